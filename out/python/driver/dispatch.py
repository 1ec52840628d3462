"""Which public method each request of the conformance runner calls, and how its arguments are made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from lockstep_milvus import (
    AsyncMilvusClient,
    Function,
    FunctionScore,
    MilvusClient,
    RRFRanker,
    WeightedRanker,
    __version__,
)
from values import Args, arguments, read

PACKAGE = "lockstep-milvus"
VERSION = __version__
CLIENTS: Mapping[str, Any] = {"python": MilvusClient, "python-async": AsyncMilvusClient}


KINDS: Mapping[str, Any] = {
    "Function": Function,
    "FunctionScore": FunctionScore,
    "RRFRanker": RRFRanker,
    "WeightedRanker": WeightedRanker,
}
VARIADIC: Mapping[str, str] = {"WeightedRanker": "weights"}


def made_by_kind(_client: Any, value: Any) -> Any:
    """Made through the class that the tag names."""
    own = arguments(value)
    made_by = KINDS.get(own.pop("kind", ""))
    if made_by is None:
        return read(value)
    members = own.pop(VARIADIC.get(made_by.__name__, ""), ())
    return made_by(*members, **own)


def made_by_create_schema(client: Any, value: Any) -> Any:
    """Made through the public builder."""
    own = dict(value)
    members = own.pop("fields", [])
    builder = client.create_schema(**arguments(own))
    for member in members:
        builder.add_field(
            **arguments(
                member,
                required=("name", "data_type"),
                renamed={"name": "field_name", "struct_schema": "struct_schema"},
            ),
        )
    return builder


def made_by_prepare_index_params(client: Any, value: Any) -> Any:
    """Made through the public builder."""
    members = list(value)
    builder = client.prepare_index_params()
    for member in members:
        builder.add_index(**arguments(member, required=("field_name",)))
    return builder


def made_by_create_struct_field_schema(client: Any, value: Any) -> Any:
    """Made through the public builder."""
    own = dict(value)
    members = own.pop("fields", [])
    builder = client.create_struct_field_schema(**arguments(own))
    for member in members:
        builder.add_field(
            **arguments(member, required=("name", "data_type"), renamed={"name": "field_name"})
        )
    return builder


def open_client(client_type: Any, args: Args) -> Any:
    """A client of this kind."""
    return client_type(**arguments(args))


def alter_alias(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.alter_alias(**arguments(args, client, required=("collection_name", "alias")))


def create_alias(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.create_alias(**arguments(args, client, required=("collection_name", "alias")))


def describe_alias(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.describe_alias(**arguments(args, client, required=("alias",)))


def drop_alias(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.drop_alias(**arguments(args, client, required=("alias",)))


def list_aliases(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.list_aliases(**arguments(args, client, required=("collection_name",)))


def close(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.close(**arguments(args, client))


def get_server_type(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.get_server_type(**arguments(args, client))


def get_server_version(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.get_server_version(**arguments(args, client))


def alter_collection_field(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.alter_collection_field(
        **arguments(args, client, required=("collection_name", "field_name", "field_params"))
    )


def alter_collection_properties(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.alter_collection_properties(
        **arguments(args, client, required=("collection_name", "properties"))
    )


def create_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.create_collection(
        **arguments(
            args,
            client,
            required=("collection_name",),
            makers={"schema": made_by_create_schema, "index_params": made_by_prepare_index_params},
        ),
    )


def create_field_schema(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.create_field_schema(**arguments(args, client, required=("name", "data_type")))


def create_schema(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.create_schema(**arguments(args, client))


def create_struct_field_schema(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.create_struct_field_schema(**arguments(args, client))


def describe_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.describe_collection(**arguments(args, client, required=("collection_name",)))


def drop_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.drop_collection(**arguments(args, client, required=("collection_name",)))


def drop_collection_properties(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.drop_collection_properties(
        **arguments(args, client, required=("collection_name", "property_keys"))
    )


def get_collection_stats(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.get_collection_stats(**arguments(args, client, required=("collection_name",)))


def has_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.has_collection(**arguments(args, client, required=("collection_name",)))


def list_collections(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.list_collections(**arguments(args, client))


def rename_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.rename_collection(**arguments(args, client, required=("old_name", "new_name")))


def truncate_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.truncate_collection(**arguments(args, client, required=("collection_name",)))


def alter_database_properties(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.alter_database_properties(
        **arguments(args, client, required=("db_name", "properties"))
    )


def create_database(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.create_database(**arguments(args, client, required=("db_name",)))


def describe_database(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.describe_database(**arguments(args, client, required=("db_name",)))


def drop_database(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.drop_database(**arguments(args, client, required=("db_name",)))


def drop_database_properties(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.drop_database_properties(
        **arguments(args, client, required=("db_name", "property_keys"))
    )


def list_databases(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.list_databases(**arguments(args, client))


def use_database(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.use_database(**arguments(args, client, required=("db_name",)))


def alter_index_properties(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.alter_index_properties(
        **arguments(args, client, required=("collection_name", "index_name", "properties"))
    )


def create_index(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.create_index(
        **arguments(
            args,
            client,
            required=("collection_name", "index_params"),
            makers={"index_params": made_by_prepare_index_params},
        ),
    )


def describe_index(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.describe_index(
        **arguments(args, client, required=("collection_name", "index_name"))
    )


def drop_index(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.drop_index(**arguments(args, client, required=("collection_name", "index_name")))


def drop_index_properties(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.drop_index_properties(
        **arguments(args, client, required=("collection_name", "index_name", "property_keys"))
    )


def list_indexes(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.list_indexes(**arguments(args, client, required=("collection_name",)))


def prepare_index_params(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.prepare_index_params(**arguments(args, client))


def get_load_state(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.get_load_state(**arguments(args, client, required=("collection_name",)))


def load_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.load_collection(**arguments(args, client, required=("collection_name",)))


def load_partitions(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.load_partitions(
        **arguments(args, client, required=("collection_name", "partition_names"))
    )


def refresh_load(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.refresh_load(**arguments(args, client, required=("collection_name",)))


def release_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.release_collection(**arguments(args, client, required=("collection_name",)))


def release_partitions(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.release_partitions(
        **arguments(args, client, required=("collection_name", "partition_names"))
    )


def compact(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.compact(**arguments(args, client, required=("collection_name",)))


def flush(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.flush(**arguments(args, client, required=("collection_name",)))


def get_compaction_state(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.get_compaction_state(**arguments(args, client, required=("job_id",)))


def create_partition(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.create_partition(
        **arguments(args, client, required=("collection_name", "partition_name"))
    )


def drop_partition(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.drop_partition(
        **arguments(args, client, required=("collection_name", "partition_name"))
    )


def get_partition_stats(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.get_partition_stats(
        **arguments(args, client, required=("collection_name", "partition_name"))
    )


def has_partition(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.has_partition(
        **arguments(args, client, required=("collection_name", "partition_name"))
    )


def list_partitions(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.list_partitions(**arguments(args, client, required=("collection_name",)))


def delete(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.delete(**arguments(args, client, required=("collection_name",)))


def get(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.get(**arguments(args, client, required=("collection_name", "ids")))


def hybrid_search(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.hybrid_search(
        **arguments(
            args,
            client,
            required=("collection_name", "reqs", "ranker"),
            makers={"ranker": made_by_kind},
        ),
    )


def insert(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.insert(**arguments(args, client, required=("collection_name", "data")))


def query(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.query(**arguments(args, client, required=("collection_name",)))


def query_iterator(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.query_iterator(**arguments(args, client, required=("collection_name",)))


def search(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.search(
        **arguments(args, client, required=("collection_name",), makers={"ranker": made_by_kind})
    )


def search_iterator(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.search_iterator(**arguments(args, client, required=("collection_name", "data")))


def upsert(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.upsert(**arguments(args, client, required=("collection_name", "data")))


METHODS: Mapping[str, Callable[[Any, Args], Any]] = {
    "alter_alias": alter_alias,
    "alter_collection_field": alter_collection_field,
    "alter_collection_properties": alter_collection_properties,
    "alter_database_properties": alter_database_properties,
    "alter_index_properties": alter_index_properties,
    "close": close,
    "compact": compact,
    "create_alias": create_alias,
    "create_collection": create_collection,
    "create_database": create_database,
    "create_field_schema": create_field_schema,
    "create_index": create_index,
    "create_partition": create_partition,
    "create_schema": create_schema,
    "create_struct_field_schema": create_struct_field_schema,
    "delete": delete,
    "describe_alias": describe_alias,
    "describe_collection": describe_collection,
    "describe_database": describe_database,
    "describe_index": describe_index,
    "drop_alias": drop_alias,
    "drop_collection": drop_collection,
    "drop_collection_properties": drop_collection_properties,
    "drop_database": drop_database,
    "drop_database_properties": drop_database_properties,
    "drop_index": drop_index,
    "drop_index_properties": drop_index_properties,
    "drop_partition": drop_partition,
    "flush": flush,
    "get": get,
    "get_collection_stats": get_collection_stats,
    "get_compaction_state": get_compaction_state,
    "get_load_state": get_load_state,
    "get_partition_stats": get_partition_stats,
    "get_server_type": get_server_type,
    "get_server_version": get_server_version,
    "has_collection": has_collection,
    "has_partition": has_partition,
    "hybrid_search": hybrid_search,
    "insert": insert,
    "list_aliases": list_aliases,
    "list_collections": list_collections,
    "list_databases": list_databases,
    "list_indexes": list_indexes,
    "list_partitions": list_partitions,
    "load_collection": load_collection,
    "load_partitions": load_partitions,
    "prepare_index_params": prepare_index_params,
    "query": query,
    "query_iterator": query_iterator,
    "refresh_load": refresh_load,
    "release_collection": release_collection,
    "release_partitions": release_partitions,
    "rename_collection": rename_collection,
    "search": search,
    "search_iterator": search_iterator,
    "truncate_collection": truncate_collection,
    "upsert": upsert,
    "use_database": use_database,
}
