"""The official client and ours in one process: each writes, the other reads."""

from __future__ import annotations

import asyncio
import os
import sys

import numpy as np
import pandas as pd
import pymilvus

from lockstep_milvus import AsyncMilvusClient, Columns, MilvusClient

URI = os.environ["MILVUS_URI"]
NAME = "beside_python"
FIELDS = ["id", "vector", "colour"]


def compare(ours: MilvusClient, official: pymilvus.MilvusClient) -> None:
    """Rows go in through both clients and come out of both alike."""
    ours.drop_collection(NAME)
    ours.create_collection(NAME, dimension=4, metric_type="L2")
    official.insert(NAME, [{"id": 1, "vector": [1, 0, 0, 0], "colour": "red"}])
    ours.insert(NAME, [{"id": 2, "vector": [0, 1, 0, 0], "colour": "green"}])
    ours.insert(NAME, Columns(id=np.array([3, 4]), vector=np.eye(4, dtype="float32")[2:]))

    rows = sorted(ours.get(NAME, ids=[1, 2, 3, 4]), key=lambda row: row["id"])
    expected = sorted(official.get(NAME, ids=[1, 2, 3, 4]), key=lambda row: row["id"])
    check("get", rows, expected)

    query = np.array([[0, 1, 0, 0], [1, 0, 0, 0]], dtype="float32")
    hits = ours.search(NAME, data=query, limit=3, output_fields=["colour"])
    found = official.search(NAME, data=query, limit=3, output_fields=["colour"])
    check("search", [[hit.id for hit in each[:1]] for each in hits], [[2], [1]])
    check("distances", [each.distances for each in hits], [list(each.distances) for each in found])
    check("describe", ours.describe_collection(NAME)["fields"][1]["params"], {"dim": 4})

    table = pd.DataFrame(ours.query(NAME, filter="id > 0", output_fields=["id", "vector"]))
    check("pandas", sorted(table["id"]), [1, 2, 3, 4])


async def compare_async() -> None:
    """The asynchronous clients read the same rows."""
    official = pymilvus.AsyncMilvusClient(uri=URI)
    async with AsyncMilvusClient(uri=URI) as ours:
        arguments = {"filter": "id < 3", "output_fields": FIELDS}
        rows, expected = await asyncio.gather(
            ours.query(NAME, **arguments), official.query(NAME, **arguments)
        )
        check("async query", sorted(map(str, rows)), sorted(map(str, expected)))
        await ours.drop_collection(NAME)
    await official.close()


def check(what: str, ours: object, expected: object) -> None:
    """Ends the program where the two differ."""
    if ours != expected:
        sys.exit(f"{what}: ours {ours}, official {expected}")


def main() -> None:
    """Both clients, blocking and asynchronous."""
    official = pymilvus.MilvusClient(uri=URI)
    with MilvusClient(uri=URI) as ours:
        compare(ours, official)
    official.close()
    asyncio.run(compare_async())
    print(f"pymilvus {pymilvus.__version__} and lockstep-milvus read what the other wrote")


main()
