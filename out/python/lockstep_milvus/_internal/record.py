"""What users make: plain objects with defaults, checked when they are made and again when a call takes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from typing import Any, ClassVar, TypeVar

from .checks import Checks
from .shapes import is_mapping

R = TypeVar("R", bound="Record")
L = TypeVar("L", bound="RecordList[Any]")


class Record:
    """Base of all records. Defaults are class attributes; `_settle` checks the fields and makes them plain."""

    _names: ClassVar[tuple[str, ...]] = ()
    _required: ClassVar[tuple[str, ...]] = ()
    _also: ClassVar[Mapping[str, str]] = {}
    _open: ClassVar[str | None] = None
    """The field that keeps the keys which are no field."""

    _compact: ClassVar[tuple[str, str] | None] = None
    """The two fields that one entry with a key of its own stands for: `{"price": "desc"}`."""

    def _settle(self, checks: Checks) -> None:
        raise NotImplementedError

    def _verify(self, checks: Checks) -> None:
        """Checks what can be checked without a server."""

    def _take(self, checks: Checks, given: Mapping[str, Any]) -> None:
        """Sets the fields from names and values; what is absent keeps its default."""
        others: dict[str, Any] = {}
        for key, value in given.items():
            name = self._also.get(key, key)
            if name not in self._names:
                if self._open is None:
                    raise checks.unknown(str(key), self._names)
                others[key] = value
            elif name != key and given.get(name) is not None:
                raise checks.invalid(
                    name, f"give at most one of {checks.path}{name}, {checks.path}{key}"
                )
            elif value is not None:
                setattr(self, name, value)
        if self._open is not None and others:
            setattr(
                self, self._open, _joined(checks, self._open, getattr(self, self._open), others)
            )
        for name in self._required:
            if getattr(self, name, None) is None:
                raise checks.missing(name)
        self._settle(checks)

    @classmethod
    def make(cls: type[R], checks: Checks, given: Mapping[str, Any]) -> R:
        """A record from names and values, for builders."""
        made = cls.__new__(cls)
        made._take(checks, given)
        return made

    @classmethod
    def read(cls: type[R], checks: Checks, parameter: str, value: object) -> R:
        """The record that a parameter holds, as a copy of its own."""
        inner = checks.inside(parameter)
        if isinstance(value, cls):
            made = copy(value)
            made._settle(inner)
            return made
        if not is_mapping(value) or not all(isinstance(key, str) for key in value):
            raise checks.refused(parameter, "a mapping", value)
        if cls._compact is not None and len(value) == 1 and not {*value} & {*cls._names}:
            return cls.make(inner, dict(zip(cls._compact, *value.items(), strict=True)))
        return cls.make(inner, value)

    def examine(self, checks: Checks, parameter: str) -> None:
        """Checks the record as a whole, for a call that takes it."""
        self._verify(checks.inside(parameter))

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and vars(self) == vars(other)

    def __repr__(self) -> str:
        given = ", ".join(
            f"{name}={value!r}"
            for name in self._names
            if (value := getattr(self, name)) != getattr(type(self), name, None)
        )
        return f"{type(self).__name__}({given})"


def _joined(checks: Checks, field: str, own: object, others: dict[str, Any]) -> dict[str, Any]:
    if own is None:
        return others
    if not is_mapping(own):
        raise checks.refused(field, "a mapping", own)
    for key, value in others.items():
        if key in own and own[key] != value:
            raise checks.invalid(
                key, f"give at most one of {checks.path}{key}, {checks.path}{field}.{key}"
            )
    return {**own, **others}


class RecordList(list[R]):
    """Base of lists of records."""

    _of: ClassVar[Any]

    @classmethod
    def read(cls: type[L], checks: Checks, parameter: str, value: Any) -> L:
        """The list that a parameter holds, as a copy of its own."""
        records: Callable[..., Any] = checks.records
        return cls(records(parameter, value, cls._of))
