"""Reads versions of servers; those of engines that count by their own are unknown, and nothing is refused to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_VERSION = re.compile(r"v?(\d+(?:\.\d+)+)")


def version_of(text: str | None) -> tuple[int, ...] | None:
    """`v2.3.5-lite` is (2, 3, 5); `milvus_lite-3.2.2` is unknown."""
    found = _VERSION.match(text or "")
    return None if found is None else tuple(map(int, found.group(1).split(".")))


def is_older(version: Sequence[int], than: str) -> bool:
    """Compares as many numbers as both have."""
    one, other = _of_one_length(version, than)
    return one < other


def is_newer(version: Sequence[int], than: str) -> bool:
    """Compares as many numbers as both have."""
    one, other = _of_one_length(version, than)
    return one > other


def _of_one_length(version: Sequence[int], than: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    other = tuple(map(int, than.split(".")))
    length = min(len(version), len(other))
    return tuple(version[:length]), other[:length]


@dataclass(frozen=True)
class Gate:
    """Something that servers before or after a version do not have."""

    what: str
    oldest: str | None = None
    newest: str | None = None

    def admits(self, version: Sequence[int]) -> bool:
        """Whether a server of this version has it."""
        if self.oldest is not None and is_older(version, self.oldest):
            return False
        return self.newest is None or not is_newer(version, self.newest)

    @property
    def problem(self) -> str:
        """What the versions must be, for messages."""
        if self.oldest is not None:
            return f"{self.what} needs Milvus {self.oldest}"
        return f"{self.what} ended with Milvus {self.newest}"
