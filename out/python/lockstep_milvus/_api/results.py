# Made by Lockstep from spec/; do not edit.
"""What methods give back: plain dicts with known keys."""

import sys
from dataclasses import dataclass
from typing import Any

from .enums import ConsistencyLevel, DataType, FunctionType, IndexState, LoadState

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class BucketKey(TypedDict):
    """What the hits of a bucket have in common."""

    field_name: str
    """Name of the field."""
    field_id: int
    """The server's number of the field."""
    value: Any
    """The value."""


@dataclass(frozen=True)
class AggregationHit:
    """A hit of a bucket."""

    pk: Any
    """The primary key."""
    score: float
    """How near the hit is to its query."""
    fields: dict[str, Any]
    """Values of the fields, by name."""


@dataclass(frozen=True)
class AggregationBucket:
    """Hits that have the same values in some fields."""

    key: list[BucketKey]
    """The values that they have in common."""
    count: int
    """How many they are."""
    metrics: dict[str, Any]
    """What was computed of them, by name."""
    hits: list[AggregationHit]
    """The hits to show."""
    sub_groups: "list[AggregationBucket]"
    """The buckets within."""


class AliasInfo(TypedDict):
    """What an alias stands for."""

    alias: str
    """The second name, as it was asked for."""
    collection_name: str
    """The collection that it stands for."""
    db_name: NotRequired[str]
    """Database that it is in."""


class AliasList(TypedDict):
    """A collection and its aliases."""

    aliases: list[str]
    """Its second names."""
    collection_name: str
    """The collection; empty where none was named."""
    db_name: str
    """Database that it is in."""


class FieldParams(TypedDict):
    """Parameters of a field's type."""

    dim: NotRequired[int]
    """Length of a vector."""
    max_length: NotRequired[int]
    """Most bytes of a text."""
    max_capacity: NotRequired[int]
    """Most elements of an array."""
    mmap_enabled: NotRequired[bool]
    """Whether the data is mapped from disk."""


class StructMemberInfo(TypedDict):
    """A field of the structs of a field, as the server describes it."""

    field_id: int
    """The server's number of the field."""
    name: str
    """Name of the field, in the struct."""
    description: str
    """What the field is for."""
    type: DataType
    """Type of the field."""
    params: FieldParams
    """Parameters of the type."""


class FieldInfo(TypedDict):
    """A field of a collection, as the server describes it."""

    field_id: int
    """The server's number of the field."""
    name: str
    """Name of the field."""
    description: str
    """What the field is for."""
    type: DataType
    """Type of the field."""
    params: FieldParams
    """Parameters of the type."""
    default_value: NotRequired[Any]
    """Value of rows that leave the field out."""
    element_type: NotRequired[DataType]
    """Type of the elements of an array."""
    is_primary: NotRequired[bool]
    """Whether it is the primary key."""
    auto_id: NotRequired[bool]
    """Whether the server makes the values."""
    is_partition_key: NotRequired[bool]
    """Whether rows go to partitions by it."""
    is_clustering_key: NotRequired[bool]
    """Whether rows are clustered by it."""
    is_dynamic: NotRequired[bool]
    """Whether it is the dynamic field."""
    nullable: NotRequired[bool]
    """Whether rows may leave it out."""
    is_function_output: NotRequired[bool]
    """Whether a function computes it."""
    external_field: NotRequired[str]
    """Name in the external source."""
    struct_fields: NotRequired[list[StructMemberInfo]]
    """Fields of each struct, where the field holds lists of structs."""


class FunctionInfo(TypedDict):
    """A function of a collection, as the server describes it."""

    name: str
    """Name of the function."""
    id: int
    """The server's number of the function."""
    description: str
    """What the function is for."""
    type: FunctionType
    """What it computes."""
    params: dict[str, str]
    """Its parameters."""
    input_field_names: list[str]
    """Fields that it reads."""
    input_field_ids: list[int]
    """Their numbers."""
    output_field_names: list[str]
    """Fields that it computes."""
    output_field_ids: list[int]
    """Their numbers."""


