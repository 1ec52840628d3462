// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Checks;
import java.util.Objects;

/** What must hold of records; {@code at} is the path to one with a dot behind it. */
final class RecordChecks {
  private RecordChecks() {}

  static void checkAnnSearchRequest(Checks call, String at, AnnSearchRequest value) {
    call.required(at + "data", value.data());
    call.notEmpty(at + "data", value.data());
    call.required(at + "anns_field", value.annsField());
    call.name(at + "anns_field", value.annsField());
    call.inside(at + "param", value.param(), RecordChecks::checkSearchParams);
    call.required(at + "limit", value.limit());
    call.range(at + "limit", value.limit(), 1, 16384);
  }

  static void checkBucketOrder(Checks call, String at, BucketOrder value) {
    call.required(at + "key", value.key());
    call.notBlank(at + "key", value.key());
  }

  static void checkCallExpr(Checks call, String at, CallExpr value) {
    call.required(at + "name", value.name());
    call.notBlank(at + "name", value.name());
    call.members(at + "columns", value.columns());
  }

  static void checkCollectionSchema(Checks call, String at, CollectionSchema value) {
    call.insideEach(at + "fields", value.fields(), RecordChecks::checkFieldSchema);
    call.insideEach(
        at + "struct_fields", value.structFields(), RecordChecks::checkStructFieldSchema);
    call.insideEach(at + "functions", value.functions(), RecordChecks::checkFunction);
  }

  static void verifyCollectionSchema(Checks call, String at, CollectionSchema value) {
    call.refers(
        at + "primary_field",
        value.primaryField(),
        at + "fields",
        value.fields(),
        "name",
        FieldSchema::name);
    call.refers(
        at + "partition_key_field",
        value.partitionKeyField(),
        at + "fields",
        value.fields(),
        "name",
        FieldSchema::name);
    call.refers(
        at + "clustering_key_field",
        value.clusteringKeyField(),
        at + "fields",
        value.fields(),
        "name",
        FieldSchema::name);
    if (value.externalSource() == null) {
      call.exactlyOneWhere(
          at + "fields",
          value.fields(),
          Checks.either("is_primary true", "name", value.primaryField()),
          each -> each.isPrimary() || Objects.equals(each.name(), value.primaryField()));
    }
    call.atMostOneWhere(
        at + "fields",
        value.fields(),
        Checks.either("is_primary true", "name", value.primaryField()),
        each -> each.isPrimary() || Objects.equals(each.name(), value.primaryField()));
    call.atMostOneWhere(
        at + "fields",
        value.fields(),
        Checks.either("is_partition_key true", "name", value.partitionKeyField()),
        each -> each.isPartitionKey() || Objects.equals(each.name(), value.partitionKeyField()));
    call.atMostOneWhere(
        at + "fields",
        value.fields(),
        Checks.either("is_clustering_key true", "name", value.clusteringKeyField()),
        each -> each.isClusteringKey() || Objects.equals(each.name(), value.clusteringKeyField()));
    call.uniqueBy(at + "fields", value.fields(), "name", FieldSchema::name);
    call.uniqueBy(at + "struct_fields", value.structFields(), "name", StructFieldSchema::name);
    call.uniqueBy(at + "functions", value.functions(), "name", Function::name);
    call.insideEach(
        at + "struct_fields", value.structFields(), RecordChecks::verifyStructFieldSchema);
  }

  static void checkDecayExpr(Checks call, String at, DecayExpr value) {
    call.required(at + "column", value.column());
    call.notBlank(at + "column", value.column());
    call.required(at + "function", value.function());
    call.required(at + "origin", value.origin());
    call.required(at + "scale", value.scale());
  }

  static void checkFieldSchema(Checks call, String at, FieldSchema value) {
    call.required(at + "name", value.name());
    call.name(at + "name", value.name());
    call.required(at + "data_type", value.dataType());
    call.range(at + "dim", value.dim(), 1, 32768);
    call.range(at + "max_length", value.maxLength(), 1, 65535);
    call.range(at + "max_capacity", value.maxCapacity(), 1, Integer.MAX_VALUE);
  }

  static void checkFunction(Checks call, String at, Function value) {
    call.required(at + "name", value.name());
    call.name(at + "name", value.name());
    call.required(at + "function_type", value.functionType());
    call.required(at + "input_field_names", value.inputFieldNames());
    call.members(at + "input_field_names", value.inputFieldNames());
    call.unique(at + "input_field_names", value.inputFieldNames());
    call.members(at + "output_field_names", value.outputFieldNames());
    call.unique(at + "output_field_names", value.outputFieldNames());
  }

