"""claimtrack correct, split, merge, add: what extraction got wrong, put right."""

from typing import Any

import click

from claimtrack import wording
from claimtrack.cli.acts import one_of, said
from claimtrack.cli.workplace import Workplace
from claimtrack.desk.hops import called, in_role
from claimtrack.model import Claim, Hop, Role


@click.command()
@click.argument("claim_id", metavar="ID")
@click.option("--span", nargs=2, type=int, metavar="START END", help="In code points.")
@click.option("--speaker", metavar="NAME", help="Who really said it; - for the article itself.")
@click.option("--role", type=one_of(*Role), default=Role.PERSON.value, help="What they are.")
@click.option(
    "--hop",
    "hops",
    nargs=2,
    type=(one_of(*Role), str),
    multiple=True,
    metavar="ROLE NAME",
    help="The whole chain instead, who spoke first; once for each.",
)
@click.pass_obj
def correct(workplace: Workplace, /, claim_id: str, **wanted: Any) -> None:
    """Correct where a claim begins and ends, who said it, and through whom we know.

    ROLE is person, institution, document, outlet or unnamed.
    """
    span, speaker, hops = wanted["span"], wanted["speaker"], wanted["hops"]
    if span is None and speaker is None and not hops:
        raise click.UsageError("Neither --span nor --speaker nor --hop was given.")
    if speaker is not None and hops:
        raise click.UsageError("--hop gives the whole chain: leave --speaker out.")
    desk = workplace.desk()
    claim = desk.claim(claim_id)
    chain = claim.chain
    if speaker is not None:
        root = _root(speaker, wanted["role"])
        chain = (*root, *claim.chain[1:]) if root else ()
    elif hops:
        chain = tuple(_hop(claim, name, Role(role)) for role, name in hops)
    act = desk.correct(claim, span or claim.span, chain)
    said(act, desk.claim(claim.id))


def _hop(claim: Claim, name: str, role: Role) -> Hop:
    """The hop of that name, with its words in the article if the chain has it already."""
    now = {wording.named(hop): hop for hop in claim.chain}
    return in_role(now.get(name) or called(name), role)


@click.command()
@click.argument("claim_id", metavar="ID")
@click.argument("at", type=int, metavar="AT")
@click.pass_obj
def split(workplace: Workplace, claim_id: str, at: int) -> None:
    """Make two claims of one, the second from AT on, in code points of the article."""
    desk = workplace.desk()
    claim = desk.claim(claim_id)
    act = desk.split(claim, at)
    for change in act.changes if act else ():
        said(act, desk.claim(change.id))


@click.command()
@click.argument("claim_id", metavar="ID")
@click.argument("next_id", metavar="ID")
@click.pass_obj
def merge(workplace: Workplace, claim_id: str, next_id: str) -> None:
    """Let a claim grow over the next one of its article, which is taken away."""
    desk = workplace.desk()
    claim = desk.claim(claim_id)
    act = desk.merge(claim, desk.claim(next_id))
    said(act, desk.claim(claim.id))


@click.command()
@click.argument("claim_id", metavar="ID")
@click.argument("start", type=int)
@click.argument("end", type=int)
@click.option("--speaker", metavar="NAME", default="-", help="Who said it; else the article.")
@click.option("--role", type=one_of(*Role), default=Role.PERSON.value, help="What they are.")
@click.pass_obj
def add(workplace: Workplace, /, claim_id: str, speaker: str, role: str, **span: int) -> None:
    """Add a claim that was missed, from START to END of the article in which ID stands.

    Both count code points of the stored text, END excluded: "show ID --json" gives a span.
    """
    desk = workplace.desk()
    article = desk.article(desk.claim(claim_id))
    act = desk.add(article, (span["start"], span["end"]), _root(speaker, role))
    said(act, desk.claim(act.changes[0].id))


def _root(speaker: str, role: str) -> list[Hop]:
    return [] if speaker == "-" else [called(speaker, Role(role))]
