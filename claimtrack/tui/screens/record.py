"""After R: how the claims of a speaker and of an outlet came out so far, in counts."""

from collections.abc import Sequence
from functools import partial

from textual.content import Content

from claimtrack import wording
from claimtrack.desk import Desk
from claimtrack.desk.promises import TrackRecord
from claimtrack.model import Claim
from claimtrack.tui.bindings import closing
from claimtrack.tui.screens.sheet import SoughtSheet
from claimtrack.tui.widgets.lines import BLANK, indent, labelled, rule, words
from claimtrack.tui.widgets.page import Layout

_NOTHING = "nothing of theirs was resolved yet: no claim is verified, false or misleading"


class RecordSheet(SoughtSheet):
    """The track record beside the reliability that an analyst gave; it never fills that in."""

    BINDINGS = closing("record")

    def __init__(self, desk: Desk, claim: Claim) -> None:
        super().__init__()
        self._desk = desk
        self._claim = claim

    def seek(self) -> Layout:
        """Go through all that was resolved."""
        speaker = self._claim.speaker.who if self._claim.speaker else None
        outlet, found = self._claim.source, self._desk.track_records()
        records = [each for each in found if each.name in (speaker, outlet)]
        return partial(lay_out_record, records, self._desk.store.source(outlet or "").reliability)


def lay_out_record(records: Sequence[TrackRecord], reliability: str, width: int) -> list[Content]:
    """The lines of the counts, for a width in cells."""
    inner = width - 4
    lines: list[Content] = []
    for each in records:
        judged = f" · {wording.reliability(reliability)}" if each.kind == "outlet" else ""
        told = f"{each.held} of {each.resolved} held{judged}"
        if each.promises:
            told += f" · {each.came_true} of {each.promises} promises came true"
        lines += labelled(each.kind, Content.assemble(words(each.name, "bold"), "  "), inner)
        lines += labelled("", words(told), inner)
    title = words("how their claims came out", "$quiet")
    told_lines = lines or [words(_NOTHING, "$quiet")]
    return [rule(title, width, words("esc", "$quiet")), BLANK, *indent(told_lines, 2), BLANK]
