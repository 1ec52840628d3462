"""The encoder of each field: columns of Python values to the wire's FieldData."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .._wire.pb import ArrayArray, DataType, FieldData, ScalarField, VectorArray, VectorField
from .json_text import shown
from .misfit import Misfit, Unwritable, Values
from .plain import as_list
from .scalar_columns import ELEMENTS, SCALARS, ScalarEncoder
from .shapes import is_mapping
from .suggest import did_you_mean
from .vector_columns import VECTORS, VectorEncoder


class ColumnEncoder(ABC):
    """Puts the values that are present, without gaps, into a FieldData."""

    @abstractmethod
    def encode(self, values: Values, into: FieldData, /) -> None:
        """A Misfit tells the value that does not fit."""

    def mark(self, into: FieldData, valid: Sequence[bool]) -> None:
        """Says which rows have a value."""
        into.valid_data.extend(valid)

    def count(self, values: Any) -> int:
        """Rows of a column."""
        return len(values)


class Scalars(ColumnEncoder):
    """One scalar a row."""

    def __init__(self, encode: ScalarEncoder) -> None:
        self._encode = encode

    def encode(self, values: Values, into: FieldData) -> None:
        """The scalars."""
        into.scalars.CopyFrom(self._encode(values))


class Vectors(ColumnEncoder):
    """One vector a row."""

    def __init__(self, encoder: VectorEncoder) -> None:
        self._encoder = encoder

    def encode(self, values: Values, into: FieldData) -> None:
        """The vectors."""
        into.vectors.CopyFrom(self._encoder.field(values))

    def count(self, values: Any) -> int:
        """A flat array holds several."""
        return self._encoder.count(values)


class Arrays(ColumnEncoder):
    """A list of scalars a row."""

    def __init__(self, elements: ScalarEncoder, capacity: int) -> None:
        self._elements = elements
        self._capacity = capacity

    def encode(self, values: Values, into: FieldData) -> None:
        """One cell a row, its slot set even where it is empty."""
        cells: list[ScalarField] = []
        for place, each in enumerate(values):
            members = listed(place, each, self._capacity)
            try:
                cells.append(self._elements(members))
            except Misfit as misfit:
                raise misfit.within(place) from None
        into.scalars.CopyFrom(ScalarField(array_data=ArrayArray(data=cells)))


@dataclass(frozen=True)
class Member:
    """A field of a struct."""

    name: str
    element_type: int
    scalars: ScalarEncoder | None
    vectors: VectorEncoder | None

    def encode(self, rows: Sequence[Sequence[Any]], into: FieldData) -> None:
        """One cell a row, which holds this field of each struct of the row."""
        into.field_name = self.name
        if self.vectors is not None:
            into.type = DataType.ArrayOfVector
            cells = self._cells(rows, self.vectors.field)
            into.vectors.CopyFrom(
                VectorField(
                    vector_array=VectorArray(
                        dim=self.vectors.dim, data=cells, element_type=self.element_type
                    )
                )
            )
        elif self.scalars is not None:
            into.type = DataType.Array
            data = self._cells(rows, self.scalars)
            into.scalars.CopyFrom(ScalarField(array_data=ArrayArray(data=data)))

    def _cells(self, rows: Sequence[Sequence[Any]], encode: Any) -> list[Any]:
        cells: list[Any] = []
        for place, structs in enumerate(rows):
            try:
                cells.append(encode([each[self.name] for each in structs]))
            except Misfit as misfit:
                raise misfit.within(place, f".{self.name}") from None
        return cells


class Structs(ColumnEncoder):
    """A list of structs a row."""

    def __init__(self, members: Sequence[Member], capacity: int) -> None:
        self._members = members
        self._names = {member.name for member in members}
        self._capacity = capacity

    def encode(self, values: Values, into: FieldData) -> None:
        """Each field of the structs is a column of its own."""
        rows = [listed(place, each, self._capacity) for place, each in enumerate(values)]
        into.struct_arrays.SetInParent()
        for place, structs in enumerate(rows):
            for index, each in enumerate(structs):
                self._check(place, index, each)
        for member in self._members:
            member.encode(rows, into.struct_arrays.fields.add())

    def mark(self, into: FieldData, valid: Sequence[bool]) -> None:
        """Each field of the structs says so."""
        for field in into.struct_arrays.fields:
            field.valid_data.extend(valid)

    def _check(self, place: int, index: int, struct: Any) -> None:
        at = f"[{index}]"
        if not is_mapping(struct):
            raise Misfit(place, f"expected a mapping, got {shown(struct)}", at)
        unknown = sorted(str(name) for name in struct.keys() - self._names)
        if unknown:
            question = did_you_mean(unknown[0], [member.name for member in self._members])
            raise Misfit(place, f"has the unknown field {unknown[0]}{question}", at, joint=" ")
        for member in self._members:
            if member.name not in struct:
                raise Misfit(place, f"lacks the field {member.name}", at, joint=" ")


class Unknown(ColumnEncoder):
    """A type that this client cannot write."""

    def __init__(self, problem: str) -> None:
        self._problem = problem

    def encode(self, _values: Values, _into: FieldData, /) -> None:
        """Always fails."""
        raise Unwritable(self._problem)


def listed(place: int, value: Any, capacity: int) -> list[Any]:
    """The members of one row's list."""
    members = None if isinstance(value, (str, bytes, bytearray)) else as_list(value)
    if members is None or is_mapping(value):
        raise Misfit(place, f"expected a list, got {shown(value)}")
    if capacity and len(members) > capacity:
        raise Misfit(place, f"expected at most {capacity} elements, got {len(members)}")
    return members


def encoder_of(
    name: str, data_type: int, *, element_type: int = 0, dim: int = 0, capacity: int = 0
) -> ColumnEncoder:
    """The encoder of a field."""
    if data_type in VECTORS:
        return Vectors(VECTORS[data_type](dim))
    if data_type in SCALARS:
        return Scalars(SCALARS[data_type])
    if data_type != DataType.Array:
        return Unknown(f"the field {name} has the type {type_name(data_type)}")
    if element_type not in ELEMENTS:
        return Unknown(f"the field {name} has the element type {type_name(element_type)}")
    return Arrays(ELEMENTS[element_type], capacity)


def member_of(name: str, element_type: int, dim: int) -> Member | None:
    """The encoder of a field of structs; None where its type is not known."""
    if element_type in VECTORS:
        return Member(name, element_type, None, VECTORS[element_type](dim))
    if element_type in ELEMENTS:
        return Member(name, element_type, ELEMENTS[element_type], None)
    return None


def type_name(data_type: int) -> str:
    """The wire's name of a type, or its number."""
    return next((each.name for each in DataType if each == data_type), str(data_type))
