/** Columns as a user gives them: by name, or in the order of the schema. */
import { isTypedArray, type TypedArray } from './canonical_json.js';

/** Values of one field: a list, or a typed array; for vectors a list of vectors, or one flat array of all their numbers. */
export type ColumnValues = readonly unknown[] | TypedArray;

/** One row: field name to value. */
export type Row = Record<string, unknown>;

/** Marks an object as columns, which would else be one row. */
export class Columns {
  readonly byName: ReadonlyMap<string, ColumnValues> | undefined;
  readonly inOrder: readonly ColumnValues[] | undefined;

  constructor(values: Readonly<Record<string, ColumnValues>> | readonly ColumnValues[]) {
    this.inOrder = Array.isArray(values) ? (values as readonly ColumnValues[]) : undefined;
    this.byName = this.inOrder === undefined ? new Map(Object.entries(values)) : undefined;
  }

  /** How many columns there are. */
  get size(): number {
    return this.inOrder?.length ?? this.byName?.size ?? 0;
  }

  /** Whether there is nothing to write. */
  get isEmpty(): boolean {
    const all = this.inOrder ?? Array.from(this.byName?.values() ?? []);
    return all.every((column) => column.length === 0);
  }
}

/**
 * Columns by name, or in the order of the schema (without an auto-id key, without what functions compute).
 *
 *     columns({ id: BigInt64Array.of(1n, 2n), vector: new Float32Array(8) })
 *     columns([ids, vectors])
 */
export function columns(values: Readonly<Record<string, ColumnValues>> | readonly ColumnValues[]): Columns {
  return new Columns(values);
}

/** Whether there is nothing to write: no rows, or columns without values. An object is a row, even one without fields. */
export function hasNoRows(data: RowData): boolean {
  if (data instanceof Columns) return data.isEmpty;
  if (!Array.isArray(data)) return false;
  const list = data as readonly unknown[];
  return list.every((each) => (Array.isArray(each) || isTypedArray(each)) && each.length === 0);
}

/** What can be written: one row, rows, or columns. A list whose first member is no object is columns in the order of the schema. */
export type RowData = object | readonly object[] | Columns | readonly ColumnValues[];
