"""How a channel is opened: its options, its credentials, and what gRPC's errors mean."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import grpc

from .address import Address
from .plan import Refusal

OPTIONS: tuple[tuple[str, int], ...] = (
    ("grpc.max_send_message_length", -1),
    ("grpc.max_receive_message_length", -1),
    # Only while calls are under way: servers that are not tuned for pings end idle connections that send them.
    ("grpc.keepalive_time_ms", 10_000),
    ("grpc.keepalive_timeout_ms", 5_000),
    # Retries are ours; a failed connection is tried anew soon, since a pause of gRPC's own would outlast them.
    ("grpc.enable_retries", 0),
    ("grpc.initial_reconnect_backoff_ms", 100),
    ("grpc.max_reconnect_backoff_ms", 3_000),
    # Each client has a connection of its own.
    ("grpc.use_local_subchannel_pool", 1),
)


@dataclass(frozen=True)
class Tls:
    """Files and names of a secure connection; None takes the system's."""

    roots: str | None = None
    certificate: str | None = None
    key: str | None = None
    server_name: str | None = None

    def options(self) -> tuple[tuple[str, Any], ...]:
        """The channel's options."""
        if self.server_name is None:
            return OPTIONS
        return (*OPTIONS, ("grpc.ssl_target_name_override", self.server_name))

    def credentials(self) -> Any:
        """The channel's credentials."""
        return grpc.ssl_channel_credentials(
            _read(self.roots), _read(self.key), _read(self.certificate)
        )


def tls(
    *,
    secure: bool | None = None,
    server_pem_path: str | None = None,
    ca_pem_path: str | None = None,
    client_pem_path: str | None = None,
    client_key_path: str | None = None,
    server_name: str | None = None,
) -> Tls | None:
    """The settings of a secure connection; None where nothing asks for one."""
    roots = server_pem_path or ca_pem_path
    if not secure and roots is None and client_pem_path is None:
        return None
    return Tls(roots, client_pem_path, client_key_path, server_name)


def is_secure(address: Address, settings: Tls | None) -> bool:
    """Whether the connection is encrypted."""
    return address.secure or settings is not None


def refusal_of(error: Any) -> Refusal:
    """What gRPC said instead of an answer."""
    return Refusal(error.code().name.lower(), error.details() or "")


def _read(path: str | None) -> bytes | None:
    return None if path is None else Path(path).read_bytes()
