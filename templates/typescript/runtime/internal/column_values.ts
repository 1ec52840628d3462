/** The values of a column that are there, one behind the other, and how each kind of them is looked at. */
import type { TypedArray } from './canonical_json.js';
import { plainest, readVarints } from './integers.js';

/** All values of a column: a typed array where there is one for them (vectors one behind the other), else a list. */
export type ColumnArray = TypedArray | readonly unknown[];

export interface Values {
  readonly length: number;
  readonly get: (index: number) => unknown;
  readonly slice: (start: number, end: number) => ColumnArray;
  /** The same for rows, some of which have no value. */
  readonly spread: (rows: readonly (number | undefined)[]) => ColumnArray;
}

export function listValues(list: readonly unknown[]): Values {
  return {
    length: list.length,
    get: (index) => list[index],
    slice: (start, end) => list.slice(start, end),
    spread: (rows) => rows.map((place) => (place === undefined ? null : list[place])),
  };
}

export type NumberArray = Int8Array | Int16Array | Int32Array | Float32Array | Float64Array;

export function numberValues(numbers: NumberArray): Values {
  return {
    length: numbers.length,
    get: (index) => numbers[index],
    slice: (start, end) => numbers.subarray(start, end),
    spread: (rows) => {
      const made = new (numbers.constructor as new (length: number) => NumberArray)(rows.length);
      for (const [row, place] of rows.entries()) made[row] = place === undefined ? 0 : (numbers[place] ?? 0);
      return made;
    },
  };
}

/** Rows get numbers where they are exact; whole columns are 64-bit integers always. */
export function longValues(bytes: Uint8Array): Values {
  const integers = readVarints(bytes);
  const get = integers instanceof Float64Array ? (index: number) => integers[index] : (index: number) => plainest(integers[index] ?? 0n);
  const big = (place: number): bigint => BigInt(integers[place] ?? 0);
  return {
    length: integers.length,
    get,
    slice: (start, end) =>
      integers instanceof Float64Array ? BigInt64Array.from(integers.subarray(start, end), BigInt) : integers.subarray(start, end),
    spread: (rows) => BigInt64Array.from(rows, (place) => (place === undefined ? 0n : big(place))),
  };
}

/** Values that are made when they are asked for. */
export function madeValues<T>(list: readonly T[], make: (each: T) => unknown): Values {
  const get = (index: number): unknown => {
    const each = list[index];
    return each === undefined ? null : make(each);
  };
  return {
    length: list.length,
    get,
    slice: (start, end) => Array.from({ length: Math.max(0, Math.min(end, list.length) - start) }, (_, index) => get(start + index)),
    spread: (rows) => rows.map((place) => (place === undefined ? null : get(place))),
  };
}

/** `size` numbers or bytes are one vector. */
export function vectorValues(all: Float32Array | Uint8Array | Int8Array, size: number): Values {
  const at = (place: number): typeof all => all.subarray(place * size, (place + 1) * size);
  return {
    length: size === 0 ? 0 : all.length / size,
    get: at,
    slice: (start, end) => all.subarray(start * size, end * size),
    spread: (rows) => {
      const made = new (all.constructor as new (length: number) => typeof all)(rows.length * size);
      for (const [row, place] of rows.entries()) if (place !== undefined) made.set(at(place), row * size);
      return made;
    },
  };
}

/** A view where the bytes lie so that there can be one, else a copy. */
export function floats(bytes: Uint8Array): Float32Array {
  return new Float32Array(...viewable(bytes, 4));
}

export function doubles(bytes: Uint8Array): Float64Array {
  return new Float64Array(...viewable(bytes, 8));
}

function viewable(bytes: Uint8Array, size: number): [buffer: ArrayBuffer, offset: number, length: number] {
  const whole = bytes.byteOffset % size === 0 ? bytes : new Uint8Array(bytes);
  return [whole.buffer as ArrayBuffer, whole.byteOffset, whole.byteLength / size];
}
