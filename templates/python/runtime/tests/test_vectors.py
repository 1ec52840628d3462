"""Each runtime function gives what the golden vectors say, to the last bit."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from google.protobuf.message import Message

from lockstep_milvus import (
    CollectionSchema,
    ConsistencyLevel,
    DataType,
    FieldOp,
    FieldSchema,
    Hit,
    IndexParam,
    IndexParams,
    MilvusException,
    OrderBy,
    SparseVector,
)
from lockstep_milvus._internal import kit
from lockstep_milvus._internal.checks import Checks
from lockstep_milvus._internal.queries import as_queries
from lockstep_milvus._internal.schema import compile_schema
from lockstep_milvus._internal.suggest import suggest
from values import read, write
from wire_json import message

FOLDER = Path(os.environ.get("LOCKSTEP_VECTORS", "build/vectors"))
if not FOLDER.is_dir():
    raise RuntimeError(f"there are no vectors in {FOLDER}: run the set-up (node scripts/setup.mjs)")

CASES = [
    pytest.param(path.stem, case, id=f"{path.stem}: {case['vector']}")
    for path in sorted(FOLDER.glob("*.json"))
    for case in json.loads(path.read_text())
]

Takes = dict[str, Any]


def _rows(call: Checks, takes: Takes) -> Any:
    encoded = kit.encode_rows(
        call, takes["schema"], takes["data"], takes.get("mode", takes.get("write_mode"))
    )
    return {"fields_data": encoded.fields_data, "num_rows": encoded.num_rows}


def _address(call: Checks, takes: Takes) -> Any:
    address = kit.parse_address(call, **takes)
    return {name: value for name, value in vars(address).items() if value not in (None, "")}


def _pairs(_call: Checks, takes: Takes) -> Any:
    pairs = kit.to_pairs(
        takes["map"] if "map" in takes else [tuple(each) for each in takes["entries"]]
    )
    return [{"key": pair.key, "value": pair.value} for pair in pairs or []]


def _with_field(call: Checks, takes: Takes) -> Any:
    builder = CollectionSchema.read(call, "builder", takes["builder"])
    return kit.add_field(builder, FieldSchema.read(call, "field", takes["field"]))


def _with_index(call: Checks, takes: Takes) -> Any:
    builder = IndexParams.read(call, "builder", takes["builder"])
    return kit.add_index(builder, IndexParam.read(call, "index", takes["index"]))


def _level(takes: Takes) -> ConsistencyLevel | None:
    return (
        ConsistencyLevel.find(takes["consistency_level"]) if "consistency_level" in takes else None
    )


def _queries(call: Checks, takes: Takes) -> Any:
    return as_queries(call, "data", takes.get("query_data", takes.get("data")))


def _ops(_call: Checks, takes: Takes) -> Any:
    ops = {name: FieldOp.find(each) for name, each in takes["ops"].items()}
    return kit.implies_partial({name: each for name, each in ops.items() if each is not None})


def _query_pages(call: Checks, takes: Takes) -> Any:
    names = ("schema", "batch_size", "limit", "offset", "filter", "output_fields", "last_write")
    return _asked(kit.query_pages(call, *[takes.get(name) for name in names]), takes["answers"])


def _search_pages(call: Checks, takes: Takes) -> Any:
    names = ("batch_size", "limit", "last_write", "keep")
    return _asked(kit.search_pages(call, *[takes.get(name) for name in names]), takes["answers"])


def _asked(pages: Any, answers: list[Message]) -> Any:
    """What was asked for, and the pages, until one is empty."""
    left = iter(answers)
    cursors: list[Any] = []
    found: list[Any] = []
    while True:
        steps = pages.page()
        answer = None
        try:
            while True:
                cursor = steps.send(answer)
                cursors.append({k: v for k, v in vars(cursor).items() if v is not None})
                answer = next(left)
        except StopIteration as end:
            if not end.value:
                assert list(left) == []
                return {"cursors": cursors, "pages": found}
            found.append(list(end.value))


def _only(takes: Takes) -> Any:
    (value,) = takes.values()
    return value


RUN: dict[str, Callable[[Checks, Takes], Any]] = {
    "add_field": _with_field,
    "add_index": _with_index,
    "base64": lambda _, takes: kit.base64(takes["text"]),
    "count_queries": lambda call, takes: kit.count_queries(_queries(call, takes)),
    "count_ids": lambda _, takes: kit.count_ids(takes["ids"]),
    "decode_default": lambda call, takes: kit.decode_default(
        call,
        DataType.find(takes["data_type"]),
        takes.get("value_field", takes.get("value")),
    ),
    "bucket_hit_fields": lambda _, takes: kit.bucket_hit_fields(takes["fields"]),
    "bucket_hit_key": lambda _, takes: kit.bucket_hit_key(takes["hit"]),
    "bucket_key": lambda _, takes: kit.bucket_key(takes["entry"]),
    "bucket_metrics": lambda _, takes: kit.bucket_metrics(takes["metrics"]),
    "decode_hits": lambda call, takes: kit.decode_hits(call, _only(takes)),
    "decode_ids": lambda _, takes: kit.decode_ids(_only(takes)),
    "decode_rows": lambda call, takes: kit.decode_rows(
        call, takes["fields_data"], takes["output_fields"]
    ),
    "encode_default": lambda call, takes: kit.encode_default(
        call, DataType.find(takes["data_type"]), takes["value"]
    ),
    "encode_function_params": lambda call, takes: kit.encode_function_params(call, takes["params"]),
    "encode_ids": lambda call, takes: kit.encode_ids(call, takes["ids"]),
    "encode_queries": lambda call, takes: kit.encode_queries(
        call, _queries(call, takes), takes.get("schema"), takes.get("anns_field")
    ),
    "encode_rows": _rows,
    "encode_template": lambda call, takes: kit.encode_template(call, takes["values"]),
    "flatten_index_params": lambda _, takes: kit.flatten_index_params(takes["params"]),
    "guarantee_timestamp": lambda _, takes: kit.guarantee_timestamp(
        _level(takes), takes.get("last_write")
    ),
    "ids_filter": lambda call, takes: kit.ids_filter(call, takes["schema"], takes["ids"]),
    "implies_partial": _ops,
    "join_comma": lambda _, takes: kit.join_comma(_only(takes)),
    "merged": lambda call, takes: kit.merged(call, *takes["maps"]),
    "order_text": lambda call, takes: kit.order_text(
        [OrderBy.read(call, "order", each) for each in _only(takes)]
    ),
    "parse_address": _address,
    "query_pages": _query_pages,
    "search_pages": _search_pages,
    "server_type": lambda _, takes: kit.server_type(takes["host"]),
    "size_in_megabytes": lambda call, takes: kit.size_in_megabytes(
        call, takes["size"], takes["unit"]
    ),
    "keyed_field": lambda _, takes: kit.keyed_field(
        takes["field"],
        takes["auto_id"],
        takes.get("primary_field"),
        takes.get("partition_key_field"),
        takes.get("clustering_key_field"),
    ),
    "struct_member": lambda call, takes: kit.struct_member(
        call, takes["field"], takes.get("max_capacity"), takes["nullable"]
    ),
    "struct_member_name": lambda _, takes: kit.struct_member_name(takes["struct"], takes["name"]),
    "suggest": lambda _, takes: suggest(takes["name"], takes["known"]),
    "to_json": lambda _, takes: kit.to_json(takes["value"]),
    "to_pairs": _pairs,
}


@pytest.mark.parametrize(("function", "case"), CASES)
def test_vector(function: str, case: dict[str, Any]) -> None:
    """The function gives, or raises, what the vector says."""
    call = Checks(case.get("method", "insert"))
    takes = {name: _taken(value) for name, value in case["takes"].items()}
    if "raises" in case:
        with pytest.raises(MilvusException) as caught:
            RUN[function](call, takes)
        told = {name: getattr(caught.value, name) for name in case["raises"]}
        assert told == case["raises"]
    else:
        assert same(RUN[function](call, takes), case["gives"])


def _taken(value: Any) -> Any:
    if isinstance(value, dict) and set(value) == {"$wire"}:
        made = message(value["$wire"]["message"], value["$wire"]["json"])
        is_schema = made.DESCRIPTOR.name == "DescribeCollectionResponse"
        return compile_schema(Checks("describe"), made) if is_schema else made
    if isinstance(value, list):
        return [_taken(each) for each in value]
    if _holds_wire(value):
        return {name: _taken(each) for name, each in value.items()}
    return read(value)


def _holds_wire(value: Any) -> bool:
    return isinstance(value, dict) and any(
        isinstance(each, dict) and set(each) == {"$wire"} for each in value.values()
    )


def same(actual: Any, expected: Any) -> bool:
    """Whether a result is the driver value; JSON inside messages compares as JSON."""
    if isinstance(actual, Message):
        return _plain(actual) == _plain(
            message(expected["$wire"]["message"], expected["$wire"]["json"])
        )
    if isinstance(expected, list) and not isinstance(actual, (str, bytes)):
        return len(actual) == len(expected) and all(map(same, actual, expected))
    if isinstance(actual, Hit):
        marked = {} if actual.highlight is None else {"highlight": actual.highlight}
        actual = {"id": actual.id, "distance": actual.distance, "entity": actual.entity, **marked}
    if isinstance(actual, SparseVector):
        pairs = expected["$sparse"]
        return list(actual) == [index for index, _ in pairs] and all(
            same(actual[index], value) for index, value in pairs
        )
    if isinstance(actual, dict) and isinstance(expected, dict) and "$object" not in expected:
        return actual.keys() == expected.keys() and all(
            same(actual[key], expected[key]) for key in expected
        )
    if isinstance(actual, float) and isinstance(expected, (int, float)):
        return actual == expected or (math.isnan(actual) and math.isnan(expected))
    return bool(write(actual) == expected)


def _plain(value: Message) -> Any:
    """A message as text, its JSON elements parsed."""
    copied = type(value)()
    copied.CopyFrom(value)
    found: list[Any] = []
    if copied.DESCRIPTOR.name == "FieldData" and copied.scalars.HasField("json_data"):
        found = [json.loads(each) for each in copied.scalars.json_data.data]
        del copied.scalars.json_data.data[:]
    return str(copied), found
