"""What bears on a claim: the links an analyst made, and what the machine suggests, with why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from textual.content import Content

from claimtrack import wording
from claimtrack.model import Claim, Link, Relation, Suggestion
from claimtrack.tui.widgets.lines import BLANK, fit, indent, rule, words
from claimtrack.tui.widgets.page import Page

_MARGIN = 2
_BACKWARDS = {
    Relation.REPEATS: "repeated by",
    Relation.SUPPORTS: "supported by",
    Relation.CONTRADICTS: "contradicts",
    Relation.UPDATES: "updated by",
}


@dataclass(frozen=True, slots=True)
class Bears:
    """A claim that bears on the one shown, with the link or suggestion that says so, if any."""

    other: Claim
    why: Link | Suggestion | None


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands behind a claim, counted in words, and what is odd about it, a line each."""

    summary: str = ""
    alerts: tuple[str, ...] = ()


class Bearing(Page):
    """Links and suggestions of the claim under the cursor, and what stands behind it."""

    def show_bearing(self, claim: Claim, bears: Sequence[Bears], standing: Standing) -> None:
        """Show what bears on a claim."""
        self.lay_out(partial(lay_out_bearing, claim, bears, standing))

    def clear(self) -> None:
        """Show nothing."""
        self.lay_out(lambda _: ())


def lay_out_bearing(
    claim: Claim, bears: Sequence[Bears], standing: Standing, width: int
) -> list[Content]:
    """The lines of all that bears on a claim, for a width in cells."""
    if width < 20 or not (bears or standing.summary):
        return []
    inner = width - 2 * _MARGIN
    warned = (line for each in standing.alerts for line in words(f"▲ {each}").wrap(inner))
    lines = [line.stylize("$warned") for line in warned]
    lines += [line for each in bears for line in _lines(claim, each, inner)]
    return [
        rule(words("bears on it", "$quiet"), width, words(standing.summary)),
        *indent([*lines, BLANK], _MARGIN),
    ]


def _lines(claim: Claim, bears: Bears, width: int) -> Iterator[Content]:
    head = relation(claim, bears.why)
    room = width - head.cell_length - 1
    yield Content.assemble(head, " ", fit(words(bears.other.text[: width * 2]), room))
    day = wording.day(bears.other.day) if bears.other.day else ""
    reason = bears.why.reason if isinstance(bears.why, Suggestion) else ""
    told = " · ".join(part for part in (wording.through(bears.other), day, reason) if part)
    yield Content.assemble(" " * (head.cell_length + 1), fit(words(told, "$quiet"), room))


def relation(claim: Claim, why: Link | Suggestion | None) -> Content:
    """The relation in words; with a question mark until somebody has confirmed it."""
    if isinstance(why, Suggestion):
        word = f"{why.relation or 'related'}?"
        return Content.assemble(words(f"{word:<12}"), words(f" {why.score:.2f}"[:5], "$quiet"))
    if why is None:
        return BLANK
    word = why.relation if why.claim == claim.id else _BACKWARDS[why.relation]
    style = "$warned" if why.relation is Relation.CONTRADICTS else ""
    return Content.styled(f"{word:<12} ", style)
