/** Rows or columns to FieldData: each field that the caller supplies, in the order of the schema, then the dynamic field. */
import type { FieldData } from '../wire/sent.js';
import { isTypedArray, shown } from './canonical_json.js';
import { isMapping, type Checks, type Fields } from './checks.js';
import { Columns, type ColumnValues, type RowData } from './columns.js';
import { notFiniteOrShown, notJson, writeColumn, writeDynamic } from './column_writer.js';
import { DataMismatchError } from './errors.js';
import type { Field, Schema } from './schema.js';
import { question } from './suggest.js';

/** How rows are written; the slice of the API at hand has one way. */
export type WriteMode = 'insert';

export interface EncodedRows {
  readonly fieldsData: FieldData[];
  readonly numRows: number;
}

/** What to write, told apart. */
type Given = readonly Fields[] | Columns;

export function encodeRows(call: Checks, schema: Schema, data: RowData, _mode: WriteMode): EncodedRows {
  const fail = (problem: string): DataMismatchError => new DataMismatchError(call.method, problem);
  const given = tellApart(call, data);
  if (given instanceof Columns) {
    if (given.isEmpty) return { fieldsData: [], numRows: 0 };
    return encodeColumns(schema, byName(schema, given, fail), fail);
  }
  return given.length === 0 ? { fieldsData: [], numRows: 0 } : encodeObjects(schema, given, fail);
}

type Fail = (problem: string) => DataMismatchError;

function tellApart(call: Checks, data: RowData): Given {
  if (data instanceof Columns) return data;
  if (!Array.isArray(data)) {
    if (isMapping(data)) return [data];
    throw call.invalid('data', `data must be a row, a list of rows, or columns, not ${shown(data)}`);
  }
  const list = data as readonly unknown[];
  const expected = list.length === 0 || isMapping(list[0]) ? 'a mapping' : 'a mapping or a column';
  const fits = expected === 'a mapping' ? isMapping : isColumn;
  const wrong = list.findIndex((each) => !fits(each));
  if (wrong >= 0) throw call.invalid('data', `data[${wrong}] must be ${expected}, not ${shown(list[wrong])}`);
  return expected === 'a mapping' ? (list as readonly Fields[]) : new Columns(list as readonly ColumnValues[]);
}

function isColumn(value: unknown): value is ColumnValues {
  return Array.isArray(value) || isTypedArray(value);
}

function encodeObjects(schema: Schema, rows: readonly Fields[], fail: Fail): EncodedRows {
  const supplied = schema.fields.filter(
    (field) => !field.isComputed && (!isAutoKey(field) || rows.some((row) => Object.hasOwn(row, field.name))),
  );
  const extra = rows.map((row) => extraKeys(schema, row));
  if (!schema.enableDynamicField) {
    for (const [index, [key]] of extra.entries()) if (key !== undefined) throw unknownField(schema, `data[${index}]`, key, fail);
  }
  for (const [index, row] of rows.entries()) {
    const missing = supplied.find((field) => !field.mayBeAbsent && row[field.name] === undefined);
    if (missing !== undefined) throw fail(`data[${index}] lacks the field ${missing.name}`);
  }
  const fieldsData = supplied.map((field) => {
    const { name } = field;
    const source = {
      length: rows.length,
      get: (row: number) => rows[row]?.[name],
      at: (row: number) => `data[${row}].${name}`,
      whole: undefined,
      fail,
    };
    return writeColumn(field, source);
  });
  if (schema.enableDynamicField) {
    const objects = rows.map((row, index) => Object.fromEntries((extra[index] ?? []).map((key) => [key, row[key]])));
    checkDynamic(objects, (row, key) => `data[${row}].${key}`, fail);
    fieldsData.push(writeDynamic(objects));
  }
  return { fieldsData, numRows: rows.length };
}

/** Keys of a row that the schema has no field for. */
function extraKeys(schema: Schema, row: Fields): string[] {
  return Object.keys(row).filter((key) => row[key] !== undefined && !isGivable(schema.byName.get(key)));
}

function encodeColumns(schema: Schema, columns: ReadonlyMap<string, ColumnValues>, fail: Fail): EncodedRows {
  const extra = Array.from(columns.keys()).filter((name) => !isGivable(schema.byName.get(name)));
  if (!schema.enableDynamicField && extra[0] !== undefined) throw unknownField(schema, 'data', extra[0], fail);
  const supplied = schema.fields.filter((field) => !field.isComputed && (!isAutoKey(field) || columns.has(field.name)));
  const missing = supplied.find((field) => !field.mayBeAbsent && !columns.has(field.name));
  if (missing !== undefined) throw fail(`data lacks the field ${missing.name}`);

  const length = commonLength(schema, columns, fail);
  const fieldsData = supplied.map((field) => {
    const column = columns.get(field.name);
    const get = (row: number): unknown => column?.[row];
    return writeColumn(field, { length, get, at: (row) => `data.${field.name}[${row}]`, whole: column, fail });
  });
  if (schema.enableDynamicField) {
    const objects = Array.from({ length }, (_, row) => Object.fromEntries(extra.map((name) => [name, columns.get(name)?.[row]])));
    checkDynamic(objects, (row, key) => `data.${key}[${row}]`, fail);
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

function commonLength(schema: Schema, columns: ReadonlyMap<string, ColumnValues>, fail: Fail): number {
  const lengths = Array.from(columns, ([name, column]) => ({ name, rows: rowsOf(schema.byName.get(name), column, fail) }));
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

function checkDynamic(objects: readonly Fields[], at: (row: number, key: string) => string, fail: Fail): void {
  for (const [row, object] of objects.entries()) {
    for (const [key, value] of Object.entries(object)) {
      const problem = notJson(value);
      if (problem !== undefined) throw fail(`${at(row, key)}: expected JSON, got ${notFiniteOrShown(problem.found)}`);
    }
  }
}

function unknownField(schema: Schema, at: string, name: string, fail: Fail): DataMismatchError {
  const names = schema.fields.filter((field) => isGivable(field)).map((field) => field.name);
  return fail(`${at} has the unknown field ${name}${question(name, names)}`);
}

const isAutoKey = (field: Field): boolean => field.isPrimary && field.autoId;

const isGivable = (field: Field | undefined): field is Field => field !== undefined && !field.isComputed;
