"""Keys that look: closer, further, elsewhere; they change no claim."""

from claimtrack.tui.commands.command import Command, Where

LOOKS = (
    Command("filter", "/", "filter", "show only what a filter matches", Where.LOOK, foot=True),
    Command("find", "ctrl+f", "find", "look for words in its article", Where.LOOK),
    Command("next-hit", "n", "next hit", "the next place where the words stand", Where.LOOK,
            action="hit(1)"),
    Command("previous-hit", "N", "hit before", "the place before", Where.LOOK, action="hit(-1)"),
    Command("sort", "S", "sort", "by worth, newest, oldest, speaker or source", Where.LOOK),
    Command("chain", "p", "chain", "who said it through whom, to the words", Where.LOOK),
    Command("source", "o", "source", "open the article where it was published", Where.LOOK),
    Command("copy", "y", "copy", "copy the claim with its source, to cite it", Where.LOOK),
    Command("pipe", "|", "pipe", "hand it as JSON to a command of yours", Where.LOOK),
    Command("versions", "D", "versions", "what changed since the version before", Where.LOOK),
    Command("history", "H", "history", "what was done to it, by whom, from what", Where.LOOK),
    Command("look-again", "!", "look again", "what was decided and is touched by more, and back",
            Where.LOOK),
    Command("queries", "F", "queries", "the queries that you gave a name", Where.LOOK),
    Command("pull", "P", "pull", "pull a file, a folder or an address", Where.LOOK),
)  # fmt: skip

FOLLOWS = (
    Command("origins", "O", "origins", "who truly stands behind it, path by path", Where.FOLLOW),
    Command("numbers", "#", "numbers", "the same measure through all articles, drawn",
            Where.FOLLOW),
    Command("leaning", "W", "what leans on it", "what falls if it does not hold", Where.FOLLOW),
    Command("record", "R", "record", "how claims of its speaker and its outlet came out",
            Where.FOLLOW),
)  # fmt: skip

MODES = (
    Command("review", "1", "review", "the queue, claim by claim", Where.MODES, True,
            "mode('review')"),
    Command("articles", "2,A", "articles", "what was pulled, and what is left in it", Where.MODES,
            True, "mode('articles')"),
    Command("tags", "3,T", "tags", "all tags: rename, merge, delete", Where.MODES, True,
            "mode('tags')"),
    Command("stories", "4", "stories", "what the claims are about, and how far each is",
            Where.MODES, True, "mode('stories')"),
)  # fmt: skip

QUERIES = (Command("query-show", "enter", "show", "show its claims", Where.QUERIES, foot=True),)

TAGS = (
    Command("tag-show", "enter", "show", "show the claims of this tag", Where.TAGS, foot=True),
    Command(
        "tag-rename", "r", "rename", "give it another name, or one that is there", Where.TAGS, True
    ),
    Command("tag-drop", "x", "delete", "take it from all claims; X does it", Where.TAGS, foot=True),
)

ARTICLES = (
    Command("article-show", "enter", "show", "go to its claims", Where.ARTICLES, foot=True),
    Command(
        "article-again", "p", "pull again", "look whether it has changed", Where.ARTICLES, True
    ),
)

STORIES = (
    Command("story-show", "enter", "show", "show its claims", Where.STORIES, foot=True),
    Command(
        "story-rename", "r", "rename", "give it another name, or one that is there", Where.STORIES,
        foot=True,
    ),
    Command("story-overview", "o", "overview", "how it stands: conflicts, origins, day by day",
            Where.STORIES, foot=True),
    Command("story-brief", "b", "brief", "what is new in it since you last asked", Where.STORIES,
            foot=True),
    Command("story-propose", "p", "propose", "what may be a story: articles that share names",
            Where.STORIES, foot=True),
)  # fmt: skip

PROPOSALS = (
    Command("proposal-file", "enter", "file", "file its claims under a story, as one act",
            Where.PROPOSALS, foot=True),
)  # fmt: skip

ALWAYS = (
    Command("palette", "ctrl+p,:", "palette", "find a command by its name", Where.EVERYWHERE),
    Command("theme", "ctrl+t", "theme", "look at it in other colours", Where.EVERYWHERE,
            action="change_theme"),
    Command("help", "?", "keys", "all keys", Where.EVERYWHERE, foot=True),
    Command("quit", "q,ctrl+q", "quit", "leave; everything is on disk already", Where.EVERYWHERE),
)  # fmt: skip
