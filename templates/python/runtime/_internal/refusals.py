"""The errors of one call, or of one builder: each names the method and the parameter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, cast

from .errors import InvalidArgumentError
from .json_text import shown
from .suggest import did_you_mean

T = TypeVar("T")


class Refusals:
    """The method's name, and where in a record the checks stand."""

    def __init__(
        self, method: str, path: str = "", others: Mapping[str, Any] | None = None
    ) -> None:
        self.method = method
        self.path = path
        self._others = others or {}

    def refused(
        self, parameter: str, expected: str, given: object, *, secret: bool = False
    ) -> InvalidArgumentError:
        """The error of a value that is not what was expected."""
        but = "" if secret else f", not {shown(given)}"
        return self.invalid(parameter, f"{self.path}{parameter} must be {expected}{but}")

    def invalid(self, parameter: str, problem: str) -> InvalidArgumentError:
        """An invalid argument of this call."""
        return InvalidArgumentError(
            f"{self.method}: {problem}",
            method=self.method,
            parameter=root_of(f"{self.path}{parameter}"),
        )

    def mismatch(self, parameter: str, problem: str) -> InvalidArgumentError:
        """Data that does not fit the schema as it is known."""
        error = self.invalid(parameter, problem)
        error.is_mismatch = True
        return error

    def refused_in_session(self) -> InvalidArgumentError:
        """The error of a method that a session does not have."""
        return InvalidArgumentError(
            f"{self.method}: a session has no {self.method}; call it on the client that opened the session",
            method=self.method,
        )

    def missing(self, parameter: str) -> InvalidArgumentError:
        """A required parameter that was not given."""
        return self.invalid(parameter, f"{self.path}{parameter} is required")

    def unknown(self, name: str, known: Iterable[str]) -> InvalidArgumentError:
        """A parameter that does not exist."""
        question = did_you_mean(name, known)
        return InvalidArgumentError(
            f"{self.method}: unknown parameter {self.path}{name}{question}",
            method=self.method,
            parameter=root_of(f"{self.path}{name}"),
        )

    def absent(self, parameter: str, default: T | None, *, optional: bool) -> T:
        """The default of what is absent; what has none is missing."""
        if default is not None or optional:
            return cast("T", default)
        raise self.missing(parameter)


def root_of(path: str) -> str:
    """`schema.fields[0].dim` is at fault in `schema`."""
    return path.split(".", 1)[0].split("[", 1)[0]
