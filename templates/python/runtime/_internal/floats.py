"""Packs numbers into little-endian bytes with one copy, and views such bytes as numbers with none."""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Iterable
from types import ModuleType
from typing import Any, Literal

_ONE = struct.pack("<f", 1)
_ZERO = struct.pack("<f", 0)
_DTYPES = {"f": "<f4", "d": "<f8"}


def numpy_in_use() -> ModuleType | None:
    """numpy, where the program has it already: an array cannot come from elsewhere."""
    return sys.modules.get("numpy")


def is_array(value: object) -> bool:
    """Whether it holds numbers in one block: numpy's arrays, `array.array`, a typed memoryview."""
    numpy = numpy_in_use()
    return isinstance(value, (array, memoryview)) or (
        numpy is not None and isinstance(value, numpy.ndarray)
    )


def is_flat(value: object) -> bool:
    """Whether it is an array of one dimension."""
    return is_array(value) and getattr(value, "ndim", 1) == 1


Code = Literal["f", "d"]


def pack_floats(values: Any, code: Code = "f") -> bytes | None:
    """Numbers of one column or vector as float32 (`f`) or float64 (`d`); None where one is no number or too large."""
    numpy = numpy_in_use()
    if numpy is not None and isinstance(values, numpy.ndarray):
        if values.dtype.kind not in "fiu":
            return None
        packed: bytes = values.astype(_DTYPES[code], copy=False).tobytes()
        return packed
    own: Any = values
    if isinstance(values, array) and own.typecode == code and sys.byteorder == "little":
        flat: bytes = own.tobytes()
        return flat
    try:
        return struct.pack(f"<{len(own)}{code}", *own)
    except (struct.error, TypeError, OverflowError):
        return None


def pack_vector(values: Any) -> bytes | None:
    """The numbers of one vector as float32; None where one is no number, or there are no numbers at all."""
    if is_array(values):
        return pack_floats(values)
    if isinstance(values, (str, bytes, bytearray)) or not hasattr(values, "__len__"):
        return None
    return pack_vectors([values], len(values))


def pack_vectors(vectors: Iterable[Any], dim: int) -> bytes | None:
    """The numbers of several vectors of one length; None where one is no number or too large."""
    pack = struct.Struct(f"<{dim}f").pack
    parts: list[bytes] = []
    try:
        for vector in vectors:
            packed = pack(*vector)
            # Only what was packed as 1 or 0 can have been a bool: most vectors need no look at their types.
            if (_ONE in packed or _ZERO in packed) and bool in map(type, vector):
                return None
            parts.append(packed)
    except (struct.error, TypeError, OverflowError):
        return None
    return b"".join(parts)


def view_floats(data: bytes, code: Code = "f") -> Any:
    """The numbers in these bytes, not copied where this machine is little-endian."""
    if sys.byteorder == "little":
        return memoryview(data).cast(code)
    numbers = array(code, data)
    numbers.byteswap()
    return numbers
