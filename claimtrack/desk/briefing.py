"""Briefing: what has happened since this analyst last looked, and that it was read."""

from datetime import datetime

from claimtrack.desk.acts import Acts
from claimtrack.desk.brief import Brief, Changed
from claimtrack.desk.since import BRIEFED, Since, former_names, last_briefed, moment
from claimtrack.model import Act, Query, Relation


class Briefing(Acts):
    """The briefs that a desk writes for its reviewer."""

    def brief(self, asked: str = "", since: datetime | None = None) -> Brief:
        """What has become of the claims of a story, or of those that a query shows.

        Without ``since`` it begins where this reviewer's last brief about the same ended,
        which ``remember_brief`` writes down, or else at the beginning.

        Raises:
            QueryError: it is neither a story nor a query.
        """
        acts, articles, until = len(self.store.acts()), len(self.store.articles()), self._clock()
        about, query = self._asked(asked)
        begin = moment(self.store, since) if since else self._last_briefed(about)
        former = former_names(self.store.acts(), about)
        changed = Changed(self.store, query, begin, self._readings, former)
        return Brief(
            by=self.reviewer,
            about=about,
            since=begin.at,
            until=until,
            acts=acts,
            articles=articles,
            new=tuple(changed.new()),
            contradicted=tuple(changed.linked(Relation.CONTRADICTS, "contradicted")),
            updated=tuple(changed.linked(Relation.UPDATES, "updated")),
            changed=tuple(changed.changed()),
            corroborated=tuple(changed.corroborated()),
            judged=tuple(changed.judged()),
            withdrawn=tuple(changed.withdrawn()),
            shaken=tuple(changed.shaken()),
        )

    def remember_brief(self, brief: Brief) -> Act:
        """Write down that a brief was read; undo passes over it."""
        told = {"acts": brief.acts, "articles": brief.articles}
        return self._history.note(BRIEFED, brief.about, told)

    def _last_briefed(self, about: str) -> Since:
        return last_briefed(self.store.acts(), self.reviewer, about)

    def _asked(self, asked: str) -> tuple[str, Query]:
        """The story of that name, else the query, with what it is called."""
        asked = asked.strip()
        stories = {each.story for each in self.store.skim("story") if each.story}
        named = sorted(story for story in stories if story.casefold() == asked.casefold())
        if named:
            return named[0], Query.having("story", named[0])
        return asked, Query.parse(asked)
