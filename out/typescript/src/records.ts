/** What users of the client make: plain data. */
import type { DataType, IndexType, MetricType, SortOrder } from './enums.js';
import type { Integer, JsonValue } from './internal/functions.js';

/** Primary keys, all integers or all texts. */
export type Ids = readonly Integer[] | readonly string[];

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

/** Parameters of a search that depend on the index. */
export interface SearchParams {
  /** Must be the index's own. Absent: the index's own. */
  readonly metricType?: MetricType | undefined;
  /** Parameters of the index, such as nprobe, ef, radius and range_filter. */
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

/** Indexes to build. */
export type IndexParams = readonly IndexParam[];
