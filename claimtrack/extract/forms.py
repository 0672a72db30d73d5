"""Forms: every form of every verb that is known, and the verb it belongs to."""

import re

from claimtrack.extract.lexicon import IRREGULAR, VERBS
from claimtrack.extract.verbs import CUE_VERBS, PHRASAL, PREPOSITIONS


def _third(lemma: str) -> str:
    if lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        return lemma + "es"
    return lemma[:-1] + "ies" if lemma[-1] == "y" and lemma[-2] not in "aeiou" else lemma + "s"


_Z = re.compile(r"(\w{3}[iy])z(e|es|ed|ing)$")
_DOUBLING = frozenset(
    """admit ban beg brag commit cut dub grab hit let nod occur plan quip refer regret rob run set
    slam stop submit tip transfer drop permit label shrug step swap trap chat rub wrap drag fit
    put pat jot blog begin forget forbid dig upset win get bar compel control expel prefer
    propel rebut rebel net bid shut cap clip flip""".split()
)


def _stem(lemma: str) -> str:
    if lemma in _DOUBLING and lemma != "label":
        return lemma + lemma[-1]
    return lemma


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma[-1] == "y" and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied"
    return _stem(lemma) + "ed"


def _gerund(lemma: str) -> str:
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        return lemma[:-1] + "ing"
    return _stem(lemma) + "ing"


def _forms() -> dict[str, tuple[str, str]]:
    """Every form of every known verb: its bare form, and the kinds of form it may be."""
    found: dict[str, tuple[str, str]] = {}
    known = {verb for row in CUE_VERBS for verb in row.verbs.split() if "-" not in verb}
    for lemma in sorted(
        known | VERBS | set(IRREGULAR) | set(PREPOSITIONS) | {each.split()[0] for each in PHRASAL}
    ):
        past, participle = IRREGULAR.get(lemma) or (_past(lemma),) * 2
        for form, kind in (
            (lemma, "B"),
            (_third(lemma), "S"),
            (past, "D"),
            (participle, "E"),
            (_gerund(lemma), "G"),
        ):
            for written in dict.fromkeys((form, _british(form))):
                before = found.get(written)
                if before is None:
                    found[written] = (lemma, kind)
                elif before[0] == lemma:
                    found[written] = (lemma, before[1] + kind)
    return found


def _british(form: str) -> str:
    """The British spelling of a verb's form: "organised", "favours"."""
    return _Z.sub(r"\1s\2", form).replace("favor", "favour").replace("honor", "honour")


FORMS = _forms()
"""A verb's form: its bare form and which form it is: ``B`` bare, ``S`` third person, ``D`` past,
``E`` participle, ``G`` -ing. "found" is the past of find, not of to found: the first row wins."""
