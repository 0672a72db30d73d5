"""When an article was published, from the words that say it. Never guessed from the clock."""

from dataclasses import replace
from datetime import datetime

from claimtrack.model import Precision, Span, When

_LONGEST = 80  # "Thursday, 10 February 2022, 14:30:00 Central European Time" has 61


def published(words: str, how: str, span: Span | None = None) -> When | None:
    """The day that ``words`` name, with time and zone kept in ``text``; ``None`` if they do not.

    The day is the one written, in the zone it was written for. ``how`` says where the words
    stood, ``span`` where in the article's text, if they stand there.
    """
    words = words.strip()
    if not words or len(words) > _LONGEST:
        return None
    when = _iso(words, how) or _written_out(words, how)
    return when and replace(when, text=words, span=span)


def _iso(words: str, how: str) -> When | None:
    try:
        day = datetime.fromisoformat(words).date()
    except ValueError:
        return None
    precision = Precision.TIME if ":" in words else Precision.DAY
    return When(earliest=day, latest=day, precision=precision, text=words, how=how)


def _written_out(words: str, how: str) -> When | None:
    from claimtrack.dates import parse_day

    when = parse_day(words)
    return when and replace(when, how=f"{how}; {when.how}" if when.how else how)
