/** What the server gives. A key that has no value is missing. Made by Lockstep from spec/; do not edit. */
import type { ConsistencyLevel, DataType, FunctionType, IndexState, LoadState } from './enums.js';
import type { Integer, JsonValue } from './internal/functions.js';
import type { Ids } from './records.js';

/** Hits that have the same values in some fields. */
export interface AggregationBucket {
  /** The values that they have in common. */
  readonly key: readonly BucketKey[];
  /** How many they are. */
  readonly count: number;
  /** What was computed of them, by name. */
  readonly metrics: Readonly<Record<string, JsonValue>>;
  /** The hits to show. */
  readonly hits: readonly AggregationHit[];
  /** The buckets within. */
  readonly subGroups: readonly AggregationBucket[];
}

/** A hit of a bucket. */
export interface AggregationHit {
  /** The primary key. */
  readonly pk: JsonValue;
  /** How near the hit is to its query. */
  readonly score: number;
  /** Values of the fields, by name. */
  readonly fields: Readonly<Record<string, JsonValue>>;
}

/** What an alias stands for. */
export interface AliasInfo {
  /** The second name, as it was asked for. */
  readonly alias: string;
  /** The collection that it stands for. */
  readonly collectionName: string;
  /** Database that it is in. */
  readonly dbName?: string;
}

/** A collection and its aliases. */
export interface AliasList {
  /** Its second names. */
  readonly aliases: readonly string[];
  /** The collection; empty where none was named. */
  readonly collectionName: string;
  /** Database that it is in. */
  readonly dbName: string;
}

/** What the hits of a bucket have in common. */
export interface BucketKey {
  /** Name of the field. */
  readonly fieldName: string;
  /** The server's number of the field. */
  readonly fieldId: Integer;
  /** The value. */
  readonly value: JsonValue;
}

/** Schema and properties of a collection. */
export interface CollectionInfo {
  /** Name of the collection, also where it was asked for by an alias. */
  readonly collectionName: string;
  /** Whether the server makes the primary keys. */
  readonly autoId: boolean;
  /** Number of shards. */
  readonly numShards: number;
  /** What the collection is for. */
  readonly description: string;
  /** The fields in order, those that hold lists of structs last. */
  readonly fields: readonly FieldInfo[];
  /** The functions, in order. */
  readonly functions: readonly FunctionInfo[];
  /** Second names of the collection. */
  readonly aliases: readonly string[];
  /** The server's number of the collection; 0 on Milvus Lite. */
  readonly collectionId: Integer;
  /** How fresh reads are that do not say. */
  readonly consistencyLevel: ConsistencyLevel;
  /** Properties, by name. */
  readonly properties: Readonly<Record<string, string>>;
  /** Number of partitions. */
  readonly numPartitions: number;
  /** Whether rows keep what they have beyond the fields. */
  readonly enableDynamicField: boolean;
  /** Whether the collection is divided into namespaces. */
  readonly enableNamespace: boolean;
  /** Counts changes of the schema; 0 on Milvus Lite. */
  readonly schemaVersion: number;
  /** Where an external collection's data is. */
  readonly externalSource?: string;
  /** How that data is read. */
  readonly externalSpec?: string;
  /** When it was created, as the server's hybrid timestamp. */
  readonly createdTimestamp?: Integer;
  /** When its schema last changed, as the server's hybrid timestamp. */
  readonly updateTimestamp?: Integer;
  /** Database that it is in. */
  readonly dbName?: string;
}

/** Statistics of a collection. */
export interface CollectionStats {
  /** Rows that are flushed. */
  readonly rowCount?: number;
}

/** A database and its properties. */
export interface DatabaseInfo {
  /** Name of the database. */
  readonly name: string;
  /** Properties, by name. */
  readonly properties: Readonly<Record<string, string>>;
}

/** What a delete did. */
export interface DeleteResult {
  /** Rows that the server counts as deleted. */
  readonly deleteCount: number;
  /** Their primary keys, where an old server names them. */
  readonly ids?: Ids;
  /** What a metered server charges. */
  readonly cost?: number;
}

