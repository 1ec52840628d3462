// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Call;
import dev.lockstep.milvus.internal.Sizes;
import dev.lockstep.milvus.internal.Values;
import dev.lockstep.milvus.wire.MilvusProto;
import dev.lockstep.milvus.wire.SchemaProto;
import java.util.List;

/** What the methods of the group {@code maintenance} do. */
final class MaintenanceCalls {
  private MaintenanceCalls() {}

  static long compact(Call call, CompactRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    boolean isClustering = request.isClustering();
    boolean isL0 = request.isL0();
    Long targetSize = request.targetSize();
    call.range("target_size", targetSize, 1, 9007199254740991L);
    SizeUnit targetSizeUnit = request.targetSizeUnit();
    Long megabytes =
        targetSize != null ? Sizes.sizeInMegabytes(call, targetSize, targetSizeUnit) : null;
    MilvusProto.DescribeCollectionRequest.Builder describeCollectionMessage =
        MilvusProto.DescribeCollectionRequest.newBuilder().setCollectionName(collectionName);
    if (call.givenDatabase() != null) {
      describeCollectionMessage.setDbName(call.givenDatabase());
    }
    MilvusProto.DescribeCollectionResponse described =
        call.read(Rpcs.DESCRIBE_COLLECTION, describeCollectionMessage.build());
    MilvusProto.ManualCompactionRequest.Builder manualCompactionMessage =
        MilvusProto.ManualCompactionRequest.newBuilder()
            .setCollectionID(described.getCollectionID())
            .setCollectionName(collectionName)
            .setMajorCompaction(isClustering)
            .setL0Compaction(isL0);
    if (call.givenDatabase() != null) {
      manualCompactionMessage.setDbName(call.givenDatabase());
    }
    if (megabytes != null) {
      manualCompactionMessage.setTargetSize(megabytes);
    }
    MilvusProto.ManualCompactionResponse job =
        call.once(Rpcs.MANUAL_COMPACTION, manualCompactionMessage.build());
    return job.getCompactionID();
  }

  static void flush(Call call, FlushRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    MilvusProto.FlushRequest.Builder flushMessage =
        MilvusProto.FlushRequest.newBuilder().addAllCollectionNames(List.of(collectionName));
    if (call.givenDatabase() != null) {
      flushMessage.setDbName(call.givenDatabase());
    }
    MilvusProto.FlushResponse flushed = call.repeatable(Rpcs.FLUSH, flushMessage.build());
    MilvusProto.GetFlushStateRequest.Builder getFlushStateMessage =
        MilvusProto.GetFlushStateRequest.newBuilder().setCollectionName(collectionName);
    if (call.givenDatabase() != null) {
      getFlushStateMessage.setDbName(call.givenDatabase());
    }
    List<Long> segmentIDs =
        Values.get(
            flushed.getCollSegIDsMap().get(collectionName), SchemaProto.LongArray::getDataList);
    if (segmentIDs != null) {
      getFlushStateMessage.addAllSegmentIDs(segmentIDs);
    }
    Long flushTs = flushed.getCollFlushTsMap().get(collectionName);
    if (flushTs != null) {
      getFlushStateMessage.setFlushTs(flushTs);
    }
    call.poll(
        Rpcs.GET_FLUSH_STATE,
        getFlushStateMessage.build(),
        Policies.WAIT_FLUSH,
        answer -> answer.getFlushed(),
        answer -> null,
        answer -> null);
  }

  static CompactionState getCompactionState(Call call, GetCompactionStateRequest request) {
    long jobId = call.required("job_id", request.jobId());
    MilvusProto.GetCompactionStateRequest message =
        MilvusProto.GetCompactionStateRequest.newBuilder().setCompactionID(jobId).build();
    MilvusProto.GetCompactionStateResponse response = call.read(Rpcs.GET_COMPACTION_STATE, message);
    return CompactionState.of(response.getStateValue());
  }
}
