"""Keys that move: in any list, and through the queue."""

from claimtrack.tui.commands.command import Command, Where

MOVES = (
    Command("down", "j,down", "down", "the next claim", Where.MOVE, action="move('down')"),
    Command("up", "k,up", "up", "the claim before", Where.MOVE, action="move('up')"),
    Command("first", "g,home", "first", "the first claim", Where.MOVE, action="move('first')"),
    Command("last", "G,end", "last", "the last claim", Where.MOVE, action="move('last')"),
    Command(
        "half-down", "ctrl+d,pagedown", "half down", "half a page down", Where.MOVE,
        action="move('half_down')",
    ),
    Command(
        "half-up", "ctrl+u,pageup", "half up", "half a page up", Where.MOVE,
        action="move('half_up')",
    ),
)  # fmt: skip

ROAM = (
    Command("next-open", "tab", "next open", "the next that needs a decision", Where.MOVE),
    Command("next-article", "]", "next article", "the next article's claims", Where.MOVE),
    Command("previous-article", "[", "article before", "the article before", Where.MOVE),
    Command("read-down", "J,shift+down", "read on", "scroll the article down", Where.MOVE),
    Command("read-up", "K,shift+up", "read back", "scroll the article up", Where.MOVE),
    Command("open", "enter", "open", "the claim in its article, with room to read", Where.MOVE),
    Command("back", "escape", "back", "back to the queue; clears what stands below", Where.MOVE),
)
