/** What each method takes. Made by Lockstep from spec/; do not edit. */
import type {
  ConsistencyLevel,
  DataType,
  FieldOp,
  GroupScorer,
  IndexType,
  JsonCast,
  LoadPriority,
  MetricType,
  PrimaryKeyType,
  SizeUnit,
} from './enums.js';
import type { RowData } from './internal/columns.js';
import type { Integer, JsonValue } from './internal/functions.js';
import type { QueryData } from './internal/queries.js';
import type {
  AnnSearchRequest,
  CollectionSchema,
  FieldSchema,
  Function,
  FunctionChain,
  Highlighter,
  HitFilter,
  Ids,
  IndexParams,
  OrderBy,
  Ranker,
  SearchAggregation,
  SearchParams,
  SearchRanker,
  StructFieldSchema,
} from './records.js';

/** What `alterAlias` takes. */
export interface AlterAliasRequest {
  /** Name of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** The second name, unique in its database. Not empty, without blanks. */
  readonly alias: string;
}

/** What `createAlias` takes. */
export interface CreateAliasRequest {
  /** Name of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** The second name, unique in its database. Not empty, without blanks. */
  readonly alias: string;
}

/** What `describeAlias` takes. */
export interface DescribeAliasRequest {
  /** The second name, unique in its database. Not empty, without blanks. */
  readonly alias: string;
}

/** What `dropAlias` takes. */
export interface DropAliasRequest {
  /** The second name, unique in its database. Not empty, without blanks. */
  readonly alias: string;
}

/** What `listAliases` takes. */
export interface ListAliasesRequest {
  /** Only the aliases of this collection. Absent: all of the database. Not empty, without blanks. */
  readonly collectionName?: string | undefined;
}

/** What `close` takes. */
export type CloseRequest = Readonly<Record<string, never>>;

/** What `new MilvusClient` takes. */
export interface ConnectRequest {
  /**
   * Address of the server. https means TLS; a path names the database; user:password@ names the user. Not empty. Default:
   * `http://localhost:19530`.
   */
  readonly uri?: string | undefined;
  /** Name of the user. */
  readonly user?: string | undefined;
  /** Password of the user. */
  readonly password?: string | undefined;
  /** Database of every call that names none. Absent: the address's, else the default one. */
  readonly dbName?: string | undefined;
  /** Key, or user:password. Wins over user and password. */
  readonly token?: string | undefined;
  /** Budget of connecting in milliseconds. Absent: 10, or the timeout of the calls where that is given here. */
  readonly connectTimeoutMs?: number | 'unlimited' | undefined;
  /** TLS, whatever the address says. So does each of the following. */
  readonly secure?: boolean | undefined;
  /** File with the server's own certificate, which is trusted (PEM). */
  readonly serverPemPath?: string | undefined;
  /** File with the certificates of the authorities to trust (PEM). Absent, and no serverPemPath: the system's. */
  readonly caPemPath?: string | undefined;
  /** File with the client's certificate, for a server that asks for one (PEM). */
  readonly clientPemPath?: string | undefined;
  /** File with the client's key (PEM, PKCS #8). */
  readonly clientKeyPath?: string | undefined;
  /** Name that the server's certificate must bear. Absent: the address's. */
  readonly serverName?: string | undefined;
  /** Budget of each call that gives none, in milliseconds. Absent: 60000, and 600000 for calls that wait. */
  readonly timeoutMs?: number | 'unlimited' | undefined;
}

/** What `getServerInfo` takes. */
export type GetServerInfoRequest = Readonly<Record<string, never>>;

/** What `getServerType` takes. */
export type GetServerTypeRequest = Readonly<Record<string, never>>;

/** What `getServerVersion` takes. */
export type GetServerVersionRequest = Readonly<Record<string, never>>;

/** What `session` takes. */
export interface SessionRequest {
  /** Cluster that every read of this client goes to. Not empty. */
  readonly clusterId: string;
}

/** What `alterCollectionField` takes. */
export interface AlterCollectionFieldRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Name of the field. Not empty, without blanks. */
  readonly fieldName: string;
  /** Parameters to set, such as maxLength and mmap.enabled. Not empty. */
  readonly fieldParams: Readonly<Record<string, JsonValue>>;
}

/** What `alterCollectionProperties` takes. */
export interface AlterCollectionPropertiesRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Properties to set, such as `collection.ttl.seconds`. Not empty. */
  readonly properties: Readonly<Record<string, JsonValue>>;
}

