// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Answers;
import dev.lockstep.milvus.internal.Call;
import dev.lockstep.milvus.internal.Consistency;
import dev.lockstep.milvus.internal.EncodedRows;
import dev.lockstep.milvus.internal.FieldOps;
import dev.lockstep.milvus.internal.FilterParams;
import dev.lockstep.milvus.internal.Json;
import dev.lockstep.milvus.internal.JsonMap;
import dev.lockstep.milvus.internal.Keys;
import dev.lockstep.milvus.internal.Pairs;
import dev.lockstep.milvus.internal.Queries;
import dev.lockstep.milvus.internal.QueryPages;
import dev.lockstep.milvus.internal.Reading;
import dev.lockstep.milvus.internal.RowEncoder;
import dev.lockstep.milvus.internal.SearchPages;
import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.MilvusProto;
import dev.lockstep.milvus.wire.SchemaProto;
import java.util.List;
import java.util.Map;

/** What the methods of the group {@code vectors} do. */
final class VectorsCalls {
  private VectorsCalls() {}

  static DeleteResult delete(Call call, DeleteRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    Ids ids = Values.nonEmpty(request.ids());
    String filter = Values.nonEmpty(request.filter());
    String partitionName = Values.nonEmpty(request.partitionName());
    ConsistencyLevel consistencyLevel = request.consistencyLevel();
    Map<String, Object> filterParams = request.filterParams();
    String namespace = Values.nonEmpty(request.namespace());
    call.since("3.0", "namespace", namespace);
    call.exactlyOne("ids", ids, "filter", filter);
    return call.withSchema(
        ids != null,
        collectionName,
        List.of("schema_mismatch", "expression_rejected"),
        known -> {
          MilvusProto.DeleteRequest.Builder message =
              MilvusProto.DeleteRequest.newBuilder().setCollectionName(collectionName);
          if (call.givenDatabase() != null) {
            message.setDbName(call.givenDatabase());
          }
          if (partitionName != null) {
            message.setPartitionName(partitionName);
          }
          String expr =
              Values.first(
                  filter, known != null && ids != null ? Keys.idsFilter(call, known, ids) : null);
          if (expr != null) {
            message.setExpr(expr);
          }
          if (consistencyLevel != null) {
            message.setConsistencyLevelValue(consistencyLevel.number());
          }
          if (namespace != null) {
            message.setNamespace(namespace);
          }
          if (filterParams != null) {
            message.putAllExprTemplateValues(FilterParams.encodeTemplate(call, filterParams));
          }
          MilvusProto.MutationResult response = call.repeatable(Rpcs.DELETE, message.build());
          call.rememberWrite(collectionName, response.getTimestamp());
          return new DeleteResult(
              response.getDeleteCnt(),
              response.hasIDs() ? Keys.decodeIds(response.getIDs()) : null,
              Reading.int64(
                  call,
                  "report_value",
                  response.getStatus().getExtraInfoMap().get("report_value")));
        });
  }

  static RowSet get(Call call, GetRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    Ids ids = call.required("ids", request.ids());
    List<String> outputFields =
        Values.orDefault(Values.nonEmpty(request.outputFields()), List.of("*"));
    call.members("output_fields", outputFields);
    List<String> partitionNames = Values.nonEmpty(request.partitionNames());
    call.members("partition_names", partitionNames);
    boolean ignoreGrowing = request.ignoreGrowing();
    String timezone = Values.nonEmpty(request.timezone());
    String timeFields = Values.nonEmpty(request.timeFields());
    String namespace = Values.nonEmpty(request.namespace());
    call.since("3.0", "namespace", namespace);
    ConsistencyLevel consistencyLevel = request.consistencyLevel();
    Long guaranteeTimestamp = request.guaranteeTimestamp();
    call.requiresValue(
        "guarantee_timestamp",
        guaranteeTimestamp,
        "consistency_level",
        consistencyLevel,
        ConsistencyLevel.CUSTOMIZED);
    if (ids.isEmpty()) {
      return Answers.noRows();
    }
    return call.withSchema(
        collectionName,
        List.of("schema_mismatch", "expression_rejected"),
        known -> {
          QueryRequest.Builder nested =
              QueryRequest.builder()
                  .collectionName(collectionName)
                  .filter(Keys.idsFilter(call, known, ids))
                  .outputFields(outputFields)
                  .partitionNames(partitionNames)
                  .consistencyLevel(consistencyLevel)
                  .ignoreGrowing(ignoreGrowing)
                  .timezone(timezone)
                  .timeFields(timeFields)
                  .namespace(namespace);
          if (guaranteeTimestamp != null) {
            nested.guaranteeTimestamp(guaranteeTimestamp);
          }
          return query(call, nested.build());
        });
  }

