/** A spec file with the places of everything in it, and a cursor that walks it. */
import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument, type Document, type Node } from 'yaml';
import type { Diagnostic } from './diagnostic.js';
import type { Place } from './model.js';

export type Key = string | number;

export class SourceFile {
  readonly diagnostics: Diagnostic[] = [];
  readonly raw: unknown;
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();

  /** `path` is as diagnostics print it, relative to the project. */
  constructor(
    readonly path: string,
    readonly text: string,
  ) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, version: '1.2', uniqueKeys: true });
    for (const error of this.#document.errors) {
      const [message = ''] = error.message.split(' at line ');
      this.diagnostics.push({ code: 'syntax', message, place: this.#at(error.pos[0]), hint: undefined });
    }
    this.raw = this.diagnostics.length === 0 ? (this.#document.toJS() as unknown) : undefined;
  }

  get root(): Cursor {
    return new Cursor(this, [], this.raw);
  }

  line(number: number): string | undefined {
    return this.text.split('\n')[number - 1];
  }

  /** Where a value starts; where the path ends in a key that is missing, the place of what should hold it. */
  place(path: readonly Key[]): Place {
    let node: unknown = this.#document.contents;
    let last: Node | undefined = isNode(node) ? node : undefined;
    for (const key of path) {
      node = childOf(node, key);
      if (!isNode(node)) break;
      last = node;
    }
    return this.#at(last?.range?.[0] ?? 0);
  }

  /** Where the key of a map's entry starts. */
  keyPlace(path: readonly Key[]): Place {
    const parent = path.slice(0, -1).reduce<unknown>(childOf, this.#document.contents);
    const key = path.at(-1);
    if (!isMap(parent) || key === undefined) return this.place(path);
    const pair = parent.items.find((each) => isPair(each) && (isScalar(each.key) ? each.key.value : each.key) === key);
    return isNode(pair?.key) ? this.#at(pair.key.range?.[0] ?? 0) : this.place(path);
  }

  #at(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.path, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}

function childOf(node: unknown, key: Key): unknown {
  if (isNode(node) && 'get' in node) return (node as unknown as { get: (key: Key, keepScalar: boolean) => unknown }).get(key, true);
  return undefined;
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