/** What every form of `createCollection` takes. */
export interface CreateCollectionBaseRequest {
  /** Name of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Indexes to build; then the collection is loaded. Quick form: instead of AUTOINDEX. */
  readonly indexParams?: IndexParams | undefined;
  /** How fresh reads are that do not say. Default: `Bounded`. */
  readonly consistencyLevel?: ConsistencyLevel | undefined;
  /** Number of shards. Absent: the server's default. At least 1. */
  readonly numShards?: number | undefined;
  /** Number of partitions, with a partition key. Absent: the server's default. At least 1. */
  readonly numPartitions?: number | undefined;
  /** Properties of the collection, such as `collection.ttl.seconds`. */
  readonly properties?: Readonly<Record<string, JsonValue>> | undefined;
}

/** What `createCollection` takes in the form schema. */
export interface CreateCollectionSchemaRequest extends CreateCollectionBaseRequest {
  readonly dimension?: undefined;
  readonly primaryFieldName?: undefined;
  readonly idType?: undefined;
  readonly vectorFieldName?: undefined;
  readonly metricType?: undefined;
  readonly autoId?: undefined;
  readonly maxLength?: undefined;
  readonly enableDynamicField?: undefined;
  readonly description?: undefined;
  /** Fields of the collection, made with createSchema. */
  readonly schema: CollectionSchema;
}

/** What `createCollection` takes in the form quick. */
export interface CreateCollectionQuickRequest extends CreateCollectionBaseRequest {
  /** Quick form: length of the vectors. Required without a schema. From 1 to 32768. */
  readonly dimension: number;
  /** Quick form: name of the primary key. Not empty, without blanks. Default: `id`. */
  readonly primaryFieldName?: string | undefined;
  /** Quick form: type of the primary key. Default: `Int64`. */
  readonly idType?: PrimaryKeyType | undefined;
  /** Quick form: name of the vector field. Not empty, without blanks. Default: `vector`. */
  readonly vectorFieldName?: string | undefined;
  /** Quick form: how distance is computed. Default: `COSINE`. */
  readonly metricType?: MetricType | undefined;
  /** Quick form: the server makes the primary keys. Default: false. */
  readonly autoId?: boolean | undefined;
  /** Quick form: most bytes of a text primary key. From 1 to 65535. Default: 65535. */
  readonly maxLength?: number | undefined;
  /** Quick form: keep what a row has beyond the fields. Default: true. */
  readonly enableDynamicField?: boolean | undefined;
  /** Quick form: what the collection is for. Default: empty. */
  readonly description?: string | undefined;
  readonly schema?: undefined;
}

/** What `createCollection` takes. */
export type CreateCollectionRequest = CreateCollectionSchemaRequest | CreateCollectionQuickRequest;

/** What `createFieldSchema` takes. */
export interface CreateFieldSchemaRequest {
  /** Name of the field, unique in the schema. Not empty, without blanks. */
  readonly name: string;
  /** Type of the field. */
  readonly dataType: DataType;
  /** What the field is for. Default: empty. */
  readonly desc?: string | undefined;
  /** The primary key: one field, Int64 or VarChar. Default: false. */
  readonly isPrimary?: boolean | undefined;
  /** The server makes the values of this primary key. Default: false. */
  readonly autoId?: boolean | undefined;
  /** Rows go to partitions by this field. Default: false. */
  readonly isPartitionKey?: boolean | undefined;
  /** Rows are stored near rows with similar values. Default: false. */
  readonly isClusteringKey?: boolean | undefined;
  /** The dynamic field itself. Default: false. */
  readonly isDynamic?: boolean | undefined;
  /** Rows may leave the field out, or give null. Default: false. */
  readonly nullable?: boolean | undefined;
  /** Value of rows that leave the field out. */
  readonly defaultValue?: JsonValue | undefined;
  /** Type of the elements of an array. */
  readonly elementType?: DataType | undefined;
  /** Length of a vector. From 1 to 32768. */
  readonly dim?: number | undefined;
  /** Most bytes of a text. From 1 to 65535. */
  readonly maxLength?: number | undefined;
  /** Most elements of an array. At least 1. */
  readonly maxCapacity?: number | undefined;
  /** Split the text into tokens. */
  readonly enableAnalyzer?: boolean | undefined;
  /** Let filters match tokens of the text. */
  readonly enableMatch?: boolean | undefined;
  /** How the text is split. */
  readonly analyzerParams?: Readonly<Record<string, JsonValue>> | undefined;
  /** How the text is split by language, which another field names. */
  readonly multiAnalyzerParams?: Readonly<Record<string, JsonValue>> | undefined;
  /** Map the field's data from disk instead of loading it. */
  readonly mmapEnabled?: boolean | undefined;
  /** Whether the field's data is fetched before it is asked for, such as `sync` or `disable`. */
  readonly warmup?: string | undefined;
  /** Name of the column in the external source that the field is read from. */
  readonly externalField?: string | undefined;
}