  static SearchResult hybridSearch(Call call, HybridSearchRequest request) {
    call.since("2.4", "hybrid_search");
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    List<AnnSearchRequest> reqs = call.required("reqs", request.reqs());
    call.insideEach("reqs", reqs, RecordChecks::checkAnnSearchRequest);
    call.notEmpty("reqs", reqs);
    Ranker ranker = call.required("ranker", request.ranker());
    call.inside("ranker", ranker, RecordChecks::checkRanker);
    long limit = request.limit();
    call.range("limit", limit, 1, 16384);
    List<String> outputFields = Values.nonEmpty(request.outputFields());
    call.members("output_fields", outputFields);
    List<String> partitionNames = Values.nonEmpty(request.partitionNames());
    call.members("partition_names", partitionNames);
    long offset = request.offset();
    call.count("offset", offset);
    int roundDecimal = request.roundDecimal();
    Boolean ignoreGrowing = request.ignoreGrowing();
    String timezone = Values.nonEmpty(request.timezone());
    String timeFields = Values.nonEmpty(request.timeFields());
    GroupScorer rankGroupScorer = request.rankGroupScorer();
    String groupByField = Values.nonEmpty(request.groupByField());
    Long groupSize = request.groupSize();
    call.range("group_size", groupSize, 1, 9007199254740991L);
    Boolean strictGroupSize = request.strictGroupSize();
    String namespace = Values.nonEmpty(request.namespace());
    call.since("3.0", "namespace", namespace);
    ConsistencyLevel consistencyLevel = request.consistencyLevel();
    Long guaranteeTimestamp = request.guaranteeTimestamp();
    call.requiresValue(
        "guarantee_timestamp",
        guaranteeTimestamp,
        "consistency_level",
        consistencyLevel,
        ConsistencyLevel.CUSTOMIZED);
    return call.withSchema(
        collectionName,
        List.of("schema_mismatch"),
        known -> {
          MilvusProto.HybridSearchRequest.Builder message =
              MilvusProto.HybridSearchRequest.newBuilder()
                  .setGuaranteeTimestamp(
                      Values.orDefault(
                          guaranteeTimestamp,
                          Consistency.guaranteeTimestamp(
                              consistencyLevel, call.lastWrite(collectionName))))
                  .setCollectionName(collectionName)
                  .addAllRankParams(
                      Pairs.toPairs(
                          call.merged(
                              Values.first(
                                  Values.get(
                                      ranker.rrfRanker(),
                                      chosen ->
                                          new JsonMap()
                                              .put("strategy", "rrf")
                                              .put(
                                                  "params",
                                                  Json.toJson(
                                                      new JsonMap().put("k", chosen.k()).map()))
                                              .map()),
                                  Values.get(
                                      ranker.weightedRanker(),
                                      chosen ->
                                          new JsonMap()
                                              .put("strategy", "weighted")
                                              .put(
                                                  "params",
                                                  Json.toJson(
                                                      new JsonMap()
                                                          .put("weights", chosen.weights())
                                                          .put("norm_score", chosen.normScore())
                                                          .map()))
                                              .map())),
                              new JsonMap()
                                  .put("limit", limit)
                                  .put("round_decimal", roundDecimal)
                                  .put("offset", offset)
                                  .put("rank_group_scorer", rankGroupScorer)
                                  .put("group_by_field", groupByField)
                                  .put("group_size", groupSize)
                                  .put("strict_group_size", strictGroupSize)
                                  .put("cluster_id", call.pinned("cluster_id"))
                                  .map())));
          if (call.givenDatabase() != null) {
            message.setDbName(call.givenDatabase());
          }
          if (consistencyLevel != null) {
            message.setConsistencyLevelValue(consistencyLevel.number());
          } else {
            message.setUseDefaultConsistency(true);
          }
          if (partitionNames != null) {
            message.addAllPartitionNames(partitionNames);
          }
          if (outputFields != null) {
            message.addAllOutputFields(outputFields);
          }
          for (AnnSearchRequest req : reqs) {
            MilvusProto.SearchRequest.Builder reqMessage =
                MilvusProto.SearchRequest.newBuilder()
                    .setGuaranteeTimestamp(
                        Values.orDefault(
                            guaranteeTimestamp,
                            Consistency.guaranteeTimestamp(
                                consistencyLevel, call.lastWrite(collectionName))))
                    .setCollectionName(collectionName)
                    .setDslType(CommonProto.DslType.BoolExprV1)
                    .setNq(Queries.countQueries(req.data()))
                    .setPlaceholderGroup(
                        Queries.encodeQueries(call, req.data(), known, req.annsField()))
                    .addAllSearchParams(
                        new Pairs()
                            .put("topk", req.limit())
                            .put("anns_field", req.annsField())
                            .put("round_decimal", roundDecimal)
                            .put(
                                "ignore_growing",
                                Values.orDefault(
                                    Values.first(
                                        ignoreGrowing,
                                        Values.get(req.param(), SearchParams::ignoreGrowing)),
                                    false))
                            .put("metric_type", Values.get(req.param(), SearchParams::metricType))
                            .put("hints", Values.get(req.param(), SearchParams::hints))
                            .put(
                                "analyzer_name",
                                Values.get(req.param(), SearchParams::analyzerName))
                            .put("group_by_field", groupByField)
                            .put("timezone", timezone)
                            .put("time_fields", timeFields)
                            .put("cluster_id", call.pinned("cluster_id"))
                            .put(
                                "params",
                                Json.toJson(
                                    call.merged(
                                        Map.of(),
                                        Values.get(req.param(), SearchParams::params),
                                        Values.get(req.param(), SearchParams::others))))
                            .list());
            if (consistencyLevel != null) {
              reqMessage.setConsistencyLevelValue(consistencyLevel.number());
            } else {
              reqMessage.setUseDefaultConsistency(true);
            }
            if (partitionNames != null) {
              reqMessage.addAllPartitionNames(partitionNames);
            }
            if (req.filter() != null) {
              reqMessage.setDsl(req.filter());
            }
            if (req.filterParams() != null) {
              reqMessage.putAllExprTemplateValues(
                  FilterParams.encodeTemplate(call, req.filterParams()));
            }
            if (namespace != null) {
              reqMessage.setNamespace(namespace);
            }
            message.addRequests(reqMessage.build());
          }
          SchemaProto.FunctionScore functionScore =
              Values.first(
                  Values.get(
                      ranker.function(),
                      chosen ->
                          SchemaProto.FunctionScore.newBuilder()
                              .addAllFunctions(List.of(Encoders.encodeFunction(call, chosen)))
                              .build()),
                  Values.get(
                      ranker.functionScore(),
                      chosen -> Encoders.encodeFunctionScore(call, chosen)));
          if (functionScore != null) {
            message.setFunctionScore(functionScore);
          }
          if (namespace != null) {
            message.setNamespace(namespace);
          }
          MilvusProto.SearchResults response = call.read(Rpcs.HYBRID_SEARCH, message.build());
          return Answers.decodeHits(call, response.getResults(), null);
        });
  }

