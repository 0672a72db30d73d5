"""Keys that move the ends of a claim, cut it, or find the one that was missed."""

from claimtrack.tui.commands.command import Command, Where

SENTENCES = (
    Command("sentence-after", "j", "on", "the sentence after", Where.MISSED, foot=True),
    Command(
        "sentence-before", "k", "back", "the sentence before; else as after e", Where.MISSED, True
    ),
)

CORRECTIONS = (
    Command("span-earlier", "h", "start ←", "begin a word earlier", Where.CORRECT, True),
    Command("span-later", "l", "start →", "begin a word later", Where.CORRECT, True),
    Command("span-shorter", "H", "end ←", "end a word earlier", Where.CORRECT, True),
    Command("span-longer", "L", "end →", "end a word later", Where.CORRECT, True),
    Command("speaker", "w", "who", "choose or type who said it", Where.CORRECT, foot=True),
    Command("keep", "enter", "keep", "write the correction down", Where.CORRECT, foot=True),
)

CUTS = (
    Command("cut-earlier", "h", "←", "cut a word earlier", Where.SPLIT, foot=True),
    Command("cut-later", "l", "→", "cut a word later", Where.SPLIT, foot=True),
    Command("cut", "enter", "split", "split it there", Where.SPLIT, foot=True),
)
