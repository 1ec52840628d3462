/** Records as messages of the wire. Made by Lockstep from spec/; do not edit. */
import { dataTypeNames, functionChainStageNames, functionTypeNames } from './enums.js';
import {
  type Checks,
  encodeDefault,
  encodeFunctionParams,
  keyedField,
  listOf,
  listed,
  mapPairs,
  merged,
  present,
  structMember,
  toPairs,
} from './internal/functions.js';
import type {
  BucketOrder,
  CallExpr,
  CollectionSchema,
  DecayExpr,
  FieldSchema,
  Function,
  FunctionChain,
  FunctionChainExpr,
  FunctionChainOp,
  FunctionScore,
  Highlighter,
  LexicalHighlighter,
  LimitOp,
  MapOp,
  MetricAggregation,
  NumCombineExpr,
  RerankModelExpr,
  RoundDecimalExpr,
  SearchAggregation,
  SemanticHighlighter,
  SortOp,
  StructFieldSchema,
  TopHits,
  TopHitsOrder,
  XgboostExpr,
} from './records.js';
import * as enums from './wire/enums.js';
import type * as sent from './wire/sent.js';

export function encodeBucketOrder(record: BucketOrder): sent.OrderSpec {
  return {
    key: record.key,
    direction: record.direction,
  };
}

export function encodeCallExpr(call: Checks, record: CallExpr): sent.FunctionChainExpr {
  return {
    name: record.name,
    args: (record.columns ?? []).map((column) => ({ column: { name: column } })),
    params: record.params !== undefined ? encodeFunctionParams(call, record.params) : undefined,
  };
}

export function encodeCollectionSchema(call: Checks, record: CollectionSchema): sent.CollectionSchema {
  return {
    description: record.description,
    autoID: record.autoId,
    enable_dynamic_field: record.enableDynamicField,
    enable_namespace: record.enableNamespace,
    external_source: record.externalSource,
    external_spec: record.externalSpec,
    fields: record.fields?.map((field) =>
      keyedField(encodeFieldSchema(call, field), record.autoId, record.primaryField, record.partitionKeyField, record.clusteringKeyField),
    ),
    struct_array_fields:
      record.structFields !== undefined ? record.structFields.map((each) => encodeStructFieldSchema(call, each)) : undefined,
    functions: record.functions !== undefined ? record.functions.map(encodeFunction) : undefined,
  };
}

export function encodeDecayExpr(record: DecayExpr): sent.FunctionChainExpr {
  return {
    name: 'decay',
    args: [{ column: { name: record.column } }],
    params: {
      function: { string_value: record.function },
      origin: { double_value: record.origin },
      scale: { double_value: record.scale },
      offset: { double_value: record.offset ?? 0 },
      decay: { double_value: record.decay ?? 0.5 },
    },
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
      multi_analyzer_params: record.multiAnalyzerParams,
      'mmap.enabled': record.mmapEnabled,
      warmup: record.warmup,
    }),
    external_field: record.externalField,
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

export function encodeFunctionChain(call: Checks, record: FunctionChain): sent.FunctionChain {
  return {
    stage: functionChainStageNames.toNumber(record.stage),
    name: record.name,
    ops: record.ops !== undefined ? record.ops.map((each) => encodeFunctionChainOp(call, each)) : undefined,
  };
}

export function encodeFunctionScore(record: FunctionScore): sent.FunctionScore {
  return {
    functions: listOf(record.functions).map(encodeFunction),
    params: record.params !== undefined ? mapPairs(record.params) : undefined,
  };
}

export function encodeLexicalHighlighter(record: LexicalHighlighter): sent.Highlighter {
  return {
    type: enums.HighlightType.Lexical,
    params: toPairs({
      pre_tags: record.preTags,
      post_tags: record.postTags,
      fragment_offset: record.fragmentOffset,
      fragment_size: record.fragmentSize,
      num_of_fragments: record.numOfFragments,
      highlight_query:
        (record.highlightQuery ?? []).length > 0
          ? (record.highlightQuery ?? []).map((query) => ({ type: query.queryType, field: query.field, text: query.text }))
          : undefined,
      highlight_search_text: record.highlightSearchText,
    }),
  };
}

export function encodeLimitOp(record: LimitOp): sent.FunctionChainOp {
  return {
    op: 'limit',
    params: { limit: { int64_value: record.limit }, offset: { int64_value: record.offset ?? 0 } },
  };
}

export function encodeMapOp(call: Checks, record: MapOp): sent.FunctionChainOp {
  return {
    op: 'map',
    expr: encodeFunctionChainExpr(call, record.expr),
    outputs: [record.output],
  };
}

export function encodeMetricAggregation(record: MetricAggregation): sent.MetricAggSpec {
  return {
    op: record.op,
    field_name: record.fieldName,
  };
}

