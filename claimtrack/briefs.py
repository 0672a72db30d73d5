"""A brief as an editor reads it: words in quotation marks, who said them, when, the id."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from claimtrack import wording
from claimtrack.desk.brief import Brief, Told
from claimtrack.model import Claim

SECTIONS = tuple("new contradicted updated changed corroborated judged withdrawn shaken".split())
"""The parts of a brief, in their order."""

_ACTIVE = re.compile(r"([\\`*_{}\[\]<>#|~&!])")


def lines(brief: Brief) -> Iterator[str]:
    """The brief as plain text, line by line."""
    yield f"{_title(brief)}. {_span(brief)}."
    for name, told in _sections(brief):
        yield ""
        yield f"{name.upper()} ({len(told)})"
        for each in told:
            yield f"  “{each.claim.text}”"
            yield f"      {_known(each.claim)}"
            if name != "new":
                yield f"      {each.why}{':' if each.other else ''}"
            if each.other:
                yield f"      “{each.other.text}”"
                yield f"          {_known(each.other)}"


def markdown(brief: Brief) -> Iterator[str]:
    """The brief as Markdown, line by line, where an article's own marks are only characters."""
    yield f"# {_plain(_title(brief))}"
    yield ""
    yield f"{_span(brief)}."
    for name, told in _sections(brief):
        yield ""
        yield f"## {name.capitalize()} ({len(told)})"
        yield ""
        for each in told:
            yield f"- “{_plain(each.claim.text)}”  "
            yield f"  {_plain(_known(each.claim))}"
            if name != "new":
                yield f"  - {_plain(each.why)}{':' if each.other else ''}"
            if each.other:
                yield f"    “{_plain(each.other.text)}”  "
                yield f"    {_plain(_known(each.other))}"


def _sections(brief: Brief) -> Iterator[tuple[str, Sequence[Told]]]:
    """The sections that have something; where none has, nothing."""
    return ((name, told) for name in SECTIONS if (told := getattr(brief, name)))


def _title(brief: Brief) -> str:
    return f"Brief: {brief.about}" if brief.about else "Brief: all claims"


def _span(brief: Brief) -> str:
    since = f"Since {_minute(brief.since)}" if brief.since else "From the beginning"
    nothing = "" if any(_sections(brief)) else ": nothing new"
    return f"{since} until {_minute(brief.until)}, for {brief.by}{nothing}"


def _minute(at: datetime) -> str:
    return f"{wording.day(at)}, {at:%H:%M %Z}"


def _known(claim: Claim) -> str:
    """Who said it, through whom, when, what was concluded, and the id."""
    return f"{_through(claim)} · {_when(claim)} · {_concluded(claim)} · {claim.id[:8]}"


def _through(claim: Claim) -> str:
    outlet = claim.source or "outlet unknown"
    if claim.speaker is None:
        return f"{outlet}, in its own voice"
    cue = wording.cue(claim.speaker)
    root, *relays = map(wording.named, claim.chain)
    return " ← ".join((f"{root} (“{cue}”)" if cue else root, *relays, outlet))


def _when(claim: Claim) -> str:
    if claim.said_on:
        return f"said {wording.interval(claim.said_on)}"
    return f"published {wording.day(claim.published)}" if claim.published else "no date"


def _concluded(claim: Claim) -> str:
    judged = [review for review in claim.reviews if review.verdict]
    if claim.verdict is None or not judged:
        return "not judged"
    return f"judged {claim.verdict} by {judged[-1].by} on {wording.day(judged[-1].at)}"


def _plain(text: str) -> str:
    """Text that Markdown leaves as it is, whatever an article has written."""
    return _ACTIVE.sub(r"\\\1", text)
