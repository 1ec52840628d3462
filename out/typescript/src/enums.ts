/** Enums of the API. Made by Lockstep from spec/; do not edit. */
import { EnumNames, type Unknown, WireEnumNames } from './internal/functions.js';

/** How numbers become one. */
export const CombineMode = {
  sum: 'sum',
  multiply: 'multiply',
  max: 'max',
  min: 'min',
  avg: 'avg',
  weighted: 'weighted',
} as const;
export type CombineMode = (typeof CombineMode)[keyof typeof CombineMode];

/** @internal */
export const combineModeNames = new EnumNames<CombineMode>(Object.values(CombineMode));

/** How far a compaction is. */
export const CompactionState = {
  UndefiedState: 'UndefiedState',
  Executing: 'Executing',
  Completed: 'Completed',
} as const;
export type CompactionState = (typeof CompactionState)[keyof typeof CompactionState] | Unknown;

/** @internal */
export const compactionStateNames = new WireEnumNames<CompactionState>({
  UndefiedState: [0, 'UndefiedState'],
  Executing: [1, 'Executing'],
  Completed: [2, 'Completed'],
});

/** How fresh a read must be. */
export const ConsistencyLevel = {
  Strong: 'Strong',
  Session: 'Session',
  Bounded: 'Bounded',
  Eventually: 'Eventually',
  Customized: 'Customized',
} as const;
export type ConsistencyLevel = (typeof ConsistencyLevel)[keyof typeof ConsistencyLevel] | Unknown;

/** @internal */
export const consistencyLevelNames = new WireEnumNames<ConsistencyLevel>(
  {
    Strong: [0, 'Strong'],
    Session: [1, 'Session'],
    Bounded: [2, 'Bounded'],
    Eventually: [3, 'Eventually'],
    Customized: [4, 'Customized'],
  },
  { ignoreCase: true },
);

/** Type of a field. */
export const DataType = {
  None: 'None',
  Bool: 'Bool',
  Int8: 'Int8',
  Int16: 'Int16',
  Int32: 'Int32',
  Int64: 'Int64',
  Float: 'Float',
  Double: 'Double',
  String: 'String',
  VarChar: 'VarChar',
  Array: 'Array',
  JSON: 'JSON',
  Geometry: 'Geometry',
  Text: 'Text',
  Timestamptz: 'Timestamptz',
  Mol: 'Mol',
  Date: 'Date',
  Time: 'Time',
  Decimal: 'Decimal',
  BinaryVector: 'BinaryVector',
  FloatVector: 'FloatVector',
  Float16Vector: 'Float16Vector',
  BFloat16Vector: 'BFloat16Vector',
  SparseFloatVector: 'SparseFloatVector',
  Int8Vector: 'Int8Vector',
  ArrayOfVector: 'ArrayOfVector',
  ArrayOfStruct: 'ArrayOfStruct',
  Struct: 'Struct',
} as const;
export type DataType = (typeof DataType)[keyof typeof DataType] | Unknown;

/** @internal */
export const dataTypeNames = new WireEnumNames<DataType>({
  None: [0, 'None'],
  Bool: [1, 'Bool'],
  Int8: [2, 'Int8'],
  Int16: [3, 'Int16'],
  Int32: [4, 'Int32'],
  Int64: [5, 'Int64'],
  Float: [10, 'Float'],
  Double: [11, 'Double'],
  String: [20, 'String'],
  VarChar: [21, 'VarChar'],
  Array: [22, 'Array'],
  JSON: [23, 'JSON'],
  Geometry: [24, 'Geometry'],
  Text: [25, 'Text'],
  Timestamptz: [26, 'Timestamptz'],
  Mol: [27, 'Mol'],
  Date: [28, 'Date'],
  Time: [29, 'Time'],
  Decimal: [30, 'Decimal'],
  BinaryVector: [100, 'BinaryVector'],
  FloatVector: [101, 'FloatVector'],
  Float16Vector: [102, 'Float16Vector'],
  BFloat16Vector: [103, 'BFloat16Vector'],
  SparseFloatVector: [104, 'SparseFloatVector'],
  Int8Vector: [105, 'Int8Vector'],
  ArrayOfVector: [106, 'ArrayOfVector'],
  ArrayOfStruct: [200, 'ArrayOfStruct'],
  Struct: [201, 'Struct'],
});

/** How a score falls with distance. */
export const DecayFunction = {
  gauss: 'gauss',
  exp: 'exp',
  linear: 'linear',
} as const;
export type DecayFunction = (typeof DecayFunction)[keyof typeof DecayFunction];

/** @internal */
export const decayFunctionNames = new EnumNames<DecayFunction>(Object.values(DecayFunction));

