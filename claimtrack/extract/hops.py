"""Hops: the steps of a chain with their names resolved, in the order of the article."""

from collections.abc import Iterable

from claimtrack.extract.chains import Step
from claimtrack.extract.speakers import Cast
from claimtrack.model import Article, Hop, Role, Span

_CITING = ("cited by", "quoted by", "read out by", "quoted", "quotes")
"""Those by whom a document or somebody else is cited relay it, whoever they are."""
_SPEAKING_FOR = ("through", "via", "issued by", "released by", "read by")
"""People through whom somebody speaks relay it: "said through his lawyer"."""
_OWNED = ("its ", "his ", "her ", "their ")
"""What a speaker has of his own, as a website, relays nothing."""
_RELAYING = (Role.OUTLET, Role.DOCUMENT)


def read_hops(article: Article, steps: Iterable[Step], cast: Cast) -> dict[Step, Hop]:
    """The hop of each step; none for a hearer who relays nothing and for the own outlet."""
    ordered = sorted(set(steps), key=_turn)
    for step in ordered:
        carried = step.relays and not _speaks_for(article.text[slice(*step.cue)])
        if step.name and (carried or step.reports):
            cast.learn_outlet(step.name)
    return {step: hop for step in ordered if (hop := _hop(step, article, cast))}


def _turn(step: Step) -> tuple[Span, bool]:
    """When a step is resolved: one inside a quotation right after whose quotation it is."""
    return step.teller or step.name or step.cue, step.teller is not None


def join_hops(hops: Iterable[Hop]) -> tuple[Hop, ...]:
    """The hops, an outlet named twice ("told Radio One, the broadcaster reported") once, last."""
    found = list(hops)
    if found and found[0].role is not Role.DOCUMENT:
        found = [hop for hop in found if hop is found[0] or not _said_in(hop)]
    outlets = [hop.who if hop.role is Role.OUTLET else None for hop in found]
    chain: list[Hop] = []
    for at, hop in enumerate(found):
        relayed_again = at > 0 and outlets[at] and outlets[at] in outlets[at + 1 :]
        doubled = chain and hop.who is not None and chain[-1].who == hop.who
        if not relayed_again and not (doubled and chain[-1].role is hop.role):
            chain.append(hop)
    return tuple(chain)


def _said_in(hop: Hop) -> bool:
    """Whether somebody only said it in this document: "the ministry said in a letter"."""
    return hop.role is Role.DOCUMENT and hop.cue in ("in", "In")


def _speaks_for(cue: str) -> bool:
    """Whether it leads to people who relay it: "through", "read to the court by"."""
    return cue.endswith(_SPEAKING_FOR) or (cue.endswith(" by") and cue.split()[1] == "to")


def _hop(step: Step, article: Article, cast: Cast) -> Hop | None:
    mention = cast.resolve(step)
    cue = article.text[slice(*step.cue)]
    speaks = _speaks_for(cue) and mention.role in (Role.PERSON, Role.UNNAMED)
    spoke = speaks or (cue in _CITING and mention.who)
    if step.relays and mention.role not in _RELAYING and not spoke:
        return None
    name = article.text[slice(*step.name)] if step.name else ""
    if step.relays and not spoke and mention.who is None and name.startswith(_OWNED):
        return None
    if mention.role is Role.OUTLET and _is_own(mention.who, article.source):
        return None
    return Hop(
        name=_named(article, step),
        who=mention.who,
        role=mention.role,
        cue=article.text[slice(*step.cue)],
        span=step.source,
        cue_span=step.cue,
    )


def _named(article: Article, step: Step) -> str:
    """The source as it is written, else the cue; a mark alone, as before a quotation that
    nobody is given, names nobody.
    """
    for span in (step.source, step.cue):
        name = article.text[slice(*span)] if span else ""
        if any(character.isalnum() for character in name):
            return name
    return Role.UNNAMED.value


def _is_own(who: str | None, source: str | None) -> bool:
    """Whether an outlet is the article's own, by its name, a part of it or its initials."""
    if not who or not source:
        return False
    named, own = ({*each.lower().split()} - {"the"} for each in (who, source))
    initials = "".join(word[0] for word in source.split() if word[0].isupper())
    return named <= own or who == initials
