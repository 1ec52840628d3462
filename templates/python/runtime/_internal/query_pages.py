"""The pages of a query, in the order of the primary key, all of one moment of the data."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._wire.pb import QueryResults
from .json_text import to_json
from .pages import Pages
from .rows import RowSet, decode_rows, no_row_set

if TYPE_CHECKING:
    from .checks import Checks
    from .refusals import Refusals
    from .schema import Schema

_STEP = 16384
"""Most rows that a server gives at once."""


@dataclass(frozen=True)
class QueryCursor:
    """The next page of a query."""

    limit: int
    filter: str | None
    timestamp: int
    output_fields: Sequence[str]
    seeking: bool
    last_pk: str | None = None
    last_element_offset: int | None = None


class QueryPages(Pages[QueryCursor, QueryResults, RowSet]):
    """What is left to skip and to give, and where the last row was."""

    def __init__(
        self,
        call: Refusals,
        schema: Schema,
        batch_size: int,
        limit: int | None,
        offset: int | None,
        filter: str | None,
        output_fields: Sequence[str],
        last_write: int | None,
    ) -> None:
        self._call = call
        self._key = schema.primary.name
        self._batch_size = batch_size
        self._left = limit
        self._to_skip = offset or 0
        self._filter = filter
        lowest = f'{self._key} >= ""' if schema.primary.is_text else f"{self._key} <= {2**63 - 1}"
        self._next_filter = filter if filter is not None else lowest
        self._output_fields = output_fields
        self._timestamp = last_write or 1
        self._is_first = True
        self._is_over = False
        self._goes_on_within_rows = filter is not None and "element_filter" in filter.lower()
        self._last_pk: str | None = None
        self._last_element: int | None = None

    def page(self) -> Generator[QueryCursor, QueryResults, RowSet]:
        """Asks for the next page; one without rows is the end."""
        while self._to_skip > 0 and not self._is_done():
            cursor = self._cursor(min(_STEP, self._to_skip), seeking=True)
            rows = self._take((yield cursor))
            self._to_skip -= len(rows)
        if self._is_done():
            return no_row_set()
        size = self._batch_size if self._left is None else min(self._batch_size, self._left)
        rows = self._take((yield self._cursor(size, seeking=False)))
        if self._left is not None:
            rows = rows.first(self._left)
            self._left -= len(rows)
        return rows

    def _is_done(self) -> bool:
        return self._is_over or self._left == 0

    def _cursor(self, limit: int, *, seeking: bool) -> QueryCursor:
        return QueryCursor(
            limit=limit,
            filter=self._next_filter,
            timestamp=self._timestamp,
            output_fields=[self._key] if seeking else self._output_fields,
            seeking=seeking,
            last_pk=self._last_pk,
            last_element_offset=self._last_element,
        )

    def _take(self, answer: QueryResults) -> RowSet:
        """The rows of an answer, after which the next one goes on."""
        if self._is_first and answer.session_ts > 0:
            self._timestamp = answer.session_ts
        self._is_first = False
        rows = decode_rows(self._call, answer.fields_data, list(answer.output_fields))
        if len(rows) == 0:
            self._is_over = True
            return rows
        key: int | str = rows.last_value(self._key)
        # Where the filter finds elements, the last row may have more of them than this page has.
        element = last_element(answer) if self._goes_on_within_rows else None
        self._last_pk = None if element is None else str(key)
        self._last_element = element
        after = f"{self._key} {'>' if element is None else '>='} {to_json(key)}"
        self._next_filter = after if self._filter is None else f"{after} and ({self._filter})"
        return rows


def last_element(answer: QueryResults) -> int | None:
    """Place of the last element that the filter found in the last row."""
    if not answer.element_indices:
        return None
    elements = answer.element_indices[-1].indices.data
    return elements[-1] if elements else None


def query_pages(
    call: Checks,
    schema: Schema,
    batch_size: int,
    limit: int | None,
    offset: int | None,
    filter: str | None,
    output_fields: Sequence[str],
    last_write: int | None,
) -> QueryPages:
    """The pages of a query from its first on."""
    return QueryPages(call, schema, batch_size, limit, offset, filter, output_fields, last_write)
