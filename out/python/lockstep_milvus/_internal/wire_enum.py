"""Enums whose numbers are the wire's: a number that a newer server sends is `Unknown(n)`, and can be sent back."""

from __future__ import annotations

from enum import IntEnum
from typing import TypeVar

E = TypeVar("E", bound="WireEnum")


class WireEnum(IntEnum):
    """A member is its number; `label` is the name in the API's documentation, `wire_name` the server's."""

    label: str
    wire_name: str

    def __new__(cls, number: int, label: str = "", wire_name: str = "") -> WireEnum:
        """Makes a member from its number and its names."""
        member = int.__new__(cls, number)
        member._value_ = number
        member.label = label
        member.wire_name = wire_name or label
        return member

    @classmethod
    def _missing_(cls, value: object) -> WireEnum | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._value_ = value
        member._name_ = member.label = member.wire_name = f"Unknown({value})"
        return member

    @classmethod
    def find(cls: type[E], text: str, *, ignore_case: bool = False) -> E | None:
        """The member with this constant, label or wire name."""
        for member in cls:
            names = (member.label, member.name, member.wire_name)
            if text in names:
                return member
            if ignore_case and text.lower() in [name.lower() for name in names]:
                return member
        return None
