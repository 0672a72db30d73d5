"""Keys that move the ends of a claim, go through its chain, cut it, or find one missed."""

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
    Command("hops", "c", "chain", "who said it through whom, hop by hop", Where.CORRECT, True),
    Command("keep", "enter", "keep", "write the correction down", Where.CORRECT, foot=True),
)

CHAINS = (
    Command("hop-name", "w,enter", "who", "choose or type who it is", Where.CHAIN, foot=True),
    Command("hop-role", "r", "role", "then a letter: what they are", Where.CHAIN, foot=True),
    Command("hop-add", "a,+", "add", "somebody behind it, through whom we know", Where.CHAIN, True),
    Command("hop-drop", "x", "take off", "take it off the chain", Where.CHAIN, foot=True),
    Command("hop-earlier", "K,<", "nearer", "nearer to the one who spoke", Where.CHAIN, True,
            "hop_shift(-1)"),
    Command("hop-later", "J,>", "further", "further from the one who spoke", Where.CHAIN, True,
            "hop_shift(1)"),
)  # fmt: skip

ROLES = tuple(
    Command(f"role-{name}", name[0], name, told, Where.ROLE, foot=True, action=f"grade('{name}')")
    for name, told in (
        ("person", "somebody with a name"),
        ("institution", "a body, an office, a company"),
        ("document", "a letter, a report, a statement"),
        ("outlet", "who publishes news"),
        ("unnamed", "somebody whom the article does not name"),
    )
)

CUTS = (
    Command("cut-earlier", "h", "←", "cut a word earlier", Where.SPLIT, foot=True),
    Command("cut-later", "l", "→", "cut a word later", Where.SPLIT, foot=True),
    Command("cut", "enter", "split", "split it there", Where.SPLIT, foot=True),
)
