"""What a timeout may be."""

from __future__ import annotations

from typing import Literal

Timeout = float | Literal["unlimited"] | None
"""Seconds, `"unlimited"`, or None for the default."""
