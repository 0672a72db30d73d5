"""Where an article is published, as it says itself, and whether that can be believed."""

from urllib.parse import urljoin, urlsplit

_LONGEST = 2_000  # what browsers and servers agree on


def web_address(words: str, base: str = "") -> str | None:
    """The ``http`` address that ``words`` give, seen from ``base``, its fragment left out.

    ``None`` where they give none, or one with a user's name, blanks or hidden characters.
    """
    try:
        parts = urlsplit(urljoin(base, words.strip()))
        port = parts.port
    except ValueError:
        return None
    address = parts._replace(scheme=parts.scheme.lower(), fragment="").geturl()
    usable = parts.scheme in ("http", "https") and parts.hostname and port != 0
    plain = address.isprintable() and " " not in address and "@" not in parts.netloc
    return address if usable and plain and len(address) <= _LONGEST else None


def host(address: str) -> str:
    """The host of a web address, without the ``www.`` that most sites answer to as well."""
    return (urlsplit(address).hostname or "").removeprefix("www.")


def settle(pulled_from: str, named: str | None) -> tuple[str, tuple[str, ...]]:
    """The address to keep, and what an analyst should be told about it.

    A saved copy lies where it was saved to: what it names is taken. A page from the web that
    names another site may be passing for that site's: the address it came from is kept.
    """
    if named is None:
        return pulled_from, ()
    if not pulled_from.startswith(("http://", "https://")) or host(named) == host(pulled_from):
        return named, ()
    return pulled_from, (f"says it is published at {named}, another site than it came from",)