  static InsertResult insert(Call call, InsertRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    RowData data = call.required("data", request.data());
    String partitionName = Values.nonEmpty(request.partitionName());
    String namespace = Values.nonEmpty(request.namespace());
    call.since("3.0", "namespace", namespace);
    if (data.isEmpty()) {
      return new InsertResult(0L, Ids.ofLongs(List.of()), null);
    }
    return call.withSchema(
        collectionName,
        List.of("schema_mismatch"),
        known -> {
          EncodedRows encoded = RowEncoder.encodeRows(call, known, data, WriteMode.INSERT);
          MilvusProto.InsertRequest.Builder message =
              MilvusProto.InsertRequest.newBuilder()
                  .setCollectionName(collectionName)
                  .addAllFieldsData(encoded.fieldsData())
                  .setNumRows(Math.toIntExact(encoded.numRows()))
                  .setSchemaTimestamp(known.updateTimestamp());
          if (call.givenDatabase() != null) {
            message.setDbName(call.givenDatabase());
          }
          if (partitionName != null) {
            message.setPartitionName(partitionName);
          }
          if (namespace != null) {
            message.setNamespace(namespace);
          }
          MilvusProto.MutationResult response = call.once(Rpcs.INSERT, message.build());
          call.rememberWrite(collectionName, response.getTimestamp());
          return new InsertResult(
              response.getInsertCnt(),
              Values.orDefault(
                  response.hasIDs() ? Keys.decodeIds(response.getIDs()) : null,
                  Ids.ofLongs(List.of())),
              Reading.int64(
                  call,
                  "report_value",
                  response.getStatus().getExtraInfoMap().get("report_value")));
        });
  }

