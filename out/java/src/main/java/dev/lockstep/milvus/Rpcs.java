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

  static final Rpc<MilvusProto.CreateIndexRequest, CommonProto.Status> CREATE_INDEX =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/CreateIndex",
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

  static final Rpc<MilvusProto.GetLoadingProgressRequest, MilvusProto.GetLoadingProgressResponse>
      GET_LOADING_PROGRESS =
          new Rpc<>(
              "/milvus.proto.milvus.MilvusService/GetLoadingProgress",
              MilvusProto.GetLoadingProgressResponse::parseFrom,
              MilvusProto.GetLoadingProgressResponse::getStatus);

  static final Rpc<MilvusProto.GetVersionRequest, MilvusProto.GetVersionResponse> GET_VERSION =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/GetVersion",
          MilvusProto.GetVersionResponse::parseFrom,
          MilvusProto.GetVersionResponse::getStatus);

  static final Rpc<MilvusProto.InsertRequest, MilvusProto.MutationResult> INSERT =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/Insert",
          MilvusProto.MutationResult::parseFrom,
          MilvusProto.MutationResult::getStatus);

  static final Rpc<MilvusProto.LoadCollectionRequest, CommonProto.Status> LOAD_COLLECTION =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/LoadCollection",
          CommonProto.Status::parseFrom,
          status -> status);

  static final Rpc<MilvusProto.QueryRequest, MilvusProto.QueryResults> QUERY =
      new Rpc<>(
          "/milvus.proto.milvus.MilvusService/Query",
          MilvusProto.QueryResults::parseFrom,
          MilvusProto.QueryResults::getStatus);

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

  private Rpcs() {}
}
