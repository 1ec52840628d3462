/** Rows of an answer, backed by its columns: a row is made when it is asked for. */
import type { FieldData } from '../wire/received.js';
import type { Asked } from './bad_answer.js';
import type { Row } from './columns.js';
import { INSPECT, type InspectOptions } from './inspecting.js';
import { plainJson } from './plain_json.js';
import type { ColumnArray } from './read_column.js';
import { RowView } from './row_view.js';

export class RowSet<R extends object = Row> implements Iterable<R> {
  readonly #view: RowView;

  /** @internal */
  constructor(view: RowView) {
    this.#view = view;
  }

  get length(): number {
    return this.#view.length;
  }

  /** The row at a place, from the end where it is negative; undefined beyond the ends. */
  at(index: number): R | undefined {
    const place = index < 0 ? this.length + index : index;
    return place >= 0 && place < this.length ? (this.#view.row(place) as R) : undefined;
  }

  *[Symbol.iterator](): IterableIterator<R> {
    for (let index = 0; index < this.length; index += 1) yield this.#view.row(index) as R;
  }

  /** @internal The first of them. */
  first(count: number): RowSet<R> {
    return new RowSet<R>(this.#view.first(count));
  }

  toArray(): R[] {
    return Array.from(this);
  }

  /** All values of a field: a typed array where there is one (64-bit integers: BigInt64Array; vectors: one behind the other), else a list. Absent where there is no such field. */
  column(name: string): ColumnArray | undefined {
    return this.#view.column(name)?.slice(0, this.length);
  }

  /** Which rows have a value in a field; absent where all have. */
  validity(name: string): readonly boolean[] | undefined {
    return this.#view.column(name)?.valid;
  }

  /** What `console.log` shows. */
  [INSPECT](_depth: number, options: InspectOptions, inspect: (value: unknown, options: InspectOptions) => string): string {
    return `RowSet ${inspect(this.toArray(), options)}`;
  }

  /** For `JSON.stringify`: integers beyond 2^53 become texts, vectors lists. */
  toJSON(): unknown[] {
    return Array.from(this, plainJson);
  }
}

/** Keys of the dynamic field join the row: those that `outputFields` names, or all where it names none. */
export function decodeRows<R extends object = Row>(
  asked: Asked,
  fieldsData: readonly FieldData[],
  outputFields: readonly string[],
): RowSet<R> {
  return new RowSet<R>(new RowView(asked, fieldsData, outputFields));
}
