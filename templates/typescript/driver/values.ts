/** Driver values: from JSON to what the public methods take, and from what they give to JSON. */
import { columns, Columns, embeddings, Hits, RowSet, type ColumnValues, type Hit } from '{{package}}';
import { records } from './dispatch.js';

/** A record or request: its fields, and what those are that are more than plain values. */
export interface Shape {
  readonly names: readonly string[];
  readonly kinds: Readonly<Record<string, string>>;
  /** Field for the keys that are not among the names. */
  readonly open?: string;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const camel = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

export const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** Arguments in the spec's names as a request. */
export function request(args: Readonly<Record<string, Json>>, shape: Shape): Record<string, unknown> {
  const entries = Object.entries(args).map(([name, value]) => {
    const kind = shape.kinds[name];
    if (kind === 'seconds') return [`${camel(name)}Ms`, milliseconds(value)] as const;
    return [shape.names.includes(name) ? camel(name) : name, given(value, kind)] as const;
  });
  return Object.fromEntries(entries);
}

export function milliseconds(value: Json | undefined): unknown {
  return typeof value === 'number' ? value * 1000 : value;
}

function given(value: Json, kind: string | undefined): unknown {
  if (kind === 'rows') return rows(value);
  if (kind === 'callback') return callback(value);
  if (kind === 'tagged') return tagged(value);
  if (kind === 'tagged[]' && Array.isArray(value)) return (value as Json[]).map(tagged);
  const entries = kind?.endsWith('{}') === true ? records[kind.slice(0, -2)] : undefined;
  if (entries !== undefined && isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, record(each, entries)]));
  const list = kind?.endsWith('[]') === true ? records[kind.slice(0, -2)] : undefined;
  if (list !== undefined) return Array.isArray(value) ? (value as Json[]).map((each) => record(each, list)) : record(value, list);
  const shape = kind === undefined ? undefined : records[kind];
  return shape === undefined ? plain(value) : record(value, shape);
}

function record(value: Json, shape: Shape): unknown {
  if (!isObject(value)) return plain(value);
  const known = Object.fromEntries(Object.entries(value).filter(([name]) => shape.open === undefined || shape.names.includes(name)));
  const made = request(known, shape);
  const others = Object.entries(value).filter(([name]) => !Object.hasOwn(known, name));
  if (shape.open === undefined || others.length === 0) return made;
  return {
    ...made,
    [camel(shape.open)]: {
      ...(made[camel(shape.open)] as object | undefined),
      ...Object.fromEntries(others.map(([name, each]) => [name, plain(each)])),
    },
  };
}

/** A record that says under `kind` which one it is. */
function tagged(value: Json): unknown {
  const kind = isObject(value) ? value['kind'] : undefined;
  const shape = typeof kind === 'string' ? records[kind] : undefined;
  if (!isObject(value) || shape === undefined) return plain(value);
  const { kind: _, ...fields } = value;
  return { kind, ...(record(fields, shape) as object) };
}

const callbacks: Readonly<Record<string, (hits: Hits) => Hit[]>> = {
  keep_even_ids: (hits) => hits.toArray().filter(({ id }) => typeof id !== 'string' && BigInt(id) % 2n === 0n),
  drop_all: () => [],
  raise: () => {
    throw new Error('raised by the callback');
  },
};

function callback(value: Json): unknown {
  const name = isObject(value) ? value['$callback'] : undefined;
  if (typeof name !== 'string') return plain(value);
  const found = callbacks[name];
  if (found === undefined) throw new Error(`the driver does not know the callback ${name}`);
  return found;
}

function rows(value: Json): unknown {
  if (isObject(value) && value['$columns'] !== undefined) return columns(columnsOf(value['$columns']));
  return plain(value);
}

function columnsOf(value: Json): Parameters<typeof columns>[0] {
  if (Array.isArray(value)) return (value as Json[]).map((each) => plain(each) as ColumnValues);
  return Object.fromEntries(Object.entries(value as object).map(([name, each]) => [name, plain(each as Json) as ColumnValues]));
}

