"""What the encoders of columns say of values that do not fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .json_text import shown

Values = Sequence[Any]


class Misfit(Exception):
    """A value that does not fit its field; `place` is its row, None where the whole column is at fault.

    `inside` leads to the part of the value that is at fault, such as `[2]` or `[1].page`.
    """

    def __init__(
        self, place: int | None, problem: str, inside: str = "", joint: str = ": "
    ) -> None:
        super().__init__(problem)
        self.place = place
        self.problem = problem
        self.inside = inside
        self.joint = joint

    def within(self, place: int, name: str = "") -> Misfit:
        """The same, told of the row that holds the value."""
        at = "" if self.place is None else f"[{self.place}]"
        return Misfit(place, self.problem, f"{at}{name}{self.inside}", self.joint)

    @property
    def told(self) -> str:
        """What stands behind the name of the field."""
        return f"{self.inside}{self.joint}{self.problem}"


class Unwritable(Exception):
    """A field that this client cannot write, whatever the values are."""


def whole(values: Values, converted: Sequence[Any], expected: str) -> Sequence[Any]:
    """What was converted, if nothing of it is missing."""
    if None in converted:
        place = converted.index(None)
        raise Misfit(place, f"expected {expected}, got {shown(values[place])}")
    return converted


def counted(number: int, unit: str) -> str:
    """`1 byte`, `3 bytes`."""
    return f"{number} {unit if number == 1 else f'{unit}s'}"
