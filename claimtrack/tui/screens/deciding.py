"""The acts of the review screen: each asks what it needs, decides, and says what happened."""

from collections.abc import Callable, Sequence
from functools import partial
from textwrap import shorten

from claimtrack.errors import ClaimtrackError
from claimtrack.model import Act, Article, Claim, Hop, Verdict
from claimtrack.tui.bindings import bindings, key_of
from claimtrack.tui.commands import Where
from claimtrack.tui.screens.ask import Ask
from claimtrack.tui.screens.correct import Correct, Correction
from claimtrack.tui.screens.folding import Folding
from claimtrack.tui.screens.link import Linked, LinkScreen
from claimtrack.tui.screens.marking import Marking
from claimtrack.tui.screens.note import Noted, NoteStrip
from claimtrack.tui.screens.verdict import VerdictStrip
from claimtrack.wording import counted

_LABEL = 60  # characters of a tag or a story that are told

Do = Callable[[Sequence[Claim]], Act | None]
"""An act of the desk that still lacks the claims."""


class Deciding(Marking, Folding):
    """What can be done to the claim under the cursor, or to those that are marked."""

    BINDINGS = bindings(Where.DECIDE)

    _last_tags: tuple[str, ...] = ()
    _last: Do | None = None

    def act(self, do: Do, seen: Sequence[Claim] | None = None) -> None:
        """Do something to the claims that were seen, else to those that are chosen now."""
        seen = self.chosen if seen is None else seen
        if not seen:
            return
        try:
            act = do(seen)
        except ClaimtrackError as error:
            self.failed(error)
        else:
            self._last = do
            self.acted(act, seen)

    def acted(self, act: Act | None, seen: Sequence[Claim]) -> None:
        """Show what an act has changed, say it, and go on."""
        self.unmark()
        if act is None:
            self.tell("that is how it was already")
            return
        on = self.config.advance and _decides(act) and len(seen) == 1
        self.show_queue(self.queue.take_over(act, self.claims.cursor, on=on))
        many = f" · {counted(len(act.changes), 'claim')}" if len(seen) > 1 else ""
        if len(act.changes) > 1:  # a link or other words may join or part what says the same
            self.gather()
        same = self.others_of(seen[0]) if on else ""
        left = f"{len(self.queue.claims):,} left"
        told = f"{_named(act)}{many}{_asked(act, seen)} · {left}{self._lacking(act)}{same}"
        self.tell(f"{told} · {key_of('undo', self.config.keys)} undoes")

    def _lacking(self, act: Act) -> str:
        """That a claim just verified has no evidence: the cursor is on the next one already."""
        verified = (
            self.desk.store.claim(each.id)
            for each in act.changes
            if each.after.get("verdict") == Verdict.VERIFIED
        )
        lacks = any(claim and not claim.evidence for claim in verified)
        return " · no evidence yet: exports leave it out" if lacks else ""

    def action_repeat(self) -> None:
        """Do the last act to what is chosen now."""
        if self._last:
            self.act(self._last)

    def action_accept(self) -> None:
        """Track it."""
        self.act(self.desk.accept)

    def action_reject(self) -> None:
        """Lay it aside."""
        self.act(self.desk.reject)

    def action_undo(self) -> None:
        """Take the last act back."""
        self._do_and_go(self.desk.undo)

    def action_redo(self) -> None:
        """Do it again."""
        self._do_and_go(self.desk.redo)

    def _do_and_go(self, step: Callable[[], Act]) -> None:
        """Do something and go to the claim that it changed."""
        try:
            act = step()
        except ClaimtrackError as error:
            self.failed(error)
            return
        self.queue.reload()
        row = self.queue.row_of(act.changes[0].id)
        self.show_queue(self.claims.cursor if row is None else row)
        undo, redo = (key_of(each, self.config.keys) for each in ("undo", "redo"))
        self.tell(f"{_named(act)} · {f'{redo} does it again' if act.undoes else f'{undo} undoes'}")

    async def action_verdict(self) -> None:
        """Ask for a verdict."""
        if seen := self.chosen:

            def decide(verdict: Verdict) -> None:
                self.act(partial(self.desk.judge, verdict=verdict), seen)

            lacking = not all(each.evidence for each in seen)
            missing = key_of("note", self.config.keys) if lacking else ""
            await self.app.push_screen(VerdictStrip(decide, missing=missing))

    async def action_tag(self) -> None:
        """Ask for tags; an empty line repeats the last ones."""
        if self.chosen:
            last = " ".join(self._last_tags)
            hint = f"tag other -gone; enter repeats: {last}" if last else "tag other -gone"
            tag = partial(self._tag, self.chosen)
            await self.app.push_screen(Ask("tags", hint, tag, list(self.desk.tags())))

    def _tag(self, seen: Sequence[Claim], typed: str) -> None:
        tags = tuple(typed.split()) or self._last_tags
        if tags:
            self._last_tags = tags
            add = [tag.removeprefix("+") for tag in tags if not tag.startswith("-")]
            remove = [tag[1:] for tag in tags if tag.startswith("-")]
            self.act(partial(self.desk.tag, add=add, remove=remove), seen)

    async def action_file(self) -> None:
        """Ask for a story."""
        if self.chosen:
            hint = "the name of a story; -: under none"
            file = partial(self._file, self.chosen)
            known = list(self.desk.stories())
            await self.app.push_screen(Ask("story", hint, file, known, whole=True))

    def _file(self, seen: Sequence[Claim], typed: str) -> None:
        if story := typed.strip():
            self.act(partial(self.desk.file_under, story=None if story == "-" else story), seen)

    async def action_note(self) -> None:
        """Ask for a note and evidence."""
        if self.chosen:
            await self.app.push_screen(NoteStrip(partial(self._note, self.chosen)))

    def _note(self, seen: Sequence[Claim], noted: Noted) -> None:
        if noted.note or noted.evidence:
            judge = partial(self.desk.judge, verdict=None)
            self.act(partial(judge, note=noted.note, evidence=noted.evidence), seen)

    async def action_link(self) -> None:
        """Choose another claim and how this one bears on it."""
        if self.claim:
            link = partial(self._link, self.claim)
            await self.app.push_screen(LinkScreen(self.desk, self.claim, link, beside=self.beside))

    def _link(self, seen: Claim, linked: Linked) -> None:
        self._act_once(partial(self.desk.link, linked.claim, linked.relation, linked.other), seen)

    async def action_correct(self) -> None:
        """Correct the words and who said them."""
        if self.claim and (article := self.article):
            correct = partial(self._correct, self.claim)
            now = Correction(self.claim.span, self.claim.chain)
            await self.app.push_screen(Correct(now, article, self._names(article), correct))

    def _names(self, article: Article) -> list[Hop]:
        """Everybody who says something in an article."""
        return [hop for each in self.desk.store.claims_of(article.id) for hop in each.chain]

    def _correct(self, seen: Claim, correction: Correction) -> None:
        correct = partial(self.desk.correct, seen, correction.span, correction.chain)
        self._act_once(correct, seen)

    def _act_once(self, do: Callable[[], Act | None], seen: Claim) -> None:
        """Do what belongs to this one claim, and is not repeated."""
        last = self._last
        self.act(lambda _: do(), [seen])
        self._last = last


def _named(act: Act) -> str:
    """What an act is called; of a very long tag or story, how that begins."""
    return shorten(act.label, _LABEL, placeholder="…") if len(act.label) > _LABEL else act.label


def _asked(act: Act, seen: Sequence[Claim]) -> str:
    """How many decided claims the act has put back to be looked at again."""
    ids = {claim.id for claim in seen}
    back = sum(bool(each.after.get("recheck")) for each in act.changes if each.id not in ids)
    return f" · {back:,} that lean on it to look at again" if back else ""


def _decides(act: Act) -> bool:
    """Whether an act moved its claims in the workflow; a tag or a note leaves them there."""
    changed = (change.after for change in act.changes if change.before)
    return any("state" in fields or "verdict" in fields for fields in changed)
