"""Fields of a collection with the marks that the schema gives to their names."""

from __future__ import annotations

from .._wire.pb import FieldSchema


def keyed_field(
    field: FieldSchema,
    auto_id: bool,
    primary_field: str | None,
    partition_key_field: str | None,
    clustering_key_field: str | None,
) -> FieldSchema:
    """Servers read that they make the keys from the field alone."""
    field.is_primary_key = field.is_primary_key or field.name == primary_field
    field.is_partition_key = field.is_partition_key or field.name == partition_key_field
    field.is_clustering_key = field.is_clustering_key or field.name == clustering_key_field
    field.autoID = field.autoID or (auto_id and field.is_primary_key)
    return field