/** What `createSchema` takes. */
export interface CreateSchemaRequest {
  /** What the collection is for. Default: empty. */
  readonly description?: string | undefined;
  /** The server makes the primary keys. Default: false. */
  readonly autoId?: boolean | undefined;
  /** Keep what a row has beyond the fields. Default: false. */
  readonly enableDynamicField?: boolean | undefined;
  /** Divide the collection into namespaces. */
  readonly enableNamespace?: boolean | undefined;
  /** Name of the primary key, in place of isPrimary on the field. */
  readonly primaryField?: string | undefined;
  /** Name of the partition key, in place of isPartitionKey on the field. */
  readonly partitionKeyField?: string | undefined;
  /** Name of the clustering key, in place of isClusteringKey on the field. */
  readonly clusteringKeyField?: string | undefined;
  /** Where the rows are if the server does not keep them, such as `s3://bucket/path`. Such a collection needs no primary key. */
  readonly externalSource?: string | undefined;
  /** How the external source is read, as JSON, such as its format. */
  readonly externalSpec?: string | undefined;
  /** The fields, in order. Default: []. */
  readonly fields?: readonly FieldSchema[] | undefined;
  /** The fields that hold lists of structs, in order. Default: []. */
  readonly structFields?: readonly StructFieldSchema[] | undefined;
  /** Functions that compute fields from others, such as BM25. Default: []. */
  readonly functions?: readonly Function[] | undefined;
}

/** What `createStructFieldSchema` takes. */
export interface CreateStructFieldSchemaRequest {
  /** Name of the field, unique in the schema; add_field gives it. Default: empty. */
  readonly name?: string | undefined;
  /** What the field is for. Default: empty. */
  readonly description?: string | undefined;
  /** Rows may leave the field out, or give null. Default: false. */
  readonly nullable?: boolean | undefined;
  /** Most structs in the list of one row. At least 1. */
  readonly maxCapacity?: number | undefined;
  /** Fields of each struct: scalars and vectors. Default: []. */
  readonly fields?: readonly FieldSchema[] | undefined;
  /** Map the field's data from disk instead of loading it. */
  readonly mmapEnabled?: boolean | undefined;
  /** Whether the field's data is fetched before it is asked for, such as `sync` or `disable`. */
  readonly warmup?: string | undefined;
}

/** What `describeCollection` takes. */
export interface DescribeCollectionRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
}

/** What `dropCollection` takes. */
export interface DropCollectionRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
}

/** What `dropCollectionProperties` takes. */
export interface DropCollectionPropertiesRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Names of the properties. Not empty. Without repetition. */
  readonly propertyKeys: readonly string[];
}

/** What `getCollectionStats` takes. */
export interface GetCollectionStatsRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
}

/** What `hasCollection` takes. */
export interface HasCollectionRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
}

/** What `listCollections` takes. */
export type ListCollectionsRequest = Readonly<Record<string, never>>;

/** What `renameCollection` takes. */
export interface RenameCollectionRequest {
  /** Name of the collection. Not empty, without blanks. */
  readonly oldName: string;
  /** Name that the collection gets. Not empty, without blanks. */
  readonly newName: string;
  /** Database to move it to. Absent: its own. */
  readonly targetDb?: string | undefined;
}

/** What `truncateCollection` takes. */
export interface TruncateCollectionRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
}

/** What `alterDatabaseProperties` takes. */
export interface AlterDatabasePropertiesRequest {
  /** Name of the database. Not empty, without blanks. */
  readonly dbName: string;
  /** Properties to set, by name. Not empty. */
  readonly properties: Readonly<Record<string, JsonValue>>;
}

/** What `createDatabase` takes. */
export interface CreateDatabaseRequest {
  /** Name of the database. Not empty, without blanks. */
  readonly dbName: string;
  /** Properties of the database, such as `database.replica.number`. */
  readonly properties?: Readonly<Record<string, JsonValue>> | undefined;
}

/** What `describeDatabase` takes. */
export interface DescribeDatabaseRequest {
  /** Name of the database. Not empty, without blanks. */
  readonly dbName: string;
}

/** What `dropDatabase` takes. */
export interface DropDatabaseRequest {
  /** Name of the database. Not empty, without blanks. */
  readonly dbName: string;
}

/** What `dropDatabaseProperties` takes. */
export interface DropDatabasePropertiesRequest {
  /** Name of the database. Not empty, without blanks. */
  readonly dbName: string;
  /** Names of the properties. Not empty. Without repetition. */
  readonly propertyKeys: readonly string[];
}

/** What `listDatabases` takes. */
export type ListDatabasesRequest = Readonly<Record<string, never>>;

