"""Pages of the blocking client: each is fetched when it is asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, TypeVar

from .errors import TransportError
from .pages import Pages
from .sync_client import SyncCall

Cursor = TypeVar("Cursor")
Answer = TypeVar("Answer")
Page = TypeVar("Page", bound=Sequence[Any])


class SyncPageReader(Generic[Page]):
    """Pages, and how an answer is fetched."""

    def __init__(
        self, pages: Pages[Cursor, Answer, Page], fetch: Callable[[SyncCall, Cursor], Answer]
    ) -> None:
        self._pages: Pages[Any, Any, Page] = pages
        self._fetch: Callable[[SyncCall, Any], Any] = fetch

    def read(self, call: SyncCall) -> Page:
        """The next page."""
        steps = self._pages.page()
        answer: Any = None
        while True:
            try:
                cursor = steps.send(answer)
            except StopIteration as end:
                page: Page = end.value
                return page
            answer = self._fetch(call, cursor)


class PageIterator(Generic[Page]):
    """Pages, one after the other: `for page in pages:`, or `next()` until a page is empty.

    The timeout of the call bounds each page. An error ends the iterator: it is raised again by each
    later `next()`.
    """

    def __init__(
        self, call: SyncCall, open_pages: Callable[[SyncCall], SyncPageReader[Page]]
    ) -> None:
        # As soon as the server is known, what it lacks is refused.
        call.pass_gates()
        self._call = call
        self._open = open_pages
        self._reader: SyncPageReader[Page] | None = None
        self._failed: Exception | None = None
        self._closed = False
        self._lock = threading.Lock()

    def next(self) -> Page:
        """The next page; an empty one at the end."""
        with self._lock:
            if self._closed:
                raise closed(self._call.method)
            if self._failed is not None:
                raise self._failed
            call = self._call.renewed()
            try:
                if self._reader is None:
                    self._reader = self._open(call)
                return self._reader.read(call)
            except Exception as error:
                self._failed = error
                raise

    def close(self) -> None:
        """Ends the iterator; twice is once."""
        self._closed = True

    def __iter__(self) -> Iterator[Page]:
        return self

    def __next__(self) -> Page:
        page = self.next()
        if len(page) == 0:
            raise StopIteration
        return page

    def __enter__(self) -> PageIterator[Page]:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def closed(method: str) -> TransportError:
    """The iterator was closed."""
    return TransportError(f"{method}: the iterator is closed", method=method)
