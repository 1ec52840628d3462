"""The channel of the blocking client."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from typing import Any

import grpc

from .channel import is_secure, options_of, refusal_of
from .plan import Refusal, Send
from .schema import Schema
from .state import ClientState
from .tls import Tls


class SyncTransport:
    """One channel, and the schema lookups under way."""

    def __init__(self, state: ClientState, tls: Tls | None) -> None:
        address = state.address
        if address is None:
            raise AssertionError("a transport needs an address")
        if is_secure(address, tls):
            credentials = (tls or Tls()).credentials()
            self._channel = grpc.secure_channel(address.target, credentials, options_of(tls))
        else:
            self._channel = grpc.insecure_channel(address.target, options_of(None))
        self._state = state
        self._methods: dict[str, Any] = {}
        self.lock = threading.Lock()
        self.lookups: dict[tuple[str, str], Future[Schema]] = {}

    def send(self, step: Send) -> bytes | Refusal:
        """Sends one request and waits for its answer."""
        method = self._method(step.path)
        try:
            answer: bytes = method(step.payload, timeout=step.timeout, metadata=step.metadata)
        except grpc.RpcError as error:
            return refusal_of(error)
        except ValueError as error:
            if self._state.closed:
                return Refusal("cancelled", "the client was closed")
            return Refusal("invalid_argument", str(error))
        return answer

    def end_lookup(self, key: tuple[str, str]) -> None:
        """No later call waits for this lookup."""
        with self.lock:
            del self.lookups[key]

    def _method(self, path: str) -> Any:
        channel: Any = self._channel
        if path not in self._methods:
            # Messages are bytes here: what is sent again is the same, and what comes is read by the caller.
            self._methods[path] = channel.unary_unary(path)
        return self._methods[path]

    def close(self) -> None:
        """Ends the calls under way."""
        self._channel.close()
