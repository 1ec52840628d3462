"""A server in this process that answers as a test says."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import grpc
from google.protobuf.message import Message

from lockstep_milvus._wire import pb

Answer = Callable[[bytes, grpc.ServicerContext], Message]


class Server:
    """Counts its calls and keeps what they sent."""

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self.requests: list[tuple[str, bytes]] = []
        self.metadata: list[dict[str, Any]] = []
        self.cancelled = threading.Event()
        self.answers: dict[str, Answer] = {
            "Connect": lambda _request, _context: pb.ConnectResponse(identifier=7),
            "DescribeCollection": lambda _request, _context: described("c"),
            "ShowCollections": lambda _request, _context: pb.ShowCollectionsResponse(),
        }
        self._lock = threading.Lock()
        self._server = grpc.server(ThreadPoolExecutor(32))
        self._server.add_generic_rpc_handlers((_Handler(self),))
        port = self._server.add_insecure_port("127.0.0.1:0")
        self.uri = f"http://127.0.0.1:{port}"
        self._server.start()

    def answer(self, name: str, request: bytes, context: grpc.ServicerContext) -> bytes:
        """Answers one call."""
        with self._lock:
            self.calls[name] += 1
            self.requests.append((name, request))
            self.metadata.append(dict(context.invocation_metadata()))
        return self.answers[name](request, context).SerializeToString()

    def stop(self) -> None:
        """Ends the server."""
        self._server.stop(None)


class _Handler(grpc.GenericRpcHandler):
    def __init__(self, server: Server) -> None:
        self._server = server

    def service(self, details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler:
        name = details.method.rsplit("/", 1)[-1]
        return grpc.unary_unary_rpc_method_handler(
            lambda request, context: self._server.answer(name, request, context)
        )


@contextmanager
def running() -> Iterator[Server]:
    """A server for one test."""
    server = Server()
    try:
        yield server
    finally:
        server.stop()


def described(name: str, dim: int = 2, **fields: Any) -> pb.DescribeCollectionResponse:
    """A collection with an integer key and a vector."""
    vector = pb.FieldSchema(name="vector", data_type=pb.DataType.FloatVector)
    vector.type_params.add(key="dim", value=str(dim))
    key = pb.FieldSchema(name="id", data_type=pb.DataType.Int64, is_primary_key=True)
    return pb.DescribeCollectionResponse(
        schema=pb.CollectionSchema(name=name, fields=[key, vector]), **fields
    )


def inserted(_request: bytes, _context: grpc.ServicerContext) -> pb.MutationResult:
    """An insert of one row."""
    return pb.MutationResult(insert_cnt=1, IDs=pb.IDs(int_id=pb.LongArray(data=[1])), timestamp=5)


def refusing(times: int, code: grpc.StatusCode, then: Answer, details: str = "no") -> Answer:
    """Aborts so many calls, then answers."""
    left = [times]

    def answer(request: bytes, context: grpc.ServicerContext) -> Message:
        left[0] -= 1
        if left[0] >= 0:
            context.abort(code, details)
        return then(request, context)

    return answer


def slowly(seconds: float, then: Answer, server: Server | None = None) -> Answer:
    """Answers after a while; notes where nobody waits any more."""

    def answer(request: bytes, context: grpc.ServicerContext) -> Message:
        if server is not None:
            context.add_callback(server.cancelled.set)
        time.sleep(seconds)
        return then(request, context)

    return answer
