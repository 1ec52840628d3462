"""What to search for: vectors as Python has them, packed into the bytes that the wire carries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, cast

from .._wire.pb import PlaceholderGroup, PlaceholderType, PlaceholderValue
from .floats import is_array, pack_vector
from .json_text import shown
from .plain import as_list, as_number
from .shapes import is_mapping

if TYPE_CHECKING:
    from .checks import Checks
    from .schema import Schema

_EXPECTED = "a vector or a list of vectors"


class Queries(list[Any]):
    """Vectors, one for each query."""

    kind = "dense"


def as_queries(call: Checks, parameter: str, value: object) -> Queries:
    """Tells one vector from many by its shape."""
    if isinstance(value, Queries):
        return value
    if isinstance(value, (str, bytes, bytearray)) or is_mapping(value):
        raise call.refused(parameter, _EXPECTED, value)
    if is_array(value):
        rows = cast("Iterable[Any]", value)
        is_many = getattr(value, "ndim", 1) == 2
        return Queries(rows) if is_many else Queries([rows])
    members = as_list(value)
    if members is None:
        raise call.refused(parameter, _EXPECTED, value)
    if not members:
        return Queries([])
    vectors = [value] if as_number(members[0]) is not None and not is_array(members[0]) else members
    return Queries(vectors)


def count_queries(queries: Queries | Sequence[object]) -> int:
    """How many answers the search will have."""
    return len(queries)


def encode_queries(
    call: Checks, queries: Queries, _schema: Schema | None = None, _field: str | None = None
) -> bytes:
    """The serialized placeholder group of the vectors."""
    values: list[bytes] = []
    for place, vector in enumerate(queries):
        packed = pack_vector(vector)
        if packed is None:
            raise call.invalid("data", f"data[{place}]: expected numbers, got {shown(vector)}")
        values.append(packed)
    group = PlaceholderValue(tag="$0", type=PlaceholderType.FloatVector, values=values)
    return PlaceholderGroup(placeholders=[group]).SerializeToString()
