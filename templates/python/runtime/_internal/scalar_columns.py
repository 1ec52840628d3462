"""Turns Python values into the wire's lists of scalars: fast where all is well, with the place where it is not."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from .._wire.pb import (
    BoolArray,
    DataType,
    DoubleArray,
    FloatArray,
    GeometryWktArray,
    IntArray,
    JSONArray,
    LongArray,
    ScalarField,
    StringArray,
)
from .floats import Code, is_array, pack_floats
from .json_text import shown
from .misfit import Misfit, Values, whole
from .plain import as_integer, as_number, is_bool
from .shapes import is_mapping, is_sequence

ScalarEncoder = Callable[[Values], ScalarField]


def _bools(values: Values) -> ScalarField:
    data = [bool(each) if is_bool(each) else None for each in values]
    return ScalarField(bool_data=BoolArray(data=whole(values, data, "true or false")))


def integers(bits: int) -> Callable[[Values], Sequence[int]]:
    """Checks integers of so many bits."""
    low, high = -(2 ** (bits - 1)), 2 ** (bits - 1) - 1
    expected = f"an integer from {low} to {high}"

    def checked(values: Values) -> Sequence[int]:
        plain: Sequence[Any] = _plain(values)
        if not _all_of(plain, int) or (plain and not (low <= min(plain) and max(plain) <= high)):
            numbers = [as_integer(each) for each in plain]
            fitting = [
                each if each is not None and low <= each <= high else None for each in numbers
            ]
            return whole(values, fitting, expected)
        return plain

    return checked


def _short(bits: int) -> ScalarEncoder:
    checked = integers(bits)

    def encode(values: Values) -> ScalarField:
        return ScalarField(int_data=IntArray(data=checked(values)))

    return encode


_long = integers(64)


def _longs(values: Values) -> ScalarField:
    return ScalarField(long_data=LongArray(data=_long(values)))


def _singles(values: Values) -> ScalarField:
    return ScalarField(float_data=FloatArray(data=_numbers(values, "f")))


def _doubles(values: Values) -> ScalarField:
    return ScalarField(double_data=DoubleArray(data=_numbers(values, "d")))


def _numbers(values: Values, code: Code) -> bytes:
    packed = pack_floats(values, code) if is_array(values) or not _has_bool(values) else None
    if packed is not None:
        return packed
    numbers = [as_number(each) for each in values]
    for place, number in enumerate(numbers):
        if number is None or pack_floats([number], code) is None:
            raise Misfit(place, f"expected a number, got {shown(values[place])}")
    return pack_floats(numbers, code) or b""


def _checked_texts(values: Values) -> Values:
    if _all_of(values, str):
        return values
    return whole(values, [str(v) if isinstance(v, str) else None for v in values], "a text")


def _texts(values: Values) -> ScalarField:
    return ScalarField(string_data=StringArray(data=_checked_texts(values)))


def _geometries(values: Values) -> ScalarField:
    return ScalarField(geometry_wkt_data=GeometryWktArray(data=_checked_texts(values)))


def _jsons(values: Values) -> ScalarField:
    if None in values:
        raise Misfit(list(values).index(None), "expected JSON, got null")
    data = [json_bytes(each, place) for place, each in enumerate(values)]
    return ScalarField(json_data=JSONArray(data=data))


def json_bytes(value: object, place: int) -> bytes:
    """JSON of one row; a Misfit where JSON cannot say it."""
    try:
        text = json.dumps(
            value, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_plain_json
        )
        return text.encode()
    except (TypeError, ValueError, RecursionError):
        raise Misfit(place, f"expected JSON, got {shown(_no_json(value))}") from None


def _plain(values: Values) -> Sequence[Any]:
    """The members of an array as Python numbers."""
    if is_array(values):
        plain: Sequence[Any] = cast("Any", values).tolist()
        return plain
    return values


def _all_of(values: Values, kind: type) -> bool:
    return set(map(type, values)) <= {kind}


def _has_bool(values: Values) -> bool:
    return bool in set(map(type, values))


def _no_json(value: Any) -> Any:
    """The part of a value that JSON cannot say."""
    parts = value.values() if is_mapping(value) else value if is_sequence(value) else ()
    for each in parts:
        try:
            json.dumps(each, allow_nan=False, default=_plain_json)
        except (TypeError, ValueError, RecursionError):
            return _no_json(each)
    return value


def _plain_json(value: Any) -> Any:
    plain = getattr(value, "tolist", None)
    if callable(plain) and not isinstance(value, memoryview):
        return plain()
    raise TypeError


ELEMENTS: Mapping[int, ScalarEncoder] = {
    DataType.Bool: _bools,
    DataType.Int8: _short(8),
    DataType.Int16: _short(16),
    DataType.Int32: _short(32),
    DataType.Int64: _longs,
    DataType.Float: _singles,
    DataType.Double: _doubles,
    DataType.VarChar: _texts,
}
"""Scalars that may stand in arrays and structs."""

SCALARS: Mapping[int, ScalarEncoder] = {
    **ELEMENTS,
    DataType.Text: _texts,
    DataType.Geometry: _geometries,
    DataType.Timestamptz: _texts,
    DataType.JSON: _jsons,
}
