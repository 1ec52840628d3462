/** Packs the values of one field for the wire, checking each. */
import { DataType } from '../wire/enums.js';
import type { FieldData, ScalarField } from '../wire/sent.js';
import { isTypedArray, notFiniteOrShown, toJson } from './canonical_json.js';
import { membersOf, onlyValid, type Source } from './column_source.js';
import type { InvalidArgumentError } from './errors.js';
import { VarintWriter, type Integer } from './integers.js';
import { bytesOf, counted, fitsFloat } from './numbers.js';
import { typeNameOf, type Field } from './schema.js';
import { absent, isInteger64, isMapping } from './shapes.js';
import { got, writeVectors } from './vector_writer.js';

/** Gives what belongs into the message of a field; null values add nothing to it. */
export function writeColumn(field: Field, source: Source): FieldData {
  const valid = field.mayBeAbsent ? validity(source) : undefined;
  const values = valid === undefined ? source : onlyValid(source, valid);
  return { type: field.type, field_name: field.name, ...payload(field, values), ...(valid === undefined ? {} : { valid_data: valid }) };
}

function payload(field: Field, source: Source): Pick<FieldData, 'scalars' | 'vectors'> {
  const vectors = writeVectors(field.type, field.dim ?? 0, source);
  if (vectors !== undefined) return { vectors };
  const scalars = field.type === DataType.Array ? { array_data: { data: arrays(field, source) } } : writeScalars(field.type, source);
  if (scalars === undefined)
    throw source.fail(`data: the field ${field.name} has the type ${field.typeName}, which this client cannot write`);
  return { scalars };
}

/** One cell for each row. */
function arrays(field: Field, source: Source): ScalarField[] {
  if (writeScalars(field.elementType, { ...source, length: 0 }) === undefined || field.elementType === DataType.JSON)
    throw source.fail(
      `data: the field ${field.name} has the element type ${typeNameOf(field.elementType)}, which this client cannot write`,
    );
  return Array.from({ length: source.length }, (_, row) => {
    const list = listIn(source, row, field.maxCapacity);
    return writeScalars(field.elementType, membersOf(source, row, list)) ?? {};
  });
}

/** A list, or an array of numbers, of no more members than the field has room for. */
export function listIn(source: Source, row: number, most: number | undefined): ArrayLike<unknown> {
  const value = source.get(row);
  if (!Array.isArray(value) && !isTypedArray(value)) throw wrong(source, row, 'a list', value);
  if (most !== undefined && value.length > most)
    throw source.fail(`${source.at(row)}: expected at most ${counted(most, 'element')}, got ${value.length}`);
  return value as ArrayLike<unknown>;
}

/** One JSON object for each row, of what the schema does not name. */
export function writeDynamic(objects: readonly object[]): FieldData {
  return { type: DataType.JSON, field_name: '$meta', is_dynamic: true, scalars: { json_data: { data: objects.map(jsonBytes) } } };
}

export function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(toJson(value), 'utf8');
}

/** What in a value is no JSON: a number without digits, a function; undefined where all is. */
export function notJson(value: unknown): { readonly found: unknown } | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : { found: value };
  if (typeof value === 'function' || typeof value === 'symbol') return { found: typeof value };
  if (Array.isArray(value)) return first(value, notJson);
  return isMapping(value) ? first(Object.values(value), notJson) : undefined;
}

function first<T, R>(values: readonly T[], find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Which rows have a value. */
export function validity({ length, get }: Source): boolean[] {
  return Array.from({ length }, (_, row) => !absent(get(row)));
}

/** Undefined where the type is none of a single value. */
export function writeScalars(type: number, source: Source): ScalarField | undefined {
  switch (type) {
    case DataType.Bool:
      return { bool_data: { data: list(source, 'true or false', (value) => typeof value === 'boolean') } };
    case DataType.Int8:
      return { int_data: { data: smallIntegers(source, 8) } };
    case DataType.Int16:
      return { int_data: { data: smallIntegers(source, 16) } };
    case DataType.Int32:
      return { int_data: { data: smallIntegers(source, 32) } };
    case DataType.Int64:
      return { long_data: { data: longs(source) } };
    case DataType.Float:
      return { float_data: { data: numbers(source, Float32Array) } };
    case DataType.Double:
      return { double_data: { data: numbers(source, Float64Array) } };
    case DataType.VarChar:
    case DataType.Text:
    case DataType.Timestamptz:
      return { string_data: { data: texts(source) } };
    case DataType.Geometry:
      return { geometry_wkt_data: { data: texts(source) } };
    case DataType.JSON:
      return { json_data: { data: jsons(source) } };
    default:
      return undefined;
  }
}

const texts = (source: Source): string[] => list(source, 'a text', (value) => typeof value === 'string');

function list<T>(source: Source, expected: string, fits: (value: unknown) => value is T): T[] {
  return Array.from({ length: source.length }, (_, row) => {
    const value = source.get(row);
    if (!fits(value)) throw wrong(source, row, expected, value);
    return value;
  });
}

function smallIntegers(source: Source, bits: number): number[] {
  const most = 2 ** (bits - 1) - 1;
  const least = -most - 1;
  return Array.from({ length: source.length }, (_, row) => {
    const value = source.get(row);
    const number = typeof value === 'bigint' ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isInteger(number) || number < least || number > most) {
      throw wrong(source, row, `an integer from ${least} to ${most}`, value);
    }
    return number;
  });
}

function longs(source: Source): Uint8Array {
  const writer = new VarintWriter();
  for (let row = 0; row < source.length; row += 1) {
    const value = source.get(row);
    if (!isInteger64(value)) throw wrong(source, row, 'an integer from -9223372036854775808 to 9223372036854775807', value);
    writer.integer(value satisfies Integer);
  }
  return writer.finish();
}

/** A column that is such an array already is taken as it is. */
function numbers(source: Source, type: typeof Float32Array | typeof Float64Array): Uint8Array {
  const { whole, length } = source;
  if (whole instanceof type) return bytesOf(whole);
  const into = new type(length);
  for (let row = 0; row < length; row += 1) {
    const value = source.get(row);
    if (typeof value !== 'number' || (into instanceof Float32Array && !fitsFloat(value))) throw wrong(source, row, 'a number', value);
    into[row] = value;
  }
  return bytesOf(into);
}

function jsons(source: Source): Uint8Array[] {
  return Array.from({ length: source.length }, (_, row) => {
    const value = source.get(row);
    const problem = absent(value) ? { found: null } : notJson(value);
    if (problem !== undefined) throw source.fail(`${source.at(row)}: expected JSON, got ${notFiniteOrShown(problem.found)}`);
    return jsonBytes(value);
  });
}

function wrong(source: Source, row: number, expected: string, value: unknown): InvalidArgumentError {
  return source.fail(`${source.at(row)}: expected ${expected}, got ${got(value)}`);
}
