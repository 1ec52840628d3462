/** Sparse vectors: indices with their values, packed one pair behind the other. */
import { notFiniteOrShown, shown } from './canonical_json.js';
import { fitsFloat } from './numbers.js';
import { isMapping } from './shapes.js';

/** Index to value: a record, or a Map. */
export type SparseVector = Readonly<Record<number, number>> | ReadonlyMap<number, number>;

const LARGEST = 4294967294;

type Fail = (problem: string) => Error;

export interface PackedSparse {
  readonly bytes: Uint8Array;
  /** The largest index and one; 0 where there is none. */
  readonly dim: number;
}

export const isSparse = (value: unknown): boolean => value instanceof Map || isMapping(value) || isPairs(value);

const isPairs = (value: unknown): value is readonly (readonly [unknown, unknown])[] =>
  Array.isArray(value) && value.every((each) => Array.isArray(each) && each.length === 2);

/** Sorted by index; `at` is the place of the vector. */
export function packSparse(value: unknown, at: string, fail: Fail): PackedSparse {
  const pairs = pairsOf(value);
  if (pairs === undefined) throw fail(`${at}: expected a sparse vector, got ${shown(value)}`);
  const sorted = pairs.map(([key, number]) => {
    const index = indexOf(key);
    if (index === undefined) throw fail(`${at}: expected an index from 0 to ${LARGEST}, got ${shown(key)}`);
    if (typeof number !== 'number' || Number.isNaN(number) || !fitsFloat(number))
      throw fail(`${at}[${index}]: expected a number, got ${notFiniteOrShown(number)}`);
    return { index, number };
  });
  sorted.sort((a, b) => a.index - b.index);
  const twice = sorted.find(({ index }, place) => index === sorted[place - 1]?.index);
  if (twice !== undefined) throw fail(`${at}: the index ${twice.index} stands twice`);

  const view = new DataView(new ArrayBuffer(sorted.length * 8));
  for (const [place, { index, number }] of sorted.entries()) {
    view.setUint32(place * 8, index, true);
    view.setFloat32(place * 8 + 4, number, true);
  }
  return { bytes: new Uint8Array(view.buffer), dim: (sorted.at(-1)?.index ?? -1) + 1 };
}

function pairsOf(value: unknown): readonly (readonly [unknown, unknown])[] | undefined {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
  if (isPairs(value)) return value;
  return isMapping(value) ? Object.entries(value) : undefined;
}

/** Keys of records are texts, which are read as written. */
function indexOf(key: unknown): number | undefined {
  const index = typeof key === 'string' && /^(?:0|[1-9]\d*)$/.test(key) ? Number(key) : typeof key === 'bigint' ? Number(key) : key;
  return typeof index === 'number' && Number.isInteger(index) && index >= 0 && index <= LARGEST ? index : undefined;
}

export function readSparse(bytes: Uint8Array): Record<number, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const vector: Record<number, number> = {};
  for (let place = 0; place + 8 <= bytes.length; place += 8) vector[view.getUint32(place, true)] = view.getFloat32(place + 4, true);
  return vector;
}
