"""How a channel is opened: its options, and what gRPC's errors mean."""

from __future__ import annotations

from typing import Any

from .address import Address
from .plan import Refusal
from .tls import Tls

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


def options_of(settings: Tls | None) -> tuple[tuple[str, Any], ...]:
    """The channel's options."""
    if settings is None or settings.server_name is None:
        return OPTIONS
    return (*OPTIONS, ("grpc.ssl_target_name_override", settings.server_name))


def is_secure(address: Address, settings: Tls | None) -> bool:
    """Whether the connection is encrypted."""
    return address.secure or settings is not None


def refusal_of(error: Any) -> Refusal:
    """What gRPC said instead of an answer."""
    return Refusal(error.code().name.lower(), error.details() or "")
