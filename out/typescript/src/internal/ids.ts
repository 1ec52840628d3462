/** Primary keys: to the wire, from it, and as a filter. */
import { DataType } from '../wire/enums.js';
import type { IDs as ReceivedIds } from '../wire/received.js';
import type { IDs } from '../wire/sent.js';
import { shown, toJson } from './canonical_json.js';
import type { Checks } from './checks.js';
import { mismatch } from './errors.js';
import { plainest, readVarints, VarintWriter, type Integer } from './integers.js';
import type { Schema } from './schema.js';

/** Primary keys, all of one type. */
export type IdList = readonly Integer[] | readonly string[];

export function encodeIds(_call: Checks, ids: IdList): IDs {
  if (ids.length === 0) return {};
  if (isTexts(ids)) return { str_id: { data: ids } };
  const writer = new VarintWriter();
  for (const id of ids) writer.integer(id);
  return { int_id: { data: writer.finish() } };
}

/** How many primary keys there are. */
export function countIds(ids: IdList): number {
  return ids.length;
}

export function decodeIds(ids: ReceivedIds | null | undefined): Integer[] | string[] {
  if (ids?.id_field === 'str_id') return Array.from(ids.str_id?.data ?? []);
  return ids?.id_field === 'int_id' ? integersOf(readVarints(ids.int_id?.data ?? new Uint8Array())) : [];
}

export function integersOf(values: Float64Array | BigInt64Array): Integer[] {
  return values instanceof Float64Array ? Array.from(values) : Array.from(values, plainest);
}

/** `id in [1,2]`; texts are quoted and escaped. */
export function idsFilter(call: Checks, schema: Schema, ids: IdList): string {
  const { primary } = schema;
  if (primary === undefined) throw mismatch(call.method, 'ids', `the collection ${schema.collectionName} has no primary key`);
  const expected = primary.type === DataType.Int64 ? 'integers' : 'texts';
  if (ids.length > 0 && isTexts(ids) !== (expected === 'texts'))
    throw mismatch(call.method, 'ids', `ids must be a list of ${expected}, not ${shown(ids)}`);
  return `${primary.name} in ${toJson(ids)}`;
}

function isTexts(ids: IdList): ids is readonly string[] {
  return typeof ids[0] === 'string';
}
