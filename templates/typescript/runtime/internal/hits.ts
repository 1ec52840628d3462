/** Hits of a search, one list for each query, all backed by the columns of one answer. */
import type { AggregationBucket } from '../results.js';
import type { HighlightResult, SearchResultData } from '../wire/received.js';
import { badAnswer, type Asked } from './bad_answer.js';
import type { Row } from './columns.js';
import { decodeIds } from './ids.js';
import { count, type Integer } from './integers.js';
import { INSPECT, type InspectOptions } from './inspecting.js';
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
  /** What a highlighter marked, by field; missing where there was none. */
  readonly highlight?: Readonly<Record<string, Highlight>>;
}

/** What is marked in a text field of a hit. */
export interface Highlight {
  /** Parts of the text, with the marks in them. */
  readonly fragments: readonly string[];
  /** How well each part matches; empty where the highlighter gives no scores. */
  readonly scores: readonly number[];
}

/** One list of hits for each query, and so at least one. */
export type SearchResult<R extends object = Row> = [Hits<R>, ...Hits<R>[]];

/** What all lists of an answer share. */
interface Answer {
  readonly ids: readonly Id[];
  readonly distances: Float32Array;
  readonly view: RowView;
  readonly marked: readonly HighlightResult[];
}

export class Hits<R extends object = Row> implements Iterable<Hit<R>> {
  readonly #source: Source<R>;
  /** The buckets of an aggregation; empty where the search has none. */
  readonly aggBuckets: readonly AggregationBucket[];

  /** @internal */
  constructor(source: Source<R>, aggBuckets: readonly AggregationBucket[] = []) {
    this.#source = source;
    this.aggBuckets = aggBuckets;
  }

  /** @internal Hits of one answer, from `start` to `end`. */
  static between<R extends object>(answer: Answer, start: number, end: number, buckets: readonly AggregationBucket[]): Hits<R> {
    return new Hits(new Cut<R>(answer, start, end), buckets);
  }

  /** @internal Hits of any answers. */
  static of<R extends object>(hits: readonly Hit<R>[]): Hits<R> {
    return new Hits(new Chosen(hits));
  }

  get length(): number {
    return this.#source.length;
  }

  /** Keys of the hits, nearest first. */
  get ids(): Id[] {
    return this.#source.ids;
  }

  get distances(): Float32Array {
    return this.#source.distances;
  }

  /** The hit at a place, from the end where it is negative; undefined beyond the ends. */
  at(index: number): Hit<R> | undefined {
    const place = index < 0 ? this.length + index : index;
    return place >= 0 && place < this.length ? this.#source.hit(place) : undefined;
  }

  *[Symbol.iterator](): IterableIterator<Hit<R>> {
    for (let place = 0; place < this.length; place += 1) yield this.#source.hit(place);
  }

  toArray(): Hit<R>[] {
    return Array.from(this);
  }

  /** All values of a field: a typed array where there is one (64-bit integers: BigInt64Array; vectors: one behind the other), else a list. Absent where there is no such field. */
  column(name: string): ColumnArray | undefined {
    return this.#source.column(name);
  }

  /** Which hits have a value in a field; absent where all have. */
  validity(name: string): readonly boolean[] | undefined {
    return this.#source.validity(name);
  }

  /** @internal The first of them. */
  first(count: number): Hits<R> {
    return new Hits(this.#source.first(count), this.aggBuckets);
  }

  /** What `console.log` shows. */
  [INSPECT](_depth: number, options: InspectOptions, inspect: (value: unknown, options: InspectOptions) => string): string {
    return `Hits ${inspect(this.toArray(), options)}`;
  }

  /** For `JSON.stringify`: integers beyond 2^53 become texts, vectors lists. */
  toJSON(): unknown[] {
    return Array.from(this, plainJson);
  }
}

/** Where hits come from. */
interface Source<R extends object> {
  readonly length: number;
  readonly ids: Id[];
  readonly distances: Float32Array;
  readonly hit: (place: number) => Hit<R>;
  readonly column: (name: string) => ColumnArray | undefined;
  readonly validity: (name: string) => readonly boolean[] | undefined;
  readonly first: (count: number) => Source<R>;
}

/** A part of one answer, whose columns they stay in. */
class Cut<R extends object> implements Source<R> {
  readonly #answer: Answer;
  readonly #start: number;
  readonly #end: number;

