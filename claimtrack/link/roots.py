"""Names across articles: which ones stand for the same, and who is at the root of a chain."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from claimtrack.model import Claim, Hop, Role

_ARTICLE = "the "
_OWNER = re.compile(r"[\w-]{1,40}['’]s ")
"""Whose it is: one article writes it before a name, and the next one does not."""

_FEWEST = {Role.PERSON: 1}
"""So many last words stand for a name; where it is no person's, two: there are many banks."""


class Names:
    """The names in some claims. Its last words alone stand for a name that they belong to.

    Outlets are known by their whole name: the Times is not the Financial Times.
    """

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._written: dict[str, set[str]] = defaultdict(set)
        hops = [hop for claim in claims for hop in claim.chain if hop.who]
        for name in (*(hop.who for hop in hops), *(claim.source for claim in claims)):
            if name:
                self._written[_plain(name)].add(name)
        self._short = _short({(self._whole(hop.who), hop.role) for hop in hops})
        self._relayed = {self._key(each.source): each for each in claims if each.source}

    def of(self, name: str | None) -> str | None:
        """The name by which all its forms go: the shortest that is written out in full."""
        if not name:
            return None
        key = self._key(name)
        return min(self._written.get(key, {name}), key=lambda each: (len(each), each))

    def root(self, claim: Claim) -> str | None:
        """Who spoke first as the claim tells it; ``None`` where that is not said."""
        if not claim.chain or self._is_own(claim):
            return self.of(claim.source)
        return self.of(claim.chain[0].who)

    def origin(self, claim: Claim) -> str | None:
        """Who spoke first. A root that is an outlet of these claims leads on to its own root.

        To be asked where the claims all say the same: an outlet stands for its claim among them.
        """
        passed: set[str] = set()
        while claim.chain and claim.chain[0].who and not self._is_own(claim):
            key = self._key(claim.chain[0].who)
            if key in passed:
                return None  # they cite one another: nobody spoke first
            passed.add(key)
            further = self._relayed.get(key)
            if further is None or not further.chain:
                break
            claim = further
        return self.root(claim)

    def outlets(self, hops: Iterable[Hop]) -> list[str]:
        """Those of the hops that are outlets of these claims, by the names they go by."""
        known = (self.of(hop.who) for hop in hops if self._key(hop.who) in self._relayed)
        return [each for each in known if each]

    def _is_own(self, claim: Claim) -> bool:
        """Whether an outlet names itself, all of its name or the last words of it."""
        root, source = _plain(claim.chain[0].who or ""), _plain(claim.source or "")
        return bool(root) and f" {source}".endswith(f" {root}")

    def _key(self, name: str | None) -> str:
        whole = self._whole(name)
        return self._short.get(whole, whole)

    def _whole(self, name: str | None) -> str:
        """The name without case, article, and whose it is where it stands without that too."""
        plain = _plain(name or "")
        owner = _OWNER.match(plain)
        return plain[owner.end() :] if owner and plain[owner.end() :] in self._written else plain


def _plain(name: str) -> str:
    return " ".join(name.casefold().split()).removeprefix(_ARTICLE)


def _short(names: Iterable[tuple[str, Role]]) -> dict[str, str]:
    """The last words of a name, with all of it, where no other name ends so as well."""
    ending: dict[str, list[str]] = defaultdict(list)
    for name, role in sorted(names, key=lambda each: (len(each[0]), each)):
        words = name.split()
        for at in range(1, len(words) - _FEWEST.get(role, 2) + 1):
            ending[" ".join(words[at:])].append(name)
    return {
        last: longer[-1]
        for last, longer in ending.items()
        if all(f" {longer[-1]}".endswith(f" {each}") for each in longer[:-1])
    }
