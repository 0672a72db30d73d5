"""People: how offices are written, and words and given names that tell a man from a woman."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


OFFICES: dict[str, str] = {
    "prime minister": "head",
    "pm": "head",
    "premier": "head",
    "leader": "head",
    "president": "president",
    "chancellor": "head",
    "head of government": "head",
    "head of state": "president",
    "foreign minister": "foreign",
    "fm": "foreign",
    "chief diplomat": "foreign",
    "top diplomat": "foreign",
    "foreign secretary": "foreign",
    "secretary of state": "foreign",
    "defence minister": "defence",
    "defense minister": "defence",
    "defence secretary": "defence",
    "defense secretary": "defence",
    "defence chief": "defence",
    "defense chief": "defence",
    "minister of defence": "defence",
    "minister of defense": "defence",
    "finance minister": "finance",
    "treasury secretary": "finance",
    "minister of finance": "finance",
    "interior minister": "interior",
    "home secretary": "interior",
    "health minister": "health",
    "health secretary": "health",
    "chief executive": "ceo",
    "ceo": "ceo",
    "boss": "ceo",
    "senator": "senator",
    "sen.": "senator",
    "governor": "governor",
    "gov.": "governor",
    "mayor": "mayor",
    "king": "king",
    "queen": "queen",
    "pope": "pope",
    "congressman": "member",
    "congresswoman": "member",
    "representative": "member",
    "rep.": "member",
    "vice president": "vice",
    "professor": "professor",
    "prof.": "professor",
    "coach": "coach",
    "manager": "coach",
    "captain": "captain",
    "general": "general",
    "gen.": "general",
    "spokesman": "spokesman",
    "spokeswoman": "spokesman",
    "spokesperson": "spokesman",
    "chairman": "chair",
    "chairwoman": "chair",
    "chair": "chair",
    "director": "director",
    "secretary": "secretary",
    "minister": "minister",
    "ambassador": "ambassador",
    "commissioner": "commissioner",
    "judge": "judge",
    "justice": "judge",
    "bishop": "bishop",
    "archbishop": "bishop",
    "cardinal": "bishop",
    "lawyer": "lawyer",
    "attorney": "lawyer",
    "prosecutor": "prosecutor",
    "sheriff": "sheriff",
    "chief": "chief",
    "head": "chief",
    "nominee": "candidate",
    "candidate": "candidate",
    "founder": "founder",
    "author": "author",
    "professor of": "professor",
    "analyst": "analyst",
    "economist": "economist",
    "scientist": "scientist",
    "researcher": "scientist",
    "doctor": "doctor",
    "dr.": "doctor",
}
"""How an office is written, and what it is: two that share a value may be the same person."""

MALE = _set(
    """he him his himself mr mr. sir lord king prince father son husband brother uncle spokesman
    chairman congressman businessman man boy gentleman john james robert michael william david
    richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
    joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas
    eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander
    raymond patrick jack dennis jerry peter lars morten anders jens hans vladimir sergei barack
    bill joe ted marco jeb mike tim jim tom bob ben bernie boris emmanuel francois jean pierre
    carlos juan jose luis mohammed muhammad ahmed ali hassan ibrahim olaf volodymyr dmitry ivan
    henrik erik lars-erik simon philip martin oliver harry ivor"""
)
FEMALE = _set(
    """she her hers herself mrs mrs. ms ms. miss lady dame queen princess mother daughter wife
    sister aunt spokeswoman chairwoman congresswoman businesswoman woman girl mary patricia
    jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret
    ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura
    helen sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole samantha
    katherine christine catherine virginia rachel janet maria heather diane julie joyce victoria
    kelly christina joan evelyn hillary ivanka melania mette ursula theresa nicola angela marine
    jill kamala condoleezza sonia julia olivia sophia isabella charlotte alice adela suella
    yvette ingrid astrid"""
)
"""Words and common first names that go with he, and with she."""
