"""Checks what parameters, or the members of a list, say together."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping, Sequence
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
        self, parameter: str, members: Iterable[object], equals: Mapping[str, object]
    ) -> None:
        """Just one member of a list has these values."""
        found = sum(
            all(getattr(member, by) == value for by, value in equals.items()) for member in members
        )
        if found != 1:
            wanted = " and ".join(f"{by} {shown(value)}" for by, value in equals.items())
            raise self.invalid(
                parameter,
                f"{self.path}{parameter} must have exactly one member with {wanted}, not {found}",
            )

    def _choice(self, how: str, values: Mapping[str, object]) -> InvalidArgumentError:
        names = ", ".join(f"{self.path}{name}" for name in values)
        return self.invalid(next(iter(values)), f"give {how} one of {names}")


def _given(values: Mapping[str, object]) -> int:
    return sum(value is not None for value in values.values())
