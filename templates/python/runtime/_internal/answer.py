"""Tells failure from success: a Status in an answer, or a gRPC status instead of one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message

from .errors import MilvusException, ServerError, TransportError
from .rpc import NamedError, Rpc

if TYPE_CHECKING:
    from .call import Call

_NOT_SENT = re.compile(
    "failed to connect|connection refused|dns resolution failed|name resolution|no address|unknown host",
    re.IGNORECASE,
)
_DISTRUST = re.compile("CERTIFICATE_VERIFY_FAILED(.*)|(Hostname Verification Check failed.*)")
_CAUSES = {
    "connection refused": re.compile("connection refused|errno 111|errno 61", re.IGNORECASE),
    "unknown host": re.compile("dns resolution failed|name resolution|not known", re.IGNORECASE),
}


@dataclass(frozen=True)
class Failure:
    """A failed attempt: its error, and what decides whether it may be repeated."""

    error: MilvusException
    names: frozenset[str]
    text: str
    status: str | None = None
    not_sent: bool = False
    distrusted: bool = False
    """The server's certificate was not accepted, which no further attempt changes."""


def failure_of(call: Call, rpc: Rpc[Any, Any], answer: Message, attempt: int) -> Failure | None:
    """The failure that an answer tells, if it does."""
    if rpc.status is None:
        return None
    status: Any = answer if rpc.status == "self" else getattr(answer, rpc.status)
    if status.code == 0 and status.error_code == 0:
        return None
    code = status.code or status.error_code
    names = names_of(
        call.settings.named_errors, status.code, status.error_code, None, status.reason
    )
    reason = status.reason or "the server gave no reason"
    told = ", ".join([f"code {code}", *names[:1]])
    error = ServerError(
        f"{call.method}: {reason} ({told})",
        method=call.method,
        code=code,
        compatible_code=status.error_code,
        name=names[0] if names else None,
        attempts=attempt,
        names=tuple(names),
    )
    return Failure(error, frozenset(names), f"{reason} ({told})")


def transport_failure(call: Call, status: str, details: str, attempt: int) -> Failure:
    """The failure of an attempt that got no answer."""
    names = names_of(call.settings.named_errors, None, None, status, details)
    text = f"{cause_of(details)} ({status})"
    made = ServerError if names else TransportError
    error = made(
        f"{call.method}: {cause_of(details)} ({', '.join([status, *names[:1]])})",
        method=call.method,
        name=names[0] if names else None,
        attempts=attempt,
        names=tuple(names),
    )
    not_sent = status == "unavailable" and _NOT_SENT.search(details) is not None
    distrusted = _DISTRUST.search(details) is not None
    return Failure(error, frozenset(names), text, status, not_sent, distrusted)


def cause_of(details: str) -> str:
    """The short word for a failed connection; other details as they are."""
    if (distrust := _DISTRUST.search(details)) is not None:
        reason = (distrust[1] or distrust[2] or "").lstrip(": ")
        return f"its certificate is not accepted: {reason}"
    if _NOT_SENT.search(details):
        for cause, told in _CAUSES.items():
            if told.search(details):
                return cause
    return details or "no details"


def names_of(
    known: Sequence[NamedError],
    code: int | None,
    legacy: int | None,
    status: str | None,
    reason: str,
) -> list[str]:
    """Names of the errors that an answer is, in the order of the specification."""
    return [
        each.name
        for each in known
        if any(
            (test.code is None or test.code == code)
            and (test.legacy is None or test.legacy == legacy)
            and (test.status is None or test.status == status)
            and (test.reason_has is None or test.reason_has in reason)
            for test in each.tests
        )
    ]
