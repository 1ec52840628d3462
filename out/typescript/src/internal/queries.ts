/** What to search for: counted, and packed into the bytes of a PlaceholderGroup. */
import { DataType, PlaceholderType } from '../wire/enums.js';
import { isTypedArray, shown } from './canonical_json.js';
import type { Checks } from './checks.js';
import { embeddingBytes } from './embedding_lists.js';
import { asNumbers, bytesOf } from './numbers.js';
import type { Schema } from './schema.js';
import { isMapping } from './shapes.js';
import { packSparse, type SparseVector } from './sparse_vector.js';
import { serialized } from './wire_codec.js';

/** A vector of floats, or of 8-bit integers. */
export type DenseVector = readonly number[] | Float32Array | Float64Array | Int8Array;

/** Several vectors that are one query, for a field of lists of structs. */
export class EmbeddingList {
  readonly vectors: readonly (DenseVector | Uint8Array)[];

  constructor(vectors: readonly (DenseVector | Uint8Array)[]) {
    this.vectors = vectors;
  }
}

/**
 * Several vectors that are one query: each row is as near as its best match for all of them.
 *
 *     client.search({ collectionName: 'pages', annsField: 'chunks[vector]', data: embeddings([[1, 0], [0, 1]]) })
 */
export function embeddings(vectors: readonly (DenseVector | Uint8Array)[]): EmbeddingList {
  return new EmbeddingList(vectors);
}

/** A vector, the raw bytes of one, a text, or several vectors at once. */
export type Query = DenseVector | SparseVector | Uint8Array | string | EmbeddingList | readonly DenseVector[];

/** One query or several, all of one kind; vectors in a list are several queries. */
export type QueryData = Query | readonly Query[];

type Kind = 'dense' | 'sparse' | 'bytes' | 'text' | 'embeddings';

/** Whether the queries are of this kind, as their shape tells. */
export function isQueryKind(data: QueryData | undefined, kind: Kind): boolean {
  const first = data === undefined ? undefined : listOf(data)[0];
  return first !== undefined && kindOf(first) === kind;
}

/** How many queries there are. */
export function countQueries(data: QueryData): number {
  return listOf(data).length;
}

export function encodeQueries(call: Checks, data: QueryData, schema?: Schema, field?: string): Uint8Array {
  const list = listOf(data);
  const [first] = list;
  const { type, values } =
    first === undefined ? { type: PlaceholderType.FloatVector, values: [] } : packed(call, list, first, schema, field);
  return serialized('common.PlaceholderGroup', { placeholders: [{ tag: '$0', type, values }] });
}

interface Packed {
  readonly type: number;
  readonly values: readonly Uint8Array[];
}

/** All queries are of the kind of the first. */
function packed(call: Checks, list: readonly unknown[], first: unknown, schema: Schema | undefined, field: string | undefined): Packed {
  const fail = (problem: string): Error => call.invalid('data', problem);
  const wrong = (index: number, expected: string): Error => fail(`data[${index}]: expected ${expected}, got ${shown(list[index])}`);
  switch (kindOf(first)) {
    case 'text':
      return {
        type: PlaceholderType.VarChar,
        values: list.map((each, index) => {
          if (typeof each !== 'string') throw wrong(index, 'a text');
          return Buffer.from(each, 'utf8');
        }),
      };
    case 'bytes':
      return {
        type: bytesType(schema, field),
        values: list.map((each, index) => {
          if (!(each instanceof Uint8Array)) throw wrong(index, 'bytes');
          return each;
        }),
      };
    case 'sparse':
      return {
        type: PlaceholderType.SparseFloatVector,
        values: list.map((each, index) => packSparse(each, `data[${index}]`, fail).bytes),
      };
    case 'embeddings': {
      const lists = list.map((each, index) => {
        const vectors = vectorsIn(each);
        if (vectors === undefined) throw wrong(index, 'a list of vectors');
        return vectors;
      });
      return embeddingBytes(lists, schema?.vectorType(field), fail);
    }
    case 'dense':
      return first instanceof Int8Array
        ? {
            type: PlaceholderType.Int8Vector,
            values: list.map((each, index) => bytesOf(each instanceof Int8Array ? each : raise(wrong(index, 'numbers')))),
          }
        : { type: PlaceholderType.FloatVector, values: list.map((each, index) => floats(each) ?? raise(wrong(index, 'numbers'))) };
  }
}

function raise(error: Error): never {
  throw error;
}

function floats(vector: unknown): Uint8Array | undefined {
  const numbers = vector instanceof Uint8Array ? undefined : asNumbers(vector);
  return numbers === undefined ? undefined : bytesOf(numbers instanceof Float32Array ? numbers : Float32Array.from(numbers));
}

function vectorsIn(value: unknown): readonly unknown[] | undefined {
  if (value instanceof EmbeddingList) return value.vectors;
  return Array.isArray(value) && typeof value[0] !== 'number' ? (value as unknown[]) : undefined;
}

/** Raw bytes are of the field's type. */
function bytesType(schema: Schema | undefined, field: string | undefined): number {
  switch (schema?.vectorType(field)) {
    case DataType.FloatVector:
      return PlaceholderType.FloatVector;
    case DataType.Float16Vector:
      return PlaceholderType.Float16Vector;
    case DataType.BFloat16Vector:
      return PlaceholderType.BFloat16Vector;
    case DataType.Int8Vector:
      return PlaceholderType.Int8Vector;
    case DataType.SparseFloatVector:
      return PlaceholderType.SparseFloatVector;
    default:
      return PlaceholderType.BinaryVector;
  }
}

function kindOf(query: unknown): Kind {
  if (typeof query === 'string') return 'text';
  if (query instanceof Uint8Array) return 'bytes';
  if (query instanceof EmbeddingList) return 'embeddings';
  if (Array.isArray(query)) return Array.isArray(query[0]) || isTypedArray(query[0]) ? 'embeddings' : 'dense';
  return query instanceof Map || isMapping(query) ? 'sparse' : 'dense';
}

/** What is no list of queries is one query. */
function listOf(data: QueryData): readonly unknown[] {
  if (!Array.isArray(data)) return [data];
  const list = data as readonly unknown[];
  return typeof list[0] === 'number' ? [list] : list;
}
