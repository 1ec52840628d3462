package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Answers;
import dev.lockstep.milvus.internal.Call;
import dev.lockstep.milvus.internal.Consistency;
import dev.lockstep.milvus.internal.EncodedRows;
import dev.lockstep.milvus.internal.Json;
import dev.lockstep.milvus.internal.JsonMap;
import dev.lockstep.milvus.internal.Keys;
import dev.lockstep.milvus.internal.Pairs;
import dev.lockstep.milvus.internal.Queries;
import dev.lockstep.milvus.internal.Reading;
import dev.lockstep.milvus.internal.RowEncoder;
import dev.lockstep.milvus.internal.Texts;
import dev.lockstep.milvus.internal.Values;
import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.MilvusProto;
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
    if (ids.isEmpty()) {
      return Answers.noRows();
    }
    return call.withSchema(
        collectionName,
        List.of("schema_mismatch", "expression_rejected"),
        known ->
            query(
                call,
                QueryRequest.builder()
                    .collectionName(collectionName)
                    .filter(Keys.idsFilter(call, known, ids))
                    .outputFields(outputFields)
                    .partitionNames(partitionNames)
                    .build()));
  }

  static InsertResult insert(Call call, InsertRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    RowData data = call.required("data", request.data());
    String partitionName = Values.nonEmpty(request.partitionName());
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
    String timezone = Values.nonEmpty(request.timezone());
    String timeFields = Values.nonEmpty(request.timeFields());
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

  static SearchResult search(Call call, SearchRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    QueryData data = call.required("data", request.data());
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
    call.atMostOne(
        "offset", offset, "search_params.offset", Values.get(searchParams, SearchParams::offset));
    call.atMostOne(
        "page_retain_order",
        pageRetainOrder,
        "search_params.page_retain_order",
        Values.get(searchParams, SearchParams::pageRetainOrder));
    call.atMostOne("group_by_field", groupByField, "group_by_fields", groupByFields);
    call.requiresValue(
        "guarantee_timestamp",
        guaranteeTimestamp,
        "consistency_level",
        consistencyLevel,
        ConsistencyLevel.CUSTOMIZED);
    return call.withSchema(
        data.kind() == QueryData.Kind.BYTES,
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
                  .setNq(Queries.countQueries(data))
                  .setPlaceholderGroup(Queries.encodeQueries(call, data, known, annsField))
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
          if (outputFields != null) {
            message.addAllOutputFields(outputFields);
          }
          MilvusProto.SearchResults response = call.read(Rpcs.SEARCH, message.build());
          return Answers.decodeHits(call, response.getResults());
        });
  }
}