/** What a partial update does with a field's stored value. */
export const FieldOp = {
  REPLACE: 'REPLACE',
  ARRAY_APPEND: 'ARRAY_APPEND',
  ARRAY_REMOVE: 'ARRAY_REMOVE',
} as const;
export type FieldOp = (typeof FieldOp)[keyof typeof FieldOp] | Unknown;

/** @internal */
export const fieldOpNames = new WireEnumNames<FieldOp>(
  {
    REPLACE: [0, 'REPLACE'],
    ARRAY_APPEND: [1, 'ARRAY_APPEND'],
    ARRAY_REMOVE: [2, 'ARRAY_REMOVE'],
  },
  { ignoreCase: true },
);

/** When a function chain runs. */
export const FunctionChainStage = {
  Unspecified: 'Unspecified',
  Ingestion: 'Ingestion',
  PreProcess: 'PreProcess',
  L0Rerank: 'L0Rerank',
  L1Rerank: 'L1Rerank',
  L2Rerank: 'L2Rerank',
  PostProcess: 'PostProcess',
} as const;
export type FunctionChainStage = (typeof FunctionChainStage)[keyof typeof FunctionChainStage] | Unknown;

/** @internal */
export const functionChainStageNames = new WireEnumNames<FunctionChainStage>({
  Unspecified: [0, 'FunctionChainStageUnspecified'],
  Ingestion: [1, 'FunctionChainStageIngestion'],
  PreProcess: [2, 'FunctionChainStagePreProcess'],
  L0Rerank: [3, 'FunctionChainStageL0Rerank'],
  L1Rerank: [4, 'FunctionChainStageL1Rerank'],
  L2Rerank: [5, 'FunctionChainStageL2Rerank'],
  PostProcess: [6, 'FunctionChainStagePostProcess'],
});

/** What a function of the schema computes. */
export const FunctionType = {
  Unknown: 'Unknown',
  BM25: 'BM25',
  TextEmbedding: 'TextEmbedding',
  Rerank: 'Rerank',
  MinHash: 'MinHash',
  MolFingerprint: 'MolFingerprint',
} as const;
export type FunctionType = (typeof FunctionType)[keyof typeof FunctionType] | Unknown;

/** @internal */
export const functionTypeNames = new WireEnumNames<FunctionType>({
  Unknown: [0, 'Unknown'],
  BM25: [1, 'BM25'],
  TextEmbedding: [2, 'TextEmbedding'],
  Rerank: [3, 'Rerank'],
  MinHash: [4, 'MinHash'],
  MolFingerprint: [5, 'MolFingerprint'],
});

/** How the score of a group comes from those of its hits. */
export const GroupScorer = {
  sum: 'sum',
  avg: 'avg',
  max: 'max',
} as const;
export type GroupScorer = (typeof GroupScorer)[keyof typeof GroupScorer];

/** @internal */
export const groupScorerNames = new EnumNames<GroupScorer>(Object.values(GroupScorer), { ignoreCase: true });

/** How far an index is built. */
export const IndexState = {
  None: 'None',
  Unissued: 'Unissued',
  InProgress: 'InProgress',
  Finished: 'Finished',
  Failed: 'Failed',
  Retry: 'Retry',
} as const;
export type IndexState = (typeof IndexState)[keyof typeof IndexState] | Unknown;

/** @internal */
export const indexStateNames = new WireEnumNames<IndexState>({
  None: [0, 'IndexStateNone'],
  Unissued: [1, 'Unissued'],
  InProgress: [2, 'InProgress'],
  Finished: [3, 'Finished'],
  Failed: [4, 'Failed'],
  Retry: [5, 'Retry'],
});

/** Kind of an index. Other text passes through. */
export const IndexType = {
  AUTOINDEX: 'AUTOINDEX',
  FLAT: 'FLAT',
  IVF_FLAT: 'IVF_FLAT',
  IVF_SQ8: 'IVF_SQ8',
  IVF_PQ: 'IVF_PQ',
  HNSW: 'HNSW',
  HNSW_SQ: 'HNSW_SQ',
  DISKANN: 'DISKANN',
  SPARSE_INVERTED_INDEX: 'SPARSE_INVERTED_INDEX',
  BIN_FLAT: 'BIN_FLAT',
  BIN_IVF_FLAT: 'BIN_IVF_FLAT',
  TRIE: 'TRIE',
  STL_SORT: 'STL_SORT',
  INVERTED: 'INVERTED',
  BITMAP: 'BITMAP',
  MINHASH_LSH: 'MINHASH_LSH',
} as const;
export type IndexType = (typeof IndexType)[keyof typeof IndexType] | (string & {});