  static void checkFunctionChain(Checks call, String at, FunctionChain value) {
    call.required(at + "stage", value.stage());
    call.insideEach(at + "ops", value.ops(), RecordChecks::checkFunctionChainOp);
  }

  static void checkFunctionScore(Checks call, String at, FunctionScore value) {
    call.required(at + "functions", value.functions());
    call.insideEach(at + "functions", value.functions(), RecordChecks::checkFunction);
    call.notEmpty(at + "functions", value.functions());
  }

  static void checkHighlightQuery(Checks call, String at, HighlightQuery value) {
    call.required(at + "field", value.field());
    call.name(at + "field", value.field());
    call.required(at + "text", value.text());
    call.notBlank(at + "text", value.text());
    call.required(at + "query_type", value.queryType());
    call.notBlank(at + "query_type", value.queryType());
  }

  static void checkIndexParam(Checks call, String at, IndexParam value) {
    call.required(at + "field_name", value.fieldName());
    call.name(at + "field_name", value.fieldName());
  }

  static void checkLexicalHighlighter(Checks call, String at, LexicalHighlighter value) {
    call.insideEach(
        at + "highlight_query", value.highlightQuery(), RecordChecks::checkHighlightQuery);
    call.members(at + "pre_tags", value.preTags());
    call.members(at + "post_tags", value.postTags());
    call.count(at + "fragment_offset", value.fragmentOffset());
    call.count(at + "fragment_size", value.fragmentSize());
    call.count(at + "num_of_fragments", value.numOfFragments());
  }

  static void checkLimitOp(Checks call, String at, LimitOp value) {
    call.required(at + "limit", value.limit());
    call.range(at + "limit", value.limit(), 1, 9007199254740991L);
    call.count(at + "offset", value.offset());
  }

  static void checkMapOp(Checks call, String at, MapOp value) {
    call.required(at + "output", value.output());
    call.notBlank(at + "output", value.output());
    call.required(at + "expr", value.expr());
    call.inside(at + "expr", value.expr(), RecordChecks::checkFunctionChainExpr);
  }

  static void checkMetricAggregation(Checks call, String at, MetricAggregation value) {
    call.required(at + "op", value.op());
    call.required(at + "field_name", value.fieldName());
    call.notBlank(at + "field_name", value.fieldName());
  }

  static void checkNumCombineExpr(Checks call, String at, NumCombineExpr value) {
    call.required(at + "columns", value.columns());
    call.members(at + "columns", value.columns());
    call.notEmpty(at + "columns", value.columns());
    call.members(at + "weights", value.weights());
  }

  static void checkOrderBy(Checks call, String at, OrderBy value) {
    call.required(at + "field", value.field());
    call.name(at + "field", value.field());
  }

  static void checkRRFRanker(Checks call, String at, RRFRanker value) {
    call.range(at + "k", value.k(), 1, 16384);
  }

  static void checkRerankModelExpr(Checks call, String at, RerankModelExpr value) {
    call.required(at + "column", value.column());
    call.notBlank(at + "column", value.column());
    call.required(at + "queries", value.queries());
    call.members(at + "queries", value.queries());
    call.notEmpty(at + "queries", value.queries());
  }

  static void checkRoundDecimalExpr(Checks call, String at, RoundDecimalExpr value) {
    call.required(at + "column", value.column());
    call.notBlank(at + "column", value.column());
    call.required(at + "decimal", value.decimal());
    call.range(at + "decimal", value.decimal(), 0, 6);
  }

  static void checkSearchAggregation(Checks call, String at, SearchAggregation value) {
    call.required(at + "fields", value.fields());
    call.members(at + "fields", value.fields());
    call.notEmpty(at + "fields", value.fields());
    call.required(at + "size", value.size());
    call.range(at + "size", value.size(), 1, 9007199254740991L);
    call.insideEntries(at + "metrics", value.metrics(), RecordChecks::checkMetricAggregation);
    call.insideEach(at + "order", value.order(), RecordChecks::checkBucketOrder);
    call.inside(at + "top_hits", value.topHits(), RecordChecks::checkTopHits);
    call.inside(
        at + "sub_aggregation", value.subAggregation(), RecordChecks::checkSearchAggregation);
  }

  static void checkSearchParams(Checks call, String at, SearchParams value) {
    call.count(at + "offset", value.offset());
  }

