"""Opening and leaving the screen: the exit status, and one line when it breaks."""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from select import select
from time import monotonic

import pytest

from claimtrack.desk import Desk
from claimtrack.store import open_store

BREAKS = """
import sys
from claimtrack.tui.config import Config
from claimtrack.desk import Desk
from claimtrack.store.memory import MemoryStore
from claimtrack.tui import app, run

class Broken(app.ClaimtrackApp):
    def run(self, **more):
        return super().run(headless=True)
    def on_mount(self):
        secret = "a claim nobody should read here"
        {what}

app.ClaimtrackApp = Broken
sys.exit(run(Desk(MemoryStore(), "ana"), Config()))
"""


def run_with(what: str, folder) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BREAKS.format(what=what)],
        capture_output=True,
        text=True,
        env={"TMPDIR": str(folder), "PATH": "/usr/bin"},
        timeout=60,
    )


def test_leaving_is_status_0_and_says_nothing(tmp_path):
    left = run_with("self.set_timer(0.3, self.exit)", tmp_path)
    assert (left.returncode, left.stderr) == (0, "")


def test_a_fault_is_one_line_with_the_place_of_the_details_and_no_words_of_a_claim(tmp_path):
    broken = run_with("raise ValueError('no such thing')", tmp_path)
    assert broken.returncode not in (0, None)
    (line,) = broken.stderr.splitlines()
    assert "ValueError: no such thing" in line
    assert "nobody should read" not in line
    (details,) = tmp_path.iterdir()
    assert str(details) in line
    assert "no such thing" in details.read_text(encoding="utf-8")


INTERRUPTED = """
import sys

class Pressed:
    def find_spec(self, name, *_):
        if name == "{at}":
            raise KeyboardInterrupt

sys.meta_path.insert(0, Pressed())
from claimtrack.cli import main
sys.argv = ["claimtrack", "--store", {store!r}]
main()
"""


@pytest.mark.parametrize("at", ["click", "claimtrack.store", "textual.app"])
def test_ctrl_c_while_it_starts_leaves_without_a_word(at, tmp_path):
    left = subprocess.run(
        [sys.executable, "-c", INTERRUPTED.format(at=at, store=str(tmp_path / "store"))],
        capture_output=True,
        text=True,
        env=os.environ | {"TEXTUAL_DRIVER": "as in a browser", "HOME": str(tmp_path)},
        timeout=60,
    )
    assert (left.returncode, left.stdout, left.stderr.strip()) == (130, "", "")


class Terminal:
    """The program in a terminal of its own."""

    def __init__(self, store, home):
        self._ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 120, 0, 0))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "claimtrack", "--store", str(store)],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=os.environ | {"TERM": "xterm-256color", "HOME": str(home)},
        )
        os.close(theirs)
        self._seen = b""

    def press(self, key):
        self._seen = b""
        os.write(self._ours, key.encode())

    def shows(self, text):
        """Whether it writes a text, within a time that nobody would wait."""
        until = monotonic() + 30
        while text.encode() not in self._seen and monotonic() < until:
            if select([self._ours], [], [], 1)[0]:
                self._seen += os.read(self._ours, 65536)
        return text.encode() in self._seen

    def leave(self):
        self._process.kill()
        self._process.wait()
        os.close(self._ours)


def test_a_key_that_has_to_wait_for_another_claimtrack_says_so_meanwhile(tmp_path, story):
    desk = Desk(open_store(tmp_path / "store"), "ana")
    for each in story:
        desk.take(each)
    desk.store.close()
    terminal = Terminal(tmp_path / "store", tmp_path)
    try:
        assert terminal.shows("by worth")
        with (tmp_path / "store" / "claims.json.lock").open("r+") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            terminal.press("a")
            assert terminal.shows(f"waiting for process {os.getpid()}, which holds")
        assert terminal.shows("u undoes")
    finally:
        terminal.leave()
