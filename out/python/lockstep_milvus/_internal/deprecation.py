"""What the client says of deprecated methods and parameters, to type checkers and at run time."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .frames import frames_of_this_package

if TYPE_CHECKING:
    # Type checkers know this module without having it; programs need not install it.
    from typing_extensions import deprecated
else:

    def deprecated(message: str) -> Callable[[Any], Any]:
        """Marks as PEP 702 does. The warning is the body's: an asynchronous one runs later."""

        def mark(function: Any) -> Any:
            function.__deprecated__ = message
            return function

        return mark


def warn_deprecated(what: str, message: str) -> None:
    """Tells the caller, at the line of the caller's own program."""
    _warn(f"{what} is deprecated: {message}")


def warn_of_old_name(old: str, new: str) -> None:
    """Tells the caller of a method's other name."""
    _warn(f"{old} is another name of {new}")


def _warn(message: str) -> None:
    warnings.warn(message, DeprecationWarning, stacklevel=frames_of_this_package())


__all__ = ["deprecated", "warn_deprecated", "warn_of_old_name"]
