package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Call;
import dev.lockstep.milvus.internal.Values;
import dev.lockstep.milvus.wire.MilvusProto;
import java.util.List;

/** What the methods of the group {@code load} do. */
final class LoadCalls {
  private LoadCalls() {}

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
      MilvusProto.GetLoadingProgressRequest.Builder getLoadingProgressMessage =
          MilvusProto.GetLoadingProgressRequest.newBuilder().setCollectionName(collectionName);
      if (call.givenDatabase() != null) {
        getLoadingProgressMessage.setDbName(call.givenDatabase());
      }
      call.poll(
          Rpcs.GET_LOADING_PROGRESS,
          getLoadingProgressMessage.build(),
          Policies.WAIT_LOAD,
          answer -> answer.getRefreshProgress() >= 100,
          answer -> null,
          answer -> answer.getRefreshProgress());
    }
  }
}
