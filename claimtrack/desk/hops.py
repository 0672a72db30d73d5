"""Hops: the steps of a chain, as an analyst names and corrects them."""

from collections.abc import Mapping
from dataclasses import replace

from claimtrack.model import Hop, Role


def called(name: str, role: Role = Role.PERSON) -> Hop:
    """Somebody by a name that the article need not hold; nobody known where they are unnamed."""
    return Hop(name=name, who=None if role is Role.UNNAMED else name, role=role)


def in_role(hop: Hop, role: Role) -> Hop:
    """The hop in another role. Who is unnamed is nobody known, else at least has a name."""
    if role is Role.UNNAMED:
        return replace(hop, role=role, who=None)
    return replace(hop, role=role, who=hop.name if hop.role is Role.UNNAMED else hop.who)


def renamed(hop: Hop, name: str, known: Mapping[str, Hop]) -> Hop:
    """The hop as somebody else: one of those ``known`` with their role, or a name of its own.

    The words that attribute stay where they stand in the article.
    """
    role = Role.PERSON if hop.role is Role.UNNAMED else hop.role
    other = known.get(name) or called(name, role)
    return replace(other, cue=hop.cue, cue_span=hop.cue_span)
