/** Rows or columns to FieldData: each field that the caller supplies, in the order of the schema, then the dynamic field. */
import type { FieldData } from '../wire/sent.js';
import { byCodePoint, isTypedArray, notFiniteOrShown, shown } from './canonical_json.js';
import type { Checks } from './checks.js';
import type { Source } from './column_source.js';
import { notJson, writeColumn, writeDynamic } from './column_writer.js';
import { Columns, type ColumnValues, type RowData } from './columns.js';
import { mismatch, type InvalidArgumentError } from './errors.js';
import { counted } from './numbers.js';
import type { Field, Schema, Struct } from './schema.js';
import { isMapping, type Fields } from './shapes.js';
import { writeStruct } from './struct_writer.js';
import { question } from './suggest.js';
import { unitOf } from './vector_writer.js';
import type { WriteMode } from './write_modes.js';

export interface EncodedRows {
  readonly fieldsData: FieldData[];
  readonly numRows: number;
}

type Fail = (problem: string) => InvalidArgumentError;

export function encodeRows(call: Checks, schema: Schema, data: RowData, mode: WriteMode): EncodedRows {
  const fail: Fail = (problem) => mismatch(call.method, 'data', problem);
  const given = tellApart(call, data);
  if (given instanceof Columns) return given.isEmpty ? NOTHING : encodeColumns(schema, byName(schema, given, mode, fail), mode, fail);
  return given.length === 0 ? NOTHING : encodeObjects(schema, given, mode, fail);
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

function encodeObjects(schema: Schema, rows: readonly Fields[], mode: WriteMode, fail: Fail): EncodedRows {
  const supplied = suppliedBy(schema, mode, (name) =>
    rows.some((row) => row[name] !== undefined && (mode === 'partial' || row[name] !== null)),
  );
  const extra = rows.map((row) => Object.keys(row).filter((key) => row[key] !== undefined && !isField(schema, key)));
  for (const [index, row] of rows.entries()) refuseUnknown(schema, `data[${index}]`, Object.keys(row), extra[index] ?? [], fail);
  for (const [index, row] of rows.entries()) {
    const missing = supplied.find((each) => isMissing(each, row[each.name], mode));
    if (missing !== undefined) throw fail(`data[${index}] lacks the field ${missing.name}`);
  }
  const fieldsData = written(
    schema,
    supplied,
    extra.some((keys) => keys.length > 0),
    mode,
    {
      sourceOf: ({ name }) => ({
        length: rows.length,
        get: (row) => rows[row]?.[name],
        at: (row) => `data[${row}].${name}`,
        whole: undefined,
        fail,
      }),
      dynamic: () => {
        const objects = rows.map((row, index) => Object.fromEntries((extra[index] ?? []).map((key) => [key, row[key]])));
        refuseNotJson(objects, (row, key) => `data[${row}].${key}`, fail);
        return objects;
      },
    },
  );
  return { fieldsData, numRows: rows.length };
}

/** What the caller supplies. An update names its rows by their key, also where the server made it; a partial one may leave other fields out. */
function suppliedBy(schema: Schema, mode: WriteMode, isGiven: (name: string) => boolean): readonly (Field | Struct)[] {
  const fields = schema.fields.filter((field) => {
    if (field.isComputed) return false;
    if (mode === 'partial') return field.isPrimary || isGiven(field.name);
    return mode === 'upsert' || !isAutoKey(field) || isGiven(field.name);
  });
  return [...fields, ...schema.structs.filter(({ name }) => mode !== 'partial' || isGiven(name))];
}

const isAutoKey = (field: Field): boolean => field.isPrimary && field.autoId;

const isStruct = (field: Field | Struct): field is Struct => 'fields' in field;

const isField = (schema: Schema, name: string): boolean => schema.byName.has(name) || schema.structs.some((struct) => struct.name === name);

function isMissing(field: Field | Struct, value: unknown, mode: WriteMode): boolean {
  if (mode === 'partial') return value === undefined;
  if (field.mayBeAbsent) return false;
  return value === undefined || (value === null && !isStruct(field) && isAutoKey(field));
}

/** The fields in the order of the schema, then the dynamic field, then the fields of structs. */
function written(
  schema: Schema,
  supplied: readonly (Field | Struct)[],
  hasExtra: boolean,
  mode: WriteMode,
  { sourceOf, dynamic }: { readonly sourceOf: (field: Field | Struct) => Source; readonly dynamic: () => readonly object[] },
): FieldData[] {
  const fields = supplied.flatMap((field) => (isStruct(field) ? [] : [writeColumn(field, sourceOf(field))]));
  const extra = schema.enableDynamicField && (mode !== 'partial' || hasExtra) ? [writeDynamic(dynamic())] : [];
  const structs = supplied.flatMap((field) => (isStruct(field) ? [writeStruct(field, sourceOf(field))] : []));
  return [...fields, ...extra, ...structs];
}

// -------------------------------------------------------------------------------------------------------------- columns

function encodeColumns(schema: Schema, columns: ReadonlyMap<string, ColumnValues>, mode: WriteMode, fail: Fail): EncodedRows {
  const names = Array.from(columns.keys());
  const extra = names.filter((name) => !isField(schema, name));
  refuseUnknown(schema, 'data', names, extra, fail);
  const supplied = suppliedBy(schema, mode, (name) => columns.has(name));
  const missing = supplied.find(({ name, mayBeAbsent }) => !mayBeAbsent && !columns.has(name));
  if (missing !== undefined) throw fail(`data lacks the field ${missing.name}`);

  const length = commonLength(schema, columns, fail);
  const fieldsData = written(schema, supplied, extra.length > 0, mode, {
    sourceOf: ({ name }) => {
      const column = columns.get(name);
      return { length, get: (row) => column?.[row], at: (row) => `data.${name}[${row}]`, whole: column, fail };
    },
    dynamic: () => {
      const objects = Array.from({ length }, (_, row) => Object.fromEntries(extra.map((name) => [name, columns.get(name)?.[row]])));
      refuseNotJson(objects, (row, key) => `data.${key}[${row}]`, fail);
      return objects;
    },
  });
  return { fieldsData, numRows: length };
}

function byName(schema: Schema, columns: Columns, mode: WriteMode, fail: Fail): ReadonlyMap<string, ColumnValues> {
  if (columns.byName !== undefined) return columns.byName;
  const names = schema.given(mode !== 'insert');
  const inOrder = columns.inOrder ?? [];
  if (inOrder.length !== names.length) throw fail(`data: expected ${names.length} columns (${names.join(', ')}), got ${inOrder.length}`);
  return new Map(names.map((name, index) => [name, inOrder[index] ?? []]));
}

/** Differences are told in the order of the schema. */
function commonLength(schema: Schema, columns: ReadonlyMap<string, ColumnValues>, fail: Fail): number {
  const order = new Set([...schema.byName.keys(), ...schema.structs.map(({ name }) => name), ...columns.keys()]);
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
  const { size, noun } = unitOf(field.type, dim, column);
  if (column.length % size !== 0) throw fail(`data.${field.name}: expected a multiple of ${counted(size, noun)}, got ${column.length}`);
  return column.length / size;
}

// -------------------------------------------------------------------------------------------------------------- refusals

/** Names that the schema has no field for, where it is not dynamic, and fields that are not for the caller. */
function refuseUnknown(schema: Schema, at: string, names: readonly string[], extra: readonly string[], fail: Fail): void {
  const computed = names.find((name) => schema.byName.get(name)?.isComputed === true);
  if (computed !== undefined) throw fail(`${at} has the field ${computed}, which a function computes`);
  for (const struct of schema.structs) {
    const part = names.find((name) => struct.fields.some((field) => name === `${struct.name}[${field.name}]`));
    if (part !== undefined) throw fail(`${at} has the field ${part}, which is a part of ${struct.name}`);
  }
  const [unknown] = schema.enableDynamicField ? [] : [...extra].sort(byCodePoint);
  if (unknown === undefined) return;
  const known = [...schema.fields.filter((field) => !field.isComputed), ...schema.structs].map(({ name }) => name);
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
