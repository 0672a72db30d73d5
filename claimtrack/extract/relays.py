"""Relays: outlets that a sentence names beside a speaker, as those through whom we know it."""

from bisect import bisect_left
from collections.abc import Iterator

from claimtrack.extract.attribution import Attribution, Relay
from claimtrack.extract.kinds import DOCUMENTS, PRESS, kind_of, singular
from claimtrack.extract.phrases import Phrase, phrase_after
from claimtrack.extract.preceding import phrase_before
from claimtrack.extract.tokens import Words
from claimtrack.model import Role, Span

_CARRIED = frozenset(
    """seen obtained reviewed published reported quoted carried cited aired broadcast viewed
    released interviewed asked contacted posted printed shared leaked read out""".split()
)
"""Words before "by": "a letter seen by the Courier", "a log read out by Radio One"."""
_PARTLY = (["in", "part"], ["in", "full"], ["in", "advance"])
_CITED = frozenset(["cited", "quoted"])
_HANDED = frozenset("told leaked shown passed sent given handed supplied shared".split())
_MOVED = _CARRIED | _HANDED
_READ = frozenset("read shown played given passed handed described leaked".split())
"""What somebody does with a paper: "minutes read to the Post by a clerk"."""
_READ_REACH = 8
"""Words from a paper to what was done with it."""
_TALKS = frozenset(
    """interview interviews comments comment remarks remark statement statements conversation
    email letter message briefing call answer reply note column article
    op-ed essay piece blog""".split()
)
"""Nouns before "with", "to", "for": "in an interview with the Courier"."""
_TALKING = frozenset("speaking talking writing spoke talked appearing appeared interviewed".split())
_LETTER_REACH = 8
"""Words from "published" to "in which": "has published a letter in which Orr says"."""
_ABOUT_REACH = 10
"""Words from "asked" to "by": "asked about the state of the roof by Radio One"."""
_BETWEEN = frozenset(["through", "via"])
_GO_BETWEENS = frozenset(
    """spokesman spokeswoman spokesperson lawyer attorney solicitor barrister counsel agent
    representative adviser advisor aide assistant secretary publicist interpreter translator
    intermediary friend relative family office union embassy""".split()
)
"""Those through whom others speak."""
_HOLDING = frozenset(
    """quotes cites contains contained includes included describes described details detailed
    reproduces reproduced publishes prints carries mentions""".split()
)
"""Verbs of what holds a document: "the complaint quotes a chat in which Orr says"."""
_HEARERS = frozenset("DnAZPO'U")
_LEADING = _MOVED | _READ | _TALKS | _TALKING | _BETWEEN | _HOLDING | {"in"}
_HEARING = frozenset(["tell", "inform", "assure"])


def relaying_places(words: Words) -> list[int]:
    """Where a sentence may name an outlet beside a speaker, for ``find_relays``."""
    lows = words.lows
    return [
        at
        for at, low in enumerate(lows)
        if low in _LEADING and (low != "in" or (at > 0 and singular(lows[at - 1]) in DOCUMENTS))
    ]


def find_relays(
    words: Words, attribution: Attribution, contents: list[Span], places: list[int]
) -> tuple[Relay, ...]:
    """Those in a sentence who may have relayed ``attribution``, in their order.

    Whether one is an outlet is for the cast to say. What stands inside ``contents`` that the
    cue is not in belongs to them. ``places`` are the sentence's ``relaying_places``.
    """
    cue = attribution.cue
    taken = [span for span in contents if not span[0] <= cue[0] < span[1]]
    known = {attribution.name, *(relay.name for relay in attribution.relays)}
    found: dict[Span, Relay] = {}
    for words_of_relay, phrase in _candidates(words, attribution, places):
        span = words.span(*phrase.name)
        if span not in known and not any(s <= span[0] < e for s, e in taken):
            found.setdefault(span, Relay(words.span(*words_of_relay), span))
    return tuple(found.values())