  static RowSet query(Call call, QueryRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    String filter = Values.nonEmpty(request.filter());
    List<String> outputFields =
        Values.orDefault(Values.nonEmpty(request.outputFields()), List.of("*"));
    call.members("output_fields", outputFields);
    Ids ids = Values.nonEmpty(request.ids());
    List<String> partitionNames = Values.nonEmpty(request.partitionNames());
    call.members("partition_names", partitionNames);
    Long limit = request.limit();
    call.range("limit", limit, 1, 9007199254740991L);
    Long offset = Values.unless(request.offset(), 0L);
    call.count("offset", offset);
    boolean ignoreGrowing = request.ignoreGrowing();
    List<OrderBy> orderByFields = Values.nonEmpty(request.orderByFields());
    call.insideEach("order_by_fields", orderByFields, RecordChecks::checkOrderBy);
    List<String> groupByFields = Values.nonEmpty(request.groupByFields());
    call.members("group_by_fields", groupByFields);
    String timezone = Values.nonEmpty(request.timezone());
    String timeFields = Values.nonEmpty(request.timeFields());
    Map<String, Object> filterParams = request.filterParams();
    String namespace = Values.nonEmpty(request.namespace());
    call.since("3.0", "namespace", namespace);
    ConsistencyLevel consistencyLevel = request.consistencyLevel();
    Long guaranteeTimestamp = request.guaranteeTimestamp();
    call.atMostOne("filter", filter, "ids", ids);
    call.requiresValue(
        "guarantee_timestamp",
        guaranteeTimestamp,
        "consistency_level",
        consistencyLevel,
        ConsistencyLevel.CUSTOMIZED);
    return call.withSchema(
        ids != null,
        collectionName,
        List.of("schema_mismatch", "expression_rejected"),
        known -> {
          MilvusProto.QueryRequest.Builder message =
              MilvusProto.QueryRequest.newBuilder()
                  .setGuaranteeTimestamp(
                      Values.orDefault(
                          guaranteeTimestamp,
                          Consistency.guaranteeTimestamp(
                              consistencyLevel, call.lastWrite(collectionName))))
                  .setCollectionName(collectionName)
                  .addAllOutputFields(outputFields)
                  .addAllQueryParams(
                      new Pairs()
                          .put("limit", limit)
                          .put("offset", offset)
                          .put("ignore_growing", ignoreGrowing)
                          .put("timezone", timezone)
                          .put("time_fields", timeFields)
                          .put(
                              "order_by_fields",
                              orderByFields != null ? Texts.orderText(orderByFields) : null)
                          .put(
                              "group_by_fields",
                              groupByFields != null ? Texts.joinComma(groupByFields) : null)
                          .put("cluster_id", call.pinned("cluster_id"))
                          .list());
          if (call.givenDatabase() != null) {
            message.setDbName(call.givenDatabase());
          }
          if (consistencyLevel != null) {
            message.setConsistencyLevelValue(consistencyLevel.number());
          } else {
            message.setUseDefaultConsistency(true);
          }
          String expr =
              Values.first(
                  filter, known != null && ids != null ? Keys.idsFilter(call, known, ids) : null);
          if (expr != null) {
            message.setExpr(expr);
          }
          if (filterParams != null) {
            message.putAllExprTemplateValues(FilterParams.encodeTemplate(call, filterParams));
          }
          if (namespace != null) {
            message.setNamespace(namespace);
          }
          if (partitionNames != null) {
            message.addAllPartitionNames(partitionNames);
          }
          MilvusProto.QueryResults response;
          try {
            response = call.read(Rpcs.QUERY, message.build());
          } catch (ServerException error) {
            if (Call.caught(error, "empty_collection")) {
              return Answers.noRows();
            }
            throw error;
          }
          return Answers.decodeRows(
              call, response.getFieldsDataList(), response.getOutputFieldsList());
        });
  }

