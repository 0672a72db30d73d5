"""Cues: every place of a sentence where words are given to somebody."""

from claimtrack.extract.attribution import Attribution
from claimtrack.extract.beside import beside_quotations
from claimtrack.extract.phrases import find_verb_groups
from claimtrack.extract.prepositional import by_preposition
from claimtrack.extract.units import Unit
from claimtrack.extract.verbal import by_verb


def find_attributions(unit: Unit) -> list[Attribution]:
    """All attributions of one sentence, in the order of their cues."""
    words = unit.words
    groups = find_verb_groups(words)
    found = [new for at in range(len(groups)) if (new := by_verb(words, groups, at))]
    found += by_preposition(words, groups)
    found += beside_quotations(unit, groups, found)
    return sorted(found, key=lambda attribution: attribution.cue)
