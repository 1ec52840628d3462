/** Packs vectors of every kind, one behind the other, checking each. */
import { DataType } from '../wire/enums.js';
import type { VectorField } from '../wire/sent.js';
import { isTypedArray, shown } from './canonical_json.js';
import type { Source } from './column_source.js';
import { asNumbers, bytesOf, counted } from './numbers.js';
import { isBeyond, toBfloat16, toFloat16 } from './small_floats.js';
import { packSparse } from './sparse_vector.js';

/** Undefined where the type is no vector. */
export function writeVectors(type: number, dim: number, source: Source): VectorField | undefined {
  switch (type) {
    case DataType.FloatVector:
      return { dim, float_vector: { data: floats(source, dim) } };
    case DataType.BinaryVector:
      return { dim, binary_vector: packed(source, dim / 8, binary(dim)) };
    case DataType.Float16Vector:
      return { dim, float16_vector: packed(source, dim * 2, sixteenBits(dim, toFloat16, 0x7c00, 'float16')) };
    case DataType.BFloat16Vector:
      return { dim, bfloat16_vector: packed(source, dim * 2, sixteenBits(dim, toBfloat16, 0x7f80, 'bfloat16')) };
    case DataType.Int8Vector:
      return { dim, int8_vector: packed(source, dim, int8(dim)) };
    case DataType.SparseFloatVector:
      return { sparse_float_vector: sparse(source) };
    default:
      return undefined;
  }
}

/** How many values of a flat array are one vector, and what they are called. */
export function unitOf(type: number, dim: number, column: object): { readonly size: number; readonly noun: string } {
  const isBytes = column instanceof Uint8Array;
  if (type === DataType.BinaryVector) return { size: dim / 8, noun: 'byte' };
  if (type === DataType.Int8Vector) return { size: dim, noun: isBytes ? 'byte' : 'integer' };
  if (isBytes && (type === DataType.Float16Vector || type === DataType.BFloat16Vector)) return { size: dim * 2, noun: 'byte' };
  return { size: dim, noun: 'number' };
}

/** Puts one vector into its place. */
type Put = (value: unknown, at: string, into: Uint8Array, fail: Source['fail']) => void;

/** A flat array is all vectors at once. */
function packed(source: Source, size: number, put: Put): Uint8Array {
  const { whole, length, fail } = source;
  const all = new Uint8Array(length * size);
  if (whole !== undefined && isTypedArray(whole)) {
    const unit = length === 0 ? 0 : whole.length / length;
    for (let row = 0; row < length; row += 1)
      put(whole.subarray(row * unit, (row + 1) * unit), source.at(row), all.subarray(row * size, (row + 1) * size), fail);
    return all;
  }
  for (let row = 0; row < length; row += 1) put(source.get(row), source.at(row), all.subarray(row * size, (row + 1) * size), fail);
  return all;
}

/** All numbers of all vectors; a flat Float32Array is taken as it is. */
function floats(source: Source, dim: number): Uint8Array {
  const { whole, length, fail } = source;
  if (whole !== undefined && isTypedArray(whole))
    return bytesOf(whole instanceof Float32Array ? whole : Float32Array.from(whole as ArrayLike<number>));
  const all = new Float32Array(length * dim);
  for (let row = 0; row < length; row += 1) {
    const value = source.get(row);
    const vector = asNumbers(value);
    if (vector === undefined) throw fail(`${source.at(row)}: expected ${counted(dim, 'number')}, got ${shown(value)}`);
    if (vector.length !== dim) throw fail(`${source.at(row)}: expected ${counted(dim, 'number')}, got ${vector.length}`);
    all.set(vector, row * dim);
  }
  return bytesOf(all);
}

function binary(dim: number): Put {
  const expected = `${counted(dim, 'bit')} (${counted(dim / 8, 'byte')})`;
  return (value, at, into, fail) => {
    if (!(value instanceof Uint8Array) || value.length !== into.length) throw fail(`${at}: expected ${expected}, got ${got(value)}`);
    into.set(value);
  };
}

/** Numbers are rounded; bytes and 16-bit words are the bits themselves. */
function sixteenBits(dim: number, toBits: (value: number) => number, infinity: number, name: string): Put {
  const expected = `${counted(dim, 'number')} or ${counted(dim * 2, 'byte')}`;
  return (value, at, into, fail) => {
    if (value instanceof Uint8Array || value instanceof Uint16Array) {
      if (value.byteLength !== into.length) throw fail(`${at}: expected ${expected}, got ${got(value)}`);
      into.set(bytesOf(value));
      return;
    }
    const list = listOf(value);
    if (list?.length !== dim)
      throw fail(`${at}: expected ${expected}, got ${list === undefined ? shown(value) : counted(list.length, 'number')}`);
    for (let index = 0; index < dim; index += 1) {
      const number = list[index];
      if (typeof number !== 'number') throw fail(`${at}[${index}]: expected a number, got ${shown(number)}`);
      const bits = toBits(number);
      if (isBeyond(number, bits, infinity)) throw fail(`${at}[${index}]: expected a number in the range of ${name}, got ${shown(number)}`);
      into[index * 2] = bits & 0xff;
      into[index * 2 + 1] = bits >>> 8;
    }
  };
}

function int8(dim: number): Put {
  const expected = `${counted(dim, 'integer')} or ${counted(dim, 'byte')}`;
  return (value, at, into, fail) => {
    if (value instanceof Uint8Array || value instanceof Int8Array) {
      if (value.length !== dim) throw fail(`${at}: expected ${expected}, got ${got(value)}`);
      into.set(bytesOf(value));
      return;
    }
    const list = listOf(value);
    if (list?.length !== dim)
      throw fail(`${at}: expected ${expected}, got ${list === undefined ? shown(value) : counted(list.length, 'integer')}`);
    for (let index = 0; index < dim; index += 1) {
      const given = list[index];
      const number = typeof given === 'bigint' ? Number(given) : given;
      if (typeof number !== 'number' || !Number.isInteger(number) || number < -128 || number > 127)
        throw fail(`${at}[${index}]: expected an integer from -128 to 127, got ${shown(given)}`);
      into[index] = number & 0xff;
    }
  };
}

function sparse({ length, get, at, fail }: Source): NonNullable<VectorField['sparse_float_vector']> {
  const contents: Uint8Array[] = [];
  let dim = 0;
  for (let row = 0; row < length; row += 1) {
    const vector = packSparse(get(row), at(row), fail);
    contents.push(vector.bytes);
    dim = Math.max(dim, vector.dim);
  }
  return { dim, contents };
}

function listOf(value: unknown): ArrayLike<unknown> | undefined {
  if (Array.isArray(value)) return value as unknown[];
  return isTypedArray(value) ? value : undefined;
}

/** `3 bytes`, `3 integers`, or the value itself. */
export function got(value: unknown): string {
  if (value instanceof Uint8Array) return counted(value.length, 'byte');
  if (value instanceof Int8Array) return counted(value.length, 'integer');
  return value instanceof Uint16Array ? counted(value.length, 'number') : shown(value);
}
