"""Pages of the asynchronous client: each is fetched when it is awaited."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Any, Generic, TypeVar

from .async_client import AsyncCall
from .pages import Pages
from .sync_pages import closed

Cursor = TypeVar("Cursor")
Answer = TypeVar("Answer")
Page = TypeVar("Page", bound=Sequence[Any])


class AsyncPageReader(Generic[Page]):
    """Pages, and how an answer is fetched."""

    def __init__(
        self,
        pages: Pages[Cursor, Answer, Page],
        fetch: Callable[[AsyncCall, Cursor], Awaitable[Answer]],
    ) -> None:
        self._pages: Pages[Any, Any, Page] = pages
        self._fetch: Callable[[AsyncCall, Any], Awaitable[Any]] = fetch

    async def read(self, call: AsyncCall) -> Page:
        """The next page."""
        steps = self._pages.page()
        answer: Any = None
        while True:
            try:
                cursor = steps.send(answer)
            except StopIteration as end:
                page: Page = end.value
                return page
            answer = await self._fetch(call, cursor)


class AsyncPageIterator(Generic[Page]):
    """Pages, one after the other: `async for page in pages:`, or `await next()` until a page is empty.

    The timeout of the call bounds each page. An error ends the iterator: it is raised again by each
    later `next()`.
    """

    def __init__(
        self, call: AsyncCall, open_pages: Callable[[AsyncCall], Awaitable[AsyncPageReader[Page]]]
    ) -> None:
        # As soon as the server is known, what it lacks is refused.
        call.pass_gates()
        self._call = call
        self._open = open_pages
        self._reader: AsyncPageReader[Page] | None = None
        self._failed: Exception | None = None
        self._closed = False
        self._lock = asyncio.Lock()

    async def next(self) -> Page:
        """The next page; an empty one at the end."""
        async with self._lock:
            if self._closed:
                raise closed(self._call.method)
            if self._failed is not None:
                raise self._failed
            call = self._call.renewed()
            try:
                if self._reader is None:
                    self._reader = await self._open(call)
                return await self._reader.read(call)
            except Exception as error:
                self._failed = error
                raise

    async def close(self) -> None:
        """Ends the iterator; twice is once."""
        self._closed = True

    def __aiter__(self) -> AsyncIterator[Page]:
        return self

    async def __anext__(self) -> Page:
        page = await self.next()
        if len(page) == 0:
            raise StopAsyncIteration
        return page

    async def __aenter__(self) -> AsyncPageIterator[Page]:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()
