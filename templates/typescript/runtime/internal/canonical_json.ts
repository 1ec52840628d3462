/** JSON as every language of the family writes it, and reading that keeps each digit of an integer. */

/** What JSON can say. Integers beyond 2^53 are `bigint`. */
export type JsonValue = string | number | bigint | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Canonical JSON: no blanks, keys by code point, integers exact, absent entries left out. */
export function toJson(value: unknown): string {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return `[${value.map((each: unknown) => (each === undefined ? 'null' : toJson(each))).join(',')}]`;
  if (isTypedArray(value)) return `[${Array.from<unknown>(value).map(toJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    if (value instanceof Date) return JSON.stringify(value);
    const entries =
      value instanceof Map
        ? [...(value as Map<unknown, unknown>)].map(([key, each]) => [String(key), each] as const)
        : Object.entries(value);
    const members = entries
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([key, each]) => `${JSON.stringify(key)}:${toJson(each)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'null';
}

/** By code point, which is not the order of UTF-16 units that `<` has. */
export function byCodePoint(a: string, b: string): number {
  const left = Array.from(a);
  const right = Array.from(b);
  for (const [index, each] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (each !== other) return (each.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
  }
  return left.length - right.length;
}

/** A value of the user's for a message: short JSON, cut at 60 characters; of bytes, how many they are. */
export function shown(value: unknown): string {
  if (value instanceof Uint8Array) return `${value.length} ${value.length === 1 ? 'byte' : 'bytes'}`;
  const text = Array.from(printed(value));
  return text.length <= 60 ? text.join('') : `${text.slice(0, 60).join('')}…`;
}

/** NaN and the infinities, which JSON has no word for, by their names. */
export function notFiniteOrShown(value: unknown): string {
  return typeof value === 'number' ? String(value) : shown(value);
}

function printed(value: unknown): string {
  try {
    return toJson(value);
  } catch {
    return typeof value;
  }
}

const LONG_INTEGER = /\d{16}/;

/** Reads JSON; an integer that a number cannot hold becomes a `bigint`. */
export function parseJson(text: string): JsonValue {
  return LONG_INTEGER.test(text) ? new ExactReader(text).read() : (JSON.parse(text) as JsonValue);
}

const INTEGER = /^-?\d+$/;
const TOKEN = /\s*(?:([{}[\],:])|("(?:[^"\\]|\\.)*")|([-\w.+]+))/y;

/** A small reader for the texts that `JSON.parse` would round. */
class ExactReader {
  readonly #text: string;
  #position = 0;

  constructor(text: string) {
    JSON.parse(text);
    this.#text = text;
  }

  read(): JsonValue {
    return this.#value(this.#token());
  }

  #token(): string {
    TOKEN.lastIndex = this.#position;
    const [match = '', mark, text, word] = TOKEN.exec(this.#text) ?? [];
    this.#position += match.length;
    return mark ?? text ?? word ?? '';
  }

  #value(token: string): JsonValue {
    if (token === '[') return this.#list();
    if (token === '{') return this.#object();
    if (!INTEGER.test(token)) return JSON.parse(token) as JsonValue;
    const number = Number(token);
    return Number.isSafeInteger(number) ? number : BigInt(token);
  }

  #list(): JsonValue {
    const list: JsonValue[] = [];
    for (let token = this.#token(); token !== ']'; token = this.#token()) if (token !== ',') list.push(this.#value(token));
    return list;
  }

  #object(): JsonValue {
    const entries: [string, JsonValue][] = [];
    for (let token = this.#token(); token !== '}'; token = this.#token()) {
      if (token === ',') continue;
      this.#token();
      entries.push([JSON.parse(token) as string, this.#value(this.#token())]);
    }
    return Object.fromEntries(entries);
  }
}

export type TypedArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array;

export function isTypedArray(value: unknown): value is TypedArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}