/** A field of a collection, as the server describes it. */
export interface FieldInfo {
  /** The server's number of the field. */
  readonly fieldId: Integer;
  /** Name of the field. */
  readonly name: string;
  /** What the field is for. */
  readonly description: string;
  /** Type of the field. */
  readonly type: DataType;
  /** Parameters of the type. */
  readonly params: FieldParams;
  /** Value of rows that leave the field out. */
  readonly defaultValue?: JsonValue;
  /** Type of the elements of an array. */
  readonly elementType?: DataType;
  /** Whether it is the primary key. */
  readonly isPrimary?: boolean;
  /** Whether the server makes the values. */
  readonly autoId?: boolean;
  /** Whether rows go to partitions by it. */
  readonly isPartitionKey?: boolean;
  /** Whether rows are clustered by it. */
  readonly isClusteringKey?: boolean;
  /** Whether it is the dynamic field. */
  readonly isDynamic?: boolean;
  /** Whether rows may leave it out. */
  readonly nullable?: boolean;
  /** Whether a function computes it. */
  readonly isFunctionOutput?: boolean;
  /** Name in the external source. */
  readonly externalField?: string;
  /** Fields of each struct, where the field holds lists of structs. */
  readonly structFields?: readonly StructMemberInfo[];
}

/** Parameters of a field's type. */
export interface FieldParams {
  /** Length of a vector. */
  readonly dim?: number;
  /** Most bytes of a text. */
  readonly maxLength?: number;
  /** Most elements of an array. */
  readonly maxCapacity?: number;
  /** Whether the data is mapped from disk. */
  readonly mmapEnabled?: boolean;
  /** Everything else, by name. */
  readonly others: Readonly<Record<string, JsonValue>>;
}

/** A function of a collection, as the server describes it. */
export interface FunctionInfo {
  /** Name of the function. */
  readonly name: string;
  /** The server's number of the function. */
  readonly id: Integer;
  /** What the function is for. */
  readonly description: string;
  /** What it computes. */
  readonly type: FunctionType;
  /** Its parameters. */
  readonly params: Readonly<Record<string, string>>;
  /** Fields that it reads. */
  readonly inputFieldNames: readonly string[];
  /** Their numbers. */
  readonly inputFieldIds: readonly Integer[];
  /** Fields that it computes. */
  readonly outputFieldNames: readonly string[];
  /** Their numbers. */
  readonly outputFieldIds: readonly Integer[];
}

/** An index, as the server describes it. */
export interface IndexInfo {
  /** Field that it is over. */
  readonly fieldName: string;
  /** Name of the index. */
  readonly indexName: string;
  /** Kind of the index. */
  readonly indexType?: string;
  /** How distance is computed. */
  readonly metricType?: string;
  /** Parameters of the kind. */
  readonly params: Readonly<Record<string, JsonValue>>;
  /** Rows to index. */
  readonly totalRows: number;
  /** Rows indexed so far. */
  readonly indexedRows: number;
  /** Rows that wait. */
  readonly pendingIndexRows: number;
  /** How far it is built. */
  readonly state: IndexState;
}

/** What an insert did. */
export interface InsertResult {
  /** Rows inserted. */
  readonly insertCount: number;
  /** Their primary keys, in the order of the rows. */
  readonly ids: Ids;
  /** What a metered server charges. */
  readonly cost?: number;
}

/** Whether a collection is in memory. */
export interface LoadStateInfo {
  /** Not there, not loaded, loading or loaded. */
  readonly state: LoadState;
  /** Percent loaded, while it loads. */
  readonly progress?: number;
}

/** Statistics of a partition. */
export interface PartitionStats {
  /** Rows that are flushed. */
  readonly rowCount?: number;
}

/** A server, as it describes itself. */
export interface ServerInfo {
  /** Such as `v2.6.4`; of Milvus Lite `milvus_lite`, without a number. */
  readonly version: string;
  /** When it was built; empty where it does not say, as all of these. */
  readonly buildTime: string;
  /** The commit that it was built from. */
  readonly gitCommit: string;
  /** The Go that it was built with. */
  readonly goVersion: string;
  /** How it is deployed: `STANDALONE` or `CLUSTER`; of Milvus Lite `embedded`. */
  readonly deployMode: string;
}

/** A field of the structs of a field, as the server describes it. */
export interface StructMemberInfo {
  /** The server's number of the field. */
  readonly fieldId: Integer;
  /** Name of the field, in the struct. */
  readonly name: string;
  /** What the field is for. */
  readonly description: string;
  /** Type of the field. */
  readonly type: DataType;
  /** Parameters of the type. */
  readonly params: FieldParams;
}

/** What an upsert did. */
export interface UpsertResult {
  /** Rows written. */
  readonly upsertCount: number;
  /** Their primary keys, in the order of the rows. */
  readonly ids: Ids;
  /** What a metered server charges. */
  readonly cost?: number;
}
