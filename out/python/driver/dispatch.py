"""Which public method each request of the conformance runner calls, and how its arguments are made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from lockstep_milvus import AsyncMilvusClient, MilvusClient, __version__
from values import Args, arguments

PACKAGE = "lockstep-milvus"
VERSION = __version__
CLIENTS: Mapping[str, Any] = {"python": MilvusClient, "python-async": AsyncMilvusClient}


def made_by_create_schema(client: Any, value: Any) -> Any:
    """Made through the public builder."""
    own = dict(value)
    members = own.pop("fields", [])
    builder = client.create_schema(**arguments(own))
    for member in members:
        builder.add_field(
            **arguments(member, required=("name", "data_type"), renamed={"name": "field_name"})
        )
    return builder


def made_by_prepare_index_params(client: Any, value: Any) -> Any:
    """Made through the public builder."""
    members = list(value)
    builder = client.prepare_index_params()
    for member in members:
        builder.add_index(**arguments(member, required=("field_name",)))
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


def close(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.close(**arguments(args, client))


def get_server_version(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.get_server_version(**arguments(args, client))


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


def describe_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.describe_collection(**arguments(args, client, required=("collection_name",)))


def drop_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.drop_collection(**arguments(args, client, required=("collection_name",)))


def has_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.has_collection(**arguments(args, client, required=("collection_name",)))


def list_collections(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.list_collections(**arguments(args, client))


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


def prepare_index_params(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.prepare_index_params(**arguments(args, client))


def load_collection(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.load_collection(**arguments(args, client, required=("collection_name",)))


def delete(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.delete(**arguments(args, client, required=("collection_name",)))


def get(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.get(**arguments(args, client, required=("collection_name", "ids")))


def insert(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.insert(**arguments(args, client, required=("collection_name", "data")))


def query(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.query(**arguments(args, client, required=("collection_name",)))


def search(client: Any, args: Args) -> Any:
    """Calls the public method."""
    return client.search(**arguments(args, client, required=("collection_name", "data")))


METHODS: Mapping[str, Callable[[Any, Args], Any]] = {
    "alter_alias": alter_alias,
    "close": close,
    "create_alias": create_alias,
    "create_collection": create_collection,
    "create_field_schema": create_field_schema,
    "create_index": create_index,
    "create_schema": create_schema,
    "delete": delete,
    "describe_alias": describe_alias,
    "describe_collection": describe_collection,
    "drop_alias": drop_alias,
    "drop_collection": drop_collection,
    "get": get,
    "get_server_version": get_server_version,
    "has_collection": has_collection,
    "insert": insert,
    "list_collections": list_collections,
    "load_collection": load_collection,
    "prepare_index_params": prepare_index_params,
    "query": query,
    "search": search,
}