  static void checkSemanticHighlighter(Checks call, String at, SemanticHighlighter value) {
    call.required(at + "queries", value.queries());
    call.members(at + "queries", value.queries());
    call.notEmpty(at + "queries", value.queries());
    call.required(at + "input_fields", value.inputFields());
    call.members(at + "input_fields", value.inputFields());
    call.notEmpty(at + "input_fields", value.inputFields());
    call.members(at + "pre_tags", value.preTags());
    call.members(at + "post_tags", value.postTags());
    call.count(at + "max_client_batch_size", value.maxClientBatchSize());
  }

  static void checkSortOp(Checks call, String at, SortOp value) {
    call.required(at + "by", value.by());
    call.notBlank(at + "by", value.by());
  }

  static void checkStructFieldSchema(Checks call, String at, StructFieldSchema value) {
    call.range(at + "max_capacity", value.maxCapacity(), 1, Integer.MAX_VALUE);
    call.insideEach(at + "fields", value.fields(), RecordChecks::checkFieldSchema);
  }

  static void verifyStructFieldSchema(Checks call, String at, StructFieldSchema value) {
    call.uniqueBy(at + "fields", value.fields(), "name", FieldSchema::name);
  }

  static void checkTopHits(Checks call, String at, TopHits value) {
    call.required(at + "size", value.size());
    call.range(at + "size", value.size(), 1, 9007199254740991L);
    call.insideEach(at + "sort", value.sort(), RecordChecks::checkTopHitsOrder);
  }

  static void checkTopHitsOrder(Checks call, String at, TopHitsOrder value) {
    call.required(at + "field_name", value.fieldName());
    call.notBlank(at + "field_name", value.fieldName());
  }

  static void checkWeightedRanker(Checks call, String at, WeightedRanker value) {
    call.required(at + "weights", value.weights());
    call.members(at + "weights", value.weights());
    call.notEmpty(at + "weights", value.weights());
  }

  static void checkXgboostExpr(Checks call, String at, XgboostExpr value) {
    call.required(at + "features", value.features());
    call.members(at + "features", value.features());
    call.notEmpty(at + "features", value.features());
    call.required(at + "model_resource", value.modelResource());
    call.notBlank(at + "model_resource", value.modelResource());
  }

  static void checkFunctionChainExpr(Checks call, String at, FunctionChainExpr value) {
    if (value.numCombineExpr() != null) {
      checkNumCombineExpr(call, at, value.numCombineExpr());
    }
    if (value.decayExpr() != null) {
      checkDecayExpr(call, at, value.decayExpr());
    }
    if (value.roundDecimalExpr() != null) {
      checkRoundDecimalExpr(call, at, value.roundDecimalExpr());
    }
    if (value.xgboostExpr() != null) {
      checkXgboostExpr(call, at, value.xgboostExpr());
    }
    if (value.rerankModelExpr() != null) {
      checkRerankModelExpr(call, at, value.rerankModelExpr());
    }
    if (value.callExpr() != null) {
      checkCallExpr(call, at, value.callExpr());
    }
  }

  static void checkFunctionChainOp(Checks call, String at, FunctionChainOp value) {
    if (value.mapOp() != null) {
      checkMapOp(call, at, value.mapOp());
    }
    if (value.sortOp() != null) {
      checkSortOp(call, at, value.sortOp());
    }
    if (value.limitOp() != null) {
      checkLimitOp(call, at, value.limitOp());
    }
  }

  static void checkHighlighter(Checks call, String at, Highlighter value) {
    if (value.lexicalHighlighter() != null) {
      checkLexicalHighlighter(call, at, value.lexicalHighlighter());
    }
    if (value.semanticHighlighter() != null) {
      checkSemanticHighlighter(call, at, value.semanticHighlighter());
    }
  }

  static void checkRanker(Checks call, String at, Ranker value) {
    if (value.rrfRanker() != null) {
      checkRRFRanker(call, at, value.rrfRanker());
    }
    if (value.weightedRanker() != null) {
      checkWeightedRanker(call, at, value.weightedRanker());
    }
    if (value.function() != null) {
      checkFunction(call, at, value.function());
    }
    if (value.functionScore() != null) {
      checkFunctionScore(call, at, value.functionScore());
    }
  }

  static void checkSearchRanker(Checks call, String at, SearchRanker value) {
    if (value.function() != null) {
      checkFunction(call, at, value.function());
    }
    if (value.functionScore() != null) {
      checkFunctionScore(call, at, value.functionScore());
    }
  }
}
