"""1 2 3 4 F: from the queue to the articles, the tags, the stories, the queries, and back."""

from functools import partial

from textual import work

from claimtrack.model import EVERYTHING, Article
from claimtrack.tui.aside import aside
from claimtrack.tui.bindings import bindings
from claimtrack.tui.commands import Where
from claimtrack.tui.screens.articles import ArticlesScreen
from claimtrack.tui.screens.looking import Looking
from claimtrack.tui.screens.pulling import Pulling
from claimtrack.tui.screens.queries import QueriesScreen
from claimtrack.tui.screens.stories import StoriesScreen
from claimtrack.tui.screens.tags import TagsScreen


class Elsewhere(Looking, Pulling):
    """The other screens stand over the review, one at a time."""

    BINDINGS = bindings(Where.MODES)

    async def action_mode(self, mode: str) -> None:
        """Show another screen; ``review`` is this one."""
        match mode:
            case ArticlesScreen.mode:
                await self.app.push_screen(
                    ArticlesScreen(self.desk, self._go_to_article, self.pull)
                )
            case TagsScreen.mode:
                await self.app.push_screen(TagsScreen(self.desk, self.look_at))
            case StoriesScreen.mode:
                await self.app.push_screen(StoriesScreen(self.desk, self.look_at))
            case _:
                self.remove_class("-open")

    def action_open(self) -> None:
        """Open the claim; where there is none at all, take the tour."""
        if self.claim is None and not self.desk.claims():
            self.tell("laying out the tour …")
            self._take_tour()
        else:
            super().action_open()

    @work(group="tour", exclusive=True)
    async def _take_tour(self) -> None:
        from claimtrack.desk.sample import sample_desk
        from claimtrack.tui.screens.tour import Tour

        desk = await aside(self, partial(sample_desk, self.desk.reviewer))  # read in a second
        self.tell("")
        await self.app.push_screen(Tour(desk, self.config, self.app.pop_screen))

    async def action_queries(self) -> None:
        """Show the saved queries."""
        await self.app.push_screen(QueriesScreen(self.desk, self.config.queries, self.look_at))

    def _go_to_article(self, article: Article) -> None:
        claims = self.desk.store.claims_of(article.id)
        row = self.queue.row_of(claims[0].id) if claims else None
        if row is None and claims:
            self.look_at(EVERYTHING)
            row = self.queue.row_of(claims[0].id)
        self.go(row, "that article has no claims")
