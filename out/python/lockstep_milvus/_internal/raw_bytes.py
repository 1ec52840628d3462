"""Bytes that callers give, and what arrays hold."""

from __future__ import annotations

from array import array
from typing import Any

from .floats import numpy_in_use

_TYPECODES = {
    "B": "uint8",
    "b": "int8",
    "H": "uint16",
    "e": "float16",
    "f": "float32",
    "d": "float64",
}


def raw_bytes(value: Any) -> bytes | None:
    """The bytes of a value that stands for bytes: an array of uint8 does."""
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    packed: bytes | None = value.tobytes() if dtype_of(value) == "uint8" else None
    return packed


def dtype_of(value: Any) -> str | None:
    """What an array holds: `uint8`, `float16`, `bfloat16`, `float32`; None where it is no array."""
    if isinstance(value, array):
        return _TYPECODES.get(value.typecode, "other")
    if isinstance(value, memoryview):
        return _TYPECODES.get(value.format, "other")
    numpy = numpy_in_use()
    name: str | None = (
        value.dtype.name if numpy is not None and isinstance(value, numpy.ndarray) else None
    )
    return name
