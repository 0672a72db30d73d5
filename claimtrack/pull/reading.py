"""What a text or a page says of itself, before it is known where it came from."""

from typing import NamedTuple

from claimtrack.model import Block, When


class Reading(NamedTuple):
    """The text, verbatim, its blocks, and what it says about who published it when and where.

    ``address`` is the ``http`` address that the text gives for itself, not yet believed.
    """

    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    published: When | None = None
    address: str | None = None
    notices: tuple[str, ...] = ()
