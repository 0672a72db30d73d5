"""What a command shows, line by line, of an article that is dated and of one that is not."""

import os
import re
import sys
from datetime import datetime
from pathlib import Path

import pytest

from tests.cli.conftest import Run, claim_id

SECOND = """Source: Sund Gazette

The ferry between Sund and Aske is full on Sundays. “One engine failed again,” Transport Minister \
Lena Orvik said in Aske.

About 450 passengers were stranded for two days, according to the harbour office.
"""


@pytest.fixture
def both(pulled: Run, tmp_path: Path) -> Run:
    """A store with the dated article and another that says neither its title nor its day."""
    (tmp_path / "second.txt").write_text(SECOND, "utf-8")
    pulled("pull", tmp_path / "second.txt")
    return pulled


@pytest.fixture
def again(both: Run) -> str:
    """The id of what was said about the engine in the second article."""
    return claim_id(both, "failed")


@pytest.fixture
def ferry(pulled: Run) -> str:
    """The id of the claim about the time to come."""
    return claim_id(pulled, "run")


def rows(run: Run, id: str) -> dict[str, list[str]]:
    """What ``show`` says under each label."""
    found: dict[str, list[str]] = {}
    for line in run("show", id).lines[2:]:
        found.setdefault(line[:12].strip(), []).append(line[12:])
    return found


def test_show_begins_with_the_words_and_says_what_is_known_of_them(pulled: Run, ferry: str) -> None:
    words = "The ferry between Sund and Aske will run again from Monday"
    assert pulled("show", ferry).lines[:2] == [words, ""]
    told = rows(pulled, ferry)
    assert told["said by"] == ['Lena Orvik (person, "said")']
    assert told["plainly"] == [f"[Lena Orvik:] {words}"]
    assert told["said on"][0].startswith("6 Mar 2031 (")
    assert told["about"][0].startswith("from 10 Mar 2031, open (“from Monday”; ")
    assert told["article"] == ["Ferry to run again from Monday · Harbour Post"]
    assert told["published"] == ["7 Mar 2031"]
    assert told["address"] == ["https://harbourpost.example/ferry"]
    assert re.fullmatch(r"\.\d\d  \S.*", told["worth"][0])
    assert told["state"] == ["new"]
    assert told["rated"] == ["credibility 6"]
    assert not {"tags", "story", "review", "evidence", "link", "notice", "learned"} & told.keys()


def test_show_gives_the_number_as_it_is_meant(pulled: Run, stranded: str) -> None:
    assert "about 300 passengers" in rows(pulled, stranded)["number"]


def test_what_an_article_does_not_say_of_itself_is_said_to_be_missing(
    both: Run, again: str, tmp_path: Path
) -> None:
    told = rows(both, again)
    assert told["article"] == ["(no title) · Sund Gazette"]
    assert told["published"] == ["not dated"]
    assert told["address"] == [(tmp_path / "second.txt").as_uri()]
    assert re.search(rf"^{again}  new +\.\d\d  no date  ", both("list", "failed").out)


def test_the_articles_own_voice_is_called_so(pulled: Run, engines: str) -> None:
    pulled("correct", engines, "--speaker", "-")
    assert rows(pulled, engines)["said by"] == ["the article, in its own voice"]
    assert "plainly" not in rows(pulled, engines)
    assert "(own voice): We have repaired" in pulled("list", "engines").out


def test_each_hop_of_a_chain_has_its_line_and_its_words(pulled: Run, engines: str) -> None:
    pulled("correct", engines, "--hop", "unnamed", "an aide", "--hop", "outlet", "Radio Aske")
    assert rows(pulled, engines)["said by"] == ["an aide (unnamed)", "Radio Aske (outlet)"]


