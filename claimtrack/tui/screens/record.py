"""After R: how the claims of a speaker and of an outlet came out so far, in counts."""

from collections.abc import Sequence
from functools import partial

from textual.content import Content
from textual.worker import get_current_worker

from claimtrack.desk import Desk
from claimtrack.desk.promises import TrackRecord
from claimtrack.model import Claim
from claimtrack.tui.bindings import bindings_of
from claimtrack.tui.screens.sheet import Sheet
from claimtrack.tui.widgets.lines import BLANK, indent, labelled, rule, words
from claimtrack.tui.widgets.page import Page

_NOTHING = "nothing of theirs was resolved yet: no claim is verified, false or misleading"


class RecordSheet(Sheet):
    """The track record beside the reliability that an analyst gave; it never fills that in."""

    BINDINGS = bindings_of(["record"])

    def __init__(self, desk: Desk, claim: Claim) -> None:
        super().__init__(partial(lay_out_record, (), "", "counting …"))
        self._desk = desk
        self._claim = claim

    def on_mount(self) -> None:
        """Count without holding anything up: all resolved claims are gone through."""
        super().on_mount()
        self.run_worker(self._count, thread=True)

    def action_record(self) -> None:
        """The key that opened it closes it."""
        self.dismiss(None)

    def _count(self) -> None:
        speaker = self._claim.speaker.who if self._claim.speaker else None
        outlet, found = self._claim.source, self._desk.track_records()
        records = [each for each in found if each.name in (speaker, outlet)]
        reliability = self._desk.store.source(outlet or "").reliability
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(self._show, records, reliability)

    def _show(self, records: Sequence[TrackRecord], reliability: str) -> None:
        self.query_one(Page).lay_out(partial(lay_out_record, records, reliability, _NOTHING))


def lay_out_record(
    records: Sequence[TrackRecord], reliability: str, otherwise: str, width: int
) -> list[Content]:
    """The lines of the counts, or what stands there without any, for a width in cells."""
    inner = width - 4
    lines: list[Content] = []
    for each in records:
        judged = f" · reliability {reliability}" if each.kind == "outlet" else ""
        told = f"{each.held} of {each.resolved} held{judged}"
        if each.promises:
            told += f" · {each.came_true} of {each.promises} promises came true"
        lines += labelled(each.kind, Content.assemble(words(each.name, "bold"), "  "), inner)
        lines += labelled("", words(told), inner)
    title = words("how their claims came out", "$quiet")
    told_lines = lines or [words(otherwise, "$quiet")]
    return [rule(title, width, words("esc", "$quiet")), BLANK, *indent(told_lines, 2), BLANK]
