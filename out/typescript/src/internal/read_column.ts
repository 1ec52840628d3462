/** One column of an answer, decoded when it is first read. */
import { DataType } from '../wire/enums.js';
import type { FieldData } from '../wire/received.js';
import { readJson, readObject, unknownType, type Asked } from './bad_answer.js';
import type { TypedArray } from './canonical_json.js';
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

export function readColumn(asked: Asked, field: FieldData): Column {
  const values = valuesOf(asked, field);
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

/** By the type that the answer says: a column without any value has no payload that would tell. */
function valuesOf(asked: Asked, field: FieldData): Values {
  const { scalars, vectors } = field;
  switch (field.type) {
    case DataType.Bool:
      return listValues(scalars?.bool_data?.data ?? []);
    case DataType.Int8:
    case DataType.Int16:
    case DataType.Int32:
      return numberValues(intArray(field.type, scalars?.int_data?.data ?? []));
    case DataType.Int64:
      return longValues(scalars?.long_data?.data ?? NO_BYTES);
    case DataType.Float:
      return numberValues(floats(scalars?.float_data?.data ?? NO_BYTES));
    case DataType.Double:
      return numberValues(doubles(scalars?.double_data?.data ?? NO_BYTES));
    case DataType.String:
    case DataType.VarChar:
    case DataType.Text:
      return listValues(scalars?.string_data?.data ?? []);
    case DataType.JSON: {
      const read = field.is_dynamic ? readObject : readJson;
      return jsonValues(scalars?.json_data?.data ?? [], (text) => read(asked, field.field_name, text));
    }
    case DataType.FloatVector:
      return vectorValues(floats(vectors?.float_vector?.data ?? NO_BYTES), count(vectors?.dim ?? 1));
    default:
      throw unknownType(asked, field.field_name, typeNameOf(field.type));
  }
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

function jsonValues(list: readonly Uint8Array[], read: (text: Uint8Array) => unknown): Values {
  const get = (index: number): unknown => {
    const text = list[index];
    return text === undefined || text.length === 0 ? null : read(text);
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
