/** Rows or columns to FieldData: each field that the caller supplies, in the order of the schema, then the dynamic field. */
import type { FieldData } from '../wire/sent.js';
import { byCodePoint, isTypedArray, shown } from './canonical_json.js';
import type { Checks } from './checks.js';
import { notFiniteOrShown, notJson, writeColumn, writeDynamic } from './column_writer.js';
import { Columns, type ColumnValues, type RowData } from './columns.js';
import { DataMismatchError } from './errors.js';
import type { Field, Schema } from './schema.js';
import { absent, isMapping, type Fields } from './shapes.js';
import { question } from './suggest.js';

/** How rows are written; the slice of the API at hand has one way. */
export type WriteMode = 'insert';

export interface EncodedRows {
  readonly fieldsData: FieldData[];
  readonly numRows: number;
}

type Fail = (problem: string) => DataMismatchError;

export function encodeRows(call: Checks, schema: Schema, data: RowData, _mode: WriteMode): EncodedRows {
  const fail: Fail = (problem) => new DataMismatchError(call.method, 'data', problem);
  const given = tellApart(call, data);
  if (given instanceof Columns) return given.isEmpty ? NOTHING : encodeColumns(schema, byName(schema, given, fail), fail);
  return given.length === 0 ? NOTHING : encodeObjects(schema, given, fail);
}

const NOTHING: EncodedRows = { fieldsData: [], numRows: 0 };

function tellApart(call: Checks, data: RowData): readonly Fields[] | Columns {
  if (data instanceof Columns) return data;
  if (!Array.isArray(data)) {
    if (isMapping(data)) return [data];
    throw call.invalid('data', `data must be a row, a list of rows, or columns, not ${shown(data)}`);
  }
  const list = data as readonly unknown[];
  const areRows = list.length === 0 || isMapping(list[0]);
  const wrong = list.findIndex((each) => !(areRows ? isMapping(each) : isColumn(each)));
  if (wrong >= 0)
    throw call.invalid('data', `data[${wrong}] must be ${areRows ? 'a mapping' : 'a mapping or a column'}, not ${shown(list[wrong])}`);
  return areRows ? (list as readonly Fields[]) : new Columns(list as readonly ColumnValues[]);
}

function isColumn(value: unknown): value is ColumnValues {
  return Array.isArray(value) || isTypedArray(value);
}

// ----------------------------------------------------------------------------------------------------------------- rows

function encodeObjects(schema: Schema, rows: readonly Fields[], fail: Fail): EncodedRows {
  const supplied = suppliedFields(schema, (key) => rows.some((row) => !absent(row[key])));
  const extra = rows.map((row) => Object.keys(row).filter((key) => row[key] !== undefined && !schema.byName.has(key)));
  for (const [index, row] of rows.entries()) refuseUnknown(schema, `data[${index}]`, Object.keys(row), extra[index] ?? [], fail);
  for (const [index, row] of rows.entries()) {
    const missing = supplied.find((field) => isMissing(field, row[field.name]));
    if (missing !== undefined) throw fail(`data[${index}] lacks the field ${missing.name}`);
  }
  const fieldsData = supplied.map((field) => {
    const { name } = field;
    return writeColumn(field, {
      length: rows.length,
      get: (row) => rows[row]?.[name],
      at: (row) => `data[${row}].${name}`,
      whole: undefined,
      fail,
    });
  });
  if (schema.enableDynamicField) {
    const objects = rows.map((row, index) => Object.fromEntries((extra[index] ?? []).map((key) => [key, row[key]])));
    refuseNotJson(objects, (row, key) => `data[${row}].${key}`, fail);
    fieldsData.push(writeDynamic(objects));
  }
  return { fieldsData, numRows: rows.length };
}

/** An auto-id key is supplied where the caller gives one. */
function suppliedFields(schema: Schema, isGiven: (key: string) => boolean): readonly Field[] {
  return schema.fields.filter((field) => !field.isComputed && (!isAutoKey(field) || isGiven(field.name)));
}

const isAutoKey = (field: Field): boolean => field.isPrimary && field.autoId;

const isMissing = (field: Field, value: unknown): boolean =>
  !field.mayBeAbsent && (value === undefined || (value === null && isAutoKey(field)));

