"""A driver over the official Python client: the same JSON lines as our drivers speak, so that it plays the same cases.

Its argument says which client: `pymilvus` or `pymilvus-async`. What the official client cannot be asked is answered as an error or as broken;
where that makes a case fail, differences.yaml says why.
"""

import asyncio
import inspect
import json
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import records
from pymilvus import AsyncMilvusClient, MilvusClient, MilvusException, __version__
from pymilvus.exceptions import ParamError
from values import decode, encode

Client = AsyncMilvusClient if sys.argv[1:] == ["pymilvus-async"] else MilvusClient
METHODS = sorted(["get_server_info", *(name for name in dir(MilvusClient) if not name.startswith("_") and callable(getattr(MilvusClient, name)))])
NAMED = {100: "collection_not_found", 800: "database_not_found", 700: "index_not_found"}
REMADE = ("create_schema", "create_field_schema", "create_struct_field_schema", "prepare_index_params")
"""What makes a thing of the official client; the cases want it as the plain record."""

clients: dict[str, Any] = {}
handles: dict[str, Any] = {}
printing = threading.Lock()
loop = asyncio.new_event_loop()


def main() -> None:
    threading.Thread(target=loop.run_forever, daemon=True).start()
    answer({"driver": sys.argv[1], "protocol": 1, "package": "pymilvus", "version": __version__, "methods": METHODS})
    with ThreadPoolExecutor(max_workers=128) as pool:
        for line in sys.stdin:
            pool.submit(handle, json.loads(line))


def answer(message: dict[str, Any]) -> None:
    with printing:
        print(json.dumps(message), file=protocol, flush=True)


def handle(request: dict[str, Any]) -> None:
    try:
        told = {"result": encode(run(request))}
    except Exception as error:  # Whatever it is, the case wants to know.
        told = {"error": describe_error(error, request["method"])}
    answer({"id": request["id"], **told})


def run(request: dict[str, Any]) -> Any:
    method = request["method"]
    args = {name: decode(value) for name, value in request["args"].items()}
    cancel_after = args.pop("cancel_after", None)
    if args.get("timeout") == "unlimited":
        del args["timeout"]
    if "handle" in request:
        return call(handles[request["handle"]], method, args, cancel_after)
    if method == "connect":
        # Milvus Lite lacks an RPC that the async client waits for an index with, so what a case starts from is made by the other.
        kind = MilvusClient if request["client"].startswith("of_runner_") else Client
        clients[request["client"]] = kind(**args)
        return None
    if method in REMADE:
        return records.made(method, args)
    if cancel_after is not None and Client is MilvusClient:
        raise NotExpressibleError("a blocking call cannot be cancelled")
    return call(clients[request["client"]], method, args, cancel_after)


def call(target: Any, method: str, args: dict[str, Any], cancel_after: float | None) -> Any:
    if method == "get_server_info":
        # One method of it gives a text or, asked for details, a dict.
        method, args = "get_server_version", {**args, "detail": True}
    called = getattr(target, method)(**records.arguments(method, args))
    if inspect.iscoroutine(called):
        called = finish(called, cancel_after)
    if hasattr(called, "close") and (hasattr(called, "next") or hasattr(called, "search")):
        handles[key := f"h{len(handles) + 1}"] = called
        return {"$handle": key}
    return records.result(method, called)


def finish(called: Any, cancel_after: float | None) -> Any:
    async def cancelled() -> Any:
        task = asyncio.ensure_future(called)
        if cancel_after is not None:
            loop.call_later(cancel_after, task.cancel)
        return await task

    return asyncio.run_coroutine_threadsafe(cancelled(), loop).result()


class NotExpressibleError(Exception):
    """The client has no way to say it."""


def describe_error(error: BaseException, method: str) -> dict[str, Any]:
    told = {"method": method, "message": str(error) or type(error).__name__, "kind": kind_of(error)}
    if isinstance(error, grpc.RpcError) and error.code() is grpc.StatusCode.UNIMPLEMENTED:
        return told | {"kind": "server", "name": "unsupported"}
    code = getattr(error, "code", None)
    if told["kind"] == "server" and isinstance(code, int):
        told |= {"code": code, **({"name": NAMED[code]} if code in NAMED else {})}
    return told


def kind_of(error: BaseException) -> str:
    text = str(error).lower()
    if isinstance(error, NotExpressibleError):
        return "not_expressible"
    if isinstance(error, asyncio.CancelledError) or type(error).__name__ == "CancelledError":
        return "cancelled"
    if isinstance(error, (TimeoutError, grpc.FutureTimeoutError)) or "timeout" in text or "deadline" in text:
        return "timeout"
    if isinstance(error, grpc.RpcError) or "unavailable" in text or "connect" in text:
        return "transport"
    if isinstance(error, (ParamError, TypeError, ValueError, AttributeError, KeyError)):
        return "invalid_argument"
    return "server" if isinstance(error, MilvusException) else "invalid_argument"


protocol = sys.stdout
sys.stdout = sys.stderr
main()