/** What `useDatabase` takes. */
export interface UseDatabaseRequest {
  /** Name of the database. Not empty, without blanks. */
  readonly dbName: string;
}

/** What `alterIndexProperties` takes. */
export interface AlterIndexPropertiesRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Name of the index. Not empty, without blanks. */
  readonly indexName: string;
  /** Properties to set, such as mmap.enabled. Not empty. */
  readonly properties: Readonly<Record<string, JsonValue>>;
}

/** What `createIndex` takes. */
export interface CreateIndexRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Indexes to build, made with prepareIndexParams. Not empty. */
  readonly indexParams: IndexParams;
  /** Return when the indexes are built; otherwise when the server knows of them. Default: true. */
  readonly wait?: boolean | undefined;
}

/** What `describeIndex` takes. */
export interface DescribeIndexRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Name of the index. Not empty, without blanks. */
  readonly indexName: string;
}

/** What `dropIndex` takes. */
export interface DropIndexRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Name of the index. Not empty, without blanks. */
  readonly indexName: string;
}

/** What `dropIndexProperties` takes. */
export interface DropIndexPropertiesRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Name of the index. Not empty, without blanks. */
  readonly indexName: string;
  /** Names of the properties. Not empty. Without repetition. */
  readonly propertyKeys: readonly string[];
}

/** What `listIndexes` takes. */
export interface ListIndexesRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Only those of this field. */
  readonly fieldName?: string | undefined;
}

/** What `getLoadState` takes. */
export interface GetLoadStateRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Only this partition. */
  readonly partitionName?: string | undefined;
  /** Only these partitions. Absent: all. */
  readonly partitionNames?: readonly string[] | undefined;
}

/** What `loadCollection` takes. */
export interface LoadCollectionRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Number of replicas. Absent: the collection's own setting. At least 1. */
  readonly replicaNumber?: number | undefined;
  /** Resource groups that hold the replicas. */
  readonly resourceGroups?: readonly string[] | undefined;
  /** Only these fields. Absent: all. */
  readonly loadFields?: readonly string[] | undefined;
  /** Leave the dynamic field out. */
  readonly skipLoadDynamicField?: boolean | undefined;
  /** How urgent the load is among others. Absent: the server's default. */
  readonly priority?: LoadPriority | undefined;
  /** Load what was added since the collection was loaded. */
  readonly refresh?: boolean | undefined;
  /** Return when the collection is loaded; otherwise when the server has begun. Default: true. */
  readonly wait?: boolean | undefined;
}

/** What `loadPartitions` takes. */
export interface LoadPartitionsRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Names of the partitions. Not empty. */
  readonly partitionNames: string | readonly string[];
  /** Number of replicas. Absent: the collection's own setting. At least 1. */
  readonly replicaNumber?: number | undefined;
  /** Resource groups that hold the replicas. */
  readonly resourceGroups?: readonly string[] | undefined;
  /** Only these fields. Absent: all. */
  readonly loadFields?: readonly string[] | undefined;
  /** Leave the dynamic field out. */
  readonly skipLoadDynamicField?: boolean | undefined;
  /** How urgent the load is among others. Absent: the server's default. */
  readonly priority?: LoadPriority | undefined;
  /** Load what was added since the partitions were loaded. */
  readonly refresh?: boolean | undefined;
  /** Return when the partitions are loaded; otherwise when the server has begun. Default: true. */
  readonly wait?: boolean | undefined;
}

/** What `refreshLoad` takes. */
export interface RefreshLoadRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
}

/** What `releaseCollection` takes. */
export interface ReleaseCollectionRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
}

/** What `releasePartitions` takes. */
export interface ReleasePartitionsRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Names of the partitions. Not empty. */
  readonly partitionNames: string | readonly string[];
}

/** What `compact` takes. */
export interface CompactRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Order the rows by the clustering key. Default: false. */
  readonly isClustering?: boolean | undefined;
  /** Apply deletions only. Default: false. */
  readonly isL0?: boolean | undefined;
  /** Size of the segments to make, in targetSizeUnit. Absent: the server's own. At least 1. */
  readonly targetSize?: number | undefined;
  /** Unit of targetSize. Default: `mb`. */
  readonly targetSizeUnit?: SizeUnit | undefined;
}

/** What `flush` takes. */
export interface FlushRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
}

/** What `getCompactionState` takes. */
export interface GetCompactionStateRequest {
  /** What compact returned. */
  readonly jobId: Integer;
}

/** What `createPartition` takes. */
export interface CreatePartitionRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Name of the partition, unique in the collection. Not empty, without blanks. */
  readonly partitionName: string;
}

