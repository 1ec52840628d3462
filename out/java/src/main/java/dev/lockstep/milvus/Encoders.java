// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Checks;
import dev.lockstep.milvus.internal.Defaults;
import dev.lockstep.milvus.internal.Entries;
import dev.lockstep.milvus.internal.FunctionParams;
import dev.lockstep.milvus.internal.JsonMap;
import dev.lockstep.milvus.internal.KeyedFields;
import dev.lockstep.milvus.internal.Pairs;
import dev.lockstep.milvus.internal.Structs;
import dev.lockstep.milvus.internal.Values;
import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.SchemaProto;
import java.util.List;
import java.util.Map;

/** Messages of records. */
final class Encoders {
  private Encoders() {}

  static CommonProto.OrderSpec encodeBucketOrder(Checks call, BucketOrder value) {
    CommonProto.OrderSpec.Builder message = CommonProto.OrderSpec.newBuilder();
    message.setKey(value.key());
    message.setDirection(value.direction().text());
    return message.build();
  }

  static SchemaProto.FunctionChainExpr encodeCallExpr(Checks call, CallExpr value) {
    SchemaProto.FunctionChainExpr.Builder message = SchemaProto.FunctionChainExpr.newBuilder();
    message.setName(value.name());
    message.addAllArgs(
        Values.each(
            value.columns(),
            column ->
                SchemaProto.FunctionChainExprArg.newBuilder()
                    .setColumn(
                        SchemaProto.FunctionChainColumnArg.newBuilder().setName(column).build())
                    .build()));
    if (value.params() != null) {
      message.putAllParams(FunctionParams.encodeFunctionParams(call, value.params()));
    }
    return message.build();
  }

  static SchemaProto.CollectionSchema encodeCollectionSchema(Checks call, CollectionSchema value) {
    SchemaProto.CollectionSchema.Builder message = SchemaProto.CollectionSchema.newBuilder();
    message.setDescription(value.description());
    message.setAutoID(value.autoId());
    message.setEnableDynamicField(value.enableDynamicField());
    if (value.enableNamespace() != null) {
      message.setEnableNamespace(value.enableNamespace());
    }
    if (value.externalSource() != null) {
      message.setExternalSource(value.externalSource());
    }
    if (value.externalSpec() != null) {
      message.setExternalSpec(value.externalSpec());
    }
    message.addAllFields(
        Values.each(
            value.fields(),
            field ->
                KeyedFields.keyedField(
                    encodeFieldSchema(call, field),
                    value.autoId(),
                    value.primaryField(),
                    value.partitionKeyField(),
                    value.clusteringKeyField())));
    message.addAllStructArrayFields(
        Values.each(value.structFields(), each -> encodeStructFieldSchema(call, each)));
    message.addAllFunctions(Values.each(value.functions(), each -> encodeFunction(call, each)));
    return message.build();
  }

  static SchemaProto.FunctionChainExpr encodeDecayExpr(Checks call, DecayExpr value) {
    SchemaProto.FunctionChainExpr.Builder message = SchemaProto.FunctionChainExpr.newBuilder();
    message.setName("decay");
    message.addAllArgs(
        List.of(
            SchemaProto.FunctionChainExprArg.newBuilder()
                .setColumn(
                    SchemaProto.FunctionChainColumnArg.newBuilder().setName(value.column()).build())
                .build()));
    message.putAllParams(
        Map.of(
            "function",
            SchemaProto.FunctionParamValue.newBuilder()
                .setStringValue(value.function().text())
                .build(),
            "origin",
            SchemaProto.FunctionParamValue.newBuilder().setDoubleValue(value.origin()).build(),
            "scale",
            SchemaProto.FunctionParamValue.newBuilder().setDoubleValue(value.scale()).build(),
            "offset",
            SchemaProto.FunctionParamValue.newBuilder().setDoubleValue(value.offset()).build(),
            "decay",
            SchemaProto.FunctionParamValue.newBuilder().setDoubleValue(value.decay()).build()));
    return message.build();
  }

