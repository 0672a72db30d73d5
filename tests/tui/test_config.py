"""The config file: what may stand in it, and what is said where it is wrong."""

import subprocess
import sys
from pathlib import Path

import pytest
from textual.theme import BUILTIN_THEMES

from claimtrack.errors import ConfigError
from claimtrack.model import Query
from claimtrack.tui import config
from claimtrack.tui.config import COLUMNS, THEMES, Config, load
from claimtrack.tui.widgets import columns


@pytest.fixture
def written(tmp_path):
    def write(text: str) -> Path:
        file = tmp_path / "config.toml"
        file.write_text(text, encoding="utf-8")
        return file

    return write


def test_without_a_file_everything_is_as_it_comes(tmp_path):
    assert load(tmp_path / "none.toml") == Config()


def test_theme_manners_and_keys_are_read(written):
    file = written('theme = "nord"\nadvance = false\n\n[keys]\nreject = "z"\nundo = "ctrl+z,u"\n')
    assert load(file) == Config(
        theme="nord", advance=False, keys={"reject": "z", "undo": "ctrl+z,u"}
    )


def test_columns_and_a_command_are_read(written):
    file = written('columns = ["day", "speaker"]\n[pipe]\ncommand = ["jq", ".text"]\n')
    assert load(file) == Config(columns=("day", "speaker"), pipe=("jq", ".text"))


def test_queries_get_a_name(written):
    config = load(written('[queries]\nmine = "speaker:brun -tag:done"\n'))
    assert config.queries == {"mine": Query.parse("speaker:brun -tag:done")}


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('\nthem = "nord"\n', 2, "known are theme, advance, learn, columns, pipe, keys, queries"),
        ('theme = "mauve"\n', 1, "known are claimtrack-dark"),
        ("advance = 3\n", 1, "true or false"),
        ('[keys]\naccept = "y"\nrejct = "z"\n', 3, "meant reject"),
        ("[keys]\nreject = 4\n", 2, 'a key is words like "y"'),
        ('[keys]\nreject = ""\n', 2, 'a key is words like "y"'),
        ('keys = "z"\n', 1, "[keys], then lines"),
        ('advance = true\ncolumns = ["day", "colour"]\n', 2, "some of speaker, source, day, worth"),
        ('columns = ["day", "day"]\n', 1, "each once"),
        ("columns = []\n", 1, "each once"),
        ('columns = "day"\n', 1, "each once"),
        ("columns = [[]]\n", 1, "each once"),
        ('pipe = "jq"\n', 1, "[pipe], then lines like command"),
        ("[pipe]\n", 1, "a command is a list of words"),
        ('theme = "nord"\n[pipe]\ncommand = "jq"\n', 3, "a command is a list of words"),
        ("[pipe]\ncommand = []\n", 2, "a command is a list of words"),
        ("[pipe]\ncommand = [1]\n", 2, "a command is a list of words"),
        ('[pipe]\ncommand = ["jq"]\nshell = true\n', 3, "known is command"),
        ('[queries]\nmine = "colour:red"\n', 2, 'unknown key "colour"'),
        ("queries = 3\n", 1, "[queries], then lines"),
    ],
)
def test_a_wrong_entry_is_told_with_its_file_its_line_and_what_is_allowed(
    written, text, line, said
):
    file = written(text)
    with pytest.raises(ConfigError) as error:
        load(file)
    assert f"{file}, line {line}:" in str(error.value)
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_what_is_no_toml_is_told_with_its_line(written):
    with pytest.raises(ConfigError, match="line 2"):
        load(written('theme = "nord"\nadvance = \n'))


def test_a_file_that_cannot_be_read_is_an_error_and_no_default(tmp_path):
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path)
    (tmp_path / "latin").write_bytes(b'theme = "\xe9"')
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path / "latin")


def test_the_environment_names_another_file(monkeypatch, written):
    monkeypatch.setenv("CLAIMTRACK_CONFIG", str(written("advance = false")))
    assert load() == Config(advance=False)


def test_without_the_environment_it_is_in_the_users_folder(monkeypatch):
    monkeypatch.delenv("CLAIMTRACK_CONFIG", raising=False)
    assert config.path().name == "config.toml"
    assert config.path().parent.name == "claimtrack"


def test_the_themes_named_are_those_there_are():
    assert set(THEMES) == {*BUILTIN_THEMES, "claimtrack-dark", "claimtrack-light"}


def test_the_columns_named_are_those_there_are():
    assert tuple(columns.COLUMNS) == COLUMNS


def test_reading_the_config_starts_no_screen():
    code = "import sys, claimtrack.tui.config; print('textual' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.stdout.strip() == "False"
