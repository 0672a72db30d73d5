"""What was pulled, from where, and how many of its claims are left."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual.content import Content

from claimtrack.desk import Desk
from claimtrack.model import Article, State
from claimtrack.tui.bindings import bindings, bindings_of, key_here
from claimtrack.tui.commands import Where
from claimtrack.tui.facts import published
from claimtrack.tui.screens.overview import Overview
from claimtrack.tui.widgets.lines import fit, words
from claimtrack.tui.widgets.rows import Rows
from claimtrack.wording import counted


@dataclass(frozen=True, slots=True)
class Pulled:
    """An article with how many claims it has, and how many nobody has looked at."""

    article: Article
    claims: int
    left: int


class ArticleList(Rows[Article]):
    """Two lines an article: its title; outlet, day and what is left."""

    height_of_row = 2

    def __init__(self, counted: Callable[[Article], Pulled]) -> None:
        """``counted`` is asked for the articles in sight only."""
        super().__init__()
        self._counted = counted

    def key(self, row: Article) -> str:
        """Its id."""
        return row.id

    def draw(self, row: Article, width: int, *, current: bool) -> Sequence[Content]:
        """The two lines."""
        edge = Content.styled("▌ " if current else "  ", "$marked")
        title = row.title or row.text.strip().partition("\n")[0][: width * 2] or "(no words)"
        pulled = self._counted(row)
        version = " · a new version" if row.previous else ""
        told = f"{published(row)} · {counted(pulled.claims, 'claim')}, {pulled.left:,} new{version}"
        return (
            Content.assemble(edge, fit(words(title, "bold" if current else ""), width - 2)),
            Content.assemble(edge, fit(words(told, "$quiet"), width - 2)),
        )


class ArticlesScreen(Overview[Article]):
    """All articles, the newest first."""

    BINDINGS = bindings(Where.ARTICLES) + bindings_of(["pull"])
    mode = "articles"

    def __init__(
        self, desk: Desk, show: Callable[[Article], None], pull: Callable[[str], None]
    ) -> None:
        """``show`` goes to an article's claims, ``pull`` pulls an address again."""
        super().__init__()
        self._desk = desk
        self._show_claims = show
        self._pull = pull

    def rows_widget(self) -> ArticleList:
        """The list."""
        return ArticleList(self._count)

    def title_of(self, rows: Sequence[Article]) -> str:
        """How many there are, and what is left in them."""
        if not rows:
            return f"no articles yet: {key_here(self, 'pull')} pulls some"
        left = self._desk.counts()[State.NEW]
        return f"articles  {len(rows):,} · {counted(left, 'claim')} to review"

    def on_mount(self) -> None:
        """Show the articles there are."""
        self.show(self._desk.store.articles()[::-1])

    def _count(self, article: Article) -> Pulled:
        claims = self._desk.store.claims_of(article.id)
        return Pulled(article, len(claims), sum(each.state is State.NEW for each in claims))

    def action_article_show(self) -> None:
        """Go to its claims."""
        if article := self.rows.current:
            self.dismiss(None)
            self._show_claims(article)

    async def action_pull(self) -> None:
        """Ask what else to pull; the review shows how far it is."""
        self.dismiss(None)
        await self.app.screen.run_action("pull")

    def action_article_again(self) -> None:
        """Pull it again; a text that has changed is a new version."""
        if article := self.rows.current:
            self.dismiss(None)
            self._pull(article.address)
