"""Turns a URI and the credentials beside it into what a connection needs."""

from __future__ import annotations

import base64 as base64_codec
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from .checks import Checks

_PORT = 19530
_TLS_PORT = 443
_SCHEMES = ("http", "https", "tcp")


@dataclass(frozen=True)
class Address:
    """Where a client connects, as what, and to which database."""

    target: str
    """What the transport dials: `host:port` or `unix:/path`."""
    secure: bool
    database: str
    """Empty for the default one."""
    authorization: str | None
    """Base64 of the token, or of `user:password`."""
    uri: str
    """For messages; without credentials."""

    @property
    def host(self) -> str:
        """Name of the machine; empty for a socket in the file system."""
        return "" if self.target.startswith("unix:") else self.target.rpartition(":")[0]


def parse_address(
    call: Checks,
    uri: str,
    user: str | None = None,
    password: str | None = None,
    token: str | None = None,
    db_name: str | None = None,
) -> Address:
    """Scheme, host, port, the database in the path and the credentials; what is given beside the URI wins."""
    credentials = token or _joined(user, password)
    if uri.startswith("unix:") and len(uri) > len("unix:"):
        return Address(uri, False, db_name or "", _authorization(credentials), uri)
    try:
        parts = urlsplit(uri)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise _refused(call, uri) from None
    if parts.scheme not in _SCHEMES or not host or port == 0:
        raise _refused(call, uri)
    secure = parts.scheme == "https"
    shown_host = f"[{host}]" if ":" in host else host
    target = f"{shown_host}:{port or (_TLS_PORT if secure else _PORT)}"
    segments = [unquote(each) for each in parts.path.split("/") if each]
    return Address(
        target=target,
        secure=secure,
        database=db_name or (segments[0] if segments else ""),
        authorization=_authorization(credentials or _of_uri(parts.username, parts.password)),
        uri=f"{parts.scheme}://{target}",
    )


def _authorization(credentials: str | None) -> str | None:
    return base64_codec.b64encode(credentials.encode()).decode() if credentials else None


def _joined(user: str | None, password: str | None) -> str | None:
    return f"{user}:{password}" if user and password else None


def _of_uri(user: str | None, password: str | None) -> str | None:
    if user is None:
        return None
    return unquote(user) if password is None else f"{unquote(user)}:{unquote(password)}"


def _refused(call: Checks, uri: str) -> Exception:
    scheme, slashes, rest = uri.partition("//") if "//" in uri else ("", "", uri)
    without_credentials = f"{scheme}{slashes}{rest.rpartition('@')[2]}"
    return call.refused("uri", "an address such as http://localhost:19530", without_credentials)
