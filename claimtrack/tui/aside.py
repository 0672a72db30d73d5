"""Work done aside, in a thread of its own, while the screen goes on."""

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

from textual.screen import Screen

Found = TypeVar("Found")

LOOKING = "bearing"
"""The group of the workers that look for what bears on a claim."""


async def aside(screen: Screen[Any], work: Callable[[], Found]) -> Found:
    """What the work finds, for a worker of the screen that looks for it.

    Whoever waits is cancelled when the screen is left meanwhile: what is found then is dropped.
    ``work`` itself touches no widget, and may ask its worker whether anybody waits still.
    """
    found = await asyncio.to_thread(work)
    if not (screen.is_attached and screen.display):  # about to be taken away, children first
        raise asyncio.CancelledError
    return found
