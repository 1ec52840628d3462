"""The conveniences of builders: what `add_…` methods do beyond keeping what they are given."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import copy
from typing import Any, TypeVar

from .checks import Checks
from .client_base import refuse_unknown

L = TypeVar("L")


def begin_checks(
    method: str, function: Any, unknown: Mapping[str, Any], also: Sequence[str] = ()
) -> Checks:
    """Starts the checks of what needs no server; unknown names are refused."""
    checks = Checks(method, others=unknown)
    refuse_unknown(checks, function, unknown, also)
    return checks


def add_field(builder: Any, field: Any, struct_schema: Any = None) -> Any:
    """Adds a field to a schema, or to the structs of one.

    Where a schema makes its keys itself, so does its primary key. With the schema of structs, what the field itself
    says comes before what they say.
    """
    if struct_schema is not None:
        struct = copy(struct_schema)
        struct.name = field.name
        for name in ("description", "nullable", "max_capacity", "mmap_enabled"):
            own = getattr(field, name)
            setattr(struct, name, getattr(struct, name) if own in {None, "", False} else own)
        builder.struct_fields.append(struct)
        return builder
    if getattr(builder, "auto_id", False) and field.is_primary:
        field.auto_id = True
    builder.fields.append(field)
    return builder


def start_with(made: L, add: Callable[..., L], fields: Mapping[str, Any]) -> L:
    """A list with its first item where anything is said of it: None and "" say nothing."""
    given = (value for value in fields.values() if not isinstance(value, str) or value)
    return made if all(value is None for value in given) else add(made, **fields)


def add_index(builder: Any, index: Any) -> Any:
    """Adds an index to a list."""
    builder.append(index)
    return builder
