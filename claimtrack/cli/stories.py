"""claimtrack stories, story, file: what claims are about, how it stands, and what may be one."""

from collections.abc import Iterator
from datetime import date

import click

from claimtrack import wording
from claimtrack.cli.acts import said
from claimtrack.cli.output import out, out_json, out_labelled
from claimtrack.cli.workplace import Workplace
from claimtrack.desk import Desk
from claimtrack.desk.stories import Conflict, Story
from claimtrack.model import Claim, Query


@click.command()
@click.option("--propose", is_flag=True, help="What may be a story, or belong to one.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def stories(workplace: Workplace, propose: bool, as_json: bool) -> None:
    """Show the stories that claims are filed under, with how many are in which state.

    --propose shows claims of articles that share rare names or are linked, under a working
    name. Nothing is filed by itself: "claimtrack file ID NAME --proposed" files them.
    """
    desk = workplace.desk()
    if propose:
        _propose(desk, as_json)
        return
    filed = desk.stories()
    if as_json:
        out_json(filed)
        return
    for name, states in filed.items():
        told = ", ".join(f"{count:,} {state}" for state, count in states.items() if count)
        out(f"{sum(states.values()):>7,}  {name}: {told}")
    if not filed:
        out('No stories yet: "claimtrack stories --propose" looks for some.')


def _propose(desk: Desk, as_json: bool) -> None:
    proposals = desk.propose_stories()
    if as_json:
        out_json(proposals)
        return
    for each in proposals:
        days = _days(each.first, each.last)
        kind = "more of" if each.known else "new:"
        claims = wording.counted(len(each.claims), "claim")
        articles = wording.counted(each.articles, "article")
        count = f"{claims} of {articles}, {days}"
        out(f"{each.claims[0][:8]}  {kind} {each.name} · {count} · {each.why}")
    if not proposals:
        out("No story is proposed: no two articles share rare names.")


@click.command()
@click.argument("name", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def story(workplace: Workplace, name: tuple[str, ...], as_json: bool) -> None:
    """Show how a story stands: its claims by day, its open conflicts, its origins."""
    found = workplace.desk().story(" ".join(name))
    if as_json:
        out_json(found)
        return
    out(found.name)
    out("")
    out_labelled(_rows(found))
    out("")
    for claim in found.timeline:
        day = claim.day.isoformat() if claim.day else "no date"
        out(f"{day:<10}  {_named(claim)}")


def _rows(found: Story) -> Iterator[tuple[str, str]]:
    yield "days", _days(found.first, found.last)
    counted = ((found.articles, "article"), (found.outlets, "outlet"))
    yield "from", " · ".join(wording.counted(count, what) for count, what in counted)
    yield "origins", f"{len(found.origins)}: {', '.join(found.origins)}"
    yield "states", ", ".join(f"{count:,} {state}" for state, count in found.states.items())
    yield "verdicts", ", ".join(f"{count:,} {what}" for what, count in found.verdicts.items())
    yield from (("conflict", _told(each)) for each in found.conflicts)


def _days(first: date | None, last: date | None) -> str:
    return f"{wording.day(first)} to {wording.day(last)}" if first and last else "no date"


def _told(conflict: Conflict) -> str:
    return f"{_named(conflict.claim)} ↔ {_named(conflict.other)} (says {conflict.by})"


def _named(claim: Claim) -> str:
    status = claim.verdict or claim.state
    return f"{claim.id[:8]} {status} {wording.through(claim)}: “{claim.text}”"


@click.command()
@click.argument("what", metavar="ID|QUERY")
@click.argument("name", required=False, metavar="[STORY]")
@click.option("--all", "queried", is_flag=True, help="All claims that a QUERY shows.")
@click.option("--proposed", is_flag=True, help="All that is proposed in one story with ID.")
@click.pass_obj
def file(workplace: Workplace, what: str, name: str | None, queried: bool, proposed: bool) -> None:
    """File a claim, or many as one act, under a story; without one, under none."""
    if queried and proposed:
        raise click.UsageError("--all and --proposed do not go together.")
    desk = workplace.desk()
    if not (queried or proposed):
        claim = desk.claim(what)
        said(desk.file_under([claim], name), claim)
        return
    if queried:
        claims = list(desk.claims(Query.parse(what)))
    else:
        proposal = desk.proposed_with(desk.claim(what))
        name = name or proposal.name
        claims = [desk.claim(each) for each in proposal.claims]
    act = desk.file_under(claims, name)
    out(f"{act.label}: {wording.counted(len(act.changes), 'claim')}" if act else "unchanged")