/** A value without names of the spec in it. */
export function plain(value: Json): unknown {
  if (Array.isArray(value)) return (value as Json[]).map(plain);
  if (!isObject(value)) return value;
  const [word = '', content = null] = Object.entries(value)[0] ?? [];
  if (Object.keys(value).length === 1) {
    if (word === '$int') return BigInt(String(content));
    if (word === '$float') return Number(content);
    if (word === '$bytes') return new Uint8Array(Buffer.from(String(content), 'base64'));
    if (word === '$typed') return typed(content as unknown as Typed);
    if (word === '$embeddings') return embeddings((content as Json[]).map((each) => plain(each) as number[]));
    if (word === '$sparse') return new Map((content as unknown as [number, Json][]).map(([index, each]) => [index, plain(each)]));
    if (word === '$object') return Object.fromEntries(Object.entries(content as object).map(([name, each]) => [name, plain(each as Json)]));
    if (word === '$columns') return new Columns(columnsOf(content));
    if (word.startsWith('$') && /^\$[a-z]+$/.test(word)) throw new Error(`the driver does not know ${word}`);
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}

interface Typed {
  readonly type: string;
  readonly shape: readonly number[];
  readonly base64: string;
}

/** A typed array; one of two dimensions is a list of its rows. */
function typed({ type, shape, base64 }: Typed): unknown {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const make: Readonly<Record<string, (buffer: ArrayBuffer) => ColumnValues>> = {
    float32: (buffer) => new Float32Array(buffer),
    float64: (buffer) => new Float64Array(buffer),
    int8: (buffer) => new Int8Array(buffer),
    int16: (buffer) => new Int16Array(buffer),
    int32: (buffer) => new Int32Array(buffer),
    int64: (buffer) => new BigInt64Array(buffer),
    uint8: (buffer) => new Uint8Array(buffer),
  };
  const array = make[type]?.(bytes.buffer) as Float32Array | undefined;
  if (array === undefined) throw new Error(`the driver does not know arrays of ${type}`);
  const [count = 0, width] = shape;
  return width === undefined ? array : Array.from({ length: count }, (_, row) => array.subarray(row * width, (row + 1) * width));
}

/** Names of the members of a builder, to read it as the record that it is. */
export function made(value: unknown): Json {
  return told(value, true);
}

/** A result as JSON; keys of results are the spec's, keys of rows and maps are the user's. */
export function told(value: unknown, isResult: boolean): Json {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : { $int: value.toString() };
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof RowSet) return Array.from(value as RowSet, (row) => told(row, false));
  if (value instanceof Hits) return hits(value as Hits);
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (ArrayBuffer.isView(value)) return Array.from(value as Float32Array, (each) => told(each, false));
  if (Array.isArray(value)) return value.map((each) => told(each, isResult));
  return object(value, isResult);
}

/** A list; beside buckets it stands under a name. */
function hits(found: Hits): Json {
  const list = Array.from(found, ({ id, distance, entity, highlight }) => ({
    id: told(id, false),
    distance: number(distance),
    entity: told(entity, false),
    ...(highlight === undefined ? {} : { highlight: told(highlight, false) }),
  }));
  return found.aggBuckets.length === 0 ? list : { hits: list, agg_buckets: told(found.aggBuckets, true) };
}

/** Members of results that hold a user's own keys. */
const USER_KEYS: ReadonlySet<string> = new Set(['properties', 'others', 'params', 'defaultValue', 'analyzerParams', 'metrics', 'fields']);

function object(value: object, isResult: boolean): Json {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined) as [string, unknown][];
  if (isResult) return Object.fromEntries(entries.flatMap(([name, each]) => member(name, each)));
  const [only] = entries;
  const body = Object.fromEntries(entries.map(([name, each]) => [name, told(each, false)]));
  if (entries.length > 0 && entries.every(([name, each]) => /^(?:0|[1-9]\d*)$/.test(name) && typeof each === 'number'))
    return { $sparse: entries.map(([name, each]) => [Number(name), told(each, false)]) };
  return entries.length === 1 && only?.[0].startsWith('$') === true ? { $object: body } : body;
}

/** Keys that a result does not list stand beside those that it does. */
function member(name: string, value: unknown): [string, Json][] {
  if (name !== 'others') return [[snake(name), told(value, isRecordOf(name, value))]];
  return Object.entries(value as object).map(([key, each]) => [key, told(each, false)]);
}

/** `params` of a field is a result with members of its own, `params` of an index a user's map. */
function isRecordOf(name: string, value: unknown): boolean {
  if (!USER_KEYS.has(name) || Array.isArray(value)) return true;
  return typeof value === 'object' && value !== null && 'others' in value;
}

function number(value: number): Json {
  if (Object.is(value, -0)) return { $float: '-0' };
  return Number.isFinite(value) ? value : { $float: String(value) };
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type { Json };