def test_what_was_decided_is_shown_act_by_act(pulled: Run, engines: str, ferry: str) -> None:
    me = ("--as", "Mira")
    pulled(*me, "judge", engines, "likely", "--note", "p. 3", "--evidence", "https://yard.example")
    pulled(*me, "judge", engines, "none", "--evidence", "notes.txt", "--stance", "context")
    pulled(*me, "link", engines, "supports", ferry)
    pulled(*me, "rate", engines, "3")
    pulled(*me, "tag", engines, "harbour", "repairs")
    pulled(*me, "file", engines, "The ferry")
    told = rows(pulled, engines)
    assert [line[17:] for line in told["review"]] == ["Mira: likely · p. 3", "Mira: evidence"]
    assert told["evidence"] == ["supports: https://yard.example", "context: notes.txt"]
    assert told["state"] == ["decided, likely"]
    assert told["rated"] == ["credibility 3"]
    assert told["tags"] == ["harbour repairs"]
    assert told["story"] == ["The ferry"]
    assert told["link"] == [f"supports {ferry}: {pulled('show', ferry).lines[0]}"]
    assert rows(pulled, ferry)["link"] == [
        f"{engines} supports this: We have repaired both engines,"
    ]


def test_the_log_of_a_claim_says_what_became_of_what(pulled: Run, engines: str, ferry: str) -> None:
    pulled("judge", engines, "verified")
    pulled("file", engines, "The ferry")
    pulled("link", engines, "supports", ferry)
    pulled("undo")
    told = [line.strip() for line in pulled("log", engines).lines if line.startswith("       ")]
    assert told == [
        f"links: -supports {ferry}",
        f"links: +supports {ferry}",
        "story: none → The ferry",
        "reviews: +verified",
        "state: new → decided",
        "verdict: none → verified",
    ]
    assert f"undid: linked: supports ({engines} {ferry})" in pulled("log").lines[0]


def test_the_word_of_warning_is_for_what_is_verified_without_any_evidence_alone(
    pulled: Run, engines: str
) -> None:
    def warned(*words: str) -> bool:
        return "no evidence yet" in pulled("judge", engines, *words).out

    assert warned("verified")
    assert not warned("likely")
    assert not warned("verified", "--evidence", "https://yard.example")
    assert not warned("verified")  # what was given before counts


