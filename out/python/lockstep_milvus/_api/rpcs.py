# Made by Lockstep from spec/; do not edit.
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
ALTER_COLLECTION: Final = kit.Rpc(
    "AlterCollection",
    "/milvus.proto.milvus.MilvusService/AlterCollection",
    pb.AlterCollectionRequest,
    pb.Status,
    "self",
)
ALTER_COLLECTION_FIELD: Final = kit.Rpc(
    "AlterCollectionField",
    "/milvus.proto.milvus.MilvusService/AlterCollectionField",
    pb.AlterCollectionFieldRequest,
    pb.Status,
    "self",
)
ALTER_DATABASE: Final = kit.Rpc(
    "AlterDatabase",
    "/milvus.proto.milvus.MilvusService/AlterDatabase",
    pb.AlterDatabaseRequest,
    pb.Status,
    "self",
)
ALTER_INDEX: Final = kit.Rpc(
    "AlterIndex",
    "/milvus.proto.milvus.MilvusService/AlterIndex",
    pb.AlterIndexRequest,
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
CREATE_DATABASE: Final = kit.Rpc(
    "CreateDatabase",
    "/milvus.proto.milvus.MilvusService/CreateDatabase",
    pb.CreateDatabaseRequest,
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
CREATE_PARTITION: Final = kit.Rpc(
    "CreatePartition",
    "/milvus.proto.milvus.MilvusService/CreatePartition",
    pb.CreatePartitionRequest,
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
DESCRIBE_DATABASE: Final = kit.Rpc(
    "DescribeDatabase",
    "/milvus.proto.milvus.MilvusService/DescribeDatabase",
    pb.DescribeDatabaseRequest,
    pb.DescribeDatabaseResponse,
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
DROP_DATABASE: Final = kit.Rpc(
    "DropDatabase",
    "/milvus.proto.milvus.MilvusService/DropDatabase",
    pb.DropDatabaseRequest,
    pb.Status,
    "self",
)
DROP_INDEX: Final = kit.Rpc(
    "DropIndex",
    "/milvus.proto.milvus.MilvusService/DropIndex",
    pb.DropIndexRequest,
    pb.Status,
    "self",
)
DROP_PARTITION: Final = kit.Rpc(
    "DropPartition",
    "/milvus.proto.milvus.MilvusService/DropPartition",
    pb.DropPartitionRequest,
    pb.Status,
    "self",
)
FLUSH: Final = kit.Rpc(
    "Flush", "/milvus.proto.milvus.MilvusService/Flush", pb.FlushRequest, pb.FlushResponse, "status"
)
GET_COLLECTION_STATISTICS: Final = kit.Rpc(
    "GetCollectionStatistics",
    "/milvus.proto.milvus.MilvusService/GetCollectionStatistics",
    pb.GetCollectionStatisticsRequest,
    pb.GetCollectionStatisticsResponse,
    "status",
)
GET_COMPACTION_STATE: Final = kit.Rpc(
    "GetCompactionState",
    "/milvus.proto.milvus.MilvusService/GetCompactionState",
    pb.GetCompactionStateRequest,
    pb.GetCompactionStateResponse,
    "status",
)
GET_FLUSH_STATE: Final = kit.Rpc(
    "GetFlushState",
    "/milvus.proto.milvus.MilvusService/GetFlushState",
    pb.GetFlushStateRequest,
    pb.GetFlushStateResponse,
    "status",
)
GET_LOAD_STATE: Final = kit.Rpc(
    "GetLoadState",
    "/milvus.proto.milvus.MilvusService/GetLoadState",
    pb.GetLoadStateRequest,
    pb.GetLoadStateResponse,
    "status",
)
GET_LOADING_PROGRESS: Final = kit.Rpc(
    "GetLoadingProgress",
    "/milvus.proto.milvus.MilvusService/GetLoadingProgress",
    pb.GetLoadingProgressRequest,
    pb.GetLoadingProgressResponse,
    "status",
)
GET_PARTITION_STATISTICS: Final = kit.Rpc(
    "GetPartitionStatistics",
    "/milvus.proto.milvus.MilvusService/GetPartitionStatistics",
    pb.GetPartitionStatisticsRequest,
    pb.GetPartitionStatisticsResponse,
    "status",
)
GET_VERSION: Final = kit.Rpc(
    "GetVersion",
    "/milvus.proto.milvus.MilvusService/GetVersion",
    pb.GetVersionRequest,
    pb.GetVersionResponse,
    "status",
)
HAS_PARTITION: Final = kit.Rpc(
    "HasPartition",
    "/milvus.proto.milvus.MilvusService/HasPartition",
    pb.HasPartitionRequest,
    pb.BoolResponse,
    "status",
)
HYBRID_SEARCH: Final = kit.Rpc(
    "HybridSearch",
    "/milvus.proto.milvus.MilvusService/HybridSearch",
    pb.HybridSearchRequest,
    pb.SearchResults,
    "status",
)
INSERT: Final = kit.Rpc(
    "Insert",
    "/milvus.proto.milvus.MilvusService/Insert",
    pb.InsertRequest,
    pb.MutationResult,
    "status",
)
LIST_ALIASES: Final = kit.Rpc(
    "ListAliases",
    "/milvus.proto.milvus.MilvusService/ListAliases",
    pb.ListAliasesRequest,
    pb.ListAliasesResponse,
    "status",
)
LIST_DATABASES: Final = kit.Rpc(
    "ListDatabases",
    "/milvus.proto.milvus.MilvusService/ListDatabases",
    pb.ListDatabasesRequest,
    pb.ListDatabasesResponse,
    "status",
)
LOAD_COLLECTION: Final = kit.Rpc(
    "LoadCollection",
    "/milvus.proto.milvus.MilvusService/LoadCollection",
    pb.LoadCollectionRequest,
    pb.Status,
    "self",
)
LOAD_PARTITIONS: Final = kit.Rpc(
    "LoadPartitions",
    "/milvus.proto.milvus.MilvusService/LoadPartitions",
    pb.LoadPartitionsRequest,
    pb.Status,
    "self",
)
MANUAL_COMPACTION: Final = kit.Rpc(
    "ManualCompaction",
    "/milvus.proto.milvus.MilvusService/ManualCompaction",
    pb.ManualCompactionRequest,
    pb.ManualCompactionResponse,
    "status",
)
QUERY: Final = kit.Rpc(
    "Query", "/milvus.proto.milvus.MilvusService/Query", pb.QueryRequest, pb.QueryResults, "status"
)
RELEASE_COLLECTION: Final = kit.Rpc(
    "ReleaseCollection",
    "/milvus.proto.milvus.MilvusService/ReleaseCollection",
    pb.ReleaseCollectionRequest,
    pb.Status,
    "self",
)
RELEASE_PARTITIONS: Final = kit.Rpc(
    "ReleasePartitions",
    "/milvus.proto.milvus.MilvusService/ReleasePartitions",
    pb.ReleasePartitionsRequest,
    pb.Status,
    "self",
)
RENAME_COLLECTION: Final = kit.Rpc(
    "RenameCollection",
    "/milvus.proto.milvus.MilvusService/RenameCollection",
    pb.RenameCollectionRequest,
    pb.Status,
    "self",
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
SHOW_PARTITIONS: Final = kit.Rpc(
    "ShowPartitions",
    "/milvus.proto.milvus.MilvusService/ShowPartitions",
    pb.ShowPartitionsRequest,
    pb.ShowPartitionsResponse,
    "status",
)
TRUNCATE_COLLECTION: Final = kit.Rpc(
    "TruncateCollection",
    "/milvus.proto.milvus.MilvusService/TruncateCollection",
    pb.TruncateCollectionRequest,
    pb.TruncateCollectionResponse,
    "status",
)
UPSERT: Final = kit.Rpc(
    "Upsert",
    "/milvus.proto.milvus.MilvusService/Upsert",
    pb.UpsertRequest,
    pb.MutationResult,
    "status",
)
