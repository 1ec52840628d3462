"""Moments that come as numbers, as text."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

_START = datetime(1970, 1, 1, tzinfo=timezone.utc)


def utc_text(microseconds: int) -> str:
    """Microseconds since 1970 as ISO 8601 in UTC, with a fraction only where there is one."""
    moment = _START + timedelta(microseconds=microseconds)
    fraction = f".{moment.microsecond:06}".rstrip("0") if moment.microsecond else ""
    return f"{moment:%Y-%m-%dT%H:%M:%S}{fraction}Z"
