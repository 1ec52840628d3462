"""Rows of a query: a list of dicts, backed by columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from .._wire.pb import FieldData
from .columns_read import Columns
from .lazy_list import LazyList

if TYPE_CHECKING:
    from .refusals import Refusals

Row = dict[str, Any]
"""One row: name of the field to value."""


class RowSet(LazyList[Row]):
    """Rows, made on access; `column(name)` gives a field of all of them without making rows."""

    def __init__(self, columns: Columns) -> None:
        super().__init__(columns.length)
        self._columns = columns

    def column(self, name: str) -> Any:
        """The values of one field: numpy's array where numpy is in use and nothing is null, else a list.

        Raises:
            KeyError: The answer has no such field.
        """
        return self._columns.column(name, 0, self._columns.length)

    def last_value(self, name: str) -> Any:
        """A field of the last row."""
        return self._columns.fields[name].value(self._columns.length - 1)

    def first(self, count: int) -> RowSet:
        """The first ones of these rows."""
        return self if count >= self._columns.length else RowSet(self._columns.first(count))

    def _make(self, index: int) -> Row:
        return self._columns.row(index)

    def _make_all(self) -> Iterable[Row]:
        return self._columns.rows(0, self._columns.length)


def decode_rows(
    call: Refusals, fields_data: Sequence[FieldData], output_fields: Sequence[str] = ()
) -> RowSet:
    """The rows in an answer; keys of the dynamic field join the row."""
    return RowSet(Columns(call.method, fields_data, output_fields))


def no_row_set() -> RowSet:
    """An answer without rows."""
    return RowSet(Columns("", (), ()))
