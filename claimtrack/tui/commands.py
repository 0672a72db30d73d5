"""Every key of the screen in one table: what it is called, what it does, where it works.

Bindings, footer, palette, help screen, the README's key table and the analyst's own keys all
come from here. Plain words only, so that the config can be read without starting a screen.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Where(StrEnum):
    """Where a command works; also the heading it stands under in the help."""

    MOVE = "Moving"
    DECIDE = "Deciding"
    MARK = "Marking many"
    VERDICT = "After v"
    CREDIBILITY = "After c"
    RELIABILITY = "After r"
    MISSED = "After +"
    CORRECT = "After e"
    SPLIT = "After s"
    LINK = "After l"
    LOOK = "Looking"
    QUERIES = "Among the queries"
    TAGS = "Among the tags"
    ARTICLES = "Among the articles"
    EVERYWHERE = "Everywhere"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a key does.

    ``key`` is in Textual's spelling, alternatives parted by commas. ``foot`` puts the command
    into the footer. ``action`` is the Textual action, the id with underscores unless given.
    """

    id: str
    key: str
    label: str
    help: str
    where: Where
    foot: bool = False
    action: str = ""

    def __post_init__(self) -> None:
        if not self.action:
            object.__setattr__(self, "action", self.id.replace("-", "_"))


