"""Reading: from where an article lies to the claims found in it. Needs no store."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from claimtrack.errors import PullError
from claimtrack.model import Article, Claim

if TYPE_CHECKING:  # what reads articles waits until there is one to read
    from claimtrack.extract import Explained
    from claimtrack.link.versions import Compared


class Found(NamedTuple):
    """An article that was read, with the claims found in it; nothing is stored yet."""

    article: Article
    claims: tuple[Claim, ...]


class Failed(NamedTuple):
    """What could not be read, and the line that says why."""

    location: str
    error: str


class Taken(NamedTuple):
    """What became of one article that was taken into the store.

    ``claims`` counts the new claims. ``previous`` is the earlier version's id where the text
    at this address has changed, ``compared`` what became of each of its claims, and ``recheck``
    the ids of the decided claims that have to be looked at again. ``known`` says that the very
    article was there already: where ``previous`` is given too, its page read otherwise in
    between, and ``article`` is as it was fetched the first time.
    """

    article: Article
    claims: int
    known: bool = False
    previous: str | None = None
    compared: "tuple[Compared, ...]" = ()
    recheck: tuple[str, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether it is anything but what its address read before."""
        return not self.known or self.previous is not None


Run = Callable[..., Iterable[Found | Failed]]
"""``map`` or anything that works like it: a process pool's, a cluster's."""


def locate(locations: Iterable[str]) -> list[str | Failed]:
    """Every single article behind files, folders, addresses and ``-``, in order, each once."""
    from claimtrack.pull import locate as locate_one

    found: dict[str, str | Failed] = {}
    for location in locations:
        try:
            found |= {each: each for each in locate_one(location)}
        except PullError as error:
            found[location] = Failed(location, str(error))
    return list(found.values())


def read_all(
    located: Iterable[str | Failed], pulled: datetime, run: Run = map
) -> Iterator[Found | Failed]:
    """Read each located article and find its claims, in order; ``run`` may be parallel."""
    yield from run(partial(read_one, pulled=pulled), located)


def read_one(location: str | Failed, pulled: datetime) -> Found | Failed:
    """Read one article and find its claims. Picklable, with picklable arguments and result."""
    from claimtrack.extract import extract
    from claimtrack.pull import read

    if isinstance(location, Failed):
        return location
    try:
        article = read(location, pulled)
    except PullError as error:
        return Failed(location, str(error))
    return Found(article, extract(article))


def explain_one(location: str, pulled: datetime) -> tuple[Article, Iterator["Explained"]]:
    """An article, and which rule found which attribution in it.

    Raises:
        PullError: it cannot be read.
    """
    from claimtrack.extract import explain
    from claimtrack.pull import read

    article = read(location, pulled)
    return article, explain(article)
