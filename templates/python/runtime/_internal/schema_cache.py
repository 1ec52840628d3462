"""Keeps the schemas of collections by database and name; forgets them when they may have changed."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from .schema import Schema


@dataclass(eq=False)
class Flight:
    """A lookup under way; a forget in the meantime makes its result stale."""

    key: tuple[str, str]
    stale: bool = False


class SchemaCache:
    """Entries go by (database, name); an alias has an entry of its own."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self._entries: dict[tuple[str, str], Schema] = {}
        self._flights: set[Flight] = set()

    def get(self, database: str, name: str) -> Schema | None:
        """The schema under this name, where it is known."""
        return self._entries.get((database, name))

    def start(self, database: str, name: str) -> Flight:
        """Notes that a lookup begins."""
        flight = Flight((database, name))
        with self.lock:
            self._flights.add(flight)
        return flight

    def end(self, flight: Flight, schema: Schema | None) -> None:
        """Stores what the lookup found, unless somebody forgot it in the meantime."""
        with self.lock:
            self._flights.discard(flight)
            if schema is not None and not flight.stale:
                self._entries[flight.key] = schema

    def forget(self, database: str, name: str) -> None:
        """Drops the entries whose key, collection or alias is this name."""
        with self.lock:
            gone = [
                key
                for key, schema in self._entries.items()
                if key[0] == database and (key[1] == name or schema.is_called(name))
            ]
            for key in gone:
                del self._entries[key]
            for flight in self._flights:
                # Which collection an alias under way leads to is not known yet.
                flight.stale = flight.stale or flight.key[0] == database

    def forget_database(self, database: str) -> None:
        """Drops what is known of a database."""
        with self.lock:
            for key in [key for key in self._entries if key[0] == database]:
                del self._entries[key]
            for flight in self._flights:
                flight.stale = flight.stale or flight.key[0] == database

    def forget_all(self) -> None:
        """Drops everything."""
        with self.lock:
            self._entries.clear()
            for flight in self._flights:
                flight.stale = True
