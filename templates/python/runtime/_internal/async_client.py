"""The asynchronous client: carries out the plans of its calls on the running event loop, whichever that is."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, NoReturn, TypeVar, overload

import grpc
from google.protobuf.message import Message

from .call import Call, ConnectCall
from .channel import Tls, is_secure, refusal_of
from .checks import Checks
from .client_base import ClientBase, budget_of, refuse_unknown
from .errors import MilvusException
from .plan import Plan, Refusal, Reply, Send, poll_plan, request_plan
from .rpc import RetryPolicy, Rpc, WaitPolicy
from .schema import Schema, compile_schema
from .state import ClientState
from .timeouts import Timeout

T = TypeVar("T")
Request = TypeVar("Request", bound=Message)
Response = TypeVar("Response", bound=Message)


class LoopTransport:
    """One channel of one event loop, and what its tasks share."""

    def __init__(self, state: ClientState, tls: Tls | None) -> None:
        address = state.address
        if address is None:
            raise AssertionError("a transport needs an address")
        if is_secure(address, tls):
            own = tls or Tls()
            self._channel = grpc.aio.secure_channel(
                address.target, own.credentials(), own.options()
            )
        else:
            self._channel = grpc.aio.insecure_channel(address.target, Tls().options())
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
        self, key: object, work: Callable[[], Awaitable[T]], call: Call
    ) -> tuple[T, bool]:
        """Does work once for all tasks that want it; tells whether this task did it.

        Where the task that does it is cancelled, another one that waits takes over.
        """
        while (under_way := self._shared.get(key)) is not None:
            try:
                result, done = await asyncio.wait_for(asyncio.shield(under_way), call.left())
            except asyncio.TimeoutError:
                raise call.timed_out(0, "") from None
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
        await self.of_this_loop().share("greet", self._greet, call)
        self._greeted = True

    async def close(self) -> None:
        """Closes the channel of the running loop, and drops the others."""
        with self._lock:
            found = self._loops.pop(asyncio.get_running_loop(), None)
            self._loops.clear()
        if found is not None:
            await found.close()


class AsyncCall(Call):
    """A call that is awaited."""

    async def once(self, rpc: Rpc[Request, Response], message: Request) -> Response:
        """Sends; again only where the server surely did not act."""
        return await self._run(request_plan(self, rpc, message, self.settings.once))

    async def repeatable(self, rpc: Rpc[Request, Response], message: Request) -> Response:
        """Sends; twice leaves what once leaves."""
        return await self._run(request_plan(self, rpc, message, self.settings.repeatable))

    async def read(self, rpc: Rpc[Request, Response], message: Request) -> Response:
        """Sends; nothing changes."""
        return await self._run(request_plan(self, rpc, message, self.settings.read))

    async def poll(
        self,
        rpc: Rpc[Request, Response],
        message: Request,
        *,
        retry: RetryPolicy,
        wait: WaitPolicy,
        until: Callable[[Response], bool],
        fail: Callable[[Response], str | None] | None = None,
        watch: Callable[[Response], object] | None = None,
    ) -> Response:
        """Asks until the answer is the awaited one."""
        return await self._run(poll_plan(self, rpc, message, retry, wait, until, fail, watch))

    @overload
    async def with_schema(
        self,
        collection: str,
        body: Callable[[Schema], Awaitable[T]],
        *,
        refresh_on: Sequence[str] = (),
    ) -> T: ...
    @overload
    async def with_schema(
        self,
        collection: str,
        body: Callable[[Schema | None], Awaitable[T]],
        *,
        refresh_on: Sequence[str] = (),
        when: bool,
    ) -> T: ...
    async def with_schema(
        self,
        collection: str,
        body: Callable[[Any], Awaitable[T]],
        *,
        refresh_on: Sequence[str] = (),
        when: bool = True,
    ) -> T:
        """Runs the body with the schema, and once more with a fresh one where the known one was stale."""
        if not when:
            return await body(None)
        schema, fresh = await self._schema(collection)
        try:
            return await body(schema)
        except MilvusException as error:
            if not self.is_stale(error, refresh_on, fresh=fresh):
                raise
            failed = error
        self.state.schemas.forget(self.database, collection)
        try:
            schema, _ = await self._schema(collection)
            return await body(schema)
        except MilvusException:
            raise failed from None

    async def _schema(self, collection: str) -> tuple[Schema, bool]:
        """The schema, and whether this very call asked for it; concurrent calls share one lookup."""
        known = self.state.schemas.get(self.database, collection)
        if known is not None:
            return known, False
        await self.state.transport.connected(self)
        key = (self.database, collection)
        loop_transport: LoopTransport = self.state.transport.of_this_loop()
        return await loop_transport.share(key, lambda: self._look_up(collection), self)

    async def _look_up(self, collection: str) -> Schema:
        flight = self.state.schemas.start(self.database, collection)
        schema: Schema | None = None
        try:
            lookup = self.settings.lookup
            answer = await self.read(lookup.rpc, lookup.request(self, collection))
            schema = compile_schema(answer)
            return schema
        finally:
            self.state.schemas.end(flight, schema)

    async def _run(self, plan: Plan[T]) -> T:
        transport: AsyncTransport = self.state.transport
        await transport.connected(self)
        self.pass_gates()
        reply: Reply = None
        while True:
            try:
                step = plan.send(reply)
            except StopIteration as end:
                result: T = end.value
                return result
            if self.state.closed:
                raise self.closed()
            reply = None
            if isinstance(step, Send):
                reply = await transport.of_this_loop().send(step)
            else:
                await asyncio.sleep(step.seconds)


class AsyncConnectCall(ConnectCall, AsyncCall):
    """The call that opens the connection."""


class AsyncClient(ClientBase[AsyncCall]):
    """Base of the asynchronous client."""

    _call_type = AsyncCall

    def _begin_connect(
        self, method: str, unknown: Mapping[str, NoReturn], timeout: Timeout = None
    ) -> AsyncConnectCall:
        """Starts the opening of the connection, as far as it goes without waiting."""
        AsyncClient.__init__(self)
        checks = Checks(method)
        refuse_unknown(checks, type(self).__init__, unknown)
        given = checks.seconds("connect_timeout", timeout, optional=True)
        budget = budget_of(given, None, self._settings.connect_timeout)
        return AsyncConnectCall(self._state, method, budget)

    def _open_transport(
        self,
        call: AsyncConnectCall,
        greet: Callable[[AsyncConnectCall], Awaitable[None]],
        tls: Tls | None,
    ) -> None:
        """Prepares the channels; the server is greeted on the first call."""

        def greet_anew() -> Awaitable[None]:
            return greet(AsyncConnectCall(self._state, call.method, call.budget))

        self._state.transport = AsyncTransport(self._state, tls, greet_anew)

    async def _connect(self) -> None:
        """Greets the server now, unless that is done."""
        if self._state.closed:
            raise AsyncCall(self._state, "connect", None).closed()
        transport: AsyncTransport = self._state.transport
        await transport.connected(AsyncCall(self._state, "connect", self._settings.connect_timeout))

    async def _close_transport(self) -> None:
        """Ends the calls under way; twice is once."""
        if not self._state.closed:
            self._state.closed = True
            await self._state.transport.close()


def _look_at(future: asyncio.Future[Any]) -> None:
    """An error that nobody waits for is raised by the task that met it."""
    if not future.cancelled():
        future.exception()
