"""Between the records of the cases and what the official client takes and gives: schemas, fields, index parameters, requests, rankers."""

from typing import Any

import chains
from pymilvus import AnnSearchRequest, CollectionSchema, DataType, Function, FunctionScore, FunctionType, MilvusClient, RRFRanker, WeightedRanker
from values import SPEC_NAMES

DATA_TYPES = {spec: DataType[name] for name, spec in SPEC_NAMES.items()}
ID_TYPES = {"Int64": "int", "VarChar": "string"}
WAIT = 20
"""Seconds: without a timeout the official client waits for a load for ever."""
QUIET = ("create_", "drop_", "alter_", "load_", "release_", "rename_", "truncate_", "refresh_", "use_", "flush")
"""Methods whose result the cases do not know."""


def made(method: str, args: dict[str, Any]) -> Any:
    """A builder's result, as the plain record."""
    if method == "create_schema":
        return schema_record(schema(args))
    if method == "create_field_schema":
        return field_record(MilvusClient.create_field_schema(**typed(args)))
    if method == "prepare_index_params":
        return [index_record(index) for index in MilvusClient.prepare_index_params(**args)]
    return {}


def arguments(method: str, args: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a call with the official client's own things in them."""
    given = dict(args)
    if method.startswith(("load_", "refresh_")):
        given.setdefault("timeout", WAIT)
    if isinstance(given.get("schema"), dict):
        given["schema"] = schema(given["schema"])
    if isinstance(given.get("index_params"), list):
        given["index_params"] = indexes(given["index_params"])
    if "id_type" in given:
        given["id_type"] = ID_TYPES.get(given["id_type"], given["id_type"])
    if "reqs" in given:
        given["reqs"] = [request_of(request) for request in given["reqs"]]
    if isinstance(given.get("ranker"), dict):
        given["ranker"] = ranker(given["ranker"])
    if isinstance(given.get("function_chains"), list):
        given["function_chains"] = [chains.chain_of(record) for record in given["function_chains"]]
    elif isinstance(given.get("function_chains"), dict):
        given["function_chains"] = chains.chain_of(given["function_chains"])
    if isinstance(given.get("highlighter"), dict):
        given["highlighter"] = chains.highlighter_of(given["highlighter"])
    if isinstance(given.get("search_aggregation"), dict):
        given["search_aggregation"] = chains.aggregation_of(given["search_aggregation"])
    if "json_type" in given:
        given["json_type"] = DATA_TYPES.get(given["json_type"], given["json_type"])
    if "data_type" in given and method.startswith("add_"):
        given = typed(given)
    return given


def result(method: str, given: Any) -> Any:
    """What the cases compare."""
    if method in ("search", "hybrid_search"):
        found = [[hit_record(hit) for hit in hits] for hits in given]
        buckets = given.agg_buckets
        return [{"hits": hits, "agg_buckets": [bucket_record(each) for each in own]} for hits, own in zip(found, buckets)] if buckets else found
    return None if method.startswith(QUIET) and method != "create_schema" else given


def hit_record(hit: Any) -> dict[str, Any]:
    """A hit; the official client calls the key by the name of its field."""
    held = dict(hit)
    entity = held.pop("entity", {})
    distance = held.pop("distance")
    marked = {"highlight": held.pop("highlight")} if "highlight" in held else {}
    return {"id": next(iter(held.values())), "distance": distance, "entity": entity, **marked}


def bucket_record(bucket: Any) -> dict[str, Any]:
    """A bucket of an aggregation, with those in it."""
    hits = [{"pk": hit.pk, "score": hit.score, "fields": hit.fields} for hit in bucket.hits]
    groups = [bucket_record(each) for each in bucket.sub_groups]
    return {"key": bucket.key, "count": bucket.count, "metrics": bucket.metrics, "hits": hits, "sub_groups": groups}


def schema(record: dict[str, Any]) -> CollectionSchema:
    """A schema with its fields and functions."""
    apart = ("fields", "functions", "struct_fields")
    built = MilvusClient.create_schema(**{name: value for name, value in record.items() if name not in apart})
    for field in record.get("fields", []):
        own = typed(field)
        built.add_field(own.pop("name"), own.pop("data_type"), **own)
    for function in record.get("functions", []):
        built.add_function(function_of(function))
    return built


def typed(record: dict[str, Any]) -> dict[str, Any]:
    """The same with data types for their names."""
    return {name: DATA_TYPES.get(value, value) if name in ("data_type", "element_type") else value for name, value in record.items()}


def function_of(record: dict[str, Any]) -> Function:
    """A function, its type by its number."""
    own = dict(record)
    kind = own.pop("function_type", own.pop("type", "BM25"))
    return Function(function_type=FunctionType[kind.upper()], **own)


def ranker(record: dict[str, Any]) -> Any:
    """The ranker that the tag names."""
    own = dict(record)
    kind = own.pop("kind", "Function")
    if kind == "RRFRanker":
        return RRFRanker(**own)
    if kind == "FunctionScore":
        return FunctionScore([function_of(function) for function in own["functions"]], own.get("params"))
    if kind == "WeightedRanker":
        return WeightedRanker(*own.pop("weights"), **own)
    return function_of(own)


def request_of(record: dict[str, Any]) -> AnnSearchRequest:
    """One search of several, its parameters under the official client's names."""
    names = {"filter": "expr", "filter_params": "expr_params"}
    return AnnSearchRequest(**{"param": {}} | {names.get(name, name): value for name, value in record.items()})


def indexes(records: list[dict[str, Any]]) -> Any:
    """Index parameters."""
    built = MilvusClient.prepare_index_params()
    for record in records:
        built.add_index(**record)
    return built


def index_record(index: Any) -> dict[str, Any]:
    """An index as a record; the official client keeps its parameters beside its metric."""
    named = {"field_name": index.field_name, "index_type": index.index_type, "index_name": index.index_name}
    own = {name: value for name, value in index.to_dict().items() if name not in named}
    metric = {name: own.pop(name) for name in ("metric_type",) if name in own}
    return {**named, **metric, **({"params": own} if own else {})}


def schema_record(built: CollectionSchema) -> dict[str, Any]:
    """A schema as a record."""
    plain = {"description": built.description, "auto_id": built.auto_id, "enable_dynamic_field": built.enable_dynamic_field}
    external = {name: value for name in ("external_source", "external_spec") if (value := getattr(built, name))}
    keys = {name: value for name in ("primary_field", "partition_key_field", "clustering_key_field") if (value := built._kwargs.get(name))}
    return {**plain, **external, **keys, "fields": [field_record(field) for field in built.fields]}


def field_record(field: Any) -> dict[str, Any]:
    """A field as a record."""
    flags = {flag: getattr(field, flag) for flag in ("is_primary", "auto_id", "nullable", "is_partition_key", "is_clustering_key", "is_dynamic")}
    told = {"default_value": field.default_value, "element_type": getattr(field, "element_type", None), "external_field": field.external_field or None}
    given = {name: value for name, value in told.items() if value is not None}
    return {"name": field.name, "data_type": field.dtype, "description": field.description, **flags, **given, **field.params}
