/** The values of one field on their way to the wire, row by row. */
import type { ColumnValues } from './columns.js';
import type { InvalidArgumentError } from './errors.js';

export interface Source {
  readonly length: number;
  readonly get: (row: number) => unknown;
  /** `data[3].age` or `data.age[3]` */
  readonly at: (row: number) => string;
  /** The column as it was given, where it was. */
  readonly whole: ColumnValues | undefined;
  readonly fail: (problem: string) => InvalidArgumentError;
}

/** The rows that have a value. */
export function onlyValid(source: Source, valid: readonly boolean[]): Source {
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

/** The members of a list in a row. */
export function membersOf(source: Source, row: number, list: ArrayLike<unknown>, inside = ''): Source {
  return {
    length: list.length,
    get: (index) => list[index],
    at: (index) => `${source.at(row)}[${index}]${inside}`,
    whole: undefined,
    fail: source.fail,
  };
}
