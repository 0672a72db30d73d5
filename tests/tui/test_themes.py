"""Colours: in one file, the same parts in every theme, and never the only sign of anything."""

import re
from pathlib import Path

from rich.cells import cell_len

from claimtrack import tui
from claimtrack.model import Verdict
from claimtrack.tui.config import THEMES, Config
from claimtrack.tui.glyphs import STATE_GLYPHS, VERDICT_GLYPHS

ROOT = Path(tui.__file__).parent


async def test_every_theme_shows_a_verdict_as_sign_word_and_colour(desk, screen_over):
    async with screen_over(desk, config=Config(theme=THEMES[-1])) as screen:
        await screen.press("v")
        for theme in THEMES:
            screen.app.theme = theme
            await screen.pilot.pause()
            colours = screen.app.get_css_variables()
            assert all(colours[f"verdict-{verdict}"] for verdict in Verdict), theme
            assert "✗ false" in screen.text, theme


def test_no_colour_stands_outside_the_themes():
    named = re.compile(r"#[0-9a-f]{6}\b|\b(?:red|green|blue|yellow|white|black|cyan|magenta)\b")
    files = [*ROOT.rglob("*.py"), *ROOT.rglob("*.tcss")]
    coloured = [file.name for file in files if named.search(file.read_text(encoding="utf-8"))]
    assert coloured == ["themes.py"]


def test_every_sign_is_one_cell_wide_and_no_two_verdicts_share_one():
    assert {cell_len(each) for each in (*VERDICT_GLYPHS.values(), *STATE_GLYPHS.values())} == {1}
    assert len(set(VERDICT_GLYPHS.values())) == len(Verdict)


async def test_without_colour_everything_can_still_be_read(desk, screen_over, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    async with screen_over(desk) as screen:
        await screen.press("v", "d", "/", "ctrl+u", "enter")
        assert "≈" in screen.text