def test_a_terminal_gets_lines_that_fit_and_a_pipe_whole_ones(
    pulled: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = pulled("list").lines
    widest = max(map(len, whole))
    monkeypatch.setattr("claimtrack.cli.show.get_terminal_size", lambda: os.terminal_size((70, 24)))
    assert pulled("list").lines == whole
    monkeypatch.setattr(type(sys.stdout), "isatty", lambda _: True)
    clipped = pulled("list").lines
    assert max(map(len, clipped)) == 70 < widest
    for line, longer in zip(clipped, whole, strict=True):
        assert line == longer or (line[:-1], line[-1]) == (longer[:69], "…")
    monkeypatch.setattr(
        "claimtrack.cli.show.get_terminal_size", lambda: os.terminal_size((widest, 24))
    )
    assert pulled("list").lines == whole


def test_a_story_is_told_with_its_days_its_outlets_and_its_claims(
    both: Run, engines: str, again: str
) -> None:
    both("file", "engine", "The ferry", "--all")
    both("judge", engines, "disputed")
    assert both("story", "the", "FERRY").lines == [
        "The ferry",
        "",
        "days        7 Mar 2031 to 7 Mar 2031",
        "from        2 articles · 2 outlets",
        "origins     1: Lena Orvik",
        "states      1 decided, 1 new",
        "verdicts    1 disputed",
        "",
        f"2031-03-07  {engines} disputed Lena Orvik: “We have repaired both engines,”",
        f"no date     {again} new Lena Orvik: “One engine failed again,”",
    ]


def test_a_story_of_which_no_day_is_known_says_so(both: Run, again: str) -> None:
    both("file", again, "Engines")
    assert both("story", "Engines").lines[2] == "days        no date"


def test_what_belongs_to_a_story_that_is_there_is_proposed_as_more_of_it(
    both: Run, engines: str
) -> None:
    (new,) = both("stories", "--propose").lines
    assert "  new: " in new
    both("file", engines, "The ferry")
    (more,) = both("stories", "--propose").lines
    assert "  more of The ferry · " in more
    assert both("stories").lines == ["      1  The ferry: 1 new"]


def test_the_timeline_says_when_it_was_said_and_when_it_was_reported(
    both: Run, ferry: str, again: str
) -> None:
    today = datetime.now().astimezone().date()
    told = {line[35:43]: line for line in both("timeline").lines}
    assert told[ferry].startswith("6 Mar 2031   reported 7 Mar 2031 ")
    assert told[again].startswith(f"no date      reported {today.day} {today:%b %Y}")
    assert "Lena Orvik: One engine failed again," in told[again]


def test_figures_of_one_measure_stand_below_one_another_on_one_scale(both: Run) -> None:
    title, low, high = both("numbers").lines
    assert title.startswith("passengers: ")
    assert "About 300 passengers · harbour office · Harbour Post" in low
    assert "About 450 passengers · harbour office · Sund Gazette" in high
    assert low.index("○") < high.index("○")
    assert "7 Mar 2031" in low
    assert "no date" in high


def test_an_only_article_is_its_first_version_known_by_its_hash(pulled: Run, engines: str) -> None:
    first, second = pulled("versions", engines).lines
    assert first.endswith("  Ferry to run again from Monday")
    assert re.fullmatch(r"  the first version, sha256 [0-9a-f]{12}…", second)


def test_the_origins_of_a_claim_are_counted_in_words(pulled: Run, stranded: str) -> None:
    assert pulled("origins", stranded).lines[:2] == [
        "1 article · 1 outlet · 1 origin",
        f"  {stranded}  7 Mar 2031   harbour office ← Harbour Post",
    ]


def test_a_record_names_speakers_and_outlets_with_what_held(
    pulled: Run, engines: str, stranded: str
) -> None:
    pulled("judge", engines, "verified")
    pulled("judge", stranded, "false")
    assert pulled("record").lines == [
        "outlet   Harbour Post: 1 of 2 held; reliability not judged (F)",
        "speaker  Lena Orvik: 1 of 1 held",
        "speaker  harbour office: 0 of 1 held",
    ]
    assert pulled("record", "ORVIK").lines == ["speaker  Lena Orvik: 1 of 1 held"]


def test_a_record_stands_beside_the_reliability_that_was_given(pulled: Run, engines: str) -> None:
    pulled("judge", engines, "verified")
    pulled("rate-source", engines, "B")
    assert "outlet   Harbour Post: 1 of 1 held; reliability B" in pulled("record").lines


def test_why_a_claim_has_to_be_looked_at_again_is_shown_first(
    pulled: Run, engines: str, stranded: str
) -> None:
    pulled("judge", engines, "verified", "--evidence", stranded)
    pulled("judge", stranded, "false")
    told = [line for line in pulled("show", engines).lines if line.startswith("look again")]
    assert told == [f"look again  {stranded}, which is its evidence, was judged false"]


def test_one_export_is_one_claim_and_two_are_claims(
    pulled: Run, engines: str, stranded: str, tmp_path: Path
) -> None:
    for claim, count in ((engines, "1 claim"), (stranded, "2 claims")):
        pulled("judge", claim, "verified", "--evidence", "https://yard.example")
        answer = pulled("export", "-o", tmp_path / "out.json")
        assert answer.out.startswith(f"{count} (decided, ")
        assert answer.err == ""


def test_what_became_of_a_store_is_counted_wherever_it_goes(
    pulled: Run, engines: str, tmp_path: Path
) -> None:
    pulled("accept", engines)
    counts = "3 claims, 1 article, 1 act"
    assert pulled("check").out == f"{counts}: all well\n"
    copy = tmp_path / "copy.json"
    assert pulled("backup", copy).out == f"{counts} copied to {copy} and read back\n"
    elsewhere = tmp_path / "elsewhere"
    assert pulled("--store", elsewhere, "restore", copy).lines == [
        f"{counts} put back into {elsewhere}"
    ]
    assert pulled("restore", copy).lines[1].startswith("what was there before is kept in ")
