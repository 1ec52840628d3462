"""Checks texts, numbers, bools and times; each gives back what it was given, as the plain type."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar, cast

from .json_text import shown
from .plain import as_integer, as_number, is_bool
from .refusals import Refusals
from .timeouts import Timeout

T = TypeVar("T")

_RANGES = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint64": (0, 2**64 - 1),
    "count": (0, 2**53 - 1),
}


class ScalarChecks(Refusals):
    """None comes back where the value is optional and absent."""

    def string(
        self,
        parameter: str,
        value: T,
        *,
        optional: bool = False,
        default: T | None = None,
        empty_absent: bool = False,
        also_absent: Sequence[object] = (),
        not_empty: bool = False,
        not_blank: bool = False,
        min_length: int | None = None,
        max_length: int | None = None,
        one_of: Sequence[str] = (),
        secret: bool = False,
    ) -> T:
        """A text."""
        if value is None or (empty_absent and value == "") or value in also_absent:
            return self.absent(parameter, default, optional=optional)
        expected = "a text"
        if one_of:
            expected = f"one of {', '.join(one_of)}"
        elif not_blank or not_empty:
            expected = "a text that is not blank" if not_blank else "a non-empty text"
        elif min_length is not None or max_length is not None:
            expected = f"a text of {_span(min_length, max_length)} characters"
        fits = (
            isinstance(value, str)
            and not (not_empty and not value)
            and not (not_blank and not value.strip())
            and not (one_of and value not in one_of)
            and (min_length or 0) <= len(value)
            and (max_length is None or len(value) <= max_length)
        )
        if not fits:
            raise self.refused(parameter, expected, value, secret=secret)
        return cast("T", str(value))

    def name(
        self,
        parameter: str,
        value: T,
        *,
        optional: bool = False,
        default: T | None = None,
        empty_absent: bool = False,
    ) -> T:
        """A text that names something: not empty, no blanks."""
        if value is None or (empty_absent and value == ""):
            return self.absent(parameter, default, optional=optional)
        if not isinstance(value, str) or not value or any(map(str.isspace, value)):
            raise self.refused(parameter, "a non-empty text without blanks", value)
        return cast("T", str(value))

    def sendable(self, parameter: str, value: str | None) -> str | None:
        """A text that travels beside the request, as HTTP headers do."""
        text = self.string(parameter, value, optional=True)
        if text is not None and not all(" " <= each <= "~" for each in text):
            raise self.refused(parameter, "visible ASCII text", text)
        return text

    def boolean(
        self, parameter: str, value: T, *, optional: bool = False, default: T | None = None
    ) -> T:
        """True or false, and no number."""
        if value is None:
            return self.absent(parameter, default, optional=optional)
        if not is_bool(value):
            raise self.refused(parameter, "true or false", value)
        return cast("T", bool(value))

    def int32(self, parameter: str, value: T, **rules: Any) -> T:
        """An integer of 32 bits."""
        number: T = self._integer("int32", parameter, value, **rules)
        return number

    def int64(self, parameter: str, value: T, **rules: Any) -> T:
        """An integer of 64 bits."""
        number: T = self._integer("int64", parameter, value, **rules)
        return number

    def uint64(self, parameter: str, value: T, **rules: Any) -> T:
        """An unsigned integer of 64 bits."""
        number: T = self._integer("uint64", parameter, value, **rules)
        return number

    def count(self, parameter: str, value: T, **rules: Any) -> T:
        """An integer from 0 to 2^53 - 1."""
        number: T = self._integer("count", parameter, value, **rules)
        return number

    def double(
        self,
        parameter: str,
        value: T,
        *,
        optional: bool = False,
        default: T | None = None,
        also_absent: Sequence[object] = (),
        min: float | None = None,
        max: float | None = None,
    ) -> T:
        """A number."""
        if value is None or value in also_absent:
            return self.absent(parameter, default, optional=optional)
        number = as_number(value)
        if (
            number is None
            or (min is not None and number < min)
            or (max is not None and number > max)
        ):
            expected = (
                "a number" if min is None and max is None else f"a number {_bounds(min, max)}"
            )
            raise self.refused(parameter, expected, value)
        return cast("T", number)

    def seconds(
        self, parameter: str, value: Timeout, *, optional: bool = False, default: Timeout = None
    ) -> Timeout:
        """A positive number of seconds, or the word `unlimited`."""
        if value is None:
            found: Timeout = self.absent(parameter, default, optional=optional)
            return found
        if value == "unlimited":
            return "unlimited"
        number = as_number(value)
        if number is None or not number > 0:
            raise self.refused(parameter, 'a positive number of seconds or "unlimited"', value)
        return number

    def json(
        self, parameter: str, value: T, *, optional: bool = False, default: T | None = None
    ) -> T:
        """Anything that JSON can say."""
        if value is None:
            return self.absent(parameter, default, optional=optional)
        return value

    def _integer(
        self,
        kind: str,
        parameter: str,
        value: T,
        *,
        optional: bool = False,
        default: T | None = None,
        also_absent: Sequence[object] = (),
        min: int | None = None,
        max: int | None = None,
    ) -> T:
        if value is None or value in also_absent:
            return self.absent(parameter, default, optional=optional)
        low, high = _RANGES[kind]
        low = low if min is None else min
        high = high if max is None else max
        number = as_integer(value)
        if number is None or not low <= number <= high:
            raise self.refused(parameter, f"an integer from {low} to {high}", value)
        return cast("T", number)


def _span(low: int | None, high: int | None) -> str:
    if high is None:
        return f"at least {low}"
    return f"at most {high}" if low is None else f"{low} to {high}"


def _bounds(low: float | None, high: float | None) -> str:
    from_low = "" if low is None else f"from {shown(low)}"
    to_high = "" if high is None else f"to {shown(high)}"
    return f"{from_low} {to_high}".strip()
