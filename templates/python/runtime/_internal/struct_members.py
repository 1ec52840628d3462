"""Fields of structs: servers have the list of their values in one row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._wire.pb import DataType, FieldSchema

if TYPE_CHECKING:
    from .checks import Checks

VECTORS = frozenset(
    {
        DataType.BinaryVector,
        DataType.FloatVector,
        DataType.Float16Vector,
        DataType.BFloat16Vector,
        DataType.SparseFloatVector,
        DataType.Int8Vector,
    }
)


def struct_member(
    call: Checks, field: FieldSchema, max_capacity: int | None, nullable: bool
) -> FieldSchema:
    """An array of the field's type, with the capacity of the struct."""
    if max_capacity is None:
        raise call.invalid("schema", "schema.struct_fields: max_capacity is required")
    is_list = field.data_type in {DataType.Array, DataType.ArrayOfVector}
    own = field.element_type if is_list else field.data_type
    member = FieldSchema(
        name=field.name,
        description=field.description,
        data_type=DataType.ArrayOfVector if own in VECTORS else DataType.Array,
        element_type=own,
        nullable=nullable,
        type_params=[pair for pair in field.type_params if pair.key != "max_capacity"],
    )
    member.type_params.add(key="max_capacity", value=str(max_capacity))
    return member


def struct_member_name(struct: str, name: str) -> str:
    """`tags[name]` is `name` in the struct `tags`; a plain name stays."""
    if name.startswith(f"{struct}[") and name.endswith("]"):
        return name[len(struct) + 1 : -1]
    return name
