/** What users of the client make: plain data. Made by Lockstep from spec/; do not edit. */
import type {
  CombineMode,
  DataType,
  DecayFunction,
  FunctionChainStage,
  FunctionType,
  IndexType,
  MetricOp,
  MetricType,
  SortOrder,
  XgboostOutput,
} from './enums.js';
import type { Integer, JsonValue } from './internal/functions.js';
import type { Hit, Hits } from './internal/hits.js';
import type { QueryData } from './internal/queries.js';

/** What a function chain computes for each hit. */
export type FunctionChainExpr =
  | ({ readonly kind: 'NumCombineExpr' } & NumCombineExpr)
  | ({ readonly kind: 'DecayExpr' } & DecayExpr)
  | ({ readonly kind: 'RoundDecimalExpr' } & RoundDecimalExpr)
  | ({ readonly kind: 'XgboostExpr' } & XgboostExpr)
  | ({ readonly kind: 'RerankModelExpr' } & RerankModelExpr)
  | ({ readonly kind: 'CallExpr' } & CallExpr);

/** One operation of a function chain. */
export type FunctionChainOp =
  ({ readonly kind: 'MapOp' } & MapOp) | ({ readonly kind: 'SortOp' } & SortOp) | ({ readonly kind: 'LimitOp' } & LimitOp);

/** How the matching parts of texts are marked in the hits. */
export type Highlighter =
  ({ readonly kind: 'LexicalHighlighter' } & LexicalHighlighter) | ({ readonly kind: 'SemanticHighlighter' } & SemanticHighlighter);

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

/** What buckets are ordered by. */
export interface BucketOrder {
  /** Name of a metric, `_count` or `_key`. Not empty. */
  readonly key: string;
  /** Ascending or descending. Default: `asc`. */
  readonly direction?: SortOrder | undefined;
}

