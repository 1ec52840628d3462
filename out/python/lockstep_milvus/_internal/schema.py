"""A collection's schema, compiled once from the server's answer: what rows are written and keys are read by."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from .._wire.pb import DataType, DescribeCollectionResponse, FieldSchema
from .column_encoders import ColumnEncoder, encoder_of
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
    dim: int
    """Length of its vectors; 0 for other types."""
    encode: ColumnEncoder

    @property
    def is_text(self) -> bool:
        """Whether its values are texts."""
        return self.type in _TEXT

    @property
    def may_be_null(self) -> bool:
        """Whether a row may leave it out."""
        return self.nullable or self.has_default


@dataclass(frozen=True)
class Schema:
    """What is known of a collection."""

    collection_name: str
    aliases: tuple[str, ...]
    update_timestamp: int
    fields: tuple[Field, ...]
    is_dynamic: bool

    @cached_property
    def by_name(self) -> Mapping[str, Field]:
        """The fields by their names."""
        return {field.name: field for field in self.fields}

    @cached_property
    def primary(self) -> Field:
        """The primary key."""
        return next(field for field in self.fields if field.is_primary)

    @cached_property
    def supplied(self) -> tuple[Field, ...]:
        """The fields that a caller supplies."""
        return tuple(
            field
            for field in self.fields
            if not field.is_computed and not (field.is_primary and field.auto_id)
        )

    def is_called(self, name: str) -> bool:
        """Whether it goes by this name."""
        return name == self.collection_name or name in self.aliases


def compile_schema(call: Refusals, described: DescribeCollectionResponse) -> Schema:
    """The schema in an answer of DescribeCollection."""
    fields = described.schema.fields
    computed = {name for each in described.schema.functions for name in each.output_field_names}
    return Schema(
        collection_name=described.schema.name or described.collection_name,
        aliases=tuple(described.aliases),
        update_timestamp=described.update_timestamp,
        fields=tuple(_field(call, each, computed) for each in fields if not each.is_dynamic),
        is_dynamic=described.schema.enable_dynamic_field,
    )


def _field(call: Refusals, field: FieldSchema, computed: AbstractSet[str]) -> Field:
    params = {pair.key: pair.value for pair in field.type_params}
    dim = read_integer(call, "dim", params.get("dim") or "0")
    return Field(
        name=field.name,
        type=field.data_type,
        nullable=field.nullable,
        has_default=field.default_value.WhichOneof("data") is not None,
        is_primary=field.is_primary_key,
        auto_id=field.autoID,
        is_computed=field.is_function_output or field.name in computed,
        dim=dim,
        encode=encoder_of(field.data_type, dim),
    )
