"""Finds the caller of this package, so that a warning points at the user's line."""

from __future__ import annotations

import inspect
from pathlib import Path

_PACKAGE = str(Path(__file__).resolve().parent.parent)


def frames_of_this_package() -> int:
    """The `stacklevel` of `warnings.warn`, called by this function's caller, that leads out of the package."""
    level = 0
    frame = inspect.currentframe()
    while frame is not None and frame.f_code.co_filename.startswith(_PACKAGE):
        frame = frame.f_back
        level += 1
    return level
