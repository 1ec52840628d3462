"""Columns of an answer: decoded once, viewed on access, nulls by their marks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import accumulate
from typing import Any

from .._wire.pb import DataType, FieldData
from .floats import numpy_in_use, view_floats
from .unreadable import json_object, json_value, unknown_type

_DYNAMIC = "$meta"
_SMALL = frozenset({DataType.Int8, DataType.Int16, DataType.Int32})
_TEXTS = frozenset({DataType.VarChar, DataType.String, DataType.Text})


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
    """Vectors, one after the other."""

    def __init__(self, numbers: Any, dim: int, length: int, valid: Sequence[bool] | None) -> None:
        self._dim = dim
        super().__init__(numbers, length, valid)

    def array(self, start: int, stop: int) -> Any:
        """The vectors as numpy's array of two dimensions where numpy is in use and nothing is null."""
        numpy = numpy_in_use()
        if numpy is None or self._valid is not None:
            return self.values(start, stop)
        part = self._data[start * self._dim : stop * self._dim]
        return numpy.asarray(part).reshape(stop - start, self._dim)

    def _held(self) -> int:
        return len(self._data) // self._dim

    def _at(self, place: int) -> Any:
        return self._data[place * self._dim : (place + 1) * self._dim].tolist()

    def _part(self, start: int, stop: int) -> list[Any]:
        return [self._at(place) for place in range(start, stop)]


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
    if field.type == DataType.FloatVector:
        numbers = view_floats(field.vectors.float_vector.data)
        return VectorColumn(numbers, max(field.vectors.dim, 1), length, valid)
    scalars = field.scalars
    if field.type == DataType.JSON:
        read = partial(json_object if field.is_dynamic else json_value, method, field.field_name)
        return Column(scalars.json_data.data, length, valid, read)
    if field.type == DataType.Bool:
        return Column(scalars.bool_data.data, length, valid)
    if field.type in _SMALL:
        return Column(scalars.int_data.data, length, valid)
    if field.type == DataType.Int64:
        return Column(scalars.long_data.data, length, valid)
    if field.type == DataType.Float:
        return Column(view_floats(scalars.float_data.data), length, valid)
    if field.type == DataType.Double:
        return Column(view_floats(scalars.double_data.data, "d"), length, valid)
    if field.type in _TEXTS:
        return Column(scalars.string_data.data, length, valid)
    kind = next((each.name for each in DataType if each == field.type), str(field.type))
    raise unknown_type(method, field.field_name, kind)


def _length(fields: Sequence[FieldData]) -> int:
    """Rows of an answer: its marks tell, else the payload of a field."""
    for field in fields:
        if len(field.valid_data):
            return len(field.valid_data)
    if not fields:
        return 0
    field = fields[0]
    if field.type == DataType.FloatVector:
        return len(field.vectors.float_vector.data) // (4 * max(field.vectors.dim, 1))
    which = field.scalars.WhichOneof("data")
    if which is None:
        return 0
    size = {"float_data": 4, "double_data": 8}.get(which, 1)
    return len(getattr(field.scalars, which).data) // size


def _places(valid: Sequence[bool]) -> list[int]:
    """Where the value of each row stands among those that are present."""
    return [0, *accumulate(map(int, valid))][: len(valid)]
