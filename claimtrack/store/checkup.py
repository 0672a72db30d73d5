"""Checkup: every byte of a store read, and every claim held against its article."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Raw

from claimtrack.errors import StoreDamaged, StoreError
from claimtrack.model import Act, Article, Claim, Source, Subject, article_id
from claimtrack.model.article import sha256
from claimtrack.store.documents import Kind, decoded, encoded
from claimtrack.store.files import make_folder, told
from claimtrack.store.findings import Checkup, Count, Finding, Repair
from claimtrack.store.folder import FILE
from claimtrack.store.journal import fold
from claimtrack.store.salvage import salvage
from claimtrack.store.snapshot import Meta
from claimtrack.store.storage import JournalStorage
from claimtrack.store.tables import Table, Tables

_ID_LENGTH = 16
_LOST = datetime(1970, 1, 1, tzinfo=UTC)


def check(folder: Path) -> Checkup:
    """Read every byte of a store and say what is not as it should be; nothing is written.

    Raises:
        StoreError: there is no store, or it is from a newer claimtrack, or cannot be read.
    """
    if not folder.is_dir():
        raise StoreError(f"{folder} is not there: choose another folder with --store")
    try:
        storage = JournalStorage(folder / FILE)
    except StoreDamaged as damage:
        saved = salvage(folder)
        tables, findings = saved.tables, [Finding(str(folder), str(damage)), *saved.findings]
    else:
        tables, findings = storage.tables, [Finding(str(folder), each) for each in storage.notices]
        storage.close()
    return Checkup(count(tables), (*findings, *Documents(tables).findings()))


def repair(folder: Path, into: Path) -> Repair:
    """Save what can be read of a store into a new one; the files that are there stay.

    Raises:
        StoreError: there is nothing to save, or ``into`` is not empty, or cannot be written.
    """
    if into.exists() and any(into.iterdir()):
        raise StoreError(f"{into} is not empty: choose a folder that is not there yet")
    saved = salvage(folder)
    _number_acts(saved.tables)
    with told(into, "written"):
        make_folder(into)
        fold(into / FILE, saved.tables, Meta(generation=1))
    return Repair(into, count(saved.tables), tuple(saved.findings))


def _number_acts(tables: Tables) -> None:
    """Put an empty act where one was lost: the numbers of the others have to stay."""
    acts = {int(number): document for number, document in tables.get("acts", {}).items()}
    known: Table = {}
    for number in range(1, max(acts, default=0) + 1):
        empty = Act(number=number, by="nobody", at=_LOST, label="lost", changes=())
        known[str(number)] = acts.get(number) or Raw(encoded(empty))
    tables["acts"] = known


def count(tables: Tables) -> Count:
    """How much there is in each table."""
    return Count(**{name: len(tables.get(name, {})) for name in Count.__slots__})


class Documents:
    """The documents of a store, each held against what it points at."""

    def __init__(self, tables: Tables) -> None:
        self._unreadable: list[Finding] = []
        self._articles = {each.id: each for each in self._read(tables, "articles", Article)}
        self._claims = {each.id: each for each in self._read(tables, "claims", Claim)}
        self._acts = list(self._read(tables, "acts", Act))
        self._sources = {each.name for each in self._read(tables, "sources", Source)}
        changes = (change for act in self._acts for change in act.changes)
        removed = {change.id for change in changes if not change.after}
        self._known = self._claims.keys() | self._sources | removed

    def findings(self) -> Iterator[Finding]:
        """What is not as it should be, article by article, claim by claim, act by act."""
        yield from self._unreadable
        for article in self._articles.values():
            yield from _told(f"article {article.id}", self._of_article(article))
        for claim in self._claims.values():
            yield from _told(f"claim {claim.id}", self._of_claim(claim))
        for number, act in enumerate(self._acts, start=1):
            yield from _told(f"act {act.number}", self._of_act(number, act))

    def _read(self, tables: Tables, name: str, kind: type[Kind]) -> Iterator[Kind]:
        for number, document in tables.get(name, {}).items():
            try:
                yield decoded(kind, document)
            except ValueError as error:
                where = f"{name}, document {number}"
                self._unreadable.append(Finding(where, f"cannot be read: {error}"))

    def _of_article(self, article: Article) -> Iterator[str]:
        if sha256(article.text) != article.sha256:
            yield "its text does not have its hash"
        if article_id(article.address, article.text) != article.id:
            yield "its id is not that of its address and text"
        if any(not _within(block.span, article.text) for block in article.blocks):
            yield "a block reaches outside its text"
        if article.previous is not None and article.previous not in self._articles:
            yield f"its previous version {article.previous} is not there"

    def _of_claim(self, claim: Claim) -> Iterator[str]:
        article = self._articles.get(claim.article)
        if article is None:
            yield f"its article {claim.article} is not there"
        elif article.text[slice(*claim.span)] != claim.text:
            yield f"its span {claim.span[0]}..{claim.span[1]} does not give its words"
        for link in claim.links:
            if claim.id not in (link.claim, link.other):
                yield f"a link from {link.claim} to {link.other} stands on it"
            elif (other := self._claims.get(link.end(claim.id))) is None:
                yield f"it is linked to {link.end(claim.id)}, which is not there"
            elif link not in other.links:
                yield f"its link with {other.id} does not stand on that one"
        for piece in claim.evidence:
            if _is_id(piece.location) and piece.location not in self._known:
                yield f"its evidence {piece.location} is not there"

    def _of_act(self, number: int, act: Act) -> Iterator[str]:
        if act.number != number:
            yield f"it is the history's number {number}"
        for change in act.changes:
            if change.subject is not Subject.NOTE and change.id not in self._known:
                yield f"it changed {change.id}, which is not there"
        for target in (act.undoes, act.redoes):
            if target is not None and not 0 < target < act.number:
                yield f"it takes back or repeats act {target}, which is not before it"


def _told(where: str, whats: Iterator[str]) -> Iterator[Finding]:
    return (Finding(where, what) for what in whats)


def _within(span: tuple[int, int], text: str) -> bool:
    return 0 <= span[0] <= span[1] <= len(text)


def _is_id(location: str) -> bool:
    return len(location) == _ID_LENGTH and set(location) <= set("0123456789abcdef")
