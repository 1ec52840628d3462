"""Answers the conformance runner: JSON lines from stdin to calls of the installed package, answers to stdout."""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import dispatch
from lockstep_milvus import (
    AsyncMilvusClient,
    AsyncPageIterator,
    MilvusClient,
    MilvusException,
    PageIterator,
)
from values import NotExpressibleError, UnsupportedValueError, write

Request = Mapping[str, Any]
Answer = dict[str, Any]

_THREADS = 64


class Output:
    """The protocol's stdout: whole lines, one writer at a time."""

    def __init__(self) -> None:
        self._stream = sys.stdout
        self._lock = threading.Lock()
        # Whatever else prints must not get between the answers.
        sys.stdout = sys.stderr

    def line(self, message: Mapping[str, Any]) -> None:
        """Writes one message."""
        text = json.dumps(message, ensure_ascii=False, separators=(",", ":"))
        with self._lock:
            self._stream.write(f"{text}\n")
            self._stream.flush()


def greeting(target: str) -> Answer:
    """What a driver says first."""
    return {
        "driver": target,
        "protocol": 1,
        "package": dispatch.PACKAGE,
        "version": dispatch.VERSION,
        "methods": list(dispatch.METHODS),
    }


def failed(error: BaseException, request: Request) -> Answer:
    """The answer for a call that raised."""
    if isinstance(error, MilvusException):
        # Where the client itself raises, there is no code of the server's.
        has_code = error.kind == "server" and error.name not in {"bad_answer", "unsupported"}
        told = {
            "kind": error.kind,
            "method": error.method or None,
            "parameter": error.parameter,
            "code": error.code if has_code else None,
            "name": error.name,
            "message": error.message,
            "attempts": error.attempts or None,
        }
        return {"error": {key: value for key, value in told.items() if value is not None}}
    if isinstance(error, asyncio.CancelledError):
        return {"error": {"kind": "cancelled", "method": request["method"], "message": "cancelled"}}
    if isinstance(error, NotExpressibleError):
        return {"error": {"kind": "not_expressible", "message": str(error)}}
    if isinstance(error, UnsupportedValueError):
        return {"broken": str(error)}
    return {"broken": "".join(traceback.format_exception(error))}


class Clients:
    """The clients that the runner opened, by name."""

    def __init__(self, client_type: Any) -> None:
        self._type = client_type
        self._open: dict[str, Any] = {}
        self._handles: dict[str, Any] = {}

    def start(self, request: Request) -> Any:
        """Starts what a request asks for: a result, or something to await."""
        args = {
            key: value for key, value in request.get("args", {}).items() if key != "cancel_after"
        }
        if "handle" in request:
            return self._on_handle(request, args)
        name = request["client"]
        if request["method"] == "connect":
            client = self._open[name] = dispatch.open_client(self._type, args)
            # The blocking client is connected when it is made.
            return client.connect() if hasattr(client, "connect") else None
        if name not in self._open:
            raise UnsupportedValueError(f"there is no client {name}")
        return self._on_client(self._open[name], request["method"], args)

    def _on_client(self, client: Any, name: str, args: Mapping[str, Any]) -> Any:
        method = dispatch.METHODS.get(name)
        if method is None:
            raise UnsupportedValueError(f"there is no method {name}")
        return method(client, args)

    def _on_handle(self, request: Request, args: Mapping[str, Any]) -> Any:
        """A method of a session or of an iterator."""
        method, own = request["method"], self._handles.get(request["handle"])
        if isinstance(own, (MilvusClient, AsyncMilvusClient)):
            return self._on_client(own, method, args)
        if own is None or method not in {"next", "close"}:
            raise UnsupportedValueError(f"there is no {method} of {request['handle']}")
        return getattr(own, method)()

    def answer(self, result: Any) -> Any:
        """The JSON of a result; an iterator or a session is kept under a handle."""
        if isinstance(result, (PageIterator, AsyncPageIterator, MilvusClient, AsyncMilvusClient)):
            handle = f"h{len(self._handles) + 1}"
            self._handles[handle] = result
            return {"$handle": handle}
        return write(result)


def run_threads(clients: Clients, output: Output) -> None:
    """Answers each request on a thread of its own."""

    def answer(request: Request) -> None:
        output.line({"id": request["id"], **outcome(request)})

    def outcome(request: Request) -> Answer:
        try:
            return {"result": clients.answer(clients.start(uncancelled(request)))}
        except Exception as error:
            return failed(error, request)

    def uncancelled(request: Request) -> Request:
        if "cancel_after" in request.get("args", {}):
            raise NotExpressibleError("a blocking call cannot be cancelled")
        return request

    with ThreadPoolExecutor(_THREADS) as pool:
        for line in sys.stdin:
            pool.submit(answer, json.loads(line))


async def run_tasks(clients: Clients, output: Output) -> None:
    """Answers each request in a task of its own."""
    tasks: set[asyncio.Task[None]] = set()

    async def call(request: Request) -> Any:
        result = clients.start(request)
        return await result if inspect.isawaitable(result) else result

    async def outcome(request: Request) -> Answer:
        task = asyncio.ensure_future(call(request))
        after = request.get("args", {}).get("cancel_after")
        if after is not None:
            asyncio.get_running_loop().call_later(after, task.cancel)
        try:
            return {"result": clients.answer(await task)}
        except (Exception, asyncio.CancelledError) as error:
            return failed(error, request)

    async def answer(request: Request) -> None:
        output.line({"id": request["id"], **await outcome(request)})

    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        task = asyncio.create_task(answer(json.loads(line)))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
    await asyncio.gather(*tasks)


def main(target: str) -> None:
    """Runs the driver of one target until stdin closes."""
    output = Output()
    output.line(greeting(target))
    clients = Clients(dispatch.CLIENTS[target])
    run: Callable[[Clients, Output], Any] = run_tasks if target == "python-async" else run_threads
    result = run(clients, output)
    if inspect.isawaitable(result):
        asyncio.run(_finished(result))


async def _finished(work: Any) -> None:
    await work


if __name__ == "__main__":
    main(sys.argv[1])
