/** Messages of the wire as results. Made by Lockstep from spec/; do not edit. */
import { consistencyLevelNames, dataTypeNames, functionTypeNames, indexStateNames } from './enums.js';
import {
  type Asked,
  boolOf,
  bucketHitFields,
  bucketHitKey,
  bucketKey,
  bucketMetrics,
  count,
  decodeDefault,
  exact,
  flattenIndexParams,
  fromPairs,
  jsonOrTexts,
  nonZero,
  present,
  readCount,
  structMemberName,
} from './internal/functions.js';
import type {
  AggregationBucket,
  AggregationHit,
  AliasInfo,
  AliasList,
  BucketKey,
  CollectionInfo,
  CollectionStats,
  DatabaseInfo,
  FieldInfo,
  FieldParams,
  FunctionInfo,
  IndexInfo,
  PartitionStats,
  ServerInfo,
} from './results.js';
import type * as received from './wire/received.js';

export function decodeAggregationBucket(wire: received.AggBucket): AggregationBucket {
  return {
    key: wire.key.map(decodeBucketKey),
    count: count(wire.count),
    metrics: bucketMetrics(wire.metrics),
    hits: wire.hits.map(decodeAggregationHit),
    subGroups: wire.sub_groups.map(decodeAggregationBucket),
  };
}

export function decodeAggregationHit(wire: received.AggHit): AggregationHit {
  return { pk: bucketHitKey(wire), score: wire.score, fields: bucketHitFields(wire.fields) };
}

export function decodeAliasInfo(wire: received.DescribeAliasResponse): AliasInfo {
  return present<AliasInfo>({
    alias: wire.alias,
    collectionName: wire.collection,
    dbName: nonZero(wire.db_name),
  });
}

export function decodeAliasList(wire: received.ListAliasesResponse): AliasList {
  return { aliases: wire.aliases, collectionName: wire.collection_name, dbName: wire.db_name };
}

export function decodeBucketKey(wire: received.BucketKeyEntry): BucketKey {
  return { fieldName: wire.field_name, fieldId: exact(wire.field_id), value: bucketKey(wire) };
}

export function decodeCollectionInfo(call: Asked, wire: received.DescribeCollectionResponse): CollectionInfo {
  return present<CollectionInfo>({
    collectionName: wire.schema?.name ?? '',
    autoId: wire.schema?.autoID ?? false,
    numShards: wire.shards_num,
    description: wire.schema?.description ?? '',
    fields: [
      ...(wire.schema?.fields !== undefined ? wire.schema.fields.map((each) => decodeFieldInfo(call, each)) : []),
      ...(wire.schema?.struct_array_fields.map((struct) =>
        present<FieldInfo>({
          fieldId: exact(struct.fieldID),
          name: struct.name,
          description: struct.description,
          type: 'Array',
          elementType: 'Struct',
          nullable: struct.nullable ? true : undefined,
          params: present<FieldParams>({
            maxCapacity: readCount(call, 'max_capacity', fromPairs(struct.fields[0]?.type_params).max_capacity),
            others: {},
          }),
          structFields: struct.fields.map((part) => ({
            fieldId: exact(part.fieldID),
            name: structMemberName(struct.name, part.name),
            description: part.description,
            type: dataTypeNames.fromNumber(part.element_type),
            params: decodeFieldParams(call, part.type_params),
          })),
        }),
      ) ?? []),
    ],
    functions: wire.schema?.functions !== undefined ? wire.schema.functions.map(decodeFunctionInfo) : [],
    aliases: wire.aliases,
    collectionId: exact(wire.collectionID),
    consistencyLevel: consistencyLevelNames.fromNumber(wire.consistency_level),
    properties: fromPairs(wire.properties),
    numPartitions: count(wire.num_partitions),
    enableDynamicField: wire.schema?.enable_dynamic_field ?? false,
    enableNamespace: wire.schema?.enable_namespace ?? false,
    schemaVersion: wire.schema?.version ?? 0,
    externalSource: nonZero(wire.schema?.external_source),
    externalSpec: nonZero(wire.schema?.external_spec),
    createdTimestamp: nonZero(exact(wire.created_timestamp)),
    updateTimestamp: nonZero(exact(wire.update_timestamp)),
    dbName: nonZero(wire.db_name),
  });
}