  static SchemaProto.FieldSchema encodeFieldSchema(Checks call, FieldSchema value) {
    SchemaProto.FieldSchema.Builder message = SchemaProto.FieldSchema.newBuilder();
    message.setName(value.name());
    message.setDataTypeValue(value.dataType().number());
    message.setDescription(value.description());
    message.setIsPrimaryKey(value.isPrimary());
    message.setAutoID(value.autoId());
    message.setIsPartitionKey(value.isPartitionKey());
    message.setIsClusteringKey(value.isClusteringKey());
    message.setIsDynamic(value.isDynamic());
    message.setNullable(value.nullable());
    if (value.defaultValue() != null) {
      message.setDefaultValue(Defaults.encodeDefault(call, value.dataType(), value.defaultValue()));
    }
    if (value.elementType() != null) {
      message.setElementTypeValue(value.elementType().number());
    }
    if (value.externalField() != null) {
      message.setExternalField(value.externalField());
    }
    Pairs typeParams = new Pairs();
    typeParams.put("dim", value.dim());
    typeParams.put("max_length", value.maxLength());
    typeParams.put("max_capacity", value.maxCapacity());
    typeParams.put("enable_analyzer", value.enableAnalyzer());
    typeParams.put("enable_match", value.enableMatch());
    typeParams.put("analyzer_params", value.analyzerParams());
    typeParams.put("multi_analyzer_params", value.multiAnalyzerParams());
    typeParams.put("mmap.enabled", value.mmapEnabled());
    typeParams.put("warmup", value.warmup());
    message.addAllTypeParams(typeParams.list());
    return message.build();
  }

  static SchemaProto.FunctionSchema encodeFunction(Checks call, Function value) {
    SchemaProto.FunctionSchema.Builder message = SchemaProto.FunctionSchema.newBuilder();
    message.setName(value.name());
    message.setTypeValue(value.functionType().number());
    message.addAllInputFieldNames(value.inputFieldNames());
    message.addAllOutputFieldNames(value.outputFieldNames());
    message.setDescription(value.description());
    if (value.params() != null) {
      message.addAllParams(Pairs.toPairs(value.params()));
    }
    return message.build();
  }

  static SchemaProto.FunctionChain encodeFunctionChain(Checks call, FunctionChain value) {
    SchemaProto.FunctionChain.Builder message = SchemaProto.FunctionChain.newBuilder();
    message.setStageValue(value.stage().number());
    message.setName(value.name());
    message.addAllOps(Values.each(value.ops(), each -> encodeFunctionChainOp(call, each)));
    return message.build();
  }

  static SchemaProto.FunctionScore encodeFunctionScore(Checks call, FunctionScore value) {
    SchemaProto.FunctionScore.Builder message = SchemaProto.FunctionScore.newBuilder();
    message.addAllFunctions(Values.each(value.functions(), each -> encodeFunction(call, each)));
    if (value.params() != null) {
      message.addAllParams(Pairs.toPairs(value.params()));
    }
    return message.build();
  }

  static CommonProto.Highlighter encodeLexicalHighlighter(Checks call, LexicalHighlighter value) {
    CommonProto.Highlighter.Builder message = CommonProto.Highlighter.newBuilder();
    message.setType(CommonProto.HighlightType.Lexical);
    message.addAllParams(
        new Pairs()
            .put("pre_tags", value.preTags())
            .put("post_tags", value.postTags())
            .put("fragment_offset", value.fragmentOffset())
            .put("fragment_size", value.fragmentSize())
            .put("num_of_fragments", value.numOfFragments())
            .put(
                "highlight_query",
                !value.highlightQuery().isEmpty()
                    ? Values.each(
                        value.highlightQuery(),
                        query ->
                            new JsonMap()
                                .put("type", query.queryType())
                                .put("field", query.field())
                                .put("text", query.text())
                                .map())
                    : null)
            .put("highlight_search_text", value.highlightSearchText())
            .list());
    return message.build();
  }

  static SchemaProto.FunctionChainOp encodeLimitOp(Checks call, LimitOp value) {
    SchemaProto.FunctionChainOp.Builder message = SchemaProto.FunctionChainOp.newBuilder();
    message.setOp("limit");
    message.putAllParams(
        Map.of(
            "limit",
            SchemaProto.FunctionParamValue.newBuilder().setInt64Value(value.limit()).build(),
            "offset",
            SchemaProto.FunctionParamValue.newBuilder().setInt64Value(value.offset()).build()));
    return message.build();
  }

  static SchemaProto.FunctionChainOp encodeMapOp(Checks call, MapOp value) {
    SchemaProto.FunctionChainOp.Builder message = SchemaProto.FunctionChainOp.newBuilder();
    message.setOp("map");
    message.setExpr(encodeFunctionChainExpr(call, value.expr()));
    message.addAllOutputs(List.of(value.output()));
    return message.build();
  }

  static CommonProto.MetricAggSpec encodeMetricAggregation(Checks call, MetricAggregation value) {
    CommonProto.MetricAggSpec.Builder message = CommonProto.MetricAggSpec.newBuilder();
    message.setOp(value.op().text());
    message.setFieldName(value.fieldName());
    return message.build();
  }

