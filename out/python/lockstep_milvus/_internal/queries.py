"""What to search for: vectors and texts as Python has them, packed into the bytes that the wire carries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from .._wire.pb import DataType, PlaceholderGroup, PlaceholderType, PlaceholderValue
from .floats import is_array, pack_vector
from .halves import pack_halves
from .json_text import shown
from .misfit import Misfit, counted
from .plain import as_list, as_number
from .raw_bytes import dtype_of, raw_bytes
from .scalar_columns import integers
from .shapes import is_mapping, is_sequence
from .sparse import is_scipy, is_scipy_row, pack_sparse, scipy_rows

if TYPE_CHECKING:
    from .checks import Checks
    from .schema import Schema

_EXPECTED = "a vector or a list of vectors"
_int8s = integers(8)


class EmbeddingList(list[Any]):
    """Vectors that together are one query: `EmbeddingList([[1, 0], [0, 1]])`."""


class Queries(list[Any]):
    """Queries of one kind."""

    def __init__(self, members: Any, kind: str) -> None:
        super().__init__(members)
        self.kind = kind


def as_queries(call: Checks, parameter: str, value: Any) -> Queries:
    """Tells one query from many, and their kind, by their shape."""
    if isinstance(value, Queries):
        return value
    if isinstance(value, EmbeddingList):
        return Queries([value], "embeddings")
    kind = _kind_of_one(value)
    if kind is not None:
        return Queries([value], kind)
    members: list[Any] | None = _many(value)
    if members is None:
        raise call.refused(parameter, _EXPECTED, value)
    if not members:
        return Queries([], "dense")
    first = members[0]
    if isinstance(first, EmbeddingList) or _is_list_of_vectors(first):
        return Queries(members, "embeddings")
    return Queries(members, _kind_of_one(first) or _sparse_or_dense(first))


def _kind_of_one(value: Any) -> str | None:
    """The kind of a lone query; None where it is a list of queries, or none at all."""
    if isinstance(value, str):
        return "text"
    if is_mapping(value) or is_scipy_row(value):
        return "sparse"
    if is_array(value):
        if getattr(value, "ndim", 1) != 1:
            return None
        return "bytes" if dtype_of(value) == "uint8" else "dense"
    if isinstance(value, (bytes, bytearray)):
        return "bytes"
    if is_sequence(value) and len(value) and not is_array(value[0]):
        return "dense" if as_number(value[0]) is not None else None
    return None


def _many(value: Any) -> list[Any] | None:
    if is_scipy(value):
        return scipy_rows(value)
    if is_array(value):
        return list(value)
    return as_list(value)


def _sparse_or_dense(value: Any) -> str:
    """A list of pairs is a sparse vector."""
    is_pairs = is_sequence(value) and len(value) and all(isinstance(e, tuple) for e in value)
    return "sparse" if is_pairs else "dense"


def _is_list_of_vectors(value: Any) -> bool:
    """Three levels of lists are lists of embeddings."""
    if is_array(value):
        return getattr(value, "ndim", 1) == 2
    if not is_sequence(value) or not value or isinstance(value[0], tuple):
        return False
    return is_array(value[0]) or is_sequence(value[0]) or isinstance(value[0], (bytes, bytearray))


def count_queries(queries: Sequence[object]) -> int:
    """How many answers the search will have."""
    return len(queries)


def encode_queries(
    call: Checks, queries: Queries, schema: Schema | None = None, field: str | None = None
) -> bytes:
    """The serialized placeholder group of the queries."""
    own = _type_of(schema, field)
    values: list[bytes] = []
    kind: int = _FLOAT
    for place, query in enumerate(queries):
        try:
            kind, packed = _PACKERS[queries.kind](query, own)
        except Misfit as misfit:
            at = "" if misfit.place is None else f"[{misfit.place}]"
            raise call.invalid("data", f"data[{place}]{at}{misfit.told}") from None
        values.append(packed)
    group = PlaceholderValue(tag="$0", type=kind, values=values)
    return PlaceholderGroup(placeholders=[group]).SerializeToString()


def _type_of(schema: Schema | None, field: str | None) -> int | None:
    """Type of the field that is searched, where it is known to be one of vectors."""
    if schema is None:
        return None
    if field is not None:
        return schema.vectors.get(field)
    types = list(schema.vectors.values())
    return types[0] if len(types) == 1 else None


_FLOAT = PlaceholderType.FloatVector
_ARRAYS = {
    "int8": PlaceholderType.Int8Vector,
    "float16": PlaceholderType.Float16Vector,
    "bfloat16": PlaceholderType.BFloat16Vector,
}
_BYTES: dict[int, int] = {
    DataType.FloatVector: PlaceholderType.FloatVector,
    DataType.Float16Vector: PlaceholderType.Float16Vector,
    DataType.BFloat16Vector: PlaceholderType.BFloat16Vector,
    DataType.Int8Vector: PlaceholderType.Int8Vector,
    DataType.SparseFloatVector: PlaceholderType.SparseFloatVector,
}
_EMBEDDINGS: dict[int, int] = {
    DataType.Float16Vector: PlaceholderType.EmbListFloat16Vector,
    DataType.BFloat16Vector: PlaceholderType.EmbListBFloat16Vector,
    DataType.Int8Vector: PlaceholderType.EmbListInt8Vector,
    DataType.BinaryVector: PlaceholderType.EmbListBinaryVector,
}


def _dense(query: Any, _type: int | None) -> tuple[int, bytes]:
    kind = _ARRAYS.get(dtype_of(query) or "")
    if kind is not None:
        return kind, query.tobytes()
    packed = None if raw_bytes(query) is not None else pack_vector(query)
    if packed is None:
        raise Misfit(None, f"expected numbers, got {shown(query)}")
    return _FLOAT, packed


def _sparse(query: Any, _type: int | None) -> tuple[int, bytes]:
    return PlaceholderType.SparseFloatVector, pack_sparse(query)


def _bytes(query: Any, own: int | None) -> tuple[int, bytes]:
    packed = raw_bytes(query)
    if packed is None:
        raise Misfit(None, f"expected bytes, got {shown(query)}")
    return _BYTES.get(own or 0, PlaceholderType.BinaryVector), packed


def _text(query: Any, _type: int | None) -> tuple[int, bytes]:
    if not isinstance(query, str):
        raise Misfit(None, f"expected a text, got {shown(query)}")
    return PlaceholderType.VarChar, query.encode()


def _embeddings(query: Any, own: int | None) -> tuple[int, bytes]:
    vectors = list(query) if is_array(query) else as_list(query)
    if vectors is None or isinstance(query, (str, bytes)) or is_mapping(query):
        raise Misfit(None, f"expected a list of vectors, got {shown(query)}")
    if not vectors:
        raise Misfit(None, f"expected at least one vector, got {shown(query)}")
    if _is_plain(vectors[0]):
        raise Misfit(None, f"expected a list of vectors, got {shown(query)}")
    is_raw = own == DataType.BinaryVector or raw_bytes(vectors[0]) is not None
    pack = _raw_embedding if is_raw else _packer_of(own)
    packed: list[bytes] = []
    lengths: list[int] = []
    for place, vector in enumerate(vectors):
        try:
            packed.append(pack(vector))
        except Misfit as misfit:
            raise misfit.within(place) from None
        lengths.append(len(vector))
        if lengths[place] != lengths[0]:
            raise Misfit(place, _lengths(lengths[0], lengths[place], is_raw=is_raw))
    is_binary = is_raw and own is None
    usual = PlaceholderType.EmbListBinaryVector if is_binary else PlaceholderType.EmbListFloatVector
    return _EMBEDDINGS.get(own or 0, usual), b"".join(packed)


def _is_plain(value: Any) -> bool:
    return as_number(value) is not None and not is_array(value)


def _lengths(first: int, length: int, *, is_raw: bool) -> str:
    if is_raw:
        return f"expected {counted(first, 'byte')}, got {counted(length, 'byte')}"
    return f"expected {counted(first, 'number')}, got {length}"


def _packer_of(own: int | None) -> Callable[[Any], bytes]:
    """How the numbers of one vector of an embedding list are packed."""
    if own == DataType.Float16Vector:
        return lambda vector: _halves(vector, "float16")
    if own == DataType.BFloat16Vector:
        return lambda vector: _halves(vector, "bfloat16")
    return _int8_embedding if own == DataType.Int8Vector else _float_embedding


def _raw_embedding(vector: Any) -> bytes:
    packed = raw_bytes(vector)
    if packed is None:
        raise Misfit(None, f"expected bytes, got {shown(vector)}")
    return packed


def _halves(vector: Any, kind: Any) -> bytes:
    if dtype_of(vector) in {kind, "uint16"}:
        packed: bytes = vector.tobytes()
        return packed
    return pack_halves(_numbers(vector), kind)


def _int8_embedding(vector: Any) -> bytes:
    if dtype_of(vector) == "int8":
        packed: bytes = vector.tobytes()
        return packed
    return bytes(each & 0xFF for each in _int8s(_numbers(vector)))


def _float_embedding(vector: Any) -> bytes:
    packed = None if raw_bytes(vector) is not None else pack_vector(vector)
    if packed is None:
        raise Misfit(None, f"expected numbers, got {shown(vector)}")
    return packed


def _numbers(vector: Any) -> list[Any]:
    members = None if isinstance(vector, (str, bytes, bytearray)) else as_list(vector)
    if members is None or is_mapping(vector):
        raise Misfit(None, f"expected numbers, got {shown(vector)}")
    return members


_PACKERS: dict[str, Callable[[Any, int | None], tuple[int, bytes]]] = {
    "dense": _dense,
    "sparse": _sparse,
    "bytes": _bytes,
    "text": _text,
    "embeddings": _embeddings,
}
