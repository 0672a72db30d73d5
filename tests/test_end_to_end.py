"""From an article to a verified claim in a real terminal: tmux if installed, and a bare pty."""

import json
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar, Protocol

import pytest

from claimtrack.desk import Desk
from claimtrack.model import Order, Query, State
from claimtrack.store import open_store

PATIENCE = 60  # seconds for something to appear; it is there in one, unless much else runs
ARTICLE = """Title: Lock gates to be renewed
Source: Lenn Herald
Date: 2031-03-04

The lock at Tarn End will be closed for nine days in April, Harbour Master Edda Brun said on \
Monday. “We have waited long enough for this,” Brun said.

About 300 barges pass the lock every month, according to the Waterways Office.
"""


class Terminal(Protocol):
    """A terminal of 100 by 30 cells with claimtrack in it."""

    def press(self, *keys: str) -> None:
        """Send keys, by tmux's names or as characters."""

    def shows(self, text: str) -> bool:
        """Whether the text stands on the screen now, or comes in time."""

    def kill(self) -> None:
        """End the program as a power cut would."""

    def ended(self) -> bool:
        """Whether the program is gone now, or goes in time."""

    def close(self) -> None:
        """Take the terminal away."""


class Tmux:
    """A session of its own tmux server."""

    def __init__(self, command: list[str], env: dict[str, str]) -> None:
        self._server = f"claimtrack-{os.getpid()}-{time.monotonic_ns()}"
        size = ("-x", "100", "-y", "30")
        given = [word for name, value in env.items() for word in ("-e", f"{name}={value}")]
        self._tmux("-f", os.devnull, "new-session", "-d", "-s", "it", *size, *given, *command)
        self._pid = int(self._tmux("display-message", "-p", "-t", "it", "#{pane_pid}"))

    def press(self, *keys: str) -> None:
        self._tmux("send-keys", "-t", "it", *keys)

    def shows(self, text: str) -> bool:
        return _in_time(lambda: text in self._tmux("capture-pane", "-p", "-t", "it"))

    def kill(self) -> None:
        os.kill(self._pid, signal.SIGKILL)

    def ended(self) -> bool:
        return _in_time(lambda: not Path(f"/proc/{self._pid}").exists())

    def close(self) -> None:
        subprocess.run(["tmux", "-L", self._server, "kill-server"], capture_output=True)

    def _tmux(self, *words: str) -> str:
        whole = ["tmux", "-L", self._server, *words]
        return subprocess.run(whole, capture_output=True, text=True).stdout


class Pty:
    """A bare pseudo-terminal: what was written to it, its escapes left out."""

    _NAMES: ClassVar = {"Enter": "\r", "Escape": "\x1b"}

    def __init__(self, command: list[str], env: dict[str, str]) -> None:
        self._child, self._master = pty.fork()
        if self._child == 0:
            os.environ.update({**env, "TERM": "xterm-256color", "COLUMNS": "100", "LINES": "30"})
            os.execvp(command[0], command)
        self._seen = ""

    def press(self, *keys: str) -> None:
        self._seen = ""
        for key in keys:
            os.write(self._master, self._NAMES.get(key, key).encode())
            if key in self._NAMES:
                time.sleep(0.1)  # so that an escape is taken for the key

    def shows(self, text: str) -> bool:
        return _in_time(lambda: text in self._read())

    def kill(self) -> None:
        os.kill(self._child, signal.SIGKILL)

    def ended(self) -> bool:
        def gone() -> bool:
            self._read()
            return os.waitpid(self._child, os.WNOHANG) != (0, 0)

        return _in_time(gone)

    def close(self) -> None:
        os.close(self._master)

    def _read(self) -> str:
        while select.select([self._master], [], [], 0.05)[0]:
            try:
                read = os.read(self._master, 65536)
            except OSError:  # the other side is gone
                break
            self._seen += re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", read.decode(errors="replace"))
        return self._seen


def _in_time(test) -> bool:
    until = time.monotonic() + PATIENCE
    while not test():
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


class Claimtrack:
    """claimtrack on a store of its own: commands, and the screen in a terminal."""

    def __init__(self, folder: Path, terminal: type[Tmux] | type[Pty]) -> None:
        self.folder = folder
        self._terminal = terminal
        self._words = [sys.executable, "-m", "claimtrack", "--as", "ana", "--store"]
        self._words.append(str(folder / "store"))
        self.opened: list[Terminal] = []
        self._env = {"CLAIMTRACK_CONFIG": str(folder / "none.toml")}

    def run(self, *words: str) -> str:
        whole = [*self._words, *words]
        env = {**os.environ, **self._env}
        return subprocess.run(whole, capture_output=True, text=True, check=True, env=env).stdout

    def list(self, query: str = "") -> list[dict]:
        return json.loads(self.run("list", "--json", *query.split()))

    def start(self, *words: str) -> subprocess.Popen:
        """A command beside the others."""
        env = {**os.environ, **self._env}
        return subprocess.Popen([*self._words, *words], stdout=subprocess.DEVNULL, env=env)

    def open(self) -> Terminal:
        self.opened.append(self._terminal(self._words, self._env))
        return self.opened[-1]


