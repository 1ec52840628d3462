/** What each method takes. */
import type { ConsistencyLevel, DataType, IndexType, JsonCast, LoadPriority, MetricType, PrimaryKeyType } from './enums.js';
import type { RowData } from './internal/columns.js';
import type { Integer, JsonValue } from './internal/functions.js';
import type { QueryData } from './internal/queries.js';
import type { CollectionSchema, FieldSchema, Ids, IndexParams, OrderBy, SearchParams } from './records.js';

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
  /** Budget of connecting in milliseconds. Absent: 10000. */
  readonly connectTimeoutMs?: number | 'unlimited' | undefined;
  /** TLS whatever the address says. */
  readonly secure?: boolean | undefined;
  /** File with the server's certificate (one-way TLS). */
  readonly serverPemPath?: string | undefined;
  /** File with the authority's certificate (two-way TLS). */
  readonly caPemPath?: string | undefined;
  /** File with the client's certificate. */
  readonly clientPemPath?: string | undefined;
  /** File with the client's key. */
  readonly clientKeyPath?: string | undefined;
  /** Name that the server's certificate must bear. */
  readonly serverName?: string | undefined;
  /** Budget of each call that gives none, in milliseconds. Absent: 60000, and 600000 for calls that wait. */
  readonly timeoutMs?: number | 'unlimited' | undefined;
}

/** What `getServerVersion` takes. */
export type GetServerVersionRequest = Readonly<Record<string, never>>;

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
  /** Map the field's data from disk instead of loading it. */
  readonly mmapEnabled?: boolean | undefined;
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
  /** The fields, in order. Default: []. */
  readonly fields?: readonly FieldSchema[] | undefined;
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

/** What `hasCollection` takes. */
export interface HasCollectionRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
}

/** What `listCollections` takes. */
export type ListCollectionsRequest = Readonly<Record<string, never>>;

/** What `createIndex` takes. */
export interface CreateIndexRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Indexes to build, made with prepareIndexParams. Not empty. */
  readonly indexParams: IndexParams;
  /** Return when the indexes are built; otherwise when the server knows of them. Default: true. */
  readonly wait?: boolean | undefined;
}

/** What `prepareIndexParams` takes. */
export type PrepareIndexParamsRequest = Readonly<Record<string, never>>;

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
  /** How urgent the load is among others. */
  readonly priority?: LoadPriority | undefined;
  /** Load what was added since the collection was loaded. */
  readonly refresh?: boolean | undefined;
  /** Return when the collection is loaded; otherwise when the server has begun. Default: true. */
  readonly wait?: boolean | undefined;
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
}

/** What `insert` takes. */
export interface InsertRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** One row, rows, or columns. */
  readonly data: RowData;
  /** Only this partition. Absent: the default one for writes, all for deletes. */
  readonly partitionName?: string | undefined;
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
  /** Zone that timestamps come back in, such as `Europe/Paris`. */
  readonly timezone?: string | undefined;
  /** Parts of timestamps to return, such as `year,month`. */
  readonly timeFields?: string | undefined;
  /** How fresh the data must be. Absent: the collection's own level. */
  readonly consistencyLevel?: ConsistencyLevel | undefined;
  /** With Customized: see everything written before this timestamp. */
  readonly guaranteeTimestamp?: Integer | undefined;
}

/** What `search` takes. */
export interface SearchRequest {
  /** Name or alias of the collection. Not empty, without blanks. */
  readonly collectionName: string;
  /** Vectors to search for; one or many. Not empty. */
  readonly data: QueryData;
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
  /** How fresh the data must be. Absent: the collection's own level. */
  readonly consistencyLevel?: ConsistencyLevel | undefined;
  /** With Customized: see everything written before this timestamp. */
  readonly guaranteeTimestamp?: Integer | undefined;
  /** Hits to skip. */
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
  /** Type that the value at jsonPath is read as. */
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

/** What `addField` takes. */
export interface AddFieldRequest {
  /** Name of the field, unique in the schema. Not empty, without blanks. */
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
  /** Map the field's data from disk instead of loading it. */
  readonly mmapEnabled?: boolean | undefined;
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