_MOVES = (
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

_ROAM = (
    Command("next-open", "tab", "next open", "the next that needs a decision", Where.MOVE),
    Command("next-article", "]", "next article", "the next article's claims", Where.MOVE),
    Command("previous-article", "[", "article before", "the article before", Where.MOVE),
    Command("read-down", "J,shift+down", "read on", "scroll the article down", Where.MOVE),
    Command("read-up", "K,shift+up", "read back", "scroll the article up", Where.MOVE),
    Command("open", "enter", "open", "the claim in its article, with room to read", Where.MOVE),
    Command("back", "escape", "back", "back to the queue; clears what stands below", Where.MOVE),
)

_DECISIONS = (
    Command("accept", "a", "track", "track the claim and go on", Where.DECIDE, foot=True),
    Command("reject", "x", "reject", "no claim, or read wrongly: lay aside", Where.DECIDE, True),
    Command("skip", "space", "skip", "leave it and go on", Where.DECIDE, foot=True),
    Command("snooze", "z", "snooze", "lay it aside until a day", Where.DECIDE),
    Command("verdict", "v", "verdict", "then a letter: what you concluded", Where.DECIDE, True),
    Command("rate", "c", "credibility", "then a figure: how credible it is", Where.DECIDE),
    Command(
        "rate-source", "r", "reliability", "then a letter: how reliable its source is", Where.DECIDE
    ),
    Command("tag", "t", "tag", "set tags, -tag takes one away", Where.DECIDE, foot=True),
    Command("link", "l", "link", "choose a claim that this one bears on", Where.DECIDE, True),
    Command("note", "i", "note", "a note and evidence", Where.DECIDE, foot=True),
    Command("correct", "e", "correct", "its words and who said them", Where.DECIDE, foot=True),
    Command("split", "s", "split", "make two claims of it", Where.DECIDE),
    Command("merge", "=", "merge", "grow over the next claim of its article", Where.DECIDE),
    Command("add", "+", "add", "a claim of its article that was missed", Where.DECIDE),
    Command("undo", "u", "undo", "take the last act back, whole", Where.DECIDE, foot=True),
    Command("redo", "ctrl+r", "redo", "do again what was taken back", Where.DECIDE),
    Command("repeat", ".", "repeat", "do the last act to this claim too", Where.DECIDE),
)

_MARKS = (
    Command("mark", "m", "mark", "mark the claim, or let it go", Where.MARK),
    Command("mark-matching", "M", "mark all", "mark all that a filter matches", Where.MARK),
    Command("mark-range", "V", "mark range", "mark from the last mark to here", Where.MARK),
)

_VERDICTS = tuple(
    Command(
        f"verdict-{name}", key, name, told, Where.VERDICT, foot=True, action=f"decide('{name}')"
    )
    for key, name, told in (
        ("v", "verified", "it holds, and there is evidence"),
        ("l", "likely", "it probably holds"),
        ("d", "disputed", "there is a case on both sides"),
        ("f", "false", "it does not hold"),
        ("m", "misleading", "true words, wrong picture"),
        ("o", "outdated", "it was true when it was said"),
        ("u", "unverifiable", "nobody can find out"),
        ("p", "pending", "a promise or forecast: time will tell"),
    )
)

_CREDIBILITIES = tuple(
    Command(
        f"credibility-{figure}", figure, name, told, Where.CREDIBILITY, True, f"grade('{figure}')"
    )
    for figure, name, told in (
        ("1", "confirmed", "two origins or more that are independent say so"),
        ("2", "probable", "not confirmed, and it fits what is known"),
        ("3", "possible", "not confirmed, and it fits in part"),
        ("4", "doubtful", "possible, and not what one would expect"),
        ("5", "improbable", "it goes against what is known"),
        ("6", "cannot be judged", "there is nothing to judge it by"),
    )
)

_RELIABILITIES = tuple(
    Command(
        f"reliability-{letter}", letter, name, told, Where.RELIABILITY, True,
        f"grade('{letter.upper()}')",
    )
    for letter, name, told in (
        ("a", "reliable", "A: no doubt, and it has always been right"),
        ("b", "usually", "B: little doubt, and it was right most of the time"),
        ("c", "fairly", "C: some doubt, and it was right at times"),
        ("d", "not usually", "D: much doubt, and it was right now and then"),
        ("e", "unreliable", "E: it has been wrong again and again"),
        ("f", "cannot be judged", "F: there is nothing to judge it by"),
    )
)  # fmt: skip

_SENTENCES = (
    Command("sentence-after", "j", "on", "the sentence after", Where.MISSED, foot=True),
    Command(
        "sentence-before", "k", "back", "the sentence before; else as after e", Where.MISSED, True
    ),
)

_CORRECTIONS = (
    Command("span-earlier", "h", "start ←", "begin a word earlier", Where.CORRECT, True),
    Command("span-later", "l", "start →", "begin a word later", Where.CORRECT, True),
    Command("span-shorter", "H", "end ←", "end a word earlier", Where.CORRECT, True),
    Command("span-longer", "L", "end →", "end a word later", Where.CORRECT, True),
    Command("speaker", "w", "who", "choose or type who said it", Where.CORRECT, foot=True),
    Command("keep", "enter", "keep", "write the correction down", Where.CORRECT, foot=True),
)

_CUTS = (
    Command("cut-earlier", "h", "←", "cut a word earlier", Where.SPLIT, foot=True),
    Command("cut-later", "l", "→", "cut a word later", Where.SPLIT, foot=True),
    Command("cut", "enter", "split", "split it there", Where.SPLIT, foot=True),
)

_RELATIONS = (
    Command("link-repeats", "r", "repeats", "it says the same again", Where.LINK, True,
            "relate('repeats')"),
    Command("link-supports", "s", "supports", "it speaks for the other", Where.LINK, True,
            "relate('supports')"),
    Command("link-contradicts", "c", "contradicts", "both cannot hold", Where.LINK, True,
            "relate('contradicts')"),
    Command("link-updates", "u", "updates", "it replaces the other", Where.LINK, True,
            "relate('updates')"),
    Command("link-turn", "~", "turn", "turn the direction round", Where.LINK, foot=True),
    Command("link-search", "/", "search", "search all claims", Where.LINK, foot=True),
)  # fmt: skip

_LOOKS = (
    Command("filter", "/", "filter", "show only what a filter matches", Where.LOOK, foot=True),
    Command("sort", "S", "sort", "by worth, newest, oldest, speaker or source", Where.LOOK),
    Command("chain", "p", "chain", "who said it through whom, to the words", Where.LOOK),
    Command("source", "o", "source", "open the article where it was published", Where.LOOK),
    Command("copy", "y", "copy", "copy the claim with its source, to cite it", Where.LOOK),
    Command("versions", "D", "versions", "what changed since the version before", Where.LOOK),
    Command("history", "H", "history", "what was done to it, by whom, from what", Where.LOOK),
    Command("queries", "F", "queries", "the queries that you gave a name", Where.LOOK),
    Command("articles", "2,A", "articles", "what was pulled, and what is left in it", Where.LOOK),
    Command("tags", "3,T", "tags", "all tags: rename, merge, delete", Where.LOOK),
    Command("pull", "P", "pull", "pull a file, a folder or an address", Where.LOOK),
)

_QUERIES = (Command("query-show", "enter", "show", "show its claims", Where.QUERIES, foot=True),)

_TAGS = (
    Command("tag-show", "enter", "show", "show the claims of this tag", Where.TAGS, foot=True),
    Command(
        "tag-rename", "r", "rename", "give it another name, or one that is there", Where.TAGS, True
    ),
    Command("tag-drop", "x", "delete", "take it from all claims; X does it", Where.TAGS, foot=True),
)

_ARTICLES = (
    Command("article-show", "enter", "show", "go to its claims", Where.ARTICLES, foot=True),
    Command(
        "article-again", "p", "pull again", "look whether it has changed", Where.ARTICLES, True
    ),
)

_ALWAYS = (
    Command("palette", "ctrl+p,:", "palette", "find a command by its name", Where.EVERYWHERE,
            action="command_palette"),
    Command("help", "?", "keys", "all keys", Where.EVERYWHERE, foot=True),
    Command("quit", "q,ctrl+q", "quit", "leave; everything is on disk already", Where.EVERYWHERE),
)  # fmt: skip

COMMANDS: tuple[Command, ...] = (
    *_MOVES,
    *_ROAM,
    *_DECISIONS,
    *_MARKS,
    *_VERDICTS,
    *_CREDIBILITIES,
    *_RELIABILITIES,
    *_SENTENCES,
    *_CORRECTIONS,
    *_CUTS,
    *_RELATIONS,
    *_LOOKS,
    *_QUERIES,
    *_TAGS,
    *_ARTICLES,
    *_ALWAYS,
)
"""All commands, in the order in which help and footer show them."""

BY_ID: Mapping[str, Command] = {command.id: command for command in COMMANDS}
"""The commands by their ids, as the ``[keys]`` of a config file name them."""

MOVES: tuple[str, ...] = tuple(command.id for command in _MOVES)
"""The commands that move a cursor in any list."""
