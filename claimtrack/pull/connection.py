"""A connection to one host: one question, one answer, cut off when time is up."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPResponse
from threading import Timer
from time import monotonic
from urllib.parse import quote, urlsplit

from claimtrack.pull.hosts import Endpoint

_CONNECT_SECONDS = 8.0
_QUESTION = (
    "GET {path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: claimtrack\r\n"
    "Accept: text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9\r\n"
    "Accept-Encoding: gzip\r\nConnection: close\r\n\r\n"
)
_KEPT = "/%:@!$&'()*+,;=~-._?"  # characters of an address that are sent as they are


@contextmanager
def ask(address: str, endpoints: list[Endpoint], ends: float) -> Iterator[HTTPResponse]:
    """Ask for a web address at the first endpoint that opens, until ``ends`` (``monotonic``).

    A timeout for each read would not help against a byte a second: at ``ends`` the line is cut,
    whatever is being waited for, and the answer looks as if it were over.

    Raises:
        OSError, HTTPException: nobody answers, or not in HTTP.
    """
    with _connected(address, endpoints, ends) as line:
        alarm = Timer(max(0, ends - monotonic()), _cut, [line])
        alarm.daemon = True
        alarm.start()
        try:
            if isinstance(line, ssl.SSLSocket):
                line.do_handshake()
            line.sendall(_question(address))
            with HTTPResponse(line, method="GET") as answer:
                answer.begin()
                yield answer
        finally:
            alarm.cancel()


def _connected(address: str, endpoints: list[Endpoint], ends: float) -> socket.socket:
    """A line to the first endpoint that opens; encrypted, once hands are shaken, for ``https``."""
    parts = urlsplit(address)
    line = _open(endpoints, ends)
    if parts.scheme == "http":
        return line
    return ssl.create_default_context().wrap_socket(
        line, server_hostname=parts.hostname, do_handshake_on_connect=False
    )


def _open(endpoints: list[Endpoint], ends: float) -> socket.socket:
    refused: OSError = TimeoutError()
    for endpoint in endpoints:
        patience = min(_CONNECT_SECONDS, ends - monotonic())
        if patience <= 0:
            break
        try:
            line = socket.create_connection(endpoint, patience)
        except OSError as error:
            refused = error
        else:
            line.settimeout(None)
            return line
    raise refused


def _question(address: str) -> bytes:
    parts = urlsplit(address)
    path = quote(parts.path or "/", _KEPT) + ("?" + quote(parts.query, _KEPT)) * bool(parts.query)
    host = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode()
    return _QUESTION.format(path=path, host=host).encode("ascii")


def _cut(line: socket.socket) -> None:
    with suppress(OSError):
        socket.socket.shutdown(line, socket.SHUT_RDWR)  # not SSLSocket's, which waits as well
