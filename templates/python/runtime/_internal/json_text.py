"""Turns values into canonical JSON: no blanks, sorted keys, numbers as ECMAScript prints them."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from .shapes import is_mapping, is_sequence

_SURROGATE = re.compile("[\ud800-\udfff]")
_LONGEST = 60


def to_json(value: object) -> str:
    """Canonical JSON text; a TypeError or ValueError tells what JSON cannot say."""
    return "".join(_pieces(value, strict=True))


def shown(value: object) -> str:
    """A value as error messages show it: canonical JSON, cut at 60 characters."""
    try:
        text = "".join(_pieces(value, strict=False))
    except RecursionError:
        text = "…"
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _pieces(value: object, *, strict: bool) -> Iterator[str]:
    if value is None:
        yield "null"
    elif isinstance(value, str):
        yield _quoted(value)
    elif isinstance(value, bool):
        yield "true" if value else "false"
    elif isinstance(value, int):
        yield int.__repr__(value)
    elif isinstance(value, float):
        yield _number(value, strict=strict)
    elif is_mapping(value):
        yield from _object(value, strict=strict)
    elif is_sequence(value):
        yield "["
        for index, each in enumerate(value):
            yield "," if index else ""
            yield from _pieces(each, strict=strict)
        yield "]"
    else:
        yield from _foreign(value, strict=strict)


def _object(value: Mapping[Any, Any], *, strict: bool) -> Iterator[str]:
    keys: list[str] = [key for key in value if isinstance(key, str)]
    if strict and len(keys) < len(value):
        raise TypeError("the keys of a JSON object are texts")
    yield "{"
    for index, key in enumerate(sorted(keys)):
        yield f"{',' if index else ''}{_quoted(key)}:"
        yield from _pieces(value[key], strict=strict)
    yield "}"


def _foreign(value: object, *, strict: bool) -> Iterator[str]:
    """Scalars and arrays of numpy and its like tell plain values through `tolist`."""
    name = type(value).__name__
    if not strict and isinstance(value, (bytes, bytearray)):
        size = len(value)
        yield "1 byte" if size == 1 else f"{size} bytes"
        return
    plain: Any = getattr(value, "tolist", None)
    if plain is not None and not isinstance(value, memoryview):
        yield from _pieces(plain(), strict=strict)
    elif strict:
        raise TypeError(f"JSON cannot say {name}")
    else:
        yield f"<{name}>"


def _quoted(text: str) -> str:
    quoted = json.dumps(text, ensure_ascii=False)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", quoted)


def _number(value: float, *, strict: bool) -> str:
    if math.isfinite(value):
        return number_text(value)
    if strict:
        raise ValueError("JSON has no NaN and no infinity")
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


def number_text(value: float) -> str:
    """A finite number as ECMAScript prints it: `1`, `0.1`, `0.00001`, `1e-7`, `1e+21`."""
    if value == 0:
        return "0"
    sign, digits, exponent = Decimal(repr(float(value))).normalize().as_tuple()
    places = "".join(map(str, digits))
    point = len(places) + int(exponent)
    if len(places) <= point <= 21:
        text = places + "0" * (point - len(places))
    elif 0 < point <= 21:
        text = f"{places[:point]}.{places[point:]}"
    elif -6 < point <= 0:
        text = f"0.{'0' * -point}{places}"
    else:
        fraction = f".{places[1:]}" if len(places) > 1 else ""
        text = f"{places[0]}{fraction}e{point - 1:+d}"
    return f"-{text}" if sign else text
