"""After o among the stories: how one stands, its open conflicts, and its claims day by day."""

from collections.abc import Iterator
from functools import partial

from textual.content import Content

from claimtrack import wording
from claimtrack.desk import Desk
from claimtrack.desk.stories import Conflict, Story
from claimtrack.errors import NotFound
from claimtrack.model import Claim
from claimtrack.tui.bindings import closing
from claimtrack.tui.screens.sheet import SoughtSheet
from claimtrack.tui.widgets.claim_list import glyph_of
from claimtrack.tui.widgets.lines import BLANK, indent, labelled, rule, words
from claimtrack.tui.widgets.page import Layout

_COLUMN = 14
_MOST = 400
"""How many claims of the timeline are laid out, the newest; all of them stand in the queue."""


class StorySheet(SoughtSheet):
    """One story from its beginning."""

    BINDINGS = closing("story-overview")

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._desk = desk
        self._story = name

    def seek(self) -> Layout:
        """Go through the story's claims."""
        try:
            return partial(lay_out_story, self._desk.story(self._story))
        except NotFound as error:  # somebody else gave it another name
            told = str(error)
            return lambda width: words(told, "$warned").wrap(width)


def lay_out_story(story: Story, width: int) -> list[Content]:
    """The lines that say how a story stands, for a width in cells."""
    inner = width - 4
    lines = [line for label, told in _standing(story) for line in labelled(label, told, inner)]
    for conflict in story.conflicts:
        lines += labelled("▲ conflict", _conflict(conflict), inner)
    left_out = len(story.timeline) - _MOST
    if left_out > 0:
        lines += [BLANK, words(f"{left_out:,} earlier claims: enter shows them all", "$quiet")]
    day = ""
    for claim in story.timeline[-_MOST:]:
        told = wording.day(claim.day) if claim.day else "no date"
        lines += [] if told == day else [BLANK]
        lines += labelled("" if told == day else told, _claim(claim), inner, _COLUMN)
        day = told
    title = Content.assemble(words(story.name, "bold"), "  ", words(_counted(story), "$quiet"))
    return [rule(title, width, words("esc", "$quiet")), BLANK, *indent(lines, 2), BLANK]


def _counted(story: Story) -> str:
    counted = ((story.articles, "article"), (story.outlets, "outlet"))
    told = " · ".join(wording.counted(count, what) for count, what in counted)
    if story.first is None or story.last is None:
        return told
    return f"{told} · {wording.day(story.first)} – {wording.day(story.last)}"


def _standing(story: Story) -> Iterator[tuple[str, Content]]:
    yield "claims", words(" · ".join(f"{state} {n:,}" for state, n in story.states.items()))
    if story.verdicts:
        told = (f"{verdict} {count:,}" for verdict, count in story.verdicts.items())
        yield "verdicts", words(" · ".join(told))
    if story.origins:
        yield wording.counted(len(story.origins), "origin"), words(", ".join(story.origins))


def _conflict(conflict: Conflict) -> Content:
    pair = (
        Content.assemble(words(each.text), words(f"  {wording.through(each)}", "$speaker"))
        for each in (conflict.claim, conflict.other)
    )
    return Content.assemble(next(pair), ("  against  ", "$warned"), next(pair))


def _claim(claim: Claim) -> Content:
    who = words(f"  {wording.through(claim)}", "$quiet")
    return Content.assemble(glyph_of(claim), " ", words(claim.text), who)