class CollectionInfo(TypedDict):
    """Schema and properties of a collection."""

    collection_name: str
    """Name of the collection, also where it was asked for by an alias."""
    auto_id: bool
    """Whether the server makes the primary keys."""
    num_shards: int
    """Number of shards."""
    description: str
    """What the collection is for."""
    fields: list[FieldInfo]
    """The fields in order, those that hold lists of structs last."""
    functions: list[FunctionInfo]
    """The functions, in order."""
    aliases: list[str]
    """Second names of the collection."""
    collection_id: int
    """The server's number of the collection; 0 on Milvus Lite."""
    consistency_level: ConsistencyLevel
    """How fresh reads are that do not say."""
    properties: dict[str, str]
    """Properties, by name."""
    num_partitions: int
    """Number of partitions."""
    enable_dynamic_field: bool
    """Whether rows keep what they have beyond the fields."""
    enable_namespace: bool
    """Whether the collection is divided into namespaces."""
    schema_version: int
    """Counts changes of the schema; 0 on Milvus Lite."""
    external_source: NotRequired[str]
    """Where an external collection's data is."""
    external_spec: NotRequired[str]
    """How that data is read."""
    created_timestamp: NotRequired[int]
    """When it was created, as the server's hybrid timestamp."""
    update_timestamp: NotRequired[int]
    """When its schema last changed, as the server's hybrid timestamp."""
    db_name: NotRequired[str]
    """Database that it is in."""


class CollectionStats(TypedDict):
    """Statistics of a collection."""

    row_count: NotRequired[int]
    """Rows that are flushed."""


class DatabaseInfo(TypedDict):
    """A database and its properties."""

    name: str
    """Name of the database."""
    properties: dict[str, str]
    """Properties, by name."""


class DeleteResult(TypedDict):
    """What a delete did."""

    delete_count: int
    """Rows that the server counts as deleted."""
    ids: NotRequired[list[int] | list[str]]
    """Their primary keys, where an old server names them."""
    cost: NotRequired[int]
    """What a metered server charges."""


class IndexInfo(TypedDict):
    """An index, as the server describes it."""

    field_name: str
    """Field that it is over."""
    index_name: str
    """Name of the index."""
    index_type: NotRequired[str]
    """Kind of the index."""
    metric_type: NotRequired[str]
    """How distance is computed."""
    params: dict[str, Any]
    """Parameters of the kind."""
    total_rows: int
    """Rows to index."""
    indexed_rows: int
    """Rows indexed so far."""
    pending_index_rows: int
    """Rows that wait."""
    state: IndexState
    """How far it is built."""


class InsertResult(TypedDict):
    """What an insert did."""

    insert_count: int
    """Rows inserted."""
    ids: list[int] | list[str]
    """Their primary keys, in the order of the rows."""
    cost: NotRequired[int]
    """What a metered server charges."""


class LoadStateInfo(TypedDict):
    """Whether a collection is in memory."""

    state: LoadState
    """Not there, not loaded, loading or loaded."""
    progress: NotRequired[int]
    """Percent loaded, while it loads."""


class PartitionStats(TypedDict):
    """Statistics of a partition."""

    row_count: NotRequired[int]
    """Rows that are flushed."""


class ServerInfo(TypedDict):
    """A server, as it describes itself."""

    version: str
    """Such as `v2.6.4`; of Milvus Lite `milvus_lite`, without a number."""
    build_time: str
    """When it was built; empty where it does not say, as all of these."""
    git_commit: str
    """The commit that it was built from."""
    go_version: str
    """The Go that it was built with."""
    deploy_mode: str
    """How it is deployed: `STANDALONE` or `CLUSTER`; of Milvus Lite `embedded`."""


class UpsertResult(TypedDict):
    """What an upsert did."""

    upsert_count: int
    """Rows written."""
    ids: list[int] | list[str]
    """Their primary keys, in the order of the rows."""
    cost: NotRequired[int]
    """What a metered server charges."""
