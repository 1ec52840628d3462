/** Golden vectors: what each runtime function gives, the same in every language. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import protobuf from 'protobufjs/light.js';
import { describe, expect, it } from 'vitest';
import { descriptors } from '../wire/descriptors.js';
import type { QueryResults, SearchResults } from '../wire/received.js';
import { parseAddress } from './address.js';
import { present } from './absence.js';
import { addField, addIndex } from './builders.js';
import { parseJson, toJson } from './canonical_json.js';
import { Budget } from './budget.js';
import { Call } from './call.js';
import { columns, type ColumnValues } from './columns.js';
import { guaranteeTimestamp } from './consistency.js';
import { decodeDefault, encodeDefault } from './default_values.js';
import { encodeRows } from './encode_rows.js';
import { MilvusError } from './errors.js';
import { bucketHitFields, bucketHitKey, bucketKey, bucketMetrics } from './buckets.js';
import { encodeFunctionParams } from './function_params.js';
import { encodeTemplate } from './filter_template.js';
import { decodeHits, type Hit, type Hits } from './hits.js';
import { countIds, decodeIds, encodeIds, idsFilter } from './ids.js';
import { flattenIndexParams } from './index_params.js';
import { toUint64, VarintWriter } from './integers.js';
import type { Pages } from './page_iterator.js';
import { queryPages, searchPages } from './pages.js';
import { base64, mapPairs, merged, toPairs } from './pairs.js';
import { countQueries, embeddings, encodeQueries } from './queries.js';
import { decodeRows } from './row_set.js';
import { Schema } from './schema.js';
import { serverType } from './server_type.js';
import { isMapping } from './shapes.js';
import { sizeInMegabytes } from './sizes.js';
import { keyedField } from './keyed_field.js';
import { structMember, structMemberName } from './struct_schema.js';
import { suggest } from './suggest.js';
import { joinComma, orderText } from './texts.js';
import { impliesPartial, type WriteMode } from './write_modes.js';

interface Vector {
  readonly vector: string;
  readonly method?: string;
  readonly takes: Readonly<Record<string, unknown>>;
  readonly gives?: unknown;
  readonly raises?: { readonly kind: string; readonly parameter: string; readonly message: string };
}

/** Arguments by the names of functions.yaml; what each is, its function knows. */
type Taken = Readonly<
  Record<
    | 'answers'
    | 'batch_size'
    | 'builder'
    | 'consistency_level'
    | 'data'
    | 'data_type'
    | 'db_name'
    | 'entries'
    | 'entry'
    | 'field'
    | 'fields'
    | 'filter'
    | 'hit'
    | 'host'
    | 'keep'
    | 'fields_data'
    | 'ids'
    | 'index'
    | 'known'
    | 'last_write'
    | 'limit'
    | 'map'
    | 'maps'
    | 'metrics'
    | 'max_capacity'
    | 'auto_id'
    | 'primary_field'
    | 'partition_key_field'
    | 'clustering_key_field'
    | 'mode'
    | 'name'
    | 'nullable'
    | 'offset'
    | 'ops'
    | 'order'
    | 'params'
    | 'anns_field'
    | 'output_fields'
    | 'password'
    | 'results'
    | 'schema'
    | 'size'
    | 'struct'
    | 'unit'
    | 'values'
    | 'text'
    | 'texts'
    | 'token'
    | 'uri'
    | 'user'
    | 'value',
    never
  >
>;

