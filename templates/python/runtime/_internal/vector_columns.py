"""Turns vectors of any kind into the wire's VectorField: one block of bytes, made with one copy."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from itertools import chain
from typing import Any

from .._wire.pb import DataType, FloatArray, SparseFloatArray, VectorField
from .floats import is_array, is_flat, numpy_in_use, pack_floats, pack_vector, pack_vectors
from .halves import Half, halves_of_array, pack_halves
from .json_text import shown
from .misfit import Misfit, Values, counted
from .raw_bytes import dtype_of, raw_bytes
from .scalar_columns import integers
from .shapes import is_sequence
from .sparse import is_scipy, last_index, pack_sparse, scipy_rows

_int8s = integers(8)


class VectorEncoder(ABC):
    """Vectors of one type and length."""

    def __init__(self, dim: int) -> None:
        self.dim = dim

    @abstractmethod
    def field(self, values: Values) -> VectorField:
        """The vectors, one behind the other; a Misfit tells the one that does not fit."""

    def count(self, values: Any) -> int:
        """Vectors in a column; a flat array holds them one after the other."""
        return len(values)


class FloatVectors(VectorEncoder):
    """float32."""

    def field(self, values: Values) -> VectorField:
        """The vectors as one block."""
        return VectorField(dim=self.dim, float_vector=FloatArray(data=self.pack(values)))

    def count(self, values: Any) -> int:
        """A flat array holds them one after the other."""
        return _rows(len(values), self.dim, "numbers") if is_flat(values) else len(values)

    def pack(self, values: Values) -> bytes:
        """The numbers of all vectors."""
        numpy = numpy_in_use()
        if numpy is not None and isinstance(values, numpy.ndarray):
            return self._block(values)
        if is_array(values):
            return self._flat(values)
        dim = self.dim
        for place, each in enumerate(values):
            if not hasattr(each, "__len__") or isinstance(each, (str, bytes, bytearray)):
                raise Misfit(place, f"expected {dim} numbers, got {shown(each)}")
            if len(each) != dim:
                raise Misfit(place, f"expected {dim} numbers, got {len(each)}")
        if numpy is not None and len(values) and isinstance(values[0], numpy.ndarray):
            arrays = numpy.asarray(values)
            return self._block(arrays)
        data = pack_vectors(values, dim)
        return data if data is not None else self._slowly(values)

    def _block(self, values: Any) -> bytes:
        if values.ndim == 2 and values.shape[1] != self.dim:
            raise Misfit(0, f"expected {self.dim} numbers, got {values.shape[1]}")
        return self._flat(values.reshape(-1) if values.ndim != 1 else values)

    def _flat(self, values: Any) -> bytes:
        _rows(len(values), self.dim, "numbers")
        data = pack_floats(values)
        if data is None:
            raise Misfit(None, f"expected numbers, got {shown(values)}")
        return data

    def _slowly(self, values: Values) -> bytes:
        packed: list[bytes] = []
        for place, each in enumerate(values):
            vector = pack_vector(each)
            if vector is None:
                raise Misfit(place, f"expected {self.dim} numbers, got {shown(each)}")
            packed.append(vector)
        return b"".join(packed)


class RawVectors(VectorEncoder):
    """Vectors whose bytes go as they are; the other kinds take numbers besides."""

    slot = "binary_vector"

    def __init__(self, dim: int) -> None:
        super().__init__(dim)
        self.width = self.bytes_of(dim)

    @staticmethod
    def bytes_of(dim: int) -> int:
        """Bytes of one vector."""
        return dim // 8

    @property
    def expected(self) -> str:
        """What a vector must be."""
        return f"{self.dim} bits ({counted(self.width, 'byte')})"

    def field(self, values: Values) -> VectorField:
        """The vectors as one block."""
        field = VectorField(dim=self.dim)
        setattr(field, self.slot, self.pack(values))
        return field

    def count(self, values: Any) -> int:
        """A flat array holds them one after the other."""
        if not is_flat(values):
            return len(values)
        if dtype_of(values) == "uint8":
            return _rows(len(values), self.width, "bytes")
        return _rows(len(values), self.dim, self.unit)

    unit = "numbers"

    def pack(self, values: Values) -> bytes:
        """The bytes of all vectors."""
        return self._array(values) if is_array(values) else self._rows(values)

    def _array(self, values: Any) -> bytes:
        """Of a flat array, or of one of two dimensions."""
        self.count(values)
        if getattr(values, "ndim", 1) != 2:
            values = memoryview(values) if not hasattr(values, "reshape") else values
            return self._rows([values]) if len(values) == 0 else self._blocks(values)
        unit = self.width if dtype_of(values) == "uint8" else self.dim
        if len(values) and values.shape[1] != unit:
            raise self._refused(0, values[0])
        return self._blocks(values)

    def _blocks(self, values: Any) -> bytes:
        if dtype_of(values) == "uint8":
            return bytes(values.tobytes())
        flat = values.reshape(-1) if hasattr(values, "reshape") else values
        try:
            return self.numbers(flat)
        except Misfit as misfit:
            if misfit.place is None:
                raise
            place, element = divmod(misfit.place, self.dim)
            raise Misfit(place, misfit.problem, f"[{element}]") from None

    def _rows(self, values: Values) -> bytes:
        packed: list[bytes] = []
        for place, each in enumerate(values):
            raw = raw_bytes(each)
            if raw is None:
                raw = self._numbers_of(place, each)
            elif len(raw) != self.width:
                raise self._refused(place, each)
            packed.append(raw)
        return b"".join(packed)

    def _numbers_of(self, place: int, value: Any) -> bytes:
        if not is_array(value) and not is_sequence(value):
            raise self._refused(place, value)
        if len(value) != self.dim:
            raise self._refused(place, value)
        try:
            return self.numbers(value)
        except Misfit as misfit:
            if misfit.place is None:
                raise Misfit(place, misfit.problem) from None
            raise misfit.within(place) from None

    def numbers(self, values: Any) -> bytes:
        """The bytes of numbers; binary vectors have none."""
        raise Misfit(None, f"expected {self.expected}, got {shown(values)}")

    def _refused(self, place: int, value: Any) -> Misfit:
        return Misfit(place, f"expected {self.expected}, got {self.got(value)}")

    def got(self, value: Any) -> str:
        """What was given instead of a vector."""
        raw = raw_bytes(value)
        if raw is not None:
            return counted(len(raw), "byte")
        is_list = is_array(value) or is_sequence(value)
        return counted(len(value), self.unit.removesuffix("s")) if is_list else shown(value)


class BinaryVectors(RawVectors):
    """One bit for each dimension."""

    def got(self, value: Any) -> str:
        """Numbers are no bits."""
        raw = raw_bytes(value)
        return shown(value) if raw is None else counted(len(raw), "byte")


class HalfVectors(RawVectors):
    """16 bits for each dimension."""

    kind: Half = "float16"
    slot = "float16_vector"

    @staticmethod
    def bytes_of(dim: int) -> int:
        """Bytes of one vector."""
        return 2 * dim

    @property
    def expected(self) -> str:
        """What a vector must be."""
        return f"{self.dim} numbers or {counted(self.width, 'byte')}"

    def pack(self, values: Values) -> bytes:
        """The bytes of all vectors: at once where all of them are numbers that fit."""
        packed = None if is_array(values) else self._at_once(values)
        return super().pack(values) if packed is None else packed

    def _at_once(self, values: Values) -> bytes | None:
        numpy = numpy_in_use()
        if numpy is not None and all(dtype_of(each) in {"float32", "float64"} for each in values):
            is_whole = len(values) > 0 and all(each.shape == (self.dim,) for each in values)
            return halves_of_array(numpy.stack(values), self.kind) if is_whole else None
        if any(type(each) is not list or len(each) != self.dim for each in values):
            return None
        try:
            return pack_halves(list(chain.from_iterable(values)), self.kind)
        except Misfit:
            return None

    def numbers(self, values: Any) -> bytes:
        """The bytes of numbers; arrays of 16 bits go as they are."""
        dtype = dtype_of(values)
        if dtype in {self.kind, "uint16"}:
            return bytes(values.tobytes())
        if dtype in {"float16", "bfloat16"}:
            raise Misfit(None, f"expected {self.expected}, got an array of {dtype}")
        numpy = numpy_in_use()
        if numpy is not None and isinstance(values, numpy.ndarray) and values.dtype.kind in "fiu":
            packed = halves_of_array(values, self.kind)
            if packed is not None:
                return packed
        return pack_halves(values.tolist() if hasattr(values, "tolist") else values, self.kind)


class BrainVectors(HalfVectors):
    """16 bits for each dimension, with the range of float32."""

    kind: Half = "bfloat16"
    slot = "bfloat16_vector"


class Int8Vectors(RawVectors):
    """A signed byte for each dimension."""

    slot = "int8_vector"
    unit = "integers"

    @staticmethod
    def bytes_of(dim: int) -> int:
        """Bytes of one vector."""
        return dim

    @property
    def expected(self) -> str:
        """What a vector must be."""
        return f"{self.dim} integers or {counted(self.width, 'byte')}"

    def numbers(self, values: Any) -> bytes:
        """The bytes of integers."""
        if dtype_of(values) == "int8":
            return bytes(values.tobytes())
        return bytes(each & 0xFF for each in _int8s(values))


class SparseVectors(VectorEncoder):
    """Pairs of index and value."""

    def count(self, values: Any) -> int:
        """Rows of scipy's matrices are vectors."""
        rows: int = values.shape[0] if is_scipy(values) else len(values)
        return rows

    def field(self, values: Values) -> VectorField:
        """The vectors, each with bytes of its own."""
        contents: list[bytes] = []
        for place, each in enumerate(scipy_rows(values) if is_scipy(values) else values):
            try:
                contents.append(pack_sparse(each))
            except Misfit as misfit:
                raise misfit.within(place) from None
        dim = max(map(last_index, contents), default=-1) + 1
        return VectorField(sparse_float_vector=SparseFloatArray(contents=contents, dim=dim))


VECTORS: dict[int, Callable[[int], VectorEncoder]] = {
    DataType.FloatVector: FloatVectors,
    DataType.BinaryVector: BinaryVectors,
    DataType.Float16Vector: HalfVectors,
    DataType.BFloat16Vector: BrainVectors,
    DataType.Int8Vector: Int8Vectors,
    DataType.SparseFloatVector: SparseVectors,
}


def _rows(length: int, unit: int, name: str) -> int:
    if unit and length % unit:
        raise Misfit(None, f"expected a multiple of {unit} {name}, got {length}")
    return length // unit if unit else 0
