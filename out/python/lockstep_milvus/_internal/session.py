"""A session: a client over another's connection, whose calls carry what pins them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass
class Session:
    """What its calls send, by parameter; and the oldest server that knows sessions."""

    pins: Mapping[str, str]
    since: str
    closed: bool = False
