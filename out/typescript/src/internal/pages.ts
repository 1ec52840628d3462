/** Which page of a query or search is next: the cursors of iterators, over one moment of the data. */
import type { QueryResults, SearchResults } from '../wire/received.js';
import { needed } from './bad_answer.js';
import type { Call } from './call.js';
import { toJson } from './canonical_json.js';
import type { Checks } from './checks.js';
import type { Row } from './columns.js';
import { ServerError } from './errors.js';
import { decodeHits, Hits, type Hit } from './hits.js';
import { exact, plainest, readVarints, type Integer } from './integers.js';
import type { Pages } from './page_iterator.js';
import { decodeRows, type RowSet } from './row_set.js';
import type { Field, Schema } from './schema.js';

/** Most rows of one answer. */
const MOST = 16384;

export interface QueryCursor {
  readonly limit: number;
  readonly filter: string | undefined;
  readonly timestamp: Integer;
  readonly outputFields: readonly string[];
  /** Rows are only counted, to be left out. */
  readonly seeking: boolean;
  readonly lastPk: string | undefined;
  readonly lastElementOffset: Integer | undefined;
}

export interface SearchCursor {
  readonly batchSize: number;
  readonly token: string | undefined;
  readonly lastBound: number | undefined;
  readonly timestamp: Integer;
}

type Fetch<Cursor, Answer> = (call: Call, cursor: Cursor) => Promise<Answer>;

/** The first answer tells the moment that all later ones are of. */
class Moment {
  timestamp: Integer;
  #isKnown = false;

  constructor(lastWrite: Integer | undefined) {
    this.timestamp = lastWrite === undefined || lastWrite === 0 ? 1 : lastWrite;
  }

  learn(answer: QueryResults | SearchResults): void {
    if (this.#isKnown) return;
    this.#isKnown = true;
    const told = exact(answer.session_ts);
    if (told > 0) this.timestamp = told;
  }
}

/** Rows in the order of the primary key: each request asks for what comes behind the last one. */
export function queryPages<R extends object = Row>(
  call: Checks,
  schema: Schema,
  batchSize: number,
  limit: number | undefined,
  offset: number | undefined,
  filter: string | undefined,
  outputFields: readonly string[],
  lastWrite: Integer | undefined,
  fetch: Fetch<QueryCursor, QueryResults>,
): Pages<RowSet<R>> {
  const { primary } = schema;
  if (primary === undefined) throw call.invalid('collection_name', `the collection ${schema.collectionName} has no primary key`);
  const moment = new Moment(lastWrite);
  const behind = new Behind(primary, filter);
  let left = limit ?? Infinity;
  let toSkip = offset ?? 0;
  let isOver = left <= 0;

  const ask = async (page: Call, size: number, fields: readonly string[], seeking: boolean): Promise<RowSet<R>> => {
    const cursor = { limit: size, filter: behind.filter, timestamp: moment.timestamp, outputFields: fields, seeking, ...behind.place };
    const answer = await fetch(page, cursor);
    moment.learn(answer);
    const rows = decodeRows<R>(page, answer.fields_data, answer.output_fields);
    if (rows.length > 0) behind.move(page, rows, answer);
    return rows;
  };

  return {
    next: async (page) => {
      while (!isOver && toSkip > 0) {
        const { length } = await ask(page, Math.min(MOST, toSkip), [primary.name], true);
        toSkip -= length;
        isOver = length === 0;
      }
      if (isOver) return undefined;
      const answer = await ask(page, Math.min(batchSize, left), outputFields, false);
      const rows = answer.length > left ? answer.first(left) : answer;
      left -= rows.length;
      isOver = rows.length === 0 || left <= 0;
      return rows.length === 0 ? undefined : rows;
    },
  };
}

/** Where a query stands: behind which key, and behind which element of its row where the filter looks into elements. */
class Behind {
  readonly #primary: Field;
  readonly #user: string | undefined;
  readonly #isOfElements: boolean;
  #last: unknown;
  #offset: Integer | undefined;

