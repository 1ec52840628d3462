"""Checks what a caller gave, before any I/O: each method names the parameter and says what was expected."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from .columns_given import Given, QueryData, rows_or_columns
from .ids import Ids, as_ids
from .joint_checks import JointChecks
from .plain import as_integer, as_list
from .queries import Queries, as_queries
from .scalar_checks import ScalarChecks
from .shapes import is_mapping

if TYPE_CHECKING:
    from .record import Record, RecordList
    from .wire_enum import WireEnum

T = TypeVar("T")
E = TypeVar("E", bound="WireEnum")
R = TypeVar("R", bound="Record | RecordList[Any]")

ABSENT: Any = None
"""Default of a required parameter that may come in under another name."""


class Checks(ScalarChecks, JointChecks):
    """The checks of one call, or of one builder."""

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
            return self.absent(parameter, default, optional=optional)
        members = as_list(value)
        if members is None and single:
            members = [value]
        expected = "a non-empty list" if not_empty else f"a list of {of}" if of else "a list"
        if members is None or (not_empty and not members):
            raise self.refused(parameter, expected, value)
        if not members and empty_absent:
            return self.absent(parameter, default, optional=optional)
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
            return self.absent(parameter, default, optional=optional)
        if isinstance(value, str):
            if open or value in members:
                return cast("T", str(value))
            same = [each for each in members if each.lower() == value.lower()]
            if ignore_case and same:
                return cast("T", same[0])
        raise self.refused(parameter, "a text" if open else f"one of {', '.join(members)}", value)

    @overload
    def record(
        self, parameter: str, value: object, record: type[R], *, default: Mapping[str, Any]
    ) -> R: ...
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
    def record(self, parameter: str, value: Any, record: type[Any], **rules: Any) -> Any:
        """A record, given as itself or as a mapping, or a list of records.

        The copy that comes back is checked whole.
        """
        read: Callable[[Checks, str, Any], Any] = record.read
        given: Any = rules.get("default") if value is None else value
        made = None if given is None else read(self, parameter, given)
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
        self,
        parameter: str,
        value: Record | Mapping[str, Any] | Sequence[Any],
        record: type[R],
        **rules: Any,
    ) -> list[R]: ...
    def records(self, parameter: str, value: Any, record: type[Any], **rules: Any) -> Any:
        """A list of records."""

        def read(place: str, each: object) -> Any:
            reader: Any = record
            return reader.read(self, place, each)

        return self.list_of(parameter, value, read, of="mappings", **rules)

    @overload
    def strings(
        self,
        parameter: str,
        value: str | Sequence[str] | None,
        *,
        default: Sequence[str],
        **rules: Any,
    ) -> list[str]: ...
    @overload
    def strings(self, parameter: str, value: T, **rules: Any) -> T: ...
    def strings(self, parameter: str, value: Any, **rules: Any) -> Any:
        """A list of texts."""
        return self.list_of(parameter, value, self.string, of="texts", **rules)

    def numbers(self, parameter: str, value: T, **rules: Any) -> T:
        """A list of numbers."""
        return cast("T", self.list_of(parameter, value, self.double, of="numbers", **rules))

    def mapping(
        self,
        parameter: str,
        value: T,
        *,
        optional: bool = False,
        default: T | None = None,
        not_empty: bool = False,
    ) -> T:
        """A mapping of texts to anything."""
        if value is None:
            return self.absent(parameter, default, optional=optional)
        expected = "a non-empty mapping" if not_empty else "a mapping"
        if not is_mapping(value) or not all(isinstance(key, str) for key in value):
            raise self.refused(parameter, expected, value)
        if not_empty and not value:
            raise self.refused(parameter, expected, value)
        return cast("T", dict(value.items()))

    @overload
    def member_mapping(self, parameter: str, value: None, enum: type[E], **rules: Any) -> None: ...
    @overload
    def member_mapping(
        self, parameter: str, value: Mapping[str, str | int], enum: type[E], **rules: Any
    ) -> dict[str, E]: ...
    def member_mapping(
        self,
        parameter: str,
        value: Any,
        enum: type[Any],
        *,
        ignore_case: bool = False,
        **rules: Any,
    ) -> Any:
        """A mapping of texts to members of an enum."""
        entries: Mapping[str, Any] | None = self.mapping(parameter, value, **rules)
        if entries is None:
            return None
        return {
            name: self.member(f"{parameter}.{name}", each, enum, ignore_case=ignore_case)
            for name, each in entries.items()
        }

    def record_mapping(self, parameter: str, value: Any, record: type[Any], **rules: Any) -> Any:
        """A mapping of texts to records."""
        entries: Mapping[str, Any] | None = self.mapping(parameter, value, **rules)
        if entries is None:
            return None
        return {
            name: record.read(self, f"{parameter}.{name}", each) for name, each in entries.items()
        }

    def one_of(
        self,
        parameter: str,
        value: Any,
        types: tuple[type[Any], ...],
        *,
        tag: str = "kind",
        optional: bool = False,
    ) -> Any:
        """A record of one of these types, or a mapping that names one under the tag."""
        if value is None:
            self.absent(parameter, None, optional=optional)
            return None
        if isinstance(value, types):
            return value
        named = value.get(tag) if is_mapping(value) else None
        for each in types:
            if each.__name__ == named:
                fields = {key: own for key, own in value.items() if key != tag}
                reader: Any = each
                return reader.read(self, parameter, fields)
        names = ", ".join(each.__name__ for each in types)
        raise self.refused(parameter, f"one of {names}", value)

    def list_of_one_of(
        self,
        parameter: str,
        value: Any,
        types: tuple[type[Any], ...],
        *,
        tag: str = "kind",
        **rules: Any,
    ) -> Any:
        """A list of records, each of one of these types."""

        def read(place: str, each: object) -> Any:
            return self.one_of(place, each, types, tag=tag)

        return self.list_of(parameter, value, read, of="mappings", **rules)

    def function(self, parameter: str, value: T, *, optional: bool = False) -> T:
        """A function that the client calls."""
        if value is None:
            return self.absent(parameter, None, optional=optional)
        if not callable(value):
            raise self.refused(parameter, "a function", value)
        return value

    @overload
    def ids(self, parameter: str, value: None, **rules: bool) -> None: ...
    @overload
    def ids(
        self, parameter: str, value: int | str | Sequence[int] | Sequence[str], **rules: bool
    ) -> Ids: ...
    def ids(self, parameter: str, value: object, **rules: bool) -> Ids | None:
        """Primary keys, all of one type; a lone key is a list of one."""
        found = None if value is None else as_ids(self, parameter, value)
        if found is not None and (found or not rules.get("empty_absent")):
            return found
        if not rules.get("optional"):
            raise self.missing(parameter)
        return None

    def rows(self, parameter: str, value: Any) -> Given:
        """Rows or columns to write."""
        if value is None:
            raise self.missing(parameter)
        return rows_or_columns(self, parameter, value)

    @overload
    def queries(self, parameter: str, value: None, *, optional: bool, **rules: Any) -> None: ...
    @overload
    def queries(self, parameter: str, value: QueryData, **rules: Any) -> Queries: ...
    def queries(
        self,
        parameter: str,
        value: Any,
        *,
        optional: bool = False,
        not_empty: bool = False,
        count: int | None = None,
        **_rules: Any,
    ) -> Any:
        """What to search for."""
        if value is None:
            nothing: None = self.absent(parameter, None, optional=optional)
            return nothing
        found = as_queries(self, parameter, value)
        if not_empty and not found:
            raise self.refused(parameter, "a non-empty list", value)
        if count is not None and len(found) != count:
            one = "one query" if count == 1 else f"{count} queries"
            raise self.refused(parameter, one, value)
        return found

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
            return self.absent(parameter, default, optional=optional)
        found: E | None = None
        if isinstance(value, enum):
            found = value
        elif isinstance(value, str):
            found = (accepts or {}).get(value) or enum.find(value, ignore_case=ignore_case)
        elif (number := as_integer(value)) is not None:
            found = next((each for each in enum if each.value == number), None)
        if found is None or (among and found not in among):
            names = ", ".join(each.name for each in among or enum)
            raise self.refused(parameter, f"one of {names}", value)
        return found
