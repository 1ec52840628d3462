/** One column of an answer, decoded when it is first read. */
import { DataType } from '../wire/enums.js';
import type { FieldData, ScalarField, VectorField } from '../wire/received.js';
import type { TypedArray } from './canonical_json.js';
import { parseJson, type JsonValue } from './canonical_json.js';
import { count, plainest, readVarints } from './integers.js';
import { typeNameOf } from './schema.js';

/** All values of a column: a typed array where there is one for them (vectors one behind the other), else a list. */
export type ColumnArray = TypedArray | readonly unknown[];

export interface Column {
  readonly name: string;
  readonly isDynamic: boolean;
  /** How many rows it has. */
  readonly length: number;
  /** `null` where there is no value. */
  readonly get: (row: number) => unknown;
  /** Values of rows `start` to `end`; zero, empty or null where there is none, as `valid` tells. */
  readonly slice: (start: number, end: number) => ColumnArray;
  /** Which rows have a value; absent where all have. */
  readonly valid: readonly boolean[] | undefined;
}

/** Values that are there, one behind the other. */
interface Values {
  readonly length: number;
  readonly get: (index: number) => unknown;
  readonly slice: (start: number, end: number) => ColumnArray;
  /** The same for rows, some of which have no value. */
  readonly spread: (rows: readonly (number | undefined)[]) => ColumnArray;
}

export function readColumn(field: FieldData): Column {
  const values = valuesOf(field);
  const rows = placesOf(field.valid_data, values);
  const plain = rows === undefined;
  return {
    name: field.field_name,
    isDynamic: field.is_dynamic,
    length: plain ? values.length : rows.length,
    get: plain ? values.get : (row) => (rows[row] === undefined ? null : values.get(rows[row])),
    slice: plain ? values.slice : (start, end) => values.spread(rows.slice(start, end)),
    valid: plain ? undefined : field.valid_data,
  };
}

/** Where each row's value is; undefined where all rows have theirs in order. A nullable column comes with a value for each row, or for each valid one. */
function placesOf(valid: readonly boolean[], values: Values): (number | undefined)[] | undefined {
  if (valid.length === 0 || valid.every((each) => each)) return undefined;
  const isCompact = values.length < valid.length;
  let next = 0;
  return valid.map((isThere, row) => {
    if (!isThere) return undefined;
    return isCompact ? next++ : row;
  });
}

function valuesOf(field: FieldData): Values {
  if (field.scalars !== null) return scalarsOf(field, field.scalars);
  if (field.vectors !== null) return vectorsOf(field, field.vectors);
  if (field.type === DataType.FloatVector) return vectorValues(new Float32Array(), 1);
  throw new TypeError(`the field ${field.field_name} has the type ${typeNameOf(field.type)}, which this version cannot read`);
}

function scalarsOf(field: FieldData, scalars: ScalarField): Values {
  switch (scalars.data) {
    case 'bool_data':
      return listValues(scalars.bool_data?.data ?? []);
    case 'int_data':
      return numberValues(intArray(field.type, scalars.int_data?.data ?? []));
    case 'long_data':
      return longValues(scalars.long_data?.data ?? NO_BYTES);
    case 'float_data':
      return numberValues(floats(scalars.float_data?.data ?? NO_BYTES));
    case 'double_data':
      return numberValues(doubles(scalars.double_data?.data ?? NO_BYTES));
    case 'string_data':
      return listValues(scalars.string_data?.data ?? []);
    case 'json_data':
      return jsonValues(scalars.json_data?.data ?? []);
    case undefined:
      return listValues([]);
    default:
      throw new TypeError(`the field ${field.field_name} has the type ${typeNameOf(field.type)}, which this version cannot read`);
  }
}

function vectorsOf(field: FieldData, vectors: VectorField): Values {
  if (vectors.data !== 'float_vector' && vectors.data !== undefined) {
    throw new TypeError(`the field ${field.field_name} has the type ${typeNameOf(field.type)}, which this version cannot read`);
  }
  return vectorValues(floats(vectors.float_vector?.data ?? NO_BYTES), count(vectors.dim));
}

const NO_BYTES = new Uint8Array();

function listValues(list: readonly unknown[]): Values {
  return {
    length: list.length,
    get: (index) => list[index],
    slice: (start, end) => list.slice(start, end),
    spread: (rows) => rows.map((place) => (place === undefined ? null : list[place])),
  };
}

type NumberArray = Int8Array | Int16Array | Int32Array | Float32Array | Float64Array;

function numberValues(numbers: NumberArray): Values {
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
function longValues(bytes: Uint8Array): Values {
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

function jsonValues(list: readonly Uint8Array[]): Values {
  const decoder = new TextDecoder();
  const get = (index: number): JsonValue => {
    const bytes = list[index];
    return bytes === undefined || bytes.length === 0 ? null : parseJson(decoder.decode(bytes));
  };
  return {
    length: list.length,
    get,
    slice: (start, end) => Array.from({ length: Math.max(0, Math.min(end, list.length) - start) }, (_, index) => get(start + index)),
    spread: (rows) => rows.map((place) => (place === undefined ? null : get(place))),
  };
}

function vectorValues(numbers: Float32Array, dim: number): Values {
  const at = (place: number): Float32Array => numbers.subarray(place * dim, (place + 1) * dim);
  return {
    length: dim === 0 ? 0 : numbers.length / dim,
    get: at,
    slice: (start, end) => numbers.subarray(start * dim, end * dim),
    spread: (rows) => {
      const made = new Float32Array(rows.length * dim);
      for (const [row, place] of rows.entries()) if (place !== undefined) made.set(at(place), row * dim);
      return made;
    },
  };
}

function intArray(type: number, values: readonly number[]): NumberArray {
  if (type === DataType.Int8) return Int8Array.from(values);
  return type === DataType.Int16 ? Int16Array.from(values) : Int32Array.from(values);
}

/** A view where the bytes lie so that there can be one, else a copy. */
function floats(bytes: Uint8Array): Float32Array {
  return new Float32Array(...viewable(bytes, 4));
}

function doubles(bytes: Uint8Array): Float64Array {
  return new Float64Array(...viewable(bytes, 8));
}

function viewable(bytes: Uint8Array, size: number): [buffer: ArrayBuffer, offset: number, length: number] {
  const whole = bytes.byteOffset % size === 0 ? bytes : new Uint8Array(bytes);
  return [whole.buffer as ArrayBuffer, whole.byteOffset, whole.byteLength / size];
}