  static SchemaProto.FunctionChainExpr encodeNumCombineExpr(Checks call, NumCombineExpr value) {
    SchemaProto.FunctionChainExpr.Builder message = SchemaProto.FunctionChainExpr.newBuilder();
    message.setName("num_combine");
    message.addAllArgs(
        Values.each(
            value.columns(),
            column ->
                SchemaProto.FunctionChainExprArg.newBuilder()
                    .setColumn(
                        SchemaProto.FunctionChainColumnArg.newBuilder().setName(column).build())
                    .build()));
    message.putAllParams(
        new Entries<SchemaProto.FunctionParamValue>()
            .put(
                "mode",
                SchemaProto.FunctionParamValue.newBuilder()
                    .setStringValue(value.mode().text())
                    .build())
            .put(
                "weights",
                value.weights() != null
                    ? SchemaProto.FunctionParamValue.newBuilder()
                        .setArrayValue(
                            SchemaProto.FunctionParamArray.newBuilder()
                                .addAllValues(
                                    Values.each(
                                        value.weights(),
                                        weight ->
                                            SchemaProto.FunctionParamValue.newBuilder()
                                                .setDoubleValue(weight)
                                                .build()))
                                .build())
                        .build()
                    : null)
            .map());
    return message.build();
  }

  static SchemaProto.FunctionChainExpr encodeRerankModelExpr(Checks call, RerankModelExpr value) {
    SchemaProto.FunctionChainExpr.Builder message = SchemaProto.FunctionChainExpr.newBuilder();
    message.setName("rerank_model");
    message.addAllArgs(
        List.of(
            SchemaProto.FunctionChainExprArg.newBuilder()
                .setColumn(
                    SchemaProto.FunctionChainColumnArg.newBuilder().setName(value.column()).build())
                .build()));
    message.putAllParams(
        FunctionParams.encodeFunctionParams(
            call,
            call.merged(new JsonMap().put("queries", value.queries()).map(), value.params())));
    return message.build();
  }

  static SchemaProto.FunctionChainExpr encodeRoundDecimalExpr(Checks call, RoundDecimalExpr value) {
    SchemaProto.FunctionChainExpr.Builder message = SchemaProto.FunctionChainExpr.newBuilder();
    message.setName("round_decimal");
    message.addAllArgs(
        List.of(
            SchemaProto.FunctionChainExprArg.newBuilder()
                .setColumn(
                    SchemaProto.FunctionChainColumnArg.newBuilder().setName(value.column()).build())
                .build()));
    message.putAllParams(
        Map.of(
            "decimal",
            SchemaProto.FunctionParamValue.newBuilder()
                .setInt64Value((long) value.decimal())
                .build()));
    return message.build();
  }

  static CommonProto.SearchAggregationSpec encodeSearchAggregation(
      Checks call, SearchAggregation value) {
    CommonProto.SearchAggregationSpec.Builder message =
        CommonProto.SearchAggregationSpec.newBuilder();
    message.addAllFields(value.fields());
    message.setSize(value.size());
    if (value.metrics() != null) {
      message.putAllMetrics(
          Values.eachOf(value.metrics(), each -> encodeMetricAggregation(call, each)));
    }
    if (value.order() != null) {
      message.addAllOrder(Values.each(value.order(), each -> encodeBucketOrder(call, each)));
    }
    if (value.topHits() != null) {
      message.setTopHits(encodeTopHits(call, value.topHits()));
    }
    if (value.subAggregation() != null) {
      message.setSubAggregation(encodeSearchAggregation(call, value.subAggregation()));
    }
    return message.build();
  }

  static CommonProto.Highlighter encodeSemanticHighlighter(Checks call, SemanticHighlighter value) {
    CommonProto.Highlighter.Builder message = CommonProto.Highlighter.newBuilder();
    message.setType(CommonProto.HighlightType.Semantic);
    message.addAllParams(
        new Pairs()
            .put("queries", value.queries())
            .put("input_fields", value.inputFields())
            .put("pre_tags", value.preTags())
            .put("post_tags", value.postTags())
            .put("threshold", value.threshold())
            .put("highlight_only", value.highlightOnly())
            .put("model_deployment_id", value.modelDeploymentId())
            .put("max_client_batch_size", value.maxClientBatchSize())
            .list());
    return message.build();
  }

