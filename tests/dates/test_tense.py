"""Whether the words around a date speak of what was or of what is to come."""

import pytest

from claimtrack.dates.tense import Tense, tense


def told(text):
    """The tense at the words between the brackets."""
    start, end = text.index("["), text.index("]") - 1
    return tense(text.replace("[", "").replace("]", ""), start, end)


@pytest.mark.parametrize(
    "text",
    [
        "They will meet on [Friday].",
        "The vote is due on [Friday].",
        "The vote is expected to be held on [Friday].",
        "They’ll be back on [Friday].",
        "On [Friday] the council will meet.",
        "He wants a deal by [Friday].",
        "Both sides agreed to meet on [Friday].",
        "Stock markets were closed until [Friday].",
        "The chair said he hoped to see a plan on [Friday].",
    ],
)
def test_words_that_look_ahead(text):
    assert told(text) is Tense.COMING


@pytest.mark.parametrize(
    "text",
    [
        "They met on [Friday].",
        "The road was closed on [Friday].",
        "It was to be opened, but they failed on [Friday].",
        "On [Friday] the council rejected it.",
        "Every bag had been delivered by [Friday].",
        "They will come, she said on [Friday].",
    ],
)
def test_words_that_look_back(text):
    assert told(text) is Tense.PAST


@pytest.mark.parametrize("text", ["[Friday]", "A quiet [Friday] in town.", "They will.\n[Friday]"])
def test_words_that_do_not_say(text):
    assert told(text) is Tense.UNSAID


def test_another_sentence_does_not_count():
    assert told("They will meet soon. The road was closed on [Friday].") is Tense.PAST


def test_a_verb_of_saying_far_off_does_not_count():
    assert told("The minister said that the road north of the old town opens on [Friday].") is not (
        Tense.PAST
    )
