import type { RuntimeFunction } from '../model/model.js';

/** Where the kit has each runtime function. */
const places: Readonly<Record<string, string>> = {
  parse_address: 'Address.parseAddress',
  now_milliseconds: 'Machine.nowMilliseconds',
  client_host: 'Machine.clientHost',
  local_time: 'Machine.localTime',
  encode_rows: 'RowEncoder.encodeRows',
  decode_rows: 'Answers.decodeRows',
  encode_default: 'Defaults.encodeDefault',
  decode_default: 'Defaults.decodeDefault',
  count_queries: 'Queries.countQueries',
  encode_queries: 'Queries.encodeQueries',
  encode_ids: 'Keys.encodeIds',
  count_ids: 'Keys.countIds',
  decode_ids: 'Keys.decodeIds',
  ids_filter: 'Keys.idsFilter',
  guarantee_timestamp: 'Consistency.guaranteeTimestamp',
  decode_hits: 'Answers.decodeHits',
  order_text: 'Texts.orderText',
  join_comma: 'Texts.joinComma',
  add_field: 'Builders.addField',
  add_index: 'Builders.addIndex',
  encode_template: 'FilterParams.encodeTemplate',
  encode_function_params: 'FunctionParams.encodeFunctionParams',
  bucket_metrics: 'Buckets.bucketMetrics',
  bucket_key: 'Buckets.bucketKey',
  bucket_hit_key: 'Buckets.bucketHitKey',
  bucket_hit_fields: 'Buckets.bucketHitFields',
  flatten_index_params: 'IndexPairs.flattenIndexParams',
  implies_partial: 'FieldOps.impliesPartial',
  query_pages: 'QueryPages.queryPages',
  search_pages: 'SearchPages.searchPages',
  server_type: 'Servers.serverType',
  size_in_megabytes: 'Sizes.sizeInMegabytes',
  keyed_field: 'KeyedFields.keyedField',
  struct_member: 'Structs.structMember',
  struct_member_name: 'Structs.memberName',
};

/** Functions that can refuse nothing in a language with types. */
const typed: ReadonlySet<string> = new Set(['encode_ids']);

export const takesCall = ({ name, raises, reads }: RuntimeFunction): boolean => (raises && !typed.has(name)) || reads;

export function placeOf(name: string): string {
  const place = places[name];
  if (place === undefined) throw new Error(`the Java kit has no function ${name} yet`);
  return place;
}
