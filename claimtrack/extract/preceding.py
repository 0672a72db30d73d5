"""Subjects' phrases: the noun phrase before a place, past asides, adverbs and relative clauses."""

from claimtrack.extract.adverbials import passed_over
from claimtrack.extract.kinds import kind_of
from claimtrack.extract.phrases import Phrase
from claimtrack.extract.tokens import Words
from claimtrack.model import Role

_INSIDE = frozenset(
    """of for in at from on with to against between by near under through into over about among
    within across inside outside behind""".split()
)
"""Prepositions that join noun phrases into one."""
_LOOSE_ASIDES = "GEItS"
"""What opens an aside that tells of the deed and not of the doer: ", speaking in Oslo,"."""
REDUCED = frozenset(
    """briefed based involved named employed stationed leaked shown passed sent given handed
    released published received obtained completed interviewed contacted attributed addressed posted
    circulated reached named""".split()
)
"""Participles that a noun keeps behind it: "a memo shown to the Courier says"."""
_PARTS = frozenset(["some", "many", "all", "most"])
_LINKING = frozenset("close familiar loyal opposed aware briefed involved".split())
"""Adjectives that join a noun to what follows: "sources close to the talks"."""
_AGENTS = frozenset("by with from on to in at for under through during after via".split())
_FINITE = frozenset("VXM")
_RELATIVES = frozenset("who which whoever whatever what".split())
_REFLEXIVES = frozenset("himself herself itself themselves".split())
_NOMINAL = frozenset("nZU")
_RELATIVE_REACH = 10
_REACH = 40
"""How many words an apposition or relative clause may take up between a name and its verb."""


def phrase_before(words: Words, end: int) -> Phrase | None:
    """The noun phrase that ends before word ``end``, without a mark that closes in front of it."""
    found = _phrase_before(words, end)
    if found and words.tags[found.first] == '"' and _closes_there(words, found):
        return Phrase(found.first + 1, found.end, (found.first + 1, found.name[1]))
    return found


def _closes_there(words: Words, phrase: Phrase) -> bool:
    """Whether it begins with a mark that closes words before it: "“nil,” officers said"."""
    first = phrase.first
    return first > 0 and words.tags[first - 1] in ",." and phrase.name[0] == first


def _phrase_before(words: Words, end: int) -> Phrase | None:
    """The noun phrase that ends before word ``end``, with what stands in apposition.

    Adverbs and days between it and the verb are passed over ("The mayor on Friday said").
    """
    tags = words.tags
    while end and (passed := passed_over(words, end)):
        end -= passed
    if end > 1 and tags[end - 1] in "VEB":
        if head := _relative_head(words, end):
            return Phrase(head.first, end, head.name)
        if tags[end - 1] in "VE" and tags[end - 2] in _NOMINAL:
            end -= 1  # "figures released on Monday show"
    if not end:
        return None
    joined = words.lows[end - 2] in ("to", "on", "with", "in", "by")
    if tags[end - 1] in "OP" and end > 3 and joined and words.lows[end - 3] in _LINKING:
        head = _plain_before(words, end - 3)  # "a person close to her"
        return Phrase(head.first, end, head.name) if head else None
    if tags[end - 1] in ",)—":
        opened = _aside_start(words, end - 1)
        name = _named_before(words, opened) if opened else None
        if opened is None or name is None:
            return None
        told = tags[opened + 1] not in _LOOSE_ASIDES or words.lows[opened + 1] == "by"
        return Phrase(name.first, end if told else name.end, name.name)
    name = _plain_before(words, end)
    return _with_loose_apposition(words, _past_relative(words, name)) if name else None


def _relative_head(words: Words, end: int) -> Phrase | None:
    """ "A team that visited last week found": who does it stands before a clause that ends so."""
    for at in range(end - 1, max(end - _RELATIVE_REACH, 1), -1):
        if words.tags[at] in ",;:QCS—":
            return None
        if words.lows[at] in ("who", "that", "which"):
            return _plain_before(words, at)
    return None


