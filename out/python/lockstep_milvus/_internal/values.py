"""The small value forms of requests: the first that is present, merged maps, pairs, texts."""

from __future__ import annotations

import base64 as base64_codec
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from google.protobuf.message import Message

from .._wire.pb import KeyValuePair
from .json_text import number_text, shown, to_json
from .shapes import is_mapping
from .unreadable import decoded_json
from .wire_enum import WireEnum

if TYPE_CHECKING:
    from .checks import Checks

_KIND = frozenset({"index_type", "metric_type"})
"""Parameters of an index that have places of their own."""

T = TypeVar("T")
M = TypeVar("M", bound=Message)


@overload
def first(one: T | None, other: T, /) -> T: ...
@overload
def first(*values: T | None) -> T | None: ...
def first(*values: T | None) -> T | None:
    """The first value that is present."""
    return next((value for value in values if value is not None), None)


def present(*values: T | None) -> list[T]:
    """The values that are present."""
    return [value for value in values if value is not None]


def compact(entries: Mapping[str, T | None]) -> dict[str, T] | None:
    """The entries that are present; None where there is none."""
    return {key: value for key, value in entries.items() if value is not None} or None


@overload
def merged(
    call: Checks, first: Mapping[str, Any], /, *maps: Mapping[str, Any] | None
) -> dict[str, Any]: ...
@overload
def merged(call: Checks, /, *maps: Mapping[str, Any] | None) -> dict[str, Any] | None: ...
def merged(call: Checks, /, *maps: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """One map of several; one key with two different values is refused."""
    given = [each for each in maps if each is not None]
    if not given:
        return None
    whole: dict[str, Any] = {}
    for each in given:
        for key, value in each.items():
            if key in whole and shown_whole(whole[key]) != shown_whole(value):
                twice = f"{key} is given twice, as {shown(whole[key])} and as {shown(value)}"
                raise call.invalid(key, twice)
            whole[key] = value
    return whole


def shown_whole(value: object) -> object:
    """What tells two values apart: their canonical JSON, where JSON can say them."""
    try:
        return to_json(value)
    except (TypeError, ValueError):
        return value


def to_pairs(
    entries: Mapping[str, Any] | Iterable[tuple[str, Any]] | None,
) -> list[KeyValuePair] | None:
    """Entries in their order, or a map by its sorted keys, as the wire's pairs of texts; None adds no pair."""
    if entries is None:
        return None
    ordered: Iterable[tuple[str, Any]] = (
        sorted(entries.items())
        if is_mapping(entries)
        else cast("Iterable[tuple[str, Any]]", entries)
    )
    return [
        KeyValuePair(key=key, value=pair_text(value)) for key, value in ordered if value is not None
    ]


def pair_text(value: object) -> str:
    """Text as it is, enums by wire name, everything else as JSON writes it."""
    if isinstance(value, str):
        return value
    if isinstance(value, WireEnum):
        return value.wire_name
    if isinstance(value, float):
        return number_text(value)
    return to_json(value)


def base64(text: str) -> str:
    """Base64 of the UTF-8 bytes of a text."""
    return base64_codec.b64encode(text.encode()).decode()


def order_text(orders: Sequence[Any]) -> str:
    """`price:asc,rating:desc`."""
    return ",".join(f"{each.field}:{each.order}" for each in orders)


def join_comma(texts: Sequence[str]) -> str:
    """Names in one text."""
    return ",".join(texts)


def guarantee_timestamp(level: WireEnum | None = None, last_write: int | None = None) -> int:
    """How fresh a read must be: 0 the server's now, 1 whatever there is, 2 the server's bound, else a moment."""
    label = None if level is None else level.label
    if label in {None, "Session"}:
        return last_write or 1
    return {"Strong": 0, "Bounded": 2}.get(label or "", 1)


def serialized(message: Message, **fields: object) -> bytes:
    """The bytes of a message, some fields set besides."""
    for name, value in fields.items():
        setattr(message, name, value)
    return message.SerializeToString()


def pairs_map(pairs: Iterable[KeyValuePair]) -> dict[str, str]:
    """The wire's pairs as a map."""
    return {pair.key: pair.value for pair in pairs}


def add_others(result: Any, pairs: Mapping[str, str], known: Sequence[str]) -> None:
    """Adds the pairs that the result does not list, under their own keys."""
    for key, value in pairs.items():
        if key not in known:
            result[key] = _json_or_text(value)


def _json_or_text(text: str) -> Any:
    """What a text says as JSON; nobody says what is in these pairs, so one that is none stands for itself."""
    try:
        return decoded_json(text)
    except (ValueError, RecursionError):
        return text


def flatten_index_params(pairs: Iterable[KeyValuePair]) -> dict[str, Any]:
    """Parameters of an index as one map, their texts read as JSON; what is nested under `params` joins the others."""
    found: dict[str, Any] = {}
    for pair in pairs:
        if pair.key in _KIND:
            continue
        value = _json_or_text(pair.value)
        if pair.key == "params" and is_mapping(value):
            found.update({name: each for name, each in value.items() if name not in _KIND})
        else:
            # A text in quotes is one that has quotes of its own.
            found[pair.key] = pair.value if isinstance(value, str) else value
    return found


def size_in_megabytes(call: Checks, size: int, unit: str) -> int:
    """A size in whole megabytes, rounded up."""
    power = ("b", "kb", "mb", "gb", "tb", "pb").index(unit) - 2
    if power <= 0:
        return -(-size // (1 << (-10 * power)))
    largest = (2**63 - 1) >> (10 * power)
    if size > largest:
        raise call.refused("target_size", f"an integer from 1 to {largest}", size)
    return size << (10 * power)


def implies_partial(ops: Mapping[str, WireEnum]) -> bool:
    """Whether an operation on a field makes an update a partial one: all but replacing do."""
    return any(each.label != "REPLACE" for each in ops.values())


def server_type(host: str) -> str:
    """`zilliz` for a host of Zilliz Cloud, else `milvus`."""
    return "zilliz" if "zilliz" in host.lower() else "milvus"
