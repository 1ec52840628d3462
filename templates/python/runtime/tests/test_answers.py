"""Answers that cannot be read are errors of the server, which name the method that was called."""

from __future__ import annotations

from typing import Any

import grpc
import pytest

from lockstep_milvus import MilvusClient, ServerError
from lockstep_milvus._wire import pb
from server import Answer, described, running


def answering(answer: Any) -> Answer:
    """The same answer to every request."""

    def give(_request: bytes, _context: grpc.ServicerContext) -> Any:
        return answer

    return give


def json_column(name: str, text: bytes, *, is_dynamic: bool = False) -> pb.FieldData:
    """A column of one JSON value."""
    data = pb.JSONArray(data=[text])
    return pb.FieldData(
        field_name=name,
        type=pb.DataType.JSON,
        scalars=pb.ScalarField(json_data=data),
        is_dynamic=is_dynamic,
    )


def is_bad(error: ServerError, method: str) -> bool:
    """Whether it is the error of an answer that cannot be read."""
    told = (error.kind, error.name, error.method, error.parameter, error.code)
    return told == ("server", "bad_answer", method, None, 1)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (b'{"a":', '{"a":'),
        (b"NaN", "NaN"),
        (b"\xff", "\ufffd"),
        (b"[" * 61, f"{'[' * 60}…"),
        (b"[" * 100_000, f"{'[' * 60}…"),
    ],
)
def test_json_that_is_none(text: bytes, shown: str) -> None:
    """Found when the row is made; the row set knows which call it came from."""
    with running() as server, MilvusClient(server.uri) as client:
        fields = [json_column("meta", text)]
        server.answers["Query"] = answering(pb.QueryResults(fields_data=fields))
        rows = client.query("c", filter="id > 0")
        with pytest.raises(ServerError) as caught:
            rows[0]
        assert is_bad(caught.value, "query")
        assert caught.value.message == (
            f"query: the server's answer is not valid JSON in the field meta: {shown}"
        )


def test_a_dynamic_field_that_is_no_object() -> None:
    """Its keys would have nowhere to come from."""
    with running() as server, MilvusClient(server.uri) as client:
        fields = [json_column("$meta", b"[1]", is_dynamic=True)]
        server.answers["Query"] = answering(pb.QueryResults(fields_data=fields))
        with pytest.raises(ServerError, match=r"is not a JSON object in the field \$meta: \[1\]"):
            list(client.query("c", filter="id > 0"))


def test_json_in_a_hit() -> None:
    """Hits know their call as well."""
    with running() as server, MilvusClient(server.uri) as client:
        results = pb.SearchResultData(
            num_queries=1,
            topks=[1],
            scores=[0.5],
            ids=pb.IDs(int_id=pb.LongArray(data=[1])),
            fields_data=[json_column("meta", b"}")],
        )
        server.answers["Search"] = answering(pb.SearchResults(results=results))
        hits = client.search("c", data=[[1, 0]])[0]
        with pytest.raises(ServerError, match=r"^search: the server's answer is not valid JSON"):
            hits[0]


@pytest.mark.parametrize(("number", "told"), [(pb.DataType.Mol, "Mol"), (999, "999")])
def test_a_column_of_a_type_that_this_client_does_not_know(number: int, told: str) -> None:
    """By the wire's name of the type, or by its number."""
    with running() as server, MilvusClient(server.uri) as client:
        fields = [pb.FieldData(field_name="x", type=number)]
        server.answers["Query"] = answering(pb.QueryResults(fields_data=fields))
        with pytest.raises(ServerError) as caught:
            client.query("c", filter="id > 0")
        assert is_bad(caught.value, "query")
        assert caught.value.message == (
            f"query: the field x has the type {told}, which this client cannot read"
        )


def test_a_default_value_that_is_no_json() -> None:
    """What a field says of itself."""
    with running() as server, MilvusClient(server.uri) as client:
        answer = described("c")
        value = pb.ValueField(bytes_data=b"{")
        answer.schema.fields.add(name="j", data_type=pb.DataType.JSON, default_value=value)
        server.answers["DescribeCollection"] = answering(answer)
        with pytest.raises(
            ServerError, match=r"is not valid JSON in the field default_value: {$"
        ) as caught:
            client.describe_collection("c")
        assert is_bad(caught.value, "describe_collection")


def test_a_number_that_is_none() -> None:
    """In what a field says of itself, also where only the schema cache asks for it."""
    with running() as server, MilvusClient(server.uri) as client:
        answer = described("c")
        answer.schema.fields[1].type_params[0].value = "four"
        server.answers["DescribeCollection"] = answering(answer)
        for method, call in (
            ("describe_collection", lambda: client.describe_collection("c")),
            ("insert", lambda: client.insert("c", [{"id": 1, "vector": [1, 0]}])),
        ):
            with pytest.raises(
                ServerError, match=rf"^{method}: .* is not an integer in the field dim: four$"
            ) as caught:
                call()
            assert is_bad(caught.value, method)
