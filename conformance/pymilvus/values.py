"""Values of the drivers' JSON lines (spec-language, section 9), to and from Python."""

import base64
import enum
import math
from typing import Any

import numpy
from pymilvus import DataType
from pymilvus.client.embedding_list import EmbeddingList

SAFE = 2**53 - 1
SPEC_NAMES = {
    "BOOL": "Bool",
    "INT8": "Int8",
    "INT16": "Int16",
    "INT32": "Int32",
    "INT64": "Int64",
    "FLOAT": "Float",
    "DOUBLE": "Double",
    "VARCHAR": "VarChar",
    "JSON": "JSON",
    "ARRAY": "Array",
    "GEOMETRY": "Geometry",
    "TIMESTAMPTZ": "Timestamptz",
    "FLOAT_VECTOR": "FloatVector",
    "BINARY_VECTOR": "BinaryVector",
    "FLOAT16_VECTOR": "Float16Vector",
    "BFLOAT16_VECTOR": "BFloat16Vector",
    "INT8_VECTOR": "Int8Vector",
    "SPARSE_FLOAT_VECTOR": "SparseFloatVector",
    "STRUCT": "Struct",
}


def decode(value: Any) -> Any:
    """From the line."""
    if isinstance(value, list):
        return [decode(each) for each in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        (word, held), *_ = value.items()
        if word in WORDS:
            return WORDS[word](held)
    return {name: decode(each) for name, each in value.items()}


def columns(held: Any) -> Any:
    """The official client takes no columns by name."""
    if isinstance(held, list):
        return decode(held)
    named = decode(held)
    return [dict(zip(named, row, strict=True)) for row in zip(*named.values(), strict=True)]


def embeddings(held: Any) -> EmbeddingList:
    """A list of vectors that is one query."""
    built = EmbeddingList()
    for vector in decode(held):
        built.add(vector)
    return built


WORDS = {
    "$int": int,
    "$float": float,
    "$bytes": base64.b64decode,
    "$typed": lambda held: numpy.frombuffer(base64.b64decode(held["base64"]), dtype=held["type"]).reshape(held["shape"]),
    "$columns": columns,
    "$sparse": lambda held: {int(index): float(value) for index, value in held},
    "$embeddings": embeddings,
    "$object": lambda held: {name: decode(each) for name, each in held.items()},
}


def encode(value: Any) -> Any:
    """To the line."""
    if isinstance(value, DataType):
        return SPEC_NAMES.get(value.name, value.name)
    if isinstance(value, enum.Enum):
        return value.name
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, (int, numpy.integer)):
        return int(value) if -SAFE <= value <= SAFE else {"$int": str(value)}
    if isinstance(value, (float, numpy.floating)):
        return encode_float(float(value))
    if isinstance(value, bytes):
        return {"$bytes": base64.b64encode(value).decode()}
    if isinstance(value, dict) and value and all(isinstance(key, int) for key in value):
        return {"$sparse": [[int(key), encode(value[key])] for key in sorted(value)]}
    if isinstance(value, dict):
        return {str(name): encode(each) for name, each in dict(value).items()}
    try:
        return [encode(each) for each in value]
    except TypeError:
        return str(value)


def encode_float(value: float) -> Any:
    """What JSON cannot say has a word."""
    if math.isfinite(value) and not (value == 0 and math.copysign(1, value) < 0):
        return value
    return {"$float": "NaN" if math.isnan(value) else "-0" if value == 0 else "Infinity" if value > 0 else "-Infinity"}
