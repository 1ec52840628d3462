"""Prints the signatures of the official Python client: of its methods, sync and async, and of the classes that programs make by name."""

import inspect
import json
from typing import Any

import pymilvus
from pymilvus.milvus_client.index import IndexParam

SKIPPED = (inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL)


def signature(called: Any) -> list[dict[str, Any]]:
    parameters = [each for each in inspect.signature(called).parameters.values() if each.name != "self"]
    return [
        {
            "name": each.name,
            "positional": each.kind is not each.KEYWORD_ONLY,
            **({} if each.default is each.empty else {"default": plain(each.default)}),
        }
        for each in parameters
        if each.kind not in SKIPPED
    ]


def plain(default: Any) -> Any:
    """As JSON has it; of enums the name."""
    is_plain = default is None or isinstance(default, (bool, int, float, str, list, tuple))
    return default if is_plain else getattr(default, "name", repr(default))


def methods(client: type) -> dict[str, Any]:
    public = {name: getattr(client, name) for name in dir(client) if not name.startswith("_")}
    called = {name: signature(value) for name, value in public.items() if callable(value)}
    return {"connect": signature(client.__init__), **called}


def classes() -> dict[str, Any]:
    public = {name: getattr(pymilvus, name) for name in dir(pymilvus)} | {"IndexParam": IndexParam}
    made = {name: value for name, value in public.items() if inspect.isclass(value) and "__init__" in vars(value)}
    return {name: signature(value.__init__) for name, value in made.items()}


if __name__ == "__main__":
    clients = {"sync": methods(pymilvus.MilvusClient), "async": methods(pymilvus.AsyncMilvusClient)}
    print(json.dumps({**clients, "classes": classes()}))
