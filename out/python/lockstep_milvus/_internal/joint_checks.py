"""Checks what parameters, or the members of a list, say together."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TypeVar

from .errors import InvalidArgumentError
from .frames import frames_of_this_package
from .json_text import shown
from .refusals import Refusals

T = TypeVar("T")


class JointChecks(Refusals):
    """None stands for what was not given."""

    def exactly_one(self, values: Mapping[str, object]) -> None:
        """Just one of these must be given."""
        if _given(values) != 1:
            raise self._choice("exactly", values)

    def at_most_one(self, values: Mapping[str, object]) -> None:
        """No two of these may be given."""
        if _given(values) > 1:
            raise self._choice("at most", values)

    def at_least_one(self, values: Mapping[str, object]) -> None:
        """One of these must be given."""
        if _given(values) == 0:
            raise self._choice("at least", values)

    def required(self, parameter: str, value: T | None) -> T:
        """What was optional until now is needed."""
        if value is None:
            raise self.missing(parameter)
        return value

    def requires(
        self,
        given: str,
        value: object,
        needed: str,
        other: object,
        *,
        equal: object = None,
        among: Sequence[object] = (),
    ) -> None:
        """Where one parameter is given, another must be, or must be `equal`; only `among` some values."""
        if value is None or (among and value not in among):
            return
        if equal is None and other is None:
            raise self.invalid(given, f"{self.path}{given} needs {self.path}{needed}")
        if equal is not None and other != equal:
            wanted = getattr(equal, "label", equal)
            raise self.invalid(
                given, f"{self.path}{given} needs {self.path}{needed} to be {wanted}"
            )

    def unused(self, form: str, given: Mapping[str, bool]) -> None:
        """Warns of parameters that this form of the call has no use for."""
        for parameter, is_given in given.items():
            if is_given:
                warnings.warn(
                    f"{self.method}: {parameter} has no effect together with {form}",
                    stacklevel=frames_of_this_package(),
                )

    def unique(self, parameter: str, members: Iterable[object], by: str) -> None:
        """No two members of a list have the same value of a field."""
        seen: set[object] = set()
        for place, member in enumerate(members):
            value = getattr(member, by)
            if value in seen:
                raise self.invalid(
                    parameter, f"{self.path}{parameter}[{place}].{by} repeats {shown(value)}"
                )
            seen.add(value)

    def exactly_one_where(
        self,
        parameter: str,
        members: Iterable[object],
        equals: Mapping[str, object],
        either: Mapping[str, object] = MappingProxyType({}),
    ) -> None:
        """Just one member of a list has these values, or the other one."""
        found = _count(members, equals, either)
        if found != 1:
            raise self.invalid(
                parameter,
                f"{self.path}{parameter} must have exactly one member with"
                f" {_wanted(equals, either)}, not {found}",
            )

    def at_most_one_where(
        self,
        parameter: str,
        members: Iterable[object],
        equals: Mapping[str, object],
        either: Mapping[str, object] = MappingProxyType({}),
    ) -> None:
        """No two members of a list have these values, or the other one."""
        found = _count(members, equals, either)
        if found > 1:
            raise self.invalid(
                parameter,
                f"{self.path}{parameter} must have at most one member with"
                f" {_wanted(equals, either)}, not {found}",
            )

    def refers(
        self, parameter: str, given: str | None, of: str, members: Iterable[object], by: str
    ) -> None:
        """What is given is what a member of a list is called."""
        known = [getattr(member, by) for member in members]
        if given is not None and given not in known:
            raise self.invalid(
                parameter,
                f"{self.path}{parameter} must be the {by} of one of {self.path}{of},"
                f" {shown(known)}, not {shown(given)}",
            )

    def _choice(self, how: str, values: Mapping[str, object]) -> InvalidArgumentError:
        names = ", ".join(f"{self.path}{name}" for name in values)
        return self.invalid(next(iter(values)), f"give {how} one of {names}")


def _given(values: Mapping[str, object]) -> int:
    return sum(value is not None for value in values.values())


def _count(
    members: Iterable[object], equals: Mapping[str, object], either: Mapping[str, object]
) -> int:
    others = {by: value for by, value in either.items() if value is not None}
    return sum(
        all(getattr(member, by) == value for by, value in equals.items())
        or any(getattr(member, by) == value for by, value in others.items())
        for member in members
    )


def _wanted(equals: Mapping[str, object], either: Mapping[str, object]) -> str:
    """`is_primary true or name "id"`."""
    first = " and ".join(f"{by} {shown(value)}" for by, value in equals.items())
    others = [f"{by} {shown(value)}" for by, value in either.items() if value is not None]
    return " or ".join([first, *others])
