"""Every store agrees with the plain one in memory, whatever is done in whatever order."""

import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from claimtrack.desk import Desk
from claimtrack.errors import ChangedMeanwhile, NotAllowed
from claimtrack.model import (
    Act,
    Article,
    Claim,
    Evidence,
    Hop,
    Link,
    Order,
    Precision,
    Quantity,
    Query,
    Relation,
    Review,
    Role,
    Source,
    State,
    Verdict,
    Voice,
    When,
)
from claimtrack.store import open_store
from claimtrack.store.memory import MemoryStore

NOON = datetime(2031, 5, 4, 12, tzinfo=UTC)
DAYS = st.sampled_from([None, date(2031, 3, 31), date(2031, 4, 9)])
NAMES = st.sampled_from(["Ilka Thorne", "the mayor", "STRASSE", "straße", "a\0b"])
ARTICLES = ("a" * 16, "b" * 16, "c" * 16)
IDS = st.sampled_from([f"{number:016x}" for number in range(8)] + ["weir", "Weir"])


@st.composite
def whens(draw):
    said = {"precision": Precision.DAY, "text": "then", "how": "as written"}
    return When(earliest=draw(DAYS), latest=draw(DAYS), **said)


@st.composite
def hops(draw):
    who = draw(st.none() | NAMES)
    return Hop(name=draw(NAMES), who=who, role=draw(st.sampled_from(Role)), span=(0, 3))


@st.composite
def reviews(draw):
    evidence = draw(st.sampled_from([(), (Evidence(location="https://log.example"),)]))
    return Review(by="ann", at=NOON, note=draw(st.sampled_from(["", "seen"])), evidence=evidence)


def tuples(strategy):
    return st.lists(strategy, max_size=2).map(tuple)


CLAIMS = st.builds(
    Claim,
    id=IDS,
    text=st.sampled_from(["", "The weir holds.", "400 HOMES", "Straße"]) | st.text(max_size=9),
    article=st.sampled_from(ARTICLES),
    span=st.tuples(st.integers(0, 50), st.integers(0, 50)),
    voice=st.sampled_from(Voice),
    heading=st.booleans(),
    source=st.sampled_from([None, "", "Mercury", "mercury"]),
    published=DAYS,
    chain=tuples(hops()),
    said_on=st.none() | whens(),
    about=tuples(whens()),
    quantities=tuples(
        st.builds(
            Quantity,
            low=st.sampled_from([None, 1, 2.5, 10**30]),
            high=st.none(),
            unit=st.just("homes"),
            text=st.just("homes"),
            span=st.just((0, 5)),
        )
    ),
    hedged=st.booleans(),
    negated=st.booleans(),
    future=st.booleans(),
    worth=st.sampled_from([0.0, 0.5, 1.0]),
    notices=tuples(st.just("look here")),
    state=st.sampled_from(State),
    verdict=st.none() | st.sampled_from(Verdict),
    tags=tuples(st.sampled_from(["weir", "Weir", "flood"])),
    story=st.sampled_from([None, "", "The Weir"]),
    due=tuples(st.sampled_from([date(2031, 4, 9), date(2031, 6, 30)])),
    recheck=tuples(st.just("the article changed")),
    reviews=tuples(reviews()),
    links=tuples(
        st.builds(
            Link,
            claim=IDS,
            other=IDS,
            relation=st.sampled_from(Relation),
            by=st.just("ann"),
            at=st.just(NOON),
        )
    ),
)
TERMS = st.sampled_from(
    [
        *("state:new", "state:decided", "verdict:none", "verdict:false", "voice:own"),
        *("tag:weir", "source:merc", "speaker:ilka", "speaker:straße", "story:weir"),
        *("said>=2031-04", "said<2031-04-09", "said:2031", "before:2031-04"),
        *("has:evidence", "has:note", "has:number", "has:date", "has:speaker", "has:tag"),
        *("due:2031-06", "due<=2031-04-09", "due>=2031-06-30", "is:recheck"),
        *("cites:log.txt", "cites:LOG"),
        *("has:notice", "is:linked", "is:hedged", "is:negated", "is:future", "is:heading"),
        *("weir", "STRASSE", '"the weir"', '""', '"a\0b"', 'tag:""'),
    ]
)
SIGNED = st.tuples(st.sampled_from(["", "-"]), TERMS).map("".join)
ALL_OF = st.lists(SIGNED, min_size=1, max_size=3).map(" ".join)
QUERIES = st.lists(ALL_OF, min_size=1, max_size=2).map(" or ".join).map(Query.parse)
ORDERS = st.sampled_from([None, *Order])


