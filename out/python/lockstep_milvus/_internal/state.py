"""What a client knows between calls; nothing here waits or sends."""

from __future__ import annotations

import threading
from typing import Any

from .address import Address
from .rpc import Settings
from .schema_cache import SchemaCache
from .timeouts import Timeout


class ClientState:
    """Address, credentials, database, what the server said of itself, the schema cache and the last writes."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.address: Address | None = None
        self.database: str | None = None
        self.credentials: str | None = None
        self._identifier: int | None = None
        self.server_version: str | None = None
        self.transport: Any = None
        self.closed = False
        self.timeout: Timeout = None
        self.schemas = SchemaCache()
        self._last_writes: dict[tuple[str, str], int] = {}
        self._lock = threading.Lock()

    @property
    def identifier(self) -> str | None:
        """The server's number of this client, as the metadata carries it."""
        return None if self._identifier is None else str(self._identifier)

    def identify(self, number: int) -> None:
        """Keeps the server's number of this client."""
        self._identifier = number

    @property
    def authorization(self) -> str | None:
        """What the metadata carries: the credentials in base64."""
        return self.credentials

    @property
    def host(self) -> str:
        """Name of the server's machine, as the address has it."""
        return self.address.host if self.address is not None else ""

    @property
    def uri(self) -> str:
        """The address for messages, without credentials."""
        return self.address.uri if self.address is not None else ""

    def remember_write(self, database: str | None, collection: str, timestamp: int) -> None:
        """Keeps the largest timestamp of a write to a collection."""
        key = (database or self.database or "", collection)
        with self._lock:
            if timestamp > self._last_writes.get(key, 0):
                self._last_writes[key] = timestamp

    def last_write(self, database: str | None, collection: str) -> int | None:
        """Timestamp of the last write of this client to a collection."""
        return self._last_writes.get((database or self.database or "", collection))
