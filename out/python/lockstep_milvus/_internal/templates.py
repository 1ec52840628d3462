"""Values of the names in a filter, as the wire has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._wire.pb import (
    BoolArray,
    DoubleArray,
    JSONArray,
    LongArray,
    StringArray,
    TemplateArrayValue,
    TemplateArrayValueArray,
    TemplateValue,
)
from .floats import pack_floats
from .json_text import to_json
from .plain import as_integer, as_list, as_number, is_bool
from .shapes import is_mapping

if TYPE_CHECKING:
    from .checks import Checks

_PARAMETER = "filter_params"
_BOUND = 2**63
_INTEGER = f"an integer from {-_BOUND} to {_BOUND - 1}"
_ANY = "true or false, a number, a text, bytes or a list"


def encode_template(call: Checks, values: Mapping[str, Any]) -> dict[str, TemplateValue]:
    """The values by their names, in the order of the names."""
    return {name: _value(call, f"{_PARAMETER}.{name}", values[name]) for name in sorted(values)}


def _value(call: Checks, at: str, value: Any) -> TemplateValue:
    if is_bool(value):
        return TemplateValue(bool_val=bool(value))
    if (integer := as_integer(value)) is not None:
        return TemplateValue(int64_val=_fitting(call, at, integer))
    if isinstance(value, str):
        return TemplateValue(string_val=value)
    if isinstance(value, (bytes, bytearray)):
        return TemplateValue(bytes_val=bytes(value))
    if is_mapping(value):
        raise call.refused(at, _ANY, value)
    return _list_or_number(call, at, value)


def _list_or_number(call: Checks, at: str, value: Any) -> TemplateValue:
    members = as_list(value)
    if members is not None:
        return TemplateValue(array_val=_list(call, at, members))
    if (number := as_number(value)) is not None:
        return TemplateValue(float_val=number)
    raise call.refused(at, _ANY, value)


def _list(call: Checks, at: str, members: Sequence[Any]) -> TemplateArrayValue:
    """In the slot of the members where all are of one kind, else as JSON texts."""
    if not members:
        return TemplateArrayValue()
    if all(map(is_bool, members)):
        return TemplateArrayValue(bool_data=BoolArray(data=[bool(each) for each in members]))
    if all(isinstance(each, str) for each in members):
        return TemplateArrayValue(string_data=StringArray(data=members))
    integers = [as_integer(each) for each in members]
    whole = [each for each in integers if each is not None]
    if len(whole) == len(members):
        fitting = [_fitting(call, f"{at}[{place}]", each) for place, each in enumerate(whole)]
        return TemplateArrayValue(long_data=LongArray(data=fitting))
    if all(each is None for each in integers):
        numbers = [None if is_mapping(each) else as_number(each) for each in members]
        if None not in numbers:
            return TemplateArrayValue(
                double_data=DoubleArray(data=pack_floats(numbers, "d") or b"")
            )
        lists = [None if is_mapping(each) else _as_plain_list(each) for each in members]
        inner = [
            _list(call, f"{at}[{place}]", each)
            for place, each in enumerate(lists)
            if each is not None
        ]
        if len(inner) == len(members):
            return TemplateArrayValue(array_data=TemplateArrayValueArray(data=inner))
    return TemplateArrayValue(json_data=JSONArray(data=_jsons(call, at, members)))


def _as_plain_list(value: object) -> list[Any] | None:
    return None if isinstance(value, (str, bytes, bytearray)) else as_list(value)


def _jsons(call: Checks, at: str, members: Sequence[Any]) -> list[bytes]:
    found: list[bytes] = []
    for place, each in enumerate(members):
        try:
            found.append(to_json(each).encode())
        except (TypeError, ValueError, RecursionError):
            raise call.refused(f"{at}[{place}]", "JSON", each) from None
    return found


def _fitting(call: Checks, at: str, number: int) -> int:
    if not -_BOUND <= number < _BOUND:
        raise call.refused(at, _INTEGER, number)
    return number
