"""Sparse vectors: pairs of index and value, ascending, as the wire has them."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable
from itertools import chain, pairwise
from typing import Any

from .json_text import shown
from .misfit import Misfit
from .plain import as_integer, as_number
from .shapes import is_mapping, is_sequence

_LARGEST = 2**32 - 2
_DECIMAL = re.compile("0|[1-9][0-9]{0,9}")
_PAIR = struct.Struct("<If")


class SparseVector(dict[int, float]):
    """Values by their indices, ascending."""


def pack_sparse(value: object) -> bytes:
    """The cell of one vector; a Misfit without a place tells what is wrong."""
    packed = _at_once(value)
    if packed is not None:
        return packed
    pairs = pairs_of(value)
    if pairs is None:
        raise Misfit(None, f"expected a sparse vector, got {shown(value)}")
    numbers: list[tuple[int, float]] = []
    for key, each in pairs:
        index = _index(key)
        number = as_number(each)
        if number is None or number != number or not _fits(number):
            raise Misfit(None, f"expected a number, got {shown(each)}", f"[{index}]")
        numbers.append((index, number))
    numbers.sort()
    twice = next((a for (a, _), (b, _) in pairwise(numbers) if a == b), None)
    if twice is not None:
        raise Misfit(None, f"the index {twice} stands twice")
    return b"".join(_PAIR.pack(index, number) for index, number in numbers)


def _at_once(value: object) -> bytes | None:
    """The cell of a plain mapping in which nothing is wrong."""
    if not is_mapping(value):
        return None
    is_plain = set(map(type, value)) == {int} and set(map(type, value.values())) <= {float, int}
    pairs = sorted(value.items()) if is_plain else []
    if not pairs or pairs[0][0] < 0 or pairs[-1][0] > _LARGEST:
        return None
    if any(each != each for _, each in pairs):
        return None
    try:
        return struct.pack(f"<{'If' * len(pairs)}", *chain.from_iterable(pairs))
    except OverflowError:
        return None


def pairs_of(value: Any) -> Iterable[tuple[Any, Any]] | None:
    """Index and value of each member that is there: of a mapping, a list of pairs, or one row of scipy's."""
    if is_mapping(value):
        return value.items()
    if is_scipy_row(value):
        row = value.tocoo()
        return zip(row.coords[-1].tolist(), row.data.tolist(), strict=True)
    if is_sequence(value) and all(is_sequence(each) and len(each) == 2 for each in value):
        return [(each[0], each[1]) for each in value]
    return None


def is_scipy(value: object) -> bool:
    """Whether it is a sparse array or matrix of scipy."""
    return hasattr(value, "tocoo") and hasattr(value, "nnz")


def scipy_rows(value: Any) -> list[Any]:
    """The rows of such an array."""
    compressed = value.tocsr()
    return [compressed[place : place + 1] for place in range(value.shape[0])]


def is_scipy_row(value: Any) -> bool:
    """Whether it is one row of such an array."""
    return is_scipy(value) and (len(value.shape) == 1 or value.shape[0] == 1)


def last_index(cell: bytes) -> int:
    """The largest index of a cell; -1 of an empty one."""
    index: int = struct.unpack_from("<I", cell, len(cell) - 8)[0] if cell else -1
    return index


def read_sparse(cell: bytes) -> SparseVector:
    """The values of a cell by their indices."""
    return SparseVector(_PAIR.iter_unpack(cell))


def _index(key: object) -> int:
    index = int(key) if isinstance(key, str) and _DECIMAL.fullmatch(key) else as_integer(key)
    if index is None or not 0 <= index <= _LARGEST:
        raise Misfit(None, f"expected an index from 0 to {_LARGEST}, got {shown(key)}")
    return index


def _fits(number: float) -> bool:
    try:
        _PAIR.pack(0, number)
    except OverflowError:
        return False
    return True
