/** Checks of records: each gives a copy with its defaults. Made by Lockstep from spec/; do not edit. */
import { dataTypeNames, functionTypeNames, indexTypeNames, metricTypeNames, sortOrderNames } from './enums.js';
import { type Checks, type Fields, type JsonValue, present } from './internal/functions.js';
import type { QueryData } from './internal/queries.js';
import type {
  AnnSearchRequest,
  CollectionSchema,
  FieldSchema,
  Function,
  FunctionScore,
  IndexParam,
  OrderBy,
  RRFRanker,
  SearchParams,
  StructFieldSchema,
  WeightedRanker,
} from './records.js';

export function checkAnnSearchRequest(call: Checks, prefix: string, fields: Fields): AnnSearchRequest {
  call.known(fields, ['data', 'annsField', 'param', 'limit', 'filter', 'filterParams'], prefix);
  return present<AnnSearchRequest>({
    data: call.value(`${prefix}data`, fields.data as QueryData, { notEmpty: true }),
    annsField: call.name(`${prefix}anns_field`, fields.annsField),
    param: call.record(`${prefix}param`, fields.param, checkSearchParams, { optional: true }),
    limit: call.count(`${prefix}limit`, fields.limit, { min: 1, max: 16384 }),
    filter: call.string(`${prefix}filter`, fields.filter, { optional: true, emptyAbsent: true }),
    filterParams: call.mapOf(`${prefix}filter_params`, fields.filterParams, (_at, each) => each as JsonValue, { optional: true }),
  });
}

export function checkCollectionSchema(call: Checks, prefix: string, fields: Fields): CollectionSchema {
  call.known(fields, ['description', 'autoId', 'enableDynamicField', 'enableNamespace', 'fields', 'structFields', 'functions'], prefix);
  return present<CollectionSchema>({
    description: call.string(`${prefix}description`, fields.description, { default: '' }),
    autoId: call.bool(`${prefix}auto_id`, fields.autoId, { default: false }),
    enableDynamicField: call.bool(`${prefix}enable_dynamic_field`, fields.enableDynamicField, { default: false }),
    enableNamespace: call.bool(`${prefix}enable_namespace`, fields.enableNamespace, { optional: true }),
    fields: call.listOf(`${prefix}fields`, fields.fields, (at, each) => call.record(at, each, checkFieldSchema), { default: [] }),
    structFields: call.listOf(`${prefix}struct_fields`, fields.structFields, (at, each) => call.record(at, each, checkStructFieldSchema), {
      default: [],
    }),
    functions: call.listOf(`${prefix}functions`, fields.functions, (at, each) => call.record(at, each, checkFunction), { default: [] }),
  });
}

export function verifyCollectionSchema(call: Checks, prefix: string, record: CollectionSchema): void {
  call.exactlyOneWhere(`${prefix}fields`, record.fields, { isPrimary: true });
  call.unique(`${prefix}fields`, record.fields, 'name');
  call.unique(`${prefix}struct_fields`, record.structFields, 'name');
  call.unique(`${prefix}functions`, record.functions, 'name');
}

export function checkFieldSchema(call: Checks, prefix: string, fields: Fields): FieldSchema {
  call.known(
    fields,
    [
      'name',
      'dataType',
      'description',
      'isPrimary',
      'autoId',
      'isPartitionKey',
      'isClusteringKey',
      'isDynamic',
      'nullable',
      'defaultValue',
      'elementType',
      'dim',
      'maxLength',
      'maxCapacity',
      'enableAnalyzer',
      'enableMatch',
      'analyzerParams',
      'mmapEnabled',
    ],
    prefix,
  );
  return present<FieldSchema>({
    name: call.name(`${prefix}name`, fields.name),
    dataType: call.member(`${prefix}data_type`, fields.dataType, dataTypeNames),
    description: call.string(`${prefix}description`, fields.description, { default: '' }),
    isPrimary: call.bool(`${prefix}is_primary`, fields.isPrimary, { default: false }),
    autoId: call.bool(`${prefix}auto_id`, fields.autoId, { default: false }),
    isPartitionKey: call.bool(`${prefix}is_partition_key`, fields.isPartitionKey, { default: false }),
    isClusteringKey: call.bool(`${prefix}is_clustering_key`, fields.isClusteringKey, { default: false }),
    isDynamic: call.bool(`${prefix}is_dynamic`, fields.isDynamic, { default: false }),
    nullable: call.bool(`${prefix}nullable`, fields.nullable, { default: false }),
    defaultValue: call.json(`${prefix}default_value`, fields.defaultValue, { optional: true }),
    elementType: call.member(`${prefix}element_type`, fields.elementType, dataTypeNames, { optional: true }),
    dim: call.int32(`${prefix}dim`, fields.dim, { optional: true, min: 1, max: 32768 }),
    maxLength: call.int32(`${prefix}max_length`, fields.maxLength, { optional: true, min: 1, max: 65535 }),
    maxCapacity: call.int32(`${prefix}max_capacity`, fields.maxCapacity, { optional: true, min: 1 }),
    enableAnalyzer: call.bool(`${prefix}enable_analyzer`, fields.enableAnalyzer, { optional: true }),
    enableMatch: call.bool(`${prefix}enable_match`, fields.enableMatch, { optional: true }),
    analyzerParams: call.mapOf(`${prefix}analyzer_params`, fields.analyzerParams, (_at, each) => each as JsonValue, { optional: true }),
    mmapEnabled: call.bool(`${prefix}mmap_enabled`, fields.mmapEnabled, { optional: true }),
  });
}