def _named_before(words: Words, end: int) -> Phrase | None:
    """The phrase before an apposition; past further ones ("Ann Lee, 34, a nurse, said")."""
    end -= words.lows[end - 1] in _REFLEXIVES
    phrase = _plain_before(words, end)
    if phrase:
        phrase = _past_relative(words, phrase)  # "the engineer who wrote it, Ann Lee,"
    elif end and words.tags[end - 1] in "RVEBI":
        phrase = _relative_head(words, end)  # "a driver who got away, Ann Lee,"
    if phrase and words.tags[end : end + 3] == [",", "U", ","]:
        return _with_noun(words, phrase)
    for _ in range(0 if words.tag_at(end + 1) == "Z" else 2):
        if phrase is None or "Z" in words.tags[phrase.first : phrase.end]:
            break
        if not phrase.first or words.tags[phrase.first - 1] != ",":
            break
        further = _plain_before(words, phrase.first - 1)
        if further is None or "Z" not in words.tags[further.first : further.end]:
            break
        phrase = further
    return phrase


def _past_relative(words: Words, phrase: Phrase) -> Phrase:
    """ "People who were in the room said": the head stands before its relative clause."""
    for at in range(phrase.first - 1, max(phrase.first - _RELATIVE_REACH, 1), -1):
        subject = words.lows[at] == "that" and words.tag_at(at + 1) in "XVM"
        if words.tags[at] in ",;:QCS—" or (words.tags[at] == "T" and not subject):
            break
        if (subject or words.lows[at] == "who") and not _FINITE.isdisjoint(
            words.tags[at + 1 : phrase.first]
        ):
            head = _plain_before(words, at)
            return Phrase(head.first, phrase.end, head.name) if head else phrase
    return phrase


def _with_noun(words: Words, name: Phrase) -> Phrase:
    """ "One pupil, Alfie, nine, said": the noun before a name that its age follows."""
    if not name.first or words.tags[name.first - 1] != ",":
        return name
    noun = _plain_before(words, name.first - 1)
    one = noun is not None and words.lows[noun.end - 2 : noun.end] == ["of", "one"]
    if noun is None or (not one and kind_of(words.lows[noun.end - 1]) is not Role.UNNAMED):
        return name
    alone = noun.first == 0 or words.tags[noun.first - 1] in 'Q,"'
    return Phrase(noun.first, name.end, noun.name) if alone else name


def _with_loose_apposition(words: Words, phrase: Phrase) -> Phrase:
    """ "Smith, a member of the board said": an apposition whose second comma is missing."""
    first = phrase.first
    if first < 2 or words.lows[first] not in ("a", "an") or words.tags[first - 1] != ",":
        return phrase
    name = _plain_before(words, first - 1)
    governed = name is not None and name.first > 0 and words.tags[name.first - 1] in "It"
    if name is None or governed or words.tags[name.first] != "Z":
        return phrase
    return Phrase(name.first, phrase.end, name.name)


def _aside_start(words: Words, close: int) -> int | None:
    """Where the apposition, relative clause or bracket that ends at ``close`` begins."""
    tags = words.tags
    mark = {")": "("}.get(tags[close], tags[close])
    for at in range(close - 1, max(close - _REACH, 0), -1):
        if tags[at] == mark and at > 0 and _ends_phrase(words, at) and not _in_date(tags, at):
            return at
        if tags[at] in ("Q", ";", ":"):
            return None
    return None


def _ends_phrase(words: Words, end: int) -> bool:
    """Whether a noun phrase ends here, or its clause: "the driver who got away, Ann Lee,"."""
    last = words.tags[end - 1]
    return last in 'nZP)U"O' or (last in "RVEI" and _relative_head(words, end) is not None)


def _in_date(tags: list[str], comma: int) -> bool:
    """Whether a comma stands inside a date: "Nov. 12, 2032"."""
    return tags[comma - 1 : comma + 2] == ["U", ",", "U"] and "K" in tags[max(comma - 3, 0) : comma]


