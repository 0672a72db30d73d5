"""Inheritance: an outlet named once stays the relay of what its speaker goes on to say."""

from claimtrack.extract.kinds import kind_of
from claimtrack.model import Hop, Role

_AGAIN = ("he", "she", "they", "the ")
"""How one who has no name is spoken of again."""
_NEW = ("a ", "an ", "another ")


class Relays:
    """The relays of the speakers and documents of an article, in the order of its text."""

    def __init__(self) -> None:
        self._speaker: tuple[str | None, int] | None = None
        self._told: tuple[Hop, ...] = ()
        self._documents: dict[str, tuple[str | None, tuple[Hop, ...]]] = {}

    @property
    def may_go_on(self) -> bool:
        """Whether what comes next may have an outlet of before."""
        return bool(self._told)

    def hand_on(
        self, chain: tuple[Hop, ...], block: int, *, anew: bool, quoted: bool
    ) -> tuple[Hop, ...]:
        """The chain, with the relays that its root alone has from before.

        Somebody's words keep them to the end of the paragraph, a document's throughout; not
        where they were said ``anew``, on an occasion of their own. Who has no name keeps them
        only where the words are ``quoted``.
        """
        if not chain:
            return chain
        root, last = chain[0], chain[-1]
        known = last.who is not None or (quoted and last.name.lower().startswith(_AGAIN))
        if self._told and known and not anew and self._goes_on(last, block):
            return (*chain, *self._told)
        key = _noun(root)
        if len(chain) > 1:
            self._remember(root, chain[1:], key, block)
        elif root.role is Role.DOCUMENT and self._is_known(root, key):
            return (root, *self._documents[key][1])
        else:
            self._speaker = None
        return chain

    def _goes_on(self, last: Hop, block: int) -> bool:
        """Whether one who told an outlet before speaks on, or "was quoted" by it again."""
        quoted = last.cue is not None and last.cue.startswith("as ")
        spoke = self._speaker == (_key(last), block)
        return last.role is not Role.OUTLET and (quoted or spoke)

    def _is_known(self, root: Hop, key: str) -> bool:
        """Whether it is a document that came through an outlet before, and no other of its kind."""
        if key not in self._documents or root.name.lower().startswith(_NEW):
            return False
        return root.who is None or root.who == self._documents[key][0]

    def _remember(self, root: Hop, rest: tuple[Hop, ...], key: str, block: int) -> None:
        outlets = tuple(hop for hop in rest if hop.role is Role.OUTLET)
        if root.role is Role.DOCUMENT and outlets:
            self._documents[key] = root.who, outlets
        spoke = [hop for hop in (root, *rest) if hop.role is not Role.OUTLET]
        self._speaker = (_key(spoke[-1]), block) if outlets and spoke else None
        self._told = outlets


def _key(hop: Hop) -> str | None:
    """By what a speaker is known further on: by name, or by the pronoun that comes next."""
    if hop.who is not None:
        return hop.who
    return "" if hop.role is Role.UNNAMED else None


def _noun(hop: Hop) -> str:
    """The noun of a document: "letter" of "a letter from the ministry"."""
    words = hop.name.lower().split()
    return next((word for word in words if kind_of(word) is Role.DOCUMENT), "")