/** What `dropPartition` takes. */
export interface DropPartitionRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Name of the partition. Not empty, without blanks. */
  readonly partitionName: string;
}

/** What `getPartitionStats` takes. */
export interface GetPartitionStatsRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Name of the partition. Not empty, without blanks. */
  readonly partitionName: string;
}

/** What `hasPartition` takes. */
export interface HasPartitionRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Name of the partition. Not empty, without blanks. */
  readonly partitionName: string;
}

/** What `listPartitions` takes. */
export interface ListPartitionsRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
}

/** What `delete` takes. */
export interface DeleteRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Primary keys of the rows, all integers or all texts. */
  readonly ids?: Ids | Integer | string | undefined;
  /** Boolean expression over the fields, such as `price > 10 and colour == "red"`. */
  readonly filter?: string | undefined;
  /** Only this partition. Absent: the default one for writes, all for deletes. */
  readonly partitionName?: string | undefined;
  /** How fresh the data must be that the filter sees. Absent: the collection's own level. */
  readonly consistencyLevel?: ConsistencyLevel | undefined;
  /** Values of the {names} in the filter. */
  readonly filterParams?: Readonly<Record<string, JsonValue>> | undefined;
  /** Namespace of the rows. Since Milvus 3.0. */
  readonly namespace?: string | undefined;
}

/** What `get` takes. */
export interface GetRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Primary keys, all integers or all texts. */
  readonly ids: Ids | Integer | string;
  /** Fields to return; `*` means all. Default: ["*"]. */
  readonly outputFields?: readonly string[] | undefined;
  /** Only these partitions. Absent: all. */
  readonly partitionNames?: readonly string[] | undefined;
  /** Read sealed segments only. Default: false. */
  readonly ignoreGrowing?: boolean | undefined;
  /** Zone that timestamps come back in, such as `Europe/Paris`. */
  readonly timezone?: string | undefined;
  /** Parts of timestamps to return, such as `year,month`. */
  readonly timeFields?: string | undefined;
  /** Namespace to read. Since Milvus 3.0. */
  readonly namespace?: string | undefined;
  /** How fresh the data must be. Absent: the collection's own level. */
  readonly consistencyLevel?: ConsistencyLevel | undefined;
  /** With Customized: see everything written before this timestamp. */
  readonly guaranteeTimestamp?: Integer | undefined;
}

/** What `hybridSearch` takes. */
export interface HybridSearchRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** The searches. Not empty. */
  readonly reqs: readonly AnnSearchRequest[];
  /** How their hits become one list. */
  readonly ranker: Ranker;
  /** Most hits for each query (top-k). From 1 to 16384. Default: 10. */
  readonly limit?: number | undefined;
  /** Fields to return with each hit; `*` means all. Absent: none. */
  readonly outputFields?: readonly string[] | undefined;
  /** Only these partitions. Absent: all. */
  readonly partitionNames?: readonly string[] | undefined;
  /** Hits to skip. Default: 0. */
  readonly offset?: number | undefined;
  /** Decimals that distances are rounded to; -1 keeps all. Default: -1. */
  readonly roundDecimal?: number | undefined;
  /** Search sealed segments only. */
  readonly ignoreGrowing?: boolean | undefined;
  /** Zone that timestamps come back in, such as `Europe/Paris`. */
  readonly timezone?: string | undefined;
  /** Parts of timestamps to return, such as `year,month`. */
  readonly timeFields?: string | undefined;
  /** How a group's score comes from those of its hits. The server's default is max. */
  readonly rankGroupScorer?: GroupScorer | undefined;
  /** At most `groupSize` hits for each value of this field. */
  readonly groupByField?: string | undefined;
  /** Hits of each group. The server's default is 1. At least 1. */
  readonly groupSize?: number | undefined;
  /** Return full groups only, even if the search takes longer. */
  readonly strictGroupSize?: boolean | undefined;
  /** Namespace that is read. Since Milvus 3.0. */
  readonly namespace?: string | undefined;
  /** How fresh the data must be. Absent: the collection's own level. */
  readonly consistencyLevel?: ConsistencyLevel | undefined;
  /** With Customized: see everything written before this timestamp. */
  readonly guaranteeTimestamp?: Integer | undefined;
}

/** What `insert` takes. */
export interface InsertRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** One row, rows, or columns. */
  readonly data: RowData;
  /** Only this partition. Absent: the default one for writes, all for deletes. */
  readonly partitionName?: string | undefined;
  /** Namespace of the rows. Since Milvus 3.0. */
  readonly namespace?: string | undefined;
}