  constructor(primary: Field, filter: string | undefined) {
    this.#primary = primary;
    this.#user = filter;
    this.#isOfElements = filter?.toLowerCase().includes('element_filter') === true;
  }

  get filter(): string {
    const { name, typeName } = this.#primary;
    if (this.#last === undefined) return this.#user ?? (typeName === 'Int64' ? `${name} <= 9223372036854775807` : `${name} >= ""`);
    const behind = `${name} ${this.#offset === undefined ? '>' : '>='} ${toJson(this.#last)}`;
    return this.#user === undefined ? behind : `${behind} and (${this.#user})`;
  }

  get place(): Pick<QueryCursor, 'lastPk' | 'lastElementOffset'> {
    return { lastPk: this.#offset === undefined ? undefined : String(this.#last), lastElementOffset: this.#offset };
  }

  move(page: Call, rows: RowSet<object>, answer: QueryResults): void {
    const { name } = this.#primary;
    this.#last = needed(page, name, (rows.at(-1) as Row)[name]);
    if (this.#isOfElements) this.#offset = lastOffset(answer);
  }
}

function lastOffset(answer: QueryResults): Integer | undefined {
  const offsets = readVarints(answer.element_indices.at(-1)?.indices?.data ?? new Uint8Array());
  const last = offsets.at(-1);
  return typeof last === 'bigint' ? plainest(last) : last;
}

/** Hits, nearest first: the server keeps its place under a token, and is told how far the last hit was. */
export function searchPages<R extends object = Row>(
  call: Checks,
  batchSize: number,
  limit: number | undefined,
  lastWrite: Integer | undefined,
  keep: ((hits: Hits) => readonly Hit[]) | undefined,
  fetch: Fetch<SearchCursor, SearchResults>,
): Pages<Hits<R>> {
  const moment = new Moment(lastWrite);
  const waiting: Hit<R>[] = [];
  let left = limit ?? Infinity;
  let token: string | undefined;
  let lastBound: number | undefined;
  let isOver = left <= 0;

  const ask = async (page: Call): Promise<Hits<R>> => {
    const answer = await fetch(page, { batchSize, token, lastBound, timestamp: moment.timestamp });
    moment.learn(answer);
    const place = answer.results?.search_iterator_v2_results;
    if (!place?.token) {
      throw new ServerError(call.method, {
        reason: 'the server has no search iterator (search_iterator_v2, Milvus 2.5.2 or later)',
        names: ['unsupported'],
      });
    }
    token ??= place.token;
    lastBound = place.last_bound;
    return decodeHits<R>(page, answer.results)[0];
  };

  const plain = async (page: Call): Promise<Hits<R> | undefined> => {
    const hits = await ask(page);
    const cut = hits.length > left ? hits.first(left) : hits;
    left -= cut.length;
    isOver = cut.length === 0 || left <= 0;
    return cut.length === 0 ? undefined : cut;
  };

  const kept = async (page: Call, wanted: (hits: Hits) => readonly Hit[]): Promise<Hits<R> | undefined> => {
    let isDry = false;
    while (!isDry && waiting.length < Math.min(batchSize, left)) {
      const hits = await ask(page);
      isDry = hits.length === 0;
      if (!isDry) waiting.push(...chosen(call, hits, wanted(hits as unknown as Hits)));
    }
    const cut = waiting.splice(0, Math.min(batchSize, left));
    left -= cut.length;
    isOver = left <= 0 || (isDry && waiting.length === 0);
    return cut.length === 0 ? undefined : Hits.of(cut);
  };

  return {
    next: async (page) => {
      if (isOver) return undefined;
      return keep === undefined ? plain(page) : kept(page, keep);
    },
  };
}

/** Those of the hits that the caller gave back, which must be among them. */
function chosen<R extends object>(call: Checks, hits: Hits<R>, wanted: readonly Hit[]): Hit<R>[] {
  const ids = new Set(hits.ids);
  const stranger = wanted.find((hit) => !ids.has(hit.id));
  if (stranger !== undefined) throw call.invalid('external_filter_func', 'external_filter_func gave a hit that it was not given');
  return wanted as readonly Hit<R>[] as Hit<R>[];
}
