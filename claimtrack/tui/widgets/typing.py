"""Completion of what is typed: the last word, from words that are known."""

from collections.abc import Sequence

from textual.suggester import Suggester

from claimtrack.display import show


class WordSuggester(Suggester):
    """Completes the last word, leaving a leading ``+`` or ``-`` alone."""

    def __init__(self, known: Sequence[str], *, whole: bool = False) -> None:
        """``whole`` completes all that is typed as one, for names of several words."""
        super().__init__(use_cache=False, case_sensitive=True)
        self._known = [show(word, one_line=True) for word in known]
        self._whole = whole

    async def get_suggestion(self, value: str) -> str | None:
        """What is typed, with its last word completed; nothing where no word is known."""
        start = 0 if self._whole else value.rfind(" ") + 1
        start += value[start : start + 1] in ("+", "-") and not self._whole
        begun = value[start:].casefold()
        if not begun:
            return None
        known = (word for word in self._known if word.casefold().startswith(begun))
        word = next(known, None)
        return None if word is None else value[:start] + word

    def spelled(self, completed: str) -> str:
        """How a completion that was chosen is written."""
        return completed
