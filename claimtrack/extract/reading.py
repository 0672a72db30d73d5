"""Plain reading: a claim as a line that stands alone, beside its words and never instead."""

from claimtrack.extract.tagging import tag
from claimtrack.extract.tokens import Words, read_words
from claimtrack.model import Claim

_OTHERS = frozenset("he she they him her them it".split())


def read_plainly(claim: Claim) -> str:
    """The claim's words with who said them in front, what was left out shown in brackets.

    "[Ada Crisp:] The talks […] will go on". The first "he", "she", "it" or surname that means
    the speaker is followed by the name in brackets where the words are not a quotation. What
    was denied or not said is led by the words that say so: "[Ada Crisp denied:] …".
    """
    words = _with_name(claim)
    speaker = claim.speaker
    if speaker is None:
        return words
    through = [hop.who or hop.name for hop in claim.chain[1:]]
    named = speaker.who or speaker.name
    said = f"{named}, through {' and '.join(through)}" if through else named
    cue = f" {speaker.cue}" if claim.negated and speaker.cue else ""
    return f"[{said}{cue}:] {words}"


def _shown(claim: Claim) -> str:
    """The words, the gaps where an attribution breaks in shown as […]."""
    pieces, at = [], claim.span[0]
    for start, end in claim.gaps:
        pieces.append(claim.text[at - claim.span[0] : start - claim.span[0]].rstrip(" ,"))
        at = end
    pieces.append(claim.text[at - claim.span[0] :].lstrip(" ,"))
    return " […] ".join(piece.strip("“”\"'‘’ ") for piece in pieces)


def _with_name(claim: Claim) -> str:
    text = _shown(claim)
    speaker = claim.speaker
    if speaker is None or speaker.who is None or claim.voice == "quoted":
        return text
    words = read_words(text, (0, len(text)))
    tag(words)
    place = _first_mention(words, speaker.who)
    if place is None:
        return text
    end = words.ends[place]
    return f"{text[:end]} [{speaker.who}]{text[end:]}"


def _first_mention(words: Words, who: str) -> int | None:
    """The first word, if it is a pronoun or the speaker's surname and not the whole name."""
    if not words or who in words.text:
        return None
    opens = words.lows[0] in _OTHERS or words.words[0] == who.split()[-1]
    return 0 if opens else None
