"""What answers must be for the client to read them; an answer that is not so is the server's error, not a parser's."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from .errors import ServerError
from .shapes import is_mapping

if TYPE_CHECKING:
    from .refusals import Refusals

T = TypeVar("T")

_INTEGER = re.compile(r"[+-]?[0-9]+")
_LONGEST = 60


def bad_answer(method: str, problem: str) -> ServerError:
    """The error of an answer that cannot be read."""
    return ServerError(f"{method}: {problem}", method=method, name="bad_answer")


def not_valid(method: str, expected: str, field: str, given: str | bytes) -> ServerError:
    """The error of a text that is not what it must be."""
    text = given if isinstance(given, str) else given.decode(errors="replace")
    cut = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    return bad_answer(method, f"the server's answer is not {expected} in the field {field}: {cut}")


def unknown_type(method: str, field: str, kind: str) -> ServerError:
    """The error of a type that this client does not know."""
    return bad_answer(
        method, f"the field {field} has the type {kind}, which this client cannot read"
    )


def decoded_json(text: str) -> Any:
    """What a text says as JSON; a ValueError where it is none."""
    return _decoder.decode(text)


def json_value(method: str, field: str, text: str | bytes) -> Any:
    """What a text says as JSON."""
    try:
        return decoded_json(text if isinstance(text, str) else text.decode())
    except (ValueError, RecursionError):
        raise not_valid(method, "valid JSON", field, text) from None


def json_object(method: str, field: str, text: str | bytes) -> Mapping[str, Any] | None:
    """The JSON object, or null, that a text says."""
    value: Any = json_value(method, field, text)
    if value is not None and not is_mapping(value):
        raise not_valid(method, "a JSON object", field, text)
    return value


def read_first(call: Refusals, field: str, members: Sequence[T]) -> T:
    """The first member of a list of the answer, which must have one."""
    if not members:
        problem = f"the server's answer has nothing in the field {field}"
        raise bad_answer(call.method, problem)
    return members[0]


def read_json(call: Refusals, field: str, text: str) -> Any:
    """What a text of an answer says as JSON."""
    return json_value(call.method, field, text)


def read_integer(call: Refusals, field: str, text: str) -> int:
    """The integer in a text of an answer."""
    if _INTEGER.fullmatch(text) is None:
        raise not_valid(call.method, "an integer", field, text)
    return int(text)


def read_number(call: Refusals, field: str, text: str) -> float:
    """The number in a text of an answer."""
    try:
        return float(text)
    except ValueError:
        raise not_valid(call.method, "a number", field, text) from None


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


_decoder = json.JSONDecoder(parse_constant=_no_number)
