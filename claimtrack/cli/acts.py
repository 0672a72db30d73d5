"""claimtrack accept, judge, tag, link, undo …: one act, one line once it is on the disk."""

from collections.abc import Sequence

import click

from claimtrack import wording
from claimtrack.cli.output import out
from claimtrack.cli.workplace import Workplace
from claimtrack.model import Act, Claim, Evidence, Relation, Stance, Verdict


def one_of(*words: str) -> click.Choice[str]:
    """A choice among the words themselves; left to itself, click shows the names of an enum."""
    return click.Choice([str(word) for word in words])


def said(act: Act | None, claim: Claim) -> None:
    """Print what was done to a claim."""
    what = act.label if act else "unchanged"
    out(f"{what}: {claim.id[:8]} {claim.text}")


@click.command()
@click.argument("claim_id", metavar="ID")
@click.pass_obj
def accept(workplace: Workplace, claim_id: str) -> None:
    """Track a claim: it is one, and worth following."""
    desk = workplace.desk()
    claim = desk.claim(claim_id)
    said(desk.accept([claim]), claim)


@click.command()
@click.argument("claim_id", metavar="ID")
@click.pass_obj
def reject(workplace: Workplace, claim_id: str) -> None:
    """Lay a claim aside: it is none, or was read wrongly."""
    desk = workplace.desk()
    claim = desk.claim(claim_id)
    said(desk.reject([claim]), claim)


@click.command()
@click.argument("claim_id", metavar="ID")
@click.argument("day", metavar="DAY")
@click.pass_obj
def snooze(workplace: Workplace, claim_id: str, day: str) -> None:
    """Lay a claim aside until a day: 3 or 3d for days, 2w for weeks, or a date.

    On that day it stands in the queue again.
    """
    desk = workplace.desk()
    claim = desk.claim(claim_id)
    said(desk.snooze([claim], desk.day_meant(day)), claim)


@click.command()
@click.argument("claim_id", metavar="ID")
@click.argument("credibility", type=int, metavar="1-6")
@click.pass_obj
def rate(workplace: Workplace, claim_id: str, credibility: int) -> None:
    """Rate how credible a claim is: 1 confirmed, 2 probable … 5 improbable, 6 not judged.

    1 takes two independent origins: of the claim and of what repeats or supports it.
    """
    desk = workplace.desk()
    claim = desk.claim(claim_id)
    said(desk.rate([claim], credibility), claim)


@click.command("rate-source")
@click.argument("claim_id", metavar="ID")
@click.argument("reliability", type=one_of(*"ABCDEF"), metavar="A-F")
@click.pass_obj
def rate_source(workplace: Workplace, claim_id: str, reliability: str) -> None:
    """Judge the outlet of a claim: A reliable, B usually … E unreliable, F not judged."""
    desk = workplace.desk()
    claim = desk.claim(claim_id)
    act = desk.rate_source(claim, reliability)
    out(act.label if act else f"unchanged: {claim.source}")


@click.command()
@click.argument("claim_id", metavar="ID")
@click.argument("verdict", type=one_of(*Verdict, "none"), metavar="VERDICT")
@click.option("--evidence", multiple=True, metavar="ADDRESS|FILE|ID", help="May be repeated.")
@click.option(
    "--stance",
    type=one_of(*Stance),
    default=Stance.SUPPORTS.value,
    help="How the evidence bears on the claim.",
)
@click.option("--note", default="", help="Why.")
@click.pass_obj
def judge(
    workplace: Workplace,
    /,
    claim_id: str,
    verdict: str,
    **review: str | Sequence[str],
) -> None:
    """Give a verdict, with the evidence for it.

    VERDICT is verified, likely, disputed, false, misleading, outdated, unverifiable, pending;
    or none, to add a note or evidence without deciding. What is verified without any evidence
    is recorded, and left out of exports until there is some.
    """
    note, stance = str(review["note"]), Stance(str(review["stance"]))
    evidence = [Evidence(location=each, stance=stance) for each in review["evidence"]]
    decision = None if verdict == "none" else Verdict(verdict)
    if not (decision or note or evidence):
        raise click.UsageError("Neither a verdict nor a note nor evidence was given.")
    desk = workplace.desk()
    claim = desk.claim(claim_id)
    said(desk.judge([claim], decision, note, evidence), claim)
    if decision is Verdict.VERIFIED and not (claim.evidence or evidence):
        out("no evidence yet: exports leave it out until some is added")


# -h is no help here: a tag may begin with it, and -harbour takes one away
@click.command(context_settings={"ignore_unknown_options": True, "help_option_names": ["--help"]})
@click.argument("claim_id", metavar="ID")
@click.argument("tags", nargs=-1, required=True, type=click.UNPROCESSED, metavar="[+]TAG|-TAG ...")
@click.pass_obj
def tag(workplace: Workplace, claim_id: str, tags: Sequence[str]) -> None:
    """Set tags, or take away those with a minus before them."""
    add = [each.removeprefix("+") for each in tags if not each.startswith("-")]
    remove = [each.removeprefix("-") for each in tags if each.startswith("-")]
    if not all(name.strip() for name in (*add, *remove)):
        raise click.UsageError("A tag needs a name.")
    desk = workplace.desk()
    claim = desk.claim(claim_id)
    said(desk.tag([claim], add, remove), claim)


@click.command()
@click.argument("claim_id", metavar="ID")
@click.argument("relation", type=one_of(*Relation), metavar="RELATION")
@click.argument("other_id", metavar="ID")
@click.pass_obj
def link(workplace: Workplace, claim_id: str, relation: str, other_id: str) -> None:
    """Say that a claim repeats, supports, contradicts or updates another."""
    desk = workplace.desk()
    claim, other = desk.claim(claim_id), desk.claim(other_id)
    said(desk.link(claim, Relation(relation), other), claim)


@click.command()
@click.argument("claim_id", metavar="ID")
@click.argument("other_id", metavar="ID")
@click.pass_obj
def unlink(workplace: Workplace, claim_id: str, other_id: str) -> None:
    """Take away what links two claims."""
    desk = workplace.desk()
    claim, other = desk.claim(claim_id), desk.claim(other_id)
    said(desk.unlink(claim, other), claim)


@click.command()
@click.pass_obj
def undo(workplace: Workplace) -> None:
    """Take your last act back, whole."""
    _told(workplace.desk().undo())


@click.command()
@click.pass_obj
def redo(workplace: Workplace) -> None:
    """Do again what you took back last."""
    _told(workplace.desk().redo())


def _told(act: Act) -> None:
    out(f"{act.label}: {wording.touched(act)}")
