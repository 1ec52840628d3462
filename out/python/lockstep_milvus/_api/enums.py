# Made by Lockstep from spec/; do not edit.
"""Enums of the API."""

from __future__ import annotations

from typing import Final, Literal

from .._internal import kit


class CompactionState(kit.WireEnum):
    """How far a compaction is."""

    UNDEFIED_STATE = 0, "UndefiedState"
    EXECUTING = 1, "Executing"
    COMPLETED = 2, "Completed"


class ConsistencyLevel(kit.WireEnum):
    """How fresh a read must be."""

    STRONG = 0, "Strong"
    SESSION = 1, "Session"
    BOUNDED = 2, "Bounded"
    EVENTUALLY = 3, "Eventually"
    CUSTOMIZED = 4, "Customized"


class DataType(kit.WireEnum):
    """Type of a field."""

    NONE = 0, "None"
    BOOL = 1, "Bool"
    INT8 = 2, "Int8"
    INT16 = 3, "Int16"
    INT32 = 4, "Int32"
    INT64 = 5, "Int64"
    FLOAT = 10, "Float"
    DOUBLE = 11, "Double"
    STRING = 20, "String"
    VARCHAR = 21, "VarChar"
    ARRAY = 22, "Array"
    JSON = 23, "JSON"
    GEOMETRY = 24, "Geometry"
    TEXT = 25, "Text"
    TIMESTAMPTZ = 26, "Timestamptz"
    MOL = 27, "Mol"
    DATE = 28, "Date"
    TIME = 29, "Time"
    DECIMAL = 30, "Decimal"
    BINARY_VECTOR = 100, "BinaryVector"
    FLOAT_VECTOR = 101, "FloatVector"
    FLOAT16_VECTOR = 102, "Float16Vector"
    BFLOAT16_VECTOR = 103, "BFloat16Vector"
    SPARSE_FLOAT_VECTOR = 104, "SparseFloatVector"
    INT8_VECTOR = 105, "Int8Vector"
    ARRAY_OF_VECTOR = 106, "ArrayOfVector"
    ARRAY_OF_STRUCT = 200, "ArrayOfStruct"
    STRUCT = 201, "Struct"


class FieldOp(kit.WireEnum):
    """What a partial update does with a field's stored value."""

    REPLACE = 0, "REPLACE"
    ARRAY_APPEND = 1, "ARRAY_APPEND"
    ARRAY_REMOVE = 2, "ARRAY_REMOVE"


class FunctionChainStage(kit.WireEnum):
    """When a function chain runs."""

    UNSPECIFIED = 0, "Unspecified", "FunctionChainStageUnspecified"
    INGESTION = 1, "Ingestion", "FunctionChainStageIngestion"
    PRE_PROCESS = 2, "PreProcess", "FunctionChainStagePreProcess"
    L0_RERANK = 3, "L0Rerank", "FunctionChainStageL0Rerank"
    L1_RERANK = 4, "L1Rerank", "FunctionChainStageL1Rerank"
    L2_RERANK = 5, "L2Rerank", "FunctionChainStageL2Rerank"
    POST_PROCESS = 6, "PostProcess", "FunctionChainStagePostProcess"


class FunctionType(kit.WireEnum):
    """What a function of the schema computes."""

    UNKNOWN = 0, "Unknown"
    BM25 = 1, "BM25"
    TEXT_EMBEDDING = 2, "TextEmbedding"
    RERANK = 3, "Rerank"
    MIN_HASH = 4, "MinHash"
    MOL_FINGERPRINT = 5, "MolFingerprint"


class IndexState(kit.WireEnum):
    """How far an index is built."""

    NONE = 0, "None", "IndexStateNone"
    UNISSUED = 1, "Unissued"
    IN_PROGRESS = 2, "InProgress"
    FINISHED = 3, "Finished"
    FAILED = 4, "Failed"
    RETRY = 5, "Retry"


class LoadState(kit.WireEnum):
    """Whether a collection is in memory."""

    NOT_EXIST = 0, "NotExist", "LoadStateNotExist"
    NOT_LOAD = 1, "NotLoad", "LoadStateNotLoad"
    LOADING = 2, "Loading", "LoadStateLoading"
    LOADED = 3, "Loaded", "LoadStateLoaded"


CombineMode = Literal["sum", "multiply", "max", "min", "avg", "weighted"]
COMBINE_MODES: Final = ("sum", "multiply", "max", "min", "avg", "weighted")
DecayFunction = Literal["gauss", "exp", "linear"]
DECAY_FUNCTIONS: Final = ("gauss", "exp", "linear")
GroupScorer = Literal["sum", "avg", "max"]
GROUP_SCORERS: Final = ("sum", "avg", "max")
IndexType = (
    str
    | Literal[
        "AUTOINDEX",
        "FLAT",
        "IVF_FLAT",
        "IVF_SQ8",
        "IVF_PQ",
        "HNSW",
        "HNSW_SQ",
        "DISKANN",
        "SPARSE_INVERTED_INDEX",
        "BIN_FLAT",
        "BIN_IVF_FLAT",
        "TRIE",
        "STL_SORT",
        "INVERTED",
        "BITMAP",
        "MINHASH_LSH",
    ]
)
INDEX_TYPES: Final = (
    "AUTOINDEX",
    "FLAT",
    "IVF_FLAT",
    "IVF_SQ8",
    "IVF_PQ",
    "HNSW",
    "HNSW_SQ",
    "DISKANN",
    "SPARSE_INVERTED_INDEX",
    "BIN_FLAT",
    "BIN_IVF_FLAT",
    "TRIE",
    "STL_SORT",
    "INVERTED",
    "BITMAP",
    "MINHASH_LSH",
)
JsonCast = Literal["Bool", "Int8", "Int16", "Int32", "Int64", "Double", "VarChar"]
JSON_CASTS: Final = ("Bool", "Int8", "Int16", "Int32", "Int64", "Double", "VarChar")
LoadPriority = Literal["high", "low"]
LOAD_PRIORITIES: Final = ("high", "low")
MetricOp = Literal["avg", "sum", "count", "min", "max"]
METRIC_OPS: Final = ("avg", "sum", "count", "min", "max")
MetricType = (
    str
    | Literal[
        "COSINE",
        "L2",
        "IP",
        "BM25",
        "HAMMING",
        "JACCARD",
        "MHJACCARD",
        "MAX_SIM",
        "MAX_SIM_COSINE",
        "MAX_SIM_IP",
        "MAX_SIM_L2",
    ]
)
METRIC_TYPES: Final = (
    "COSINE",
    "L2",
    "IP",
    "BM25",
    "HAMMING",
    "JACCARD",
    "MHJACCARD",
    "MAX_SIM",
    "MAX_SIM_COSINE",
    "MAX_SIM_IP",
    "MAX_SIM_L2",
)
SizeUnit = Literal["b", "kb", "mb", "gb", "tb", "pb"]
SIZE_UNITS: Final = ("b", "kb", "mb", "gb", "tb", "pb")
SortOrder = Literal["asc", "desc"]
SORT_ORDERS: Final = ("asc", "desc")
WriteMode = Literal["insert", "upsert", "partial"]
WRITE_MODES: Final = ("insert", "upsert", "partial")
XgboostOutput = Literal["default", "raw"]
XGBOOST_OUTPUTS: Final = ("default", "raw")
