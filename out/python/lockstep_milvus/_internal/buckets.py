"""Buckets of an aggregation: the values of the wire as plain ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from google.protobuf.message import Message

from .._wire.pb import AggHit, AggHitField, BucketKeyEntry, MetricValue


def bucket_metrics(metrics: Mapping[str, MetricValue]) -> dict[str, Any]:
    """The metrics by name."""
    return {name: _member(each, "value") for name, each in metrics.items()}


def bucket_key(entry: BucketKeyEntry) -> Any:
    """The value of the field."""
    return _member(entry, "value")


def bucket_hit_key(hit: AggHit) -> Any:
    """The primary key."""
    return _member(hit, "pk")


def bucket_hit_fields(fields: Sequence[AggHitField]) -> dict[str, Any]:
    """The values by the names of the fields; one without a name goes by its number."""
    return {
        each.field_name or str(each.field_id): value
        for each in fields
        if (value := _member(each, "value")) is not None
    }


def _member(message: Message, group: str) -> Any:
    """The member of a oneof that is set; None where none is."""
    which = message.WhichOneof(group)
    return None if which is None else getattr(message, which)