/** Each function with the arguments that its vectors name. */
const functions: Readonly<Record<string, (call: Call, takes: Taken) => unknown>> = {
  add_field: (_, { builder, field }) => {
    const { fields = [], ...rest } = builder as { readonly fields?: readonly object[] };
    const schema = { ...camelKeys(rest), fields: fields.map(camelKeys) };
    addField(schema, camelKeys(field));
    return snakeKeys(fields.length === 0 && schema.fields.length === 0 ? rest : schema);
  },
  add_index: (_, { builder, index }) => {
    const list = [...(builder as object[])];
    addIndex(list, Object.fromEntries(Object.entries(index as object).filter(([, value]) => value !== '')));
    return list;
  },
  base64: (_, { text }) => base64(text),
  count_ids: (_, { ids }) => countIds(ids),
  count_queries: (_, { data }) => countQueries(data),
  decode_default: (call, { data_type: type, value }) => decodeDefault(call, type, value) ?? null,
  bucket_hit_fields: (_, { fields }) => bucketHitFields(fields),
  bucket_hit_key: (_, { hit }) => bucketHitKey(hit),
  bucket_key: (_, { entry }) => bucketKey(entry),
  bucket_metrics: (_, { metrics }) => bucketMetrics(metrics),
  encode_function_params: (call, { params }) =>
    mapped(encodeFunctionParams(call, params), (each) => normal('schema.FunctionParamValue', each as object)),
  decode_hits: (call, { results }) => decodeHits(call, results).map((hits) => hits.toArray()),
  decode_ids: (_, { ids }) => decodeIds(ids),
  decode_rows: (call, { fields_data: fields, output_fields: names }) => decodeRows(call, fields, names).toArray(),
  encode_default: (call, { data_type: type, value }) => normal('schema.ValueField', encodeDefault(call, type, value)),
  encode_ids: (call, { ids }) => normal('schema.IDs', encodeIds(call, ids)),
  encode_queries: (call, { data, schema, anns_field: field }) =>
    encodeQueries(
      call,
      data,
      optional(schema, (answer) => new Schema(answer, call)),
      field,
    ),
  encode_template: (call, { values }) => mapped(encodeTemplate(call, values), (each) => normal('schema.TemplateValue', each as object)),
  flatten_index_params: (_, { params }) => flattenIndexParams(params),
  encode_rows: (call, { schema, data, mode }) => {
    const { fieldsData, numRows } = encodeRows(call, new Schema(schema, call), data, modeOf(mode));
    return { fields_data: fieldsData.map((each) => normal('schema.FieldData', each)), num_rows: numRows };
  },
  guarantee_timestamp: (_, { consistency_level: level, last_write: write }) => guaranteeTimestamp(level, write),
  ids_filter: (call, { schema, ids }) => idsFilter(call, new Schema(schema, call), ids),
  implies_partial: (_, { ops }) => impliesPartial(ops),
  join_comma: (_, { texts }) => joinComma(texts),
  merged: (call, { maps }) => merged(call, ...(maps as (Record<string, unknown> | null)[]).map((map) => map ?? undefined)) ?? null,
  order_text: (_, { order }) => orderText(order),
  parse_address: (call, { uri, user, password, token, db_name: database }) => parseAddress(call, uri, user, password, token, database),
  query_pages: (call, takes) => {
    const { batch_size: size, limit, offset, filter, output_fields: names, last_write: last } = takes;
    const { cursors, fetch } = answering<QueryResults>(takes);
    return paged(call, queryPages(call, new Schema(takes.schema, call), size, limit, offset, filter, names, last, fetch), cursors);
  },
  search_pages: (call, takes) => {
    const { batch_size: size, limit, last_write: last, keep } = takes;
    const { cursors, fetch } = answering<SearchResults>(takes);
    return paged(
      call,
      searchPages(
        call,
        size,
        limit,
        last,
        optional(keep, (name) => filters[name]),
        fetch,
      ),
      cursors,
    );
  },
  server_type: (_, { host }) => serverType(host),
  size_in_megabytes: (call, { size, unit }) => sizeInMegabytes(call, size, unit),
  keyed_field: (_, { field, auto_id: auto, primary_field: key, partition_key_field: partition, clustering_key_field: cluster }) =>
    normal('schema.FieldSchema', keyedField(field, auto, key, partition, cluster)),
  struct_member: (call, { field, max_capacity: most, nullable }) => normal('schema.FieldSchema', structMember(call, field, most, nullable)),
  struct_member_name: (_, { struct, name }) => structMemberName(struct, name),
  suggest: (_, { name, known }) => suggest(name, known) ?? null,
  to_json: (_, { value }) => toJson(value),
  to_pairs: (_, takes) => {
    const { entries, map = {} } = takes as { readonly entries?: [string, unknown][]; readonly map?: Record<string, unknown> };
    return entries === undefined ? mapPairs(map) : toPairs(Object.fromEntries(entries));
  },
};

const modeOf = (mode: WriteMode | undefined): WriteMode => mode ?? 'insert';

/** What a vector may leave out. */
function optional<T, R>(given: T, use: (given: T) => R): R | undefined {
  return (given as unknown) === undefined ? undefined : use(given);
}

/** Callbacks by the names that drivers know. */
const filters: Readonly<Record<string, (hits: Hits) => Hit[]>> = {
  keep_even_ids: (hits) => hits.toArray().filter(({ id }) => BigInt(id) % 2n === 0n),
  drop_all: () => [],
  raise: () => {
    throw new Error('as told');
  },
};

