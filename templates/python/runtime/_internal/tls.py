"""What a connection is encrypted with: whom it trusts and who it is, read from files."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import grpc

if TYPE_CHECKING:
    from .checks import Checks

_CERTIFICATES = "a file with certificates (PEM)"
_OWN_KEY = "a file with the private key of client_pem_path (PEM)"


@dataclass(frozen=True)
class Tls:
    """Content of PEM files, and the name that the server's certificate must bear."""

    trusted: bytes | None = None
    """None takes the system's authorities."""
    certificate: bytes | None = None
    key: bytes | None = None
    server_name: str | None = None

    def credentials(self) -> Any:
        """The channel's credentials."""
        return grpc.ssl_channel_credentials(self.trusted, self.key, self.certificate)


def tls(
    call: Checks,
    *,
    secure: bool | None = None,
    server_pem_path: str | None = None,
    ca_pem_path: str | None = None,
    client_pem_path: str | None = None,
    client_key_path: str | None = None,
    server_name: str | None = None,
) -> Tls | None:
    """The settings of a secure connection; None where nothing asks for one: whoever says how to encrypt wants it."""
    # A server's own certificate is trusted as an authority's is.
    trusted = _certificates(call, "server_pem_path", server_pem_path)
    trusted = trusted or _certificates(call, "ca_pem_path", ca_pem_path)
    certificate = _certificates(call, "client_pem_path", client_pem_path)
    key = _content(call, "client_key_path", client_key_path)
    if client_pem_path and client_key_path and not _fit(client_pem_path, client_key_path):
        raise call.refused("client_key_path", _OWN_KEY, client_key_path)
    if not (secure or trusted or certificate or server_name):
        return None
    return Tls(trusted, certificate, key, server_name)


def _content(call: Checks, parameter: str, path: str | None) -> bytes | None:
    if path is None:
        return None
    try:
        return Path(path).read_bytes()
    except OSError:
        raise call.refused(parameter, "a file that can be read", path) from None


def _certificates(call: Checks, parameter: str, path: str | None) -> bytes | None:
    content = _content(call, parameter, path)
    if content is None:
        return None
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(
            cadata=content.decode("ascii")
        )
    except (ssl.SSLError, ValueError):
        raise call.refused(parameter, _CERTIFICATES, path) from None
    return content


def _fit(certificate: str, key: str) -> bool:
    """Whether the key is the certificate's; gRPC would find out when the server asks."""
    try:
        # An encrypted key must not ask on the terminal for its password.
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_cert_chain(certificate, key, password="")
    except (ssl.SSLError, OSError, ValueError):
        return False
    return True
