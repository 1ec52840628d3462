"""A client of Milvus, generated from one description of its API."""

from ._api.about import __version__
from ._api.async_client import AsyncMilvusClient
from ._api.client import MilvusClient
from ._api.enums import ConsistencyLevel, DataType, FunctionType
from ._api.records import (
    CollectionSchema,
    FieldSchema,
    IndexParam,
    IndexParams,
    OrderBy,
    SearchParams,
)
from ._api.results import (
    AliasInfo,
    CollectionInfo,
    DeleteResult,
    FieldInfo,
    FieldParams,
    FunctionInfo,
    InsertResult,
)
from ._internal.kit import (
    CallTimeoutError,
    Columns,
    Hit,
    Hits,
    InvalidArgumentError,
    MilvusException,
    ParamError,
    QueryData,
    Row,
    RowData,
    RowSet,
    SearchResult,
    ServerError,
    Timeout,
    TransportError,
)

__all__ = [
    "AliasInfo",
    "AsyncMilvusClient",
    "CallTimeoutError",
    "CollectionInfo",
    "CollectionSchema",
    "Columns",
    "ConsistencyLevel",
    "DataType",
    "DeleteResult",
    "FieldInfo",
    "FieldParams",
    "FieldSchema",
    "FunctionInfo",
    "FunctionType",
    "Hit",
    "Hits",
    "IndexParam",
    "IndexParams",
    "InsertResult",
    "InvalidArgumentError",
    "MilvusClient",
    "MilvusException",
    "OrderBy",
    "ParamError",
    "QueryData",
    "Row",
    "RowData",
    "RowSet",
    "SearchParams",
    "SearchResult",
    "ServerError",
    "Timeout",
    "TransportError",
    "__version__",
]
