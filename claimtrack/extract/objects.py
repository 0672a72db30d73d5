"""Objects: where a noun phrase ends that a cue governs, before what tells when, where or why."""

from claimtrack.extract.clauses import clause_end
from claimtrack.extract.groups import VerbGroup
from claimtrack.extract.tokens import Words

_CIRCUMSTANCES = frozenset("after before during while when until since despite amid".split())
_LATELY = (["night"], ["week"], ["month"], ["year"])
_SAID_IN = frozenset(
    "statement interview letter speech email e-mail tweet post memo message column".split()
)


def phrase_end(words: Words, at: int, groups: list[VerbGroup]) -> int:
    """Where a noun phrase that is the content ends: before what tells when, why or what next."""
    tags, end = words.tags, clause_end(words, at, groups)
    quoted, inside = tags[:at].count('"') % 2 > 0, tags[at : at + 1] == ['"']
    for place in range(at + 1, end):
        here = tags[place]
        if here == '"':
            if inside and tags[place - 1] == "," and not quoted:
                return place + 1
            inside = not inside
        if (inside or here == '"') and not quoted:
            continue
        following = words.tag_at(place + 1) or "."
        if (
            here in ",SK"
            or _says_where(words, place)
            or (words.lows[place] in _CIRCUMSTANCES and following not in "VE")
        ):
            return place
        if words.lows[place] == "last" and words.lows[place + 1 : place + 2] in _LATELY:
            return place
        if here == "C" and following in "VXMG":
            return place
        if here == "I" and following == "K":
            return place
    return end


def _says_where(words: Words, at: int) -> bool:
    """ "Called it a lie in a statement": where it was said."""
    if words.lows[at] != "in" or words.tag_at(at + 1) != "D":
        return False
    return not _SAID_IN.isdisjoint(words.lows[at + 2 : at + 4])
