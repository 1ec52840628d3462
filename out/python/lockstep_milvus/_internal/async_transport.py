"""Channels of the asynchronous client: one for each event loop that uses it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import grpc

from .call import Call, ConnectCall
from .channel import is_secure, options_of, refusal_of
from .errors import MilvusException, told_by
from .plan import Refusal, Send
from .state import ClientState
from .tls import Tls

T = TypeVar("T")


class LoopTransport:
    """One channel of one event loop, and what its tasks share."""

    def __init__(self, state: ClientState, tls: Tls | None) -> None:
        address = state.address
        if address is None:
            raise AssertionError("a transport needs an address")
        if is_secure(address, tls):
            credentials = (tls or Tls()).credentials()
            self._channel = grpc.aio.secure_channel(address.target, credentials, options_of(tls))
        else:
            self._channel = grpc.aio.insecure_channel(address.target, options_of(None))
        self._state = state
        self._methods: dict[str, Any] = {}
        self._shared: dict[object, asyncio.Future[Any]] = {}

    async def send(self, step: Send) -> bytes | Refusal:
        """Sends one request and waits for its answer."""
        method = self._method(step.path)
        try:
            answer: bytes = await method(step.payload, timeout=step.timeout, metadata=step.metadata)
        except grpc.aio.AioRpcError as error:
            return refusal_of(error)
        except (asyncio.CancelledError, grpc.aio.UsageError):
            if self._state.closed:
                return Refusal("cancelled", "the client was closed")
            raise
        return answer

    async def share(
        self, key: object, work: Callable[[], Awaitable[T]], call: Call, *, is_of_calls: bool
    ) -> tuple[T, bool]:
        """Does work once for all tasks that want it; tells whether this task did it.

        Where the task that does it is cancelled, another one that waits takes over. Of work that is a part
        of each call, a failure is told as the call's own, and one that only ran out of time is no failure.
        """
        while (under_way := self._shared.get(key)) is not None:
            await asyncio.wait([under_way], timeout=call.left())
            if not under_way.done():
                raise call.timed_out(0, "")
            try:
                result, done = under_way.result()
            except MilvusException as error:
                if not is_of_calls:
                    raise
                failure = told_by(call.method, error)
                if failure is None:
                    continue
                raise failure from error
            if done:
                return result, False
        own = self._shared[key] = asyncio.get_running_loop().create_future()
        own.add_done_callback(_look_at)
        try:
            result = await work()
        except MilvusException as error:
            own.set_exception(error)
            raise
        else:
            own.set_result((result, True))
            return result, True
        finally:
            del self._shared[key]
            if not own.done():
                own.set_result((None, False))

    def _method(self, path: str) -> Any:
        channel: Any = self._channel
        if path not in self._methods:
            # Messages are bytes here: what is sent again is the same, and what comes is read by the caller.
            self._methods[path] = channel.unary_unary(path)
        return self._methods[path]

    async def close(self) -> None:
        """Ends the calls under way."""
        await self._channel.close(grace=None)


class AsyncTransport:
    """A channel for each event loop that uses the client."""

    def __init__(
        self, state: ClientState, tls: Tls | None, greet: Callable[[], Awaitable[None]]
    ) -> None:
        self._state = state
        self._tls = tls
        self._greet = greet
        self._greeted = False
        self._lock = threading.Lock()
        self._loops: dict[asyncio.AbstractEventLoop, LoopTransport] = {}

    def of_this_loop(self) -> LoopTransport:
        """The channel of the running loop."""
        loop = asyncio.get_running_loop()
        with self._lock:
            found = self._loops.get(loop)
            if found is None:
                self._loops = {
                    each: own for each, own in self._loops.items() if not each.is_closed()
                }
                found = self._loops[loop] = LoopTransport(self._state, self._tls)
        return found

    async def connected(self, call: Call) -> None:
        """Greets the server, once for all calls; a failed try is repeated by the next call."""
        if self._greeted or isinstance(call, ConnectCall):
            return
        try:
            greeting = self.of_this_loop().share("greet", self._greet, call, is_of_calls=False)
            await asyncio.wait_for(greeting, call.left())
        except MilvusException:
            raise
        except asyncio.TimeoutError:
            raise call.timed_out(0, "") from None
        self._greeted = True

    async def close(self) -> None:
        """Closes the channel of the running loop, and drops the others."""
        with self._lock:
            found = self._loops.pop(asyncio.get_running_loop(), None)
            self._loops.clear()
        if found is not None:
            await found.close()


def _look_at(future: asyncio.Future[Any]) -> None:
    """An error that nobody waits for is raised by the task that met it."""
    if not future.cancelled():
        future.exception()
