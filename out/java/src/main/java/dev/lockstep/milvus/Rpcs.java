// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Rpc;
import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.MilvusProto;

/** The RPCs: path, how the answer is read, and where it says whether the call succeeded. */
final class Rpcs {
  static final Rpc<MilvusProto.AllocTimestampRequest, MilvusProto.AllocTimestampResponse>
      ALLOC_TIMESTAMP =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/AllocTimestamp",
              MilvusProto.AllocTimestampResponse::parseFrom,
              MilvusProto.AllocTimestampResponse::getStatus);

  static final Rpc<MilvusProto.AlterAliasRequest, CommonProto.Status> ALTER_ALIAS =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/AlterAlias",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.AlterCollectionRequest, CommonProto.Status> ALTER_COLLECTION =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/AlterCollection",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.AlterCollectionFieldRequest, CommonProto.Status>
      ALTER_COLLECTION_FIELD =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/AlterCollectionField",
              CommonProto.Status::parseFrom,
              status -> status);

  static final Rpc<MilvusProto.AlterDatabaseRequest, CommonProto.Status> ALTER_DATABASE =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/AlterDatabase",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.AlterIndexRequest, CommonProto.Status> ALTER_INDEX =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/AlterIndex",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.ConnectRequest, MilvusProto.ConnectResponse> CONNECT =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/Connect",
          MilvusProto.ConnectResponse::parseFrom,
          MilvusProto.ConnectResponse::getStatus);

  static final Rpc<MilvusProto.CreateAliasRequest, CommonProto.Status> CREATE_ALIAS =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/CreateAlias",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.CreateCollectionRequest, CommonProto.Status> CREATE_COLLECTION =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/CreateCollection",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.CreateDatabaseRequest, CommonProto.Status> CREATE_DATABASE =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/CreateDatabase",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.CreateIndexRequest, CommonProto.Status> CREATE_INDEX =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/CreateIndex",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.CreatePartitionRequest, CommonProto.Status> CREATE_PARTITION =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/CreatePartition",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.DeleteRequest, MilvusProto.MutationResult> DELETE =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/Delete",
          MilvusProto.MutationResult::parseFrom,
          MilvusProto.MutationResult::getStatus);

  static final Rpc<MilvusProto.DescribeAliasRequest, MilvusProto.DescribeAliasResponse>
      DESCRIBE_ALIAS =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/DescribeAlias",
              MilvusProto.DescribeAliasResponse::parseFrom,
              MilvusProto.DescribeAliasResponse::getStatus);

  static final Rpc<MilvusProto.DescribeCollectionRequest, MilvusProto.DescribeCollectionResponse>
      DESCRIBE_COLLECTION =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/DescribeCollection",
              MilvusProto.DescribeCollectionResponse::parseFrom,
              MilvusProto.DescribeCollectionResponse::getStatus);

  static final Rpc<MilvusProto.DescribeDatabaseRequest, MilvusProto.DescribeDatabaseResponse>
      DESCRIBE_DATABASE =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/DescribeDatabase",
              MilvusProto.DescribeDatabaseResponse::parseFrom,
              MilvusProto.DescribeDatabaseResponse::getStatus);

  static final Rpc<MilvusProto.DescribeIndexRequest, MilvusProto.DescribeIndexResponse>
      DESCRIBE_INDEX =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/DescribeIndex",
              MilvusProto.DescribeIndexResponse::parseFrom,
              MilvusProto.DescribeIndexResponse::getStatus);

  static final Rpc<MilvusProto.DropAliasRequest, CommonProto.Status> DROP_ALIAS =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/DropAlias",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.DropCollectionRequest, CommonProto.Status> DROP_COLLECTION =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/DropCollection",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.DropDatabaseRequest, CommonProto.Status> DROP_DATABASE =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/DropDatabase",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.DropIndexRequest, CommonProto.Status> DROP_INDEX =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/DropIndex",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.DropPartitionRequest, CommonProto.Status> DROP_PARTITION =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/DropPartition",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.FlushRequest, MilvusProto.FlushResponse> FLUSH =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/Flush",
          MilvusProto.FlushResponse::parseFrom,
          MilvusProto.FlushResponse::getStatus);

  static final Rpc<
          MilvusProto.GetCollectionStatisticsRequest, MilvusProto.GetCollectionStatisticsResponse>
      GET_COLLECTION_STATISTICS =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/GetCollectionStatistics",
              MilvusProto.GetCollectionStatisticsResponse::parseFrom,
              MilvusProto.GetCollectionStatisticsResponse::getStatus);

  static final Rpc<MilvusProto.GetCompactionStateRequest, MilvusProto.GetCompactionStateResponse>
      GET_COMPACTION_STATE =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/GetCompactionState",
              MilvusProto.GetCompactionStateResponse::parseFrom,
              MilvusProto.GetCompactionStateResponse::getStatus);

  static final Rpc<MilvusProto.GetFlushStateRequest, MilvusProto.GetFlushStateResponse>
      GET_FLUSH_STATE =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/GetFlushState",
              MilvusProto.GetFlushStateResponse::parseFrom,
              MilvusProto.GetFlushStateResponse::getStatus);

  static final Rpc<MilvusProto.GetLoadStateRequest, MilvusProto.GetLoadStateResponse>
      GET_LOAD_STATE =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/GetLoadState",
              MilvusProto.GetLoadStateResponse::parseFrom,
              MilvusProto.GetLoadStateResponse::getStatus);

  static final Rpc<MilvusProto.GetLoadingProgressRequest, MilvusProto.GetLoadingProgressResponse>
      GET_LOADING_PROGRESS =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/GetLoadingProgress",
              MilvusProto.GetLoadingProgressResponse::parseFrom,
              MilvusProto.GetLoadingProgressResponse::getStatus);

  static final Rpc<
          MilvusProto.GetPartitionStatisticsRequest, MilvusProto.GetPartitionStatisticsResponse>
      GET_PARTITION_STATISTICS =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/GetPartitionStatistics",
              MilvusProto.GetPartitionStatisticsResponse::parseFrom,
              MilvusProto.GetPartitionStatisticsResponse::getStatus);

  static final Rpc<MilvusProto.GetVersionRequest, MilvusProto.GetVersionResponse> GET_VERSION =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/GetVersion",
          MilvusProto.GetVersionResponse::parseFrom,
          MilvusProto.GetVersionResponse::getStatus);

  static final Rpc<MilvusProto.HasPartitionRequest, MilvusProto.BoolResponse> HAS_PARTITION =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/HasPartition",
          MilvusProto.BoolResponse::parseFrom,
          MilvusProto.BoolResponse::getStatus);

  static final Rpc<MilvusProto.HybridSearchRequest, MilvusProto.SearchResults> HYBRID_SEARCH =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/HybridSearch",
          MilvusProto.SearchResults::parseFrom,
          MilvusProto.SearchResults::getStatus);

  static final Rpc<MilvusProto.InsertRequest, MilvusProto.MutationResult> INSERT =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/Insert",
          MilvusProto.MutationResult::parseFrom,
          MilvusProto.MutationResult::getStatus);

  static final Rpc<MilvusProto.ListAliasesRequest, MilvusProto.ListAliasesResponse> LIST_ALIASES =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/ListAliases",
          MilvusProto.ListAliasesResponse::parseFrom,
          MilvusProto.ListAliasesResponse::getStatus);

  static final Rpc<MilvusProto.ListDatabasesRequest, MilvusProto.ListDatabasesResponse>
      LIST_DATABASES =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/ListDatabases",
              MilvusProto.ListDatabasesResponse::parseFrom,
              MilvusProto.ListDatabasesResponse::getStatus);

  static final Rpc<MilvusProto.LoadCollectionRequest, CommonProto.Status> LOAD_COLLECTION =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/LoadCollection",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.LoadPartitionsRequest, CommonProto.Status> LOAD_PARTITIONS =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/LoadPartitions",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.ManualCompactionRequest, MilvusProto.ManualCompactionResponse>
      MANUAL_COMPACTION =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/ManualCompaction",
              MilvusProto.ManualCompactionResponse::parseFrom,
              MilvusProto.ManualCompactionResponse::getStatus);

  static final Rpc<MilvusProto.QueryRequest, MilvusProto.QueryResults> QUERY =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/Query",
          MilvusProto.QueryResults::parseFrom,
          MilvusProto.QueryResults::getStatus);

  static final Rpc<MilvusProto.ReleaseCollectionRequest, CommonProto.Status> RELEASE_COLLECTION =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/ReleaseCollection",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.ReleasePartitionsRequest, CommonProto.Status> RELEASE_PARTITIONS =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/ReleasePartitions",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.RenameCollectionRequest, CommonProto.Status> RENAME_COLLECTION =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/RenameCollection",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.SearchRequest, MilvusProto.SearchResults> SEARCH =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/Search",
          MilvusProto.SearchResults::parseFrom,
          MilvusProto.SearchResults::getStatus);

  static final Rpc<MilvusProto.ShowCollectionsRequest, MilvusProto.ShowCollectionsResponse>
      SHOW_COLLECTIONS =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/ShowCollections",
              MilvusProto.ShowCollectionsResponse::parseFrom,
              MilvusProto.ShowCollectionsResponse::getStatus);

  static final Rpc<MilvusProto.ShowPartitionsRequest, MilvusProto.ShowPartitionsResponse>
      SHOW_PARTITIONS =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/ShowPartitions",
              MilvusProto.ShowPartitionsResponse::parseFrom,
              MilvusProto.ShowPartitionsResponse::getStatus);

  static final Rpc<MilvusProto.TruncateCollectionRequest, MilvusProto.TruncateCollectionResponse>
      TRUNCATE_COLLECTION =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/TruncateCollection",
              MilvusProto.TruncateCollectionResponse::parseFrom,
              MilvusProto.TruncateCollectionResponse::getStatus);

  static final Rpc<MilvusProto.UpsertRequest, MilvusProto.MutationResult> UPSERT =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/Upsert",
          MilvusProto.MutationResult::parseFrom,
          MilvusProto.MutationResult::getStatus);

  private Rpcs() {}
}