def _plain_before(words: Words, end: int) -> Phrase | None:
    tags = words.tags
    if end and tags[end - 1] == ")":
        opened = _aside_start(words, end - 1)
        name = _plain_before(words, opened) if opened else None
        return name and Phrase(name.first, end, name.name)
    if end and tags[end - 1] in "PWOT":
        if words.lows[end - 2 : end] == ["of", "them"] and end > 2 and tags[end - 3] in "UDAn":
            return Phrase(end - 3, end, (end - 3, end))  # "one of them, Ann Lee, said"
        if tags[end - 1] == "O" or (tags[end - 1] == "W" and words.lows[end - 1] not in _RELATIVES):
            return None
        return Phrase(end - 1, end, _antecedent(words, end - 1) or (end - 1, end))
    if end and tags[end - 1] == "D":
        return Phrase(end - 1, end, (end - 1, end))
    at, nominal = end, False
    while at and (step := _step_left(words, at, end)):
        at -= step
        nominal = nominal or tags[at] in _NOMINAL
    while at < end and tags[at] in "I'RC":
        at += 1
    if not nominal or at == end:
        return None
    return _past_reduced(words, Phrase(at, end, (at, end)))


def _antecedent(words: Words, pronoun: int) -> tuple[int, int] | None:
    """What "who", "which" or "that" refers to: the phrase before it."""
    if words.tags[pronoun] not in "WT":
        return None
    end = pronoun - (pronoun > 0 and words.tags[pronoun - 1] == ",")
    found = _plain_before(words, end)
    return found.name if found else None


def _past_reduced(words: Words, phrase: Phrase) -> Phrase:
    """ "A letter seen by the Courier says": the head stands before the participle."""
    first, tags = phrase.first, words.tags
    if words.lows[max(first - 2, 0) : first] == ["to", "be"] and tags[first - 3] == "E":
        head = _plain_before(words, first - 3)  # "a man believed to be the owner"
        return Phrase(head.first, phrase.end, head.name) if head else phrase
    made = first - 2
    while made > 1 and (tags[made] in "KUR" or (tags[made] == "I" and tags[made + 1] == "K")):
        made -= 1  # "taken on Monday by"
    if made < 1 or words.lows[first - 1] not in _AGENTS or tags[made] not in "EV":
        return phrase
    if tags[made - 1] in "TW":
        return phrase  # "that circulated on Monday"
    quoted = words.lows[made] in ("quoted", "cited") and words.lows[first - 1] == "in"
    if words.lows[first - 1] != "by" and words.lows[made] not in REDUCED and not quoted:
        return phrase
    head = _plain_before(words, made - (tags[made - 1] == "C"))
    return Phrase(head.first, phrase.end, head.name) if head else phrase


def _step_left(words: Words, at: int, end: int) -> int:
    """How many words further left the phrase goes; 0 where it begins."""
    tags, left = words.tags, words.tags[at - 1]
    inner = tags[at] if at < end else ""
    if left == "n" and words.words[at : at + 1] == ["The"]:
        return 1  # "the newspaper The Ledger"
    if left in "nZUA'" or left == '"':
        return 0 if inner and inner in "DP" and left in "nZUA" else 1
    if words.lows[at - 1] in _LINKING and inner and inner in "It":
        return 1 if at > 1 and tags[at - 2] in _NOMINAL else 0
    if left in "GE":
        return 1 if inner and inner in "nZA" and at > 1 and tags[at - 2] in "DA'CZ" else 0
    if left == "D":
        joined = words.lows[at - 1] in ("all", "both", "half") or words.lows[at : at + 1] == ["own"]
        return 0 if inner == "D" and not joined else 1
    if not inner or at < 2:
        return 0
    before = tags[at - 2]
    if (left == "I" and words.lows[at - 1] in _INSIDE) or left == "t":
        return int(before in 'nZU"' or words.lows[at - 2] in _LINKING | _PARTS)
    if left == "C" and words.lows[at - 1] in ("and", "&", "or"):
        return 1 if before in "nZ" else 0
    return 1 if left == "K" and before in "DI" and inner not in "DP" else 0