  constructor(answer: Answer, start: number, end: number) {
    this.#answer = answer;
    this.#start = start;
    this.#end = end;
  }

  get length(): number {
    return this.#end - this.#start;
  }

  get ids(): Id[] {
    return this.#answer.ids.slice(this.#start, this.#end);
  }

  get distances(): Float32Array {
    return this.#answer.distances.subarray(this.#start, this.#end);
  }

  hit(place: number): Hit<R> {
    const { ids, distances, view, marked } = this.#answer;
    const index = this.#start + place;
    const hit = { id: ids[index] ?? 0, distance: distances[index] ?? 0, entity: view.row(index) as R };
    return marked.length === 0 ? hit : { ...hit, highlight: highlightAt(marked, index) };
  }

  column(name: string): ColumnArray | undefined {
    return this.#answer.view.column(name)?.slice(this.#start, this.#end);
  }

  validity(name: string): readonly boolean[] | undefined {
    return this.#answer.view.column(name)?.valid?.slice(this.#start, this.#end);
  }

  first(count: number): Cut<R> {
    return new Cut<R>(this.#answer, this.#start, Math.min(this.#end, this.#start + count));
  }
}

/** Single hits, as they were picked out of several answers. */
class Chosen<R extends object> implements Source<R> {
  readonly #hits: readonly Hit<R>[];

  constructor(hits: readonly Hit<R>[]) {
    this.#hits = hits;
  }

  get length(): number {
    return this.#hits.length;
  }

  get ids(): Id[] {
    return this.#hits.map(({ id }) => id);
  }

  get distances(): Float32Array {
    return Float32Array.from(this.#hits, ({ distance }) => distance);
  }

  hit(place: number): Hit<R> {
    return this.#hits[place] ?? { id: 0, distance: 0, entity: {} as R };
  }

  column(name: string): ColumnArray | undefined {
    if (!this.#hits.some(({ entity }) => Object.hasOwn(entity, name))) return undefined;
    return this.#hits.map(({ entity }) => (entity as Row)[name] ?? null);
  }

  validity(name: string): readonly boolean[] | undefined {
    const valid = this.#hits.map(({ entity }) => (entity as Row)[name] !== null);
    return valid.every((each) => each) ? undefined : valid;
  }

  first(count: number): Chosen<R> {
    return new Chosen(this.#hits.slice(0, count));
  }
}

/** Keys, distances and columns stand one behind the other, and are cut by what each query found. */
export function decodeHits<R extends object = Row>(
  asked: Asked,
  results: SearchResultData | null | undefined,
  buckets: readonly AggregationBucket[] = [],
): SearchResult<R> {
  if (!results) return [Hits.of<R>([])];
  const ids = decodeIds(results.ids);
  const answer = {
    ids,
    distances: Float32Array.from(results.scores),
    view: new RowView(asked, results.fields_data, results.output_fields, ids.length),
    marked: results.highlight_results,
  };
  const found = results.topks.map(count);
  const queries = Math.max(count(results.num_queries), found.length);
  const own = bucketsByQuery(asked, buckets, results.agg_topks.map(count), queries);
  let end = 0;
  const [first = Hits.of<R>([]), ...others] = Array.from({ length: queries }, (_, query) => {
    const start = end;
    end += found[query] ?? 0;
    return Hits.between<R>(answer, start, end, own[query] ?? []);
  });
  return [first, ...others];
}

/** What is marked in the hit at a place of the answer. */
function highlightAt(marked: readonly HighlightResult[], index: number): Record<string, Highlight> {
  const fields = marked.flatMap(({ field_name: name, datas }): [string, Highlight][] => {
    const data = datas[index];
    return data === undefined ? [] : [[name, { fragments: data.fragments, scores: Array.from(data.scores) }]];
  });
  return Object.fromEntries(fields);
}

/** A lone query has all buckets, also where the answer does not count. */
function bucketsByQuery(
  asked: Asked,
  buckets: readonly AggregationBucket[],
  given: readonly number[],
  queries: number,
): readonly (readonly AggregationBucket[])[] {
  const counts = given.length === 0 && queries === 1 ? [buckets.length] : given;
  const counted = counts.reduce((sum, each) => sum + each, 0);
  if (counted !== buckets.length || counts.length > queries)
    throw badAnswer(asked, `the answer has ${buckets.length} buckets, its queries ${counted}`);
  let end = 0;
  return counts.map((each) => buckets.slice(end, (end += each)));
}
