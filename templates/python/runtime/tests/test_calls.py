"""Calls: what is sent again, what bounds them, what errors say, what cancels them."""

from __future__ import annotations

import asyncio
import threading
import time

import grpc
import pytest

from lockstep_milvus import (
    AsyncMilvusClient,
    CallTimeoutError,
    InvalidArgumentError,
    MilvusClient,
    ServerError,
    TransportError,
)
from lockstep_milvus._wire import pb
from server import Server, inserted, refusing, running, slowly

ROW = [{"id": 1, "vector": [1, 0]}]


def test_a_read_is_sent_again_with_the_same_bytes() -> None:
    """UNAVAILABLE twice, then the answer."""
    with running() as server, MilvusClient(server.uri) as client:
        answer = server.answers["ShowCollections"]
        server.answers["ShowCollections"] = refusing(2, grpc.StatusCode.UNAVAILABLE, answer)
        assert client.list_collections() == []
        sent = {request for name, request in server.requests if name == "ShowCollections"}
        assert server.calls["ShowCollections"] == 3
        assert len(sent) == 1


def test_a_write_that_may_have_acted_is_not_sent_again() -> None:
    """An insert fails at once, and says how often it was sent."""
    with running() as server, MilvusClient(server.uri) as client:
        server.answers["Insert"] = refusing(9, grpc.StatusCode.UNAVAILABLE, inserted)
        with pytest.raises(TransportError, match=r"insert: no \(unavailable\)") as caught:
            client.insert("c", ROW)
        assert caught.value.attempts == 1
        assert server.calls["Insert"] == 1


def test_the_budget_bounds_all_tries() -> None:
    """The error says budget, attempts and the last error."""
    with running() as server, MilvusClient(server.uri) as client:
        answer = server.answers["ShowCollections"]
        server.answers["ShowCollections"] = refusing(99, grpc.StatusCode.UNAVAILABLE, answer)
        started = time.monotonic()
        with pytest.raises(CallTimeoutError, match=r"budget 0.5 s, \d attempts, last error: no"):
            client.list_collections(timeout=0.5)
        assert time.monotonic() - started < 1


def test_a_slow_answer_is_a_timeout() -> None:
    """`CallTimeoutError` is a TimeoutError as well."""
    with running() as server, MilvusClient(server.uri) as client:
        answer = server.answers["ShowCollections"]
        server.answers["ShowCollections"] = slowly(1, answer)
        with pytest.raises(TimeoutError, match=r"list_collections: timed out after 0\.2"):
            client.list_collections(timeout=0.2)


def failing_load(server: Server) -> None:
    """A server that creates and indexes, and never loads."""
    for name in ("CreateCollection", "CreateIndex", "LoadCollection"):
        server.answers[name] = lambda _request, _context: pb.Status()
    finished = pb.IndexDescription(state=pb.IndexState.Finished)
    server.answers["AllocTimestamp"] = lambda _request, _context: pb.AllocTimestampResponse()
    server.answers["DescribeIndex"] = lambda _request, _context: pb.DescribeIndexResponse(
        index_descriptions=[finished]
    )
    server.answers["GetLoadingProgress"] = lambda _request, _context: pb.GetLoadingProgressResponse(
        progress=40
    )


def test_an_error_within_names_the_call() -> None:
    """The budget is the call's, and so is the name."""
    with running() as server, MilvusClient(server.uri) as client:
        failing_load(server)
        with pytest.raises(
            CallTimeoutError,
            match=r"^create_collection: timed out after 0\.5\d* s "
            r"\(budget 0\.5 s, awaited GetLoadingProgress, at 40\)$",
        ) as caught:
            client.create_collection("c", dimension=2, timeout=0.5)
        assert caught.value.method == "create_collection"
        busy = pb.Status(code=2, reason="busy")
        server.answers["LoadCollection"] = lambda _request, _context: busy
        with pytest.raises(ServerError, match=r"^create_collection: busy \(code 2\)$"):
            client.create_collection("c", dimension=2)


def test_an_awaited_error_within_names_the_call() -> None:
    """The asynchronous client as the blocking one."""

    async def create(uri: str) -> None:
        async with AsyncMilvusClient(uri) as client:
            await client.create_collection("c", dimension=2, timeout=0.3)

    with running() as server:
        failing_load(server)
        with pytest.raises(CallTimeoutError, match=r"^create_collection: .* GetLoadingProgress"):
            asyncio.run(create(server.uri))


def test_the_budget_of_the_first_call_bounds_its_connect() -> None:
    """Another call that waits with it has its own."""

    async def calls(uri: str) -> None:
        client = AsyncMilvusClient(uri)
        short = client.list_collections(timeout=0.2)
        failed, names = await asyncio.gather(
            short, client.list_collections(timeout=5), return_exceptions=True
        )
        await client.close()
        assert isinstance(failed, CallTimeoutError)
        assert failed.message.startswith("list_collections: timed out after 0.2")
        assert names == []

    with running() as server:
        server.answers["Connect"] = slowly(0.5, server.answers["Connect"])
        asyncio.run(calls(server.uri))


