"""claimtrack list and show: the claims in plain text or JSON."""

import sys
from collections.abc import Iterator, Sequence
from shutil import get_terminal_size

import click

from claimtrack import wording
from claimtrack.cli.output import err, out, out_json, out_labelled
from claimtrack.cli.workplace import Workplace
from claimtrack.desk import Desk
from claimtrack.errors import StoreError
from claimtrack.model import Claim, Query


@click.command("list")
@click.argument("query", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="As a JSON array.")
@click.pass_obj
def list_claims(workplace: Workplace, query: Sequence[str], as_json: bool) -> None:
    """List claims, the ones most worth checking first.

    \b
    A query narrows them down:
      state:new speaker:frederiksen      both hold
      "bilateral defence" or tag:budget  either holds
      said>=2022-02-01 -verdict:false    said since; and not judged false
    Keys: state verdict tag source speaker story voice said before due cites has is.
    """
    desk = workplace.desk()
    put_back(desk, "list")
    desk.learns = workplace.learns
    asked = Query.parse(" ".join(query))
    if as_json:
        out_json(list(desk.queue(asked)))
    else:
        print_claims(desk, asked)


def put_back(desk: Desk, command: str) -> None:
    """Put what is due into the queue, where that can be written; else it is only told."""
    try:
        desk.wake()
        desk.come_due()
    except StoreError as error:  # what cannot be written can be read
        err(f"claimtrack {command}: {error}")


def print_claims(desk: Desk, query: Query) -> None:
    """The claims that a query shows, a line each, the ones most worth checking first."""
    claims = desk.queue(query)
    for claim in claims:
        out(_clipped(_line(claim)))
    if not claims:
        empty = not desk.claims()
        out("No claims yet: claimtrack pull FILE takes some in." if empty else "No claims to show.")


@click.command("show")
@click.argument("claim_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def show_claim(workplace: Workplace, claim_id: str, as_json: bool) -> None:
    """Show one claim: its words, who said it, when, through whom, and what was decided."""
    desk = workplace.desk()
    desk.learns = workplace.learns
    claim = desk.claim(claim_id)
    if as_json:
        out_json(claim)
    else:
        out(claim.text)
        out("")
        out_labelled(_rows(claim, desk))


def _line(claim: Claim) -> str:
    status = claim.verdict or claim.state
    day = claim.day.isoformat() if claim.day else "no date"
    return (
        f"{claim.id[:8]}  {status:<12} {wording.worth(claim)}  {day:<10}  "
        f"{wording.through(claim)}: {claim.text}"
    )


def _clipped(line: str) -> str:
    """A line that fits the terminal; whole in a pipe."""
    width = get_terminal_size().columns
    return line[: width - 1] + "…" if sys.stdout.isatty() and len(line) > width else line


def _rows(claim: Claim, desk: Desk) -> Iterator[tuple[str, str]]:
    article = desk.article(claim)
    published = wording.interval(article.published) if article.published else "not dated"
    yield "claim", claim.id
    yield from (("look again", reason) for reason in claim.recheck)
    yield "plainly", desk.read_plainly(claim) if claim.chain else ""
    for hop in claim.chain:
        cue = f', "{words}"' if (words := wording.cue(hop)) else ""
        yield "said by", f"{wording.named(hop)} ({hop.role}{cue})"
    if not claim.chain:
        yield "said by", "the article, in its own voice"
    if claim.said_on:
        yield "said on", f"{wording.interval(claim.said_on)} ({claim.said_on.how})"
    for when in claim.about:
        yield "about", f"{wording.interval(when)} (“{when.text}”; {when.how})"
    for quantity in claim.quantities:
        yield "number", wording.amount(quantity)
    yield "article", f"{article.title or '(no title)'} · {article.source or 'outlet unknown'}"
    yield "published", published
    yield "address", article.address
    yield "worth", f"{wording.worth(claim)}  {' · '.join(claim.reasons)}"
    yield "learned", "  ".join(desk.learned_reasons(claim))
    yield from (("notice", notice) for notice in claim.notices)
    yield "state", _state(claim)
    yield "rated", f"credibility {claim.credibility}"
    yield "tags", " ".join(claim.tags)
    yield "story", claim.story or ""
    yield from _decisions(claim, desk)


def _state(claim: Claim) -> str:
    if claim.until:
        return f"{claim.state} until {wording.day(claim.until)}"
    return f"{claim.state}, {claim.verdict}" if claim.verdict else claim.state


def _decisions(claim: Claim, desk: Desk) -> Iterator[tuple[str, str]]:
    for review in claim.reviews:
        said = " · ".join(filter(None, (review.verdict, review.note)))
        yield "review", f"{review.at:%Y-%m-%d %H:%M} {review.by}: {said or 'evidence'}"
        for piece in review.evidence:
            note = f" ({piece.note})" if piece.note else ""
            yield "evidence", f"{piece.stance}: {piece.location}{note}"
    for link in claim.links:
        other = desk.store.claim(link.end(claim.id))
        words = f": {other.text}" if other else ""
        if link.claim == claim.id:
            yield "link", f"{link.relation} {link.other[:8]}{words}"
        else:
            yield "link", f"{link.claim[:8]} {link.relation} this{words}"
