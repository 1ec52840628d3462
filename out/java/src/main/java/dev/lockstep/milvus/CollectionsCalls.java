package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Call;
import dev.lockstep.milvus.internal.Forget;
import dev.lockstep.milvus.internal.Pairs;
import dev.lockstep.milvus.internal.Values;
import dev.lockstep.milvus.wire.MilvusProto;
import java.util.List;
import java.util.Map;

/** What the methods of the group {@code collections} do. */
final class CollectionsCalls {
  private CollectionsCalls() {}

  static void createCollection(Call call, CreateCollectionRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    Integer dimension = request.dimension();
    call.range("dimension", dimension, 1, 32768);
    String primaryFieldName = Values.orDefault(Values.nonEmpty(request.primaryFieldName()), "id");
    call.name("primary_field_name", primaryFieldName);
    DataType idType = request.idType();
    call.oneOf("id_type", idType, DataType.INT64, DataType.VARCHAR);
    String vectorFieldName = Values.orDefault(Values.nonEmpty(request.vectorFieldName()), "vector");
    call.name("vector_field_name", vectorFieldName);
    MetricType metricType =
        Values.orDefault(Values.nonEmpty(request.metricType()), MetricType.COSINE);
    boolean autoId = request.autoId();
    int maxLength = request.maxLength();
    call.range("max_length", maxLength, 1, 65535);
    boolean enableDynamicField = request.enableDynamicField();
    String description = request.description();
    CollectionSchema schema = request.schema();
    call.inside("schema", schema, RecordChecks::checkCollectionSchema);
    IndexParams indexParams = Values.nonEmpty(request.indexParams());
    call.insideEach("index_params", indexParams, RecordChecks::checkIndexParam);
    ConsistencyLevel consistencyLevel = request.consistencyLevel();
    Integer numShards = request.numShards();
    call.range("num_shards", numShards, 1, Integer.MAX_VALUE);
    Long numPartitions = request.numPartitions();
    call.range("num_partitions", numPartitions, 1, 9007199254740991L);
    Map<String, Object> properties = request.properties();
    CollectionSchema layout;
    IndexParams indexes;
    if (schema != null) {
      call.unused("schema", "dimension", dimension != null);
      call.unused("schema", "primary_field_name", !primaryFieldName.equals("id"));
      call.unused("schema", "id_type", !idType.equals(DataType.INT64));
      call.unused("schema", "vector_field_name", !vectorFieldName.equals("vector"));
      call.unused("schema", "metric_type", !metricType.equals(MetricType.COSINE));
      call.unused("schema", "auto_id", autoId);
      call.unused("schema", "max_length", maxLength != 65535);
      call.unused("schema", "enable_dynamic_field", !enableDynamicField);
      call.unused("schema", "description", !description.equals(""));
      RecordChecks.verifyCollectionSchema(call, "schema.", schema);
      layout = schema;
      indexes = indexParams;
    } else {
      call.required("dimension", dimension);
      layout =
          CollectionSchema.builder()
              .autoId(autoId)
              .description(description)
              .enableDynamicField(enableDynamicField)
              .fields(
                  List.of(
                      FieldSchema.builder()
                          .name(primaryFieldName)
                          .dataType(idType)
                          .isPrimary(true)
                          .autoId(autoId)
                          .maxLength(idType.equals(DataType.VARCHAR) ? maxLength : null)
                          .build(),
                      FieldSchema.builder()
                          .name(vectorFieldName)
                          .dataType(DataType.FLOAT_VECTOR)
                          .dim(dimension)
                          .build()))
              .build();
      indexes =
          Values.orDefault(
              indexParams,
              IndexParams.of(
                  List.of(
                      IndexParam.builder()
                          .fieldName(vectorFieldName)
                          .indexType(IndexType.AUTOINDEX)
                          .metricType(metricType)
                          .build())));
    }
    MilvusProto.CreateCollectionRequest.Builder message =
        MilvusProto.CreateCollectionRequest.newBuilder()
            .setCollectionName(collectionName)
            .setSchema(
                Encoders.encodeCollectionSchema(call, layout).toBuilder()
                    .setName(collectionName)
                    .build()
                    .toByteString())
            .setConsistencyLevelValue(consistencyLevel.number());
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    if (numShards != null) {
      message.setShardsNum(numShards);
    }
    if (numPartitions != null) {
      message.setNumPartitions(numPartitions);
    }
    if (properties != null) {
      message.addAllProperties(Pairs.toPairs(properties));
    }
    call.forgetting(
        List.of(Forget.schema(collectionName)),
        () -> call.once(Rpcs.CREATE_COLLECTION, message.build()));
    if (indexes != null) {
      IndexesCalls.createIndex(
          call,
          CreateIndexRequest.builder().collectionName(collectionName).indexParams(indexes).build());
      LoadCalls.loadCollection(
          call, LoadCollectionRequest.builder().collectionName(collectionName).build());
    }
  }

  static CollectionInfo describeCollection(Call call, DescribeCollectionRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    MilvusProto.DescribeCollectionRequest.Builder message =
        MilvusProto.DescribeCollectionRequest.newBuilder().setCollectionName(collectionName);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    MilvusProto.DescribeCollectionResponse response =
        call.read(Rpcs.DESCRIBE_COLLECTION, message.build());
    return Decoders.decodeCollectionInfo(call, response);
  }

  static void dropCollection(Call call, DropCollectionRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    MilvusProto.DropCollectionRequest.Builder message =
        MilvusProto.DropCollectionRequest.newBuilder().setCollectionName(collectionName);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    call.forgetting(
        List.of(Forget.schema(collectionName)),
        () -> call.repeatable(Rpcs.DROP_COLLECTION, message.build()));
  }

  static boolean hasCollection(Call call, HasCollectionRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    MilvusProto.DescribeCollectionRequest.Builder message =
        MilvusProto.DescribeCollectionRequest.newBuilder().setCollectionName(collectionName);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    try {
      call.read(Rpcs.DESCRIBE_COLLECTION, message.build());
    } catch (ServerException error) {
      if (Call.caught(error, "collection_not_found")) {
        return false;
      }
      throw error;
    }
    return true;
  }

  static List<String> listCollections(Call call, ListCollectionsRequest request) {
    MilvusProto.ShowCollectionsRequest.Builder message =
        MilvusProto.ShowCollectionsRequest.newBuilder();
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    MilvusProto.ShowCollectionsResponse response =
        call.read(Rpcs.SHOW_COLLECTIONS, message.build());
    return response.getCollectionNamesList();
  }
}
