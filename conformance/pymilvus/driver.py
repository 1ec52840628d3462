"""A driver over the official Python client: the same JSON lines as our drivers speak, so that it can play the same cases.

It shows whether a case is right before our clients exist, and lists where the official client differs.
"""

import base64
import json
import math
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import numpy
from pymilvus import CollectionSchema, DataType, MilvusClient, MilvusException, __version__
from pymilvus.exceptions import ParamError

METHODS = [
    "alter_alias", "create_alias", "create_collection", "create_field_schema", "create_index", "create_schema", "delete", "describe_alias",
    "describe_collection", "drop_alias", "drop_collection", "get", "get_server_version", "has_collection", "insert", "list_collections",
    "load_collection", "prepare_index_params", "query", "search",
]
SAFE = 2**53 - 1
SPEC_NAMES = {
    "BOOL": "Bool", "INT8": "Int8", "INT16": "Int16", "INT32": "Int32", "INT64": "Int64", "FLOAT": "Float", "DOUBLE": "Double",
    "VARCHAR": "VarChar", "JSON": "JSON", "FLOAT_VECTOR": "FloatVector",
}
DATA_TYPES = {spec: DataType[name] for name, spec in SPEC_NAMES.items()}

clients: dict[str, MilvusClient] = {}
printing = threading.Lock()


def main() -> None:
    answer({"driver": "pymilvus", "protocol": 1, "package": "pymilvus", "version": __version__, "methods": METHODS})
    with ThreadPoolExecutor(max_workers=32) as pool:
        for line in sys.stdin:
            pool.submit(handle, json.loads(line))


def answer(message: dict[str, Any]) -> None:
    with printing:
        print(json.dumps(message), file=protocol, flush=True)


def handle(request: dict[str, Any]) -> None:
    identifier = request["id"]
    try:
        result = run(request["client"], request["method"], {name: decode(value) for name, value in request["args"].items()})
        answer({"id": identifier, "result": encode(result)})
    except Exception as error:
        answer({"id": identifier, "error": describe_error(error, request["method"])})


def run(client: str, method: str, args: dict[str, Any]) -> Any:
    if method == "connect":
        clients[client] = MilvusClient(**args)
        return None
    target = clients[client]
    if method == "close":
        target.close(**args)
        return None
    if "schema" in args and isinstance(args["schema"], dict):
        args["schema"] = make_schema(args["schema"])
    if "index_params" in args and isinstance(args["index_params"], list):
        args["index_params"] = make_indexes(args["index_params"])
    if method == "create_schema":
        return schema_of(make_schema(args))
    if method == "prepare_index_params":
        indexes = MilvusClient.prepare_index_params(**args)
        return [index.to_dict() | {"field_name": index.field_name, "index_type": index.index_type, "index_name": index.index_name} for index in indexes]
    if method == "create_field_schema":
        args["data_type"] = DATA_TYPES[args["data_type"]]
        return field_of(MilvusClient.create_field_schema(**args))
    if "id_type" in args:
        args["id_type"] = {"Int64": "int", "VarChar": "string"}.get(args["id_type"], args["id_type"])
    if client_request_id := args.pop("client_request_id", None):
        args["client_request_id"] = client_request_id
    result = getattr(target, method)(**args)
    return None if method.startswith(("create_", "drop_", "alter_", "load_")) else result


def make_schema(record: dict[str, Any]) -> CollectionSchema:
    schema = MilvusClient.create_schema(**{name: value for name, value in record.items() if name != "fields"})
    for field in record.get("fields", []):
        own = dict(field)
        schema.add_field(own.pop("name"), DATA_TYPES[own.pop("data_type")], **own)
    return schema


def make_indexes(records: list[dict[str, Any]]) -> Any:
    indexes = MilvusClient.prepare_index_params()
    for record in records:
        indexes.add_index(**record)
    return indexes


def schema_of(schema: CollectionSchema) -> dict[str, Any]:
    fields = [field_of(field) for field in schema.fields]
    return {"description": schema.description, "auto_id": schema.auto_id, "enable_dynamic_field": schema.enable_dynamic_field, "fields": fields}


def field_of(field: Any) -> dict[str, Any]:
    record = {"name": field.name, "data_type": field.dtype, "description": field.description, "is_primary": field.is_primary, "auto_id": field.auto_id, "nullable": field.nullable}
    return record | field.params


def decode(value: Any) -> Any:
    if isinstance(value, list):
        return [decode(each) for each in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        (word, held), *_ = value.items()
        match word:
            case "$int":
                return int(held)
            case "$float":
                return float(held)
            case "$bytes":
                return base64.b64decode(held)
            case "$typed":
                return numpy.frombuffer(base64.b64decode(held["base64"]), dtype=held["type"]).reshape(held["shape"])
            case "$columns":
                return decode(held) if isinstance(held, list) else columns_as_rows(decode(held))
            case "$object":
                return {name: decode(each) for name, each in held.items()}
    return {name: decode(each) for name, each in value.items()}


def columns_as_rows(columns: dict[str, list[Any]]) -> list[dict[str, Any]]:
    """The official client takes no columns by name."""
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def encode(value: Any) -> Any:
    if isinstance(value, DataType):
        return SPEC_NAMES.get(value.name, value.name)
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, (int, numpy.integer)):
        return int(value) if -SAFE <= value <= SAFE else {"$int": str(value)}
    if isinstance(value, (float, numpy.floating)):
        return encode_float(float(value))
    if isinstance(value, bytes):
        return {"$bytes": base64.b64encode(value).decode()}
    if isinstance(value, dict):
        return {str(name): encode(each) for name, each in dict(value).items()}
    try:
        return [encode(each) for each in value]
    except TypeError:
        return str(value)


def encode_float(value: float) -> Any:
    if math.isfinite(value) and not (value == 0 and math.copysign(1, value) < 0):
        return value
    return {"$float": "NaN" if math.isnan(value) else "-0" if value == 0 else "Infinity" if value > 0 else "-Infinity"}


def describe_error(error: Exception, method: str) -> dict[str, Any]:
    told = {"method": method, "message": str(error), "class": type(error).__name__}
    if isinstance(error, grpc.RpcError):
        status = error.code()
        return told | {"kind": "timeout" if status is grpc.StatusCode.DEADLINE_EXCEEDED else "transport"}
    if isinstance(error, ParamError | TypeError | ValueError):
        return told | {"kind": "invalid_argument"}
    if isinstance(error, MilvusException):
        kind = "timeout" if "timeout" in str(error).lower() or "deadline" in str(error).lower() else "server"
        return told | {"kind": kind, "code": error.code}
    return told | {"kind": "transport" if "connect" in str(error).lower() else "invalid_argument"}


protocol = sys.stdout
sys.stdout = sys.stderr
main()
