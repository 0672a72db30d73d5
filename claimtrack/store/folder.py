"""A store in a folder: articles, claims, sources and acts as tables of one TinyDB."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

from msgspec import Raw

from claimtrack.errors import StoreError
from claimtrack.model import EVERYTHING, Act, Article, Claim, Order, Query, Source
from claimtrack.store.base import UNFOLDED, Fold, Recalled, Tell
from claimtrack.store.commits import NOTHING, Op, claims_in
from claimtrack.store.documents import decoded, encoded, number_of
from claimtrack.store.kept import Kept
from claimtrack.store.tiny import JournalDB

if TYPE_CHECKING:
    from claimtrack.store.addresses import Addresses
    from claimtrack.store.columns import Columns

FILE = "claims.json"

_PREPARED = 500
"""Claims that are read at a time while nobody asks: as many as a key press does not notice."""


class FolderStore:
    """The store that lies in a folder as ``claims.json`` and its journal.

    Nothing is made or written before the first change; a store that cannot be written can be
    read. ``notices`` are lines that a person should see about how the files were found.
    Threads may look for claims while another changes some: they wait for one another.
    """

    def __init__(self, folder: Path) -> None:
        self._turn = RLock()
        self._path = folder / FILE
        self._db = JournalDB(self._path)
        self._storage = self._db.storage
        self._storage.watchers.append(self._follow)
        self._columns: Columns | None = None
        self._addresses: Addresses | None = None
        self._acts: list[Raw] | None = None

    @property
    def version(self) -> int:
        """Grows with every change seen, one's own or another process's."""
        return self._storage.version

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should be told of how the files were found, a line each."""
        return self._storage.notices

    def article(self, id: str) -> Article | None:
        """The article of that id."""
        raw = self._table("articles").get(number_of(id))
        return None if raw is None else decoded(Article, raw)

    def article_at(self, address: str) -> Article | None:
        """The newest version of the article at an address."""
        if self._addresses is None:
            from claimtrack.store.addresses import Addresses

            self._addresses = Addresses(self._table("articles"))
        number = self._addresses.newest(address)
        return None if number is None else decoded(Article, self._table("articles")[number])

    def articles(self) -> Sequence[Article]:
        """All articles, in the order in which they came."""
        return Kept(Article, list(self._table("articles").values()))

    def claim(self, id: str) -> Claim | None:
        """The claim of that id."""
        raw = self._table("claims").get(number_of(id))
        return None if raw is None else decoded(Claim, raw)

    def claims(
        self, query: Query = EVERYTHING, order: Order | None = None, fold: Fold = UNFOLDED
    ) -> Sequence[Claim]:
        """The claims that match, ordered, else as they came; read when they are touched."""
        with self._turn:
            said = {number_of(each): same for each, same in fold.items()}
            return Kept(Claim, self._claim_columns().find(query, order, said))

    def claims_of(self, article: str) -> Sequence[Claim]:
        """The claims of one article, in the order of their spans."""
        with self._turn:
            return Kept(Claim, self._claim_columns().of_article(article))

    def skim(self, *fields: str) -> Iterable[Any]:
        """Every claim, with these of its fields only."""
        with self._turn:
            return self._claim_columns().skim(fields)

    def texts(self) -> Iterator[tuple[str, str]]:
        """The id and the words of every claim, as they came; read one by one, and not kept."""
        from claimtrack.store.lean import decoder

        read = decoder(("id", "text"))
        lean = map(read, list(self._table("claims").values()))
        return ((each.id, each.text) for each in lean)

    def claim_ids(self, prefix: str) -> Sequence[str]:
        """The ids of claims that begin so, sorted."""
        with self._turn:
            return self._claim_columns().ids(prefix)

    def source(self, name: str) -> Source:
        """What is known of an outlet; not judged (F) where nothing was said."""
        raw = self._table("sources").get(number_of(name))
        return Source(name=name) if raw is None else decoded(Source, raw)

    def acts(self) -> Sequence[Act]:
        """The history, oldest first; read when it is touched."""
        if self._acts is None:
            self._acts = list(self._table("acts").values())
        return Kept(Act, self._acts)

    @contextmanager
    def change(self) -> Iterator["Writing"]:
        """One change: whole and synced when the block ends, nothing if it raises.

        Raises:
            StoreError: it could not be written; the store is as it was.
        """
        with self._turn, self._db.transaction():
            yield Writing(self._db)

    def prepare(self) -> bool:
        """Do a little of what a search will need, in some ms; whether there is more to do."""
        with self._turn:
            return self._claim_columns().prepare(_PREPARED)

    def refresh(self) -> bool:
        """Take over what other processes changed; whether there was anything."""
        with self._turn:
            return self._db.refresh()

    def watch(self, tell: Tell) -> None:
        """Have it told from now on which claims were put or dropped, by whomever."""
        self._storage.watchers.append(lambda ops: tell(None if ops is None else claims_in(ops)))

    def recall(self, name: str) -> Recalled | None:
        """What was remembered last under a name; ``None`` if it is gone or damaged."""
        from claimtrack.store.beside import recall

        return recall(self._beside(name), self._storage.state)

    def remember(self, name: str, worked_out: bytes, version: int) -> None:
        """Keep in a file beside the store what was worked out of it in that version, if it may."""
        from claimtrack.store.beside import remember

        if (state := self._state_in(version)) is not None:
            remember(self._beside(name), state, worked_out)

    def fold(self) -> None:
        """Write everything into a new snapshot: for when nobody waits."""
        self._storage.fold()

    def close(self) -> None:
        """Let go of the files; a journal that has grown long is folded first."""
        self._db.close()

    def _state_in(self, version: int) -> str | None:
        """What the store is called in a version; ``None`` where it is another, or being changed."""
        if not self._turn.acquire(blocking=False):  # whoever changes it may wait for who asks this
            return None
        stands = version == self.version and not self._storage.changing
        state = self._storage.state if stands else None
        self._turn.release()
        return state

    def _beside(self, name: str) -> Path:
        return self._path.with_name(f"{self._path.name}.{name}")

    def _claim_columns(self) -> "Columns":
        if self._columns is None:
            from claimtrack.store.columns import Columns

            self._columns = Columns(self._storage.tables)
        return self._columns

    def _follow(self, ops: Sequence[Op] | None) -> None:
        """Bring what was worked out from the documents up to date, or forget it."""
        if ops is None or (self._columns and not self._columns.follow(ops)):
            self._columns = None
        if ops is None or (self._addresses and not self._addresses.follow(ops)):
            self._addresses = None
        if ops is None or (self._acts is not None and not _appended(self._acts, ops)):
            self._acts = None

    def _table(self, name: str) -> dict[str, Raw]:
        return self._storage.tables.get(name, {})


