"""Primary keys: checked, sent and read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._wire.pb import IDs, LongArray, StringArray
from .json_text import to_json
from .plain import as_integer, as_list

if TYPE_CHECKING:
    from .checks import Checks
    from .schema import Schema

Ids = list[int] | list[str]

_EXPECTED = "a list of integers or a list of texts"
_BOUND = 2**63


def as_ids(call: Checks, parameter: str, value: object) -> Ids:
    """A list of keys of one type; a lone key is a list of one."""
    lone = isinstance(value, str) or as_integer(value) is not None
    members: list[Any] | None = [value] if lone else as_list(value)
    if members is None:
        raise call.refused(parameter, _EXPECTED, value)
    if all(isinstance(each, str) for each in members):
        return [str(each) for each in members]
    integers = [as_integer(each) for each in members]
    found = [each for each in integers if each is not None and -_BOUND <= each < _BOUND]
    if len(found) < len(members):
        raise call.refused(parameter, _EXPECTED, value)
    return found


def encode_ids(call: Checks, ids: Ids) -> IDs:
    """Keys as the wire has them; all are of one type."""
    ids = as_ids(call, "ids", ids)
    if not ids:
        return IDs()
    texts = [each for each in ids if isinstance(each, str)]
    if texts:
        return IDs(str_id=StringArray(data=texts))
    return IDs(int_id=LongArray(data=[int(each) for each in ids]))


def count_ids(ids: Ids) -> int:
    """How many keys there are."""
    return len(ids)


def decode_ids(ids: IDs | None) -> Ids:
    """Keys as a list of int or of str."""
    if ids is None:
        return []
    if ids.HasField("str_id"):
        return list(ids.str_id.data)
    return list(ids.int_id.data)


def ids_filter(call: Checks, schema: Schema, ids: Ids) -> str:
    """A filter that names the rows with these keys."""
    if any(isinstance(each, str) != schema.primary.is_text for each in ids):
        expected = "a list of texts" if schema.primary.is_text else "a list of integers"
        raise call.mismatch("ids", f"ids must be {expected}, not {to_json(ids)}")
    return f"{schema.primary.name} in {to_json(ids)}"
