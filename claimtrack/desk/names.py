"""Names that stand on many claims, tags and stories: counted, and changed everywhere at once."""

from collections import Counter
from collections.abc import Mapping, Sequence

from claimtrack.desk.acts import Acts
from claimtrack.desk.since import RENAMED
from claimtrack.errors import NotFound
from claimtrack.model import Act, Claim, Query, State


class Names(Acts):
    """What a desk does to a name wherever it stands: one act, one undo."""

    def tags(self) -> Mapping[str, int]:
        """The tags there are with how many claims have each, the most used first."""
        counted = Counter(tag for each in self.store.skim("tags") for tag in each.tags)
        return dict(counted.most_common())

    def stories(self) -> Mapping[str, Mapping[State, int]]:
        """The stories there are, by name, with how many of their claims are in each state."""
        filed = self.store.skim("story", "state")
        counted = Counter((each.story, State(each.state)) for each in filed if each.story)
        names = sorted({story for story, _ in counted}, key=str.casefold)
        return {name: {state: counted[name, state] for state in State} for name in names}

    def speakers(self) -> Sequence[str]:
        """Everybody in a chain, by full name where it is known, the most heard first."""
        hops = (hop for each in self.store.skim("chain") for hop in each.chain)
        return [name for name, _ in Counter(hop.who or hop.name for hop in hops).most_common()]

    def sources(self) -> Sequence[str]:
        """The outlets there are, the one with most claims first."""
        counted = Counter(each.source for each in self.store.skim("source") if each.source)
        return [name for name, _ in counted.most_common()]

    def rename_tag(self, tag: str, names: Sequence[str]) -> Act | None:
        """Give a tag another name, or several; one that is there takes its claims too.

        Raises:
            NotFound: no claim has it.
        """
        return self.tag(self._tagged(tag), add=names, remove=[tag])

    def drop_tag(self, tag: str) -> Act | None:
        """Take a tag from all its claims.

        Raises:
            NotFound: no claim has it.
        """
        return self.tag(self._tagged(tag), remove=[tag])

    def rename_story(self, story: str, name: str) -> Act | None:
        """Give a story another name; one that is there takes its claims too.

        Raises:
            NotFound: nothing is filed under it.
        """
        with self.store.change():
            act = self.file_under(self._filed_under(story), name)
            if act:
                self._history.note(RENAMED, name, {"was": story})
            return act

    def _tagged(self, tag: str) -> list[Claim]:
        found = self.store.claims(Query.having("tag", tag))
        claims = [each for each in found if tag in each.tags]
        if not claims:
            raise NotFound(f'no claim has the tag "{tag}": "claimtrack tags" shows those there are')
        return claims

    def _filed_under(self, story: str) -> list[Claim]:
        found = self.store.claims(Query.having("story", story))
        claims = [each for each in found if each.story == story]
        if not claims:
            raise NotFound(f'nothing is filed under "{story}": state the story to the letter')
        return claims
