/** Packs the values of one field for the wire, checking each. */
import { DataType } from '../wire/enums.js';
import type { FieldData } from '../wire/sent.js';
import { isTypedArray, shown, toJson } from './canonical_json.js';
import { absent, isInteger64, isMapping } from './shapes.js';
import type { ColumnValues } from './columns.js';
import type { DataMismatchError } from './errors.js';
import { VarintWriter, type Integer } from './integers.js';
import type { Field } from './schema.js';

/** The values of one field, row by row. */
export interface Source {
  readonly length: number;
  readonly get: (row: number) => unknown;
  /** `data[3].age` or `data.age[3]` */
  readonly at: (row: number) => string;
  /** The column as it was given, where it was. */
  readonly whole: ColumnValues | undefined;
  readonly fail: (problem: string) => DataMismatchError;
}

/** Gives what belongs into the message of a field; null values add nothing to it. */
export function writeColumn(field: Field, source: Source): FieldData {
  const valid = field.mayBeAbsent ? validity(source) : undefined;
  const values = valid === undefined ? source : onlyValid(source, valid);
  return { type: field.type, field_name: field.name, ...payload(field, values), ...(valid === undefined ? {} : { valid_data: valid }) };
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

function validity({ length, get }: Source): boolean[] {
  return Array.from({ length }, (_, row) => !absent(get(row)));
}

function onlyValid(source: Source, valid: readonly boolean[]): Source {
  if (valid.every((each) => each)) return source;
  const rows = valid.flatMap((each, row) => (each ? [row] : []));
  const rowAt = (index: number): number => rows[index] ?? 0;
  return {
    ...source,
    length: rows.length,
    get: (index) => source.get(rowAt(index)),
    at: (index) => source.at(rowAt(index)),
    whole: undefined,
  };
}

function payload(field: Field, source: Source): Pick<FieldData, 'scalars' | 'vectors'> {
  switch (field.type) {
    case DataType.Bool:
      return { scalars: { bool_data: { data: list(source, 'true or false', (value) => typeof value === 'boolean') } } };
    case DataType.Int8:
      return { scalars: { int_data: { data: smallIntegers(source, 8) } } };
    case DataType.Int16:
      return { scalars: { int_data: { data: smallIntegers(source, 16) } } };
    case DataType.Int32:
      return { scalars: { int_data: { data: smallIntegers(source, 32) } } };
    case DataType.Int64:
      return { scalars: { long_data: { data: longs(source) } } };
    case DataType.Float:
      return { scalars: { float_data: { data: bytesOf(numbers(source, new Float32Array(source.length))) } } };
    case DataType.Double:
      return { scalars: { double_data: { data: bytesOf(numbers(source, new Float64Array(source.length))) } } };
    case DataType.VarChar:
    case DataType.Text:
      return { scalars: { string_data: { data: list(source, 'a text', (value) => typeof value === 'string') } } };
    case DataType.JSON:
      return { scalars: { json_data: { data: jsons(source) } } };
    case DataType.FloatVector:
      return {
        vectors: { dim: field.dim, float_vector: { data: bytesOf(vectors(source, field.dim ?? 0)) } },
      };
    default:
      throw source.fail(`data: the field ${field.name} has the type ${field.typeName}, which this version cannot write`);
  }
}

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

function numbers<T extends Float32Array | Float64Array>(source: Source, into: T): T {
  for (let row = 0; row < source.length; row += 1) {
    const value = source.get(row);
    if (typeof value !== 'number' || (into instanceof Float32Array && !fitsFloat(value))) throw wrong(source, row, 'a number', value);
    into[row] = value;
  }
  return into;
}

function jsons(source: Source): Uint8Array[] {
  return Array.from({ length: source.length }, (_, row) => {
    const value = source.get(row);
    const problem = absent(value) ? { found: null } : notJson(value);
    if (problem !== undefined) throw source.fail(`${source.at(row)}: expected JSON, got ${notFiniteOrShown(problem.found)}`);
    return jsonBytes(value);
  });
}

/** NaN and the infinities, which JSON has no word for, by their names. */
export function notFiniteOrShown(value: unknown): string {
  return typeof value === 'number' ? String(value) : shown(value);
}

/** All numbers of all vectors, one behind the other; a flat Float32Array is taken as it is. */
function vectors(source: Source, dim: number): Float32Array {
  const { whole } = source;
  if (whole !== undefined && isTypedArray(whole))
    return whole instanceof Float32Array ? whole : Float32Array.from(whole as ArrayLike<number>);
  const all = new Float32Array(source.length * dim);
  for (let row = 0; row < source.length; row += 1) {
    const value = source.get(row);
    const vector = asNumbers(value);
    if (vector === undefined) throw wrong(source, row, `${dim} numbers`, value);
    if (vector.length !== dim) throw source.fail(`${source.at(row)}: expected ${dim} numbers, got ${vector.length}`);
    all.set(vector, row * dim);
  }
  return all;
}

/** A vector: a list of numbers, or an array of them; undefined where it is neither. */
export function asNumbers(value: unknown): ArrayLike<number> | undefined {
  if (value instanceof Float32Array) return value;
  if (isTypedArray(value)) {
    if (value instanceof BigInt64Array || value instanceof BigUint64Array) return undefined;
    return value instanceof Float64Array && !value.every(fitsFloat) ? undefined : value;
  }
  return Array.isArray(value) && value.every((each) => typeof each === 'number' && fitsFloat(each)) ? (value as number[]) : undefined;
}

/** Whether a number stays finite as a 32-bit float, if it is. */
export function fitsFloat(value: number): boolean {
  return Number.isFinite(Math.fround(value)) || !Number.isFinite(value);
}

/** The bytes of an array, in the machine's order, which is the wire's on every machine that Node runs on. */
export function bytesOf(values: Float32Array | Float64Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

function wrong(source: Source, row: number, expected: string, value: unknown): DataMismatchError {
  return source.fail(`${source.at(row)}: expected ${expected}, got ${shown(value)}`);
}
