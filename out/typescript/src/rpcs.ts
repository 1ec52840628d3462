/** The remote procedures that the client calls. Made by Lockstep from spec/; do not edit. */
import type { Rpc } from './internal/rpc.js';
import type * as received from './wire/received.js';
import type * as sent from './wire/sent.js';

export const AllocTimestamp: Rpc<sent.AllocTimestampRequest, received.AllocTimestampResponse> = {
  name: 'AllocTimestamp',
  path: '/milvus.proto.milvus.MilvusService/AllocTimestamp',
  request: 'milvus.proto.milvus.AllocTimestampRequest',
  response: 'milvus.proto.milvus.AllocTimestampResponse',
  status: (answer) => answer.status,
};

export const AlterAlias: Rpc<sent.AlterAliasRequest, received.Status> = {
  name: 'AlterAlias',
  path: '/milvus.proto.milvus.MilvusService/AlterAlias',
  request: 'milvus.proto.milvus.AlterAliasRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const AlterCollection: Rpc<sent.AlterCollectionRequest, received.Status> = {
  name: 'AlterCollection',
  path: '/milvus.proto.milvus.MilvusService/AlterCollection',
  request: 'milvus.proto.milvus.AlterCollectionRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const AlterCollectionField: Rpc<sent.AlterCollectionFieldRequest, received.Status> = {
  name: 'AlterCollectionField',
  path: '/milvus.proto.milvus.MilvusService/AlterCollectionField',
  request: 'milvus.proto.milvus.AlterCollectionFieldRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const AlterDatabase: Rpc<sent.AlterDatabaseRequest, received.Status> = {
  name: 'AlterDatabase',
  path: '/milvus.proto.milvus.MilvusService/AlterDatabase',
  request: 'milvus.proto.milvus.AlterDatabaseRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const AlterIndex: Rpc<sent.AlterIndexRequest, received.Status> = {
  name: 'AlterIndex',
  path: '/milvus.proto.milvus.MilvusService/AlterIndex',
  request: 'milvus.proto.milvus.AlterIndexRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const Connect: Rpc<sent.ConnectRequest, received.ConnectResponse> = {
  name: 'Connect',
  path: '/milvus.proto.milvus.MilvusService/Connect',
  request: 'milvus.proto.milvus.ConnectRequest',
  response: 'milvus.proto.milvus.ConnectResponse',
  status: (answer) => answer.status,
};

export const CreateAlias: Rpc<sent.CreateAliasRequest, received.Status> = {
  name: 'CreateAlias',
  path: '/milvus.proto.milvus.MilvusService/CreateAlias',
  request: 'milvus.proto.milvus.CreateAliasRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const CreateCollection: Rpc<sent.CreateCollectionRequest, received.Status> = {
  name: 'CreateCollection',
  path: '/milvus.proto.milvus.MilvusService/CreateCollection',
  request: 'milvus.proto.milvus.CreateCollectionRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const CreateDatabase: Rpc<sent.CreateDatabaseRequest, received.Status> = {
  name: 'CreateDatabase',
  path: '/milvus.proto.milvus.MilvusService/CreateDatabase',
  request: 'milvus.proto.milvus.CreateDatabaseRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const CreateIndex: Rpc<sent.CreateIndexRequest, received.Status> = {
  name: 'CreateIndex',
  path: '/milvus.proto.milvus.MilvusService/CreateIndex',
  request: 'milvus.proto.milvus.CreateIndexRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const CreatePartition: Rpc<sent.CreatePartitionRequest, received.Status> = {
  name: 'CreatePartition',
  path: '/milvus.proto.milvus.MilvusService/CreatePartition',
  request: 'milvus.proto.milvus.CreatePartitionRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const Delete: Rpc<sent.DeleteRequest, received.MutationResult> = {
  name: 'Delete',
  path: '/milvus.proto.milvus.MilvusService/Delete',
  request: 'milvus.proto.milvus.DeleteRequest',
  response: 'milvus.proto.milvus.MutationResult',
  status: (answer) => answer.status,
};

