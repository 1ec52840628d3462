// Made by Lockstep from spec/ and templates/java/; do not edit.

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

  static void alterCollectionField(Call call, AlterCollectionFieldRequest request) {
    call.since("2.5", "alter_collection_field");
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    String fieldName = call.required("field_name", request.fieldName());
    call.name("field_name", fieldName);
    Map<String, Object> fieldParams = call.required("field_params", request.fieldParams());
    call.notEmpty("field_params", fieldParams);
    MilvusProto.AlterCollectionFieldRequest.Builder message =
        MilvusProto.AlterCollectionFieldRequest.newBuilder()
            .setCollectionName(collectionName)
            .setFieldName(fieldName)
            .addAllProperties(Pairs.toPairs(fieldParams));
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    call.forgetting(
        List.of(Forget.schema(collectionName)),
        () -> call.repeatable(Rpcs.ALTER_COLLECTION_FIELD, message.build()));
  }

  static void alterCollectionProperties(Call call, AlterCollectionPropertiesRequest request) {
    call.since("2.3", "alter_collection_properties");
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    Map<String, Object> properties = call.required("properties", request.properties());
    call.notEmpty("properties", properties);
    MilvusProto.AlterCollectionRequest.Builder message =
        MilvusProto.AlterCollectionRequest.newBuilder()
            .setCollectionName(collectionName)
            .addAllProperties(Pairs.toPairs(properties));
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    call.forgetting(
        List.of(Forget.schema(collectionName)),
        () -> call.repeatable(Rpcs.ALTER_COLLECTION, message.build()));
  }

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

  static void dropCollectionProperties(Call call, DropCollectionPropertiesRequest request) {
    call.since("2.5", "drop_collection_properties");
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    List<String> propertyKeys = call.required("property_keys", request.propertyKeys());
    call.members("property_keys", propertyKeys);
    call.notEmpty("property_keys", propertyKeys);
    call.unique("property_keys", propertyKeys);
    MilvusProto.AlterCollectionRequest.Builder message =
        MilvusProto.AlterCollectionRequest.newBuilder()
            .setCollectionName(collectionName)
            .addAllDeleteKeys(propertyKeys);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    call.forgetting(
        List.of(Forget.schema(collectionName)),
        () -> call.repeatable(Rpcs.ALTER_COLLECTION, message.build()));
  }

  static CollectionStats getCollectionStats(Call call, GetCollectionStatsRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    MilvusProto.GetCollectionStatisticsRequest.Builder message =
        MilvusProto.GetCollectionStatisticsRequest.newBuilder().setCollectionName(collectionName);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    MilvusProto.GetCollectionStatisticsResponse response =
        call.read(Rpcs.GET_COLLECTION_STATISTICS, message.build());
    return Decoders.decodeCollectionStats(call, response);
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

  static void renameCollection(Call call, RenameCollectionRequest request) {
    call.since("2.2.9", "rename_collection");
    String oldName = call.required("old_name", request.oldName());
    call.name("old_name", oldName);
    String newName = call.required("new_name", request.newName());
    call.name("new_name", newName);
    String targetDb = Values.nonEmpty(request.targetDb());
    MilvusProto.RenameCollectionRequest.Builder message =
        MilvusProto.RenameCollectionRequest.newBuilder().setOldName(oldName).setNewName(newName);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    if (targetDb != null) {
      message.setNewDBName(targetDb);
    }
    call.forgetting(
        List.of(Forget.schema(oldName), Forget.schema(newName, targetDb)),
        () -> call.once(Rpcs.RENAME_COLLECTION, message.build()));
  }

  static void truncateCollection(Call call, TruncateCollectionRequest request) {
    call.since("2.6.5", "truncate_collection");
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    MilvusProto.TruncateCollectionRequest.Builder message =
        MilvusProto.TruncateCollectionRequest.newBuilder().setCollectionName(collectionName);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    call.repeatable(Rpcs.TRUNCATE_COLLECTION, message.build());
  }
}
