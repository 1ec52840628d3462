// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Call;
import dev.lockstep.milvus.internal.JsonMap;
import dev.lockstep.milvus.internal.Pairs;
import dev.lockstep.milvus.internal.Values;
import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.MilvusProto;
import java.util.List;
import java.util.Map;

/** What the methods of the group {@code indexes} do. */
final class IndexesCalls {
  private IndexesCalls() {}

  static void alterIndexProperties(Call call, AlterIndexPropertiesRequest request) {
    call.since("2.4.3", "alter_index_properties");
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    String indexName = call.required("index_name", request.indexName());
    call.name("index_name", indexName);
    Map<String, Object> properties = call.required("properties", request.properties());
    call.notEmpty("properties", properties);
    MilvusProto.AlterIndexRequest.Builder message =
        MilvusProto.AlterIndexRequest.newBuilder()
            .setCollectionName(collectionName)
            .setIndexName(indexName)
            .addAllExtraParams(Pairs.toPairs(properties));
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    call.repeatable(Rpcs.ALTER_INDEX, message.build());
  }

  static void createIndex(Call call, CreateIndexRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    IndexParams indexParams = call.required("index_params", request.indexParams());
    call.insideEach("index_params", indexParams, RecordChecks::checkIndexParam);
    call.notEmpty("index_params", indexParams);
    boolean wait = request.wait_();
    for (IndexParam index : indexParams) {
      MilvusProto.CreateIndexRequest.Builder createIndexMessage =
          MilvusProto.CreateIndexRequest.newBuilder()
              .setCollectionName(collectionName)
              .setFieldName(index.fieldName())
              .addAllExtraParams(
                  Pairs.toPairs(
                      call.merged(
                          new JsonMap()
                              .put(
                                  "index_type",
                                  Values.orDefault(index.indexType(), IndexType.AUTOINDEX))
                              .put("metric_type", index.metricType())
                              .map(),
                          index.params())));
      if (call.givenDatabase() != null) {
        createIndexMessage.setDbName(call.givenDatabase());
      }
      if (index.indexName() != null) {
        createIndexMessage.setIndexName(index.indexName());
      }
      call.once(Rpcs.CREATE_INDEX, createIndexMessage.build());
      if (wait) {
        MilvusProto.AllocTimestampResponse now =
            Call.unless(
                List.of("unsupported"),
                () ->
                    call.read(
                        Rpcs.ALLOC_TIMESTAMP,
                        MilvusProto.AllocTimestampRequest.getDefaultInstance()));
        MilvusProto.DescribeIndexRequest.Builder describeIndexMessage =
            MilvusProto.DescribeIndexRequest.newBuilder()
                .setCollectionName(collectionName)
                .setFieldName(index.fieldName());
        if (call.givenDatabase() != null) {
          describeIndexMessage.setDbName(call.givenDatabase());
        }
        if (index.indexName() != null) {
          describeIndexMessage.setIndexName(index.indexName());
        }
        Long timestamp = Values.get(now, MilvusProto.AllocTimestampResponse::getTimestamp);
        if (timestamp != null) {
          describeIndexMessage.setTimestamp(timestamp);
        }
        call.poll(
            Rpcs.DESCRIBE_INDEX,
            describeIndexMessage.build(),
            Policies.WAIT_INDEX,
            answer ->
                Values.at(
                        answer.getIndexDescriptionsList(),
                        0,
                        MilvusProto.IndexDescription::getState)
                    == CommonProto.IndexState.Finished,
            answer ->
                Values.at(
                            answer.getIndexDescriptionsList(),
                            0,
                            MilvusProto.IndexDescription::getState)
                        == CommonProto.IndexState.Failed
                    ? Values.at(
                        answer.getIndexDescriptionsList(),
                        0,
                        MilvusProto.IndexDescription::getIndexStateFailReason)
                    : null,
            answer ->
                Values.at(
                    answer.getIndexDescriptionsList(),
                    0,
                    MilvusProto.IndexDescription::getIndexedRows));
      }
    }
  }

  static IndexInfo describeIndex(Call call, DescribeIndexRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    String indexName = call.required("index_name", request.indexName());
    call.name("index_name", indexName);
    MilvusProto.DescribeIndexRequest.Builder message =
        MilvusProto.DescribeIndexRequest.newBuilder()
            .setCollectionName(collectionName)
            .setIndexName(indexName);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    MilvusProto.DescribeIndexResponse response = call.read(Rpcs.DESCRIBE_INDEX, message.build());
    return Values.get(
        Values.at(response.getIndexDescriptionsList(), 0), each -> Decoders.decodeIndexInfo(each));
  }

  static void dropIndex(Call call, DropIndexRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    String indexName = call.required("index_name", request.indexName());
    call.name("index_name", indexName);
    MilvusProto.DropIndexRequest.Builder message =
        MilvusProto.DropIndexRequest.newBuilder()
            .setCollectionName(collectionName)
            .setIndexName(indexName);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    call.repeatable(Rpcs.DROP_INDEX, message.build());
  }

  static void dropIndexProperties(Call call, DropIndexPropertiesRequest request) {
    call.since("2.5", "drop_index_properties");
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    String indexName = call.required("index_name", request.indexName());
    call.name("index_name", indexName);
    List<String> propertyKeys = call.required("property_keys", request.propertyKeys());
    call.members("property_keys", propertyKeys);
    call.notEmpty("property_keys", propertyKeys);
    call.unique("property_keys", propertyKeys);
    MilvusProto.AlterIndexRequest.Builder message =
        MilvusProto.AlterIndexRequest.newBuilder()
            .setCollectionName(collectionName)
            .setIndexName(indexName)
            .addAllDeleteKeys(propertyKeys);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    call.repeatable(Rpcs.ALTER_INDEX, message.build());
  }

  static List<String> listIndexes(Call call, ListIndexesRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    String fieldName = Values.nonEmpty(request.fieldName());
    MilvusProto.DescribeIndexRequest.Builder message =
        MilvusProto.DescribeIndexRequest.newBuilder().setCollectionName(collectionName);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    MilvusProto.DescribeIndexResponse found;
    try {
      found = call.read(Rpcs.DESCRIBE_INDEX, message.build());
    } catch (ServerException error) {
      if (Call.caught(error, "index_not_found")) {
        return List.of();
      }
      throw error;
    }
    return Values.each(
        Values.where(
            found.getIndexDescriptionsList(),
            MilvusProto.IndexDescription::getFieldName,
            fieldName),
        MilvusProto.IndexDescription::getIndexName);
  }
}
