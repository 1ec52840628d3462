/** Milvus, as one flat namespace. */
export { CollectionSchemaBuilder, IndexParamsBuilder } from './builders.js';
export { MilvusClient } from './client.js';
export {
  ConsistencyLevel,
  DataType,
  FunctionType,
  IndexType,
  JsonCast,
  LoadPriority,
  MetricType,
  PrimaryKeyType,
  SortOrder,
  WriteMode,
} from './enums.js';
export type { CallOptions } from './internal/call_options.js';
export type { JsonValue } from './internal/canonical_json.js';
export { Columns, columns } from './internal/columns.js';
export type { ColumnValues, Row, RowData } from './internal/columns.js';
export type { Unknown } from './internal/enum_names.js';
export { CallTimeoutError, InvalidArgumentError, MilvusError, ServerError, TransportError } from './internal/errors.js';
export type { ErrorKind } from './internal/errors.js';
export { Hits } from './internal/hits.js';
export type { Hit, Id, SearchResult } from './internal/hits.js';
export type { Integer } from './internal/integers.js';
export type { FloatVector, QueryData } from './internal/queries.js';
export type { ColumnArray } from './internal/read_column.js';
export { RowSet } from './internal/row_set.js';
export type { CollectionSchema, FieldSchema, Ids, IndexParam, IndexParams, OrderBy, SearchParams } from './records.js';
export type {
  AddFieldRequest,
  AddIndexRequest,
  AlterAliasRequest,
  CloseRequest,
  ConnectRequest,
  CreateAliasRequest,
  CreateCollectionBaseRequest,
  CreateCollectionQuickRequest,
  CreateCollectionRequest,
  CreateCollectionSchemaRequest,
  CreateFieldSchemaRequest,
  CreateIndexRequest,
  CreateSchemaRequest,
  DeleteRequest,
  DescribeAliasRequest,
  DescribeCollectionRequest,
  DropAliasRequest,
  DropCollectionRequest,
  GetRequest,
  GetServerVersionRequest,
  HasCollectionRequest,
  InsertRequest,
  ListCollectionsRequest,
  LoadCollectionRequest,
  PrepareIndexParamsRequest,
  QueryRequest,
  SearchRequest,
} from './requests.js';
export type { AliasInfo, CollectionInfo, DeleteResult, FieldInfo, FieldParams, FunctionInfo, InsertResult } from './results.js';
