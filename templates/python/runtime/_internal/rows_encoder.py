"""Turns rows and columns into the wire's FieldData: both become columns first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .._wire.pb import DataType, FieldData, JSONArray, ScalarField
from .columns_given import Columns, ColumnsInOrder, rows_or_columns
from .misfit import Misfit, Unwritable
from .scalar_columns import json_bytes
from .schema import Field, Schema
from .shapes import is_sequence
from .suggest import did_you_mean

if TYPE_CHECKING:
    from .checks import Checks

_DYNAMIC = "$meta"


@dataclass(frozen=True)
class EncodedRows:
    """What a write sends."""

    fields_data: list[FieldData]
    num_rows: int


def encode_rows(call: Checks, schema: Schema, data: object, mode: str = "insert") -> EncodedRows:
    """The columns of rows, or of columns, as FieldData: the fields, the dynamic field, the fields of structs.

    The mode is `insert`, `upsert` (which must name the key, even one that the server makes) or `partial` (which
    leaves out what all rows leave out).
    """
    given = rows_or_columns(call, "data", data)
    if isinstance(given, ColumnsInOrder):
        return _encode_columns(call, schema, _in_order(call, schema, given, mode), mode)
    if isinstance(given, Columns):
        return _encode_columns(call, schema, given, mode)
    return _encode_rows(call, schema, given, mode)


# Rows.


def _encode_rows(
    call: Checks, schema: Schema, rows: Sequence[Mapping[str, Any]], mode: str
) -> EncodedRows:
    if not rows:
        return EncodedRows([], 0)
    if mode == "partial":
        given = {name for row in rows for name in row}
    else:
        given = {name for name, value in rows[0].items() if value is not None}
    fields = _sent(schema, given, mode)
    names = {field.name for field in fields}
    extras = _extras(call, schema, rows, names)
    encoded: list[FieldData] = []
    for field in fields:
        values = _values(call, rows, field, mode)
        encoded.append(_encoded(call, field, values, rows=True))
    meta = _dynamic(call, extras, rows=True) if _has_dynamic(schema, extras, mode) else None
    return EncodedRows(_ordered(encoded, meta), len(rows))


def _values(call: Checks, rows: Sequence[Mapping[str, Any]], field: Field, mode: str) -> list[Any]:
    """One field of all rows."""
    name = field.name
    if field.may_be_null and mode != "partial":
        return [row.get(name) for row in rows]
    try:
        values = [row[name] for row in rows]
    except KeyError:
        place = next(i for i, row in enumerate(rows) if name not in row)
        raise call.mismatch("data", f"data[{place}] lacks the field {name}") from None
    if field.auto_id and None in values:
        raise call.mismatch("data", f"data[{values.index(None)}] lacks the field {name}")
    return values


def _extras(
    call: Checks, schema: Schema, rows: Sequence[Mapping[str, Any]], names: set[str]
) -> list[dict[str, Any]]:
    """What each row has besides the fields: the dynamic field, where there is one."""
    extras: list[dict[str, Any]] = []
    unsent = {field.name for field in schema.fields if field.auto_id and field.name not in names}
    for place, row in enumerate(rows):
        if row.keys() <= names:
            extras.append({})
            continue
        extra = {
            name: value
            for name, value in row.items()
            if name not in names and not (value is None and name in unsent)
        }
        for name in sorted(extra, key=str):
            _refuse_other(call, schema, f"data[{place}]", name, "data[0]")
        extras.append(extra)
    return extras


# Columns.


def _in_order(call: Checks, schema: Schema, given: ColumnsInOrder, mode: str) -> Columns:
    names = [field.name for field in schema.supplied(with_key=mode != "insert")]
    if len(given) != len(names):
        problem = f"expected {len(names)} columns ({', '.join(names)}), got {len(given)}"
        raise call.mismatch("data", f"data: {problem}")
    return Columns(dict(zip(names, given, strict=True)))


def _encode_columns(call: Checks, schema: Schema, columns: Columns, mode: str) -> EncodedRows:
    fields = _sent(schema, columns.keys(), mode)
    names = {field.name for field in fields}
    others = sorted(name for name in columns if name not in names)
    for name in others:
        _refuse_other(call, schema, "data", name, "data")
    count = _count(call, schema, columns)
    if count == 0:
        return EncodedRows([], 0)
    encoded: list[FieldData] = []
    for field in fields:
        if field.name in columns:
            encoded.append(_encoded(call, field, columns[field.name], rows=False))
        elif field.may_be_null:
            encoded.append(_encoded(call, field, [None] * count, rows=False))
        else:
            raise call.mismatch("data", f"data lacks the field {field.name}")
    plain = {name: _listed(columns[name]) for name in others}
    extras = [{name: plain[name][place] for name in others} for place in range(count)]
    meta = _dynamic(call, extras, rows=False) if _has_dynamic(schema, extras, mode) else None
    return EncodedRows(_ordered(encoded, meta), count)


def _count(call: Checks, schema: Schema, columns: Columns) -> int:
    """Rows of the columns, which must have equally many."""
    first: tuple[str, int] | None = None
    known = [field.name for field in schema.fields if field.name in columns]
    for name in [*known, *sorted(columns.keys() - known)]:
        values = columns[name]
        if not hasattr(values, "__len__") or isinstance(values, (str, bytes, bytearray, Mapping)):
            raise call.refused(f"data.{name}", "a column", columns[name])
        field = schema.by_name.get(name)
        length = _length(call, field, values) if field is not None else len(values)
        if first is None:
            first = (name, length)
        elif length != first[1]:
            problem = (
                f"data: columns differ in length: {first[0]} has {first[1]}, {name} has {length}"
            )
            raise call.mismatch("data", problem)
    return 0 if first is None else first[1]


def _length(call: Checks, field: Field, values: Any) -> int:
    """Rows of one column; a flat array of numbers may hold vectors one after the other."""
    try:
        return field.encoder.count(values)
    except Misfit as misfit:
        raise call.mismatch("data", f"data.{field.name}{misfit.told}") from None


# Both.


def _sent(schema: Schema, given: Iterable[str], mode: str) -> list[Field]:
    """The fields that are sent: a key that the server makes only where it is given, and so all in a partial update."""
    names = set(given)
    return [
        field
        for field in schema.fields
        if not field.is_computed and (field.name in names or _is_always_sent(field, mode))
    ]


def _is_always_sent(field: Field, mode: str) -> bool:
    if mode == "insert":
        return not (field.is_primary and field.auto_id)
    return field.is_primary or mode == "upsert"


def _has_dynamic(schema: Schema, extras: Sequence[dict[str, Any]], mode: str) -> bool:
    return schema.is_dynamic and (mode != "partial" or any(extras))


def _ordered(encoded: Sequence[FieldData], meta: FieldData | None) -> list[FieldData]:
    """The fields, the dynamic field, the fields of structs."""
    structs = [each for each in encoded if each.type == DataType.ArrayOfStruct]
    plain = [each for each in encoded if each.type != DataType.ArrayOfStruct]
    return [*plain, *([] if meta is None else [meta]), *structs]


def _refuse_other(call: Checks, schema: Schema, at: str, name: object, first: str) -> None:
    """Refuses what is no field that is sent, unless the dynamic field takes it."""
    field = schema.by_name.get(str(name))
    struct = schema.parts.get(str(name))
    if struct is not None:
        raise call.mismatch("data", f"{at} has the field {name}, which is a part of {struct}")
    if field is not None and field.is_computed:
        raise call.mismatch("data", f"{at} has the field {name}, which a function computes")
    if field is not None:
        raise call.mismatch("data", f"{first} lacks the field {name}")
    if not schema.is_dynamic or not isinstance(name, str):
        question = did_you_mean(str(name), [each.name for each in schema.fields])
        raise call.mismatch("data", f"{at} has the unknown field {name}{question}")


def _encoded(call: Checks, field: Field, values: Any, *, rows: bool) -> FieldData:
    data = FieldData(type=field.type, field_name=field.name)
    places: Sequence[int] | None = None
    valid: Sequence[bool] = ()
    if field.may_be_null:
        if is_sequence(values):
            places = [place for place, each in enumerate(values) if each is not None]
            valid = [each is not None for each in values]
            values = [values[place] for place in places]
        else:
            valid = [True] * _length(call, field, values)
    try:
        field.encoder.encode(values, data)
    except Unwritable as error:
        raise call.mismatch("data", f"data: {error}, which this client cannot write") from None
    except Misfit as misfit:
        at = f"data.{field.name}"
        if misfit.place is not None:
            place = misfit.place if places is None else places[misfit.place]
            at = f"data[{place}].{field.name}" if rows else f"{at}[{place}]"
        raise call.mismatch("data", f"{at}{misfit.told}") from None
    field.encoder.mark(data, valid)
    return data


def _dynamic(call: Checks, extras: Sequence[dict[str, Any]], *, rows: bool) -> FieldData:
    data: list[bytes] = []
    for place, extra in enumerate(extras):
        try:
            data.append(json_bytes(extra, place) if extra else b"{}")
        except Misfit:
            raise _dynamic_misfit(call, extra, place, rows=rows) from None
    return FieldData(
        type=DataType.JSON,
        field_name=_DYNAMIC,
        is_dynamic=True,
        scalars=ScalarField(json_data=JSONArray(data=data)),
    )


def _dynamic_misfit(call: Checks, extra: dict[str, Any], place: int, *, rows: bool) -> Exception:
    for name, value in extra.items():
        try:
            json_bytes(value, place)
        except Misfit as misfit:
            at = f"data[{place}].{name}" if rows else f"data.{name}[{place}]"
            return call.mismatch("data", f"{at}: {misfit.problem}")
    return call.mismatch("data", f"data[{place}]: expected texts as names of fields")


def _listed(values: Any) -> Sequence[Any]:
    plain: Sequence[Any] = values.tolist() if hasattr(values, "tolist") else values
    return plain