export function encodeNumCombineExpr(record: NumCombineExpr): sent.FunctionChainExpr {
  return {
    name: 'num_combine',
    args: record.columns.map((column) => ({ column: { name: column } })),
    params: present<Record<string, sent.FunctionParamValue>>({
      mode: { string_value: record.mode ?? 'sum' },
      weights:
        record.weights !== undefined ? { array_value: { values: record.weights.map((weight) => ({ double_value: weight })) } } : undefined,
    }),
  };
}

export function encodeRerankModelExpr(call: Checks, record: RerankModelExpr): sent.FunctionChainExpr {
  return {
    name: 'rerank_model',
    args: [{ column: { name: record.column } }],
    params: encodeFunctionParams(call, merged(call, { queries: record.queries }, record.params)),
  };
}

export function encodeRoundDecimalExpr(record: RoundDecimalExpr): sent.FunctionChainExpr {
  return {
    name: 'round_decimal',
    args: [{ column: { name: record.column } }],
    params: { decimal: { int64_value: record.decimal } },
  };
}

export function encodeSearchAggregation(record: SearchAggregation): sent.SearchAggregationSpec {
  return {
    fields: record.fields,
    size: record.size,
    metrics:
      record.metrics !== undefined
        ? Object.fromEntries(Object.entries(record.metrics).map(([key, each]) => [key, encodeMetricAggregation(each)]))
        : undefined,
    order: record.order !== undefined ? record.order.map(encodeBucketOrder) : undefined,
    top_hits: record.topHits !== undefined ? encodeTopHits(record.topHits) : undefined,
    sub_aggregation: record.subAggregation !== undefined ? encodeSearchAggregation(record.subAggregation) : undefined,
  };
}

export function encodeSemanticHighlighter(record: SemanticHighlighter): sent.Highlighter {
  return {
    type: enums.HighlightType.Semantic,
    params: toPairs({
      queries: record.queries,
      input_fields: record.inputFields,
      pre_tags: record.preTags,
      post_tags: record.postTags,
      threshold: record.threshold,
      highlight_only: record.highlightOnly,
      model_deployment_id: record.modelDeploymentId,
      max_client_batch_size: record.maxClientBatchSize,
    }),
  };
}

export function encodeSortOp(record: SortOp): sent.FunctionChainOp {
  return {
    op: 'sort',
    inputs: listed(record.by, record.tieBreakCol),
    params: present<Record<string, sent.FunctionParamValue>>({
      column: { string_value: record.by },
      desc: { bool_value: record.desc ?? true },
      tie_break_col: record.tieBreakCol !== undefined ? { string_value: record.tieBreakCol } : undefined,
    }),
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
      warmup: record.warmup,
    }),
  };
}

export function encodeTopHits(record: TopHits): sent.TopHitsSpec {
  return {
    size: record.size,
    sort: record.sort !== undefined ? record.sort.map(encodeTopHitsOrder) : undefined,
  };
}

export function encodeTopHitsOrder(record: TopHitsOrder): sent.SortSpec {
  return {
    field_name: record.fieldName,
    direction: record.direction,
  };
}

export function encodeXgboostExpr(record: XgboostExpr): sent.FunctionChainExpr {
  return {
    name: 'xgboost',
    args: record.features.map((feature) => ({ column: { name: feature } })),
    params: { model_resource: { string_value: record.modelResource }, output: { string_value: record.output ?? 'default' } },
  };
}

export function encodeFunctionChainExpr(call: Checks, value: FunctionChainExpr): sent.FunctionChainExpr {
  switch (value.kind) {
    case 'NumCombineExpr':
      return encodeNumCombineExpr(value);
    case 'DecayExpr':
      return encodeDecayExpr(value);
    case 'RoundDecimalExpr':
      return encodeRoundDecimalExpr(value);
    case 'XgboostExpr':
      return encodeXgboostExpr(value);
    case 'RerankModelExpr':
      return encodeRerankModelExpr(call, value);
    case 'CallExpr':
      return encodeCallExpr(call, value);
  }
}

export function encodeFunctionChainOp(call: Checks, value: FunctionChainOp): sent.FunctionChainOp {
  switch (value.kind) {
    case 'MapOp':
      return encodeMapOp(call, value);
    case 'SortOp':
      return encodeSortOp(value);
    case 'LimitOp':
      return encodeLimitOp(value);
  }
}

export function encodeHighlighter(value: Highlighter): sent.Highlighter {
  switch (value.kind) {
    case 'LexicalHighlighter':
      return encodeLexicalHighlighter(value);
    case 'SemanticHighlighter':
      return encodeSemanticHighlighter(value);
  }
}
