"""Records are checked when they are made, and again, as copies, when a call takes them."""

from __future__ import annotations

import copy
from typing import get_type_hints

import pytest

from lockstep_milvus import (
    AliasInfo,
    CollectionInfo,
    CollectionSchema,
    DataType,
    FieldInfo,
    FieldSchema,
    IndexParam,
    IndexParams,
    InvalidArgumentError,
    MilvusClient,
)
from lockstep_milvus._internal.checks import Checks


def test_builders_chain() -> None:
    """`add_field` gives the schema back."""
    schema = MilvusClient.create_schema(auto_id=True)
    schema.add_field("id", DataType.INT64, is_primary=True).add_field("v", datatype=101, dim=4)
    assert [field.name for field in schema.fields] == ["id", "v"]
    assert schema.fields[0].auto_id
    assert schema.fields[1].data_type is DataType.FLOAT_VECTOR
    assert schema.verify() is schema


def test_a_list_starts_with_its_first_item() -> None:
    """It is added as any other, so that what is wrong with it is told alike; without it the list is empty."""
    assert MilvusClient.prepare_index_params() == []
    assert MilvusClient.prepare_index_params("") == []
    started = MilvusClient.prepare_index_params("vector", index_type="HNSW", M=16)
    assert started == IndexParams().add_index("vector", "HNSW", M=16)
    assert started.add_index("name")[1].field_name == "name"
    with pytest.raises(InvalidArgumentError) as refused:
        MilvusClient.prepare_index_params(index_type="HNSW")
    assert (refused.value.method, refused.value.parameter) == ("add_index", "field_name")


def test_types_by_constant_name_and_number() -> None:
    """All three say the same."""
    made = [FieldSchema("a", each) for each in (DataType.VARCHAR, "VarChar", "VARCHAR", 21)]
    assert all(field == made[0] for field in made)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"dim": 0}, "add_field: dim must be an integer from 1 to 32768, not 0"),
        ({"dimm": 4}, "add_field: unknown parameter dimm; did you mean dim?"),
        ({"nullable": 1}, "add_field: nullable must be true or false, not 1"),
    ],
)
def test_a_builder_names_method_and_parameter(wrong: dict[str, int], message: str) -> None:
    """Bad input is found where it is given."""
    with pytest.raises(InvalidArgumentError) as caught:
        MilvusClient.create_schema().add_field("v", DataType.FLOAT_VECTOR, **wrong)
    assert str(caught.value) == message


def test_a_required_value_must_come_under_some_name() -> None:
    """The other names of the data type count."""
    assert FieldSchema("a", dtype=DataType.BOOL).data_type is DataType.BOOL
    with pytest.raises(InvalidArgumentError, match="FieldSchema: data_type is required"):
        FieldSchema("a")
    with pytest.raises(InvalidArgumentError, match="give at most one of data_type, dtype"):
        FieldSchema("a", DataType.BOOL, dtype=DataType.BOOL)


def test_mappings_are_taken_for_records_and_errors_say_where() -> None:
    """The path leads to the field at fault; the parameter is the call's."""
    given = {
        "fields": [
            {"name": "id", "data_type": "Int64"},
            {"name": "v", "data_type": 101, "dim": "x"},
        ]
    }
    before = copy.deepcopy(given)
    with pytest.raises(InvalidArgumentError) as caught:
        Checks("create_collection").record("schema", given, CollectionSchema)
    expected = 'create_collection: schema.fields[1].dim must be an integer from 1 to 32768, not "x"'
    assert str(caught.value) == expected
    assert caught.value.parameter == "schema"
    assert given == before


def test_a_call_takes_a_copy() -> None:
    """What is changed later is checked anew, and the caller's record stays as it is."""
    schema = CollectionSchema([FieldSchema("id", "Int64", is_primary=True)])
    taken = Checks("create_collection").record("schema", schema, CollectionSchema)
    assert taken == schema
    assert taken is not schema
    assert taken.fields[0] is not schema.fields[0]


def test_further_keys_of_an_index_are_its_parameters() -> None:
    """Flat, under `params`, or both."""
    flat = IndexParam("v", "HNSW", metric_type="L2", M=16)
    assert flat == IndexParam("v", "HNSW", metric_type="L2", params={"M": 16})
    assert IndexParams().add_index("v", "HNSW", M=16, params={"ef": 5})[0].params == {
        "M": 16,
        "ef": 5,
    }
    with pytest.raises(InvalidArgumentError, match="M"):
        IndexParam("v", params={"M": 16}, M=17)


def test_unknown_numbers_of_a_newer_server() -> None:
    """They have a name, and are equal to themselves."""
    unknown = DataType(99)
    assert unknown == 99
    assert unknown.label == "Unknown(99)"
    assert unknown == DataType(99)


def test_results_can_be_looked_into() -> None:
    """Libraries that check data by annotations see types, and which keys may be missing."""
    assert get_type_hints(CollectionInfo)["fields"] == list[FieldInfo]
    assert AliasInfo.__required_keys__ == {"alias", "collection_name"}
    assert AliasInfo.__optional_keys__ == {"db_name"}
