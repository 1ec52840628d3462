// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Call;
import dev.lockstep.milvus.internal.Values;
import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.MilvusProto;
import java.util.List;

/** What the methods of the group {@code load} do. */
final class LoadCalls {
  private LoadCalls() {}

  static LoadStateInfo getLoadState(Call call, GetLoadStateRequest request) {
    call.since("2.2", "get_load_state");
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    String partitionName = Values.nonEmpty(request.partitionName());
    List<String> partitionNames = Values.nonEmpty(request.partitionNames());
    call.members("partition_names", partitionNames);
    call.atMostOne("partition_name", partitionName, "partition_names", partitionNames);
    List<String> partitions =
        Values.first(partitionNames, partitionName != null ? Values.present(partitionName) : null);
    MilvusProto.GetLoadStateRequest.Builder getLoadStateMessage =
        MilvusProto.GetLoadStateRequest.newBuilder().setCollectionName(collectionName);
    if (call.givenDatabase() != null) {
      getLoadStateMessage.setDbName(call.givenDatabase());
    }
    if (partitions != null) {
      getLoadStateMessage.addAllPartitionNames(partitions);
    }
    MilvusProto.GetLoadStateResponse loaded =
        call.read(Rpcs.GET_LOAD_STATE, getLoadStateMessage.build());
    MilvusProto.GetLoadingProgressResponse loading = null;
    if (loaded.getState() == CommonProto.LoadState.LoadStateLoading) {
      MilvusProto.GetLoadingProgressRequest.Builder getLoadingProgressMessage =
          MilvusProto.GetLoadingProgressRequest.newBuilder().setCollectionName(collectionName);
      if (call.givenDatabase() != null) {
        getLoadingProgressMessage.setDbName(call.givenDatabase());
      }
      if (partitions != null) {
        getLoadingProgressMessage.addAllPartitionNames(partitions);
      }
      loading = call.read(Rpcs.GET_LOADING_PROGRESS, getLoadingProgressMessage.build());
    }
    return new LoadStateInfo(
        LoadState.of(loaded.getStateValue()),
        Values.get(loading, MilvusProto.GetLoadingProgressResponse::getProgress));
  }

  static void loadCollection(Call call, LoadCollectionRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    Integer replicaNumber = request.replicaNumber();
    call.range("replica_number", replicaNumber, 1, Integer.MAX_VALUE);
    List<String> resourceGroups = Values.nonEmpty(request.resourceGroups());
    call.members("resource_groups", resourceGroups);
    List<String> loadFields = Values.nonEmpty(request.loadFields());
    call.members("load_fields", loadFields);
    Boolean skipLoadDynamicField = request.skipLoadDynamicField();
    LoadPriority priority = request.priority();
    Boolean refresh = request.refresh();
    boolean wait = request.wait_();
    MilvusProto.LoadCollectionRequest.Builder loadCollectionMessage =
        MilvusProto.LoadCollectionRequest.newBuilder().setCollectionName(collectionName);
    if (call.givenDatabase() != null) {
      loadCollectionMessage.setDbName(call.givenDatabase());
    }
    if (replicaNumber != null) {
      loadCollectionMessage.setReplicaNumber(replicaNumber);
    }
    if (resourceGroups != null) {
      loadCollectionMessage.addAllResourceGroups(resourceGroups);
    }
    if (refresh != null) {
      loadCollectionMessage.setRefresh(refresh);
    }
    if (loadFields != null) {
      loadCollectionMessage.addAllLoadFields(loadFields);
    }
    if (skipLoadDynamicField != null) {
      loadCollectionMessage.setSkipLoadDynamicField(skipLoadDynamicField);
    }
    if (priority != null) {
      loadCollectionMessage.putLoadParams("load_priority", priority.text());
    }
    call.repeatable(Rpcs.LOAD_COLLECTION, loadCollectionMessage.build());
    if (wait && !Boolean.TRUE.equals(refresh)) {
      MilvusProto.GetLoadingProgressRequest.Builder getLoadingProgressMessage =
          MilvusProto.GetLoadingProgressRequest.newBuilder().setCollectionName(collectionName);
      if (call.givenDatabase() != null) {
        getLoadingProgressMessage.setDbName(call.givenDatabase());
      }
      call.poll(
          Rpcs.GET_LOADING_PROGRESS,
          getLoadingProgressMessage.build(),
          Policies.WAIT_LOAD,
          answer -> answer.getProgress() >= 100,
          answer -> null,
          answer -> answer.getProgress());
    }
    if (wait && Boolean.TRUE.equals(refresh)) {
      MilvusProto.GetLoadingProgressRequest.Builder getLoadingProgressMessage2 =
          MilvusProto.GetLoadingProgressRequest.newBuilder().setCollectionName(collectionName);
      if (call.givenDatabase() != null) {
        getLoadingProgressMessage2.setDbName(call.givenDatabase());
      }
      call.poll(
          Rpcs.GET_LOADING_PROGRESS,
          getLoadingProgressMessage2.build(),
          Policies.WAIT_LOAD,
          answer -> answer.getRefreshProgress() >= 100,
          answer -> null,
          answer -> answer.getRefreshProgress());
    }
  }

