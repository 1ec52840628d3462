/** A spec file with the places of everything in it, and a cursor that walks it. */
import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import type { Diagnostic } from './diagnostic.js';
import type { Place } from './model.js';

export type Key = string | number;

/** What a text says, and where; plain data, so that it can be kept from run to run. */
export interface Parsed {
  /** Undefined where the syntax is wrong. */
  readonly raw: unknown;
  readonly spot: Spot;
  readonly faults: readonly { readonly message: string; readonly offset: number }[];
}

/** Offsets of a value, of the key that it stands under, and of what it holds. */
interface Spot {
  readonly at: number;
  readonly key?: number;
  readonly of?: Readonly<Record<string, Spot>>;
}

/** Loaded only where something is to be parsed. */
const yaml = (): typeof Yaml => createRequire(import.meta.url)('yaml') as typeof Yaml;

/** Parsing is the slowest part of reading a spec. */
export function parseText(text: string): Parsed {
  const { isMap, isPair, isScalar, isSeq, parseDocument } = yaml();
  const document = parseDocument(text, { version: '1.2', uniqueKeys: true });
  // What follows the first is mostly its consequence.
  const faults = document.errors
    .slice(0, 1)
    .map(({ message, pos }) => ({ message: message.split(' at line ', 1)[0] ?? '', offset: pos[0] }));
  return { raw: faults.length === 0 ? (document.toJS() as unknown) : undefined, spot: spotOf(document.contents), faults };

  function spotOf(node: unknown, key?: number): Spot {
    return { at: startOf(node), ...(key === undefined ? {} : { key }), ...held(node) };
  }

  function held(node: unknown): { readonly of?: Readonly<Record<string, Spot>> } {
    if (isSeq(node)) return { of: Object.fromEntries(node.items.map((item, index) => [index, spotOf(item)])) };
    if (!isMap(node)) return {};
    const entries = node.items.flatMap((pair) => (isPair(pair) && isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : []));
    return { of: Object.fromEntries(entries.map(([name, { key, value }]) => [name, spotOf(value ?? key, startOf(key))])) };
  }
}

const startOf = (node: unknown): number => (node as { range?: readonly [number, number, number] } | null)?.range?.[0] ?? 0;

export class SourceFile {
  readonly diagnostics: readonly Diagnostic[];
  readonly raw: unknown;
  readonly #spot: Spot;
  readonly #starts: readonly number[];

  /** `path` is as diagnostics print it, relative to the project. */
  constructor(
    readonly path: string,
    readonly text: string,
    parsed: Parsed = parseText(text),
  ) {
    this.raw = parsed.raw;
    this.#spot = parsed.spot;
    this.#starts = lineStarts(text);
    this.diagnostics = parsed.faults.map(({ message, offset }) => ({ code: 'syntax', message, place: this.#at(offset), hint: undefined }));
  }

  get root(): Cursor {
    return new Cursor(this, [], this.raw);
  }

  line(number: number): string | undefined {
    return this.text.split('\n')[number - 1];
  }

  /** Where a value starts; where the path ends in a key that is missing, the place of what should hold it. */
  place(path: readonly Key[]): Place {
    let spot = this.#spot;
    for (const key of path) {
      const next = spot.of?.[key];
      if (next === undefined) break;
      spot = next;
    }
    return this.#at(spot.at);
  }

  /** Where the key of a map's entry starts. */
  keyPlace(path: readonly Key[]): Place {
    const spot = path.reduce<Spot | undefined>((outer, key) => outer?.of?.[key], this.#spot);
    return spot?.key === undefined ? this.place(path) : this.#at(spot.key);
  }

  #at(offset: number): Place {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { file: this.path, line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** A value in a spec file. */
export class Cursor {
  constructor(
    readonly file: SourceFile,
    readonly path: readonly Key[],
    readonly raw: unknown,
  ) {}

  get place(): Place {
    return this.file.place(this.path);
  }

  get keyPlace(): Place {
    return this.file.keyPlace(this.path);
  }

  /** The name of the entry that this is. */
  get key(): string {
    return String(this.path.at(-1) ?? '');
  }

  has(key: Key): boolean {
    return typeof this.raw === 'object' && this.raw !== null && Object.hasOwn(this.raw, key);
  }

  at(key: Key): Cursor {
    const raw = this.has(key) ? (this.raw as Record<Key, unknown>)[key] : undefined;
    return new Cursor(this.file, [...this.path, key], raw);
  }

  /** The entry, where there is one. */
  maybe(key: Key): Cursor | undefined {
    return this.has(key) ? this.at(key) : undefined;
  }

  get isMap(): boolean {
    return typeof this.raw === 'object' && this.raw !== null && !Array.isArray(this.raw);
  }

  get isList(): boolean {
    return Array.isArray(this.raw);
  }

  /** Entries of a map, in file order. */
  get entries(): Cursor[] {
    return this.isMap ? Object.keys(this.raw as object).map((key) => this.at(key)) : [];
  }

  /** Members of a list. */
  get items(): Cursor[] {
    return Array.isArray(this.raw) ? this.raw.map((_, index) => this.at(index)) : [];
  }

  get text(): string {
    return String(this.raw);
  }
}
