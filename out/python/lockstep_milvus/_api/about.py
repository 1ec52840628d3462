# Made by Lockstep from spec/; do not edit.
"""What the package says of itself."""

from __future__ import annotations

__version__ = "0.1.0"
SDK_TYPE = "Lockstep-Python"
SPEC_VERSION = "3.0"
SPEC_HASH = "e693f5e8390a9a18"