export const DescribeAlias: Rpc<sent.DescribeAliasRequest, received.DescribeAliasResponse> = {
  name: 'DescribeAlias',
  path: '/milvus.proto.milvus.MilvusService/DescribeAlias',
  request: 'milvus.proto.milvus.DescribeAliasRequest',
  response: 'milvus.proto.milvus.DescribeAliasResponse',
  status: (answer) => answer.status,
};

export const DescribeCollection: Rpc<sent.DescribeCollectionRequest, received.DescribeCollectionResponse> = {
  name: 'DescribeCollection',
  path: '/milvus.proto.milvus.MilvusService/DescribeCollection',
  request: 'milvus.proto.milvus.DescribeCollectionRequest',
  response: 'milvus.proto.milvus.DescribeCollectionResponse',
  status: (answer) => answer.status,
};

export const DescribeDatabase: Rpc<sent.DescribeDatabaseRequest, received.DescribeDatabaseResponse> = {
  name: 'DescribeDatabase',
  path: '/milvus.proto.milvus.MilvusService/DescribeDatabase',
  request: 'milvus.proto.milvus.DescribeDatabaseRequest',
  response: 'milvus.proto.milvus.DescribeDatabaseResponse',
  status: (answer) => answer.status,
};

export const DescribeIndex: Rpc<sent.DescribeIndexRequest, received.DescribeIndexResponse> = {
  name: 'DescribeIndex',
  path: '/milvus.proto.milvus.MilvusService/DescribeIndex',
  request: 'milvus.proto.milvus.DescribeIndexRequest',
  response: 'milvus.proto.milvus.DescribeIndexResponse',
  status: (answer) => answer.status,
};

export const DropAlias: Rpc<sent.DropAliasRequest, received.Status> = {
  name: 'DropAlias',
  path: '/milvus.proto.milvus.MilvusService/DropAlias',
  request: 'milvus.proto.milvus.DropAliasRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const DropCollection: Rpc<sent.DropCollectionRequest, received.Status> = {
  name: 'DropCollection',
  path: '/milvus.proto.milvus.MilvusService/DropCollection',
  request: 'milvus.proto.milvus.DropCollectionRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const DropDatabase: Rpc<sent.DropDatabaseRequest, received.Status> = {
  name: 'DropDatabase',
  path: '/milvus.proto.milvus.MilvusService/DropDatabase',
  request: 'milvus.proto.milvus.DropDatabaseRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const DropIndex: Rpc<sent.DropIndexRequest, received.Status> = {
  name: 'DropIndex',
  path: '/milvus.proto.milvus.MilvusService/DropIndex',
  request: 'milvus.proto.milvus.DropIndexRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const DropPartition: Rpc<sent.DropPartitionRequest, received.Status> = {
  name: 'DropPartition',
  path: '/milvus.proto.milvus.MilvusService/DropPartition',
  request: 'milvus.proto.milvus.DropPartitionRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const Flush: Rpc<sent.FlushRequest, received.FlushResponse> = {
  name: 'Flush',
  path: '/milvus.proto.milvus.MilvusService/Flush',
  request: 'milvus.proto.milvus.FlushRequest',
  response: 'milvus.proto.milvus.FlushResponse',
  status: (answer) => answer.status,
};

export const GetCollectionStatistics: Rpc<sent.GetCollectionStatisticsRequest, received.GetCollectionStatisticsResponse> = {
  name: 'GetCollectionStatistics',
  path: '/milvus.proto.milvus.MilvusService/GetCollectionStatistics',
  request: 'milvus.proto.milvus.GetCollectionStatisticsRequest',
  response: 'milvus.proto.milvus.GetCollectionStatisticsResponse',
  status: (answer) => answer.status,
};

export const GetCompactionState: Rpc<sent.GetCompactionStateRequest, received.GetCompactionStateResponse> = {
  name: 'GetCompactionState',
  path: '/milvus.proto.milvus.MilvusService/GetCompactionState',
  request: 'milvus.proto.milvus.GetCompactionStateRequest',
  response: 'milvus.proto.milvus.GetCompactionStateResponse',
  status: (answer) => answer.status,
};

