"""Rows and columns as callers give them, told apart by their shape."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Sized
from typing import TYPE_CHECKING, Any, Protocol

from .floats import is_array
from .plain import as_list

if TYPE_CHECKING:
    from .checks import Checks


class Columns(Mapping[str, Any]):
    """Columns by name: `Columns(id=ids, vector=vectors)` or `Columns({"id": ids})`."""

    def __init__(self, columns: Mapping[str, Any] | None = None, /, **named: Any) -> None:
        self._columns = {**(columns or {}), **named}

    def __getitem__(self, name: str) -> Any:
        return self._columns[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._columns)

    def __len__(self) -> int:
        return len(self._columns)

    def __repr__(self) -> str:
        return f"Columns({', '.join(self._columns)})"


class NumberArray(Protocol):
    """An array of numbers, of numpy or of another library."""

    def tolist(self) -> Any:
        """The numbers as lists."""


class ColumnsInOrder(list[Any]):
    """Columns in the order of the schema."""


RowData = Mapping[str, Any] | Sequence[Any] | Columns
"""One row, rows, or columns: by name (`Columns`), or a list of them in the order of the schema."""

QueryData = Sequence[Any] | NumberArray
"""A vector, or a list of vectors."""

Given = list[Mapping[str, Any]] | Columns | ColumnsInOrder


def rows_or_columns(call: Checks, parameter: str, value: object) -> Given:
    """A lone mapping is one row; a list whose first member is no mapping is columns in the order of the schema."""
    if isinstance(value, (Columns, ColumnsInOrder)):
        return value
    if isinstance(value, Mapping):
        return [value]
    members = as_list(value) if not is_array(value) else None
    if members is None:
        raise call.refused(parameter, "a row, a list of rows, or columns", value)
    if not members or isinstance(members[0], Mapping):
        for place, member in enumerate(members):
            if not isinstance(member, Mapping):
                raise call.refused(f"{parameter}[{place}]", "a mapping", member)
        return members
    for place, member in enumerate(members):
        if not is_column(member):
            raise call.refused(f"{parameter}[{place}]", "a mapping or a column", member)
    return ColumnsInOrder(members)


def is_column(value: object) -> bool:
    """A list of values, or an array of them."""
    if isinstance(value, (str, bytes, bytearray, Mapping)):
        return False
    return is_array(value) or isinstance(value, Sequence) or hasattr(value, "tolist")


def is_empty(given: object) -> bool:
    """Whether there is nothing in it: no rows, columns of length 0, no keys, no queries."""
    if isinstance(given, Columns):
        return all(len(each) == 0 for each in given.values())
    if isinstance(given, ColumnsInOrder):
        return all(len(each) == 0 for each in given)
    return isinstance(given, Sized) and len(given) == 0
