"""Names across articles: which ones stand for the same, and who is at the root of a chain."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from claimtrack.model import Claim, Hop

_BEFORE = re.compile(r"(?:the |[\w-]{1,40}['’]s )")
"""What one article writes before a name and the next one leaves out: "Calvenia's Ministry"."""


class Names:
    """The names in some claims. Its last words alone stand for a name that they belong to."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._written: dict[str, list[str]] = defaultdict(list)
        for name in _all(claims):
            self._written[_plain(name)].append(name)
        self._short = _short(self._written)
        self._relayed = {self._key(each.source): each for each in claims if each.source}

    def of(self, name: str | None) -> str | None:
        """The name by which all its forms go: the shortest that is written out in full."""
        if not name:
            return None
        key = self._key(name)
        return min(self._written.get(key, [name]), key=lambda each: (len(each), each))

    def origin(self, claim: Claim) -> str | None:
        """Who spoke first. A root that is an outlet of these claims leads on to its own root."""
        passed: set[str] = set()
        while claim.chain:
            root = claim.chain[0]
            if not root.who:
                return None
            key = self._key(root.who)
            if key == self._key(claim.source):
                break  # an outlet that names itself
            if key in passed:
                return None  # they cite one another: nobody spoke first
            passed.add(key)
            further = self._relayed.get(key)
            if further is None or not further.chain:
                return self.of(root.who)
            claim = further
        return self.of(claim.source)

    def outlets(self, hops: Iterable[Hop]) -> list[str]:
        """Those of the hops that are outlets of these claims, by the names they go by."""
        known = (self.of(hop.who) for hop in hops if self._key(hop.who) in self._relayed)
        return [each for each in known if each]

    def _key(self, name: str | None) -> str:
        plain = _plain(name or "")
        return self._short.get(plain, plain)


def _all(claims: Iterable[Claim]) -> Iterable[str]:
    for claim in claims:
        yield from (hop.who for hop in claim.chain if hop.who)
        if claim.source:
            yield claim.source


def _plain(name: str) -> str:
    """The name without case, article and whose it is."""
    folded = " ".join(name.casefold().split())
    return _BEFORE.sub("", folded, count=1) if _BEFORE.match(folded) else folded


def _short(names: Iterable[str]) -> dict[str, str]:
    """The last words of a name, with all of it, where no other name ends so as well."""
    ending: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names, key=len):
        words = name.split()
        for at in range(1, len(words)):
            ending[" ".join(words[at:])].append(name)
    return {
        last: longer[-1]
        for last, longer in ending.items()
        if all(longer[-1].endswith(f" {each}") for each in longer[:-1])
    }
