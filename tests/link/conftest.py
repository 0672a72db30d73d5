"""What is proposed of two claims, for the tests of every rule."""

from collections import defaultdict

import pytest

from claimtrack.link.likeness import compare
from claimtrack.link.relations import relation


@pytest.fixture
def proposed(a_claim):
    """``proposed(ours, theirs)``: what is proposed of two texts, or of a text with more fields."""

    def claim(told, article):
        text, more = told if isinstance(told, tuple) else (told, {})
        return a_claim(text, article=article * 16, **more)

    def propose(ours, theirs):
        one, other = claim(ours, "a"), claim(theirs, "b")
        return relation(one, other, compare(one, other, defaultdict(lambda: 1.0)))

    return propose


@pytest.fixture
def said_by(a_hop):
    """``said_by(text, name)``: a text with its speaker."""

    def build(text, name, who="", **more):
        return text, {"chain": (a_hop(name, who=who or name),), **more}

    return build
