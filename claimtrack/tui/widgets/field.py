"""A line to type into, from which no key gets lost, however fast it is typed."""

from collections.abc import Awaitable, Callable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.events import Key
from textual.widgets import Input

from claimtrack.tui.widgets.typing import WordSuggester


class Field(Input, inherit_bindings=False):
    """Takes its keys one after the other; those that come after it was left go on to the app.

    Keys that would scroll it are not its own: one line has nowhere to go, a list beside it has.

    Textual lets a key that is bound bubble up to the app before it acts, past letters typed
    after it; here each acts before the next one is looked at.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        *Input.BINDINGS,
        Binding("escape", "leave", "back", show=False),
    ]

    def __init__(
        self,
        entered: Callable[[str], Awaitable[None] | None],
        left: Callable[[], None],
        *,
        placeholder: str = "",
        suggester: WordSuggester | None = None,
        id: str | None = None,
    ) -> None:
        """``entered`` gets the text at enter, ``left`` is called at escape."""
        super().__init__(
            compact=True,
            placeholder=placeholder,
            suggester=suggester,
            select_on_focus=False,
            id=id,
        )
        self._entered = entered
        self._left = left

    async def action_submit(self) -> None:
        """Hand over the text, and wait until it was acted on."""
        if (acting := self._entered(self.value)) is not None:
            await acting

    def action_leave(self) -> None:
        """Leave without handing anything over."""
        self._left()

    def action_cursor_right(self, select: bool = False) -> None:
        """Go right; at the end take over what completes the text, as it is spelled."""
        completed = self._suggestion if self.cursor_at_end and not select else ""
        super().action_cursor_right(select)
        if completed and isinstance(self.suggester, WordSuggester):
            self.value = self.suggester.spelled(completed)
            self.cursor_position = len(self.value)

    async def take(self, event: Key) -> bool:
        """Type a letter or do what a key of the field or its screen does; whether it was one."""
        active = self.screen.active_bindings.get(event.key)
        if event.character and event.is_printable:
            self.replace(event.character, *self.selection)
        elif active and active.node in (self, self.screen):
            await self.app.run_action(active.binding.action, active.node)
        else:
            return False
        return True

    async def on_key(self, event: Key) -> None:
        """Take the key, or pass it on to whatever came after."""
        if self.app.focused is not self:
            self.app.post_message(Key(event.key, event.character))
        elif not await self.take(event):
            return
        event.stop()
        event.prevent_default()