@pytest.fixture(params=[Tmux, Pty], ids=["tmux", "pty"])
def claimtrack(request, tmp_path) -> Iterator[Claimtrack]:
    if request.param is Tmux and not shutil.which("tmux"):
        pytest.skip("tmux is not installed")
    (tmp_path / "lock.txt").write_text(ARTICLE, encoding="utf-8")
    it = Claimtrack(tmp_path, request.param)
    it.run("pull", str(tmp_path / "lock.txt"))
    yield it
    for each in it.opened:
        each.close()


def test_pull_review_quit_reopen_export_and_nothing_is_lost(claimtrack):
    claims = claimtrack.list()
    assert len(claims) >= 3
    screen = claimtrack.open()
    assert screen.shows(f"new {len(claims)}")
    screen.press("i")
    assert screen.shows("evidence")
    screen.press(*"log.txt", "Enter", "Enter", *"seen", "Enter")
    assert screen.shows("noted")
    screen.press("v", "v")
    assert screen.shows("verified")
    screen.press("x")
    assert screen.shows("rejected")
    screen.press("q")
    assert screen.ended()

    screen = claimtrack.open()
    assert screen.shows(f"new {len(claims) - 2}")
    screen.press("u")
    assert screen.shows("undid: rejected")
    screen.press("q")
    assert screen.ended()

    (decided,) = claimtrack.list("state:decided")
    out = claimtrack.folder / "verified.json"
    claimtrack.run("export", "-o", str(out))
    (exported,) = json.loads(out.read_text(encoding="utf-8"))["claims"]
    assert exported["text"] == decided["text"]
    assert exported["verdict"] == "verified"
    assert exported["evidence"][0]["location"] == "log.txt"


def test_of_hundreds_of_keys_in_one_go_none_is_lost(claimtrack, a_claim, an_article, keep):
    text = " ".join(f"The lock gate number {n} was opened." for n in range(400))
    article = an_article(text)
    store = open_store(claimtrack.folder / "store")
    keep(store, article, *(a_claim(each, article) for each in text.split(".")[:-1]))
    store.close()
    before = len(claimtrack.list("state:new"))
    screen = claimtrack.open()
    assert screen.shows(f"new {before}")
    screen.press(*("xavf" * 100))
    assert screen.shows(f"{before - 300} left")
    by_state = Counter(each["state"] for each in claimtrack.list())
    assert by_state == {"rejected": 100, "tracked": 100, "decided": 100, "new": before - 300}


def test_a_decision_that_was_shown_survives_a_kill(claimtrack):
    screen = claimtrack.open()
    assert screen.shows("is:waiting")
    screen.press("v", "f")
    assert screen.shows("false ·")
    screen.kill()
    assert screen.ended()
    (decided,) = claimtrack.list("state:decided")
    assert decided["verdict"] == "false"
    screen = claimtrack.open()
    assert screen.shows("decided 1")


def test_three_pulls_beside_the_screen_and_all_end_with_the_same_claims(claimtrack):
    before = len(claimtrack.list())
    for outlet in range(3):
        (claimtrack.folder / f"outlet{outlet}").mkdir()
        for days in range(10, 14):
            text = ARTICLE.replace("nine days", f"{days} days")
            file = claimtrack.folder / f"outlet{outlet}" / f"{days}.txt"
            file.write_text(text, encoding="utf-8")
    screen = claimtrack.open()
    assert screen.shows(f"new {before}")
    pulls = [claimtrack.start("pull", str(claimtrack.folder / f"outlet{n}")) for n in range(3)]
    for _ in range(5):
        screen.press("a")
        time.sleep(0.1)
    assert [pull.wait() for pull in pulls] == [0, 0, 0]
    kept = Counter(each["state"] for each in claimtrack.list())
    assert kept.total() == 13 * before
    assert claimtrack.run("log").count(": tracked (") == kept["tracked"] > 0
    assert screen.shows(f"new {kept['new']}   tracked {kept['tracked']}")
    screen.press("x")
    assert screen.shows("rejected")
    screen.press("q")
    assert screen.ended()
    after = Counter(each["state"] for each in claimtrack.list())
    assert after == kept + Counter(rejected=1) - Counter(new=1)


def test_who_decides_on_the_screen_is_told_what_another_process_changed_under_it(claimtrack):
    screen = claimtrack.open()
    assert screen.shows("is:waiting")
    store = open_store(claimtrack.folder / "store")
    ben, told = Desk(store, "ben"), False
    while not told:
        with store.change():  # whoever decides now waits until this is done
            claim = ben.claims(Query.parse("state:new"), Order.WORTH)[0]
            screen.press("a")
            time.sleep(1)
            ben.tag([claim], ["weir"])
        told = screen.shows(f"ben changed claim {claim.id} meanwhile (tags): look again")
        store.refresh()
        now = ben.claim(claim.id)
        assert now.tags == ("weir",)
        assert told is (now.state is State.NEW)  # else the key came late, and the tag was seen
    store.close()