  static PageIterator<RowSet> queryIterator(Call call, QueryIteratorRequest request) {
    call.since("2.3", "query_iterator");
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    long batchSize = request.batchSize();
    call.range("batch_size", batchSize, 1, 16384);
    Long limit = Values.unless(request.limit(), -1L);
    call.range("limit", limit, 0, 9007199254740991L);
    String filter = Values.nonEmpty(request.filter());
    List<String> outputFields =
        Values.orDefault(Values.nonEmpty(request.outputFields()), List.of("*"));
    call.members("output_fields", outputFields);
    List<String> partitionNames = Values.nonEmpty(request.partitionNames());
    call.members("partition_names", partitionNames);
    Long offset = Values.unless(request.offset(), 0L);
    call.count("offset", offset);
    Map<String, Object> filterParams = request.filterParams();
    String namespace = Values.nonEmpty(request.namespace());
    call.since("3.0", "namespace", namespace);
    return call.withSchema(
        collectionName,
        List.of(),
        known ->
            QueryPages.queryPages(
                call,
                known,
                batchSize,
                limit,
                offset,
                filter,
                outputFields,
                call.lastWrite(collectionName),
                (page, cursor) -> {
                  MilvusProto.QueryRequest.Builder message =
                      MilvusProto.QueryRequest.newBuilder()
                          .setCollectionName(collectionName)
                          .addAllOutputFields(cursor.outputFields())
                          .setGuaranteeTimestamp(cursor.timestamp())
                          .setUseDefaultConsistency(true)
                          .addAllQueryParams(
                              new Pairs()
                                  .put("limit", cursor.limit())
                                  .put("iterator", !cursor.seeking() ? true : null)
                                  .put("reduce_stop_for_best", !cursor.seeking() ? true : null)
                                  .put("collection_id", known.collectionId())
                                  .put("query_iter_last_pk", cursor.lastPk())
                                  .put("query_iter_last_element_offset", cursor.lastElementOffset())
                                  .put("cluster_id", call.pinned("cluster_id"))
                                  .list());
                  if (call.givenDatabase() != null) {
                    message.setDbName(call.givenDatabase());
                  }
                  if (cursor.filter() != null) {
                    message.setExpr(cursor.filter());
                  }
                  if (partitionNames != null) {
                    message.addAllPartitionNames(partitionNames);
                  }
                  if (filterParams != null) {
                    message.putAllExprTemplateValues(
                        FilterParams.encodeTemplate(call, filterParams));
                  }
                  if (namespace != null) {
                    message.setNamespace(namespace);
                  }
                  return page.read(Rpcs.QUERY, message.build());
                }));
  }

