"""Articles on the web: their bytes, asked for once, within limits of time and size."""

import re
import ssl
import zlib
from collections.abc import Iterator
from http import HTTPStatus
from http.client import HTTPException, HTTPResponse
from time import monotonic
from urllib.parse import quote

from claimtrack.errors import PullError
from claimtrack.pull.address import host, web_address
from claimtrack.pull.connection import ask
from claimtrack.pull.hosts import admit
from claimtrack.pull.received import LIMIT, Form, Received

SECONDS = 20.0
"""For one article, all redirects and the last byte included; looking up names comes on top."""
REDIRECTS = 5
"""How often an address may lead on; short links of news sites need two or three."""

_CHUNK = 1 << 16
_REDIRECTING = {301, 302, 303, 307, 308}
_FORMS = {
    "text/html": Form.PAGE,
    "application/xhtml+xml": Form.PAGE,
    "text/plain": Form.TEXT,
    "text/markdown": Form.MARKDOWN,
    "": None,
}
_CHARSET = re.compile(r"charset\s{0,9}=\s{0,9}[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_GZIP = 31  # zlib's number for a stream with gzip's head and tail
_ANY_ASCII = "".join(map(chr, range(0x21, 0x7F)))


class _NotFetched(Exception):
    """Why there is no article, as the middle of a sentence."""


def receive_web(location: str) -> Received:
    """The bytes behind a web address.

    Raises:
        PullError: it cannot be reached, does not answer in time, leads to where nothing is
            fetched, or answers with an error, with too much, or with something else than text.
    """
    ends = monotonic() + SECONDS
    try:
        return _follow(location, ends)
    except (_NotFetched, OSError, HTTPException, zlib.error, ValueError) as error:
        late = monotonic() >= ends or isinstance(error, TimeoutError)
        why = f"no answer within {SECONDS:.0f} s" if late else _why(error)
        raise PullError(
            f"cannot pull {location}: {why}; try it in a browser, save the page and pull the file"
        ) from None


def _follow(location: str, ends: float) -> Received:
    """Go where the address leads, and bring what is there."""
    typed = address = web_address(location)
    for _ in range(REDIRECTS + 1):
        if address is None or typed is None:
            raise _NotFetched("it is no web address, or has a password in it")
        with ask(address, admit(address, typed), ends) as answer:
            if answer.status in _REDIRECTING:
                address = _led_on(answer, address)
            else:
                received = _receive(answer, address, typed)
                if monotonic() >= ends:
                    raise TimeoutError  # a line that was cut looks like an answer that is over
                return received
    raise _NotFetched("it leads on and on")


def _led_on(answer: HTTPResponse, address: str) -> str:
    """The next address, where ``address`` leads on."""
    named = quote((answer.getheader("Location") or "").encode("latin-1"), _ANY_ASCII)
    following = web_address(named, address) if named else None
    if following is None:
        raise _NotFetched(f'it leads on to "{named[:200]}", which is no web address')
    return following


def _receive(answer: HTTPResponse, address: str, typed: str) -> Received:
    """What the last answer brings, if it is an article at all."""
    if answer.status != HTTPStatus.OK:
        known = [status.phrase for status in HTTPStatus if status == answer.status]
        raise _NotFetched(f"the server answers {' '.join([str(answer.status), *known])}")
    declared = answer.getheader("Content-Type") or ""
    kind = declared.partition(";")[0].strip().lower()
    if kind not in _FORMS:
        raise _NotFetched(f'"{kind[:80]}" is no article')
    charset = _CHARSET.search(declared)
    return Received(
        raw=b"".join(_body(answer)),
        address=address,
        form=_FORMS[kind],
        charset=charset[1] if charset else None,
        notices=() if host(address) == host(typed) else (f"fetched by way of {typed}",),
    )


def _body(answer: HTTPResponse) -> Iterator[bytes]:
    """The body, piece by piece; no piece unpacks to much more than the limit."""
    packed = (answer.getheader("Content-Encoding") or "identity").strip().lower()
    if packed not in ("identity", "gzip"):
        raise _NotFetched("its answer is packed in a way that was not asked for")
    unpack = zlib.decompressobj(_GZIP)
    size = 0
    while chunk := answer.read1(_CHUNK):
        piece = chunk if packed == "identity" else unpack.decompress(chunk, LIMIT + 1)
        size += len(piece)
        if size > LIMIT:
            raise _NotFetched(f"it is larger than {LIMIT // 1_000_000} MB")
        yield piece
    if answer.length or (packed == "gzip" and not unpack.eof):
        raise _NotFetched("the answer ends in the middle")


def _why(error: Exception) -> str:
    match error:
        case _NotFetched():
            return str(error)
        case ssl.SSLCertVerificationError():
            return f"its certificate is not to be trusted ({error.verify_message})"
        case ssl.SSLError():
            return "no encrypted connection can be made"
        case ConnectionRefusedError():
            return "the server refuses the connection"
        case OSError():
            return f"the connection failed ({error.strerror or 'cut off'})"
        case _:
            return "the server's answer makes no sense"
