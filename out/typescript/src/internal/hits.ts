/** Hits of a search, one list for each query, all backed by the columns of one answer. */
import type { SearchResultData } from '../wire/received.js';
import type { Asked } from './bad_answer.js';
import type { Row } from './columns.js';
import { decodeIds } from './ids.js';
import { count, type Integer } from './integers.js';
import { plainJson } from './plain_json.js';
import type { ColumnArray } from './read_column.js';
import { RowView } from './row_view.js';

/** Primary key of a row. */
export type Id = Integer | string;

/** One row that a search found. */
export interface Hit<R extends object = Row> {
  readonly id: Id;
  readonly distance: number;
  /** The output fields. */
  readonly entity: R;
}

/** One list of hits for each query. */
export type SearchResult<R extends object = Row> = Hits<R>[];

/** What all lists of an answer share. */
interface Answer {
  readonly ids: readonly Id[];
  readonly distances: Float32Array;
  readonly view: RowView;
}

export class Hits<R extends object = Row> implements Iterable<Hit<R>> {
  readonly #answer: Answer;
  readonly #start: number;
  readonly #end: number;

  /** @internal */
  constructor(answer: Answer, start: number, end: number) {
    this.#answer = answer;
    this.#start = start;
    this.#end = end;
  }

  get length(): number {
    return this.#end - this.#start;
  }

  /** Keys of the hits, nearest first. */
  get ids(): Id[] {
    return this.#answer.ids.slice(this.#start, this.#end);
  }

  get distances(): Float32Array {
    return this.#answer.distances.subarray(this.#start, this.#end);
  }

  /** The hit at a place, from the end where it is negative; undefined beyond the ends. */
  at(index: number): Hit<R> | undefined {
    const place = index < 0 ? this.length + index : index;
    return place >= 0 && place < this.length ? this.#hit(this.#start + place) : undefined;
  }

  *[Symbol.iterator](): IterableIterator<Hit<R>> {
    for (let place = this.#start; place < this.#end; place += 1) yield this.#hit(place);
  }

  toArray(): Hit<R>[] {
    return Array.from(this);
  }

  /** All values of a field: a typed array where there is one (64-bit integers: BigInt64Array; vectors: one behind the other), else a list. Absent where there is no such field. */
  column(name: string): ColumnArray | undefined {
    return this.#answer.view.column(name)?.slice(this.#start, this.#end);
  }

  /** Which hits have a value in a field; absent where all have. */
  validity(name: string): readonly boolean[] | undefined {
    return this.#answer.view.column(name)?.valid?.slice(this.#start, this.#end);
  }

  /** For `JSON.stringify`: integers beyond 2^53 become texts, vectors lists. */
  toJSON(): unknown[] {
    return Array.from(this, plainJson);
  }

  #hit(place: number): Hit<R> {
    const { ids, distances, view } = this.#answer;
    return { id: ids[place] ?? 0, distance: distances[place] ?? 0, entity: view.row(place) as R };
  }
}

/** Keys, distances and columns stand one behind the other, and are cut by what each query found. */
export function decodeHits<R extends object = Row>(asked: Asked, results: SearchResultData | null | undefined): SearchResult<R> {
  if (!results) return [];
  const ids = decodeIds(results.ids);
  const answer = {
    ids,
    distances: Float32Array.from(results.scores),
    view: new RowView(asked, results.fields_data, results.output_fields, ids.length),
  };
  const found = results.topks.map(count);
  let end = 0;
  return Array.from({ length: Math.max(count(results.num_queries), found.length) }, (_, query) => {
    const start = end;
    end += found[query] ?? 0;
    return new Hits<R>(answer, start, end);
  });
}
