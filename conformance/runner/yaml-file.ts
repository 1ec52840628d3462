/** A YAML file as values, in which integers are exact, with the place of everything in it. */
import { LineCounter, isMap as isMapNode, isNode, isPair, isScalar, parseDocument, type Document } from 'yaml';
import type { Place } from '../../generators/model/model.js';
import type { CaseDiagnostic } from './diagnostic.js';
import { float, integer, type Value } from './value.js';

export type Key = string | number;

export class YamlFile {
  readonly value: Value | undefined;
  readonly diagnostics: readonly CaseDiagnostic[];
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();

  /** `path` is as diagnostics print it, relative to the project. */
  constructor(
    readonly path: string,
    readonly text: string,
  ) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, version: '1.2', uniqueKeys: true, intAsBigInt: true });
    this.diagnostics = this.#document.errors.map((error) => {
      const [message = ''] = error.message.split(' at line ');
      return { code: 'syntax', message, place: this.#at(error.pos[0]), hint: undefined };
    });
    this.value = this.diagnostics.length === 0 ? plain(this.#document.toJS()) : undefined;
  }

  line(number: number): string | undefined {
    return this.text.split('\n')[number - 1];
  }

  /** Where a value starts; where the path ends in a missing key, the place of what should hold it. */
  place(path: readonly Key[]): Place {
    let node: unknown = this.#document.contents;
    let start = isNode(node) ? node.range?.[0] : undefined;
    for (const key of path) {
      node = child(node, key);
      if (!isNode(node)) break;
      start = node.range?.[0] ?? start;
    }
    return this.#at(start ?? 0);
  }

  /** Where the key of a map's entry starts. */
  keyPlace(path: readonly Key[]): Place {
    const parent = path.slice(0, -1).reduce<unknown>(child, this.#document.contents);
    const key = path.at(-1);
    const pair = isMapNode(parent) ? parent.items.find((each) => isPair(each) && isScalar(each.key) && each.key.value === key) : undefined;
    return isNode(pair?.key) ? this.#at(pair.key.range?.[0] ?? 0) : this.place(path);
  }

  #at(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.path, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}

function child(node: unknown, key: Key): unknown {
  return isNode(node) && 'get' in node
    ? (node as unknown as { get: (key: Key, keepScalar: boolean) => unknown }).get(key, true)
    : undefined;
}

function plain(value: unknown): Value {
  if (typeof value === 'bigint') return integer(value);
  if (typeof value === 'number') return float(value);
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  return null;
}
