"""claimtrack brief: what is new since you last looked, as an editor can read it."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, time

import click

from claimtrack import wording
from claimtrack.cli.output import err, flush, out, out_json
from claimtrack.cli.workplace import Workplace
from claimtrack.desk.brief import Brief, Told
from claimtrack.errors import StoreError
from claimtrack.model import Claim

SECTIONS = ("new", "contradicted", "updated", "corroborated", "withdrawn")
"""The parts of a brief, in their order."""

_ACTIVE = re.compile(r"([\\`*_{}\[\]<>#|~&!])")
_FORMATS = ["text", "markdown", "json"]


@click.command()
@click.argument("asked", nargs=-1, metavar="[STORY|QUERY]")
@click.option("--since", default="last", metavar="DATE|last", help="last: your last brief of it.")
@click.option("--format", "form", type=click.Choice(_FORMATS), default="text", help="As what.")
@click.pass_obj
def brief(workplace: Workplace, asked: Sequence[str], since: str, form: str) -> None:
    """Say what is new, contradicted, updated, corroborated and withdrawn.

    Of a story, of the claims that a query shows, or of all. Each line has who said it, through
    whom and when, what was concluded, and the id; the words of articles stand in quotation
    marks. What contradicts or backs what is as analysts linked it, and verdicts are theirs.
    It begins where your last brief of the same ended; the first one has everything.
    """
    desk = workplace.desk()
    written = desk.brief(" ".join(asked), None if since == "last" else _midnight(since))
    if form == "json":
        out_json(written)
    else:
        for line in _lines(written) if form == "text" else _markdown(written):
            out(line)
    flush()
    try:
        desk.remember_brief(written)
    except StoreError as error:  # what cannot be written can be read
        err(f"claimtrack brief: your next brief begins where this one did: {error}")


def _midnight(typed: str) -> datetime:
    """When the day begins that somebody typed."""
    from claimtrack.dates import parse_day

    when = parse_day(typed)
    if when is None or when.day is None:
        raise click.UsageError(f'"{typed}" is no day: write one like 2031-05-04, or last.')
    return datetime.combine(when.day, time()).astimezone()


def _lines(brief: Brief) -> Iterator[str]:
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


def _markdown(brief: Brief) -> Iterator[str]:
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
    cue = f" (“{claim.speaker.cue}”)" if claim.speaker.cue else ""
    root, *relays = map(wording.named, claim.chain)
    return " ← ".join((f"{root}{cue}", *relays, outlet))


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