/** What `query` takes. */
export interface QueryRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Boolean expression over the fields, such as `price > 10 and colour == "red"`. */
  readonly filter?: string | undefined;
  /** Fields to return; `*` means all, `count(*)` counts. Default: ["*"]. */
  readonly outputFields?: readonly string[] | undefined;
  /** Rows with these primary keys, instead of a filter. */
  readonly ids?: Ids | Integer | string | undefined;
  /** Only these partitions. Absent: all. */
  readonly partitionNames?: readonly string[] | undefined;
  /** Most rows to return. Required without filter and ids, unless rows are counted. At least 1. */
  readonly limit?: number | undefined;
  /** Rows to skip; needs a limit. */
  readonly offset?: number | undefined;
  /** Read sealed segments only. Default: false. */
  readonly ignoreGrowing?: boolean | undefined;
  /** Order of the rows. */
  readonly orderByFields?: readonly OrderBy[] | undefined;
  /** One row for each combination of values of these fields; the other output fields must be aggregates, such as `count(*)`. */
  readonly groupByFields?: readonly string[] | undefined;
  /** Zone that timestamps come back in, such as `Europe/Paris`. */
  readonly timezone?: string | undefined;
  /** Parts of timestamps to return, such as `year,month`. */
  readonly timeFields?: string | undefined;
  /** Values of the {names} in the filter. */
  readonly filterParams?: Readonly<Record<string, JsonValue>> | undefined;
  /** Namespace that is read. Since Milvus 3.0. */
  readonly namespace?: string | undefined;
  /** How fresh the data must be. Absent: the collection's own level. */
  readonly consistencyLevel?: ConsistencyLevel | undefined;
  /** With Customized: see everything written before this timestamp. */
  readonly guaranteeTimestamp?: Integer | undefined;
}

/** What `queryIterator` takes. */
export interface QueryIteratorRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Rows of each page; the last may have fewer. From 1 to 16384. Default: 1000. */
  readonly batchSize?: number | undefined;
  /** Most rows of all pages together. Absent: all. At least 0. */
  readonly limit?: number | undefined;
  /** Boolean expression over the fields, such as `price > 10 and colour == "red"`. */
  readonly filter?: string | undefined;
  /** Fields to return; `*` means all. Default: ["*"]. */
  readonly outputFields?: readonly string[] | undefined;
  /** Only these partitions. Absent: all. */
  readonly partitionNames?: readonly string[] | undefined;
  /** Rows to skip; any number. Absent: none. */
  readonly offset?: number | undefined;
  /** Values of the {names} in the filter. */
  readonly filterParams?: Readonly<Record<string, JsonValue>> | undefined;
  /** Namespace that is read. Since Milvus 3.0. */
  readonly namespace?: string | undefined;
}

/** What `search` takes. */
export interface SearchRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** What to search for: vectors, texts or lists of embeddings; one or many. Not empty. */
  readonly data?: QueryData | undefined;
  /** Boolean expression over the fields, such as `price > 10 and colour == "red"`. */
  readonly filter?: string | undefined;
  /** Most hits for each query (top-k). From 1 to 16384. Default: 10. */
  readonly limit?: number | undefined;
  /** Fields to return with each hit; `*` means all. Absent: none. */
  readonly outputFields?: readonly string[] | undefined;
  /** Parameters that depend on the index. */
  readonly searchParams?: SearchParams | undefined;
  /** Only these partitions. Absent: all. */
  readonly partitionNames?: readonly string[] | undefined;
  /** Vector field to search; may be left out where there is one. */
  readonly annsField?: string | undefined;
  /** How the hits get another score. Since Milvus 2.6. */
  readonly ranker?: SearchRanker | undefined;
  /** What the server does with the hits, instead of a ranker. Since Milvus 3.0. */
  readonly functionChains?: FunctionChain | readonly FunctionChain[] | undefined;
  /** How the matching parts of texts are marked in the hits. Since Milvus 3.0. */
  readonly highlighter?: Highlighter | undefined;
  /** Search for the vectors of these rows, instead of data. Since Milvus 2.6.9. */
  readonly ids?: Ids | Integer | string | undefined;
  /** Groups the hits into buckets; `limit` has no effect then. Since Milvus 3.0. */
  readonly searchAggregation?: SearchAggregation | undefined;
  /** Values of the {names} in the filter. */
  readonly filterParams?: Readonly<Record<string, JsonValue>> | undefined;
  /** Namespace that is read. Since Milvus 3.0. */
  readonly namespace?: string | undefined;
  /** How fresh the data must be. Absent: the collection's own level. */
  readonly consistencyLevel?: ConsistencyLevel | undefined;
  /** With Customized: see everything written before this timestamp. */
  readonly guaranteeTimestamp?: Integer | undefined;
  /** Hits to skip. Absent: none. */
  readonly offset?: number | undefined;
  /** Decimals that distances are rounded to; -1 keeps all. Default: -1. */
  readonly roundDecimal?: number | undefined;
  /** Search sealed segments only. */
  readonly ignoreGrowing?: boolean | undefined;
  /** At most `groupSize` hits for each value of this field. */
  readonly groupByField?: string | undefined;
  /** As groupByField, for each combination of values. */
  readonly groupByFields?: readonly string[] | undefined;
  /** Hits of each group. The server's default is 1. At least 1. */
  readonly groupSize?: number | undefined;
  /** Return full groups only, even if the search takes longer. */
  readonly strictGroupSize?: boolean | undefined;
  /** Order of the hits, instead of by distance. */
  readonly orderByFields?: readonly OrderBy[] | undefined;
  /** Path in a JSON field that groupByField names. */
  readonly jsonPath?: string | undefined;
  /** Type that the value at jsonPath is read as. Absent: the server chooses. */
  readonly jsonType?: JsonCast | undefined;
  /** Leave out rows whose value at jsonPath is of another type. */
  readonly strictCast?: boolean | undefined;
  /** Zone that timestamps come back in, such as `Europe/Paris`. */
  readonly timezone?: string | undefined;
  /** Parts of timestamps to return, such as `year,month`. */
  readonly timeFields?: string | undefined;
  /** Keep the order of hits the same from page to page. */
  readonly pageRetainOrder?: boolean | undefined;
}

