"""What generated code sees of the kit, in one place."""

from .address import parse_address
from .async_client import AsyncCall, AsyncClient, AsyncConnectCall
from .async_pages import AsyncPageIterator, AsyncPageReader
from .buckets import bucket_hit_fields, bucket_hit_key, bucket_key, bucket_metrics
from .builders import add_field, add_index, begin_checks, start_with
from .call import Call, caught
from .checks import ABSENT, Checks
from .columns_given import Columns, QueryData, RowData, is_empty
from .defaults import decode_default, encode_default
from .deprecation import deprecated, warn_deprecated, warn_of_old_name
from .errors import (
    CallTimeoutError,
    InvalidArgumentError,
    MilvusException,
    ParamError,
    ServerError,
    TransportError,
)
from .function_params import encode_function_params
from .hits import Highlight, Hit, Hits, SearchResult, decode_hits
from .ids import count_ids, decode_ids, encode_ids, ids_filter
from .json_text import to_json
from .keyed_fields import keyed_field
from .machine import client_host, local_time, now_milliseconds
from .queries import EmbeddingList, Queries, count_queries, encode_queries
from .query_pages import QueryCursor, query_pages
from .record import Record, RecordList
from .rows import Row, RowSet, decode_rows, no_row_set
from .rows_encoder import encode_rows
from .rpc import ErrorTest, Lookup, NamedError, RetryPolicy, Rpc, Settings, WaitPolicy
from .schema import Schema
from .search_pages import SearchCursor, search_pages
from .sparse import SparseVector
from .struct_members import struct_member, struct_member_name
from .sync_client import SyncCall, SyncClient, SyncConnectCall
from .sync_pages import PageIterator, SyncPageReader
from .templates import encode_template
from .timeouts import Timeout
from .tls import tls
from .unreadable import read_first, read_integer, read_json, read_number
from .values import (
    add_others,
    base64,
    compact,
    first,
    flatten_index_params,
    guarantee_timestamp,
    implies_partial,
    join_comma,
    merged,
    order_text,
    pairs_map,
    present,
    serialized,
    server_type,
    size_in_megabytes,
    to_pairs,
)
from .wire_enum import WireEnum

__all__ = [
    "ABSENT",
    "AsyncCall",
    "AsyncClient",
    "AsyncConnectCall",
    "AsyncPageIterator",
    "AsyncPageReader",
    "Call",
    "CallTimeoutError",
    "Checks",
    "Columns",
    "EmbeddingList",
    "ErrorTest",
    "Highlight",
    "Hit",
    "Hits",
    "InvalidArgumentError",
    "Lookup",
    "MilvusException",
    "NamedError",
    "PageIterator",
    "ParamError",
    "Queries",
    "QueryCursor",
    "QueryData",
    "Record",
    "RecordList",
    "RetryPolicy",
    "Row",
    "RowData",
    "RowSet",
    "Rpc",
    "Schema",
    "SearchCursor",
    "SearchResult",
    "ServerError",
    "Settings",
    "SparseVector",
    "SyncCall",
    "SyncClient",
    "SyncConnectCall",
    "SyncPageReader",
    "Timeout",
    "TransportError",
    "WaitPolicy",
    "WireEnum",
    "add_field",
    "add_index",
    "add_others",
    "base64",
    "begin_checks",
    "bucket_hit_fields",
    "bucket_hit_key",
    "bucket_key",
    "bucket_metrics",
    "caught",
    "client_host",
    "compact",
    "count_ids",
    "count_queries",
    "decode_default",
    "decode_hits",
    "decode_ids",
    "decode_rows",
    "deprecated",
    "encode_default",
    "encode_function_params",
    "encode_ids",
    "encode_queries",
    "encode_rows",
    "encode_template",
    "first",
    "flatten_index_params",
    "guarantee_timestamp",
    "ids_filter",
    "implies_partial",
    "is_empty",
    "join_comma",
    "keyed_field",
    "local_time",
    "merged",
    "no_row_set",
    "now_milliseconds",
    "order_text",
    "pairs_map",
    "parse_address",
    "present",
    "query_pages",
    "read_first",
    "read_integer",
    "read_json",
    "read_number",
    "search_pages",
    "serialized",
    "server_type",
    "size_in_megabytes",
    "start_with",
    "struct_member",
    "struct_member_name",
    "tls",
    "to_json",
    "to_pairs",
    "warn_deprecated",
    "warn_of_old_name",
]
