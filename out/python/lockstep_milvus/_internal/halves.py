"""Rounds numbers to 16 bits: to float32 first, so that every language has the same bytes."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from typing import Any, Literal

from .floats import numpy_in_use
from .json_text import shown
from .misfit import Misfit
from .plain import as_number

Half = Literal["float16", "bfloat16"]

_NAN = {"float16": 0x7E00, "bfloat16": 0x7FC0}


def pack_halves(numbers: Sequence[Any], kind: Half) -> bytes:
    """The numbers as 16 bits each, little-endian; a Misfit tells the first that is none or too large."""
    plain = _checked(numbers)
    numpy = numpy_in_use()
    packed = _by_numpy(numpy, plain, kind) if numpy is not None else _one_by_one(plain, kind)
    if packed is None:
        place = next(i for i, each in enumerate(plain) if _half(each, kind) is None)
        problem = f"expected a number in the range of {kind}, got {shown(numbers[place])}"
        raise Misfit(place, problem)
    return packed


def _checked(numbers: Sequence[Any]) -> Sequence[Any]:
    """Plain numbers."""
    if set(map(type, numbers)) <= {float, int}:
        return numbers
    found = [as_number(each) for each in numbers]
    if None in found:
        place = found.index(None)
        raise Misfit(place, f"expected a number, got {shown(numbers[place])}")
    return found


def halves_of_array(values: Any, kind: Half) -> bytes | None:
    """The same for numpy's array of numbers; None where one is too large."""
    return _by_numpy(numpy_in_use(), values, kind)


def _by_numpy(numpy: Any, numbers: Any, kind: Half) -> bytes | None:
    with numpy.errstate(over="ignore", invalid="ignore"):
        try:
            wide = numpy.asarray(numbers, dtype="<f8")
        except OverflowError:
            return None
        single = wide.astype("<f4")
        if kind == "float16":
            bits = single.astype("<f2").view("<u2")
            infinite = (bits & 0x7FFF) == 0x7C00
        else:
            whole = single.view("<u4")
            bits = ((whole + 0x7FFF + ((whole >> 16) & 1)) >> 16).astype("<u2")
            infinite = (bits & 0x7FFF) == 0x7F80
    nan = numpy.isnan(single)
    if bool((infinite & numpy.isfinite(wide) & ~nan).any()):
        return None
    if bool(nan.any()):
        bits = numpy.where(nan, numpy.uint16(_NAN[kind]), bits).astype("<u2")
    packed: bytes = bits.tobytes()
    return packed


def _one_by_one(numbers: Sequence[Any], kind: Half) -> bytes | None:
    found = [_half(each, kind) for each in numbers]
    bits = [each for each in found if each is not None]
    return struct.pack(f"<{len(bits)}H", *bits) if len(bits) == len(found) else None


def _half(number: float, kind: Half) -> int | None:
    """The bits of one number; None where it is finite and becomes an infinity."""
    if math.isnan(number):
        return _NAN[kind]
    try:
        whole: int = struct.unpack("<I", struct.pack("<f", number))[0]
        if kind == "float16":
            half: int = struct.unpack(
                "<H", struct.pack("<e", *struct.unpack("<f", struct.pack("<I", whole)))
            )[0]
            return half
    except OverflowError:
        return None
    bits = (whole + 0x7FFF + ((whole >> 16) & 1)) >> 16
    return None if (bits & 0x7FFF) == 0x7F80 and math.isfinite(number) else bits
