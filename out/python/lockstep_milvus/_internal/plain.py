"""Values of any library as plain Python ones: integers, numbers, lists."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from typing import Any, cast

from .shapes import is_sequence


def is_bool(value: object) -> bool:
    """A bool, or numpy's."""
    return isinstance(value, bool) or type(value).__name__ in {"bool_", "bool"}


def as_integer(value: object) -> int | None:
    """An integer of any library as int; None where it is none."""
    if type(value) is int:
        return value
    if is_bool(value) or not hasattr(value, "__index__"):
        return None
    try:
        return int(operator.index(cast("Any", value)))
    except TypeError:
        return None


def as_number(value: object) -> float | None:
    """A number of any library as float; None where it is none."""
    if type(value) is float:
        return value
    if is_bool(value) or isinstance(value, (str, bytes, bytearray)):
        return None
    if not hasattr(value, "__float__") and not hasattr(value, "__index__"):
        return None
    try:
        return float(cast("Any", value))
    except (TypeError, ValueError, OverflowError):
        return None


def as_list(value: object) -> list[Any] | None:
    """A list of what any sequence or array holds; None where it is neither."""
    if is_sequence(value) or isinstance(value, (set, frozenset)):
        return list(cast("Iterable[Any]", value))
    plain: Callable[[], object] | None = getattr(value, "tolist", None)
    made = None if plain is None else plain()
    return list(made) if is_sequence(made) else None