/** A function of the server by its name. */
export interface CallExpr {
  /** Name of the function. Not empty. */
  readonly name: string;
  /** Columns that it takes. Default: []. */
  readonly columns?: readonly string[] | undefined;
  /** Its parameters. */
  readonly params?: Readonly<Record<string, JsonValue>> | undefined;
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

/** A score that falls with the distance of a column from an origin. */
export interface DecayExpr {
  /** Numeric column. Not empty. */
  readonly column: string;
  /** How the score falls. */
  readonly function: DecayFunction;
  /** Where the score is highest. */
  readonly origin: number;
  /** Distance at which the score is `decay`. */
  readonly scale: number;
  /** Distance up to which the score does not fall. Default: 0. */
  readonly offset?: number | undefined;
  /** The score at `scale`. Default: 0.5. */
  readonly decay?: number | undefined;
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
  /** How the text is split by language, which another field names. */
  readonly multiAnalyzerParams?: Readonly<Record<string, JsonValue>> | undefined;
  /** Map the field's data from disk instead of loading it. */
  readonly mmapEnabled?: boolean | undefined;
  /** Whether the field's data is fetched before it is asked for, such as `sync` or `disable`. */
  readonly warmup?: string | undefined;
  /** Name of the column in the external source that the field is read from. */
  readonly externalField?: string | undefined;
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

/** Operations on the hits of a search, done by the server one after the other. */
export interface FunctionChain {
  /** When the chain runs. */
  readonly stage: FunctionChainStage;
  /** Name of the chain. Default: empty. */
  readonly name?: string | undefined;
  /** The operations, in order. Default: []. */
  readonly ops?: readonly FunctionChainOp[] | undefined;
}

/** Functions that together give hits their score. */
export interface FunctionScore {
  /** What gives the scores, in order. Not empty. */
  readonly functions: Function | readonly Function[];
  /** How their scores become one, such as `boost_mode`. */
  readonly params?: Readonly<Record<string, JsonValue>> | undefined;
}

/** A query whose terms are marked in a field. */
export interface HighlightQuery {
  /** Field to mark them in. Not empty, without blanks. */
  readonly field: string;
  /** Text of the query. Not empty. */
  readonly text: string;
  /** Kind of the query, such as `TextMatch`. Not empty. */
  readonly queryType: string;
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

/** A highlighter of the terms that match. */
export interface LexicalHighlighter {
  /** Further queries whose terms are marked. Default: []. */
  readonly highlightQuery?: readonly HighlightQuery[] | undefined;
  /** Mark the terms of the search itself. The server's default is true. */
  readonly highlightSearchText?: boolean | undefined;
  /** What stands before a marked term. The server's default is `<em>`. */
  readonly preTags?: readonly string[] | undefined;
  /** What stands behind a marked term. The server's default is `</em>`. */
  readonly postTags?: readonly string[] | undefined;
  /** Characters before the first marked term of a fragment. */
  readonly fragmentOffset?: number | undefined;
  /** Characters of a fragment. */
  readonly fragmentSize?: number | undefined;
  /** Most fragments of a text. */
  readonly numOfFragments?: number | undefined;
}

/** An operation that keeps some of the hits. */
export interface LimitOp {
  /** Most hits to keep. At least 1. */
  readonly limit: number;
  /** Hits to skip before them. Default: 0. */
  readonly offset?: number | undefined;
}

/** An operation that computes a column. */
export interface MapOp {
  /** Column that it writes; `$score` is the hits' score. Not empty. */
  readonly output: string;
  /** What the column becomes. */
  readonly expr: FunctionChainExpr;
}

/** A number computed for each bucket. */
export interface MetricAggregation {
  /** What is computed. */
  readonly op: MetricOp;
  /** Field that it is computed of; `*` with count. Not empty. */
  readonly fieldName: string;
}

/** One number of several columns. */
export interface NumCombineExpr {
  /** Columns to combine, two or more. Not empty. */
  readonly columns: readonly string[];
  /** How they are combined. Default: `sum`. */
  readonly mode?: CombineMode | undefined;
  /** With the mode `weighted`: a weight for each column. */
  readonly weights?: readonly number[] | undefined;
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

/** How well a text column answers queries, by a rerank model of a provider. */
export interface RerankModelExpr {
  /** Text column. Not empty. */
  readonly column: string;
  /** What each text is held against. Not empty. */
  readonly queries: readonly string[];
  /** Parameters of the provider, such as `provider` and `model`. */
  readonly params?: Readonly<Record<string, JsonValue>> | undefined;
}

/** A column rounded to decimals. */
export interface RoundDecimalExpr {
  /** Numeric column. Not empty. */
  readonly column: string;
  /** Decimals to keep. From 0 to 6. */
  readonly decimal: number;
}

/** A grouping of the hits of a search into buckets. */
export interface SearchAggregation {
  /** Fields whose values together make a bucket. Not empty. */
  readonly fields: readonly string[];
  /** Most buckets. At least 1. */
  readonly size: number;
  /** What is computed for each bucket, by a name of your own. */
  readonly metrics?: Readonly<Record<string, MetricAggregation>> | undefined;
  /** Order of the buckets. */
  readonly order?: readonly BucketOrder[] | undefined;
  /** The hits that each bucket shows. */
  readonly topHits?: TopHits | undefined;
  /** Buckets within each bucket. */
  readonly subAggregation?: SearchAggregation | undefined;
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
  /** Analyzer of the query text, where the field has several. */
  readonly analyzerName?: string | undefined;
  /** Hints for the search engine, such as `iterative_filter`. */
  readonly hints?: string | undefined;
  /** Keep the order of hits the same from page to page. */
  readonly pageRetainOrder?: boolean | undefined;
  /** Everything else, by name. */
  readonly others?: Readonly<Record<string, JsonValue>> | undefined;
}

/** A highlighter of what means the same as the queries. */
export interface SemanticHighlighter {
  /** What the marked parts mean, in other words. Not empty. */
  readonly queries: readonly string[];
  /** Fields to mark. Not empty. */
  readonly inputFields: readonly string[];
  /** What stands before a marked part. */
  readonly preTags?: readonly string[] | undefined;
  /** What stands behind a marked part. */
  readonly postTags?: readonly string[] | undefined;
  /** Least score of a part that is marked, from 0 to 1. */
  readonly threshold?: number | undefined;
  /** Return the marked parts alone. */
  readonly highlightOnly?: boolean | undefined;
  /** The deployed model to use. */
  readonly modelDeploymentId?: string | undefined;
  /** Most texts that the model is given at once. */
  readonly maxClientBatchSize?: number | undefined;
}

/** An operation that sorts the hits by a column. */
export interface SortOp {
  /** Column to sort by. Not empty. */
  readonly by: string;
  /** Largest first. Default: true. */
  readonly desc?: boolean | undefined;
  /** Column that decides between equals. */
  readonly tieBreakCol?: string | undefined;
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
  /** Whether the field's data is fetched before it is asked for, such as `sync` or `disable`. */
  readonly warmup?: string | undefined;
}

/** The hits that a bucket shows. */
export interface TopHits {
  /** Most hits of a bucket. At least 1. */
  readonly size: number;
  /** Order of the hits. */
  readonly sort?: readonly TopHitsOrder[] | undefined;
}

/** What the hits of a bucket are ordered by. */
export interface TopHitsOrder {
  /** Name of a field, or `_score`. Not empty. */
  readonly fieldName: string;
  /** Ascending or descending. Default: `asc`. */
  readonly direction?: SortOrder | undefined;
}

/** Ranks hits of several searches by the weighted sum of their scores. */
export interface WeightedRanker {
  /** One weight, from 0 to 1, for each search. Not empty. */
  readonly weights: readonly number[];
  /** Bring scores into 0 to 1 first. Default: true. */
  readonly normScore?: boolean | undefined;
}

/** What an XGBoost model predicts of several columns. */
export interface XgboostExpr {
  /** Columns, in the order of the model's features. Not empty. */
  readonly features: readonly string[];
  /** Name of the file resource that has the model. Not empty. */
  readonly modelResource: string;
  /** Which prediction is given. Default: `default`. */
  readonly output?: XgboostOutput | undefined;
}

/** Indexes to build. */
export type IndexParams = readonly IndexParam[];