  static SearchResult search(Call call, SearchRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    QueryData data = request.data();
    call.notEmpty("data", data);
    String filter = Values.nonEmpty(request.filter());
    long limit = request.limit();
    call.range("limit", limit, 1, 16384);
    List<String> outputFields = Values.nonEmpty(request.outputFields());
    call.members("output_fields", outputFields);
    SearchParams searchParams = request.searchParams();
    call.inside("search_params", searchParams, RecordChecks::checkSearchParams);
    List<String> partitionNames = Values.nonEmpty(request.partitionNames());
    call.members("partition_names", partitionNames);
    String annsField = Values.nonEmpty(request.annsField());
    SearchRanker ranker = request.ranker();
    call.inside("ranker", ranker, RecordChecks::checkSearchRanker);
    call.since("2.6", "ranker", ranker);
    List<FunctionChain> functionChains = Values.nonEmpty(request.functionChains());
    call.insideEach("function_chains", functionChains, RecordChecks::checkFunctionChain);
    call.since("3.0", "function_chains", functionChains);
    Highlighter highlighter = request.highlighter();
    call.inside("highlighter", highlighter, RecordChecks::checkHighlighter);
    call.since("3.0", "highlighter", highlighter);
    Ids ids = Values.nonEmpty(request.ids());
    call.since("2.6.9", "ids", ids);
    SearchAggregation searchAggregation = request.searchAggregation();
    call.inside("search_aggregation", searchAggregation, RecordChecks::checkSearchAggregation);
    call.since("3.0", "search_aggregation", searchAggregation);
    Map<String, Object> filterParams = request.filterParams();
    String namespace = Values.nonEmpty(request.namespace());
    call.since("3.0", "namespace", namespace);
    ConsistencyLevel consistencyLevel = request.consistencyLevel();
    Long guaranteeTimestamp = request.guaranteeTimestamp();
    Long offset = Values.unless(request.offset(), 0L);
    call.count("offset", offset);
    int roundDecimal = request.roundDecimal();
    Boolean ignoreGrowing = request.ignoreGrowing();
    String groupByField = Values.nonEmpty(request.groupByField());
    List<String> groupByFields = Values.nonEmpty(request.groupByFields());
    call.members("group_by_fields", groupByFields);
    Long groupSize = request.groupSize();
    call.range("group_size", groupSize, 1, 9007199254740991L);
    Boolean strictGroupSize = request.strictGroupSize();
    List<OrderBy> orderByFields = Values.nonEmpty(request.orderByFields());
    call.insideEach("order_by_fields", orderByFields, RecordChecks::checkOrderBy);
    String jsonPath = Values.nonEmpty(request.jsonPath());
    JsonCast jsonType = request.jsonType();
    Boolean strictCast = request.strictCast();
    String timezone = Values.nonEmpty(request.timezone());
    String timeFields = Values.nonEmpty(request.timeFields());
    Boolean pageRetainOrder = request.pageRetainOrder();
    call.exactlyOne("data", data, "ids", ids);
    call.atMostOne(
        "offset", offset, "search_params.offset", Values.get(searchParams, SearchParams::offset));
    call.atMostOne(
        "page_retain_order",
        pageRetainOrder,
        "search_params.page_retain_order",
        Values.get(searchParams, SearchParams::pageRetainOrder));
    call.atMostOne("group_by_field", groupByField, "group_by_fields", groupByFields);
    call.atMostOne("search_aggregation", searchAggregation, "group_by_field", groupByField);
    call.atMostOne("search_aggregation", searchAggregation, "group_by_fields", groupByFields);
    call.atMostOne("ranker", ranker, "function_chains", functionChains);
    call.requiresValue(
        "guarantee_timestamp",
        guaranteeTimestamp,
        "consistency_level",
        consistencyLevel,
        ConsistencyLevel.CUSTOMIZED);
    return call.withSchema(
        Values.get(data, QueryData::kind) == QueryData.Kind.BYTES
            || Values.get(data, QueryData::kind) == QueryData.Kind.EMBEDDINGS,
        collectionName,
        List.of("schema_mismatch"),
        known -> {
          MilvusProto.SearchRequest.Builder message =
              MilvusProto.SearchRequest.newBuilder()
                  .setGuaranteeTimestamp(
                      Values.orDefault(
                          guaranteeTimestamp,
                          Consistency.guaranteeTimestamp(
                              consistencyLevel, call.lastWrite(collectionName))))
                  .setCollectionName(collectionName)
                  .setDslType(CommonProto.DslType.BoolExprV1)
                  .addAllSearchParams(
                      new Pairs()
                          .put("topk", limit)
                          .put("anns_field", annsField)
                          .put("round_decimal", roundDecimal)
                          .put(
                              "offset",
                              Values.first(offset, Values.get(searchParams, SearchParams::offset)))
                          .put(
                              "ignore_growing",
                              Values.orDefault(
                                  Values.first(
                                      ignoreGrowing,
                                      Values.get(searchParams, SearchParams::ignoreGrowing)),
                                  false))
                          .put("metric_type", Values.get(searchParams, SearchParams::metricType))
                          .put("hints", Values.get(searchParams, SearchParams::hints))
                          .put(
                              "analyzer_name", Values.get(searchParams, SearchParams::analyzerName))
                          .put("group_by_field", groupByField)
                          .put(
                              "group_by_fields",
                              groupByFields != null ? Texts.joinComma(groupByFields) : null)
                          .put("group_size", groupSize)
                          .put("strict_group_size", strictGroupSize)
                          .put(
                              "order_by_fields",
                              orderByFields != null ? Texts.orderText(orderByFields) : null)
                          .put("json_path", jsonPath)
                          .put("json_type", jsonType)
                          .put("strict_cast", strictCast)
                          .put("timezone", timezone)
                          .put("time_fields", timeFields)
                          .put("cluster_id", call.pinned("cluster_id"))
                          .put(
                              "params",
                              Json.toJson(
                                  call.merged(
                                      Map.of(),
                                      Values.get(searchParams, SearchParams::params),
                                      Values.get(searchParams, SearchParams::others),
                                      new JsonMap()
                                          .put(
                                              "page_retain_order",
                                              Values.first(
                                                  pageRetainOrder,
                                                  Values.get(
                                                      searchParams, SearchParams::pageRetainOrder)))
                                          .orNull())))
                          .list());
          if (call.givenDatabase() != null) {
            message.setDbName(call.givenDatabase());
          }
          if (consistencyLevel != null) {
            message.setConsistencyLevelValue(consistencyLevel.number());
          } else {
            message.setUseDefaultConsistency(true);
          }
          if (partitionNames != null) {
            message.addAllPartitionNames(partitionNames);
          }
          if (filter != null) {
            message.setDsl(filter);
          }
          Long nq =
              Values.first(
                  data != null ? Queries.countQueries(data) : null,
                  ids != null ? Keys.countIds(ids) : null);
          if (nq != null) {
            message.setNq(nq);
          }
          if (data != null) {
            message.setPlaceholderGroup(Queries.encodeQueries(call, data, known, annsField));
          }
          if (ids != null) {
            message.setIds(Keys.encodeIds(ids));
          }
          if (outputFields != null) {
            message.addAllOutputFields(outputFields);
          }
          if (filterParams != null) {
            message.putAllExprTemplateValues(FilterParams.encodeTemplate(call, filterParams));
          }
          SchemaProto.FunctionScore functionScore =
              Values.first(
                  Values.get(
                      Values.get(ranker, SearchRanker::function),
                      chosen ->
                          SchemaProto.FunctionScore.newBuilder()
                              .addAllFunctions(List.of(Encoders.encodeFunction(call, chosen)))
                              .build()),
                  Values.get(
                      Values.get(ranker, SearchRanker::functionScore),
                      chosen -> Encoders.encodeFunctionScore(call, chosen)));
          if (functionScore != null) {
            message.setFunctionScore(functionScore);
          }
          if (functionChains != null) {
            message.addAllFunctionChains(
                Values.each(functionChains, each -> Encoders.encodeFunctionChain(call, each)));
          }
          if (highlighter != null) {
            message.setHighlighter(Encoders.encodeHighlighter(call, highlighter));
          }
          if (searchAggregation != null) {
            message.setSearchAggregation(Encoders.encodeSearchAggregation(call, searchAggregation));
          }
          if (namespace != null) {
            message.setNamespace(namespace);
          }
          MilvusProto.SearchResults response = call.read(Rpcs.SEARCH, message.build());
          return Answers.decodeHits(
              call,
              response.getResults(),
              Values.each(
                  response.getResults().getAggBucketsList(), Decoders::decodeAggregationBucket));
        });
  }

