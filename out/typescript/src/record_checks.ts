/** Checks of records: each gives a copy with its defaults. Made by Lockstep from spec/; do not edit. */
import {
  combineModeNames,
  dataTypeNames,
  decayFunctionNames,
  functionChainStageNames,
  functionTypeNames,
  indexTypeNames,
  metricOpNames,
  metricTypeNames,
  sortOrderNames,
  xgboostOutputNames,
} from './enums.js';
import { type Checks, type Fields, type JsonValue, present } from './internal/functions.js';
import type { QueryData } from './internal/queries.js';
import type {
  AnnSearchRequest,
  BucketOrder,
  CallExpr,
  CollectionSchema,
  DecayExpr,
  FieldSchema,
  Function,
  FunctionChain,
  FunctionScore,
  HighlightQuery,
  IndexParam,
  LexicalHighlighter,
  LimitOp,
  MapOp,
  MetricAggregation,
  NumCombineExpr,
  OrderBy,
  RRFRanker,
  RerankModelExpr,
  RoundDecimalExpr,
  SearchAggregation,
  SearchParams,
  SemanticHighlighter,
  SortOp,
  StructFieldSchema,
  TopHits,
  TopHitsOrder,
  WeightedRanker,
  XgboostExpr,
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

export function checkBucketOrder(call: Checks, prefix: string, fields: Fields): BucketOrder {
  call.known(fields, ['key', 'direction'], prefix);
  return present<BucketOrder>({
    key: call.string(`${prefix}key`, fields.key, { notBlank: true }),
    direction: call.member(`${prefix}direction`, fields.direction, sortOrderNames, { default: 'asc' }),
  });
}

export function checkCallExpr(call: Checks, prefix: string, fields: Fields): CallExpr {
  call.known(fields, ['name', 'columns', 'params'], prefix);
  return present<CallExpr>({
    name: call.string(`${prefix}name`, fields.name, { notBlank: true }),
    columns: call.texts(`${prefix}columns`, fields.columns, { default: [] }),
    params: call.mapOf(`${prefix}params`, fields.params, (_at, each) => each as JsonValue, { optional: true }),
  });
}

export function checkCollectionSchema(call: Checks, prefix: string, fields: Fields): CollectionSchema {
  call.known(
    fields,
    [
      'description',
      'autoId',
      'enableDynamicField',
      'enableNamespace',
      'primaryField',
      'partitionKeyField',
      'clusteringKeyField',
      'externalSource',
      'externalSpec',
      'fields',
      'structFields',
      'functions',
    ],
    prefix,
  );
  return present<CollectionSchema>({
    description: call.string(`${prefix}description`, fields.description, { default: '' }),
    autoId: call.bool(`${prefix}auto_id`, fields.autoId, { default: false }),
    enableDynamicField: call.bool(`${prefix}enable_dynamic_field`, fields.enableDynamicField, { default: false }),
    enableNamespace: call.bool(`${prefix}enable_namespace`, fields.enableNamespace, { optional: true }),
    primaryField: call.string(`${prefix}primary_field`, fields.primaryField, { optional: true, emptyAbsent: true }),
    partitionKeyField: call.string(`${prefix}partition_key_field`, fields.partitionKeyField, { optional: true, emptyAbsent: true }),
    clusteringKeyField: call.string(`${prefix}clustering_key_field`, fields.clusteringKeyField, { optional: true, emptyAbsent: true }),
    externalSource: call.string(`${prefix}external_source`, fields.externalSource, { optional: true, emptyAbsent: true }),
    externalSpec: call.string(`${prefix}external_spec`, fields.externalSpec, { optional: true, emptyAbsent: true }),
    fields: call.listOf(`${prefix}fields`, fields.fields, (at, each) => call.record(at, each, checkFieldSchema), { default: [] }),
    structFields: call.listOf(`${prefix}struct_fields`, fields.structFields, (at, each) => call.record(at, each, checkStructFieldSchema), {
      default: [],
    }),
    functions: call.listOf(`${prefix}functions`, fields.functions, (at, each) => call.record(at, each, checkFunction), { default: [] }),
  });
}

export function verifyCollectionSchema(call: Checks, prefix: string, record: CollectionSchema): void {
  call.refers(`${prefix}primary_field`, record.primaryField, `${prefix}fields`, record.fields, 'name');
  call.refers(`${prefix}partition_key_field`, record.partitionKeyField, `${prefix}fields`, record.fields, 'name');
  call.refers(`${prefix}clustering_key_field`, record.clusteringKeyField, `${prefix}fields`, record.fields, 'name');
  if (record.externalSource === undefined) {
    call.exactlyOneWhere(`${prefix}fields`, record.fields, { isPrimary: true }, { name: record.primaryField });
  }
  call.atMostOneWhere(`${prefix}fields`, record.fields, { isPrimary: true }, { name: record.primaryField });
  call.atMostOneWhere(`${prefix}fields`, record.fields, { isPartitionKey: true }, { name: record.partitionKeyField });
  call.atMostOneWhere(`${prefix}fields`, record.fields, { isClusteringKey: true }, { name: record.clusteringKeyField });
  call.unique(`${prefix}fields`, record.fields, 'name');
  call.unique(`${prefix}struct_fields`, record.structFields, 'name');
  call.unique(`${prefix}functions`, record.functions, 'name');
  for (const [at, each] of record.structFields?.entries() ?? []) verifyStructFieldSchema(call, `${prefix}struct_fields[${at}].`, each);
}

export function checkDecayExpr(call: Checks, prefix: string, fields: Fields): DecayExpr {
  call.known(fields, ['column', 'function', 'origin', 'scale', 'offset', 'decay'], prefix);
  return present<DecayExpr>({
    column: call.string(`${prefix}column`, fields.column, { notBlank: true }),
    function: call.member(`${prefix}function`, fields.function, decayFunctionNames),
    origin: call.double(`${prefix}origin`, fields.origin),
    scale: call.double(`${prefix}scale`, fields.scale),
    offset: call.double(`${prefix}offset`, fields.offset, { default: 0 }),
    decay: call.double(`${prefix}decay`, fields.decay, { default: 0.5 }),
  });
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
      'multiAnalyzerParams',
      'mmapEnabled',
      'warmup',
      'externalField',
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
    multiAnalyzerParams: call.mapOf(`${prefix}multi_analyzer_params`, fields.multiAnalyzerParams, (_at, each) => each as JsonValue, {
      optional: true,
    }),
    mmapEnabled: call.bool(`${prefix}mmap_enabled`, fields.mmapEnabled, { optional: true }),
    warmup: call.string(`${prefix}warmup`, fields.warmup, { optional: true, emptyAbsent: true }),
    externalField: call.string(`${prefix}external_field`, fields.externalField, { optional: true, emptyAbsent: true }),
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

export function checkFunctionChain(call: Checks, prefix: string, fields: Fields): FunctionChain {
  call.known(fields, ['stage', 'name', 'ops'], prefix);
  return present<FunctionChain>({
    stage: call.member(`${prefix}stage`, fields.stage, functionChainStageNames),
    name: call.string(`${prefix}name`, fields.name, { default: '' }),
    ops: call.listOf(
      `${prefix}ops`,
      fields.ops,
      (at, each) => call.tagged(at, each, { MapOp: checkMapOp, SortOp: checkSortOp, LimitOp: checkLimitOp }),
      { default: [] },
    ),
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

export function checkHighlightQuery(call: Checks, prefix: string, fields: Fields): HighlightQuery {
  call.known(fields, ['field', 'text', 'queryType'], prefix);
  return present<HighlightQuery>({
    field: call.name(`${prefix}field`, fields.field),
    text: call.string(`${prefix}text`, fields.text, { notBlank: true }),
    queryType: call.string(`${prefix}query_type`, fields.queryType, { notBlank: true }),
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

export function checkLexicalHighlighter(call: Checks, prefix: string, fields: Fields): LexicalHighlighter {
  call.known(
    fields,
    ['highlightQuery', 'highlightSearchText', 'preTags', 'postTags', 'fragmentOffset', 'fragmentSize', 'numOfFragments'],
    prefix,
  );
  return present<LexicalHighlighter>({
    highlightQuery: call.listOf(
      `${prefix}highlight_query`,
      fields.highlightQuery,
      (at, each) => call.record(at, each, checkHighlightQuery),
      { default: [] },
    ),
    highlightSearchText: call.bool(`${prefix}highlight_search_text`, fields.highlightSearchText, { optional: true }),
    preTags: call.texts(`${prefix}pre_tags`, fields.preTags, { optional: true }),
    postTags: call.texts(`${prefix}post_tags`, fields.postTags, { optional: true }),
    fragmentOffset: call.count(`${prefix}fragment_offset`, fields.fragmentOffset, { optional: true }),
    fragmentSize: call.count(`${prefix}fragment_size`, fields.fragmentSize, { optional: true }),
    numOfFragments: call.count(`${prefix}num_of_fragments`, fields.numOfFragments, { optional: true }),
  });
}

export function checkLimitOp(call: Checks, prefix: string, fields: Fields): LimitOp {
  call.known(fields, ['limit', 'offset'], prefix);
  return present<LimitOp>({
    limit: call.count(`${prefix}limit`, fields.limit, { min: 1 }),
    offset: call.count(`${prefix}offset`, fields.offset, { default: 0 }),
  });
}

export function checkMapOp(call: Checks, prefix: string, fields: Fields): MapOp {
  call.known(fields, ['output', 'expr'], prefix);
  return present<MapOp>({
    output: call.string(`${prefix}output`, fields.output, { notBlank: true }),
    expr: call.tagged(`${prefix}expr`, fields.expr, {
      NumCombineExpr: checkNumCombineExpr,
      DecayExpr: checkDecayExpr,
      RoundDecimalExpr: checkRoundDecimalExpr,
      XgboostExpr: checkXgboostExpr,
      RerankModelExpr: checkRerankModelExpr,
      CallExpr: checkCallExpr,
    }),
  });
}

export function checkMetricAggregation(call: Checks, prefix: string, fields: Fields): MetricAggregation {
  call.known(fields, ['op', 'fieldName'], prefix);
  return present<MetricAggregation>({
    op: call.member(`${prefix}op`, fields.op, metricOpNames),
    fieldName: call.string(`${prefix}field_name`, fields.fieldName, { notBlank: true }),
  });
}

export function checkNumCombineExpr(call: Checks, prefix: string, fields: Fields): NumCombineExpr {
  call.known(fields, ['columns', 'mode', 'weights'], prefix);
  return present<NumCombineExpr>({
    columns: call.texts(`${prefix}columns`, fields.columns, { notEmpty: true }),
    mode: call.member(`${prefix}mode`, fields.mode, combineModeNames, { default: 'sum' }),
    weights: call.listOf(`${prefix}weights`, fields.weights, (at, each) => call.double(at, each), { optional: true }),
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

export function checkRerankModelExpr(call: Checks, prefix: string, fields: Fields): RerankModelExpr {
  call.known(fields, ['column', 'queries', 'params'], prefix);
  return present<RerankModelExpr>({
    column: call.string(`${prefix}column`, fields.column, { notBlank: true }),
    queries: call.texts(`${prefix}queries`, fields.queries, { notEmpty: true }),
    params: call.mapOf(`${prefix}params`, fields.params, (_at, each) => each as JsonValue, { optional: true }),
  });
}

export function checkRoundDecimalExpr(call: Checks, prefix: string, fields: Fields): RoundDecimalExpr {
  call.known(fields, ['column', 'decimal'], prefix);
  return present<RoundDecimalExpr>({
    column: call.string(`${prefix}column`, fields.column, { notBlank: true }),
    decimal: call.int32(`${prefix}decimal`, fields.decimal, { min: 0, max: 6 }),
  });
}

export function checkSearchAggregation(call: Checks, prefix: string, fields: Fields): SearchAggregation {
  call.known(fields, ['fields', 'size', 'metrics', 'order', 'topHits', 'subAggregation'], prefix);
  return present<SearchAggregation>({
    fields: call.texts(`${prefix}fields`, fields.fields, { notEmpty: true }),
    size: call.count(`${prefix}size`, fields.size, { min: 1 }),
    metrics: call.mapOf(`${prefix}metrics`, fields.metrics, (at, each) => call.record(at, each, checkMetricAggregation), {
      optional: true,
    }),
    order: call.listOf(`${prefix}order`, fields.order, (at, each) => call.record(at, each, checkBucketOrder), { optional: true }),
    topHits: call.record(`${prefix}top_hits`, fields.topHits, checkTopHits, { optional: true }),
    subAggregation: call.record(`${prefix}sub_aggregation`, fields.subAggregation, checkSearchAggregation, { optional: true }),
  });
}

export function checkSearchParams(call: Checks, prefix: string, fields: Fields): SearchParams {
  call.known(fields, ['metricType', 'params', 'offset', 'ignoreGrowing', 'analyzerName', 'hints', 'pageRetainOrder', 'others'], prefix);
  return present<SearchParams>({
    metricType: call.member(`${prefix}metric_type`, fields.metricType, metricTypeNames, { optional: true, emptyAbsent: true }),
    params: call.mapOf(`${prefix}params`, fields.params, (_at, each) => each as JsonValue, { optional: true }),
    offset: call.count(`${prefix}offset`, fields.offset, { optional: true }),
    ignoreGrowing: call.bool(`${prefix}ignore_growing`, fields.ignoreGrowing, { optional: true }),
    analyzerName: call.string(`${prefix}analyzer_name`, fields.analyzerName, { optional: true, emptyAbsent: true }),
    hints: call.string(`${prefix}hints`, fields.hints, { optional: true, emptyAbsent: true }),
    pageRetainOrder: call.bool(`${prefix}page_retain_order`, fields.pageRetainOrder, { optional: true }),
    others: call.mapOf(`${prefix}others`, fields.others, (_at, each) => each as JsonValue, { optional: true }),
  });
}

export function checkSemanticHighlighter(call: Checks, prefix: string, fields: Fields): SemanticHighlighter {
  call.known(
    fields,
    ['queries', 'inputFields', 'preTags', 'postTags', 'threshold', 'highlightOnly', 'modelDeploymentId', 'maxClientBatchSize'],
    prefix,
  );
  return present<SemanticHighlighter>({
    queries: call.texts(`${prefix}queries`, fields.queries, { notEmpty: true }),
    inputFields: call.texts(`${prefix}input_fields`, fields.inputFields, { notEmpty: true }),
    preTags: call.texts(`${prefix}pre_tags`, fields.preTags, { optional: true }),
    postTags: call.texts(`${prefix}post_tags`, fields.postTags, { optional: true }),
    threshold: call.double(`${prefix}threshold`, fields.threshold, { optional: true }),
    highlightOnly: call.bool(`${prefix}highlight_only`, fields.highlightOnly, { optional: true }),
    modelDeploymentId: call.string(`${prefix}model_deployment_id`, fields.modelDeploymentId, { optional: true, emptyAbsent: true }),
    maxClientBatchSize: call.count(`${prefix}max_client_batch_size`, fields.maxClientBatchSize, { optional: true }),
  });
}

export function checkSortOp(call: Checks, prefix: string, fields: Fields): SortOp {
  call.known(fields, ['by', 'desc', 'tieBreakCol'], prefix);
  return present<SortOp>({
    by: call.string(`${prefix}by`, fields.by, { notBlank: true }),
    desc: call.bool(`${prefix}desc`, fields.desc, { default: true }),
    tieBreakCol: call.string(`${prefix}tie_break_col`, fields.tieBreakCol, { optional: true, emptyAbsent: true }),
  });
}

export function checkStructFieldSchema(call: Checks, prefix: string, fields: Fields): StructFieldSchema {
  call.known(fields, ['name', 'description', 'nullable', 'maxCapacity', 'fields', 'mmapEnabled', 'warmup'], prefix);
  return present<StructFieldSchema>({
    name: call.string(`${prefix}name`, fields.name, { default: '' }),
    description: call.string(`${prefix}description`, fields.description, { default: '' }),
    nullable: call.bool(`${prefix}nullable`, fields.nullable, { default: false }),
    maxCapacity: call.int32(`${prefix}max_capacity`, fields.maxCapacity, { optional: true, min: 1 }),
    fields: call.listOf(`${prefix}fields`, fields.fields, (at, each) => call.record(at, each, checkFieldSchema), { default: [] }),
    mmapEnabled: call.bool(`${prefix}mmap_enabled`, fields.mmapEnabled, { optional: true }),
    warmup: call.string(`${prefix}warmup`, fields.warmup, { optional: true, emptyAbsent: true }),
  });
}

export function verifyStructFieldSchema(call: Checks, prefix: string, record: StructFieldSchema): void {
  call.unique(`${prefix}fields`, record.fields, 'name');
}

export function checkTopHits(call: Checks, prefix: string, fields: Fields): TopHits {
  call.known(fields, ['size', 'sort'], prefix);
  return present<TopHits>({
    size: call.count(`${prefix}size`, fields.size, { min: 1 }),
    sort: call.listOf(`${prefix}sort`, fields.sort, (at, each) => call.record(at, each, checkTopHitsOrder), { optional: true }),
  });
}

export function checkTopHitsOrder(call: Checks, prefix: string, fields: Fields): TopHitsOrder {
  call.known(fields, ['fieldName', 'direction'], prefix);
  return present<TopHitsOrder>({
    fieldName: call.string(`${prefix}field_name`, fields.fieldName, { notBlank: true }),
    direction: call.member(`${prefix}direction`, fields.direction, sortOrderNames, { default: 'asc' }),
  });
}

export function checkWeightedRanker(call: Checks, prefix: string, fields: Fields): WeightedRanker {
  call.known(fields, ['weights', 'normScore'], prefix);
  return present<WeightedRanker>({
    weights: call.listOf(`${prefix}weights`, fields.weights, (at, each) => call.double(at, each), { notEmpty: true }),
    normScore: call.bool(`${prefix}norm_score`, fields.normScore, { default: true }),
  });
}

export function checkXgboostExpr(call: Checks, prefix: string, fields: Fields): XgboostExpr {
  call.known(fields, ['features', 'modelResource', 'output'], prefix);
  return present<XgboostExpr>({
    features: call.texts(`${prefix}features`, fields.features, { notEmpty: true }),
    modelResource: call.string(`${prefix}model_resource`, fields.modelResource, { notBlank: true }),
    output: call.member(`${prefix}output`, fields.output, xgboostOutputNames, { default: 'default' }),
  });
}
