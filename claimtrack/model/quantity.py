"""How much: a number as an interval with its unit."""

from dataclasses import dataclass

from claimtrack.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """``low..high`` of ``unit``, both included; ``None`` is a bound the words leave open.

    "700-800 troops" is 700..800 troops, "at least 20" is 20..None, "about 90 km" is 90..90
    ``approximate``. ``unit`` is what is counted or measured in the singular form of the words
    where it is a measure ("kilometre", "%", "USD"), and as written where things are counted
    ("troops"); ``None`` where nothing is named.
    """

    low: float | int | None
    high: float | int | None
    unit: str | None
    text: str
    span: Span
    approximate: bool = False