export const GetFlushState: Rpc<sent.GetFlushStateRequest, received.GetFlushStateResponse> = {
  name: 'GetFlushState',
  path: '/milvus.proto.milvus.MilvusService/GetFlushState',
  request: 'milvus.proto.milvus.GetFlushStateRequest',
  response: 'milvus.proto.milvus.GetFlushStateResponse',
  status: (answer) => answer.status,
};

export const GetLoadState: Rpc<sent.GetLoadStateRequest, received.GetLoadStateResponse> = {
  name: 'GetLoadState',
  path: '/milvus.proto.milvus.MilvusService/GetLoadState',
  request: 'milvus.proto.milvus.GetLoadStateRequest',
  response: 'milvus.proto.milvus.GetLoadStateResponse',
  status: (answer) => answer.status,
};

export const GetLoadingProgress: Rpc<sent.GetLoadingProgressRequest, received.GetLoadingProgressResponse> = {
  name: 'GetLoadingProgress',
  path: '/milvus.proto.milvus.MilvusService/GetLoadingProgress',
  request: 'milvus.proto.milvus.GetLoadingProgressRequest',
  response: 'milvus.proto.milvus.GetLoadingProgressResponse',
  status: (answer) => answer.status,
};

export const GetPartitionStatistics: Rpc<sent.GetPartitionStatisticsRequest, received.GetPartitionStatisticsResponse> = {
  name: 'GetPartitionStatistics',
  path: '/milvus.proto.milvus.MilvusService/GetPartitionStatistics',
  request: 'milvus.proto.milvus.GetPartitionStatisticsRequest',
  response: 'milvus.proto.milvus.GetPartitionStatisticsResponse',
  status: (answer) => answer.status,
};

export const GetVersion: Rpc<sent.GetVersionRequest, received.GetVersionResponse> = {
  name: 'GetVersion',
  path: '/milvus.proto.milvus.MilvusService/GetVersion',
  request: 'milvus.proto.milvus.GetVersionRequest',
  response: 'milvus.proto.milvus.GetVersionResponse',
  status: (answer) => answer.status,
};

export const HasPartition: Rpc<sent.HasPartitionRequest, received.BoolResponse> = {
  name: 'HasPartition',
  path: '/milvus.proto.milvus.MilvusService/HasPartition',
  request: 'milvus.proto.milvus.HasPartitionRequest',
  response: 'milvus.proto.milvus.BoolResponse',
  status: (answer) => answer.status,
};

export const HybridSearch: Rpc<sent.HybridSearchRequest, received.SearchResults> = {
  name: 'HybridSearch',
  path: '/milvus.proto.milvus.MilvusService/HybridSearch',
  request: 'milvus.proto.milvus.HybridSearchRequest',
  response: 'milvus.proto.milvus.SearchResults',
  status: (answer) => answer.status,
};

export const Insert: Rpc<sent.InsertRequest, received.MutationResult> = {
  name: 'Insert',
  path: '/milvus.proto.milvus.MilvusService/Insert',
  request: 'milvus.proto.milvus.InsertRequest',
  response: 'milvus.proto.milvus.MutationResult',
  status: (answer) => answer.status,
};

export const ListAliases: Rpc<sent.ListAliasesRequest, received.ListAliasesResponse> = {
  name: 'ListAliases',
  path: '/milvus.proto.milvus.MilvusService/ListAliases',
  request: 'milvus.proto.milvus.ListAliasesRequest',
  response: 'milvus.proto.milvus.ListAliasesResponse',
  status: (answer) => answer.status,
};

export const ListDatabases: Rpc<sent.ListDatabasesRequest, received.ListDatabasesResponse> = {
  name: 'ListDatabases',
  path: '/milvus.proto.milvus.MilvusService/ListDatabases',
  request: 'milvus.proto.milvus.ListDatabasesRequest',
  response: 'milvus.proto.milvus.ListDatabasesResponse',
  status: (answer) => answer.status,
};

