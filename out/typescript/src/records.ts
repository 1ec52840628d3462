/** What users of the client make: plain data. Made by Lockstep from spec/; do not edit. */
import type { DataType, FunctionType, IndexType, MetricType, SortOrder } from './enums.js';
import type { Integer, JsonValue } from './internal/functions.js';
import type { Hit, Hits } from './internal/hits.js';
import type { QueryData } from './internal/queries.js';

/** Primary keys, all integers or all texts. */
export type Ids = readonly Integer[] | readonly string[];

/** How hits of several searches become one list. */
export type Ranker =
  | ({ readonly kind: 'RRFRanker' } & RRFRanker)
  | ({ readonly kind: 'WeightedRanker' } & WeightedRanker)
  | ({ readonly kind: 'Function' } & Function)
  | ({ readonly kind: 'FunctionScore' } & FunctionScore);

/** How hits get another score. */
export type SearchRanker = ({ readonly kind: 'Function' } & Function) | ({ readonly kind: 'FunctionScore' } & FunctionScore);

/** Gives those of the hits that are wanted, in their order. */
export type HitFilter = (hits: Hits) => readonly Hit[];

/** One search of a hybrid search. */
export interface AnnSearchRequest {
  /** What to search for; one query or many. Not empty. */
  readonly data: QueryData;
  /** Vector field to search. Not empty, without blanks. */
  readonly annsField: string;
  /** Parameters that depend on the index. */
  readonly param?: SearchParams | undefined;
  /** Most hits of this search (top-k). From 1 to 16384. */
  readonly limit: number;
  /** Boolean expression over the fields. */
  readonly filter?: string | undefined;
  /** Values of the {names} in the filter. */
  readonly filterParams?: Readonly<Record<string, JsonValue>> | undefined;
}

/** Fields of a collection. */
export interface CollectionSchema {
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
  /** The fields that hold lists of structs, in order. Default: []. */
  readonly structFields?: readonly StructFieldSchema[] | undefined;
  /** Functions that compute fields from others, such as BM25. Default: []. */
  readonly functions?: readonly Function[] | undefined;
}

/** A field of a collection. */
export interface FieldSchema {
  /** Name of the field, unique in the schema. Not empty, without blanks. */
  readonly name: string;
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

/** A function of a collection: computes fields from others, or ranks hits. */
export interface Function {
  /** Name of the function, unique in the schema. Not empty, without blanks. */
  readonly name: string;
  /** What it computes. */
  readonly functionType: FunctionType;
  /** Fields that it reads. Without repetition. */
  readonly inputFieldNames: string | readonly string[];
  /** Fields that it computes; none where it ranks. Without repetition. Default: []. */
  readonly outputFieldNames?: string | readonly string[] | undefined;
  /** What the function is for. Default: empty. */
  readonly description?: string | undefined;
  /** Its parameters. */
  readonly params?: Readonly<Record<string, JsonValue>> | undefined;
}

/** Functions that together give hits their score. */
export interface FunctionScore {
  /** What gives the scores, in order. Not empty. */
  readonly functions: Function | readonly Function[];
  /** How their scores become one, such as `boost_mode`. */
  readonly params?: Readonly<Record<string, JsonValue>> | undefined;
}

/** An index to build. */
export interface IndexParam {
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

/** A field to order by. */
export interface OrderBy {
  /** Name of the field. Not empty, without blanks. */
  readonly field: string;
  /** Ascending or descending. Default: `asc`. */
  readonly order?: SortOrder | undefined;
}

/** Ranks hits of several searches by their places (reciprocal rank fusion). */
export interface RRFRanker {
  /** The larger it is, the less the first places weigh. From 1 to 16384. Default: 60. */
  readonly k?: number | undefined;
}

/** Parameters of a search that depend on the index. */
export interface SearchParams {
  /** Must be the index's own. Absent: the index's own. */
  readonly metricType?: MetricType | undefined;
  /** Parameters of the index, such as `nprobe`, `ef`, `radius` and `range_filter`. */
  readonly params?: Readonly<Record<string, JsonValue>> | undefined;
  /** Hits to skip. */
  readonly offset?: number | undefined;
  /** Search sealed segments only. */
  readonly ignoreGrowing?: boolean | undefined;
  /** Hints for the search engine, such as `iterative_filter`. */
  readonly hints?: string | undefined;
  /** Keep the order of hits the same from page to page. */
  readonly pageRetainOrder?: boolean | undefined;
  /** Everything else, by name. */
  readonly others?: Readonly<Record<string, JsonValue>> | undefined;
}

/** A field that holds a list of structs; each struct has the same fields. */
export interface StructFieldSchema {
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
}

/** Ranks hits of several searches by the weighted sum of their scores. */
export interface WeightedRanker {
  /** One weight, from 0 to 1, for each search. Not empty. */
  readonly weights: readonly number[];
  /** Bring scores into 0 to 1 first. Default: true. */
  readonly normScore?: boolean | undefined;
}

/** Indexes to build. */
export type IndexParams = readonly IndexParam[];