export function decodeCollectionStats(call: Asked, wire: received.GetCollectionStatisticsResponse): CollectionStats {
  return present<CollectionStats>({
    rowCount: readCount(call, 'row_count', fromPairs(wire.stats).row_count),
  });
}

export function decodeDatabaseInfo(wire: received.DescribeDatabaseResponse): DatabaseInfo {
  return { name: wire.db_name, properties: fromPairs(wire.properties) };
}

export function decodeFieldInfo(call: Asked, wire: received.FieldSchema): FieldInfo {
  return present<FieldInfo>({
    fieldId: exact(wire.fieldID),
    name: wire.name,
    description: wire.description,
    type: dataTypeNames.fromNumber(wire.data_type),
    params: decodeFieldParams(call, wire.type_params),
    defaultValue: wire.default_value ? decodeDefault(call, dataTypeNames.fromNumber(wire.data_type), wire.default_value) : undefined,
    elementType: wire.element_type === 0 ? undefined : dataTypeNames.fromNumber(wire.element_type),
    isPrimary: nonZero(wire.is_primary_key),
    autoId: nonZero(wire.autoID),
    isPartitionKey: nonZero(wire.is_partition_key),
    isClusteringKey: nonZero(wire.is_clustering_key),
    isDynamic: nonZero(wire.is_dynamic),
    nullable: nonZero(wire.nullable),
    isFunctionOutput: nonZero(wire.is_function_output),
    externalField: nonZero(wire.external_field),
  });
}

export function decodeFieldParams(call: Asked, wire: readonly received.KeyValuePair[]): FieldParams {
  const { dim, max_length: maxLength, max_capacity: maxCapacity, 'mmap.enabled': mmapEnabled, ...others } = fromPairs(wire);
  return present<FieldParams>({
    dim: readCount(call, 'dim', dim),
    maxLength: readCount(call, 'max_length', maxLength),
    maxCapacity: readCount(call, 'max_capacity', maxCapacity),
    mmapEnabled: boolOf(mmapEnabled),
    others: jsonOrTexts(others),
  });
}

export function decodeFunctionInfo(wire: received.FunctionSchema): FunctionInfo {
  return {
    name: wire.name,
    id: exact(wire.id),
    description: wire.description,
    type: functionTypeNames.fromNumber(wire.type),
    params: fromPairs(wire.params),
    inputFieldNames: wire.input_field_names,
    inputFieldIds: wire.input_field_ids.map(exact),
    outputFieldNames: wire.output_field_names,
    outputFieldIds: wire.output_field_ids.map(exact),
  };
}

export function decodeIndexInfo(wire: received.IndexDescription): IndexInfo {
  return present<IndexInfo>({
    fieldName: wire.field_name,
    indexName: wire.index_name,
    indexType: fromPairs(wire.params).index_type,
    metricType: fromPairs(wire.params).metric_type,
    params: flattenIndexParams(wire.params),
    totalRows: count(wire.total_rows),
    indexedRows: count(wire.indexed_rows),
    pendingIndexRows: count(wire.pending_index_rows),
    state: indexStateNames.fromNumber(wire.state),
  });
}

export function decodePartitionStats(call: Asked, wire: received.GetPartitionStatisticsResponse): PartitionStats {
  return present<PartitionStats>({
    rowCount: readCount(call, 'row_count', fromPairs(wire.stats).row_count),
  });
}

export function decodeServerInfo(wire: received.ConnectResponse): ServerInfo {
  return {
    version: wire.server_info?.build_tags ?? '',
    buildTime: wire.server_info?.build_time ?? '',
    gitCommit: wire.server_info?.git_commit ?? '',
    goVersion: wire.server_info?.go_version ?? '',
    deployMode: wire.server_info?.deploy_mode ?? '',
  };
}
