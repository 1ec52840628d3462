"""Columns of an answer: decoded once, viewed on access, nulls by their marks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import copy
from functools import partial
from itertools import accumulate
from typing import Any

from .._wire.pb import DataType, FieldData, ScalarField, VectorField
from .floats import numpy_in_use, view_floats
from .sparse import read_sparse
from .struct_members import struct_member_name
from .times import utc_text
from .unreadable import json_object, json_value, unknown_type

_DYNAMIC = "$meta"


class Column:
    """Values of one field; `data` holds them all, or those alone that are not null."""

    def __init__(
        self,
        data: Any,
        length: int,
        valid: Sequence[bool] | None,
        one: Callable[[Any], Any] | None = None,
    ) -> None:
        self._data = data
        self._valid = valid
        self._one = one
        self._places = _places(valid) if valid is not None and self._held() < length else None

    def value(self, index: int) -> Any:
        """The value of one row, None where it is null."""
        if self._valid is not None and not self._valid[index]:
            return None
        return self._at(index if self._places is None else self._places[index])

    def values(self, start: int, stop: int) -> list[Any]:
        """The values of several rows."""
        if self._valid is None:
            return self._part(start, stop)
        return [self.value(index) for index in range(start, stop)]

    def array(self, start: int, stop: int) -> Any:
        """The values as numpy's array where numpy is in use and nothing is null, else as a list."""
        numpy = numpy_in_use()
        if numpy is None or self._valid is not None or self._one is not None:
            return self.values(start, stop)
        part = self._data[start:stop]
        if isinstance(part, memoryview):
            return numpy.asarray(part)
        values = list(part)
        return values if values and isinstance(values[0], str) else numpy.asarray(values)

    def _held(self) -> int:
        return len(self._data)

    def _at(self, place: int) -> Any:
        plain = self._data[place]
        return plain if self._one is None else self._one(plain)

    def _part(self, start: int, stop: int) -> list[Any]:
        part = list(self._data[start:stop])
        return part if self._one is None else [self._one(each) for each in part]


class VectorColumn(Column):
    """Vectors, one after the other; `width` numbers or bytes each."""

    def __init__(self, data: Any, width: int, length: int, valid: Sequence[bool] | None) -> None:
        self._width = max(width, 1)
        super().__init__(data, length, valid)

    def array(self, start: int, stop: int) -> Any:
        """The vectors as numpy's array of two dimensions where numpy is in use and nothing is null."""
        numpy = numpy_in_use()
        if numpy is None or self._valid is not None or isinstance(self._data, bytes):
            return self.values(start, stop)
        part = self._data[start * self._width : stop * self._width]
        return numpy.asarray(part).reshape(stop - start, self._width)

    def _held(self) -> int:
        return len(self._data) // self._width

    def _at(self, place: int) -> Any:
        part = self._data[place * self._width : (place + 1) * self._width]
        return part if isinstance(part, bytes) else part.tolist()

    def _part(self, start: int, stop: int) -> list[Any]:
        return [self._at(place) for place in range(start, stop)]


class StructColumn(Column):
    """Lists of structs; each of their fields is a column of lists."""

    def __init__(self, fields: dict[str, Column], length: int) -> None:
        self._fields = fields
        super().__init__((), length, None)

    def value(self, index: int) -> Any:
        """The structs of one row, None where one of their fields says so."""
        lists = [column.value(index) for column in self._fields.values()]
        if None in lists:
            return None
        return [dict(zip(self._fields, each, strict=True)) for each in zip(*lists, strict=True)]

    def values(self, start: int, stop: int) -> list[Any]:
        """The structs of several rows."""
        return [self.value(index) for index in range(start, stop)]

    def array(self, start: int, stop: int) -> Any:
        """The same."""
        return self.values(start, stop)


class Columns:
    """The fields of an answer, and the keys of its dynamic field that were asked for."""

    def __init__(
        self,
        method: str,
        fields: Sequence[FieldData],
        asked: Sequence[str],
        length: int | None = None,
    ) -> None:
        self.length = _length(fields) if length is None else length
        self.fields: dict[str, Column] = {}
        self.dynamic: Column | None = None
        for field in fields:
            column = _column(method, field, self.length)
            if field.is_dynamic:
                self.dynamic = column
            else:
                self.fields[field.field_name] = column
        keys = set(asked) - self.fields.keys() - {field.field_name for field in fields}
        every = not keys or "*" in asked or _DYNAMIC in asked
        self._keys = None if every else keys

    def first(self, count: int) -> Columns:
        """The same columns, of fewer rows."""
        part = copy(self)
        part.length = count
        return part

    def row(self, index: int) -> dict[str, Any]:
        """One row as a dict."""
        row = {name: column.value(index) for name, column in self.fields.items()}
        if self.dynamic is not None:
            self._join(row, self.dynamic.value(index))
        return row

    def rows(self, start: int, stop: int) -> list[dict[str, Any]]:
        """Several rows, column by column."""
        names = list(self.fields)
        if names:
            lists = [column.values(start, stop) for column in self.fields.values()]
            rows = [dict(zip(names, values, strict=True)) for values in zip(*lists, strict=True)]
        else:
            rows = [dict[str, Any]() for _ in range(start, stop)]
        if self.dynamic is not None:
            for row, extra in zip(rows, self.dynamic.values(start, stop), strict=True):
                self._join(row, extra)
        return rows

    def column(self, name: str, start: int, stop: int) -> Any:
        """One field, or one key of the dynamic field."""
        if name in self.fields:
            return self.fields[name].array(start, stop)
        if self.dynamic is not None:
            extras: list[dict[str, Any] | None] = self.dynamic.values(start, stop)
            return [None if extra is None else extra.get(name) for extra in extras]
        raise KeyError(name)

    def _join(self, row: dict[str, Any], extra: dict[str, Any] | None) -> None:
        """A field wins over a key of its name."""
        for key, value in () if extra is None else extra.items():
            if key not in row and (self._keys is None or key in self._keys):
                row[key] = value


