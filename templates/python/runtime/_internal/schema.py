"""A collection's schema, compiled once from the server's answer: what rows are written and keys are read by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .._wire.pb import (
    DataType,
    DescribeCollectionResponse,
    FieldSchema,
    KeyValuePair,
    StructArrayFieldSchema,
)
from .column_encoders import ColumnEncoder, Structs, Unknown, encoder_of, member_of, type_name
from .struct_members import VECTORS, struct_member_name
from .unreadable import read_integer

if TYPE_CHECKING:
    from .refusals import Refusals

_TEXT = frozenset({DataType.VarChar, DataType.String, DataType.Text})


@dataclass(frozen=True)
class Field:
    """A field as the encoders need it."""

    name: str
    type: int
    nullable: bool
    has_default: bool
    is_primary: bool
    auto_id: bool
    is_computed: bool
    """The output of a function, which no caller supplies."""
    encoder: ColumnEncoder

    @property
    def is_text(self) -> bool:
        """Whether its values are texts."""
        return self.type in _TEXT

    @property
    def is_struct(self) -> bool:
        """Whether it holds lists of structs."""
        return self.type == DataType.ArrayOfStruct

    @property
    def may_be_null(self) -> bool:
        """Whether a row may leave it out."""
        return self.nullable or self.has_default


@dataclass(frozen=True)
class Schema:
    """What is known of a collection. Fields that hold lists of structs come last."""

    collection_name: str
    aliases: tuple[str, ...]
    collection_id: int
    update_timestamp: int
    fields: tuple[Field, ...]
    is_dynamic: bool
    vectors: Mapping[str, int]
    """Types of the fields of vectors, those of structs by `struct[field]`."""
    parts: Mapping[str, str]
    """The struct field that each `struct[field]` is a part of."""

    @cached_property
    def by_name(self) -> Mapping[str, Field]:
        """The fields by their names."""
        return {field.name: field for field in self.fields}

    @cached_property
    def primary(self) -> Field:
        """The primary key."""
        return next(field for field in self.fields if field.is_primary)

    def supplied(self, *, with_key: bool) -> tuple[Field, ...]:
        """The fields that a caller supplies; a key that the server makes only where it says which row is meant."""
        return tuple(
            field
            for field in self.fields
            if not field.is_computed and (with_key or not (field.is_primary and field.auto_id))
        )

    def is_called(self, name: str) -> bool:
        """Whether it goes by this name."""
        return name == self.collection_name or name in self.aliases


def compile_schema(call: Refusals, described: DescribeCollectionResponse) -> Schema:
    """The schema in an answer of DescribeCollection."""
    fields = [field for field in described.schema.fields if not field.is_dynamic]
    structs = described.schema.struct_array_fields
    computed = {name for each in described.schema.functions for name in each.output_field_names}
    plain = tuple(_field(call, each, computed) for each in fields)
    members = {
        f"{struct.name}[{struct_member_name(struct.name, each.name)}]": (struct.name, each)
        for struct in structs
        for each in struct.fields
    }
    vectors = {field.name: field.data_type for field in fields if _is_vector(field)}
    vectors |= {name: _own_type(each) for name, (_, each) in members.items() if _is_vector(each)}
    return Schema(
        collection_name=described.schema.name or described.collection_name,
        aliases=tuple(described.aliases),
        collection_id=described.collectionID,
        update_timestamp=described.update_timestamp,
        fields=plain + tuple(_struct(call, each) for each in structs),
        is_dynamic=described.schema.enable_dynamic_field,
        vectors=vectors,
        parts={name: struct for name, (struct, _) in members.items()},
    )


def _field(call: Refusals, field: FieldSchema, computed: AbstractSet[str]) -> Field:
    encoder = encoder_of(
        field.name,
        field.data_type,
        element_type=field.element_type,
        dim=_number(call, field.type_params, "dim"),
        capacity=_number(call, field.type_params, "max_capacity"),
    )
    return Field(
        name=field.name,
        type=field.data_type,
        nullable=field.nullable,
        has_default=field.default_value.WhichOneof("data") is not None,
        is_primary=field.is_primary_key,
        auto_id=field.autoID,
        is_computed=field.is_function_output or field.name in computed,
        encoder=encoder,
    )


def _struct(call: Refusals, struct: StructArrayFieldSchema) -> Field:
    return Field(
        name=struct.name,
        type=DataType.ArrayOfStruct,
        nullable=struct.nullable,
        has_default=False,
        is_primary=False,
        auto_id=False,
        is_computed=False,
        encoder=_struct_encoder(call, struct),
    )


def _struct_encoder(call: Refusals, struct: StructArrayFieldSchema) -> ColumnEncoder:
    members: list[Any] = []
    capacity = 0
    for each in struct.fields:
        name = struct_member_name(struct.name, each.name)
        own = _own_type(each)
        member = member_of(name, own, _number(call, each.type_params, "dim"))
        if member is None:
            return Unknown(f"the field {struct.name} has the element type {type_name(own)}")
        members.append(member)
        capacity = capacity or _number(call, each.type_params, "max_capacity")
    return Structs(members, capacity)


def _own_type(field: FieldSchema) -> int:
    """Type of the values of a field of structs: servers have the list of them in one row."""
    is_list = field.data_type in {DataType.Array, DataType.ArrayOfVector}
    return field.element_type if is_list else field.data_type


def _is_vector(field: FieldSchema) -> bool:
    return _own_type(field) in VECTORS


def _number(call: Refusals, params: Sequence[KeyValuePair], key: str) -> int:
    """A number among the parameters of a type; 0 where there is none."""
    text = next((pair.value for pair in params if pair.key == key), "")
    return read_integer(call, key, text) if text else 0