  static PageIterator<Hits> searchIterator(Call call, SearchIteratorRequest request) {
    call.since("2.5.2", "search_iterator");
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    QueryData data = call.required("data", request.data());
    call.notEmpty("data", data);
    call.listLength("data", data, 1);
    long batchSize = request.batchSize();
    call.range("batch_size", batchSize, 1, 16384);
    String filter = Values.nonEmpty(request.filter());
    Long limit = Values.unless(request.limit(), -1L);
    call.range("limit", limit, 0, 9007199254740991L);
    List<String> outputFields = Values.nonEmpty(request.outputFields());
    call.members("output_fields", outputFields);
    SearchParams searchParams = request.searchParams();
    call.inside("search_params", searchParams, RecordChecks::checkSearchParams);
    List<String> partitionNames = Values.nonEmpty(request.partitionNames());
    call.members("partition_names", partitionNames);
    String annsField = Values.nonEmpty(request.annsField());
    int roundDecimal = request.roundDecimal();
    HitFilter externalFilterFunc = request.externalFilterFunc();
    String groupByField = Values.nonEmpty(request.groupByField());
    Boolean ignoreGrowing = request.ignoreGrowing();
    Map<String, Object> filterParams = request.filterParams();
    String namespace = Values.nonEmpty(request.namespace());
    call.since("3.0", "namespace", namespace);
    return call.withSchema(
        collectionName,
        List.of(),
        known ->
            SearchPages.searchPages(
                call,
                batchSize,
                limit,
                call.lastWrite(collectionName),
                externalFilterFunc,
                (page, cursor) -> {
                  MilvusProto.SearchRequest.Builder message =
                      MilvusProto.SearchRequest.newBuilder()
                          .setCollectionName(collectionName)
                          .setDslType(CommonProto.DslType.BoolExprV1)
                          .setNq(1L)
                          .setPlaceholderGroup(Queries.encodeQueries(call, data, known, annsField))
                          .setUseDefaultConsistency(true)
                          .setGuaranteeTimestamp(cursor.timestamp())
                          .addAllSearchParams(
                              Pairs.toPairs(
                                  call.merged(
                                      new JsonMap()
                                          .put("topk", cursor.batchSize())
                                          .put("anns_field", annsField)
                                          .put("round_decimal", roundDecimal)
                                          .put(
                                              "ignore_growing",
                                              Values.orDefault(
                                                  Values.first(
                                                      ignoreGrowing,
                                                      Values.get(
                                                          searchParams,
                                                          SearchParams::ignoreGrowing)),
                                                  false))
                                          .put(
                                              "metric_type",
                                              Values.get(searchParams, SearchParams::metricType))
                                          .put(
                                              "hints",
                                              Values.get(searchParams, SearchParams::hints))
                                          .put(
                                              "analyzer_name",
                                              Values.get(searchParams, SearchParams::analyzerName))
                                          .put("group_by_field", groupByField)
                                          .put("cluster_id", call.pinned("cluster_id"))
                                          .put(
                                              "params",
                                              Json.toJson(
                                                  call.merged(
                                                      Map.of(),
                                                      Values.get(
                                                          searchParams, SearchParams::params),
                                                      Values.get(
                                                          searchParams, SearchParams::others))))
                                          .map(),
                                      new JsonMap()
                                          .put("iterator", true)
                                          .put("search_iter_v2", true)
                                          .put("search_iter_batch_size", cursor.batchSize())
                                          .put("search_iter_id", cursor.token())
                                          .put("search_iter_last_bound", cursor.lastBound())
                                          .put("collection_id", known.collectionId())
                                          .map())));
                  if (call.givenDatabase() != null) {
                    message.setDbName(call.givenDatabase());
                  }
                  if (partitionNames != null) {
                    message.addAllPartitionNames(partitionNames);
                  }
                  if (filter != null) {
                    message.setDsl(filter);
                  }
                  if (outputFields != null) {
                    message.addAllOutputFields(outputFields);
                  }
                  if (filterParams != null) {
                    message.putAllExprTemplateValues(
                        FilterParams.encodeTemplate(call, filterParams));
                  }
                  if (namespace != null) {
                    message.setNamespace(namespace);
                  }
                  return page.read(Rpcs.SEARCH, message.build());
                }));
  }

