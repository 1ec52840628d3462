"""Rows and hits are lists to whatever takes a list, and are made when they are looked at."""

from __future__ import annotations

import json
import operator
import pickle
from array import array

import numpy as np
import pandas as pd
import pytest

from lockstep_milvus import Hits, RowSet, SearchResult
from lockstep_milvus._internal.checks import Checks
from lockstep_milvus._internal.hits import decode_hits
from lockstep_milvus._internal.rows import decode_rows
from lockstep_milvus._wire import pb

PLAIN = [{"id": 2, "vector": [1.0, 0.0]}, {"id": 1, "vector": [0.5, 2.0]}]


def columns() -> list[pb.FieldData]:
    """A key and a vector of two rows."""
    vectors = pb.VectorField(
        dim=2, float_vector=pb.FloatArray(data=array("f", [1, 0, 0.5, 2]).tobytes())
    )
    return [
        pb.FieldData(
            type=pb.DataType.Int64,
            field_name="id",
            scalars=pb.ScalarField(long_data=pb.LongArray(data=[2, 1])),
        ),
        pb.FieldData(type=pb.DataType.FloatVector, field_name="vector", vectors=vectors),
    ]


@pytest.fixture
def rows() -> RowSet:
    """Rows that nobody has looked at."""
    return decode_rows(Checks("query"), columns())


@pytest.fixture
def result() -> SearchResult:
    """Hits of two queries, one each."""
    data = pb.SearchResultData(
        num_queries=2,
        topks=[1, 1],
        ids=pb.IDs(int_id=pb.LongArray(data=[2, 1])),
        scores=[0.0, 1.5],
        primary_field_name="pk",
        fields_data=columns()[1:],
    )
    return decode_hits(Checks("search"), data)


def test_length_needs_no_rows(rows: RowSet) -> None:
    """Nothing is made for it."""
    assert len(rows) == 2
    assert rows
    assert list.__len__(rows) == 0


def test_a_row_is_made_once(rows: RowSet) -> None:
    """Also where all are made later."""
    first = rows[0]
    assert first is rows[0]
    first["seen"] = True
    assert rows[-2] is first
    assert next(iter(rows)) is first
    with pytest.raises(IndexError):
        rows[2]


def test_reading(rows: RowSet) -> None:
    """What reads lists reads these."""
    assert json.loads(json.dumps(rows)) == PLAIN
    assert sorted(rows, key=lambda row: row["id"]) == PLAIN[::-1]
    assert rows == PLAIN
    assert operator.eq(PLAIN, rows)
    assert rows != PLAIN[:1]
    assert rows[1:] == PLAIN[1:]
    assert [*rows] == PLAIN
    assert list(reversed(rows)) == PLAIN[::-1]
    assert PLAIN[0] in rows
    assert rows.index(PLAIN[1]) == 1
    assert repr(rows) == repr(PLAIN)


def test_joining_and_copying(rows: RowSet) -> None:
    """Both sides of +, copies, pickles."""
    assert rows + PLAIN == PLAIN + PLAIN
    assert PLAIN + rows == PLAIN + PLAIN
    assert rows.copy() == PLAIN
    assert pickle.loads(pickle.dumps(rows)) == PLAIN


@pytest.mark.parametrize("change", ["append", "sort", "delete", "add"])
def test_changing_makes_all_rows_first(rows: RowSet, change: str) -> None:
    """A list that is changed is a real one from then on."""
    if change == "append":
        rows.append({"id": 3})
    elif change == "sort":
        rows.sort(key=lambda row: row["id"])
    elif change == "delete":
        del rows[0]
    else:
        rows += PLAIN
    assert list.__len__(rows) == len(rows)


def test_pandas_takes_rows_and_hits(rows: RowSet, result: SearchResult) -> None:
    """A frame has a column for each field."""
    assert list(pd.DataFrame(rows)["id"]) == [2, 1]
    assert list(pd.DataFrame(result[0])["distance"]) == [0.0]


def test_columns_are_arrays(rows: RowSet, result: SearchResult) -> None:
    """One array a field, without rows."""
    vectors = rows.column("vector")
    assert isinstance(vectors, np.ndarray)
    assert vectors.dtype == np.float32
    assert vectors.tolist() == [[1, 0], [0.5, 2]]
    assert rows.column("id").tolist() == [2, 1]
    assert result[1].column("vector").tolist() == [[0.5, 2]]
    with pytest.raises(KeyError):
        rows.column("name")


def test_hits(result: SearchResult) -> None:
    """A hit is a dict that also reads its entity."""
    hits = result[1]
    assert isinstance(hits, Hits)
    assert hits.ids == [1]
    assert hits.distances == [1.5]
    hit = hits[0]
    assert hit == {"pk": 1, "distance": 1.5, "entity": {"vector": [0.5, 2.0]}}
    assert (hit.id, hit.pk, hit["id"], hit["pk"]) == (1, 1, 1, 1)
    assert (hit.distance, hit.score, hit["vector"]) == (1.5, 1.5, [0.5, 2.0])
    assert hit.get("vector") == hit.entity["vector"]
    assert hit.get("other", 5) == 5
    assert pickle.loads(pickle.dumps(result)) == result
    assert json.loads(json.dumps(result))[1][0]["pk"] == 1
