"""The pages of a search, nearest first, all of one moment of the data, filtered by the caller."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .._wire.pb import SearchResults
from .errors import ServerError
from .hits import ChosenHits, Hit, Hits, decode_hits, no_hits
from .pages import Pages

if TYPE_CHECKING:
    from .checks import Checks

Keep = Callable[[Hits], Sequence[Hit]]


@dataclass(frozen=True)
class SearchCursor:
    """The next page of a search."""

    batch_size: int
    token: str | None
    last_bound: float | None
    timestamp: int


class SearchPages(Pages[SearchCursor, SearchResults, Hits]):
    """The server's token and bound, and the wanted hits that wait for a page."""

    def __init__(
        self,
        call: Checks,
        batch_size: int,
        limit: int | None,
        last_write: int | None,
        keep: Keep | None,
    ) -> None:
        self._call = call
        self._batch_size = batch_size
        self._left = limit
        self._timestamp = last_write or 1
        self._token: str | None = None
        self._last_bound: float | None = None
        self._keep = keep
        self._waiting: list[tuple[Hits, int]] = []
        self._is_over = False

    def page(self) -> Generator[SearchCursor, SearchResults, Hits]:
        """Asks for the next page; one without hits is the end."""
        if self._left == 0:
            return no_hits()
        if self._keep is not None:
            return (yield from self._chosen_page(self._keep))
        if self._is_over:
            return no_hits()
        hits = self._take((yield self._cursor()))
        if self._left is not None:
            hits = hits.first(self._left)
            self._left -= len(hits)
        return hits

    def _chosen_page(self, keep: Keep) -> Generator[SearchCursor, SearchResults, Hits]:
        size = self._batch_size if self._left is None else min(self._batch_size, self._left)
        while len(self._waiting) < size and not self._is_over:
            hits = self._take((yield self._cursor()))
            if len(hits) > 0:
                self._waiting += self._places(hits, keep(hits))
        page, self._waiting = self._waiting[:size], self._waiting[size:]
        if self._left is not None:
            self._left -= len(page)
        return ChosenHits(page)

    def _places(self, hits: Hits, wanted: Sequence[Any]) -> list[tuple[Hits, int]]:
        """Where the wanted hits stand; each is one of those that were given."""
        places = {id(hit): place for place, hit in enumerate(hits)}
        try:
            return [(hits, places[id(hit)]) for hit in wanted]
        except KeyError:
            problem = "external_filter_func gave a hit that it was not given"
            raise self._call.invalid("external_filter_func", problem) from None

    def _cursor(self) -> SearchCursor:
        return SearchCursor(self._batch_size, self._token, self._last_bound, self._timestamp)

    def _take(self, answer: SearchResults) -> Hits:
        """The hits of an answer, after which the next one goes on."""
        results = answer.results
        if self._token is None:
            token = results.search_iterator_v2_results.token
            if not token:
                raise self._unsupported()
            self._token = token
            if answer.session_ts > 0:
                self._timestamp = answer.session_ts
        self._last_bound = results.search_iterator_v2_results.last_bound
        found = decode_hits(self._call, results)
        hits = found[0] if found else no_hits()
        self._is_over = len(hits) == 0
        return hits

    def _unsupported(self) -> ServerError:
        method = self._call.method
        problem = "the server has no search iterator (search_iterator_v2, Milvus 2.5.2 or later)"
        return ServerError(f"{method}: {problem}", method=method, name="unsupported")


def search_pages(
    call: Checks,
    batch_size: int,
    limit: int | None = None,
    last_write: int | None = None,
    keep: Keep | None = None,
) -> SearchPages:
    """The pages of a search from its first on."""
    return SearchPages(call, batch_size, limit, last_write, keep)
