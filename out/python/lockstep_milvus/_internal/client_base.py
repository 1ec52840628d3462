"""What both clients are: state, and the start of a call. Nothing here waits or sends."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Generic, NoReturn, TypeVar

from .address import Address
from .call import Call
from .checks import Checks
from .rpc import Settings
from .session import Session
from .state import ClientState
from .timeouts import Timeout

C = TypeVar("C", bound=Call)
S = TypeVar("S", bound="ClientBase[Any]")


class ClientBase(Generic[C]):
    """Holds the state; `_call_type` is the kind of call that the client makes."""

    _settings: ClassVar[Settings]
    _call_type: type[C]
    _session: Session | None = None

    def __init__(self) -> None:
        self._state = ClientState(self._settings)

    def _begin(
        self,
        method: str,
        unknown: Mapping[str, NoReturn],
        *,
        timeout: Timeout = None,
        db_name: str | None = None,
        client_request_id: str | None = None,
        waits: bool = False,
        also: Sequence[str] = (),
    ) -> C:
        """Starts a call: refuses unknown names, starts the budget."""
        checks = Checks(method)
        refuse_unknown(checks, getattr(type(self), method), unknown, also)
        settings = self._settings
        usual = settings.wait_timeout if waits else settings.call_timeout
        given = checks.seconds("timeout", timeout, optional=True)
        call = self._call_type(
            self._state,
            method,
            budget_of(given, self._state.timeout, usual),
            db_name=checks.sendable("db_name", db_name) or None,
            client_request_id=checks.sendable("client_request_id", client_request_id),
            others=unknown,
            session=self._session,
        )
        if call.is_closed:
            raise call.closed()
        if self._session is not None:
            if method not in settings.in_session:
                raise checks.refused_in_session()
            call.since(self._session.since, "session")
        return call

    def _pinned(self: S, pins: Mapping[str, str], *, since: str) -> S:
        """A client over this connection, whose calls carry the pins."""
        client = object.__new__(type(self))
        client._state = self._state
        client._session = Session(pins, since)
        return client

    def _set_state(
        self,
        *,
        address: Address | None = None,
        database: str | None = None,
        credentials: str | None = None,
        identifier: int | None = None,
        server_version: str | None = None,
        timeout: Timeout = None,
    ) -> None:
        """Sets what is given."""
        state = self._state
        state.address = address or state.address
        state.database = database or state.database
        state.credentials = credentials or state.credentials
        if identifier is not None:
            state.identify(identifier)
        state.server_version = server_version or state.server_version
        state.timeout = timeout or state.timeout


def budget_of(given: Timeout, own: Timeout, usual: float) -> float | None:
    """Seconds of a call: its own, the client's, or the usual ones; None is unlimited."""
    for each in (given, own):
        if each is not None:
            return None if isinstance(each, str) else each
    return usual


def bounded(timeout: Timeout) -> float | None:
    """What a timeout of calls says of connecting: only one that ends."""
    return timeout if isinstance(timeout, (int, float)) and timeout > 0 else None


def refuse_unknown(
    checks: Checks, function: Any, unknown: Mapping[str, object], also: Sequence[str] = ()
) -> None:
    """Refuses keywords that the function does not have, apart from other names of its parameters."""
    for name in unknown:
        if name not in also:
            parameters = inspect.signature(function).parameters
            known = [each for each in parameters if each not in {"self", "cls", "unknown"}]
            raise checks.unknown(name, known)
