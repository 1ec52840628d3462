package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Call;
import dev.lockstep.milvus.internal.JsonMap;
import dev.lockstep.milvus.internal.Pairs;
import dev.lockstep.milvus.internal.Values;
import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.MilvusProto;
import java.util.List;

/** What the methods of the group {@code indexes} do. */
final class IndexesCalls {
  private IndexesCalls() {}

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
}
