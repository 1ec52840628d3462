"""Turns a request into steps that a caller carries out: the whole of retry and polling, without any I/O of its own."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from google.protobuf.message import DecodeError, Message

from .answer import Failure, failure_of, transport_failure
from .errors import CallTimeoutError, ServerError
from .rpc import RetryPolicy, Rpc, WaitPolicy

if TYPE_CHECKING:
    from .call import Call

Request = TypeVar("Request", bound=Message)
Response = TypeVar("Response", bound=Message)
T = TypeVar("T")


@dataclass(frozen=True)
class Send:
    """Send these bytes; the reply is the answer's bytes or a refusal."""

    path: str
    payload: bytes
    timeout: float | None
    metadata: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Pause:
    """Wait so many seconds; there is no reply."""

    seconds: float


@dataclass(frozen=True)
class Refusal:
    """What the transport said instead of an answer: a gRPC status in lower case, and its details."""

    status: str
    details: str


Reply = bytes | Refusal | None
Plan = Generator[Send | Pause, Reply, T]


def request_plan(
    call: Call, rpc: Rpc[Request, Response], message: Request, policy: RetryPolicy
) -> Plan[Response]:
    """Sends one request, again where its retry class allows it; each time the same bytes."""
    payload = message.SerializeToString()
    pause = policy.first
    attempt = 0
    last = ""
    while True:
        left = call.left()
        if left is not None and left <= 0:
            raise call.timed_out(attempt, last)
        attempt += 1
        reply = yield Send(rpc.path, payload, left, call.metadata())
        answer = _read(call, rpc, reply, attempt)
        if not isinstance(answer, Failure):
            return answer
        last = answer.text
        if answer.status == "deadline_exceeded" and call.is_over():
            raise call.timed_out(attempt, "")
        if attempt >= policy.tries or not _may_repeat(answer, policy):
            raise call.given_up(attempt, answer)
        seconds = pause * (1 + policy.jitter * random.uniform(-1, 1))
        left = call.left()
        if left is not None and seconds >= left:
            raise call.ran_out(attempt, answer)
        yield Pause(seconds)
        pause = min(pause * policy.times, policy.cap)


def poll_plan(
    call: Call,
    rpc: Rpc[Request, Response],
    message: Request,
    policy: RetryPolicy,
    wait: WaitPolicy,
    until: Callable[[Response], bool],
    fail: Callable[[Response], str | None] | None,
    watch: Callable[[Response], object] | None,
) -> Plan[Response]:
    """Asks until the answer is the awaited one; looks at once, then at growing distances."""
    pause = wait.first
    seen: object = None
    moved = time.monotonic()
    asked = 0
    while True:
        try:
            answer = yield from request_plan(call, rpc, message, policy)
        except CallTimeoutError:
            raise call.awaited(rpc.name, asked, seen) from None
        asked += 1
        if fail is not None and (reason := fail(answer)) is not None:
            raise ServerError(f"{call.method}: {reason}", method=call.method, attempts=asked)
        if until(answer):
            return answer
        now = time.monotonic()
        reached = watch(answer) if watch is not None else None
        if reached != seen:
            seen, moved = reached, now
        if now - moved > wait.stall:
            raise call.stalled(rpc.name, wait.stall, seen)
        left = call.left()
        if left is not None and left <= 0:
            raise call.awaited(rpc.name, asked, seen)
        yield Pause(pause if left is None else min(pause, left))
        pause = min(pause * wait.times, wait.cap)


def _read(
    call: Call, rpc: Rpc[Request, Response], reply: Reply, attempt: int
) -> Response | Failure:
    if isinstance(reply, Refusal):
        return transport_failure(call, reply.status, reply.details, attempt)
    try:
        answer = rpc.response.FromString(reply or b"")
    except DecodeError:
        return transport_failure(
            call, "internal", f"the answer is no {rpc.response.DESCRIPTOR.name}", attempt
        )
    return failure_of(call, rpc, answer, attempt) or answer


def _may_repeat(failure: Failure, policy: RetryPolicy) -> bool:
    if failure.distrusted:
        return False
    if failure.status is not None:
        return failure.status in policy.transport or (
            failure.not_sent and "not_sent" in policy.transport
        )
    return not policy.errors.isdisjoint(failure.names)