class Writing:
    """What may be written inside ``change``; seen at once, on disk at its end."""

    def __init__(self, db: JournalDB) -> None:
        self._storage = db.storage

    def put_article(self, article: Article) -> None:
        """Keep a new article. Articles are never changed."""
        number = number_of(article.id)
        kept = self._storage.tables.get("articles", {}).get(number)
        if kept is not None and decoded(Article, kept) != article:
            raise StoreError(f"article {article.id} is kept already and never changed")
        self._storage.do([_put("articles", number, encoded(article))])

    def put_claims(self, claims: Iterable[Claim]) -> None:
        """Keep claims, new or changed, by their ids."""
        self._storage.do([_put("claims", number_of(each.id), encoded(each)) for each in claims])

    def drop_claims(self, ids: Iterable[str]) -> None:
        """Let go of claims that an undo or a merge took back."""
        kept = self._storage.tables.get("claims", {})
        numbers = [number for number in map(number_of, ids) if number in kept]
        self._storage.do([("drop", "claims", number, NOTHING) for number in numbers])

    def put_source(self, source: Source) -> None:
        """Keep what is known of an outlet, by its name."""
        self._storage.do([_put("sources", number_of(source.name), encoded(source))])

    def add_act(self, act: Act) -> None:
        """Append to the history."""
        acts = len(self._storage.tables.get("acts", {}))
        if act.number != acts + 1:
            raise StoreError(f"act {act.number} does not follow act {acts}")
        self._storage.do([_put("acts", str(act.number), encoded(act))])


def _appended(acts: list[Raw], ops: Sequence[Op]) -> bool:
    """Add new acts at the end; false where something else was done to the history."""
    for verb, table, number, document in ops:
        if table == "acts":
            if verb != "put" or number != str(len(acts) + 1):
                return False
            acts.append(document)
    return True


def _put(table: str, number: str, document: bytes) -> Op:
    return "put", table, number, Raw(document)