// -------------------------------------------------------------------------------------------------------------- columns

function encodeColumns(schema: Schema, columns: ReadonlyMap<string, ColumnValues>, fail: Fail): EncodedRows {
  const names = Array.from(columns.keys());
  const extra = names.filter((name) => !schema.byName.has(name));
  refuseUnknown(schema, 'data', names, extra, fail);
  const supplied = suppliedFields(schema, (key) => columns.has(key));
  const missing = supplied.find((field) => !field.mayBeAbsent && !columns.has(field.name));
  if (missing !== undefined) throw fail(`data lacks the field ${missing.name}`);

  const length = commonLength(schema, columns, fail);
  const fieldsData = supplied.map((field) => {
    const column = columns.get(field.name);
    return writeColumn(field, { length, get: (row) => column?.[row], at: (row) => `data.${field.name}[${row}]`, whole: column, fail });
  });
  if (schema.enableDynamicField) {
    const objects = Array.from({ length }, (_, row) => Object.fromEntries(extra.map((name) => [name, columns.get(name)?.[row]])));
    refuseNotJson(objects, (row, key) => `data.${key}[${row}]`, fail);
    fieldsData.push(writeDynamic(objects));
  }
  return { fieldsData, numRows: length };
}

function byName(schema: Schema, columns: Columns, fail: Fail): ReadonlyMap<string, ColumnValues> {
  if (columns.byName !== undefined) return columns.byName;
  const { given } = schema;
  const inOrder = columns.inOrder ?? [];
  if (inOrder.length !== given.length) {
    throw fail(`data: expected ${given.length} columns (${given.map(({ name }) => name).join(', ')}), got ${inOrder.length}`);
  }
  return new Map(given.map(({ name }, index) => [name, inOrder[index] ?? []]));
}

/** Differences are told in the order of the schema. */
function commonLength(schema: Schema, columns: ReadonlyMap<string, ColumnValues>, fail: Fail): number {
  const order = new Set([...schema.byName.keys(), ...columns.keys()]);
  const lengths = Array.from(order).flatMap((name) => {
    const column = columns.get(name);
    return column === undefined ? [] : [{ name, rows: rowsOf(schema.byName.get(name), column, fail) }];
  });
  const [first] = lengths;
  const other = lengths.find(({ rows }) => rows !== first?.rows);
  if (first !== undefined && other !== undefined) {
    throw fail(`data: columns differ in length: ${first.name} has ${first.rows}, ${other.name} has ${other.rows}`);
  }
  return first?.rows ?? 0;
}

/** A flat array of vectors has as many rows as its dimension goes into its length. */
function rowsOf(field: Field | undefined, column: ColumnValues, fail: Fail): number {
  const { dim } = field ?? {};
  if (field === undefined || dim === undefined || !isTypedArray(column)) return column.length;
  if (column.length % dim !== 0) throw fail(`data.${field.name}: expected a multiple of ${dim} numbers, got ${column.length}`);
  return column.length / dim;
}

// -------------------------------------------------------------------------------------------------------------- refusals

/** Names that the schema has no field for, where it is not dynamic, and fields that are not for the caller. */
function refuseUnknown(schema: Schema, at: string, names: readonly string[], extra: readonly string[], fail: Fail): void {
  const computed = names.find((name) => schema.byName.get(name)?.isComputed === true);
  if (computed !== undefined) throw fail(`${at} has the field ${computed}, which a function computes`);
  const [unknown] = schema.enableDynamicField ? [] : [...extra].sort(byCodePoint);
  if (unknown === undefined) return;
  const known = schema.fields.filter((field) => !field.isComputed).map(({ name }) => name);
  throw fail(`${at} has the unknown field ${unknown}${question(unknown, known)}`);
}

function refuseNotJson(objects: readonly Fields[], at: (row: number, key: string) => string, fail: Fail): void {
  for (const [row, object] of objects.entries()) {
    for (const [key, value] of Object.entries(object)) {
      const problem = notJson(value);
      if (problem !== undefined) throw fail(`${at(row, key)}: expected JSON, got ${notFiniteOrShown(problem.found)}`);
    }
  }
}