/** Gives one answer after the other, and notes what it was asked for. */
interface Answering<Answer> {
  readonly cursors: object[];
  readonly fetch: (call: Call, cursor: object) => Promise<Answer>;
}

function answering<Answer>({ answers }: Taken): Answering<Answer> {
  const cursors: object[] = [];
  const rest = [...(answers as Answer[])];
  const fetch = (_: Call, cursor: object): Promise<Answer> => {
    cursors.push(snakeKeys(present(cursor)) as object);
    const answer = rest.shift();
    return answer === undefined ? Promise.reject(new Error('asked once more than there are answers')) : Promise.resolve(answer);
  };
  return { cursors, fetch };
}

async function paged<T extends { readonly toArray: () => unknown }>(call: Call, pages: Pages<T>, cursors: object[]): Promise<object> {
  const found: unknown[] = [];
  for (let page = await pages.next(call); page !== undefined; page = await pages.next(call)) found.push(page.toArray());
  return { cursors, pages: found };
}

const folder = process.env['LOCKSTEP_VECTORS'] ?? join(import.meta.dirname, '../../../../vectors');

/** Functions whose results are of the machine or of the moment. */
const withoutVectors = ['client_host', 'local_time', 'now_milliseconds'];

it('the vectors are there', () => {
  expect(existsSync(folder), 'run npm start, which makes build/vectors').toBe(true);
});

describe.each(Object.keys(functions))('%s', (name) => {
  const path = join(folder, `${name}.json`);
  const vectors = existsSync(path) ? (parseJson(readFileSync(path, 'utf8')) as unknown as Vector[]) : [];
  it('has vectors', () => {
    expect(vectors.length).toBeGreaterThan(0);
    expect(withoutVectors).not.toContain(name);
  });
  it.each(vectors)('$vector', async ({ method = 'test', takes, gives, raises }) => {
    const call = new Call(undefined as never, method, {}, new Budget(Infinity));
    const run = (): unknown =>
      functions[name]?.(call, Object.fromEntries(Object.entries(takes).map(([key, each]) => [key, given(each)])) as Taken);
    if (raises === undefined) expect(comparable(await run())).toEqual(comparable(expected(gives)));
    else expect(await failureOf(run)).toEqual(raises);
  });
});

async function failureOf(run: () => unknown): Promise<unknown> {
  try {
    return { gives: await run() };
  } catch (error) {
    if (!(error instanceof MilvusError)) throw error;
    return { kind: error.kind, parameter: error.parameter, message: error.message };
  }
}

// ------------------------------------------------------------------------------------------------------- driver values

interface Typed {
  readonly type: string;
  readonly shape: readonly number[];
  readonly base64: string;
}

function given(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(given);
  if (!isMapping(value)) return value;
  const [word = '', content] = Object.entries(value)[0] ?? [];
  if (word === '$int') return BigInt(String(content));
  if (word === '$float') return Number(content);
  if (word === '$bytes') return new Uint8Array(Buffer.from(String(content), 'base64'));
  if (word === '$typed') return typed(content as Typed);
  if (word === '$wire') return received(content as Wire);
  if (word === '$sparse') return new Map((content as [number, unknown][]).map(([index, each]) => [index, given(each)]));
  if (word === '$callback') return content;
  if (word === '$embeddings') return embeddings((content as unknown[]).map((each) => given(each) as number[]));
  if (word === '$columns')
    return columns(
      content instanceof Array
        ? (content as unknown[]).map((each) => given(each) as ColumnValues)
        : (mapped(content as object, given) as Record<string, ColumnValues>),
    );
  return mapped(value, given);
}

const mapped = (value: object, change: (each: unknown) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]));

const arrays: Readonly<Record<string, (buffer: ArrayBuffer) => Float32Array>> = {
  int64: (buffer) => new BigInt64Array(buffer) as unknown as Float32Array,
  float64: (buffer) => new Float64Array(buffer) as unknown as Float32Array,
  int8: (buffer) => new Int8Array(buffer) as unknown as Float32Array,
  int16: (buffer) => new Int16Array(buffer) as unknown as Float32Array,
  int32: (buffer) => new Int32Array(buffer) as unknown as Float32Array,
  uint8: (buffer) => new Uint8Array(buffer) as unknown as Float32Array,
  uint16: (buffer) => new Uint16Array(buffer) as unknown as Float32Array,
};

