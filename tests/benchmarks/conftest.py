"""Invented claims in any number, and the table of ratios at the end of a run."""

import gc
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from claimtrack.model import Claim, Hop, Precision, Role, State, Voice, When, claim_id
from claimtrack.model.article import sha256

_LETTERS = "abcdefghijklmnoprstuvz"
_PER_ARTICLE = 10
_ASLEEP = date(9999, 1, 1)  # nobody is measured while what was snoozed wakes up


def invented(count: int) -> Iterator[Claim]:
    """Claims of about 1 KB each, ten to an article, the same in every run."""
    chance = random.Random(count)
    words = ["".join(chance.choices(_LETTERS, k=chance.randint(2, 10))) for _ in range(3000)]
    speakers = [
        f"{first} {last}".title() for first, last in zip(words, words[400:800], strict=False)
    ]
    for number in range(count):
        article = sha256(str(number // _PER_ARTICLE))[:16]
        start = number % _PER_ARTICLE * 300
        day = date(2031, 1, 1) + timedelta(days=chance.randrange(900))
        claim = Claim(
            id=claim_id(article, (start, start + 250)),
            text=" ".join(chance.choices(words, k=36)),
            article=article,
            span=(start, start + 250),
            voice=chance.choice(list(Voice)),
            source=chance.choice(words[:40]).title(),
            published=day,
            chain=_chain(chance.choice(speakers), start) if chance.random() < 0.7 else (),
            said_on=When(
                earliest=day,
                latest=day,
                precision=Precision.DAY,
                text="on Tuesday",
                how="weekday; counted from the article's date",
                span=(start, start + 10),
            ),
            worth=round(chance.random(), 3),
            reasons=("names an actor", "has a number"),
            hedged=chance.random() < 0.2,
            state=chance.choice(list(State)),
            tags=tuple(chance.sample(words[:20], chance.randint(0, 2))),
        )
        yield replace(claim, until=_ASLEEP) if claim.state is State.SNOOZED else claim


def _chain(speaker: str, start: int) -> tuple[Hop, ...]:
    spans = {"span": (start, start + 8), "cue_span": (start + 9, start + 13)}
    name = speaker.split()[1]
    return (Hop(name=name, who=speaker, role=Role.PERSON, cue="said", **spans),)


@pytest.fixture(scope="session")
def claims_by_count():
    """``claims_by_count(100_000)``: that many invented claims, made once."""
    made: dict[int, list[Claim]] = {}

    def by_count(count: int) -> list[Claim]:
        if count not in made:
            made[count] = list(invented(count))
            gc.freeze()  # whoever is measured does not pay for walking these
        return made[count]

    return by_count


def pytest_terminal_summary(terminalreporter, config):
    """What the table of pytest-benchmark leaves out: the 99th percentile, and memory."""
    session = getattr(config, "_benchmarksession", None)
    for each in session.benchmarks if session else ():
        figures = ", ".join(f"{name} {value:.6g}" for name, value in each.extra_info.items())
        if figures:
            terminalreporter.write_line(f"{each.group}: {each.name}: {figures}")
