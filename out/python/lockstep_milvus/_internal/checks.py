"""Checks what a caller gave, before any I/O: each method names the parameter and says what was expected."""

from __future__ import annotations

import operator
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from .errors import InvalidArgumentError
from .frames import frames_of_this_package
from .json_text import shown
from .shapes import is_mapping, is_sequence
from .suggest import did_you_mean
from .timeouts import Timeout

if TYPE_CHECKING:
    from .record import Record, RecordList
    from .wire_enum import WireEnum

T = TypeVar("T")
E = TypeVar("E", bound="WireEnum")
R = TypeVar("R", bound="Record | RecordList[Any]")

ABSENT: Any = None
"""Default of a required parameter that may come in under another name."""

_RANGES = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint64": (0, 2**64 - 1),
    "count": (0, 2**53 - 1),
}


class Checks:
    """The checks of one call, or of one builder; `path` is where in a record they stand."""

    def __init__(
        self, method: str, path: str = "", others: Mapping[str, Any] | None = None
    ) -> None:
        self.method = method
        self.path = path
        self._others = others or {}

    def inside(self, parameter: str) -> Checks:
        """The same call, for what is inside a parameter."""
        return Checks(self.method, f"{self.path}{parameter}.")

    def also(self, parameter: str, value: T, *names: str, default: object = None) -> T:
        """The value of a parameter that may have come in under another name."""
        for name in names:
            other = self._others.get(name)
            if other is None:
                continue
            if value is not None and value != default:
                raise self.invalid(parameter, f"give at most one of {parameter}, {name}")
            return cast("T", other)
        return value

    # Raising.

    def refused(
        self, parameter: str, expected: str, given: object, *, secret: bool = False
    ) -> InvalidArgumentError:
        """The error of a value that is not what was expected."""
        but = "" if secret else f", not {shown(given)}"
        return self.invalid(parameter, f"{self.path}{parameter} must be {expected}{but}")

    def invalid(self, parameter: str, problem: str) -> InvalidArgumentError:
        """An invalid argument of this call."""
        return InvalidArgumentError(
            f"{self.method}: {problem}",
            method=self.method,
            parameter=root_of(f"{self.path}{parameter}"),
        )

    def mismatch(self, parameter: str, problem: str) -> InvalidArgumentError:
        """Data that does not fit the schema as it is known."""
        error = self.invalid(parameter, problem)
        error.is_mismatch = True
        return error

    def missing(self, parameter: str) -> InvalidArgumentError:
        """A required parameter that was not given."""
        return self.invalid(parameter, f"{self.path}{parameter} is required")

    def unknown(self, name: str, known: Iterable[str]) -> InvalidArgumentError:
        """A parameter that does not exist."""
        question = did_you_mean(name, known)
        return InvalidArgumentError(
            f"{self.method}: unknown parameter {self.path}{name}{question}",
            method=self.method,
            parameter=root_of(f"{self.path}{name}"),
        )

    # Scalars. Each gives back what it was given, as the plain type; None where it is optional and absent.

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
            return self._absent(parameter, default, optional=optional)
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
            return self._absent(parameter, default, optional=optional)
        if not isinstance(value, str) or not value or any(map(str.isspace, value)):
            raise self.refused(parameter, "a non-empty text without blanks", value)
        return cast("T", str(value))

    def boolean(
        self, parameter: str, value: T, *, optional: bool = False, default: T | None = None
    ) -> T:
        """True or false, and no number."""
        if value is None:
            return self._absent(parameter, default, optional=optional)
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
            return self._absent(parameter, default, optional=optional)
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
            found: Timeout = self._absent(parameter, default, optional=optional)
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
            return self._absent(parameter, default, optional=optional)
        return value

    # Lists, maps, enums, records.

    def list_of(
        self,
        parameter: str,
        value: Any,
        each: Callable[[str, Any], Any],
        *,
        of: str = "",
        optional: bool = False,
        default: Sequence[Any] | None = None,
        empty_absent: bool = False,
        single: bool = False,
        not_empty: bool = False,
        unique: bool = False,
        count: int | None = None,
    ) -> Any:
        """A list whose members `each` checks; `of` says what they are."""
        if value is None:
            return self._absent(parameter, default, optional=optional)
        members = as_list(value)
        if members is None and single:
            members = [value]
        expected = "a non-empty list" if not_empty else f"a list of {of}" if of else "a list"
        if members is None or (not_empty and not members):
            raise self.refused(parameter, expected, value)
        if not members and empty_absent:
            return self._absent(parameter, default, optional=optional)
        checked = [each(f"{parameter}[{place}]", member) for place, member in enumerate(members)]
        if unique and any(member in checked[:place] for place, member in enumerate(checked)):
            raise self.refused(parameter, "a list without repetition", value)
        if count is not None and len(checked) != count:
            raise self.refused(parameter, f"a list of length {count}", value)
        return checked

    @overload
    def member(self, parameter: str, value: None, enum: type[E], **rules: Any) -> None: ...
    @overload
    def member(self, parameter: str, value: str | int, enum: type[E], **rules: Any) -> E: ...
    def member(self, parameter: str, value: Any, enum: type[Any], **rules: Any) -> Any:
        """A member of an enum, given as itself, by name or by number.

        `among` names those that are taken here, `accepts` short names for them.
        """
        return self._member(parameter, value, enum, **rules)

    def text_member(
        self,
        parameter: str,
        value: T,
        members: Sequence[str],
        *,
        optional: bool = False,
        default: T | None = None,
        empty_absent: bool = False,
        open: bool = False,
        ignore_case: bool = False,
    ) -> T:
        """A text among those listed; an open list lets other text pass."""
        if value is None or (empty_absent and value == ""):
            return self._absent(parameter, default, optional=optional)
        if isinstance(value, str):
            if open or value in members:
                return cast("T", str(value))
            same = [each for each in members if each.lower() == value.lower()]
            if ignore_case and same:
                return cast("T", same[0])
        raise self.refused(parameter, "a text" if open else f"one of {', '.join(members)}", value)

    @overload
    def record(self, parameter: str, value: None, record: type[R], **rules: bool) -> None: ...
    @overload
    def record(
        self,
        parameter: str,
        value: Record | Mapping[str, Any] | Sequence[Any],
        record: type[R],
        **rules: bool,
    ) -> R: ...
    def record(self, parameter: str, value: Any, record: type[Any], **rules: bool) -> Any:
        """A record, given as itself or as a mapping, or a list of records.

        The copy that comes back is checked whole.
        """
        read: Callable[[Checks, str, Any], Any] = record.read
        made = None if value is None else read(self, parameter, value)
        is_empty = made is not None and made == []
        if is_empty and rules.get("not_empty"):
            raise self.refused(parameter, "a non-empty list", value)
        if made is not None and not (is_empty and rules.get("empty_absent")):
            return made
        if not rules.get("optional"):
            raise self.missing(parameter)
        return None

    @overload
    def records(self, parameter: str, value: None, record: type[R], **rules: Any) -> None: ...
    @overload
    def records(
        self, parameter: str, value: Sequence[Any], record: type[R], **rules: Any
    ) -> list[R]: ...
    def records(self, parameter: str, value: Any, record: type[Any], **rules: Any) -> Any:
        """A list of records."""

        def read(place: str, each: object) -> Any:
            reader: Any = record
            return reader.read(self, place, each)

        return self.list_of(parameter, value, read, of="mappings", **rules)

    def strings(self, parameter: str, value: T, **rules: Any) -> T:
        """A list of texts."""
        return cast("T", self.list_of(parameter, value, self.string, of="texts", **rules))

    def mapping(
        self, parameter: str, value: T, *, optional: bool = False, default: T | None = None
    ) -> T:
        """A mapping of texts to anything."""
        if value is None:
            return self._absent(parameter, default, optional=optional)
        if not is_mapping(value) or not all(isinstance(key, str) for key in value):
            raise self.refused(parameter, "a mapping", value)
        return cast("T", dict(value.items()))

    # What parameters say together.

    def exactly_one(self, values: Mapping[str, object]) -> None:
        """Just one of these must be given."""
        if _given(values) != 1:
            raise self._choice("exactly", values)

    def at_most_one(self, values: Mapping[str, object]) -> None:
        """No two of these may be given."""
        if _given(values) > 1:
            raise self._choice("at most", values)

    def at_least_one(self, values: Mapping[str, object]) -> None:
        """One of these must be given."""
        if _given(values) == 0:
            raise self._choice("at least", values)

    def required(self, parameter: str, value: T | None) -> T:
        """What was optional until now is needed."""
        if value is None:
            raise self.missing(parameter)
        return value

    def requires(
        self, given: str, value: object, needed: str, other: object, *, equal: object = None
    ) -> None:
        """Where one parameter is given, another must be, or must have a certain value."""
        if value is None:
            return
        if equal is None and other is None:
            raise self.invalid(given, f"{self.path}{given} needs {self.path}{needed}")
        if equal is not None and other != equal:
            wanted = getattr(equal, "label", equal)
            raise self.invalid(
                given, f"{self.path}{given} needs {self.path}{needed} to be {wanted}"
            )

    def unused(self, form: str, given: Mapping[str, bool]) -> None:
        """Warns of parameters that this form of the call has no use for."""
        for parameter, is_given in given.items():
            if is_given:
                warnings.warn(
                    f"{self.method}: {parameter} has no effect together with {form}",
                    stacklevel=frames_of_this_package(),
                )

    def unique(self, parameter: str, members: Iterable[object], by: str) -> None:
        """No two members of a list have the same value of a field."""
        seen: set[object] = set()
        for place, member in enumerate(members):
            value = getattr(member, by)
            if value in seen:
                raise self.invalid(
                    parameter, f"{self.path}{parameter}[{place}].{by} repeats {shown(value)}"
                )
            seen.add(value)

    def exactly_one_where(
        self, parameter: str, members: Iterable[object], equals: Mapping[str, object]
    ) -> None:
        """Just one member of a list has these values."""
        found = sum(
            all(getattr(member, by) == value for by, value in equals.items()) for member in members
        )
        if found != 1:
            wanted = " and ".join(f"{by} {shown(value)}" for by, value in equals.items())
            raise self.invalid(
                parameter,
                f"{self.path}{parameter} must have exactly one member with {wanted}, not {found}",
            )

    def _choice(self, how: str, values: Mapping[str, object]) -> InvalidArgumentError:
        names = ", ".join(f"{self.path}{name}" for name in values)
        return self.invalid(next(iter(values)), f"give {how} one of {names}")

    def _absent(self, parameter: str, default: T | None, *, optional: bool) -> T:
        if default is not None or optional:
            return cast("T", default)
        raise self.missing(parameter)

    def _member(
        self,
        parameter: str,
        value: Any,
        enum: type[E],
        *,
        optional: bool = False,
        default: E | None = None,
        among: Sequence[E] = (),
        accepts: Mapping[str, E] | None = None,
        ignore_case: bool = False,
    ) -> E:
        if value is None:
            return self._absent(parameter, default, optional=optional)
        found: E | None = None
        if isinstance(value, enum):
            found = value
        elif isinstance(value, str):
            found = (accepts or {}).get(value) or enum.find(value, ignore_case=ignore_case)
        elif (number := as_integer(value)) is not None:
            found = next((each for each in enum if each.value == number), None)
        if found is None or (among and found not in among):
            names = ", ".join(each.label for each in among or enum)
            raise self.refused(parameter, f"one of {names}", value)
        return found

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
            return self._absent(parameter, default, optional=optional)
        low, high = _RANGES[kind]
        low = low if min is None else min
        high = high if max is None else max
        number = as_integer(value)
        if number is None or not low <= number <= high:
            raise self.refused(parameter, f"an integer from {low} to {high}", value)
        return cast("T", number)


