"""Paths: from an article through its outlet to who spoke first, and what is odd about them."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """How one article comes to say it: its outlet, then hop by hop to who spoke first.

    ``origin`` is the root that counts, ``None`` where the one who spoke is not named
    (``unnamed``) or outlets cite one another. ``dropped`` says that
    the article names nobody although somebody was named before it. ``supports`` parts what
    only speaks for the claim from what says the same. ``confirmed`` is false where nobody linked
    it, and it is only found to have nearly the same words. ``earlier`` is a version of an article
    of which a later one says so too: together they are one article.
    """

    claim: str
    article: str
    outlet: str | None
    day: date | None
    hops: tuple[str, ...]
    origin: str | None
    unnamed: bool = False
    dropped: bool = False
    supports: bool = False
    confirmed: bool = True
    earlier: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """Something about the paths that an analyst should know; ``claims`` are those it is about.

    ``kind`` is ``one-root``, ``circle``, ``unnamed``, ``dropped`` or ``hedge-lost``. Some of
    what it is about is not linked where it is not ``confirmed``.
    """

    kind: str
    text: str
    claims: tuple[str, ...]
    confirmed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Origins:
    """All that stands behind a claim. ``articles`` and ``outlets`` count each once.

    They, ``summary`` and ``origins`` are of what was linked. ``unconfirmed`` says what there is
    besides that has nearly the same words, and is empty where there is nothing.
    """

    claim: str
    summary: str
    articles: int
    outlets: int
    origins: tuple[str, ...]
    paths: tuple[Path, ...]
    alerts: tuple[Alert, ...]
    unconfirmed: str = ""
