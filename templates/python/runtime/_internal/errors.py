"""The error family: one base class and four kinds, each of which names the method and the parameter."""

from __future__ import annotations

from copy import copy
from typing import Any, Literal

ErrorKind = Literal["invalid_argument", "server", "transport", "timeout"]


class MilvusException(Exception):
    """Everything that a call can raise, apart from cancellation.

    Attributes:
        kind: `invalid_argument`, `server`, `transport` or `timeout`.
        method: The method that failed.
        parameter: The parameter at fault, where one is.
        code: The server's code; 1 where the client itself raises.
        compatible_code: The server's code of the time before 2.3.
        name: The error's name, such as `collection_not_found`, where it has one.
        names: All names that the error goes by; the first is `name`.
        message: What went wrong, starting with the method.
        attempts: How often the request was sent.
    """

    kind: ErrorKind = "server"

    def __init__(
        self,
        message: str,
        *,
        method: str = "",
        parameter: str | None = None,
        code: int = 1,
        compatible_code: int = 0,
        name: str | None = None,
        attempts: int = 0,
        names: tuple[str, ...] = (),
    ) -> None:
        super().__init__(message)
        self.message = message
        self.method = method
        self.parameter = parameter
        self.code = code
        self.compatible_code = compatible_code
        self.name = name
        self.attempts = attempts
        self.names = names or (() if name is None else (name,))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message,), self.__dict__


class InvalidArgumentError(MilvusException, ValueError):
    """Found by the client, before anything was sent.

    Attributes:
        is_mismatch: Whether data did not fit the collection's schema.
    """

    kind = "invalid_argument"
    is_mismatch = False


class ServerError(MilvusException):
    """The server said no."""

    kind = "server"


class TransportError(MilvusException):
    """No answer, or not a Milvus answer."""

    kind = "transport"


class CallTimeoutError(MilvusException, TimeoutError):
    """The budget of the call ran out."""

    kind = "timeout"


def told_by(method: str, error: MilvusException) -> MilvusException | None:
    """A failure of shared work as another call tells it; None where only the time of the call that did it ran out."""
    if isinstance(error, CallTimeoutError):
        return None
    own = copy(error)
    own.method = method
    own.message = method + error.message.removeprefix(error.method)
    own.args = (own.message,)
    return own


ParamError = InvalidArgumentError
"""The official client's name of an invalid argument."""