def an_article(id):
    text = f"An article called {id}."
    return Article(id=id, text=text, address=id, blocks=(), pulled=NOON, sha256="")


class TwoWindows(RuleBasedStateMachine):
    """Two windows on one folder, and a store in memory that is told the same."""

    @initialize()
    def open(self):
        self.room = tempfile.TemporaryDirectory()
        self.folder = Path(self.room.name)
        self.windows = [open_store(self.folder), open_store(self.folder)]
        self.plain = MemoryStore()

    def do(self, window, change):
        for store in (self.windows[window], self.plain):
            with store.change() as changes:
                change(store, changes)

    @rule(window=st.integers(0, 1), claims=st.lists(CLAIMS, max_size=4))
    def put(self, window, claims):
        self.do(window, lambda _, changes: changes.put_claims(claims))

    @rule(window=st.integers(0, 1), ids=st.lists(IDS, max_size=2))
    def drop(self, window, ids):
        self.do(window, lambda _, changes: changes.drop_claims(ids))

    @rule(window=st.integers(0, 1), id=st.sampled_from(ARTICLES))
    def take(self, window, id):
        self.do(window, lambda _, changes: changes.put_article(an_article(id)))

    @rule(window=st.integers(0, 1), label=st.text(max_size=5))
    def act(self, window, label):
        def change(store, changes):
            number = len(store.acts()) + 1
            changes.add_act(Act(number=number, by="ann", at=NOON, label=label, changes=()))

        self.do(window, change)

    def at_both_desks(self, window, act):
        """An act at a desk with either store; that it is refused has to be the same as well."""
        outcomes = []
        for store in (self.windows[window], self.plain):
            try:
                outcomes.append(act(Desk(store, "ann", clock=lambda: NOON)))
            except (NotAllowed, ChangedMeanwhile) as refused:
                outcomes.append(str(refused))
        assert outcomes[0] == outcomes[1]

    @rule(window=st.integers(0, 1), tag=st.sampled_from(["weir", "seen"]))
    def tag_all(self, window, tag):
        seen = list(self.plain.claims())
        self.at_both_desks(window, lambda desk: desk.tag(seen, add=[tag]))

    @rule(window=st.integers(0, 1))
    def undo(self, window):
        self.at_both_desks(window, Desk.undo)

    @rule(window=st.integers(0, 1))
    def redo(self, window):
        self.at_both_desks(window, Desk.redo)

    @rule(window=st.integers(0, 1), name=NAMES, letter=st.sampled_from("ABF"))
    def judge(self, window, name, letter):
        source = Source(name=name, reliability=letter)
        self.do(window, lambda _, changes: changes.put_source(source))

    @rule(window=st.integers(0, 1), claims=st.lists(CLAIMS, max_size=2), id=IDS)
    def fail(self, window, claims, id):
        try:
            with self.windows[window].change() as changes:
                changes.put_claims(claims)
                changes.drop_claims([id])
                raise ZeroDivisionError
        except ZeroDivisionError:
            pass

    @rule(window=st.integers(0, 1))
    def refresh(self, window):
        self.windows[window].refresh()

    @rule(window=st.integers(0, 1))
    def reopen(self, window):
        self.windows[window].close()
        self.windows[window] = open_store(self.folder)

    @rule(window=st.integers(0, 1))
    def fold(self, window):
        self.windows[window].fold()

    @rule(window=st.integers(0, 1), query=QUERIES, order=ORDERS)
    def look(self, window, query, order):
        self.windows[window].refresh()
        found = list(self.windows[window].claims(query, order))
        assert found == list(self.plain.claims(query, order))
        if order is None:
            assert found == [each for each in self.plain.claims() if query.matches(each)]

    @rule(window=st.integers(0, 1), article=st.sampled_from(ARTICLES))
    def read(self, window, article):
        store = self.windows[window]
        store.refresh()
        assert list(store.claims_of(article)) == list(self.plain.claims_of(article))
        assert store.article(article) == self.plain.article(article)

    @invariant()
    def both_hold_the_same(self):
        for store in self.windows:
            store.refresh()
            assert store.refresh() is False
            assert list(store.claims()) == list(self.plain.claims())
            assert list(store.acts()) == list(self.plain.acts())
            assert list(store.articles()) == list(self.plain.articles())
            assert list(store.claim_ids("")) == list(self.plain.claim_ids(""))
            assert store.source("the mayor") == self.plain.source("the mayor")

    def teardown(self):
        for store in self.windows:
            store.close()
        self.room.cleanup()


TwoWindows.TestCase.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
TestTwoWindowsAndAPlainStoreAgree = TwoWindows.TestCase