  static SchemaProto.FunctionChainOp encodeSortOp(Checks call, SortOp value) {
    SchemaProto.FunctionChainOp.Builder message = SchemaProto.FunctionChainOp.newBuilder();
    message.setOp("sort");
    message.addAllInputs(Values.present(value.by(), value.tieBreakCol()));
    message.putAllParams(
        new Entries<SchemaProto.FunctionParamValue>()
            .put(
                "column",
                SchemaProto.FunctionParamValue.newBuilder().setStringValue(value.by()).build())
            .put(
                "desc",
                SchemaProto.FunctionParamValue.newBuilder().setBoolValue(value.desc()).build())
            .put(
                "tie_break_col",
                value.tieBreakCol() != null
                    ? SchemaProto.FunctionParamValue.newBuilder()
                        .setStringValue(value.tieBreakCol())
                        .build()
                    : null)
            .map());
    return message.build();
  }

  static SchemaProto.StructArrayFieldSchema encodeStructFieldSchema(
      Checks call, StructFieldSchema value) {
    SchemaProto.StructArrayFieldSchema.Builder message =
        SchemaProto.StructArrayFieldSchema.newBuilder();
    message.setName(value.name());
    message.setDescription(value.description());
    message.setNullable(value.nullable());
    message.addAllFields(
        Values.each(
            value.fields(),
            part ->
                Structs.structMember(
                    call, encodeFieldSchema(call, part), value.maxCapacity(), value.nullable())));
    Pairs typeParams = new Pairs();
    typeParams.put("mmap.enabled", value.mmapEnabled());
    typeParams.put("warmup", value.warmup());
    message.addAllTypeParams(typeParams.list());
    return message.build();
  }

  static CommonProto.TopHitsSpec encodeTopHits(Checks call, TopHits value) {
    CommonProto.TopHitsSpec.Builder message = CommonProto.TopHitsSpec.newBuilder();
    message.setSize(value.size());
    if (value.sort() != null) {
      message.addAllSort(Values.each(value.sort(), each -> encodeTopHitsOrder(call, each)));
    }
    return message.build();
  }

  static CommonProto.SortSpec encodeTopHitsOrder(Checks call, TopHitsOrder value) {
    CommonProto.SortSpec.Builder message = CommonProto.SortSpec.newBuilder();
    message.setFieldName(value.fieldName());
    message.setDirection(value.direction().text());
    return message.build();
  }

  static SchemaProto.FunctionChainExpr encodeXgboostExpr(Checks call, XgboostExpr value) {
    SchemaProto.FunctionChainExpr.Builder message = SchemaProto.FunctionChainExpr.newBuilder();
    message.setName("xgboost");
    message.addAllArgs(
        Values.each(
            value.features(),
            feature ->
                SchemaProto.FunctionChainExprArg.newBuilder()
                    .setColumn(
                        SchemaProto.FunctionChainColumnArg.newBuilder().setName(feature).build())
                    .build()));
    message.putAllParams(
        Map.of(
            "model_resource",
            SchemaProto.FunctionParamValue.newBuilder()
                .setStringValue(value.modelResource())
                .build(),
            "output",
            SchemaProto.FunctionParamValue.newBuilder()
                .setStringValue(value.output().text())
                .build()));
    return message.build();
  }

  static SchemaProto.FunctionChainExpr encodeFunctionChainExpr(
      Checks call, FunctionChainExpr value) {
    if (value.numCombineExpr() != null) {
      return encodeNumCombineExpr(call, value.numCombineExpr());
    }
    if (value.decayExpr() != null) {
      return encodeDecayExpr(call, value.decayExpr());
    }
    if (value.roundDecimalExpr() != null) {
      return encodeRoundDecimalExpr(call, value.roundDecimalExpr());
    }
    if (value.xgboostExpr() != null) {
      return encodeXgboostExpr(call, value.xgboostExpr());
    }
    if (value.rerankModelExpr() != null) {
      return encodeRerankModelExpr(call, value.rerankModelExpr());
    }
    return encodeCallExpr(call, value.callExpr());
  }

  static SchemaProto.FunctionChainOp encodeFunctionChainOp(Checks call, FunctionChainOp value) {
    if (value.mapOp() != null) {
      return encodeMapOp(call, value.mapOp());
    }
    if (value.sortOp() != null) {
      return encodeSortOp(call, value.sortOp());
    }
    return encodeLimitOp(call, value.limitOp());
  }

  static CommonProto.Highlighter encodeHighlighter(Checks call, Highlighter value) {
    if (value.lexicalHighlighter() != null) {
      return encodeLexicalHighlighter(call, value.lexicalHighlighter());
    }
    return encodeSemanticHighlighter(call, value.semanticHighlighter());
  }
}
