"""The history is the whole truth: whatever two reviewers do, it tells every step of every claim."""

from datetime import timedelta
from itertools import count

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from claimtrack.desk import Desk
from claimtrack.errors import ChangedMeanwhile, NotAllowed
from claimtrack.model import Evidence, Relation, State, Subject, Verdict
from claimtrack.store.documents import claim_of, fields
from claimtrack.store.memory import MemoryStore
from tests.conftest import NOON, _article, _claim, _keep

TEXT = "The dam holds silt. The gates were open on Friday. No road is closed. Eels left the weir."
NAMES = ("ann", "ben")
WHO = st.sampled_from(NAMES)
WHICH = st.integers(0, 3)


class TwoReviewers(RuleBasedStateMachine):
    """Ann and Ben at one store, each with the claims as they stand, on minutes that pass."""

    @initialize()
    def begin(self):
        minutes = count()
        store = MemoryStore()
        article = _article(TEXT, source="The Gazette")
        sentences = [f"{each.rstrip('.')}." for each in TEXT.split(". ")]
        _keep(store, article, *(_claim(each, article, source="The Gazette") for each in sentences))
        self.store = store
        self.desks = {
            name: Desk(store, name, clock=lambda: NOON + timedelta(minutes=next(minutes)))
            for name in NAMES
        }
        self.start = {claim.id: fields(claim) for claim in store.claims()}
        self.told = dict(self.start)
        self.read = 0

    def at(self, which):
        claims = self.store.claims_of(self.store.articles()[0].id)
        return claims[which % len(claims)]

    def do(self, who, act):
        """An act that may be refused; then nothing at all has changed."""
        before, acts = list(self.store.claims()), len(self.store.acts())
        try:
            act(self.desks[who])
        except (NotAllowed, ChangedMeanwhile):
            assert list(self.store.claims()) == before
            assert len(self.store.acts()) == acts

    @rule(who=WHO, which=WHICH, verdict=st.sampled_from(list(Verdict)))
    def judge(self, who, which, verdict):
        self.do(who, lambda desk: desk.judge([self.at(which)], verdict))

    @rule(who=WHO, which=WHICH, cited=WHICH)
    def cite(self, who, which, cited):
        piece = Evidence(location=self.at(cited).id)
        self.do(who, lambda desk: desk.judge([self.at(which)], Verdict.LIKELY, "", [piece]))

    @rule(who=WHO, which=WHICH, other=WHICH, relation=st.sampled_from(list(Relation)))
    def link(self, who, which, other, relation):
        self.do(who, lambda desk: desk.link(self.at(which), relation, self.at(other)))

    @rule(who=WHO, which=WHICH, other=WHICH)
    def unlink(self, who, which, other):
        self.do(who, lambda desk: desk.unlink(self.at(which), self.at(other)))

    @rule(who=WHO, which=WHICH, other=WHICH, tag=st.sampled_from(["silt", "road"]))
    def tag(self, who, which, other, tag):
        self.do(who, lambda desk: desk.tag([self.at(which), self.at(other)], [tag]))

    @rule(who=WHO, which=WHICH, act=st.sampled_from([Desk.accept, Desk.reject]))
    def lay(self, who, which, act):
        self.do(who, lambda desk: act(desk, [self.at(which)]))

    @rule(who=WHO, which=WHICH, share=st.integers(1, 3))
    def split(self, who, which, share):
        def act(desk):
            claim = self.at(which)
            start, end = claim.span
            desk.split(claim, start + (end - start) * share // 4)

        self.do(who, act)

    @rule(who=WHO, which=WHICH)
    def merge(self, who, which):
        self.do(who, lambda desk: desk.merge(self.at(which), self.at(which + 1)))

    @rule(who=WHO, letter=st.sampled_from("ABC"))
    def weigh(self, who, letter):
        self.do(who, lambda desk: desk.rate_source(self.at(0), letter))

    @rule(who=WHO)
    def undo(self, who):
        self.do(who, Desk.undo)

    @rule(who=WHO)
    def redo(self, who):
        self.do(who, Desk.redo)

    @rule(who=WHO)
    def brief(self, who):
        self.do(who, lambda desk: desk.remember_brief(desk.brief()))

    @invariant()
    def the_history_tells_how_all_came_to_stand(self):
        acts = self.store.acts()
        for act in acts[self.read :]:
            assert act.changes
            for change in act.changes:
                if change.subject is Subject.CLAIM:
                    self.follow(change)
        self.read = len(acts)
        assert {each: claim_of(told) for each, told in self.told.items()} == {
            claim.id: claim for claim in self.store.claims()
        }

    def follow(self, change):
        stood = self.told.pop(change.id, {})
        assert {name: stood.get(name) for name in change.before} == change.before
        assert bool(stood) is bool(change.before)
        if change.after:
            self.told[change.id] = stood | change.after

    @invariant()
    def a_link_stands_on_both_its_ends(self):
        for claim in self.store.claims():
            for link in claim.links:
                assert claim.id in (link.claim, link.other)
                assert link in self.store.claim(link.end(claim.id)).links

    @invariant()
    def a_verdict_stands_on_what_is_decided_and_nowhere_else(self):
        for claim in self.store.claims():
            assert (claim.verdict is not None) is (claim.state is State.DECIDED)
            if claim.verdict:
                assert claim.verdict in {review.verdict for review in claim.reviews}

    @invariant()
    def words_are_the_articles(self):
        for claim in self.store.claims():
            assert claim.text == TEXT[slice(*claim.span)]

    @precondition(lambda self: self.store.acts())
    @rule()
    def what_is_done_again_is_what_was_taken_back(self):
        """By whoever acted last: what others did since may stay beside it."""
        desk = self.desks[self.store.acts()[-1].by]
        before = {each.id: each for each in self.store.claims()}
        try:
            desk.undo()
            desk.redo()
        except (NotAllowed, ChangedMeanwhile):
            return
        assert {each.id: each for each in self.store.claims()} == before


TwoReviewers.TestCase.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
TestTwoReviewersAndTheirHistory = TwoReviewers.TestCase
