/** One column of an answer, decoded when it is first read. */
import { DataType } from '../wire/enums.js';
import type { FieldData, ScalarField, VectorField } from '../wire/received.js';
import { readJson, readObject, unknownType, type Asked } from './bad_answer.js';
import {
  doubles,
  floats,
  listValues,
  longValues,
  madeValues,
  numberValues,
  vectorValues,
  type ColumnArray,
  type NumberArray,
  type Values,
} from './column_values.js';
import { integersOf } from './ids.js';
import { count, readVarints } from './integers.js';
import { typeNameOf } from './schema.js';
import { readSparse } from './sparse_vector.js';
import { structMemberName } from './struct_schema.js';
import { timeText } from './timestamps.js';

export type { ColumnArray };

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

export function readColumn(asked: Asked, field: FieldData): Column {
  return field.type === DataType.ArrayOfStruct ? structColumn(asked, field) : plainColumn(asked, field);
}

/** Each field of the structs is a column of lists; a row is the list of its structs, null where a field says so. */
function structColumn(asked: Asked, field: FieldData): Column {
  const columns = (field.struct_arrays?.fields ?? []).map((each) => {
    const column = plainColumn(asked, each);
    return { ...column, name: structMemberName(field.field_name, column.name) };
  });
  const get = (row: number): unknown => {
    const lists = columns.map((column) => column.get(row) as readonly unknown[] | null);
    if (lists.some((list) => list === null)) return null;
    const length = Math.max(0, ...lists.map((list) => list?.length ?? 0));
    return Array.from({ length }, (_, index) => Object.fromEntries(columns.map(({ name }, at) => [name, lists[at]?.[index]])));
  };
  return {
    name: field.field_name,
    isDynamic: false,
    length: columns[0]?.length ?? 0,
    get,
    slice: (start, end) => Array.from({ length: end - start }, (_, index) => get(start + index)),
    valid: columns.find(({ valid }) => valid !== undefined)?.valid,
  };
}

function plainColumn(asked: Asked, field: FieldData): Column {
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
    case DataType.Geometry:
      return listValues(scalars?.geometry_wkt_data?.data ?? scalars?.string_data?.data ?? []);
    case DataType.Timestamptz:
      return listValues(scalars?.string_data?.data ?? scalars?.timestamptz_data?.data.map(timeText) ?? []);
    case DataType.JSON: {
      const read = field.is_dynamic ? readObject : readJson;
      return madeValues(scalars?.json_data?.data ?? [], (text) => (text.length === 0 ? null : read(asked, field.field_name, text)));
    }
    case DataType.Array:
      return madeValues(scalars?.array_data?.data ?? [], (cell) => readArray(cell, unreadable(asked, field)));
    case DataType.ArrayOfVector:
      return madeValues(vectors?.vector_array?.data ?? [], (cell) => readVectors(cell, unreadable(asked, field)));
    default:
      return vectorsOf(field) ?? fail(unreadable(asked, field));
  }
}

const unreadable = (asked: Asked, field: FieldData) => (): Error => unknownType(asked, field.field_name, typeNameOf(field.type));

function fail(error: () => Error): never {
  throw error();
}

/** Undefined where the type is none of a vector. */
function vectorsOf({ type, vectors }: FieldData): Values | undefined {
  const dim = count(vectors?.dim ?? 0);
  switch (type) {
    case DataType.FloatVector:
      return vectorValues(floats(vectors?.float_vector?.data ?? NO_BYTES), dim);
    case DataType.BinaryVector:
      return vectorValues(vectors?.binary_vector ?? NO_BYTES, dim / 8);
    case DataType.Float16Vector:
      return vectorValues(vectors?.float16_vector ?? NO_BYTES, dim * 2);
    case DataType.BFloat16Vector:
      return vectorValues(vectors?.bfloat16_vector ?? NO_BYTES, dim * 2);
    case DataType.Int8Vector:
      return vectorValues(signed(vectors?.int8_vector ?? NO_BYTES), dim);
    case DataType.SparseFloatVector:
      return madeValues(vectors?.sparse_float_vector?.contents ?? [], readSparse);
    default:
      return undefined;
  }
}

/** The elements of an array: the slot that is set tells what they are; none is an empty array. */
function readArray(cell: ScalarField, error: () => Error): unknown[] {
  switch (cell.data) {
    case 'bool_data':
      return [...(cell.bool_data?.data ?? [])];
    case 'int_data':
      return [...(cell.int_data?.data ?? [])];
    case 'long_data':
      return integersOf(readVarints(cell.long_data?.data ?? NO_BYTES));
    case 'float_data':
      return Array.from(floats(cell.float_data?.data ?? NO_BYTES));
    case 'double_data':
      return Array.from(doubles(cell.double_data?.data ?? NO_BYTES));
    case 'string_data':
      return [...(cell.string_data?.data ?? [])];
    case undefined:
      return [];
    default:
      return fail(error);
  }
}

/** The vectors of a list, cut out of one run of bytes. */
function readVectors(cell: VectorField, error: () => Error): unknown[] {
  const type = cell.data === undefined ? undefined : SLOTS.get(cell.data);
  if (cell.data === undefined) return [];
  const values = (type === undefined ? undefined : vectorsOf({ type, vectors: cell } as FieldData)) ?? fail(error);
  return Array.from({ length: values.length }, (_, index) => values.get(index));
}

const SLOTS: ReadonlyMap<string, number> = new Map([
  ['float_vector', DataType.FloatVector],
  ['binary_vector', DataType.BinaryVector],
  ['float16_vector', DataType.Float16Vector],
  ['bfloat16_vector', DataType.BFloat16Vector],
  ['int8_vector', DataType.Int8Vector],
  ['sparse_float_vector', DataType.SparseFloatVector],
]);

const signed = (bytes: Uint8Array): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function intArray(type: number, values: readonly number[]): NumberArray {
  if (type === DataType.Int8) return Int8Array.from(values);
  return type === DataType.Int16 ? Int16Array.from(values) : Int32Array.from(values);
}

const NO_BYTES = new Uint8Array();
