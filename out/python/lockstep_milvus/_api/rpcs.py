"""The remote procedures that the clients call."""

from __future__ import annotations

from typing import Final

from .._internal import kit
from .._wire import pb

ALLOC_TIMESTAMP: Final = kit.Rpc(
    "AllocTimestamp",
    "/milvus.proto.milvus.MilvusService/AllocTimestamp",
    pb.AllocTimestampRequest,
    pb.AllocTimestampResponse,
    "status",
)
ALTER_ALIAS: Final = kit.Rpc(
    "AlterAlias",
    "/milvus.proto.milvus.MilvusService/AlterAlias",
    pb.AlterAliasRequest,
    pb.Status,
    "self",
)
CONNECT: Final = kit.Rpc(
    "Connect",
    "/milvus.proto.milvus.MilvusService/Connect",
    pb.ConnectRequest,
    pb.ConnectResponse,
    "status",
)
CREATE_ALIAS: Final = kit.Rpc(
    "CreateAlias",
    "/milvus.proto.milvus.MilvusService/CreateAlias",
    pb.CreateAliasRequest,
    pb.Status,
    "self",
)
CREATE_COLLECTION: Final = kit.Rpc(
    "CreateCollection",
    "/milvus.proto.milvus.MilvusService/CreateCollection",
    pb.CreateCollectionRequest,
    pb.Status,
    "self",
)
CREATE_INDEX: Final = kit.Rpc(
    "CreateIndex",
    "/milvus.proto.milvus.MilvusService/CreateIndex",
    pb.CreateIndexRequest,
    pb.Status,
    "self",
)
DELETE: Final = kit.Rpc(
    "Delete",
    "/milvus.proto.milvus.MilvusService/Delete",
    pb.DeleteRequest,
    pb.MutationResult,
    "status",
)
DESCRIBE_ALIAS: Final = kit.Rpc(
    "DescribeAlias",
    "/milvus.proto.milvus.MilvusService/DescribeAlias",
    pb.DescribeAliasRequest,
    pb.DescribeAliasResponse,
    "status",
)
DESCRIBE_COLLECTION: Final = kit.Rpc(
    "DescribeCollection",
    "/milvus.proto.milvus.MilvusService/DescribeCollection",
    pb.DescribeCollectionRequest,
    pb.DescribeCollectionResponse,
    "status",
)
DESCRIBE_INDEX: Final = kit.Rpc(
    "DescribeIndex",
    "/milvus.proto.milvus.MilvusService/DescribeIndex",
    pb.DescribeIndexRequest,
    pb.DescribeIndexResponse,
    "status",
)
DROP_ALIAS: Final = kit.Rpc(
    "DropAlias",
    "/milvus.proto.milvus.MilvusService/DropAlias",
    pb.DropAliasRequest,
    pb.Status,
    "self",
)
DROP_COLLECTION: Final = kit.Rpc(
    "DropCollection",
    "/milvus.proto.milvus.MilvusService/DropCollection",
    pb.DropCollectionRequest,
    pb.Status,
    "self",
)
GET_LOADING_PROGRESS: Final = kit.Rpc(
    "GetLoadingProgress",
    "/milvus.proto.milvus.MilvusService/GetLoadingProgress",
    pb.GetLoadingProgressRequest,
    pb.GetLoadingProgressResponse,
    "status",
)
GET_VERSION: Final = kit.Rpc(
    "GetVersion",
    "/milvus.proto.milvus.MilvusService/GetVersion",
    pb.GetVersionRequest,
    pb.GetVersionResponse,
    "status",
)
INSERT: Final = kit.Rpc(
    "Insert",
    "/milvus.proto.milvus.MilvusService/Insert",
    pb.InsertRequest,
    pb.MutationResult,
    "status",
)
LOAD_COLLECTION: Final = kit.Rpc(
    "LoadCollection",
    "/milvus.proto.milvus.MilvusService/LoadCollection",
    pb.LoadCollectionRequest,
    pb.Status,
    "self",
)
QUERY: Final = kit.Rpc(
    "Query", "/milvus.proto.milvus.MilvusService/Query", pb.QueryRequest, pb.QueryResults, "status"
)
SEARCH: Final = kit.Rpc(
    "Search",
    "/milvus.proto.milvus.MilvusService/Search",
    pb.SearchRequest,
    pb.SearchResults,
    "status",
)
SHOW_COLLECTIONS: Final = kit.Rpc(
    "ShowCollections",
    "/milvus.proto.milvus.MilvusService/ShowCollections",
    pb.ShowCollectionsRequest,
    pb.ShowCollectionsResponse,
    "status",
)
