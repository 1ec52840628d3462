/** What to search for: counted, and packed into the bytes of a PlaceholderGroup. */
import { PlaceholderType } from '../wire/enums.js';
import { isTypedArray, shown } from './canonical_json.js';
import type { Checks } from './checks.js';
import { asNumbers, bytesOf } from './column_writer.js';
import type { Schema } from './schema.js';
import { serialized } from './wire_codec.js';

/** A vector of floats. */
export type FloatVector = readonly number[] | Float32Array | Float64Array;

/** One query or several. */
export type QueryData = FloatVector | readonly FloatVector[];

/** Whether the queries are of this kind, as their shape tells. */
export function isQueryKind(data: QueryData | undefined, kind: 'dense' | 'sparse' | 'bytes' | 'text' | 'embeddings'): boolean {
  const first = data === undefined ? undefined : listOf(data)[0];
  if (first instanceof Uint8Array) return kind === 'bytes';
  if (typeof first === 'string') return kind === 'text';
  return first !== undefined && kind === (isTypedArray(first) || Array.isArray(first) ? 'dense' : 'sparse');
}

/** Of queries, or of keys to search by. */
export function countQueries(data: QueryData | readonly (number | bigint | string)[]): number {
  return listOf(data).length;
}

export function encodeQueries(call: Checks, data: QueryData, _schema?: Schema, _field?: string): Uint8Array {
  const values = listOf(data).map((query, index) => {
    const numbers = query instanceof Uint8Array ? undefined : asNumbers(query);
    if (numbers === undefined) throw call.invalid('data', `data[${index}]: expected numbers, got ${shown(query)}`);
    return bytesOf(numbers instanceof Float32Array ? numbers : Float32Array.from(numbers));
  });
  return serialized('common.PlaceholderGroup', { placeholders: [{ tag: '$0', type: PlaceholderType.FloatVector, values }] });
}

/** A vector alone is one query. */
function listOf(data: QueryData | readonly unknown[]): readonly unknown[] {
  if (isTypedArray(data)) return [data];
  if (!Array.isArray(data)) return [data];
  const list = data as readonly unknown[];
  return typeof list[0] === 'number' ? [list] : list;
}