def _leads_on(low: str, following: str) -> bool:
    """Whether these two words lead to an outlet: "seen by", "interview with", "leaked to"."""
    match following:
        case "by":
            return low in _CARRIED
        case "in" if low in _CITED:
            return True
        case "on" | "in":
            return low in _TALKING
        case "to" | "with" | "for":
            return low in _TALKS or low in _TALKING or low in _HANDED
    return False


def _document_before(words: Words, at: int, attribution: Attribution) -> Phrase | None:
    """The document that somebody speaks in: "in a letter seen by the Courier, Orr wrote"."""
    phrase = phrase_before(words, at - (words.tags[at - 1] == ",") if at else at)
    if phrase is None or DOCUMENTS.isdisjoint(map(singular, words.lows[slice(*phrase.name)])):
        return None
    inside = phrase.first > 0 and words.lows[phrase.first - 1] == "in"
    return phrase if inside and words.span(*phrase.name) != attribution.name else None


def _carrier(words: Words, at: int) -> Phrase | None:
    """Who carried a document: "which the Courier published", "published on Sunday by the Post"."""
    past = at + 1 + 2 * (words.lows[at + 1 : at + 3] in _PARTLY)
    while words.tag_at(past) in ("I", "K", "R", "U") and words.lows[past] not in ("by", "in"):
        past += 1
    if words.lows[at : at + 2] == ["asked", "about"] and "by" in words.lows[at : at + _ABOUT_REACH]:
        past = words.lows.index("by", at)
    by = words.lows[past : past + 1]
    if by == ["in"] and words.lows[at] == "published" and words.tag_at(past + 1) in ("D", "Z"):
        return phrase_after(words, past + 1, asides=False)
    if by == ["by"] and past > at + 1:
        return phrase_after(words, past + 1, asides=False)
    verb = at - (words.tags[at - 1 : at] == ["X"])
    before = phrase_before(words, verb)
    which = before is not None and before.first > 0 and words.tags[before.first - 1] in "WT"
    return before if which or _holds_document(words, at) else None


def _holds_document(words: Words, verb: int) -> bool:
    """Whether "in which" follows the verb: "has published a letter in which Orr says"."""
    after = words.lows[verb : verb + _LETTER_REACH]
    return ["in", "which"] in (after[at : at + 2] for at in range(len(after)))


def _candidates(
    words: Words, attribution: Attribution, places: list[int]
) -> Iterator[tuple[Span, Phrase]]:
    lows = words.lows
    cue = bisect_left(words.ends, attribution.cue[1])
    ends_cue = cue < len(lows) and words.ends[cue] == attribution.cue[1]
    for at in sorted({*places, cue}) if ends_cue else places:
        behind_cue, low = at == cue, lows[at]
        past = _past_time(words, at + 1) if low in _HANDED else at + 1
        following = lows[past] if past < len(lows) else ""
        if low in _MOVED and (document := _document_before(words, at, attribution)):
            yield (document.first - 1, document.first), document
        first = None
        if low in _CARRIED and (carrier := _carrier(words, at)):
            yield (at, at + 1), carrier
        if low in _READ and following == "to" and (reader := _reader(words, at, attribution)):
            yield (at, reader.first), reader
        if low == "in" and (journal := _journal(words, at)):
            yield (at, at + 1), journal
        if low in _HOLDING and (holder := _holder(words, at)):
            yield (at, at + 1), holder
        if low in _BETWEEN and (between := _go_between(words, at)):
            yield (at, at + 1), between
        if _leads_on(low, following) and not _tells_of_deed(words, at):
            first = past + 1
        elif behind_cue and attribution.verb in _HEARING:
            first = at + 1
        elif behind_cue and following == "in" and (journal := _journal(words, at + 1)):
            yield (at + 1, at + 2), journal
        elif behind_cue and following in ("on", "to", "through", "via"):
            first = at + 2
        if first is not None and (phrase := _named_after(words, first)):
            yield (at, max(at + 1, first)), phrase


