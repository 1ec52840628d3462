"""What a server is too old or too new for is refused before it is sent."""

from __future__ import annotations

import asyncio

import grpc
import pytest

from lockstep_milvus import AsyncMilvusClient, MilvusClient, ServerError
from lockstep_milvus._api.settings import SETTINGS
from lockstep_milvus._internal.call import Call
from lockstep_milvus._internal.state import ClientState
from lockstep_milvus._wire import pb
from server import Server, running


def of_version(server: Server, version: str) -> None:
    """The version that the server tells."""

    def greet(_request: bytes, _context: grpc.ServicerContext) -> pb.ConnectResponse:
        return pb.ConnectResponse(server_info=pb.ServerInfo(build_tags=version))

    server.answers["Connect"] = greet


def call_to(version: str) -> Call:
    """A call to a server of this version."""
    state = ClientState(SETTINGS)
    state.server_version = version
    return Call(state, "outer", None)


def test_a_method_that_the_server_lacks() -> None:
    """Named `unsupported`, as where the server itself says so; nothing is sent."""
    with running() as server:
        of_version(server, "v2.2.9")
        with MilvusClient(server.uri) as client, pytest.raises(ServerError) as caught:
            client.describe_alias("a")
        error = caught.value
        assert (error.kind, error.name, error.method) == ("server", "unsupported", "describe_alias")
        assert error.message == (
            "describe_alias: describe_alias needs Milvus 2.3.4, the server is v2.2.9 (unsupported)"
        )
        assert server.calls["DescribeAlias"] == 0


def test_the_asynchronous_client_knows_the_version_after_its_first_connect() -> None:
    """Which its first call makes."""

    async def call(uri: str) -> None:
        client = AsyncMilvusClient(uri)
        with pytest.raises(ServerError, match=r"needs Milvus 2.3.4, the server is 2.3.3"):
            await client.describe_alias("a")
        await client.close()

    with running() as server:
        of_version(server, "2.3.3")
        asyncio.run(call(server.uri))


@pytest.mark.parametrize("version", ["v2.3.4", "2.3.4-lite", "2.4", "milvus_lite-3.2.2", ""])
def test_a_server_that_has_it_or_counts_by_its_own(version: str) -> None:
    """A version that is not Milvus' own refuses nothing."""
    call = call_to(version)
    call.since("2.3.4")
    call.until("2.6")
    call.pass_gates()


def test_a_parameter_counts_where_it_is_given() -> None:
    """The parameter is named."""
    call = call_to("2.3.4")
    call.since("2.5", "shards", given=None)
    call.pass_gates()
    call.since("2.5", "shards", given=False)
    with pytest.raises(ServerError, match=r"^outer: shards needs Milvus 2.5, the server is 2.3.4"):
        call.pass_gates()


def test_the_gate_of_a_method_within_a_call() -> None:
    """The call is the outer one, what is lacking the inner one."""
    call = call_to("2.6.4")
    call.until("2.5", "inner")
    with pytest.raises(ServerError, match=r"^outer: inner ended with Milvus 2.5, the server is"):
        call.pass_gates()
