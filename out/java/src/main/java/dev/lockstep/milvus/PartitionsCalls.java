// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Call;
import dev.lockstep.milvus.wire.MilvusProto;
import java.util.List;

/** What the methods of the group {@code partitions} do. */
final class PartitionsCalls {
  private PartitionsCalls() {}

  static void createPartition(Call call, CreatePartitionRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    String partitionName = call.required("partition_name", request.partitionName());
    call.name("partition_name", partitionName);
    MilvusProto.CreatePartitionRequest.Builder message =
        MilvusProto.CreatePartitionRequest.newBuilder()
            .setCollectionName(collectionName)
            .setPartitionName(partitionName);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    call.once(Rpcs.CREATE_PARTITION, message.build());
  }

  static void dropPartition(Call call, DropPartitionRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    String partitionName = call.required("partition_name", request.partitionName());
    call.name("partition_name", partitionName);
    MilvusProto.DropPartitionRequest.Builder message =
        MilvusProto.DropPartitionRequest.newBuilder()
            .setCollectionName(collectionName)
            .setPartitionName(partitionName);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    call.repeatable(Rpcs.DROP_PARTITION, message.build());
  }

  static PartitionStats getPartitionStats(Call call, GetPartitionStatsRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    String partitionName = call.required("partition_name", request.partitionName());
    call.name("partition_name", partitionName);
    MilvusProto.GetPartitionStatisticsRequest.Builder message =
        MilvusProto.GetPartitionStatisticsRequest.newBuilder()
            .setCollectionName(collectionName)
            .setPartitionName(partitionName);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    MilvusProto.GetPartitionStatisticsResponse response =
        call.read(Rpcs.GET_PARTITION_STATISTICS, message.build());
    return Decoders.decodePartitionStats(call, response);
  }

  static boolean hasPartition(Call call, HasPartitionRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    String partitionName = call.required("partition_name", request.partitionName());
    call.name("partition_name", partitionName);
    MilvusProto.HasPartitionRequest.Builder message =
        MilvusProto.HasPartitionRequest.newBuilder()
            .setCollectionName(collectionName)
            .setPartitionName(partitionName);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    MilvusProto.BoolResponse response = call.read(Rpcs.HAS_PARTITION, message.build());
    return response.getValue();
  }

  static List<String> listPartitions(Call call, ListPartitionsRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    MilvusProto.ShowPartitionsRequest.Builder message =
        MilvusProto.ShowPartitionsRequest.newBuilder().setCollectionName(collectionName);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    MilvusProto.ShowPartitionsResponse response = call.read(Rpcs.SHOW_PARTITIONS, message.build());
    return response.getPartitionNamesList();
  }
}
