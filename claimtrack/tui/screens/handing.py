"""o y |: the claim handed to something else: the browser, the clipboard, a command."""

import webbrowser

from textual import work

from claimtrack.errors import ClaimtrackError
from claimtrack.model import Claim
from claimtrack.tui.facts import cite
from claimtrack.tui.piping import pipe
from claimtrack.tui.screens.reviewing import Reviewing

_HOW = 'nothing to pipe into: in the config, [pipe] and command = ["jq", ".text"]'


class Handing(Reviewing):
    """What leaves the screen; the claim stays as it is."""

    def action_source(self) -> None:
        """Open the article where it was published; a file is only named."""
        if not (article := self.article):
            return
        address = article.address
        if address.startswith(("http://", "https://")):
            webbrowser.open(address)
            self.tell(f"opened {address}")
        else:
            self.tell(f"the article lies at {address}")

    def action_copy(self) -> None:
        """Copy the claim with its source (OSC 52: works over ssh too)."""
        if self.claim and (article := self.article):
            self.app.copy_to_clipboard(cite(self.claim, article))
            self.tell("copied, with its source")

    def action_pipe(self) -> None:
        """Hand the claim as JSON to the command of the config."""
        if not self.config.pipe:
            self.tell(_HOW)
        elif self.claim:
            self.tell(f"{self.config.pipe[0]} …")
            self._pipe(self.claim)

    @work(group="pipe", exclusive=True)
    async def _pipe(self, claim: Claim) -> None:
        try:
            self.tell(await pipe(self.config.pipe, claim))
        except ClaimtrackError as error:
            self.failed(error)
