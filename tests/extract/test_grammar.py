"""Words, groups of verbs and noun phrases: what the grammar stands on."""

import pytest

from claimtrack.extract.groups import find_verb_groups
from claimtrack.extract.phrases import phrase_after
from claimtrack.extract.preceding import phrase_before
from claimtrack.extract.tagging import tag
from claimtrack.extract.tokens import read_words


def words_of(text):
    words = read_words(text, (0, len(text)))
    tag(words)
    return words


def tags(text):
    return "".join(words_of(text).tags)


@pytest.mark.parametrize(
    ("text", "tagged"),
    [
        ("She reports a theft.", "PVDn."),
        ("The reports were late.", "DnXA."),
        ("The bank reports that it lost.", "DnVTPV."),
        ("They want to report it.", "PVtBP."),
        ("The proposed ban failed.", "DAnV."),
        ("US troops left.", "ZnV."),
        ("Give it to us.", "BPtO."),
        ("It may rain in May.", "PMnIK."),
    ],
)
def test_a_word_is_read_by_its_neighbours(text, tagged):
    assert tags(text) == tagged


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("She has repeatedly said so.", ("say", "finite", False, False)),
        ("She did not say so.", ("say", "finite", False, True)),
        ("It was reported so.", ("report", "finite", True, False)),
        ("She might deny it.", ("deny", "finite", False, False)),
        ("She pointed out that it rained.", ("point out", "finite", False, False)),
        ("She is convinced that it rained.", ("be convinced", "finite", False, False)),
    ],
)
def test_auxiliaries_and_particles_belong_to_their_verb(text, group):
    found = find_verb_groups(words_of(text))[0]
    assert (found.lemma, found.form, found.passive, found.negated) == group


@pytest.mark.parametrize(
    ("text", "phrase", "name"),
    [
        ("The head of the port said", "The head of the port", "The head of the port"),
        ("Ada Crisp, head of the port, said", "Ada Crisp, head of the port,", "Ada Crisp"),
        ("Ada Crisp (54) said", "Ada Crisp (54)", "Ada Crisp"),
        ("Ada Crisp, 54, a nurse, said", "Ada Crisp, 54, a nurse,", "Ada Crisp"),
        ("Ada Crisp, a nurse from Lund said", "Ada Crisp, a nurse from Lund", "Ada Crisp"),
        ("Ada Crisp, speaking in Lund, said", "Ada Crisp", "Ada Crisp"),
        ("Ada Crisp on Monday said", "Ada Crisp", "Ada Crisp"),
        ("Ada Crisp herself said", "Ada Crisp", "Ada Crisp"),
        ("Ada Crisp, who said", "who", "Ada Crisp"),
        ("A letter seen by the Courier said", "A letter seen by the Courier", "A letter"),
        ("Sources close to the talks said", "Sources close to the talks", None),
    ],
)
def test_who_stands_before_a_verb_is_taken_whole_and_named_apart(text, phrase, name):
    words = words_of(text)
    found = phrase_before(words, len(words) - 1)
    assert text[slice(*words.span(found.first, found.end))] == phrase
    assert text[slice(*words.span(*found.name))] == (name or phrase)


@pytest.mark.parametrize(
    ("text", "phrase", "name"),
    [
        ("said Ada Crisp, a nurse who was there.", "Ada Crisp, a nurse who was there", "Ada Crisp"),
        ("said the head of the port.", "the head of the port", "the head of the port"),
        ("said Ada Crisp, and left.", "Ada Crisp", "Ada Crisp"),
        ("said Ada Crisp, the ferry sank.", "Ada Crisp", "Ada Crisp"),
    ],
)
def test_who_stands_behind_a_verb_is_taken_whole_and_named_apart(text, phrase, name):
    words = words_of(text)
    found = phrase_after(words, 1)
    assert text[slice(*words.span(found.first, found.end))] == phrase
    assert text[slice(*words.span(*found.name))] == name
