"""When: the date expressions of a text, as intervals of days with the words that gave them."""

from datetime import date

from claimtrack.dates import absolute, bounds, parts, relative
from claimtrack.dates.grammar import Grammar
from claimtrack.dates.intervals import Interval
from claimtrack.dates.pieces import cut
from claimtrack.dates.settle import Setting
from claimtrack.dates.words import BACK, CORES, EDGES, WHICH
from claimtrack.model import Span, When

__all__ = ["find_dates", "parse_day"]

_NAMES = {
    "weekday": ("weekday", "weekday_short"),
    "full_weekday": ("weekday",),
    "month": ("month", "month_short", "month_or_verb"),
    "full_month": ("month",),
    "before_month": ("in", "since", "until", "till", "by", "of", *WHICH, *EDGES),
    "before_season": ("in", "by", "since", "until", "till", "before", "during", "the", "of"),
    "dom": ("day", "ordinal"),
    "ordinal": ("ordinal", "ordinal_word"),
    "unit": ("unit", "units", "the_year", "weekend"),
    "which": tuple(WHICH),
    "count": ("number", "far_year", "day", "a", "an", "couple"),
    "back": tuple(BACK),
    "edge": tuple(EDGES),
    "tail": ("day", "number"),
    "bound": ("since", "until", "till", "by", "before", "after", "from", "through"),
}
_GRAMMAR = Grammar(
    _NAMES,
    CORES,
    absolute.NUMBERS,
    (*parts.TIMES, *absolute.FORMS, *relative.FORMS),
    parts.PARTS,
    bounds.BOUNDS,
)


def find_dates(text: str, anchor: date | None, span: Span | None = None) -> list[When]:
    """The date expressions of ``text`` in their order, resolved against the article's date.

    Only words within ``span`` are read; the tense may come from the words around it. Spans
    of the result are offsets into ``text``. Without an ``anchor``, what it would take to
    resolve has neither end, and says so in ``how``.
    """
    setting = Setting(text, anchor)
    found = _GRAMMAR.read(cut(text, span or (0, len(text))), setting.place)
    return [
        _when(piece.value, text, (piece.start, piece.end))
        for piece in found
        if piece.kind == "date"
    ]


def parse_day(text: str) -> When | None:
    """One full date and nothing beside it, with a time of day or without; else ``None``.

    "2022-02-10T14:30Z", "10 February 2022", "Thursday, 10 February 2022, 14:30 GMT". The day
    is the one written, in the zone it was written for.
    """
    if len(text) > 80:
        return None
    found = find_dates(text, None)
    if len(found) != 1 or found[0].earliest is None or found[0].earliest != found[0].latest:
        return None
    return found[0] if found[0].text == text.strip() else None


def _when(found: Interval, text: str, span: Span) -> When:
    return When(
        earliest=found.earliest,
        latest=found.latest,
        precision=found.precision,
        text=text[span[0] : span[1]],
        how=found.how,
        span=span,
        agrees=found.agrees,
    )
