"""Hosts: which machines on the net may be asked for an article, and at which numbers.

An article's address is somebody else's word: a name, or a page that redirects, may lead to the
user's own router or to a machine inside the user's network. Only public places are asked, and
the one private place that a user typed as such. What was looked at here is what is connected to.
"""

import socket
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

from claimtrack.errors import PullError

Endpoint = tuple[str, int]
"""The number of a machine and of a port of it."""

_PORTS = {"http": 80, "https": 443}
_TUNNELS = (ip_network("64:ff9b::/96"), ip_network("2002::/16"))
"""IPv6 ranges (RFC 6052, RFC 3056) that may hold any IPv4 address, private ones among them."""


def admit(address: str, typed: str) -> list[Endpoint]:
    """Where to connect for a web address on the way from the one that was ``typed``.

    Raises:
        PullError: the host has no number, or only private ones that nobody asked for.
    """
    host, port = _place(address)
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise PullError(
            f"cannot find {host}: check the address {typed}, and that this machine is online"
        ) from None
    numbers = dict.fromkeys(str(each[4][0]) for each in found)
    wanted = _place(address) == _place(typed) and _is_private_by_name(host)
    usable = [(number, port) for number in numbers if _is_public(ip_address(number)) != wanted]
    if not usable:
        raise PullError(
            f"{typed} leads to a private place ({host} is {next(iter(numbers))}), which is not"
            " asked: type its own number if you mean it"
        )
    return usable


def _place(address: str) -> tuple[str, int]:
    parts = urlsplit(address)
    return parts.hostname or "", parts.port or _PORTS[parts.scheme]


def _is_private_by_name(host: str) -> bool:
    """Whether who types this host can only mean a private one."""
    try:
        return host == "localhost" or not _is_public(ip_address(host))
    except ValueError:
        return False


def _is_public(number: IPv4Address | IPv6Address) -> bool:
    if isinstance(number, IPv6Address) and number.ipv4_mapped:
        return _is_public(number.ipv4_mapped)
    tunnelled = any(number in tunnel for tunnel in _TUNNELS)
    return number.is_global and not number.is_multicast and not tunnelled