/** @internal */
export const indexTypeNames = new EnumNames<IndexType>(Object.values(IndexType), { open: true });

/** Type that a value in a JSON field is read as. */
export const JsonCast = {
  Bool: 'Bool',
  Int8: 'Int8',
  Int16: 'Int16',
  Int32: 'Int32',
  Int64: 'Int64',
  Double: 'Double',
  VarChar: 'VarChar',
} as const;
export type JsonCast = (typeof JsonCast)[keyof typeof JsonCast];

/** @internal */
export const jsonCastNames = new EnumNames<JsonCast>(Object.values(JsonCast), { ignoreCase: true });

/** How urgent a load is among others. */
export const LoadPriority = {
  high: 'high',
  low: 'low',
} as const;
export type LoadPriority = (typeof LoadPriority)[keyof typeof LoadPriority];

/** @internal */
export const loadPriorityNames = new EnumNames<LoadPriority>(Object.values(LoadPriority), { ignoreCase: true });

/** Whether a collection is in memory. */
export const LoadState = {
  NotExist: 'NotExist',
  NotLoad: 'NotLoad',
  Loading: 'Loading',
  Loaded: 'Loaded',
} as const;
export type LoadState = (typeof LoadState)[keyof typeof LoadState] | Unknown;

/** @internal */
export const loadStateNames = new WireEnumNames<LoadState>({
  NotExist: [0, 'LoadStateNotExist'],
  NotLoad: [1, 'LoadStateNotLoad'],
  Loading: [2, 'LoadStateLoading'],
  Loaded: [3, 'LoadStateLoaded'],
});

/** What is computed of the values of a field. */
export const MetricOp = {
  avg: 'avg',
  sum: 'sum',
  count: 'count',
  min: 'min',
  max: 'max',
} as const;
export type MetricOp = (typeof MetricOp)[keyof typeof MetricOp];

/** @internal */
export const metricOpNames = new EnumNames<MetricOp>(Object.values(MetricOp));

/** How distance is computed. Other text passes through. */
export const MetricType = {
  COSINE: 'COSINE',
  L2: 'L2',
  IP: 'IP',
  BM25: 'BM25',
  HAMMING: 'HAMMING',
  JACCARD: 'JACCARD',
  MHJACCARD: 'MHJACCARD',
  MAX_SIM: 'MAX_SIM',
  MAX_SIM_COSINE: 'MAX_SIM_COSINE',
  MAX_SIM_IP: 'MAX_SIM_IP',
  MAX_SIM_L2: 'MAX_SIM_L2',
} as const;
export type MetricType = (typeof MetricType)[keyof typeof MetricType] | (string & {});

/** @internal */
export const metricTypeNames = new EnumNames<MetricType>(Object.values(MetricType), { open: true });

/** Type of a primary key. */
export const PrimaryKeyType = {
  Int64: 'Int64',
  VarChar: 'VarChar',
} as const;
export type PrimaryKeyType = (typeof PrimaryKeyType)[keyof typeof PrimaryKeyType];

/** @internal */
export const primaryKeyTypeNames = new EnumNames<PrimaryKeyType>(['Int64', 'VarChar'], {
  accepts: { int: 'Int64', string: 'VarChar', str: 'VarChar' },
});

/** Unit of a size. */
export const SizeUnit = {
  b: 'b',
  kb: 'kb',
  mb: 'mb',
  gb: 'gb',
  tb: 'tb',
  pb: 'pb',
} as const;
export type SizeUnit = (typeof SizeUnit)[keyof typeof SizeUnit];

/** @internal */
export const sizeUnitNames = new EnumNames<SizeUnit>(Object.values(SizeUnit), { ignoreCase: true });

/** Ascending or descending. */
export const SortOrder = {
  asc: 'asc',
  desc: 'desc',
} as const;
export type SortOrder = (typeof SortOrder)[keyof typeof SortOrder];

/** @internal */
export const sortOrderNames = new EnumNames<SortOrder>(Object.values(SortOrder), { ignoreCase: true });

/** What a write does with rows that exist. */
export const WriteMode = {
  insert: 'insert',
  upsert: 'upsert',
  partial: 'partial',
} as const;
export type WriteMode = (typeof WriteMode)[keyof typeof WriteMode];

/** @internal */
export const writeModeNames = new EnumNames<WriteMode>(Object.values(WriteMode));

/** What a model gives: the prediction of its objective, or the raw margin. */
export const XgboostOutput = {
  default: 'default',
  raw: 'raw',
} as const;
export type XgboostOutput = (typeof XgboostOutput)[keyof typeof XgboostOutput];

/** @internal */
export const xgboostOutputNames = new EnumNames<XgboostOutput>(Object.values(XgboostOutput));
