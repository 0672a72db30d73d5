"""Keys that decide about a claim, and those that mark many."""

from claimtrack.tui.commands.command import Command, Where

DECISIONS = (
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
    Command("file", "f", "file", "put it under a story", Where.DECIDE),
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

FOLDS = (Command("unfold", "E", "unfold", "the others that say the same, and back", Where.FOLD),)

MARKS = (
    Command("mark", "m", "mark", "mark the claim, or let it go", Where.MARK),
    Command("mark-matching", "M", "mark all", "mark all that a filter matches", Where.MARK),
    Command("mark-range", "V", "mark range", "mark from the last mark to here", Where.MARK),
)