  static void loadPartitions(Call call, LoadPartitionsRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    List<String> partitionNames = call.required("partition_names", request.partitionNames());
    call.members("partition_names", partitionNames);
    call.notEmpty("partition_names", partitionNames);
    Integer replicaNumber = request.replicaNumber();
    call.range("replica_number", replicaNumber, 1, Integer.MAX_VALUE);
    List<String> resourceGroups = Values.nonEmpty(request.resourceGroups());
    call.members("resource_groups", resourceGroups);
    List<String> loadFields = Values.nonEmpty(request.loadFields());
    call.members("load_fields", loadFields);
    Boolean skipLoadDynamicField = request.skipLoadDynamicField();
    LoadPriority priority = request.priority();
    Boolean refresh = request.refresh();
    boolean wait = request.wait_();
    MilvusProto.LoadPartitionsRequest.Builder loadPartitionsMessage =
        MilvusProto.LoadPartitionsRequest.newBuilder()
            .setCollectionName(collectionName)
            .addAllPartitionNames(partitionNames);
    if (call.givenDatabase() != null) {
      loadPartitionsMessage.setDbName(call.givenDatabase());
    }
    if (replicaNumber != null) {
      loadPartitionsMessage.setReplicaNumber(replicaNumber);
    }
    if (resourceGroups != null) {
      loadPartitionsMessage.addAllResourceGroups(resourceGroups);
    }
    if (refresh != null) {
      loadPartitionsMessage.setRefresh(refresh);
    }
    if (loadFields != null) {
      loadPartitionsMessage.addAllLoadFields(loadFields);
    }
    if (skipLoadDynamicField != null) {
      loadPartitionsMessage.setSkipLoadDynamicField(skipLoadDynamicField);
    }
    if (priority != null) {
      loadPartitionsMessage.putLoadParams("load_priority", priority.text());
    }
    call.repeatable(Rpcs.LOAD_PARTITIONS, loadPartitionsMessage.build());
    if (wait && !Boolean.TRUE.equals(refresh)) {
      MilvusProto.GetLoadingProgressRequest.Builder getLoadingProgressMessage =
          MilvusProto.GetLoadingProgressRequest.newBuilder()
              .setCollectionName(collectionName)
              .addAllPartitionNames(partitionNames);
      if (call.givenDatabase() != null) {
        getLoadingProgressMessage.setDbName(call.givenDatabase());
      }
      call.poll(
          Rpcs.GET_LOADING_PROGRESS,
          getLoadingProgressMessage.build(),
          Policies.WAIT_LOAD,
          answer -> answer.getProgress() >= 100,
          answer -> null,
          answer -> answer.getProgress());
    }
    if (wait && Boolean.TRUE.equals(refresh)) {
      MilvusProto.GetLoadingProgressRequest.Builder getLoadingProgressMessage2 =
          MilvusProto.GetLoadingProgressRequest.newBuilder()
              .setCollectionName(collectionName)
              .addAllPartitionNames(partitionNames);
      if (call.givenDatabase() != null) {
        getLoadingProgressMessage2.setDbName(call.givenDatabase());
      }
      call.poll(
          Rpcs.GET_LOADING_PROGRESS,
          getLoadingProgressMessage2.build(),
          Policies.WAIT_LOAD,
          answer -> answer.getRefreshProgress() >= 100,
          answer -> null,
          answer -> answer.getRefreshProgress());
    }
  }

  static void refreshLoad(Call call, RefreshLoadRequest request) {
    call.since("2.2.3", "refresh_load");
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    loadCollection(
        call, LoadCollectionRequest.builder().collectionName(collectionName).refresh(true).build());
  }

  static void releaseCollection(Call call, ReleaseCollectionRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    MilvusProto.ReleaseCollectionRequest.Builder message =
        MilvusProto.ReleaseCollectionRequest.newBuilder().setCollectionName(collectionName);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    call.repeatable(Rpcs.RELEASE_COLLECTION, message.build());
  }

  static void releasePartitions(Call call, ReleasePartitionsRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    List<String> partitionNames = call.required("partition_names", request.partitionNames());
    call.members("partition_names", partitionNames);
    call.notEmpty("partition_names", partitionNames);
    MilvusProto.ReleasePartitionsRequest.Builder message =
        MilvusProto.ReleasePartitionsRequest.newBuilder()
            .setCollectionName(collectionName)
            .addAllPartitionNames(partitionNames);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    call.repeatable(Rpcs.RELEASE_PARTITIONS, message.build());
  }
}