def root_of(path: str) -> str:
    """`schema.fields[0].dim` is at fault in `schema`."""
    return path.split(".", 1)[0].split("[", 1)[0]


def is_bool(value: object) -> bool:
    """A bool, or numpy's."""
    return isinstance(value, bool) or type(value).__name__ in {"bool_", "bool"}


def as_integer(value: object) -> int | None:
    """An integer of any library as int; None where it is none."""
    if type(value) is int:
        return value
    if is_bool(value) or not hasattr(value, "__index__"):
        return None
    try:
        return int(operator.index(cast("Any", value)))
    except TypeError:
        return None


def as_number(value: object) -> float | None:
    """A number of any library as float; None where it is none."""
    if type(value) is float:
        return value
    if is_bool(value) or isinstance(value, (str, bytes, bytearray)):
        return None
    if not hasattr(value, "__float__") and not hasattr(value, "__index__"):
        return None
    try:
        return float(cast("Any", value))
    except (TypeError, ValueError, OverflowError):
        return None


def as_list(value: object) -> list[Any] | None:
    """A list of what any sequence or array holds; None where it is neither."""
    if is_sequence(value) or isinstance(value, (set, frozenset)):
        return list(cast("Iterable[Any]", value))
    plain: Callable[[], object] | None = getattr(value, "tolist", None)
    made = None if plain is None else plain()
    return list(made) if is_sequence(made) else None


def _given(values: Mapping[str, object]) -> int:
    return sum(value is not None for value in values.values())


def _span(low: int | None, high: int | None) -> str:
    if high is None:
        return f"at least {low}"
    return f"at most {high}" if low is None else f"{low} to {high}"


def _bounds(low: float | None, high: float | None) -> str:
    from_low = "" if low is None else f"from {shown(low)}"
    to_high = "" if high is None else f"to {shown(high)}"
    return f"{from_low} {to_high}".strip()
