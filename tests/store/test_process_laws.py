"""Two real processes at one store agree with a plain one in memory, killed or not."""

import pickle
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from claimtrack.desk import Desk
from claimtrack.errors import ChangedMeanwhile, NotAllowed
from claimtrack.model import Claim, Relation, Verdict, Voice
from claimtrack.store import open_store
from claimtrack.store.memory import MemoryStore

NOON = datetime(2031, 5, 4, 12, tzinfo=UTC)
CLAIMS = 4
ROWS = st.integers(0, CLAIMS - 1)
TAGS = st.sampled_from(["weir", "seen", "told"])
WHO = st.sampled_from(["ann", "ben"])

ELSEWHERE = """
import pickle, sys
from datetime import UTC, datetime
from pathlib import Path
from claimtrack.desk import Desk
from claimtrack.errors import ChangedMeanwhile, NotAllowed
from claimtrack.store import open_store

noon = datetime(2031, 5, 4, 12, tzinfo=UTC)
desk = Desk(open_store(Path(sys.argv[1])), "ben", clock=lambda: noon)
while True:
    verb, args = pickle.load(sys.stdin.buffer)
    try:
        answer = getattr(desk, verb, None) or getattr(desk.store, verb)
        answer = answer(*args)
    except (NotAllowed, ChangedMeanwhile) as refused:
        answer = str(refused)
    answer = list(answer) if verb in ("claims", "acts") else answer
    pickle.dump(answer, sys.stdout.buffer)
    sys.stdout.buffer.flush()
"""


class Elsewhere:
    """Ben's desk, in a process of its own."""

    def __init__(self, folder):
        command = [sys.executable, "-c", ELSEWHERE, str(folder)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self._process = subprocess.Popen(command, **pipes)

    def ask(self, verb, *args):
        pickle.dump((verb, args), self._process.stdin)
        self._process.stdin.flush()

    def answer(self):
        return pickle.load(self._process.stdout)

    def do(self, verb, *args):
        self.ask(verb, *args)
        return self.answer()

    def kill(self):
        self._process.kill()
        self._process.communicate()


class TwoProcesses(RuleBasedStateMachine):
    """Ann sits here, Ben in another process; in memory, both sit at one plain store."""

    @initialize()
    def open(self):
        self.room = tempfile.TemporaryDirectory()
        self.folder = Path(self.room.name)
        self.here = Desk(open_store(self.folder), "ann", clock=lambda: NOON)
        self.there = Elsewhere(self.folder)
        self.plain = MemoryStore()
        self.desks = {name: Desk(self.plain, name, clock=lambda: NOON) for name in ("ann", "ben")}
        weir = Claim(id="", text="The weir holds.", article="0" * 16, span=(0, 15), voice=Voice.OWN)
        for store in (self.here.store, self.plain):
            with store.change() as changes:
                changes.put_claims(replace(weir, id=f"{row:016x}") for row in range(CLAIMS))

    def do(self, who, verb, *args):
        """An act by one of them; that it is refused has to be the same as well."""
        assert self.really(who, verb, *args) == self.plainly(who, verb, *args)

    def really(self, who, verb, *args):
        return self.there.do(verb, *args) if who == "ben" else act(self.here, verb, *args)

    def plainly(self, who, verb, *args):
        return act(self.desks[who], verb, *args)

    @rule(who=WHO, row=ROWS, tag=TAGS)
    def tag(self, who, row, tag):
        self.do(who, "tag", [self.plain.claims()[row]], [tag])

    @rule(who=WHO, row=ROWS, verdict=st.sampled_from(Verdict))
    def judge(self, who, row, verdict):
        self.do(who, "judge", [self.plain.claims()[row]], verdict)

    @rule(who=WHO, rows=st.lists(ROWS, min_size=2, max_size=2, unique=True))
    def link(self, who, rows):
        one, other = (self.plain.claims()[row] for row in rows)
        self.do(who, "link", one, Relation.REPEATS, other)

    @rule(who=WHO, verb=st.sampled_from(["undo", "redo"]))
    def take_back(self, who, verb):
        self.do(who, verb)

    @rule(rows=st.lists(ROWS, min_size=2, max_size=2, unique=True), tag=TAGS)
    def tag_at_once(self, rows, tag):
        one, other = ([self.plain.claims()[row]] for row in rows)
        self.there.ask("tag", other, [tag])
        acts = {"ann": act(self.here, "tag", one, [tag]), "ben": self.there.answer()}
        seen = {"ann": one, "ben": other}
        for who in sorted(acts, key=lambda who: acts[who].number if acts[who] else 0):
            assert acts[who] == self.plainly(who, "tag", seen[who], [tag])

    @rule(who=WHO)
    def fold(self, who):
        self.really(who, "fold")

    @rule()
    def reopen(self):
        self.here.store.close()
        self.here = Desk(open_store(self.folder), "ann", clock=lambda: NOON)

    @rule()
    def kill(self):
        self.there.kill()
        self.there = Elsewhere(self.folder)

    @invariant()
    def all_hold_the_same(self):
        claims, acts = list(self.plain.claims()), list(self.plain.acts())
        for who in ("ann", "ben"):
            self.really(who, "refresh")
            assert list(self.really(who, "claims")) == claims
            assert list(self.really(who, "acts")) == acts

    def teardown(self):
        self.here.store.close()
        self.there.kill()
        self.room.cleanup()


def act(desk, verb, *args):
    """What a desk or its store answers, or why it refuses."""
    try:
        return (getattr(desk, verb, None) or getattr(desk.store, verb))(*args)
    except (NotAllowed, ChangedMeanwhile) as refused:
        return str(refused)


TwoProcesses.TestCase.settings = settings(max_examples=6, stateful_step_count=25, deadline=None)
TestTwoProcessesAndAPlainStoreAgree = TwoProcesses.TestCase