  static UpsertResult upsert(Call call, UpsertRequest request) {
    call.since("2.3", "upsert");
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    RowData data = call.required("data", request.data());
    String partitionName = Values.nonEmpty(request.partitionName());
    Boolean partialUpdate = request.partialUpdate();
    call.since("2.6", "partial_update", partialUpdate);
    Map<String, FieldOp> fieldOps = request.fieldOps();
    call.since("3.0", "field_ops", fieldOps);
    String namespace = Values.nonEmpty(request.namespace());
    call.since("3.0", "namespace", namespace);
    if (data.isEmpty()) {
      return new UpsertResult(0L, Ids.ofLongs(List.of()), null);
    }
    return call.withSchema(
        collectionName,
        List.of("schema_mismatch"),
        known -> {
          Boolean partial =
              Values.first(
                  partialUpdate, fieldOps != null ? FieldOps.impliesPartial(fieldOps) : null);
          EncodedRows encoded =
              RowEncoder.encodeRows(
                  call,
                  known,
                  data,
                  Values.orDefault(
                      Boolean.TRUE.equals(partial) ? WriteMode.PARTIAL : null, WriteMode.UPSERT));
          MilvusProto.UpsertRequest.Builder message =
              MilvusProto.UpsertRequest.newBuilder()
                  .setCollectionName(collectionName)
                  .addAllFieldsData(encoded.fieldsData())
                  .setNumRows(Math.toIntExact(encoded.numRows()))
                  .setSchemaTimestamp(known.updateTimestamp());
          if (call.givenDatabase() != null) {
            message.setDbName(call.givenDatabase());
          }
          if (partitionName != null) {
            message.setPartitionName(partitionName);
          }
          if (partial != null) {
            message.setPartialUpdate(partial);
          }
          if (namespace != null) {
            message.setNamespace(namespace);
          }
          if (fieldOps != null) {
            message.addAllFieldOps(
                Values.eachEntry(
                    fieldOps,
                    (name, op) ->
                        SchemaProto.FieldPartialUpdateOp.newBuilder()
                            .setFieldName(name)
                            .setOpValue(op.number())
                            .build()));
          }
          MilvusProto.MutationResult response = call.once(Rpcs.UPSERT, message.build());
          call.rememberWrite(collectionName, response.getTimestamp());
          return new UpsertResult(
              response.getUpsertCnt(),
              Values.orDefault(
                  response.hasIDs() ? Keys.decodeIds(response.getIDs()) : null,
                  Ids.ofLongs(List.of())),
              Reading.int64(
                  call,
                  "report_value",
                  response.getStatus().getExtraInfoMap().get("report_value")));
        });
  }
}
