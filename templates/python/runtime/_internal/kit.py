"""What generated code sees of the kit, in one place."""

from .address import parse_address
from .async_client import AsyncCall, AsyncClient, AsyncConnectCall
from .builders import add_field, add_index, begin_checks
from .call import Call, caught
from .channel import tls
from .checks import ABSENT, Checks
from .columns_given import Columns, QueryData, RowData, is_empty
from .defaults import decode_default, encode_default
from .errors import (
    CallTimeoutError,
    InvalidArgumentError,
    MilvusException,
    ParamError,
    ServerError,
    TransportError,
)
from .hits import Hit, Hits, SearchResult, decode_hits
from .ids import decode_ids, encode_ids, ids_filter
from .json_text import to_json
from .machine import client_host, local_time, now_milliseconds
from .queries import count_queries, encode_queries
from .record import Record, RecordList
from .rows import Row, RowSet, decode_rows, no_row_set
from .rows_encoder import encode_rows
from .rpc import ErrorTest, Lookup, NamedError, RetryPolicy, Rpc, Settings, WaitPolicy
from .schema import Schema
from .sync_client import SyncCall, SyncClient, SyncConnectCall
from .timeouts import Timeout
from .unreadable import read_integer, read_json, read_number
from .values import (
    add_others,
    base64,
    compact,
    first,
    guarantee_timestamp,
    join_comma,
    merged,
    order_text,
    pairs_map,
    present,
    serialized,
    to_pairs,
)
from .wire_enum import WireEnum

__all__ = [
    "ABSENT",
    "AsyncCall",
    "AsyncClient",
    "AsyncConnectCall",
    "Call",
    "CallTimeoutError",
    "Checks",
    "Columns",
    "ErrorTest",
    "Hit",
    "Hits",
    "InvalidArgumentError",
    "Lookup",
    "MilvusException",
    "NamedError",
    "ParamError",
    "QueryData",
    "Record",
    "RecordList",
    "RetryPolicy",
    "Row",
    "RowData",
    "RowSet",
    "Rpc",
    "Schema",
    "SearchResult",
    "ServerError",
    "Settings",
    "SyncCall",
    "SyncClient",
    "SyncConnectCall",
    "Timeout",
    "TransportError",
    "WaitPolicy",
    "WireEnum",
    "add_field",
    "add_index",
    "add_others",
    "base64",
    "begin_checks",
    "caught",
    "client_host",
    "compact",
    "count_queries",
    "decode_default",
    "decode_hits",
    "decode_ids",
    "decode_rows",
    "encode_default",
    "encode_ids",
    "encode_queries",
    "encode_rows",
    "first",
    "guarantee_timestamp",
    "ids_filter",
    "is_empty",
    "join_comma",
    "local_time",
    "merged",
    "no_row_set",
    "now_milliseconds",
    "order_text",
    "pairs_map",
    "parse_address",
    "present",
    "read_integer",
    "read_json",
    "read_number",
    "serialized",
    "tls",
    "to_json",
    "to_pairs",
]
