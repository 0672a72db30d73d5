"""After W: what leans on a claim and falls with it, and the exports in which it went out."""

from functools import partial

from textual.content import Content

from claimtrack import wording
from claimtrack.desk import Desk
from claimtrack.desk.consequences import Consequences, Leaning
from claimtrack.model import Claim
from claimtrack.tui.bindings import closing
from claimtrack.tui.screens.sheet import SoughtSheet
from claimtrack.tui.widgets.claim_list import glyph_of
from claimtrack.tui.widgets.lines import BLANK, indent, labelled, rule, words
from claimtrack.tui.widgets.page import Layout

_COLUMN = 12


class LeaningSheet(SoughtSheet):
    """The claims by link, evidence or likeness, then the files."""

    BINDINGS = closing("leaning")

    def __init__(self, desk: Desk, claim: Claim) -> None:
        super().__init__()
        self._desk = desk
        self._claim = claim

    def seek(self) -> Layout:
        """Look for all that leans on the claim."""
        return partial(lay_out_leaning, self._desk.consequences(self._claim))


def lay_out_leaning(consequences: Consequences, width: int) -> list[Content]:
    """The lines that say what falls with a claim, for a width in cells."""
    inner = width - 4
    lines = [line for each in consequences.leaning for line in _leans(each, inner)]
    for export in consequences.exports:
        judged = f" as {export.verdict}" if export.verdict else ""
        told = words(f"{export.file}{judged}, by {export.by}, {export.at[:10]}")
        lines += labelled("exported", told, inner, _COLUMN)
    if not lines:
        lines = [
            words(
                "nothing: no link, no evidence, no export, and nothing that says the same", "$quiet"
            )
        ]
    title = words("what leans on it", "$quiet")
    return [rule(title, width, words("esc", "$quiet")), BLANK, *indent(lines, 2), BLANK]


def _leans(leaning: Leaning, width: int) -> list[Content]:
    claim = leaning.claim
    head = Content.assemble(glyph_of(claim), " ", words(claim.text))
    told = words(f"{leaning.how} · {wording.through(claim)}", "$quiet")
    return [*labelled(claim.id[:8], head, width, _COLUMN), *labelled("", told, width, _COLUMN)]
