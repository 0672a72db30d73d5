"""One sign each for verdict, state and voice: a verdict is glyph, word and colour."""

from collections.abc import Mapping

from claimtrack.model import Claim, Relation, State, Verdict, Voice

VERDICT_GLYPHS: Mapping[Verdict, str] = {
    Verdict.VERIFIED: "✓",
    Verdict.LIKELY: "+",
    Verdict.DISPUTED: "≈",
    Verdict.FALSE: "✗",
    Verdict.MISLEADING: "◐",
    Verdict.OUTDATED: "↺",
    Verdict.UNVERIFIABLE: "?",
    Verdict.PENDING: "◷",
}
"""Each one cell wide in every terminal, so that columns stay straight."""

STATE_GLYPHS: Mapping[State, str] = {
    State.NEW: "·",
    State.TRACKED: "▸",
    State.DECIDED: "✓",
    State.REJECTED: "–",
    State.SNOOZED: "☾",
}


def glyph(claim: Claim) -> str:
    """The sign of the verdict, else of the state."""
    return VERDICT_GLYPHS[claim.verdict] if claim.verdict else STATE_GLYPHS[claim.state]


def quotation_mark(claim: Claim) -> str:
    """A quotation mark for quoted words, else a blank."""
    return "❝" if claim.voice is Voice.QUOTED else " "


def warning(claim: Claim) -> str:
    """A triangle where something about the claim should make an analyst stop, else a blank."""
    contradicted = any(link.relation is Relation.CONTRADICTS for link in claim.links)
    return "▲" if contradicted or claim.recheck or claim.notices else " "
