"""How a story develops: where its claims come from, what became of them, what leans on them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimtrack.desk import edits
from claimtrack.desk.acts import Acts
from claimtrack.desk.consequences import EXPORTED, Consequences, Exports, Handed, handed, leaning
from claimtrack.desk.readings import RETURNED, AsRead, Reading, noted
from claimtrack.errors import NotFound
from claimtrack.model import EVERYTHING, Act, Article, Claim, Query, days_due
from claimtrack.store.base import Changes

if TYPE_CHECKING:  # each is read when it is asked for
    from claimtrack.desk.promises import Promise, TrackRecord
    from claimtrack.desk.timeline import Moment
    from claimtrack.desk.versions import Succession, Version
    from claimtrack.export.holding import Held
    from claimtrack.link.paths import Origins


class Developments(Acts):
    """What a desk works out from claims beside claims; nothing here gives a verdict."""

    def origins(self, claim: Claim) -> "Origins":
        """Every path to a claim and to what repeats or supports it, and what is odd about them.

        What is only found in nearly the same words stands behind, and changes no count.
        """
        from claimtrack.link.origins import trace

        return trace(claim, self.store.claim, self._alike_elsewhere)

    def _alike_elsewhere(self, claims: Sequence[Claim]) -> Sequence[Claim]:
        """What says nearly the same as some claims, and not in another version of their articles.

        Of the versions of another article, it is what the last one says that says it at all.
        """
        ours, found = {each.article for each in claims}, self.alike_to(claims)
        read = filter(None, map(self.store.article, ours | {each.article for each in found}))
        by_time = sorted(read, key=lambda article: (article.id in ours, article.pulled))
        last = {article.address: article.id for article in by_time}
        counted = ours.union(last.values())
        earlier = {article.id for article in by_time} - counted
        return [each for each in found if each.article not in earlier]

    def versions(self, place: str) -> "list[Version]":
        """The texts that were fetched at an address or for a claim's article, newest first.

        Raises:
            NotFound: there is no article at that address, and no claim of that id.
        """
        from claimtrack.desk.versions import versions

        readings = self._readings.at(place)
        if not readings:
            ids = self.store.claim_ids(place) if place else ()
            claim = self.store.claim(ids[0]) if len(ids) == 1 else None
            if claim is None:
                raise NotFound(f'"{place}" is no address and no claim in this store')
            readings = self._readings.at(self.article(claim).address)
        return versions(self.store, readings)

    def reading(self, article: Article) -> Reading:
        """How an article was fetched last, and what its address read before that."""
        return self._readings.of(article)

    def change(self, article: Article) -> Reading | None:
        """The change that led to an article; of a first text, the one that led away from it."""
        return self._readings.change(article)

    def _awaited(self, claim: Claim) -> Claim:
        """A claim that comes in, with the days still to come on which it comes up again."""
        today = self._today()
        return replace(claim, due=tuple(day for day in days_due(claim) if day > today))

    def _succeed(
        self, changes: Changes, before: Article, article: Article, found: Sequence[Claim]
    ) -> "Succession":
        """Keep the claims of a new version, and tell those of the one before."""
        from claimtrack.desk.versions import succeed

        following = succeed(self.store, before.id, article, found)
        changes.put_claims(following.claims)
        self._tell(following, f"a new version of {article.address}")
        return following

    def _go_back(self, article: Article, fetched: datetime) -> "Succession | None":
        """Note that a page reads again as an article that is kept, and tell the claims of it.

        ``None`` where it read so when it was fetched last.
        """
        from claimtrack.desk.versions import go_back

        now, newest = self._readings.now(article.address), self.store.article_at(article.address)
        if now is None or newest is None or now.id == article.id:
            return None
        again = replace(article, pulled=fetched)
        self._of_itself.note(RETURNED, article.address, noted(again, newest))
        following = go_back(self.store, self._readings.of(article))
        self._tell(following, f"an earlier version again at {article.address}")
        return following

    def _tell(self, following: "Succession", label: str) -> None:
        """Link claims with those of the other version, and have decided ones looked at again."""

        def edit(claim: Claim) -> Claim:
            link, why = following.links.get(claim.id), following.again.get(claim.id)
            linked = edits.link(link)(claim) if link else claim
            return edits.recheck([why])(linked) if why else linked

        ids = following.links.keys() | following.again.keys()
        seen = [claim for each in sorted(ids) if (claim := self.store.claim(each))]
        self._of_itself.act(seen, label, edit)

    def timeline(self, query: Query = EVERYTHING, until: date | None = None) -> "list[Moment]":
        """Claims by when they were said, as they were known and believed on a day, or now."""
        from claimtrack.desk.timeline import timeline

        return timeline(self.store, query, until)

    def come_due(self) -> Act | None:
        """Put claims back into the queue whose time has begun or is over, each day once.

        It is nobody's act, as waking is.
        """
        from claimtrack.desk.promises import come_up, due_claims

        today = self._today()
        if not due_claims(self.store, today):
            return None
        with self.store.change():  # somebody else may have done so since
            due = due_claims(self.store, today)
            return self._of_itself.act(due, "came due", come_up(today))

    def promises(self) -> "list[Promise]":
        """The claims about times to come, the next to come up first."""
        from claimtrack.desk.promises import promises

        return promises(self.store, self._today())

    def track_records(self, speaker: str = "") -> "list[TrackRecord]":
        """How the resolved claims of each speaker and outlet came out, as counts."""
        from claimtrack.desk.promises import track_records

        return track_records(self.store, speaker)

    def consequences(self, claim: Claim) -> Consequences:
        """What leans on a claim: what is linked, cites it or says the same, and exports of it."""
        return Consequences(
            claim=claim.id,
            verdict=claim.verdict,
            leaning=tuple(leaning(claim, self.store, self._near(claim))),
            exports=tuple(self._exports.of(claim.id)),
        )

    def remember_export(self, document: Mapping[str, Any], file: Path, sha256: str) -> Act:
        """Note that an export was written to a file; ``sha256`` is the hash of its bytes."""
        claims = {claim["id"]: claim["verdict"] for claim in document["claims"]}
        label = f"{EXPORTED} {len(claims):,} claim{'s' * (len(claims) != 1)}"
        return self._history.note(label, str(file), {"sha256": sha256, "claims": claims})

    def check_export(self, file: Path) -> "tuple[Handed | None, Sequence[Held]]":
        """Whether an earlier export still holds: who made it, if it is known, and each claim.

        Raises:
            ClaimtrackError: the file cannot be read, or is no export.
        """
        from claimtrack.export.holding import exported, held

        seal, claims = exported(file)
        made = (each for each in reversed(self._exports.made()) if each[1].after["sha256"] == seal)
        known = next(made, None)
        return (handed(*known) if known else None), [
            held(each, AsRead(self.store, self._readings)) for each in claims
        ]

    @cached_property
    def _exports(self) -> Exports:
        return Exports(self.store)