/** What `searchIterator` takes. */
export interface SearchIteratorRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** What to search for: one query. Not empty. Exactly 1. */
  readonly data: QueryData;
  /** Hits of each page; the last may have fewer. From 1 to 16384. Default: 1000. */
  readonly batchSize?: number | undefined;
  /** Boolean expression over the fields, such as `price > 10 and colour == "red"`. */
  readonly filter?: string | undefined;
  /** Most hits of all pages together. Absent: all. At least 0. */
  readonly limit?: number | undefined;
  /** Fields to return with each hit; `*` means all. Absent: none. */
  readonly outputFields?: readonly string[] | undefined;
  /** Parameters that depend on the index. */
  readonly searchParams?: SearchParams | undefined;
  /** Only these partitions. Absent: all. */
  readonly partitionNames?: readonly string[] | undefined;
  /** Vector field to search; may be left out where there is one. */
  readonly annsField?: string | undefined;
  /** Decimals that distances are rounded to; -1 keeps all. Default: -1. */
  readonly roundDecimal?: number | undefined;
  /** Called with the hits of each answer; gives those that are wanted. Pages are filled up from further answers. */
  readonly externalFilterFunc?: HitFilter | undefined;
  /** One hit for each value of this field. */
  readonly groupByField?: string | undefined;
  /** Search sealed segments only. */
  readonly ignoreGrowing?: boolean | undefined;
  /** Values of the {names} in the filter. */
  readonly filterParams?: Readonly<Record<string, JsonValue>> | undefined;
  /** Namespace that is read. Since Milvus 3.0. */
  readonly namespace?: string | undefined;
}

/** What `upsert` takes. */
export interface UpsertRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** One row, rows, or columns. */
  readonly data: RowData;
  /** Only this partition. Absent: the default one for writes, all for deletes. */
  readonly partitionName?: string | undefined;
  /**
   * Keep the stored values of the fields that a row leaves out. Absent: only where an operation of fieldOps needs it. Since Milvus 2.6.
   */
  readonly partialUpdate?: boolean | undefined;
  /** What to do with the stored value, by field; `ARRAY_APPEND` and `ARRAY_REMOVE` change an array in place. Since Milvus 3.0. */
  readonly fieldOps?: Readonly<Record<string, FieldOp>> | undefined;
  /** Namespace of the rows. Since Milvus 3.0. */
  readonly namespace?: string | undefined;
}

