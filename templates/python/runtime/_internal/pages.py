"""Pages of an answer that comes in parts: what to ask for next, without any I/O."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Generator, Sequence
from typing import Any, Generic, TypeVar

Cursor = TypeVar("Cursor")
Answer = TypeVar("Answer")
Page = TypeVar("Page", bound=Sequence[Any])


class Pages(ABC, Generic[Cursor, Answer, Page]):
    """Knows where the last page ended."""

    @abstractmethod
    def page(self) -> Generator[Cursor, Answer, Page]:
        """Yields what to ask for, takes the answer, and returns the page; one without members is the end."""
