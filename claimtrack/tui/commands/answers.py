"""Keys that answer a key: which verdict, which grade, which relation."""

from claimtrack.tui.commands.command import Command, Where

VERDICTS = tuple(
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

CREDIBILITIES = tuple(
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

RELIABILITIES = tuple(
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

RELATIONS = (
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
