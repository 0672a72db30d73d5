"""The right side: the claim up close, its article around it, what bears on it."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from claimtrack.model import Article, Claim
from claimtrack.tui.facts import Facts, published
from claimtrack.tui.hits import Hits
from claimtrack.tui.widgets.article_window import ArticleWindow
from claimtrack.tui.widgets.bearing import Bearing, Bears, Standing
from claimtrack.tui.widgets.claim_card import ClaimCard
from claimtrack.tui.widgets.lines import rule, words


class Outlet(Widget):
    """The line over the article: outlet, day, and which of its claims is shown."""

    DEFAULT_CSS = "Outlet { height: 1; }"

    outlet: reactive[str] = reactive("")
    place: reactive[str] = reactive("")

    def render(self) -> Content:
        """The line."""
        tail = words(self.place, "$quiet")
        return rule(words(self.outlet, "$quiet"), self.size.width, tail)


class Reading(Vertical):
    """All that is shown of the claim under the cursor."""

    DEFAULT_CSS = """
    Reading ClaimCard { height: auto; max-height: 50%; }
    Reading ArticleWindow { height: 1fr; min-height: 3; }
    Reading Bearing { height: auto; max-height: 30%; }
    """

    def compose(self) -> ComposeResult:
        """From near to far."""
        yield ClaimCard()
        yield Outlet()
        yield ArticleWindow()
        yield Bearing()

    def show(
        self,
        claim: Claim,
        article: Article,
        facts: Facts,
        others: Sequence[Claim],
        hits: Hits | None = None,
    ) -> None:
        """Show a claim and, if there is one, the hit of a search in its article.

        ``facts`` is what is known of it, ``others`` are all claims of the article. What bears on
        the claim comes later.
        """
        self.query_one(ClaimCard).show_claim(claim, facts)
        number = next((at for at, each in enumerate(others, 1) if each.id == claim.id), 0)
        line = self.query_one(Outlet)
        line.outlet = published(article)
        line.place = f"claim {number} of {len(others)}" if number else ""
        self.query_one(ArticleWindow).show_article(article, claim, others, hits)

    def show_bearing(self, claim: Claim, bears: Sequence[Bears], standing: Standing) -> None:
        """Show what bears on the claim and what stands behind it."""
        self.query_one(Bearing).show_bearing(claim, bears, standing)

    def scroll_article(self, how: str) -> None:
        """Scroll the article: down, up."""
        self.query_one(ArticleWindow).scroll(how)