export function checkFunction(call: Checks, prefix: string, fields: Fields): Function {
  call.known(fields, ['name', 'functionType', 'inputFieldNames', 'outputFieldNames', 'description', 'params'], prefix);
  return present<Function>({
    name: call.name(`${prefix}name`, fields.name),
    functionType: call.member(`${prefix}function_type`, fields.functionType, functionTypeNames),
    inputFieldNames: call.texts(`${prefix}input_field_names`, fields.inputFieldNames, { single: true, unique: true }),
    outputFieldNames: call.texts(`${prefix}output_field_names`, fields.outputFieldNames, { default: [], single: true, unique: true }),
    description: call.string(`${prefix}description`, fields.description, { default: '' }),
    params: call.mapOf(`${prefix}params`, fields.params, (_at, each) => each as JsonValue, { optional: true }),
  });
}

export function checkFunctionScore(call: Checks, prefix: string, fields: Fields): FunctionScore {
  call.known(fields, ['functions', 'params'], prefix);
  return present<FunctionScore>({
    functions: call.listOf(`${prefix}functions`, fields.functions, (at, each) => call.record(at, each, checkFunction), {
      single: true,
      notEmpty: true,
    }),
    params: call.mapOf(`${prefix}params`, fields.params, (_at, each) => each as JsonValue, { optional: true }),
  });
}

export function checkIndexParam(call: Checks, prefix: string, fields: Fields): IndexParam {
  call.known(fields, ['fieldName', 'indexType', 'indexName', 'metricType', 'params'], prefix);
  return present<IndexParam>({
    fieldName: call.name(`${prefix}field_name`, fields.fieldName),
    indexType: call.member(`${prefix}index_type`, fields.indexType, indexTypeNames, { optional: true, emptyAbsent: true }),
    indexName: call.string(`${prefix}index_name`, fields.indexName, { optional: true, emptyAbsent: true }),
    metricType: call.member(`${prefix}metric_type`, fields.metricType, metricTypeNames, { optional: true, emptyAbsent: true }),
    params: call.mapOf(`${prefix}params`, fields.params, (_at, each) => each as JsonValue, { optional: true }),
  });
}

export function checkOrderBy(call: Checks, prefix: string, fields: Fields): OrderBy {
  call.known(fields, ['field', 'order'], prefix);
  return present<OrderBy>({
    field: call.name(`${prefix}field`, fields.field),
    order: call.member(`${prefix}order`, fields.order, sortOrderNames, { default: 'asc' }),
  });
}

export function checkRRFRanker(call: Checks, prefix: string, fields: Fields): RRFRanker {
  call.known(fields, ['k'], prefix);
  return present<RRFRanker>({
    k: call.count(`${prefix}k`, fields.k, { default: 60, min: 1, max: 16384 }),
  });
}

export function checkSearchParams(call: Checks, prefix: string, fields: Fields): SearchParams {
  call.known(fields, ['metricType', 'params', 'offset', 'ignoreGrowing', 'hints', 'pageRetainOrder', 'others'], prefix);
  return present<SearchParams>({
    metricType: call.member(`${prefix}metric_type`, fields.metricType, metricTypeNames, { optional: true, emptyAbsent: true }),
    params: call.mapOf(`${prefix}params`, fields.params, (_at, each) => each as JsonValue, { optional: true }),
    offset: call.count(`${prefix}offset`, fields.offset, { optional: true }),
    ignoreGrowing: call.bool(`${prefix}ignore_growing`, fields.ignoreGrowing, { optional: true }),
    hints: call.string(`${prefix}hints`, fields.hints, { optional: true, emptyAbsent: true }),
    pageRetainOrder: call.bool(`${prefix}page_retain_order`, fields.pageRetainOrder, { optional: true }),
    others: call.mapOf(`${prefix}others`, fields.others, (_at, each) => each as JsonValue, { optional: true }),
  });
}

export function checkStructFieldSchema(call: Checks, prefix: string, fields: Fields): StructFieldSchema {
  call.known(fields, ['name', 'description', 'nullable', 'maxCapacity', 'fields', 'mmapEnabled'], prefix);
  return present<StructFieldSchema>({
    name: call.string(`${prefix}name`, fields.name, { default: '' }),
    description: call.string(`${prefix}description`, fields.description, { default: '' }),
    nullable: call.bool(`${prefix}nullable`, fields.nullable, { default: false }),
    maxCapacity: call.int32(`${prefix}max_capacity`, fields.maxCapacity, { optional: true, min: 1 }),
    fields: call.listOf(`${prefix}fields`, fields.fields, (at, each) => call.record(at, each, checkFieldSchema), { default: [] }),
    mmapEnabled: call.bool(`${prefix}mmap_enabled`, fields.mmapEnabled, { optional: true }),
  });
}

export function verifyStructFieldSchema(call: Checks, prefix: string, record: StructFieldSchema): void {
  call.unique(`${prefix}fields`, record.fields, 'name');
}

export function checkWeightedRanker(call: Checks, prefix: string, fields: Fields): WeightedRanker {
  call.known(fields, ['weights', 'normScore'], prefix);
  return present<WeightedRanker>({
    weights: call.listOf(`${prefix}weights`, fields.weights, (at, each) => call.double(at, each), { notEmpty: true }),
    normScore: call.bool(`${prefix}norm_score`, fields.normScore, { default: true }),
  });
}
