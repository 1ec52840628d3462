"""The asynchronous client: carries out the plans of its calls on the running event loop, whichever that is."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, NoReturn, TypeVar, overload

from google.protobuf.message import Message

from .async_transport import AsyncTransport, LoopTransport
from .call import Call, ConnectCall
from .checks import Checks
from .client_base import ClientBase, bounded, budget_of, refuse_unknown
from .errors import MilvusException
from .plan import Plan, Reply, Send, poll_plan, request_plan
from .rpc import RetryPolicy, Rpc, WaitPolicy
from .schema import Schema, compile_schema
from .timeouts import Timeout
from .tls import Tls

T = TypeVar("T")
Request = TypeVar("Request", bound=Message)
Response = TypeVar("Response", bound=Message)


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

    async def schema(self, collection: str) -> Schema:
        """The schema as it is known, or as the server tells it now."""
        schema, _ = await self._schema(collection)
        return schema

    async def _schema(self, collection: str) -> tuple[Schema, bool]:
        """The schema, and whether this very call asked for it; concurrent calls share one lookup."""
        known = self.state.schemas.get(self.database, collection)
        if known is not None:
            return known, False
        await self.state.transport.connected(self)
        key = (self.database, collection)
        loop_transport: LoopTransport = self.state.transport.of_this_loop()
        return await loop_transport.share(
            key, lambda: self._look_up(collection), self, is_of_calls=True
        )

    async def _look_up(self, collection: str) -> Schema:
        flight = self.state.schemas.start(self.database, collection)
        schema: Schema | None = None
        try:
            lookup = self.settings.lookup
            answer = await self.read(lookup.rpc, lookup.request(self, collection))
            schema = compile_schema(self, answer)
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
            if self.is_closed:
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
        self,
        method: str,
        unknown: Mapping[str, NoReturn],
        connect_timeout: Timeout = None,
        timeout: Timeout = None,
    ) -> AsyncConnectCall:
        """Starts the opening of the connection, as far as it goes without waiting."""
        AsyncClient.__init__(self)
        checks = Checks(method)
        refuse_unknown(checks, type(self).__init__, unknown)
        given = checks.seconds("connect_timeout", connect_timeout, optional=True)
        budget = budget_of(given, bounded(timeout), self._settings.connect_timeout)
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
        # The greeting has a budget of its own.
        await transport.connected(AsyncCall(self._state, "connect", None))

    async def _close_transport(self) -> None:
        """Ends the calls under way; twice is once. A session ends alone."""
        if self._session is not None:
            self._session.closed = True
        elif not self._state.closed:
            self._state.closed = True
            await self._state.transport.close()
