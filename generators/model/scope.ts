/** The names that values may read, and what each stands for. */
import type { Writable } from './context.js';
import type { Absence, Binding, Type, Value } from './model.js';
import { plainAbsence } from './types.js';

export type Entry = { readonly kind: 'binding'; readonly binding: Writable<Binding> } | { readonly kind: 'value'; readonly value: Value };

export class Scope {
  readonly #entries = new Map<string, Entry>();

  constructor(
    readonly parent?: Scope,
    /** Names of a fragment that may stay unbound; they are absent then. */
    readonly free: ReadonlySet<string> = new Set(),
  ) {}

  find(name: string): Entry | undefined {
    return this.#entries.get(name) ?? this.parent?.find(name);
  }

  isFree(name: string): boolean {
    return this.free.has(name) || (this.parent?.isFree(name) ?? false);
  }

  bind(binding: Writable<Binding>): Writable<Binding> {
    this.#entries.set(binding.name, { kind: 'binding', binding });
    return binding;
  }

  /** Makes a name stand for a value (a fragment's `with`). */
  substitute(name: string, value: Value): void {
    this.#entries.set(name, { kind: 'value', value });
  }

  get names(): string[] {
    return [...new Set([...this.#entries.keys(), ...(this.parent?.names ?? [])])];
  }
}

export function binding(
  kind: Binding['kind'],
  name: string,
  type: Type | undefined,
  optional = false,
  absence?: Absence,
): Writable<Binding> {
  return { kind, name, type, optional, absence: absence ?? (type === undefined ? 'never' : plainAbsence(type, optional)), used: false };
}
