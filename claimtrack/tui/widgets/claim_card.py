"""One claim up close: its words, who said them, and what is known of it."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from textual.content import Content

from claimtrack import wording
from claimtrack.model import Claim, Hop
from claimtrack.tui.facts import LOOK_AGAIN, Facts
from claimtrack.tui.widgets.claim_list import glyph_of
from claimtrack.tui.widgets.lines import BLANK, indent, labelled, words
from claimtrack.tui.widgets.page import Page

_MARGIN = 2
_LONGEST = 1200  # characters of a claim's words; more is in the article below
_WIDEST = 92  # cells that an eye can follow


class ClaimCard(Page):
    """The claim under the cursor."""

    def show_claim(self, claim: Claim, facts: Facts) -> None:
        """Show a claim with what is known of it."""
        self.lay_out(partial(lay_out_claim, claim, facts))

    def clear(self) -> None:
        """Show nothing."""
        self.lay_out(lambda _: ())


def lay_out_claim(claim: Claim, facts: Facts, width: int) -> list[Content]:
    """The lines of a claim's card, for a width in cells."""
    inner = min(width - 2 * _MARGIN, _WIDEST)
    if inner < 10:
        return []
    lines = [BLANK, *_claim_words(claim, inner), BLANK]
    again = [fact for fact in facts if fact[0] == LOOK_AGAIN]
    lines += _told(again, inner)
    lines += _decision(claim, inner) if again else []  # in sight where there is little room
    lines += _attribution(claim, inner)
    lines += _told((fact for fact in facts if fact[0] != LOOK_AGAIN), inner)
    lines += [] if again else _decision(claim, inner)
    return indent([*lines, BLANK], _MARGIN)


def _told(facts: Iterable[tuple[str, str]], width: int) -> list[Content]:
    lines: list[Content] = []
    for label, value in facts:
        style = "$warned" if label in ("notice", LOOK_AGAIN) else ""
        lines += labelled(label, words(value, style), width)
    return lines


def _claim_words(claim: Claim, width: int) -> Sequence[Content]:
    text = claim.text if len(claim.text) <= _LONGEST else f"{claim.text[:_LONGEST]} …"
    return words(text, "bold").wrap(width)


def _attribution(claim: Claim, width: int) -> list[Content]:
    if not claim.chain:
        return labelled("who", words("the article says it in its own voice", "$quiet"), width)
    lines: list[Content] = []
    for at, hop in enumerate(claim.chain):
        lines += labelled("through" if at else "who", Content.assemble(*_hop(hop)), width)
    return lines


def _hop(hop: Hop) -> Iterator[Content]:
    yield words(wording.named(hop), "bold $speaker")
    told = [str(hop.role)]
    if hop.who and hop.who != hop.name:
        told.append(f"as “{hop.name}”")
    if cue := wording.cue(hop):
        told.append(cue)
    yield words("   " + " · ".join(told), "$quiet")


def _decision(claim: Claim, width: int) -> list[Content]:
    """The verdict with who gave it, and the notes and evidence of every review."""
    lines: list[Content] = []
    if claim.verdict:
        last = next(each for each in reversed(claim.reviews) if each.verdict)
        style = f"bold $verdict-{claim.verdict}"
        by = f"   {last.by}, {wording.day(last.at.date())}"
        verdict = Content.assemble(
            glyph_of(claim), " ", words(claim.verdict, style), words(by, "$quiet")
        )
        lines += labelled("verdict", verdict, width)
    for review in claim.reviews:
        if review.note:
            lines += labelled("note", words(f"{review.note} ({review.by})"), width)
        for piece in review.evidence:
            told = f"{piece.stance}: {piece.location}" + (f" · {piece.note}" if piece.note else "")
            lines += labelled("evidence", words(told), width)
    return lines
