"""A list whose members are made when they are looked at."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar, cast

T = TypeVar("T")


class LazyList(list[T]):
    """A real list once something needs it whole; until then single members are made on access and kept.

    Code that reads lists past their methods, as some C extensions do, wants `list(rows)`.
    """

    def __init__(self, length: int) -> None:
        super().__init__()
        self._length: int | None = length
        self._made: dict[int, T] = {}

    def _make(self, index: int) -> T:
        raise NotImplementedError

    def _make_all(self) -> Iterable[T]:
        raise NotImplementedError

    def settle(self) -> list[T]:
        """Makes all members; those that somebody has seen stay the same objects."""
        if self._length is not None:
            members = list(self._make_all())
            for index, member in self._made.items():
                members[index] = member
            self._length = None
            self._made = {}
            super().extend(members)
        return self

    def __len__(self) -> int:
        return super().__len__() if self._length is None else self._length

    def __bool__(self) -> bool:
        return len(self) > 0

    def __iter__(self) -> Iterator[T]:
        self.settle()
        return super().__iter__()

    def __getitem__(self, index: Any) -> Any:
        if self._length is None or not hasattr(index, "__index__"):
            self.settle()
            inherited: Callable[[Any], Any] = super().__getitem__
            return inherited(index)
        place = operator.index(index)
        place += self._length if place < 0 else 0
        if not 0 <= place < self._length:
            raise IndexError("list index out of range")
        if place not in self._made:
            self._made[place] = self._make(place)
        return self._made[place]

    def __reduce__(self) -> Any:
        return list, (list(self),)

    def __repr__(self) -> str:
        self.settle()
        return super().__repr__()

    def copy(self) -> list[T]:
        """A plain list of the same members."""
        return list(self)

    def __add__(self, other: Any) -> Any:
        return list(self) + other

    def __radd__(self, other: Any) -> Any:
        return other + list(self)


def whole(value: Any) -> Any:
    """A lazy list with all its members made; any other value as it is."""
    lazy: Any = value
    return lazy.settle() if isinstance(value, LazyList) else value


def _through(name: str) -> Any:
    inherited = getattr(list, name)

    def method(self: LazyList[Any], *args: Any, **named: Any) -> Any:
        self.settle()
        others = [whole(each) for each in args]
        return inherited(self, *others, **named)

    method.__name__ = name
    method.__doc__ = inherited.__doc__
    return cast("Any", method)


for _name in (
    *("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__contains__", "__reversed__"),
    *("__mul__", "__rmul__", "__imul__", "__iadd__", "__setitem__", "__delitem__"),
    *("append", "clear", "count", "extend", "index", "insert", "pop", "remove", "reverse", "sort"),
):
    setattr(LazyList, _name, _through(_name))