function typed({ type, shape, base64: text }: Typed): unknown {
  const { buffer } = new Uint8Array(Buffer.from(text, 'base64'));
  const array = (arrays[type] ?? ((bytes) => new Float32Array(bytes)))(buffer);
  const [count = 0, width] = shape;
  return width === undefined ? array : Array.from({ length: count }, (_, row) => array.subarray(row * width, (row + 1) * width));
}

// ------------------------------------------------------------------------------------------------------ wire messages

interface Wire {
  readonly message: string;
  readonly json: Readonly<Record<string, unknown>>;
}

const root = protobuf.Root.fromJSON(JSON.parse(descriptors) as protobuf.INamespace);

const typeOf = (name: string): protobuf.Type => root.lookupType(`milvus.proto.${name}`);

/** As it comes over the wire. */
function received({ message, json }: Wire): object {
  const type = typeOf(message);
  return type.decode(type.encode(fromJson(type, json)).finish());
}

/** Elements of JSON columns compare as values. */
interface JsonHolder {
  readonly scalars?: { readonly json_data?: { data?: unknown[] } };
}

/** Equal for messages that say the same, whatever they leave unsaid. */
function normal(name: string, message: object): object {
  const type = typeOf(name);
  const plain = type.toObject(type.decode(type.encode(message).finish()), { defaults: false }) as JsonHolder;
  if (plain.scalars?.json_data?.data !== undefined)
    plain.scalars.json_data.data = plain.scalars.json_data.data.map((each) => parseJson(Buffer.from(each as Uint8Array).toString('utf8')));
  return plain;
}

/** Protobuf JSON of the original descriptors, in which packed numbers are lists. */
function fromJson(type: protobuf.Type, json: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      const field = type.fields[name]?.resolve();
      if (field === undefined) throw new Error(`${type.name} has no ${name}`);
      const packed = name === 'data' ? packers[type.name] : undefined;
      if (packed !== undefined) return [name, packed(value as (string | number)[])];
      const one = (each: unknown): unknown => element(field, each);
      if (field.map) return [name, Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, one(each)]))];
      return [name, field.repeated ? (value as unknown[]).map(one) : one(value)];
    }),
  );
}

const packers: Readonly<Record<string, (values: (string | number)[]) => Uint8Array>> = {
  FloatArray: (values) => new Uint8Array(Float32Array.from(values, Number).buffer),
  DoubleArray: (values) => new Uint8Array(Float64Array.from(values, Number).buffer),
  LongArray: (values) => {
    const writer = new VarintWriter();
    for (const value of values) writer.bigint(BigInt(value));
    return writer.finish();
  },
};

function element(field: protobuf.Field, value: unknown): unknown {
  const { resolvedType } = field;
  if (resolvedType instanceof protobuf.Type) return fromJson(resolvedType, value as Record<string, unknown>);
  if (resolvedType instanceof protobuf.Enum) return typeof value === 'string' ? resolvedType.values[value] : value;
  if (field.type === 'bytes') return new Uint8Array(Buffer.from(String(value), 'base64'));
  if (field.type === 'int64' || field.type === 'uint64') return toUint64(BigInt(String(value)));
  return field.type === 'float' || field.type === 'double' ? Number(value) : value;
}

/** Messages compare as what their bytes say, everything else by value. */
function expected(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(expected);
  if (!isMapping(value)) return value;
  if ('$wire' in value) {
    const { message, json } = value['$wire'] as Wire;
    return normal(message, fromJson(typeOf(message), json));
  }
  return Object.keys(value).some((key) => key.startsWith('$') && key !== '$meta') ? given(value) : mapped(value, expected);
}

function comparable(value: unknown): unknown {
  if (value === null || typeof value !== 'object')
    return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (ArrayBuffer.isView(value)) return Array.from(value as Float32Array);
  if (Array.isArray(value)) return value.map(comparable);
  if (value instanceof Map) return comparable(Object.fromEntries(value as Map<number, unknown>));
  if ('low' in value && 'high' in value) return (BigInt(Number(value.high)) << 32n) | BigInt(Number(value.low) >>> 0);
  return mapped(present(value), comparable);
}

// --------------------------------------------------------------------------------------------------------- builders

const camelKeys = (value: object): object =>
  Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), each as unknown]),
  );

function snakeKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeKeys);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase(),
      key === 'params' ? each : snakeKeys(each),
    ]),
  );
}
