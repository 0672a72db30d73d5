"""How well dates are found and resolved, on corpora that others have marked.

MEANTIME and GUM are news, MSREC are the test sentences of a recogniser for assistants.
Dates are written as TIMEX3 has them: 2022-02-09, 2022-W06, 2022-Q1, 2022-02-09TMO.
"""

import json
import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

from claimtrack.dates import find_dates
from claimtrack.model import Precision

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["dates"]
_JOINT = re.compile(r"\s+(?:and|to|until|till|through)\s+|\s*[-–—]\s*")
_FIRST_WORD = re.compile(r"[\w.]+[\s–-]+")
_CLOCK = re.compile(r"(\d\d?):(\d\d)")
_PARTS = {"tonight": "TNI", "morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}
_SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
_VALUES = {
    Precision.DAY: lambda when: when.earliest.isoformat(),
    Precision.TIME: lambda when: when.earliest.isoformat() + _time(when.text.lower()),
    Precision.WEEK: lambda when: f"{when.earliest:%G-W%V}",
    Precision.MONTH: lambda when: f"{when.earliest:%Y-%m}",
    Precision.QUARTER: lambda when: f"{when.earliest.year}-Q{(when.earliest.month + 2) // 3}",
    Precision.SEASON: lambda when: f"{when.earliest.year}-{_SEASONS[when.earliest.month]}",
    Precision.YEAR: lambda when: f"{when.earliest.year:04}",
}


@pytest.mark.parametrize("corpus", ["meantime", "msrec"])
def test_dates_in_raw_text_are_found_no_worse_than_before(corpus, bench, score, record_property):
    marked = bench / "open" / f"dates.{corpus}.dev.jsonl"
    found = {
        row["doc_id"]: [
            {"start": start, "end": end, "value": value, "type": "DATE"}
            for start, end, value in timexes(row["text"], written_on(row))
        ]
        for row in rows(marked)
    }
    f1 = score("score_dates", marked, found, "--types", "DATE,TIME")["value"]["f1"]
    record_property(f"dates {corpus} value F1", f1)
    assert f1 >= FLOORS[f"{corpus}_text_value_f1"]


def test_given_dates_are_resolved_no_worse_than_before(bench, score, record_property):
    marked = bench / "open" / "dates.gum.dev.jsonl"
    found = {
        row["doc_id"]: [
            {"start": each["start"], "end": each["end"], "value": value_of(row, each)}
            for each in row["timexes"]
        ]
        for row in rows(marked)
    }
    said = score("score_dates", marked, found, "--gold-spans", "--where", "genre=news")
    accuracy = said["value_accuracy"]["all"]["accuracy"]
    record_property("dates GUM news, given spans, accuracy", accuracy)
    assert accuracy >= FLOORS["gum_news_given_spans"]


def rows(marked):
    return [json.loads(line) for line in marked.read_text("utf-8").splitlines()]


def written_on(row):
    year, month, day = (int(part) for part in f"{row['dct']}-01-01".split("-")[:3])
    return date(year, month, day)


def value_of(row, given):
    """The words alone, and if they say nothing, what is found there in the whole text."""
    start, end, anchor = given["start"], given["end"], written_on(row)
    found = timexes(row["text"], anchor, (start, end)) or [
        timex for timex in timexes(row["text"], anchor) if timex[0] < end and start < timex[1]
    ]
    return found[0][2] if found else None


def timexes(text, anchor, span=None):
    """``(start, end, value)`` of every time in the text."""
    return [
        timex for when in find_dates(text, anchor, span) for timex in _timexes(when, text, anchor)
    ]


def _timexes(when, text, anchor):
    """TIMEX3 marks the times inside "from 2009 to 2011" and "since 2014", not the stretch."""
    start, end = when.span
    joint = _JOINT.search(text, start, end) if when.precision is Precision.RANGE else None
    first = _FIRST_WORD.match(text, start, end)
    if joint and not when.text.lower().startswith("mid"):
        inner = [(start, joint.start()), (joint.end(), end)]
        return [timex for part in inner for timex in timexes(text, anchor, part)]
    if value := _value(when):
        return [(start, end, value)]
    if first and (found := timexes(text, anchor, (first.end(), end))):
        return found
    if when.day is None:
        return []
    return [(start, end, "FUTURE_REF" if when.earliest else "PAST_REF")]


def _value(when):
    if when.precision in _VALUES:
        return _VALUES[when.precision](when) if when.earliest else None
    if when.earliest is None or when.latest is None:
        return None
    if (when.latest.year - when.earliest.year, when.earliest.year % 10) == (9, 0):
        return str(when.earliest.year)[:3]
    if when.latest.year == when.earliest.year:
        same = when.latest.month == when.earliest.month
        return f"{when.earliest:%Y-%m}" if same else f"{when.earliest:%Y}"
    return None


def _time(words):
    clock = _CLOCK.search(words)
    if clock:
        return f"T{int(clock[1]):02}:{clock[2]}" + ("Z" if re.search("utc|gmt", words) else "")
    return next((value for word, value in _PARTS.items() if word in words), "")
