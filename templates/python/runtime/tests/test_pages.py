"""Iterators: what ends them, what their budget bounds, what they ask for again."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import grpc
import pytest

from lockstep_milvus import (
    AsyncMilvusClient,
    CallTimeoutError,
    Hit,
    Hits,
    InvalidArgumentError,
    MilvusClient,
    RowSet,
    ServerError,
    TransportError,
)
from lockstep_milvus._wire import pb
from server import Answer, Server, running


def rows_to(largest: int) -> Answer:
    """The integers behind the one that the filter names, up to the limit."""

    def answer(request: bytes, _context: grpc.ServicerContext) -> Any:
        asked = pb.QueryRequest.FromString(request)
        params = {pair.key: pair.value for pair in asked.query_params}
        start = int(asked.expr.split(" > ")[1]) if " > " in asked.expr else 0
        ids = list(range(start + 1, min(largest, start + int(params["limit"])) + 1))
        field = pb.FieldData(
            field_name="id",
            type=pb.DataType.Int64,
            scalars=pb.ScalarField(long_data=pb.LongArray(data=ids)),
        )
        return pb.QueryResults(fields_data=[field], session_ts=900)

    return answer


def hits_of(*pages: list[int]) -> Answer:
    """Hits with these ids, answer after answer, then none."""
    left = [*pages, []]

    def answer(_request: bytes, _context: grpc.ServicerContext) -> Any:
        ids = left.pop(0)
        results = pb.SearchResultData(
            num_queries=1,
            topks=[len(ids)],
            ids=pb.IDs(int_id=pb.LongArray(data=ids)),
            scores=[0.5] * len(ids),
            search_iterator_v2_results=pb.SearchIteratorV2Results(token="t", last_bound=0.5),
        )
        return pb.SearchResults(results=results)

    return answer


def ids_of(rows: RowSet) -> list[int]:
    """The keys."""
    return [row["id"] for row in rows]


def test_pages_until_one_is_empty() -> None:
    """`for` ends there, `next()` gives it, again and again."""
    with running() as server, MilvusClient(server.uri) as client:
        server.answers["Query"] = rows_to(5)
        pages = client.query_iterator("c", batch_size=2)
        assert [ids_of(page) for page in pages] == [[1, 2], [3, 4], [5]]
        assert pages.next() == []
        assert pages.next() == []
        assert server.calls["Query"] == 4
        assert server.calls["DescribeCollection"] == 1


def test_pages_are_awaited() -> None:
    """`async for`, with nothing to await before it."""

    async def read(uri: str) -> list[list[int]]:
        async with AsyncMilvusClient(uri) as client:
            found = [ids_of(page) async for page in client.query_iterator("c", batch_size=2)]
            pages = client.query_iterator("c", batch_size=3)
            found.append(ids_of(await pages.next()))
            await pages.close()
            await pages.close()
            with pytest.raises(TransportError, match=r"^query_iterator: the iterator is closed$"):
                await pages.next()
            return found

    with running() as server:
        server.answers["Query"] = rows_to(3)
        assert asyncio.run(read(server.uri)) == [[1, 2], [3], [1, 2, 3]]


def test_bad_arguments_are_told_at_once() -> None:
    """Nothing is asked for before the first page."""
    with running() as server, MilvusClient(server.uri) as client:
        with pytest.raises(InvalidArgumentError, match=r"^query_iterator: batch_size must be"):
            client.query_iterator("c", batch_size=0)
        client.query_iterator("c")
        assert server.calls["DescribeCollection"] == 0


def test_a_failure_ends_an_iterator() -> None:
    """The same error again, without another request."""
    with running() as server, MilvusClient(server.uri) as client:
        pages = client.query_iterator("c", batch_size=2)
        busy = pb.QueryResults(status=pb.Status(code=2, reason="busy"))
        server.answers["Query"] = lambda _request, _context: busy
        with pytest.raises(ServerError, match=r"^query_iterator: busy") as first:
            pages.next()
        server.answers["Query"] = rows_to(5)
        with pytest.raises(ServerError) as second:
            next(pages)
        assert second.value is first.value
        assert server.calls["Query"] == 1


def test_the_budget_bounds_each_page() -> None:
    """Not the iterator's life."""

    def slowly(seconds: float, answer: Answer) -> Callable[..., Any]:
        def give(request: bytes, context: grpc.ServicerContext) -> Any:
            time.sleep(seconds)
            return answer(request, context)

        return give

    with running() as server, MilvusClient(server.uri) as client:
        server.answers["Query"] = slowly(0.25, rows_to(3))
        pages = client.query_iterator("c", batch_size=1, timeout=0.4)
        assert [ids_of(page) for page in pages] == [[1], [2], [3]]
        server.answers["Query"] = slowly(0.6, rows_to(3))
        with pytest.raises(CallTimeoutError, match=r"^query_iterator: timed out after 0\.4"):
            client.query_iterator("c", timeout=0.4).next()


def search(server: Server, keep: Callable[[Hits], list[Hit]]) -> list[list[int]]:
    """Ids of the pages of a search whose hits the caller chooses."""
    with MilvusClient(server.uri) as client:
        pages = client.search_iterator("c", [[1, 0]], batch_size=2, external_filter_func=keep)
        return [[int(hit.id) for hit in page] for page in pages]


def test_the_caller_chooses_hits() -> None:
    """Pages are filled from further answers; a chosen hit knows its answer."""
    with running() as server:
        server.answers["Search"] = hits_of([1, 2], [3, 4], [5, 6])
        assert search(server, lambda hits: [each for each in hits if each["id"] % 2 == 0]) == [
            [2, 4],
            [6],
        ]


def test_a_hit_that_was_not_given() -> None:
    """It has no place in an answer."""
    with running() as server:
        server.answers["Search"] = hits_of([1, 2])
        with pytest.raises(
            InvalidArgumentError,
            match=r"^search_iterator: external_filter_func gave a hit that it was not given$",
        ):
            search(server, lambda hits: [Hit("id", 9, 0.1, {}) for _ in hits])


def test_an_error_of_the_caller_is_its_own() -> None:
    """It is no error of the client's."""

    def fail(_hits: Hits) -> list[Hit]:
        raise LookupError("mine")

    with running() as server:
        server.answers["Search"] = hits_of([1, 2])
        with pytest.raises(LookupError, match="mine"):
            search(server, fail)
