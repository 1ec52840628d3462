/** Records as messages of the wire. Made by Lockstep from spec/; do not edit. */
import { dataTypeNames, functionTypeNames } from './enums.js';
import { type Checks, encodeDefault, listOf, mapPairs, structMember, toPairs } from './internal/functions.js';
import type { CollectionSchema, FieldSchema, Function, FunctionScore, StructFieldSchema } from './records.js';
import type * as sent from './wire/sent.js';

export function encodeCollectionSchema(call: Checks, record: CollectionSchema): sent.CollectionSchema {
  return {
    description: record.description,
    autoID: record.autoId,
    enable_dynamic_field: record.enableDynamicField,
    enable_namespace: record.enableNamespace,
    fields: record.fields !== undefined ? record.fields.map((each) => encodeFieldSchema(call, each)) : undefined,
    struct_array_fields:
      record.structFields !== undefined ? record.structFields.map((each) => encodeStructFieldSchema(call, each)) : undefined,
    functions: record.functions !== undefined ? record.functions.map(encodeFunction) : undefined,
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

export function encodeFunction(record: Function): sent.FunctionSchema {
  return {
    name: record.name,
    type: functionTypeNames.toNumber(record.functionType),
    input_field_names: listOf(record.inputFieldNames),
    output_field_names: listOf(record.outputFieldNames),
    description: record.description,
    params: record.params !== undefined ? mapPairs(record.params) : undefined,
  };
}

export function encodeFunctionScore(record: FunctionScore): sent.FunctionScore {
  return {
    functions: listOf(record.functions).map(encodeFunction),
    params: record.params !== undefined ? mapPairs(record.params) : undefined,
  };
}

export function encodeStructFieldSchema(call: Checks, record: StructFieldSchema): sent.StructArrayFieldSchema {
  return {
    name: record.name,
    description: record.description,
    nullable: record.nullable,
    fields: record.fields?.map((part) => structMember(call, encodeFieldSchema(call, part), record.maxCapacity, record.nullable)),
    type_params: toPairs({
      'mmap.enabled': record.mmapEnabled,
    }),
  };
}
