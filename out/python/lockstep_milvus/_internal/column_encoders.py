"""Turns columns of Python values into the wire's payload: fast where all is well, with the place where it is not."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, Protocol, cast

from .._wire.pb import (
    BoolArray,
    DataType,
    DoubleArray,
    FieldData,
    FloatArray,
    IntArray,
    JSONArray,
    LongArray,
    ScalarField,
    StringArray,
    VectorField,
)
from .floats import Code, is_array, numpy_in_use, pack_floats, pack_vector, pack_vectors
from .json_text import shown
from .plain import as_integer, as_number, is_bool
from .shapes import is_mapping, is_sequence

Values = Sequence[Any]


class Misfit(Exception):
    """A value that does not fit its field; `place` is its row, None where the whole column is at fault."""

    def __init__(self, place: int | None, problem: str) -> None:
        super().__init__(problem)
        self.place = place
        self.problem = problem


class ColumnEncoder(Protocol):
    """Puts the values that are present, without gaps, into a FieldData."""

    def __call__(self, values: Values, into: FieldData, /) -> None:
        """A Misfit tells the value that does not fit."""


def encoder_of(data_type: int, dim: int) -> ColumnEncoder:
    """The encoder of a field of this type."""
    if data_type == DataType.FloatVector:
        return _float_vectors(dim)
    encoder = _SCALARS.get(data_type)
    return encoder if encoder is not None else _unsupported(data_type)


def _bools(values: Values, into: FieldData) -> None:
    data = [bool(each) if is_bool(each) else None for each in values]
    present = _whole(values, data, "true or false")
    into.scalars.CopyFrom(ScalarField(bool_data=BoolArray(data=present)))


def _integers(bits: int) -> ColumnEncoder:
    low, high = -(2 ** (bits - 1)), 2 ** (bits - 1) - 1
    expected = f"an integer from {low} to {high}"

    def encode(values: Values, into: FieldData) -> None:
        plain: Sequence[Any] = _plain(values)
        if not _all_of(plain, int) or (plain and not (low <= min(plain) and max(plain) <= high)):
            numbers = [as_integer(each) for each in plain]
            fitting = [
                each if each is not None and low <= each <= high else None for each in numbers
            ]
            plain = _whole(values, fitting, expected)
        if bits == 64:
            into.scalars.CopyFrom(ScalarField(long_data=LongArray(data=plain)))
        else:
            into.scalars.CopyFrom(ScalarField(int_data=IntArray(data=plain)))

    return encode


def _singles(values: Values, into: FieldData) -> None:
    into.scalars.CopyFrom(ScalarField(float_data=FloatArray(data=_numbers(values, "f"))))


def _doubles(values: Values, into: FieldData) -> None:
    into.scalars.CopyFrom(ScalarField(double_data=DoubleArray(data=_numbers(values, "d"))))


def _numbers(values: Values, code: Code) -> bytes:
    packed = pack_floats(values, code) if is_array(values) or not _has_bool(values) else None
    if packed is not None:
        return packed
    numbers = [as_number(each) for each in values]
    for place, number in enumerate(numbers):
        if number is None or pack_floats([number], code) is None:
            raise Misfit(place, f"expected a number, got {shown(values[place])}")
    return pack_floats(numbers, code) or b""


def _texts(values: Values, into: FieldData) -> None:
    if not _all_of(values, str):
        values = _whole(values, [str(v) if isinstance(v, str) else None for v in values], "a text")
    into.scalars.CopyFrom(ScalarField(string_data=StringArray(data=values)))


def _jsons(values: Values, into: FieldData) -> None:
    if None in values:
        raise Misfit(list(values).index(None), "expected JSON, got null")
    data = [json_bytes(each, place) for place, each in enumerate(values)]
    into.scalars.CopyFrom(ScalarField(json_data=JSONArray(data=data)))


def json_bytes(value: object, place: int) -> bytes:
    """JSON of one row; a Misfit where JSON cannot say it."""
    try:
        text = json.dumps(
            value, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_plain_json
        )
        return text.encode()
    except (TypeError, ValueError, RecursionError):
        raise Misfit(place, f"expected JSON, got {shown(_no_json(value))}") from None


def _float_vectors(dim: int) -> ColumnEncoder:
    def encode(values: Values, into: FieldData) -> None:
        into.vectors.CopyFrom(VectorField(dim=dim, float_vector=FloatArray(data=packed(values))))

    def packed(values: Values) -> bytes:
        numpy = numpy_in_use()
        if numpy is not None and isinstance(values, numpy.ndarray):
            return block(values)
        if is_array(values):
            return flat(values)
        for place, each in enumerate(values):
            if not hasattr(each, "__len__") or isinstance(each, (str, bytes, bytearray)):
                raise Misfit(place, f"expected {dim} numbers, got {shown(each)}")
            if len(each) != dim:
                raise Misfit(place, f"expected {dim} numbers, got {len(each)}")
        if numpy is not None and len(values) and isinstance(values[0], numpy.ndarray):
            arrays = numpy.asarray(values)
            return block(arrays)
        data = pack_vectors(values, dim)
        return data if data is not None else slowly(values)

    def block(values: Any) -> bytes:
        if values.ndim == 2 and values.shape[1] != dim:
            raise Misfit(0, f"expected {dim} numbers, got {values.shape[1]}")
        return flat(values.reshape(-1) if values.ndim != 1 else values)

    def flat(values: Any) -> bytes:
        if dim and len(values) % dim:
            raise Misfit(None, f"expected a multiple of {dim} numbers, got {len(values)}")
        data = pack_floats(values)
        if data is None:
            raise Misfit(None, f"expected numbers, got {shown(values)}")
        return data

    def slowly(values: Values) -> bytes:
        packed: list[bytes] = []
        for place, each in enumerate(values):
            vector = pack_vector(each)
            if vector is None:
                raise Misfit(place, f"expected {dim} numbers, got {shown(each)}")
            packed.append(vector)
        return b"".join(packed)

    return encode


def _unsupported(data_type: int) -> ColumnEncoder:
    def encode(_values: Values, _into: FieldData) -> None:
        raise Misfit(0, f"cannot write the type {_name_of(data_type)} yet")

    return encode


def _whole(values: Values, converted: Sequence[Any], expected: str) -> Sequence[Any]:
    """What was converted, if nothing of it is missing."""
    if None in converted:
        place = converted.index(None)
        raise Misfit(place, f"expected {expected}, got {shown(values[place])}")
    return converted


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


def _name_of(data_type: int) -> str:
    return next((each.name for each in DataType if each == data_type), str(data_type))


_SCALARS: dict[int, Callable[[Values, FieldData], None]] = {
    DataType.Bool: _bools,
    DataType.Int8: _integers(8),
    DataType.Int16: _integers(16),
    DataType.Int32: _integers(32),
    DataType.Int64: _integers(64),
    DataType.Float: _singles,
    DataType.Double: _doubles,
    DataType.VarChar: _texts,
    DataType.JSON: _jsons,
}
