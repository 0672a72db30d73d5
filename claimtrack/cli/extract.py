"""claimtrack extract: the claims of one article, looked at and not kept."""

from datetime import UTC, datetime

import click

from claimtrack import wording
from claimtrack.cli.output import out, out_json, out_labelled
from claimtrack.desk.reading import Failed, explain_one, read_one
from claimtrack.errors import PullError
from claimtrack.model import Article, Claim, Span


@click.command()
@click.argument("location", metavar="FILE|ADDRESS|-")
@click.option("--json", "as_json", is_flag=True, help="As a JSON array.")
@click.option("--explain", is_flag=True, help="Which rule found what.")
def extract(location: str, as_json: bool, explain: bool) -> None:
    """Show the claims of one article without keeping anything."""
    if as_json and explain:
        raise click.UsageError("--json and --explain do not go together.")
    now = datetime.now(UTC)
    if explain:
        _explain(location, now)
        return
    found = read_one(location, now)
    if isinstance(found, Failed):
        raise PullError(found.error)
    if as_json:
        out_json(found.claims)
    for claim in () if as_json else found.claims:
        out(_line(claim))


def _line(claim: Claim) -> str:
    start, end = claim.span
    return f"{start:>6}-{end:<6} {claim.voice:<8} {wording.through(claim)}: {claim.text}"


def _explain(location: str, now: datetime) -> None:
    article, explained = explain_one(location, now)
    for each in explained:
        out(f"{each.cue[0]}-{each.cue[1]}  {each.rule}")
        out_labelled(
            (
                ("  cue", _words(article, each.cue)),
                ("  source", _words(article, each.source) if each.source else "nobody is named"),
                ("  content", " … ".join(_words(article, span) for span in each.content)),
            )
        )


def _words(article: Article, span: Span) -> str:
    return article.text[slice(*span)]
