"""The blocking client: carries out the plans of its calls on threads of the caller."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import Any, NoReturn, TypeVar, overload

from google.protobuf.message import Message

from .call import Call, ConnectCall
from .checks import Checks
from .client_base import ClientBase, bounded, budget_of, refuse_unknown
from .errors import MilvusException, told_by
from .plan import Plan, Reply, Send, poll_plan, request_plan
from .rpc import RetryPolicy, Rpc, WaitPolicy
from .schema import Schema, compile_schema
from .sync_transport import SyncTransport
from .timeouts import Timeout
from .tls import Tls

T = TypeVar("T")
Request = TypeVar("Request", bound=Message)
Response = TypeVar("Response", bound=Message)


class SyncCall(Call):
    """A call that blocks."""

    def once(self, rpc: Rpc[Request, Response], message: Request) -> Response:
        """Sends; again only where the server surely did not act."""
        return self._run(request_plan(self, rpc, message, self.settings.once))

    def repeatable(self, rpc: Rpc[Request, Response], message: Request) -> Response:
        """Sends; twice leaves what once leaves."""
        return self._run(request_plan(self, rpc, message, self.settings.repeatable))

    def read(self, rpc: Rpc[Request, Response], message: Request) -> Response:
        """Sends; nothing changes."""
        return self._run(request_plan(self, rpc, message, self.settings.read))

    def poll(
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
        return self._run(poll_plan(self, rpc, message, retry, wait, until, fail, watch))

    @overload
    def with_schema(
        self, collection: str, body: Callable[[Schema], T], *, refresh_on: Sequence[str] = ()
    ) -> T: ...
    @overload
    def with_schema(
        self,
        collection: str,
        body: Callable[[Schema | None], T],
        *,
        refresh_on: Sequence[str] = (),
        when: bool,
    ) -> T: ...
    def with_schema(
        self,
        collection: str,
        body: Callable[[Any], T],
        *,
        refresh_on: Sequence[str] = (),
        when: bool = True,
    ) -> T:
        """Runs the body with the schema, and once more with a fresh one where the known one was stale."""
        if not when:
            return body(None)
        schema, fresh = self._schema(collection)
        try:
            return body(schema)
        except MilvusException as error:
            if not self.is_stale(error, refresh_on, fresh=fresh):
                raise
            failed = error
        self.state.schemas.forget(self.database, collection)
        try:
            return body(self._schema(collection)[0])
        except MilvusException:
            raise failed from None

    def schema(self, collection: str) -> Schema:
        """The schema as it is known, or as the server tells it now."""
        return self._schema(collection)[0]

    def _schema(self, collection: str) -> tuple[Schema, bool]:
        """The schema, and whether this very call asked for it; concurrent calls share one lookup."""
        transport: SyncTransport = self.state.transport
        key = (self.database, collection)
        own: Future[Schema] = Future()
        while True:
            known = self.state.schemas.get(self.database, collection)
            if known is not None:
                return known, False
            with transport.lock:
                shared = transport.lookups.setdefault(key, own)
            if shared is own:
                return self._lead(key, own), True
            found = self._follow(shared)
            if found is not None:
                return found, False

    def _lead(self, key: tuple[str, str], own: Future[Schema]) -> Schema:
        """Looks up for all calls that wait; later ones look up anew."""
        transport: SyncTransport = self.state.transport
        try:
            schema = self._look_up(key[1])
        except BaseException as error:
            transport.end_lookup(key)
            own.set_exception(error)
            raise
        transport.end_lookup(key)
        own.set_result(schema)
        return schema

    def _follow(self, shared: Future[Schema]) -> Schema | None:
        """What another call's lookup found; None where only that call's time ran out."""
        try:
            return shared.result(self.left())
        except MilvusException as error:
            failure = told_by(self.method, error)
            if failure is None:
                return None
            raise failure from error
        except FutureTimeoutError:
            raise self.timed_out(0, "") from None

    def _look_up(self, collection: str) -> Schema:
        flight = self.state.schemas.start(self.database, collection)
        schema: Schema | None = None
        try:
            lookup = self.settings.lookup
            answer = self.read(lookup.rpc, lookup.request(self, collection))
            schema = compile_schema(self, answer)
            return schema
        finally:
            self.state.schemas.end(flight, schema)

    def _run(self, plan: Plan[T]) -> T:
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
                reply = self.state.transport.send(step)
            else:
                time.sleep(step.seconds)


class SyncConnectCall(ConnectCall, SyncCall):
    """The call that opens the connection."""


class SyncClient(ClientBase[SyncCall]):
    """Base of the blocking client."""

    _call_type = SyncCall

    def _begin_connect(
        self,
        method: str,
        unknown: Mapping[str, NoReturn],
        connect_timeout: Timeout = None,
        timeout: Timeout = None,
    ) -> SyncConnectCall:
        """Starts the opening of the connection."""
        SyncClient.__init__(self)
        checks = Checks(method)
        refuse_unknown(checks, type(self).__init__, unknown)
        given = checks.seconds("connect_timeout", connect_timeout, optional=True)
        budget = budget_of(given, bounded(timeout), self._settings.connect_timeout)
        return SyncConnectCall(self._state, method, budget)

    def _open_transport(
        self, call: SyncConnectCall, greet: Callable[[SyncConnectCall], None], tls: Tls | None
    ) -> None:
        """Opens the channel and greets the server."""
        self._state.transport = SyncTransport(self._state, tls)
        try:
            greet(call)
        except BaseException:
            self._close_transport()
            raise

    def _close_transport(self) -> None:
        """Ends the calls under way; twice is once. A session ends alone."""
        if self._session is not None:
            self._session.closed = True
        elif not self._state.closed:
            self._state.closed = True
            self._state.transport.close()
