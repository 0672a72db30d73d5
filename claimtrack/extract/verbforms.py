"""Verb or noun: what a word is that may be a form of a verb, by the words around it."""

from claimtrack.extract.forms import FORMS
from claimtrack.extract.lexicon import NOUN_VERBS, PLURALS
from claimtrack.extract.tokens import Words
from claimtrack.extract.verbs import FRAMES

_VERB_BEFORE = "DPTWOZQtGIUARC,.:S—nE"
"""What may follow a verb."""
_BY_REACH = 6
"""Words from a name back to the "by" of "emails seen by the Harbour Courier show"."""
_PHRASE_REACH = 16
"""Words of a subject whose head stands first: "minutes of the meeting of May show"."""
_ALONE = frozenset("another both many several some all each neither few most".split())
"""Determiners that may stand for somebody."""
_SEVERAL = _ALONE - {"another", "each", "neither"}
_NOUN_LEADS = frozenset("DAU'")


def verb_or_noun(words: Words, at: int) -> str:
    """Which of verb, participle, adjective and noun a word is that may be a verb's form."""
    low, tags = words.lows[at], words.tags
    lemma, kinds = FORMS.get(low, (low, "DE"))
    before = at - 1
    while before >= 0 and (tags[before] in 'RN"' or _floats(words, before)):
        before -= 1
    lead = tags[before] if before >= 0 else ""
    if lead == "U" and before and tags[before - 1] == "Z":
        lead, before = "Z", before - 1  # "Canal 24 shows"
    after = tag_behind(tags, at)
    if "G" in kinds:
        if after == "v" and "B" not in FORMS.get(_next(words, at), ("", "B"))[1] and lead == "D":
            return "n"  # "a recording posted online"
        return "A" if lead and lead in _NOUN_LEADS and after in "nZv" else "G"
    if lead == "X":
        return _after_auxiliary(words.lows[before], kinds)
    if lead in ("t", "M"):
        return "B" if "B" in kinds else "n" if "S" in kinds else "V"
    several = lead == "D" and "B" in kinds and words.lows[before] in _SEVERAL
    if several and "s" in FRAMES.get(lemma, "") and after in "TPD":
        return "V"  # "all say that"
    if lead == "," and at + 3 == len(words) and FORMS.get(words.lows[-1], ("",))[0] in FRAMES:
        return "A"  # "…, leaked slides show"
    if "D" in kinds or "E" in kinds:
        alone = lead == "D" and words.lows[before] in _ALONE
        if alone and "D" in kinds and "s" in FRAMES.get(lemma, ""):
            return "V"  # "another said the talks …"
        return _past_or_participle(low, kinds, lead, after)
    if lead in ("P", "W") or (lead == "T" and "S" in kinds and not _is_counted(words, at, lemma)):
        return "V"
    if lead in ("D", "A", "U", "'", "I", "", "O") or (lead in "GE" and after not in "DPTWO"):
        return "B" if lead == "" and after in "DPOTZ" and kinds == "B" else "n"
    if lemma not in NOUN_VERBS and ("S" in kinds or lead != "V"):
        return "V"
    agrees = (after == "T" and lemma in FRAMES and "S" in kinds) or _agrees(words, before, kinds)
    if not agrees and "B" in kinds and (after == "T" or lemma == "show"):
        agrees = before >= 0 and _heads_plural(words, before)
    follows = after in _VERB_BEFORE or (after == "v" and lead == "Z")
    return "V" if agrees and lead not in "VEB" and follows else "n"


def _next(words: Words, at: int) -> str:
    return words.lows[at + 1] if at + 1 < len(words) else ""


def _is_counted(words: Words, at: int, lemma: str) -> bool:
    """ "That reports of flooding had doubled": a noun behind that."""
    return lemma in NOUN_VERBS and words.lows[at + 1 : at + 2] == ["of"]


def _floats(words: Words, at: int) -> bool:
    """ "The ministers all say": a quantifier between subject and verb."""
    return words.lows[at] in ("all", "both") and at > 0 and words.tags[at - 1] in ("n", "Z")


def tag_behind(tags: list[str], at: int) -> str:
    """The tag of the word behind ``at``, marks aside; a full stop's at the end."""
    at += 1
    while at < len(tags) and tags[at] == '"':
        at += 1
    return tags[at] if at < len(tags) else "."


def _after_auxiliary(auxiliary: str, kinds: str) -> str:
    """ "did report", "was reported", "is a report"."""
    if "B" in kinds and auxiliary[:2] in ("do", "di", "'d"):
        return "B"
    return "E" if "E" in kinds or "D" in kinds else "n"


def _past_or_participle(low: str, kinds: str, lead: str, after: str) -> str:
    if lead == "" and after in "ZD" and "q" in FRAMES.get(FORMS.get(low, ("", ""))[0], ""):
        return "V"  # "Said the minister: …"
    if lead and lead in "D'A" and after in "nAZvU":
        return "A"
    if lead and lead in "VGI" and low.endswith("ed") and after in "nAZ":
        return "A"
    if lead and lead in "D'UA" and "B" in kinds:
        return "n"
    if kinds == "E" or (lead == "" and after not in "DPTQ"):
        return "E"
    return "V"


def _agrees(words: Words, before: int, kinds: str) -> bool:
    """Whether the noun before can be the subject of this present form."""
    if before >= 0 and words.tags[before] == "K":
        return "B" in kinds and _heads_before(words, before, "on")
    if before < 0 or words.tags[before] not in ("n", "Z", ",", ")", "Q", "G"):
        return False
    if words.tags[before] not in ("n", "Z"):
        return words.tags[before] in (",", ")", "Q")
    if words.tags[before] == "Z" and "S" in kinds:
        return True
    noun = words.lows[before]
    plural = (noun.endswith("s") and not noun.endswith("ss")) or noun in PLURALS
    if words.tags[before] == "Z" and not plural:
        return _heads_before(words, before, "by") or _heads_before(words, before, "to")
    if "S" in kinds and plural:
        return any(tagged == "I" for tagged in words.tags[max(before - 4, 0) : before])
    return plural is ("B" in kinds)


def _heads_plural(words: Words, at: int) -> bool:
    """ "Minutes of the meeting show": whether the phrase that ends here is one of many things."""
    first = at
    while first and words.tags[first - 1] in "nZADUI'EVKC" and at - first < _PHRASE_REACH:
        first -= 1
    for place in range(first, at):
        if words.tags[place] in "nZ" and words.tags[place + 1] in "IEV":
            noun = words.lows[place]
            return words.tags[place] == "n" and (noun.endswith("s") or noun in PLURALS)
    return False


def _heads_before(words: Words, at: int, preposition: str) -> bool:
    """ "Emails seen by the Courier show": whether a plural noun stands before "seen by"."""
    for place in range(at, max(at - _BY_REACH, 1), -1):
        if words.lows[place] == preposition:
            noun = words.lows[place - 2]
            return noun.endswith("s") or noun in PLURALS
    return False