def _journal(words: Words, at: int) -> Phrase | None:
    """ "A study in the journal Reef": in what a document came out."""
    phrase = phrase_after(words, at + 1, asides=False)
    press = phrase and not PRESS.isdisjoint(words.lows[phrase.first : phrase.end])
    return phrase if press and phrase and "Z" in words.tags[phrase.first : phrase.end] else None


def _holder(words: Words, at: int) -> Phrase | None:
    """ "The complaint quotes a chat in which Orr says": what quotes it."""
    return phrase_before(words, at) if _holds_document(words, at) else None


def _go_between(words: Words, at: int) -> Phrase | None:
    """ "Told her, through his lawyer, that": who speaks for another."""
    between = phrase_after(words, at + 1, asides=False)
    speaks = between and singular(words.lows[between.end - 1]) in _GO_BETWEENS
    return _named_after(words, at + 1) if speaks else None


def _reader(words: Words, at: int, attribution: Attribution) -> Phrase | None:
    """Who read out or showed the document that speaks: "minutes read to the Post by a clerk"."""
    name = attribution.name
    if name is None or name[1] > words.starts[at]:
        return None
    end = bisect_left(words.ends, name[1]) + 1
    first = bisect_left(words.starts, name[0])
    written = any(kind_of(low) is Role.DOCUMENT for low in words.lows[first:end])
    if not written or at - end > _READ_REACH:
        return None
    hearer = words.lows[at + 2 : at + _READ_REACH]
    by = at + 2 + hearer.index("by") if "by" in hearer else at + 2
    plain = by > at + 2 and set(words.tags[at + 2 : by]) <= _HEARERS
    return _named_after(words, by + 1) if plain else None


def _tells_of_deed(words: Words, at: int) -> bool:
    """Whether it is no document that was reported: "the call, which was reported by Radio One"."""
    first = at
    while first and words.tags[first - 1] in "XRN":
        first -= 1
    if first == at or not first or words.tags[first - 1] not in "WT":
        return False
    head = phrase_before(words, first - 1 - (words.tags[first - 2] == ","))
    return head is not None and DOCUMENTS.isdisjoint(map(singular, words.lows[slice(*head.name)]))


def _past_time(words: Words, at: int) -> int:
    """Past "last year", "on Monday" behind what was handed on."""
    while words.tag_at(at) in ("K", "R") or words.tags[at : at + 2] == ["I", "K"]:
        at += 1
    return at + 2 if words.lows[at : at + 1] in (["last"], ["this"], ["earlier"]) else at


def _without_hour(words: Words, phrase: Phrase | None) -> Phrase | None:
    """ "Canal Sahel at 9 a.m.": the name alone."""
    if phrase is None:
        return None
    for at in range(phrase.first + 1, phrase.end - 1):
        if words.lows[at] == "at" and words.tags[at + 1] == "U":
            return Phrase(phrase.first, at, (phrase.first, at))
    return phrase


def _may_be_named(words: Words, phrase: Phrase) -> bool:
    """Whether a name may follow: "in the local newspaper, the Post", "through its lawyer, Lee"."""
    noun = singular(words.lows[phrase.end - 1])
    return noun in PRESS or noun in _GO_BETWEENS


def _named_after(words: Words, first: int) -> Phrase | None:
    """Who stands at ``first``, without how it was carried: "Radio One broadcast"."""
    phrase = _without_hour(words, phrase_after(words, first, asides=False))
    if phrase and words.tag_at(phrase.end) == "," and _may_be_named(words, phrase):
        named = phrase_after(words, phrase.end + 1, asides=False)
        if named and "Z" in words.tags[slice(*named.name)]:
            return named  # "in the local newspaper, the Marlow Post,"
    if phrase is None or words.lows[phrase.end - 1] not in _CARRIED or phrase.end - first < 2:
        return phrase
    return Phrase(first, phrase.end - 1, (first, phrase.end - 1))
