"""Facts of this machine that requests carry."""

from __future__ import annotations

import socket
import time
from datetime import datetime


def now_milliseconds() -> str:
    """Milliseconds since 1970, as text."""
    return str(time.time_ns() // 1_000_000)


def client_host() -> str:
    """Name of this machine."""
    return socket.gethostname()


def local_time() -> str:
    """The wall clock here, as in `2026-03-01 09:30:00.123456`."""
    return datetime.now().astimezone().strftime("%Y-%m-%d %H:%M:%S.%f")