/** What `addField` takes. */
export interface AddFieldRequest {
  /** Name of the field, unique in the schema. Not empty, without blanks. */
  readonly fieldName: string;
  /** Type of the field. */
  readonly dataType: DataType;
  /** Fields of each struct of a list of structs: with dataType Array and elementType Struct. */
  readonly structSchema?: StructFieldSchema | undefined;
  /** What the field is for. Default: empty. */
  readonly description?: string | undefined;
  /** The primary key: one field, Int64 or VarChar. Default: false. */
  readonly isPrimary?: boolean | undefined;
  /** The server makes the values of this primary key. Default: false. */
  readonly autoId?: boolean | undefined;
  /** Rows go to partitions by this field. Default: false. */
  readonly isPartitionKey?: boolean | undefined;
  /** Rows are stored near rows with similar values. Default: false. */
  readonly isClusteringKey?: boolean | undefined;
  /** The dynamic field itself. Default: false. */
  readonly isDynamic?: boolean | undefined;
  /** Rows may leave the field out, or give null. Default: false. */
  readonly nullable?: boolean | undefined;
  /** Value of rows that leave the field out. */
  readonly defaultValue?: JsonValue | undefined;
  /** Type of the elements of an array. */
  readonly elementType?: DataType | undefined;
  /** Length of a vector. From 1 to 32768. */
  readonly dim?: number | undefined;
  /** Most bytes of a text. From 1 to 65535. */
  readonly maxLength?: number | undefined;
  /** Most elements of an array. At least 1. */
  readonly maxCapacity?: number | undefined;
  /** Split the text into tokens. */
  readonly enableAnalyzer?: boolean | undefined;
  /** Let filters match tokens of the text. */
  readonly enableMatch?: boolean | undefined;
  /** How the text is split. */
  readonly analyzerParams?: Readonly<Record<string, JsonValue>> | undefined;
  /** How the text is split by language, which another field names. */
  readonly multiAnalyzerParams?: Readonly<Record<string, JsonValue>> | undefined;
  /** Map the field's data from disk instead of loading it. */
  readonly mmapEnabled?: boolean | undefined;
  /** Whether the field's data is fetched before it is asked for, such as `sync` or `disable`. */
  readonly warmup?: string | undefined;
  /** Name of the column in the external source that the field is read from. */
  readonly externalField?: string | undefined;
}

/** What `addStructField` takes. */
export interface AddStructFieldRequest {
  /** The field, with its name, maxCapacity and the fields of each struct. */
  readonly structFieldSchema: StructFieldSchema;
}

/** What `addFunction` takes. */
export interface AddFunctionRequest {
  /** What it computes, from which fields, into which. */
  readonly function: Function;
}

/** What `addIndex` takes. */
export interface AddIndexRequest {
  /** Field to index. Not empty, without blanks. */
  readonly fieldName: string;
  /** Kind of the index. Absent: AUTOINDEX. */
  readonly indexType?: IndexType | undefined;
  /** Name of the index. Absent: the field's. */
  readonly indexName?: string | undefined;
  /** How distance is computed. Absent: the server's default for the type. */
  readonly metricType?: MetricType | undefined;
  /** Parameters of the kind, such as M and efConstruction. */
  readonly params?: Readonly<Record<string, JsonValue>> | undefined;
}

/** What `addField` takes. */
export interface StructFieldSchemaAddFieldRequest {
  /** Name of the field, unique in the struct. Not empty, without blanks. */
  readonly fieldName: string;
  /** Type of the field. */
  readonly dataType: DataType;
  /** What the field is for. Default: empty. */
  readonly description?: string | undefined;
  /** The primary key: one field, Int64 or VarChar. Default: false. */
  readonly isPrimary?: boolean | undefined;
  /** The server makes the values of this primary key. Default: false. */
  readonly autoId?: boolean | undefined;
  /** Rows go to partitions by this field. Default: false. */
  readonly isPartitionKey?: boolean | undefined;
  /** Rows are stored near rows with similar values. Default: false. */
  readonly isClusteringKey?: boolean | undefined;
  /** The dynamic field itself. Default: false. */
  readonly isDynamic?: boolean | undefined;
  /** Rows may leave the field out, or give null. Default: false. */
  readonly nullable?: boolean | undefined;
  /** Value of rows that leave the field out. */
  readonly defaultValue?: JsonValue | undefined;
  /** Type of the elements of an array. */
  readonly elementType?: DataType | undefined;
  /** Length of a vector. From 1 to 32768. */
  readonly dim?: number | undefined;
  /** Most bytes of a text. From 1 to 65535. */
  readonly maxLength?: number | undefined;
  /** Most elements of an array. At least 1. */
  readonly maxCapacity?: number | undefined;
  /** Split the text into tokens. */
  readonly enableAnalyzer?: boolean | undefined;
  /** Let filters match tokens of the text. */
  readonly enableMatch?: boolean | undefined;
  /** How the text is split. */
  readonly analyzerParams?: Readonly<Record<string, JsonValue>> | undefined;
  /** How the text is split by language, which another field names. */
  readonly multiAnalyzerParams?: Readonly<Record<string, JsonValue>> | undefined;
  /** Map the field's data from disk instead of loading it. */
  readonly mmapEnabled?: boolean | undefined;
  /** Whether the field's data is fetched before it is asked for, such as `sync` or `disable`. */
  readonly warmup?: string | undefined;
  /** Name of the column in the external source that the field is read from. */
  readonly externalField?: string | undefined;
}