export const LoadCollection: Rpc<sent.LoadCollectionRequest, received.Status> = {
  name: 'LoadCollection',
  path: '/milvus.proto.milvus.MilvusService/LoadCollection',
  request: 'milvus.proto.milvus.LoadCollectionRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const LoadPartitions: Rpc<sent.LoadPartitionsRequest, received.Status> = {
  name: 'LoadPartitions',
  path: '/milvus.proto.milvus.MilvusService/LoadPartitions',
  request: 'milvus.proto.milvus.LoadPartitionsRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const ManualCompaction: Rpc<sent.ManualCompactionRequest, received.ManualCompactionResponse> = {
  name: 'ManualCompaction',
  path: '/milvus.proto.milvus.MilvusService/ManualCompaction',
  request: 'milvus.proto.milvus.ManualCompactionRequest',
  response: 'milvus.proto.milvus.ManualCompactionResponse',
  status: (answer) => answer.status,
};

export const Query: Rpc<sent.QueryRequest, received.QueryResults> = {
  name: 'Query',
  path: '/milvus.proto.milvus.MilvusService/Query',
  request: 'milvus.proto.milvus.QueryRequest',
  response: 'milvus.proto.milvus.QueryResults',
  status: (answer) => answer.status,
};

export const ReleaseCollection: Rpc<sent.ReleaseCollectionRequest, received.Status> = {
  name: 'ReleaseCollection',
  path: '/milvus.proto.milvus.MilvusService/ReleaseCollection',
  request: 'milvus.proto.milvus.ReleaseCollectionRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const ReleasePartitions: Rpc<sent.ReleasePartitionsRequest, received.Status> = {
  name: 'ReleasePartitions',
  path: '/milvus.proto.milvus.MilvusService/ReleasePartitions',
  request: 'milvus.proto.milvus.ReleasePartitionsRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const RenameCollection: Rpc<sent.RenameCollectionRequest, received.Status> = {
  name: 'RenameCollection',
  path: '/milvus.proto.milvus.MilvusService/RenameCollection',
  request: 'milvus.proto.milvus.RenameCollectionRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const Search: Rpc<sent.SearchRequest, received.SearchResults> = {
  name: 'Search',
  path: '/milvus.proto.milvus.MilvusService/Search',
  request: 'milvus.proto.milvus.SearchRequest',
  response: 'milvus.proto.milvus.SearchResults',
  status: (answer) => answer.status,
};

export const ShowCollections: Rpc<sent.ShowCollectionsRequest, received.ShowCollectionsResponse> = {
  name: 'ShowCollections',
  path: '/milvus.proto.milvus.MilvusService/ShowCollections',
  request: 'milvus.proto.milvus.ShowCollectionsRequest',
  response: 'milvus.proto.milvus.ShowCollectionsResponse',
  status: (answer) => answer.status,
};

export const ShowPartitions: Rpc<sent.ShowPartitionsRequest, received.ShowPartitionsResponse> = {
  name: 'ShowPartitions',
  path: '/milvus.proto.milvus.MilvusService/ShowPartitions',
  request: 'milvus.proto.milvus.ShowPartitionsRequest',
  response: 'milvus.proto.milvus.ShowPartitionsResponse',
  status: (answer) => answer.status,
};

export const TruncateCollection: Rpc<sent.TruncateCollectionRequest, received.TruncateCollectionResponse> = {
  name: 'TruncateCollection',
  path: '/milvus.proto.milvus.MilvusService/TruncateCollection',
  request: 'milvus.proto.milvus.TruncateCollectionRequest',
  response: 'milvus.proto.milvus.TruncateCollectionResponse',
  status: (answer) => answer.status,
};

export const Upsert: Rpc<sent.UpsertRequest, received.MutationResult> = {
  name: 'Upsert',
  path: '/milvus.proto.milvus.MilvusService/Upsert',
  request: 'milvus.proto.milvus.UpsertRequest',
  response: 'milvus.proto.milvus.MutationResult',
  status: (answer) => answer.status,
};
