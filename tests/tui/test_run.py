"""Opening and leaving the screen: the exit status, and one line when it breaks."""

import subprocess
import sys

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
