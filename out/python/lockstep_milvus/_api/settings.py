# Made by Lockstep from spec/; do not edit.
"""What the specification fixes for all calls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .._internal import kit
from .._wire import pb
from . import rpcs

READ: Final = kit.RetryPolicy(
    transport=frozenset({"unavailable", "aborted", "internal"}),
    errors=frozenset({"rate_limited", "not_ready"}),
    tries=10,
    first=0.01,
    times=3.0,
    cap=3.0,
    jitter=0.2,
)
REPEATABLE: Final = kit.RetryPolicy(
    transport=frozenset({"unavailable"}),
    errors=frozenset({"rate_limited", "not_ready"}),
    tries=10,
    first=0.01,
    times=3.0,
    cap=3.0,
    jitter=0.2,
)
ONCE: Final = kit.RetryPolicy(
    transport=frozenset({"not_sent"}),
    errors=frozenset({"rate_limited"}),
    tries=10,
    first=0.01,
    times=3.0,
    cap=3.0,
    jitter=0.2,
)
INDEX_WAIT: Final = kit.WaitPolicy(first=0.01, times=1.5, cap=0.5, stall=300.0)
LOAD_WAIT: Final = kit.WaitPolicy(first=0.01, times=1.5, cap=0.5, stall=300.0)
FLUSH_WAIT: Final = kit.WaitPolicy(first=0.01, times=1.5, cap=0.5, stall=300.0)
NAMED_ERRORS: Final = (
    kit.NamedError(
        "collection_not_found",
        (
            kit.ErrorTest(code=100),
            kit.ErrorTest(legacy=4),
            kit.ErrorTest(legacy=1, reason_has="can't find collection"),
        ),
    ),
    kit.NamedError("database_not_found", (kit.ErrorTest(code=800),)),
    kit.NamedError("index_not_found", (kit.ErrorTest(code=700), kit.ErrorTest(legacy=25))),
    kit.NamedError("alias_not_found", (kit.ErrorTest(code=1600),)),
    kit.NamedError("schema_mismatch", (kit.ErrorTest(legacy=62), kit.ErrorTest(code=109))),
    kit.NamedError(
        "expression_rejected",
        (
            kit.ErrorTest(code=1100, reason_has="cannot parse expression"),
            kit.ErrorTest(code=1100, reason_has="field"),
        ),
    ),
    kit.NamedError("empty_collection", (kit.ErrorTest(code=26), kit.ErrorTest(legacy=26))),
    kit.NamedError("rate_limited", (kit.ErrorTest(code=8), kit.ErrorTest(legacy=49))),
    kit.NamedError("not_ready", (kit.ErrorTest(code=1, legacy=56),)),
    kit.NamedError("unsupported", (kit.ErrorTest(status="unimplemented"),)),
    kit.NamedError("bad_answer", ()),
)


def metadata(call: kit.Call) -> Sequence[tuple[str, str | None]]:
    """What goes with each request."""
    return (
        ("authorization", call.state.authorization),
        ("identifier", call.state.identifier),
        ("client-request-unixmsec", kit.now_milliseconds()),
        ("dbname", call.database),
        ("client-request-id", call.client_request_id),
    )


def lookup_request(call: kit.Call, collection: str) -> pb.DescribeCollectionRequest:
    """How the schema cache asks for a schema."""
    return pb.DescribeCollectionRequest(db_name=call.db_name, collection_name=collection)


SETTINGS: Final = kit.Settings(
    read=READ,
    repeatable=REPEATABLE,
    once=ONCE,
    named_errors=NAMED_ERRORS,
    connect_timeout=10.0,
    call_timeout=60.0,
    wait_timeout=600.0,
    metadata=metadata,
    lookup=kit.Lookup(rpcs.DESCRIBE_COLLECTION, lookup_request),
    in_session=frozenset(
        {"close", "get", "hybrid_search", "query", "query_iterator", "search", "search_iterator"}
    ),
)
