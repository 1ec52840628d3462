"""The conveniences of builders: what `add_…` methods do beyond keeping what they are given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .checks import Checks
from .client_base import refuse_unknown


def begin_checks(
    method: str, function: Any, unknown: Mapping[str, Any], also: Sequence[str] = ()
) -> Checks:
    """Starts the checks of what needs no server; unknown names are refused."""
    checks = Checks(method, others=unknown)
    refuse_unknown(checks, function, unknown, also)
    return checks


def add_field(builder: Any, field: Any) -> Any:
    """Adds a field to a schema; where the schema makes its keys itself, so does its primary key."""
    if builder.auto_id and field.is_primary:
        field.auto_id = True
    builder.fields.append(field)
    return builder


def add_index(builder: Any, index: Any) -> Any:
    """Adds an index to a list."""
    builder.append(index)
    return builder
