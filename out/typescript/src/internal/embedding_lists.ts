/** Packs lists of vectors, each of which is one query. */
import { DataType, PlaceholderType } from '../wire/enums.js';
import { shown } from './canonical_json.js';
import type { Source } from './column_source.js';
import { asNumbers, counted } from './numbers.js';
import { writeVectors } from './vector_writer.js';

const TYPES: ReadonlyMap<number, number> = new Map([
  [DataType.FloatVector, PlaceholderType.EmbListFloatVector],
  [DataType.Float16Vector, PlaceholderType.EmbListFloat16Vector],
  [DataType.BFloat16Vector, PlaceholderType.EmbListBFloat16Vector],
  [DataType.Int8Vector, PlaceholderType.EmbListInt8Vector],
  [DataType.BinaryVector, PlaceholderType.EmbListBinaryVector],
]);

type Fail = (problem: string) => Error;

/** `type` is that of the field's vectors, where it is known; raw bytes are taken as they are. */
export function embeddingBytes(
  lists: readonly (readonly unknown[])[],
  type: number | undefined,
  fail: Fail,
): { readonly type: number; readonly values: readonly Uint8Array[] } {
  const areBytes = lists[0]?.[0] instanceof Uint8Array;
  const element = type ?? (areBytes ? DataType.BinaryVector : DataType.FloatVector);
  const values = lists.map((vectors, index) => {
    if (vectors.length === 0) throw fail(`data[${index}]: expected at least one vector, got []`);
    const isRaw = vectors[0] instanceof Uint8Array || element === DataType.BinaryVector;
    return isRaw ? rawBytes(vectors, `data[${index}]`, fail) : numberBytes(vectors, element, `data[${index}]`, fail);
  });
  return { type: TYPES.get(element) ?? PlaceholderType.EmbListFloatVector, values };
}

function rawBytes(vectors: readonly unknown[], at: string, fail: Fail): Uint8Array {
  const all = vectors.map((vector, index) => {
    if (!(vector instanceof Uint8Array)) throw fail(`${at}[${index}]: expected bytes, got ${shown(vector)}`);
    return vector;
  });
  const size = all[0]?.length ?? 0;
  const other = all.findIndex((vector) => vector.length !== size);
  if (other >= 0) throw fail(`${at}[${other}]: expected ${counted(size, 'byte')}, got ${shown(all[other])}`);
  return Buffer.concat(all);
}

function numberBytes(vectors: readonly unknown[], element: number, at: string, fail: Fail): Uint8Array {
  const all = vectors.map((vector, index) => {
    const numbers = vector instanceof Uint8Array ? undefined : asNumbers(vector);
    if (numbers === undefined) throw fail(`${at}[${index}]: expected numbers, got ${shown(vector)}`);
    return numbers;
  });
  const dim = all[0]?.length ?? 0;
  const other = all.findIndex((vector) => vector.length !== dim);
  if (other >= 0) throw fail(`${at}[${other}]: expected ${counted(dim, 'number')}, got ${all[other]?.length ?? 0}`);
  const source: Source = {
    length: all.length,
    get: (index) => all[index],
    at: (index) => `${at}[${index}]`,
    whole: undefined,
    fail: fail as Source['fail'],
  };
  const { float_vector: floats, ...raw } = writeVectors(element, dim, source) ?? {};
  return floats?.data ?? raw.float16_vector ?? raw.bfloat16_vector ?? raw.int8_vector ?? new Uint8Array();
}
