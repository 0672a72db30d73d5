"""Cues: every place of a sentence where words are given to somebody."""

from claimtrack.extract.attribution import Attribution
from claimtrack.extract.beside import beside_quotations
from claimtrack.extract.nominal import by_noun
from claimtrack.extract.prepositional import by_adverb, by_preposition
from claimtrack.extract.quoting import by_quoting
from claimtrack.extract.relays import find_relays, relaying_places
from claimtrack.extract.tokens import Words
from claimtrack.extract.units import Unit
from claimtrack.extract.verbal import by_verb


def _in_fragment(words: Words, at: int) -> bool:
    """Whether a word stands in words quoted inside a sentence: "he “came and said he was ill”"."""
    return words.tags[:at].count('"') % 2 > 0


def find_attributions(unit: Unit) -> list[Attribution]:
    """All attributions of one sentence, in the order of their cues."""
    words = unit.words
    groups = unit.groups
    marked = words.tags.count('"')
    verbal = (
        by_quoting(words, groups, at) or by_verb(words, groups, at)
        for at in range(len(groups))
        if not marked or marked % 2 or not _in_fragment(words, groups[at].first)
    )
    found = [new for new in verbal if new]
    found += by_preposition(words, groups)
    found += by_adverb(words, groups, found)
    named = list(by_noun(words, groups, found))
    cues = {one.cue for one in named}
    found = [one for one in found if one.cue not in cues] + named
    found += beside_quotations(unit, groups, found)
    contents = [span for one in found for span in one.content]
    places = relaying_places(words) if found else []
    found = [one.relayed(*find_relays(words, one, contents, places)) for one in found]
    return sorted(found, key=lambda attribution: attribution.cue)
