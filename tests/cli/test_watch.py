"""claimtrack watch, as typed."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize("every", ["soon", "0m", "15"])
def test_an_interval_has_a_unit(run: Run, story: Path, every: str) -> None:
    answer = run("watch", story, "--every", every)
    assert answer.status == 2
    assert "15m" in answer.err


def test_it_ends_on_ctrl_c_and_what_was_told_is_kept(run: Run, story: Path, tmp_path: Path) -> None:
    words = ["--store", str(tmp_path / "claims"), "watch", str(story), "--every", "1s"]
    watching = subprocess.Popen(
        [sys.executable, "-u", "-m", "claimtrack", *words], stdout=subprocess.PIPE, text=True
    )
    assert watching.stdout is not None
    try:
        lines = [watching.stdout.readline() for _ in range(2)]
        watching.send_signal(signal.SIGINT)
        assert watching.wait(20) == 130
    finally:
        watching.kill()
        watching.stdout.close()
    assert "Ferry to run again" in lines[1]
    assert "engines" in run("list").out
