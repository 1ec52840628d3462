"""What the generated tables say of the wire: RPCs, retry and wait policies, named errors, metadata."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from google.protobuf.message import Message

if TYPE_CHECKING:
    from .._wire.pb import DescribeCollectionResponse
    from .call import Call

Request = TypeVar("Request", bound=Message)
Response = TypeVar("Response", bound=Message)


@dataclass(frozen=True)
class Rpc(Generic[Request, Response]):
    """One remote procedure; `status` is the field of the answer that tells failure, `self` for the answer itself."""

    name: str
    path: str
    request: type[Request]
    response: type[Response]
    status: str | None


@dataclass(frozen=True)
class ErrorTest:
    """What must hold, all of it, for an answer to be a named error."""

    code: int | None = None
    legacy: int | None = None
    status: str | None = None
    reason_has: str | None = None


@dataclass(frozen=True)
class NamedError:
    """An error with a name; any test may tell it."""

    name: str
    tests: tuple[ErrorTest, ...]


@dataclass(frozen=True)
class RetryPolicy:
    """When a request is sent again. Pauses are seconds; `jitter` is a share of the pause."""

    transport: frozenset[str]
    errors: frozenset[str]
    tries: int
    first: float
    times: float
    cap: float
    jitter: float


@dataclass(frozen=True)
class WaitPolicy:
    """How often a poll asks, and after how many seconds without progress it gives up."""

    first: float
    times: float
    cap: float
    stall: float


@dataclass(frozen=True)
class Lookup:
    """How the schema cache asks for a schema."""

    rpc: Rpc[Any, DescribeCollectionResponse]
    request: Callable[[Call, str], Message]


@dataclass(frozen=True)
class Settings:
    """Everything that the specification fixes for all calls."""

    read: RetryPolicy
    repeatable: RetryPolicy
    once: RetryPolicy
    named_errors: Sequence[NamedError]
    connect_timeout: float
    call_timeout: float
    wait_timeout: float
    metadata: Callable[[Call], Sequence[tuple[str, str | None]]]
    lookup: Lookup
    in_session: frozenset[str]
