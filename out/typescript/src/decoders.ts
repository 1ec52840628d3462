/** Messages of the wire as results. */
import { consistencyLevelNames, dataTypeNames, functionTypeNames } from './enums.js';
import {
  type Asked,
  boolOf,
  count,
  decodeDefault,
  exact,
  fromPairs,
  jsonOrTexts,
  nonZero,
  present,
  readCount,
} from './internal/functions.js';
import type { AliasInfo, CollectionInfo, FieldInfo, FieldParams, FunctionInfo } from './results.js';
import type * as received from './wire/received.js';

export function decodeAliasInfo(wire: received.DescribeAliasResponse): AliasInfo {
  return present<AliasInfo>({
    alias: wire.alias,
    collectionName: wire.collection,
    dbName: nonZero(wire.db_name),
  });
}

export function decodeCollectionInfo(call: Asked, wire: received.DescribeCollectionResponse): CollectionInfo {
  return present<CollectionInfo>({
    collectionName: wire.schema?.name ?? '',
    autoId: wire.schema?.autoID ?? false,
    numShards: wire.shards_num,
    description: wire.schema?.description ?? '',
    fields: wire.schema?.fields !== undefined ? wire.schema.fields.map((each) => decodeFieldInfo(call, each)) : [],
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
