/** The remote procedures that the client calls. */
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

export const CreateIndex: Rpc<sent.CreateIndexRequest, received.Status> = {
  name: 'CreateIndex',
  path: '/milvus.proto.milvus.MilvusService/CreateIndex',
  request: 'milvus.proto.milvus.CreateIndexRequest',
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

export const GetLoadingProgress: Rpc<sent.GetLoadingProgressRequest, received.GetLoadingProgressResponse> = {
  name: 'GetLoadingProgress',
  path: '/milvus.proto.milvus.MilvusService/GetLoadingProgress',
  request: 'milvus.proto.milvus.GetLoadingProgressRequest',
  response: 'milvus.proto.milvus.GetLoadingProgressResponse',
  status: (answer) => answer.status,
};

export const GetVersion: Rpc<sent.GetVersionRequest, received.GetVersionResponse> = {
  name: 'GetVersion',
  path: '/milvus.proto.milvus.MilvusService/GetVersion',
  request: 'milvus.proto.milvus.GetVersionRequest',
  response: 'milvus.proto.milvus.GetVersionResponse',
  status: (answer) => answer.status,
};

export const Insert: Rpc<sent.InsertRequest, received.MutationResult> = {
  name: 'Insert',
  path: '/milvus.proto.milvus.MilvusService/Insert',
  request: 'milvus.proto.milvus.InsertRequest',
  response: 'milvus.proto.milvus.MutationResult',
  status: (answer) => answer.status,
};

export const LoadCollection: Rpc<sent.LoadCollectionRequest, received.Status> = {
  name: 'LoadCollection',
  path: '/milvus.proto.milvus.MilvusService/LoadCollection',
  request: 'milvus.proto.milvus.LoadCollectionRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

export const Query: Rpc<sent.QueryRequest, received.QueryResults> = {
  name: 'Query',
  path: '/milvus.proto.milvus.MilvusService/Query',
  request: 'milvus.proto.milvus.QueryRequest',
  response: 'milvus.proto.milvus.QueryResults',
  status: (answer) => answer.status,
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
