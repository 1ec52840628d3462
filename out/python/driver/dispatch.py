# Made by Lockstep from spec/; do not edit.
"""Which public method each request of the conformance runner calls, and how its arguments are made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from lockstep_milvus import (
    AsyncMilvusClient,
    CallExpr,
    DecayExpr,
    Function,
    FunctionScore,
    LexicalHighlighter,
    LimitOp,
    MapOp,
    MilvusClient,
    NumCombineExpr,
    RerankModelExpr,
    RoundDecimalExpr,
    RRFRanker,
    SemanticHighlighter,
    SortOp,
    WeightedRanker,
    XgboostExpr,
    __version__,
)
from values import Args, arguments, read

PACKAGE = "lockstep-milvus"
VERSION = __version__
CLIENTS: Mapping[str, Any] = {"python": MilvusClient, "python-async": AsyncMilvusClient}


KINDS: Mapping[str, Any] = {
    "CallExpr": CallExpr,
    "DecayExpr": DecayExpr,
    "Function": Function,
    "FunctionScore": FunctionScore,
    "LexicalHighlighter": LexicalHighlighter,
    "LimitOp": LimitOp,
    "MapOp": MapOp,
    "NumCombineExpr": NumCombineExpr,
    "RRFRanker": RRFRanker,
    "RerankModelExpr": RerankModelExpr,
    "RoundDecimalExpr": RoundDecimalExpr,
    "SemanticHighlighter": SemanticHighlighter,
    "SortOp": SortOp,
    "WeightedRanker": WeightedRanker,
    "XgboostExpr": XgboostExpr,
}
VARIADIC: Mapping[str, str] = {
    "NumCombineExpr": "columns",
    "XgboostExpr": "features",
    "WeightedRanker": "weights",
}


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


def call_alter_alias(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.alter_alias(**arguments(args, client, required=("collection_name", "alias")))


def call_create_alias(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.create_alias(**arguments(args, client, required=("collection_name", "alias")))


def call_describe_alias(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.describe_alias(**arguments(args, client, required=("alias",)))


def call_drop_alias(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.drop_alias(**arguments(args, client, required=("alias",)))


def call_list_aliases(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.list_aliases(**arguments(args, client))


def call_close(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.close(**arguments(args, client))


def call_get_server_info(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.get_server_info(**arguments(args, client))


def call_get_server_type(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.get_server_type(**arguments(args, client))


def call_get_server_version(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.get_server_version(**arguments(args, client))


def call_session(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.session(**arguments(args, client, required=("cluster_id",)))


def call_alter_collection_field(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.alter_collection_field(
        **arguments(args, client, required=("collection_name", "field_name", "field_params"))
    )


def call_alter_collection_properties(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.alter_collection_properties(
        **arguments(args, client, required=("collection_name", "properties"))
    )


def call_create_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.create_collection(
        **arguments(
            args,
            client,
            required=("collection_name",),
            makers={"schema": made_by_create_schema, "index_params": made_by_prepare_index_params},
        ),
    )


def call_create_field_schema(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.create_field_schema(**arguments(args, client, required=("name", "data_type")))


def call_create_schema(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.create_schema(**arguments(args, client))


def call_create_struct_field_schema(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.create_struct_field_schema(**arguments(args, client))


def call_describe_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.describe_collection(**arguments(args, client, required=("collection_name",)))


def call_drop_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.drop_collection(**arguments(args, client, required=("collection_name",)))


def call_drop_collection_properties(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.drop_collection_properties(
        **arguments(args, client, required=("collection_name", "property_keys"))
    )


def call_get_collection_stats(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.get_collection_stats(**arguments(args, client, required=("collection_name",)))


def call_has_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.has_collection(**arguments(args, client, required=("collection_name",)))


def call_list_collections(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.list_collections(**arguments(args, client))


def call_rename_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.rename_collection(**arguments(args, client, required=("old_name", "new_name")))


def call_truncate_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.truncate_collection(**arguments(args, client, required=("collection_name",)))


def call_alter_database_properties(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.alter_database_properties(
        **arguments(args, client, required=("db_name", "properties"))
    )


def call_create_database(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.create_database(**arguments(args, client, required=("db_name",)))


def call_describe_database(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.describe_database(**arguments(args, client, required=("db_name",)))


def call_drop_database(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.drop_database(**arguments(args, client, required=("db_name",)))


def call_drop_database_properties(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.drop_database_properties(
        **arguments(args, client, required=("db_name", "property_keys"))
    )


def call_list_databases(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.list_databases(**arguments(args, client))


def call_use_database(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.use_database(**arguments(args, client, required=("db_name",)))


def call_alter_index_properties(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.alter_index_properties(
        **arguments(args, client, required=("collection_name", "index_name", "properties"))
    )


def call_create_index(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.create_index(
        **arguments(
            args,
            client,
            required=("collection_name", "index_params"),
            makers={"index_params": made_by_prepare_index_params},
        ),
    )


def call_describe_index(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.describe_index(
        **arguments(args, client, required=("collection_name", "index_name"))
    )


def call_drop_index(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.drop_index(**arguments(args, client, required=("collection_name", "index_name")))


def call_drop_index_properties(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.drop_index_properties(
        **arguments(args, client, required=("collection_name", "index_name", "property_keys"))
    )


def call_list_indexes(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.list_indexes(**arguments(args, client, required=("collection_name",)))


def call_prepare_index_params(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.prepare_index_params(**arguments(args, client))


def call_get_load_state(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.get_load_state(**arguments(args, client, required=("collection_name",)))


def call_load_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.load_collection(**arguments(args, client, required=("collection_name",)))


def call_load_partitions(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.load_partitions(
        **arguments(args, client, required=("collection_name", "partition_names"))
    )


def call_refresh_load(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.refresh_load(**arguments(args, client, required=("collection_name",)))


def call_release_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.release_collection(**arguments(args, client, required=("collection_name",)))


def call_release_partitions(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.release_partitions(
        **arguments(args, client, required=("collection_name", "partition_names"))
    )


def call_compact(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.compact(**arguments(args, client, required=("collection_name",)))


def call_flush(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.flush(**arguments(args, client, required=("collection_name",)))


def call_get_compaction_state(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.get_compaction_state(**arguments(args, client, required=("job_id",)))


def call_create_partition(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.create_partition(
        **arguments(args, client, required=("collection_name", "partition_name"))
    )


def call_drop_partition(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.drop_partition(
        **arguments(args, client, required=("collection_name", "partition_name"))
    )


def call_get_partition_stats(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.get_partition_stats(
        **arguments(args, client, required=("collection_name", "partition_name"))
    )


def call_has_partition(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.has_partition(
        **arguments(args, client, required=("collection_name", "partition_name"))
    )


def call_list_partitions(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.list_partitions(**arguments(args, client, required=("collection_name",)))


def call_delete(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.delete(**arguments(args, client, required=("collection_name",)))


def call_get(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.get(**arguments(args, client, required=("collection_name", "ids")))


def call_hybrid_search(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.hybrid_search(
        **arguments(
            args,
            client,
            required=("collection_name", "reqs", "ranker"),
            makers={"ranker": made_by_kind},
        ),
    )


def call_insert(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.insert(**arguments(args, client, required=("collection_name", "data")))


def call_query(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.query(**arguments(args, client, required=("collection_name",)))


def call_query_iterator(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.query_iterator(**arguments(args, client, required=("collection_name",)))


def call_search(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.search(
        **arguments(
            args,
            client,
            required=("collection_name",),
            makers={"ranker": made_by_kind, "highlighter": made_by_kind},
        ),
    )


def call_search_iterator(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.search_iterator(**arguments(args, client, required=("collection_name", "data")))


def call_upsert(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.upsert(**arguments(args, client, required=("collection_name", "data")))


METHODS: Mapping[str, Callable[[Any, Args], Any]] = {
    "alter_alias": call_alter_alias,
    "alter_collection_field": call_alter_collection_field,
    "alter_collection_properties": call_alter_collection_properties,
    "alter_database_properties": call_alter_database_properties,
    "alter_index_properties": call_alter_index_properties,
    "close": call_close,
    "compact": call_compact,
    "create_alias": call_create_alias,
    "create_collection": call_create_collection,
    "create_database": call_create_database,
    "create_field_schema": call_create_field_schema,
    "create_index": call_create_index,
    "create_partition": call_create_partition,
    "create_schema": call_create_schema,
    "create_struct_field_schema": call_create_struct_field_schema,
    "delete": call_delete,
    "describe_alias": call_describe_alias,
    "describe_collection": call_describe_collection,
    "describe_database": call_describe_database,
    "describe_index": call_describe_index,
    "drop_alias": call_drop_alias,
    "drop_collection": call_drop_collection,
    "drop_collection_properties": call_drop_collection_properties,
    "drop_database": call_drop_database,
    "drop_database_properties": call_drop_database_properties,
    "drop_index": call_drop_index,
    "drop_index_properties": call_drop_index_properties,
    "drop_partition": call_drop_partition,
    "flush": call_flush,
    "get": call_get,
    "get_collection_stats": call_get_collection_stats,
    "get_compaction_state": call_get_compaction_state,
    "get_load_state": call_get_load_state,
    "get_partition_stats": call_get_partition_stats,
    "get_server_info": call_get_server_info,
    "get_server_type": call_get_server_type,
    "get_server_version": call_get_server_version,
    "has_collection": call_has_collection,
    "has_partition": call_has_partition,
    "hybrid_search": call_hybrid_search,
    "insert": call_insert,
    "list_aliases": call_list_aliases,
    "list_collections": call_list_collections,
    "list_databases": call_list_databases,
    "list_indexes": call_list_indexes,
    "list_partitions": call_list_partitions,
    "load_collection": call_load_collection,
    "load_partitions": call_load_partitions,
    "prepare_index_params": call_prepare_index_params,
    "query": call_query,
    "query_iterator": call_query_iterator,
    "refresh_load": call_refresh_load,
    "release_collection": call_release_collection,
    "release_partitions": call_release_partitions,
    "rename_collection": call_rename_collection,
    "search": call_search,
    "search_iterator": call_search_iterator,
    "session": call_session,
    "truncate_collection": call_truncate_collection,
    "upsert": call_upsert,
    "use_database": call_use_database,
}
