"""Default values of fields, to the wire and back."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from .._wire.pb import DataType, ValueField
from .json_text import to_json
from .plain import as_integer, as_number, is_bool
from .times import utc_text
from .unreadable import json_value

if TYPE_CHECKING:
    from .checks import Checks
    from .refusals import Refusals

_BITS = {DataType.Int8: 8, DataType.Int16: 16, DataType.Int32: 32, DataType.Int64: 64}
_TEXTS = frozenset(
    {
        DataType.VarChar,
        DataType.String,
        DataType.Text,
        DataType.Geometry,
        DataType.Timestamptz,
    }
)


def encode_default(call: Checks, data_type: int, value: object) -> ValueField:
    """A default value by the type of its field."""
    if data_type in _BITS:
        return _integer(call, _BITS[DataType(data_type)], value)
    if data_type == DataType.Bool:
        if not is_bool(value):
            raise _refused(call, "true or false", value)
        return ValueField(bool_data=bool(value))
    if data_type in {DataType.Float, DataType.Double}:
        return _number(call, value, single=data_type == DataType.Float)
    if data_type in _TEXTS:
        if not isinstance(value, str):
            raise _refused(call, "a text", value)
        return ValueField(string_data=value)
    if data_type == DataType.JSON:
        try:
            return ValueField(bytes_data=to_json(value).encode())
        except (TypeError, ValueError):
            raise _refused(call, "JSON", value) from None
    name = next((each.name for each in DataType if each == data_type), str(int(data_type)))
    raise _refused(call, f"absent where the type is {name}", value)


def decode_default(call: Refusals, data_type: int, value: ValueField | None) -> Any:
    """The default value of a field, None where it has none."""
    which = None if value is None else value.WhichOneof("data")
    if value is None or which is None:
        return None
    plain = getattr(value, which)
    if which == "bytes_data" and data_type == DataType.JSON:
        return json_value(call.method, "default_value", plain)
    return utc_text(plain) if which == "timestamptz_data" else plain


def _integer(call: Checks, bits: int, value: object) -> ValueField:
    low, high = -(2 ** (bits - 1)), 2 ** (bits - 1) - 1
    number = as_integer(value)
    if number is None or not low <= number <= high:
        raise _refused(call, f"an integer from {low} to {high}", value)
    return ValueField(long_data=number) if bits == 64 else ValueField(int_data=number)


def _number(call: Checks, value: object, *, single: bool) -> ValueField:
    number = as_number(value)
    if number is None:
        raise _refused(call, "a number", value)
    if not single:
        return ValueField(double_data=number)
    try:
        struct.pack("<f", number)
    except OverflowError:
        raise _refused(call, "a number", value) from None
    return ValueField(float_data=number)


def _refused(call: Checks, expected: str, value: object) -> Exception:
    return call.refused("default_value", expected, value)
