/** Records as messages of the wire. */
import { dataTypeNames } from './enums.js';
import { type Checks, encodeDefault, toPairs } from './internal/functions.js';
import type { CollectionSchema, FieldSchema } from './records.js';
import type * as sent from './wire/sent.js';

export function encodeCollectionSchema(call: Checks, record: CollectionSchema): sent.CollectionSchema {
  return {
    description: record.description,
    autoID: record.autoId,
    enable_dynamic_field: record.enableDynamicField,
    enable_namespace: record.enableNamespace,
    fields: record.fields !== undefined ? record.fields.map((each) => encodeFieldSchema(call, each)) : undefined,
  };
}

export function encodeFieldSchema(call: Checks, record: FieldSchema): sent.FieldSchema {
  return {
    name: record.name,
    data_type: dataTypeNames.toNumber(record.dataType),
    description: record.description,
    is_primary_key: record.isPrimary,
    autoID: record.autoId,
    is_partition_key: record.isPartitionKey,
    is_clustering_key: record.isClusteringKey,
    is_dynamic: record.isDynamic,
    nullable: record.nullable,
    default_value: record.defaultValue !== undefined ? encodeDefault(call, record.dataType, record.defaultValue) : undefined,
    element_type: record.elementType !== undefined ? dataTypeNames.toNumber(record.elementType) : undefined,
    type_params: toPairs({
      dim: record.dim,
      max_length: record.maxLength,
      max_capacity: record.maxCapacity,
      enable_analyzer: record.enableAnalyzer,
      enable_match: record.enableMatch,
      analyzer_params: record.analyzerParams,
      'mmap.enabled': record.mmapEnabled,
    }),
  };
}
