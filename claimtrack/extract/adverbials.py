"""Adverbials: what stands between a subject and its verb: "the mayor on Friday said"."""

from claimtrack.extract.tokens import Words

_TIMES = frozenset("week month year night morning afternoon evening weekend day time".split())
_POINTING = frozenset("this last next that earlier one".split())
_NOMINAL = frozenset("nZU")


def passed_over(words: Words, end: int) -> int:
    """How many words before ``end`` stand between a subject and its verb as an adverb does."""
    tags, low = words.tags, words.lows[end - 1]
    if tags[end - 1] == "O":
        return int(low.endswith(("self", "selves")))
    if low in _TIMES and end > 2 and words.lows[end - 2] in _POINTING:
        return 2
    if low == "there" and end > 1 and tags[end - 2] in "nZ":
        return 1  # "doctors there say"
    if low in ("all", "both", "each") and end > 1 and tags[end - 2] in _NOMINAL:
        return 1
    after = words.tag_at(end)
    in_date = tags[end - 1] in "U," and after in ("K", "U") and "K" in tags[end - 2 : end + 1]
    on_day = in_date or (tags[end - 1] == "I" and after == "K")
    return int(on_day or tags[end - 1] in "RK")
