"""One call of a client: its name, its budget, its metadata, its checks. The two kinds of clients share all of it."""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from typing import TYPE_CHECKING, Any, TypeVar

from .answer import Failure
from .checks import Checks
from .errors import (
    CallTimeoutError,
    InvalidArgumentError,
    MilvusException,
    ServerError,
    TransportError,
)
from .json_text import number_text, shown
from .rpc import Settings
from .version import Gate, version_of

if TYPE_CHECKING:
    from .session import Session
    from .state import ClientState


C = TypeVar("C", bound="Call")


class Call(Checks):
    """A running call: everything of it that needs no I/O."""

    def __init__(
        self,
        state: ClientState,
        method: str,
        budget: float | None,
        *,
        db_name: str | None = None,
        client_request_id: str | None = None,
        others: Mapping[str, Any] | None = None,
        session: Session | None = None,
    ) -> None:
        super().__init__(method, others=others)
        self.state = state
        self.session = session
        self.budget = budget
        self.db_name = db_name
        self.client_request_id = client_request_id
        self._gates: list[Gate] = []
        self.start()

    @property
    def settings(self) -> Settings:
        """What the specification fixes for all calls."""
        return self.state.settings

    @property
    def database(self) -> str:
        """Database of this call; empty for the default one."""
        return self.db_name or self.state.database or ""

    @property
    def is_closed(self) -> bool:
        """Whether the client is closed, or the session."""
        return self.state.closed or (self.session is not None and self.session.closed)

    def pinned(self, parameter: str) -> str | None:
        """What the session of the call pins; None in a client that is no session."""
        return None if self.session is None else self.session.pins[parameter]

    # Budget.

    def left(self) -> float | None:
        """Seconds left of the budget; None where it is unlimited."""
        return None if self._deadline is None else self._deadline - time.monotonic()

    def renewed(self: C) -> C:
        """The same call with a budget of its own, for one page of many."""
        call = copy(self)
        call.start()
        return call

    def start(self) -> None:
        """The budget begins to run."""
        self._started = time.monotonic()
        self._deadline = None if self.budget is None else self._started + self.budget

    def is_over(self) -> bool:
        """Whether the budget is used up, but for the clocks' inaccuracy."""
        left = self.left()
        return left is not None and left <= 0.05

    # The schema cache.

    @contextmanager
    def forgetting(
        self,
        *names: str | None,
        database: str | None = None,
        databases: Sequence[str] = (),
        everything: bool = False,
    ) -> Generator[None, None, None]:
        """Drops cache entries when the body is through, whatever came of it."""
        try:
            yield
        finally:
            schemas = self.state.schemas
            for name in names:
                if name is not None:
                    schemas.forget(database or self.database, name)
            for each in databases:
                schemas.forget_database(each)
            if everything:
                schemas.forget_all()

    def is_stale(self, error: MilvusException, refresh_on: Sequence[str], *, fresh: bool) -> bool:
        """Whether an error may be due to a schema that has changed."""
        if isinstance(error, InvalidArgumentError):
            return error.is_mismatch and not fresh
        return isinstance(error, ServerError) and caught(error, *refresh_on)

    def remember_write(self, collection: str, timestamp: int) -> None:
        """Keeps when this client last wrote to a collection."""
        self.state.remember_write(self.database, collection, timestamp)

    def last_write(self, collection: str) -> int | None:
        """When this client last wrote to a collection."""
        return self.state.last_write(self.database, collection)

    # Versions.

    def since(self, oldest: str, what: str = "", *, given: object = True) -> None:
        """Notes what the server may be too old for; it is refused before anything is sent."""
        if given is not None:
            self._gates.append(Gate(what or self.method, oldest=oldest))

    def until(self, newest: str, what: str = "", *, given: object = True) -> None:
        """Notes what the server may no longer have."""
        if given is not None:
            self._gates.append(Gate(what or self.method, newest=newest))

    def pass_gates(self) -> None:
        """Refuses what this server does not have."""
        version = version_of(self.state.server_version)
        for gate in self._gates if version is not None else ():
            if not gate.admits(version or ()):
                raise ServerError(
                    f"{self.method}: {gate.problem}, the server is {self.state.server_version} (unsupported)",
                    method=self.method,
                    name="unsupported",
                )

    # What the wire carries beside the request.

    def metadata(self) -> tuple[tuple[str, str], ...]:
        """Metadata of each request."""
        return tuple(
            (key, value) for key, value in self.settings.metadata(self) if value is not None
        )

    # Errors of time and of the connection.

    def timed_out(self, attempts: int, last: str) -> CallTimeoutError:
        """The budget ran out."""
        times = "1 attempt" if attempts == 1 else f"{attempts} attempts"
        told = ", ".join(
            [f"budget {_seconds(self.budget)}", times, *([f"last error: {last}"] if last else [])]
        )
        return self._timeout(told, attempts)

    def ran_out(self, attempts: int, failure: Failure) -> MilvusException:
        """The budget leaves no room for another attempt."""
        return self.timed_out(attempts, failure.text)

    def given_up(self, _attempts: int, failure: Failure) -> MilvusException:
        """There is no further attempt."""
        return failure.error

    def awaited(self, what: str, attempts: int, reached: object) -> CallTimeoutError:
        """The budget ran out while something was awaited."""
        at = "" if reached is None else f", at {shown(reached)}"
        return self._timeout(f"budget {_seconds(self.budget)}, awaited {what}{at}", attempts)

    def stalled(self, what: str, stall: float, reached: object) -> CallTimeoutError:
        """Something awaited made no progress."""
        at = "" if reached is None else f", at {shown(reached)}"
        return self._timeout(f"no progress in {_seconds(stall)}, awaited {what}{at}", 0)

    def closed(self) -> TransportError:
        """The client was closed."""
        return TransportError(f"{self.method}: the client is closed", method=self.method)

    def _timeout(self, told: str, attempts: int) -> CallTimeoutError:
        after = _seconds(time.monotonic() - self._started)
        return CallTimeoutError(
            f"{self.method}: timed out after {after} ({told})",
            method=self.method,
            attempts=attempts,
        )


class ConnectCall(Call):
    """Opening a connection: what failed is the address, not a request."""

    def unreachable(self, attempts: int, cause: str) -> TransportError:
        """Nobody answers at the address."""
        after = _seconds(time.monotonic() - self._started)
        return TransportError(
            f"{self.method}: cannot reach {self.state.uri}: {cause} (attempts {attempts}, {after})",
            method=self.method,
            attempts=attempts,
        )

    def ran_out(self, attempts: int, failure: Failure) -> MilvusException:
        """The budget leaves no room for another attempt."""
        if failure.status is None:
            return super().ran_out(attempts, failure)
        return self.unreachable(attempts, failure.text.removesuffix(f" ({failure.status})"))

    def given_up(self, attempts: int, failure: Failure) -> MilvusException:
        """There is no further attempt."""
        return self.ran_out(attempts, failure) if failure.status == "unavailable" else failure.error


def caught(error: MilvusException, *names: str) -> bool:
    """Whether an error is one of these named errors."""
    return not set(names).isdisjoint(error.names)


def _seconds(seconds: float | None) -> str:
    return "unlimited" if seconds is None else f"{number_text(float(f'{seconds:.3g}'))} s"
