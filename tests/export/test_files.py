"""Writing: whole or not at all, and what was there before survives what goes wrong."""

import json
import os

import pytest

from claimtrack.errors import ClaimtrackError
from claimtrack.export import encode, write

BEFORE = "an older export\n"
ESCAPE = {"words": "“quoted” \x1b[31m \u202e 🌊", "numbers": [1, 2.5, None]}


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "claims.json"
    path.write_text(BEFORE)
    return path


def test_what_was_written_is_read_back_the_same(path):
    write(ESCAPE, path)
    assert json.loads(path.read_text("utf-8")) == ESCAPE


def test_the_file_ends_with_a_newline_and_is_indented(path):
    write(ESCAPE, path)
    assert path.read_text("utf-8") == encode(ESCAPE)
    assert encode(ESCAPE).endswith("}\n")
    assert '\n  "numbers"' in encode(ESCAPE)


def test_nothing_else_is_left_in_the_folder(path):
    write(ESCAPE, path)
    assert list(path.parent.iterdir()) == [path]


def test_what_cannot_be_encoded_leaves_the_file_as_it_was(path):
    with pytest.raises((TypeError, ValueError)):
        write({"half a character": "\ud83d"}, path)
    assert path.read_text() == BEFORE
    assert list(path.parent.iterdir()) == [path]


def test_a_disk_that_fails_in_the_middle_leaves_the_file_as_it_was(path, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ClaimtrackError, match="No space left on device"):
        write(ESCAPE, path)
    assert path.read_text() == BEFORE
    assert list(path.parent.iterdir()) == [path]


def test_being_interrupted_leaves_the_file_as_it_was(path, monkeypatch):
    def interrupted(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write(ESCAPE, path)
    assert path.read_text() == BEFORE
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told_in_one_line(tmp_path):
    with pytest.raises(ClaimtrackError, match=r"none/claims\.json: .*; name another file") as error:
        write(ESCAPE, tmp_path / "none" / "claims.json")
    assert "\n" not in str(error.value)


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path):
    (tmp_path / "claims.json").mkdir()
    with pytest.raises(ClaimtrackError, match="cannot write"):
        write(ESCAPE, tmp_path / "claims.json")
    assert [each.name for each in tmp_path.iterdir()] == ["claims.json"]


def test_a_file_in_the_place_of_the_folder_is_told(path):
    with pytest.raises(ClaimtrackError, match="cannot write"):
        write(ESCAPE, path / "claims.json")


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is unwritable to root")
def test_a_folder_that_may_not_be_written_is_told(path):
    path.parent.chmod(0o500)
    try:
        with pytest.raises(ClaimtrackError, match="Permission denied"):
            write(ESCAPE, path)
    finally:
        path.parent.chmod(0o700)
    assert path.read_text() == BEFORE


def test_a_pipe_is_not_put_out_of_its_place(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(ClaimtrackError, match="not a file"):
        write(ESCAPE, pipe)
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


def test_a_file_with_a_very_long_name_can_be_written(tmp_path):
    path = tmp_path / ("x" * 250 + ".json")
    write(ESCAPE, path)
    assert json.loads(path.read_text("utf-8")) == ESCAPE


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664])
def test_who_could_read_the_file_can_read_it_still(path, mode):
    path.chmod(mode)
    write(ESCAPE, path)
    assert path.stat().st_mode & 0o777 == mode


def test_a_new_file_is_as_open_as_any_other(tmp_path):
    other, new = tmp_path / "other", tmp_path / "new.json"
    other.touch()
    write(ESCAPE, new)
    assert new.stat().st_mode == other.stat().st_mode


def test_a_link_to_a_file_stays_one(path, tmp_path):
    link = tmp_path / "link.json"
    link.symlink_to(path)
    write(ESCAPE, link)
    assert link.is_symlink()
    assert json.loads(path.read_text("utf-8")) == ESCAPE