def _column(method: str, field: FieldData, length: int) -> Column:
    valid = list(field.valid_data) if len(field.valid_data) else None
    if field.type == DataType.ArrayOfStruct:
        members = {
            struct_member_name(field.field_name, each.field_name): _column(method, each, length)
            for each in field.struct_arrays.fields
        }
        return StructColumn(members, length)
    data = _payload(method, field)
    if data is None:
        kind = next((each.name for each in DataType if each == field.type), str(field.type))
        raise unknown_type(method, field.field_name, kind)
    values, width, one = data
    if width is not None:
        return VectorColumn(values, width, length, valid)
    return Column(values, length, valid, one)


Payload = tuple[Any, int | None, Callable[[Any], Any] | None]
"""The values, how many numbers make a vector, and how one value is read."""


def _payload(method: str, field: FieldData) -> Payload | None:
    if field.type == DataType.JSON:
        read = partial(json_object if field.is_dynamic else json_value, method, field.field_name)
        return field.scalars.json_data.data, None, read
    if field.type == DataType.Array:
        return field.scalars.array_data.data, None, _list
    if field.type == DataType.ArrayOfVector:
        return field.vectors.vector_array.data, None, _vectors
    if field.type in _VECTORS:
        return _vector_payload(field.vectors, _VECTORS[DataType(field.type)])
    if field.type in _SCALARS:
        return _scalar_payload(field.scalars, _SCALARS[DataType(field.type)])
    return None


def _scalar_payload(scalars: ScalarField, usual: str) -> Payload:
    slot = scalars.WhichOneof("data") or usual
    data = getattr(scalars, slot).data
    if slot in _FLOATS:
        return view_floats(data, _FLOATS[slot]), None, None
    return data, None, utc_text if slot == "timestamptz_data" else None


def _vector_payload(vectors: VectorField, slot: str) -> Payload:
    dim = vectors.dim
    if slot == "float_vector":
        return view_floats(vectors.float_vector.data), dim, None
    if slot == "sparse_float_vector":
        return vectors.sparse_float_vector.contents, None, read_sparse
    data: bytes = getattr(vectors, slot)
    if slot == "int8_vector":
        return memoryview(data).cast("b"), dim, None
    return data, dim // 8 if slot == "binary_vector" else 2 * dim, None


def _list(cell: ScalarField) -> list[Any]:
    """The values of a cell, whose slot says what they are; a cell without one is empty."""
    slot = cell.WhichOneof("data")
    if slot is None:
        return []
    data = getattr(cell, slot).data
    if slot in _FLOATS:
        numbers: list[Any] = view_floats(data, _FLOATS[slot]).tolist()
        return numbers
    return list(data)


def _vectors(cell: VectorField) -> list[Any]:
    """The vectors of a cell."""
    slot = cell.WhichOneof("data")
    if slot is None:
        return []
    values, width, one = _vector_payload(cell, slot)
    if width is None:
        return [each if one is None else one(each) for each in values]
    count = len(values) // max(width, 1)
    return VectorColumn(values, width, count, None).values(0, count)


_FLOATS: dict[str, Any] = {"float_data": "f", "double_data": "d"}
_SCALARS = {
    DataType.Bool: "bool_data",
    DataType.Int8: "int_data",
    DataType.Int16: "int_data",
    DataType.Int32: "int_data",
    DataType.Int64: "long_data",
    DataType.Float: "float_data",
    DataType.Double: "double_data",
    DataType.VarChar: "string_data",
    DataType.String: "string_data",
    DataType.Text: "string_data",
    DataType.Geometry: "geometry_wkt_data",
    DataType.Timestamptz: "string_data",
}
_VECTORS = {
    DataType.FloatVector: "float_vector",
    DataType.BinaryVector: "binary_vector",
    DataType.Float16Vector: "float16_vector",
    DataType.BFloat16Vector: "bfloat16_vector",
    DataType.Int8Vector: "int8_vector",
    DataType.SparseFloatVector: "sparse_float_vector",
}


def _length(fields: Sequence[FieldData]) -> int:
    """Rows of an answer: its marks tell, else the payload of a field."""
    for field in fields:
        if len(field.valid_data):
            return len(field.valid_data)
    if not fields:
        return 0
    field = fields[0]
    if field.type == DataType.ArrayOfStruct:
        return _length(field.struct_arrays.fields)
    data = _payload("", field)
    if data is None:
        return 0
    values, width, _ = data
    return len(values) if width is None else len(values) // max(width, 1)


def _places(valid: Sequence[bool]) -> list[int]:
    """Where the value of each row stands among those that are present."""
    return [0, *accumulate(map(int, valid))][: len(valid)]
