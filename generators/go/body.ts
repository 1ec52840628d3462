/** The statements of one Go function while they are printed: its local names, and how each binding reads. */
import type { Binding } from '../model/model.js';
import type { Names } from './names.js';
import type { Printed } from './printed.js';
import { indent } from './layout.js';

export class Body {
  private readonly lines: string[] = [];
  private readonly bindings = new Map<Binding, Printed>();
  private readonly latest = new Map<string, Printed>();
  private readonly taken: Set<string>;
  private readonly surely = new Set<string>();
  /** Whether something that was printed since the last check may have noted an invalid argument. */
  unchecked = false;
  /** How the client reads: a method without a call has it as its receiver. */
  client = 'call.client';
  /** Whether `err` exists in this function already. */
  hasError = false;

  constructor(
    readonly names: Names,
    taken: Iterable<string>,
  ) {
    this.taken = new Set(taken);
  }

  add(...lines: string[]): void {
    this.lines.push(...lines.flatMap((line) => line.split('\n')));
  }

  /** Prints `condition { … }`, with what the body adds inside. */
  block(head: string, print: () => void, tail = '}'): void {
    const start = this.lines.length;
    const { hasError } = this;
    this.scoped(print);
    const inner = this.lines.splice(start);
    this.hasError = hasError;
    this.add(head, indent(inner.join('\n')), ...(tail === '' ? [] : [tail]));
  }

  /** Names that are taken within `print` are free after it. */
  scoped(print: () => void): void {
    const taken = [...this.taken];
    print();
    this.taken.clear();
    for (const name of taken) this.taken.add(name);
  }

  /** Binds a name of the spec to an expression. */
  bind(binding: Binding, printed: Printed): void {
    this.bindings.set(binding, printed);
    this.latest.set(`${binding.kind} ${binding.name}`, printed);
  }

  isBound = (binding: Binding): boolean =>
    ['client', 'target'].includes(binding.kind) || this.bindings.has(binding) || this.latest.has(`${binding.kind} ${binding.name}`);

  reading(binding: Binding): Printed {
    // The Model has a second binding of an answer for where it surely is there.
    const printed = this.bindings.get(binding) ?? this.latest.get(`${binding.kind} ${binding.name}`);
    if (printed === undefined) throw new Error(`${binding.kind} ${binding.name} is not bound in Go`);
    return printed;
  }

  /** A local name that is still free: the first of these, each saying more than the one before. */
  fresh(...names: readonly string[]): string {
    let wanted = names;
    for (;;) {
      const text = wanted.map(this.names.local).find((name) => !this.taken.has(name));
      if (text !== undefined) {
        this.taken.add(text);
        return text;
      }
      wanted = wanted.map((name) => `another_${name}`);
    }
  }

  /** Within `print`, a pointer is known not to be nil. */
  knowing(pointer: string | undefined, print: () => void): void {
    if (pointer === undefined || this.surely.has(pointer)) {
      print();
      return;
    }
    this.surely.add(pointer);
    print();
    this.surely.delete(pointer);
  }

  knows = (pointer: string): boolean => this.surely.has(pointer);

  get text(): string {
    return indent(this.lines.join('\n'));
  }
}
