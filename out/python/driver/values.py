"""Values of the driver protocol: from JSON to what a caller of the client writes, and back."""

from __future__ import annotations

import base64
import math
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import IntEnum
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from lockstep_milvus import Columns, EmbeddingList, Hit, Hits, SparseVector

Args = Mapping[str, Any]

_SAFE = 2**53 - 1
_WORDS = frozenset(
    {
        "$int",
        "$float",
        "$bytes",
        "$sparse",
        "$embeddings",
        "$columns",
        "$typed",
        "$handle",
        "$callback",
        "$object",
    }
)
_CODES = {
    "float32": "f",
    "float64": "d",
    "int8": "b",
    "int16": "h",
    "int32": "i",
    "int64": "q",
    "uint8": "B",
}


class NotExpressibleError(Exception):
    """What Python's own types or syntax refuse."""


class UnsupportedValueError(Exception):
    """A value that this driver cannot make."""


def arguments(
    args: Args,
    client: Any = None,
    *,
    required: Sequence[str] = (),
    makers: Mapping[str, Callable[[Any, Any], Any]] | None = None,
    renamed: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Keywords for a method. A required one that is absent is None, which the client takes for absence."""
    names = renamed or {}
    given: dict[str, Any] = {names.get(name, name): None for name in required if name not in args}
    for name, value in args.items():
        make = (makers or {}).get(name)
        given[names.get(name, name)] = (
            make(client, value) if make is not None and _is_made(value) else read(value)
        )
    return given


def _is_made(value: Any) -> bool:
    """A record that a builder, or the class that its tag names, can make."""
    return (isinstance(value, dict) and "kind" in value) or _is_record(value)


def _is_record(value: Any) -> bool:
    """A record or a list of records, which builders can make; anything else is the client's to refuse."""
    if isinstance(value, list):
        return all(isinstance(each, dict) for each in value)
    return isinstance(value, dict) and all(
        _is_record(each) for each in value.values() if isinstance(each, list)
    )


def read(value: Any) -> Any:
    """The value that JSON stands for."""
    if isinstance(value, list):
        return [read(each) for each in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        (word, inner), *_ = value.items()
        if word in _WORDS:
            return _special(word, inner)
    return {name: read(each) for name, each in value.items()}


def _special(word: str, inner: Any) -> Any:
    match word:
        case "$int":
            return int(inner)
        case "$float":
            return float(inner)
        case "$bytes":
            return base64.b64decode(inner)
        case "$columns":
            if isinstance(inner, list):
                return [read(each) for each in inner]
            return Columns({name: read(each) for name, each in inner.items()})
        case "$typed":
            return _typed(inner)
        case "$sparse":
            return {index: read(each) for index, each in inner}
        case "$embeddings":
            return EmbeddingList(read(inner))
        case "$callback":
            return _CALLBACKS[inner]
        case "$object":
            return {name: read(each) for name, each in inner.items()}
        case _:
            raise UnsupportedValueError(f"this driver makes no {word} yet")


def _keep_even_ids(hits: Hits) -> list[Hit]:
    return [hit for hit in hits if int(hit.id) % 2 == 0]


def _drop_all(_hits: Hits) -> list[Hit]:
    return []


def _raise(_hits: Hits) -> list[Hit]:
    raise RuntimeError("raised by the callback")


_CALLBACKS: Mapping[str, Callable[[Hits], list[Hit]]] = {
    "keep_even_ids": _keep_even_ids,
    "drop_all": _drop_all,
    "raise": _raise,
}


def _typed(inner: Mapping[str, Any]) -> Any:
    data = base64.b64decode(inner["base64"])
    shape = inner["shape"]
    if find_spec("numpy") is not None:
        numpy = import_module("numpy")
        dtype = numpy.dtype(inner["type"]).newbyteorder("<")
        return numpy.frombuffer(data, dtype=dtype).reshape(shape)
    flat = array(_CODES[inner["type"]], data)
    if len(shape) == 1:
        return flat
    return [flat[place * shape[1] : (place + 1) * shape[1]] for place in range(shape[0])]


def write(value: Any) -> Any:
    """The JSON of a result."""
    if value is None or isinstance(value, (str, bool)):
        return value
    if isinstance(value, IntEnum):
        return getattr(value, "label", value.name)
    if isinstance(value, int):
        return value if -_SAFE <= value <= _SAFE else {"$int": str(value)}
    if isinstance(value, float):
        return _float(value)
    if isinstance(value, (bytes, bytearray)):
        return {"$bytes": base64.b64encode(value).decode()}
    if isinstance(value, Hit):
        marked = {} if value.highlight is None else {"highlight": write(value.highlight)}
        return {
            "id": write(value.id),
            "distance": write(value.distance),
            "entity": write(value.entity),
            **marked,
        }
    if isinstance(value, Hits) and value.agg_buckets:
        return {"hits": [*map(write, value)], "agg_buckets": write(value.agg_buckets)}
    if is_dataclass(value):
        return {each.name: write(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, SparseVector):
        return {"$sparse": [[index, _float(each)] for index, each in value.items()]}
    if isinstance(value, Mapping):
        written = {str(name): write(each) for name, each in value.items()}
        return (
            {"$object": written}
            if len(written) == 1 and not _WORDS.isdisjoint(written)
            else written
        )
    if isinstance(value, Sequence):
        return [write(each) for each in value]
    return {
        name: write(each)
        for name, each in vars(value).items()
        if not _is_default(value, name, each)
    }


def _is_default(record: object, name: str, value: object) -> bool:
    return value is None or value == getattr(type(record), name, None)


def _float(value: float) -> Any:
    if math.isfinite(value):
        return {"$float": "-0"} if value == 0 and math.copysign(1, value) < 0 else value
    return {"$float": "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"}
