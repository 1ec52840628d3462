"""Finds the known name that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable

_FARTHEST = 2
_SHORTEST_PREFIX = 3


def suggest(name: str, known: Iterable[str]) -> str | None:
    """The known name at the smallest edit distance, else one that begins with this one or that it begins with."""
    names = list(known)
    near = [(_distance(name, each), place) for place, each in enumerate(names)]
    within = [
        (distance, place)
        for distance, place in near
        if distance <= _FARTHEST and distance < min(len(name), len(names[place]))
    ]
    if within:
        return names[min(within)[1]]
    begun = (
        each
        for each in names
        if min(len(name), len(each)) >= _SHORTEST_PREFIX
        and (each.startswith(name) or name.startswith(each))
    )
    return next(begun, None)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The question at the end of a message, or nothing."""
    meant = suggest(name, known)
    return "" if meant is None else f"; did you mean {meant}?"


def _distance(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        previous, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (a != b))
    return row[-1]