def test_unimplemented_is_a_server_error_with_a_name() -> None:
    """The server lacks the method."""
    with running() as server, MilvusClient(server.uri) as client:
        answer = server.answers["ShowCollections"]
        server.answers["ShowCollections"] = refusing(1, grpc.StatusCode.UNIMPLEMENTED, answer)
        with pytest.raises(ServerError) as caught:
            client.list_collections()
        assert caught.value.name == "unsupported"


def test_metadata_goes_with_every_request() -> None:
    """Credentials, the server's number of the client, the database, the request's name."""
    with running() as server, MilvusClient(server.uri, token="a:b", db_name="books") as client:
        client.list_collections(client_request_id="r1")
        sent = server.metadata[-1]
        assert sent["authorization"] == "YTpi"
        assert sent["identifier"] == "7"
        assert sent["dbname"] == "books"
        assert sent["client-request-id"] == "r1"
        assert int(sent["client-request-unixmsec"]) > 0


def test_an_unknown_keyword_is_refused_with_a_suggestion() -> None:
    """Nothing is sent."""
    with running() as server, MilvusClient(server.uri) as client:
        wrong = {"limt": 3}
        with pytest.raises(
            InvalidArgumentError, match="unknown parameter limt; did you mean limit"
        ):
            client.search("c", data=[[1, 0]], **wrong)
        assert server.calls["Search"] == 0


def test_a_closed_client_says_so() -> None:
    """Closing twice is once."""
    with running() as server:
        client = MilvusClient(server.uri)
        client.close()
        client.close()
        with pytest.raises(TransportError, match="list_collections: the client is closed"):
            client.list_collections()


def test_nobody_at_the_address() -> None:
    """The address is named, without the password."""
    with pytest.raises(
        TransportError, match=r"connect: cannot reach http://127\.0\.0\.1:1: "
    ) as caught:
        MilvusClient("http://root:secret@127.0.0.1:1", connect_timeout=0.3)
    assert "secret" not in str(caught.value)


def test_many_first_inserts_ask_for_the_schema_once() -> None:
    """Threads share one lookup."""
    with running() as server, MilvusClient(server.uri) as client:
        server.answers["DescribeCollection"] = slowly(0.2, server.answers["DescribeCollection"])
        server.answers["Insert"] = inserted
        threads = [threading.Thread(target=client.insert, args=("c", ROW)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert server.calls["Insert"] == 8
        assert server.calls["DescribeCollection"] == 1


def test_a_failed_lookup_is_not_kept() -> None:
    """The next insert asks again."""
    with running() as server, MilvusClient(server.uri) as client:
        good = server.answers["DescribeCollection"]
        missing = pb.DescribeCollectionResponse(status=pb.Status(code=100, reason="no such"))
        server.answers["DescribeCollection"] = lambda _request, _context: missing
        server.answers["Insert"] = inserted
        with pytest.raises(
            ServerError, match=r"insert: no such \(code 100, collection_not_found\)"
        ):
            client.insert("c", ROW)
        server.answers["DescribeCollection"] = good
        assert client.insert("c", ROW)["insert_count"] == 1


def test_one_client_works_in_event_loops_one_after_the_other() -> None:
    """Each loop has a channel of its own; the server is greeted once."""
    with running() as server:
        client = AsyncMilvusClient(server.uri)
        for _ in range(3):
            assert asyncio.run(client.list_collections()) == []
        asyncio.run(client.close())
        assert server.calls["ShowCollections"] == 3
        assert server.calls["Connect"] == 1


def test_first_calls_at_once_share_one_connect() -> None:
    """A task for each call."""

    async def calls(uri: str) -> None:
        async with AsyncMilvusClient(uri) as client:
            await asyncio.gather(*[client.list_collections() for _ in range(8)])

    with running() as server:
        asyncio.run(calls(server.uri))
        assert server.calls["Connect"] == 1
        assert server.calls["ShowCollections"] == 8


def test_a_cancelled_task_cancels_the_call_at_the_server() -> None:
    """CancelledError reaches the caller."""

    async def cancel(uri: str) -> None:
        async with AsyncMilvusClient(uri) as client:
            task = asyncio.create_task(client.list_collections())
            await asyncio.sleep(0.2)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with running() as server:
        answer = server.answers["ShowCollections"]
        server.answers["ShowCollections"] = slowly(1, answer, server)
        asyncio.run(cancel(server.uri))
        assert server.cancelled.wait(2)


def test_a_cancelled_lookup_is_taken_over_by_another_task() -> None:
    """The task that waited does not fail with the one that was cancelled."""

    async def calls(uri: str) -> int:
        async with AsyncMilvusClient(uri) as client:
            one = asyncio.create_task(client.insert("c", ROW))
            await asyncio.sleep(0.1)
            other = asyncio.create_task(client.insert("c", ROW))
            await asyncio.sleep(0.05)
            one.cancel()
            return (await other)["insert_count"]

    with running() as server:
        server.answers["DescribeCollection"] = slowly(0.4, server.answers["DescribeCollection"])
        server.answers["Insert"] = inserted
        assert asyncio.run(calls(server.uri)) == 1
        assert server.calls["DescribeCollection"] == 2
        assert server.calls["Insert"] == 1
