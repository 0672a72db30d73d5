"""The verbs that attribute, by what they mean, with the frames each of them takes.

Frames: ``q`` a quotation, ``s`` a clause with or without that, ``t`` a clause with that only,
``w`` a question ("asked whether"), ``i`` to and a verb ("promised to"), ``n`` somebody to do
something ("urged them to"), ``x`` a hearer before the content ("told reporters that"), ``o`` a
noun phrase ("criticised the plan"), ``c`` an object and what it is called ("called it a lie"),
``r`` raising in the passive ("is expected to"), ``m`` what is measured and a number ("puts the
loss at 3 percent"). Prepositions stand in ``PREPOSITIONS``.
"""

from typing import NamedTuple


class CueVerbs(NamedTuple):
    """One class of verbs: what it means, its frames, its members by their bare form."""

    sense: str
    frames: str
    verbs: str


CUE_VERBS = (
    CueVerbs("say", "qswr", "say"),
    CueVerbs("say", "qsxw", "tell inform assure remind notify alert"),
    CueVerbs("say", "qtxn", "caution"),
    CueVerbs("say", "qsxni", "warn advise"),
    CueVerbs("say", "qxw", "ask"),
    CueVerbs("say", "qtxw", "text email"),
    CueVerbs(
        "say",
        "qsw",
        """add note explain write remark announce insist contend argue reiterate iterate quip joke
        concede admit acknowledge confess concur
        complain boast brag testify conclude signal theorize stipulate
        speculate opine surmise hint reason profess assert maintain declare intimate
        deadpan gloat""",
    ),
    CueVerbs(
        "say",
        "qtw",
        """state comment observe stress emphasize emphasise repeat respond
        reply answer tweet post muse confide lament affirm reaffirm underline underscore
        clarify continue recall recount exclaim shout yell whisper mutter chant retort counter
        interject blog enthuse marvel intone proclaim posit rule vouch mention allude highlight
        rejoin fume gush grumble scoff insinuate attest certify divulge
        volunteer recite relate rue accept submit plead snap bark growl bellow sniff roar crow jest
        pronounce preach corroborate verify""",
    ),
    CueVerbs("say", "qswior", "claim"),
    CueVerbs("say", "qswor", "report allege predict estimate forecast confirm reveal"),
    CueVerbs("say", "qtwor", "disclose"),
    CueVerbs("say", "qsxio", "promise"),
    CueVerbs("say", "qsio", "threaten vow pledge swear guarantee"),
    CueVerbs("say", "qtior", "propose"),
    CueVerbs("say", "qtni", "order demand request urge"),
    CueVerbs("say", "qso", "suggest recommend imply"),
    CueVerbs("say", "qto", "deny charge protest object"),
    CueVerbs("say", "qo", "cite quote echo stammer thunder describe detail outline"),
    CueVerbs("say", "q", "read"),
    CueVerbs(
        "think",
        "sqwr",
        """think believe know feel suspect assume presume suppose understand realize realise
        doubt guess imagine reckon fear worry hope wish expect anticipate envision envisage
        foresee agree remember""",
    ),
    CueVerbs("think", "twr", "figure judge deem consider disagree hold mean regret"),
    CueVerbs("think", "twr", "see"),
    CueVerbs("find", "sqw", "find indicate discover learn calculate conclude note"),
    CueVerbs(
        "find", "t", "hear overhear record log emerge prove uncover detect deduce infer gather"
    ),
    CueVerbs("find", "tw", "demonstrate determine establish project document"),
    CueVerbs("find", "sqwo", "show"),
    CueVerbs("decide", "twi", "decide resolve"),
    CueVerbs("decide", "tw", "rule"),
    CueVerbs(
        "will",
        "i",
        "want hope expect plan intend refuse decline agree offer seek aim wish prefer seem appear",
    ),
    CueVerbs(
        "judge",
        "o",
        """criticize criticise praise condemn denounce blast slam attack mock dismiss reject
        support oppose endorse defend applaud decry tout champion question accuse blame fault
        deride ridicule assail lambaste bash hail laud commend condone rebuke rebut
        refute repudiate disavow denigrate apologize thank salute advocate discuss mention
        propose demand request announce reveal declare deny characterize characterise
        portray depict compare liken express voice reiterate repeat emphasize stress highlight
        acknowledge admit recognize recognise concede explain promise pledge offer vow
        predict forecast suggest recommend urge approve disapprove tweet reference respond
        berate chide scold taunt insult disparage discredit downplay minimize consider expect
        prefer dispute""",
    ),
    CueVerbs(
        "ask for",
        "n",
        """ask urge call order tell advise encourage invite persuade convince challenge press
        instruct command beg implore expect want warn remind lobby""",
    ),
    CueVerbs("call", "c", "call label dub brand term deem"),
    CueVerbs("find", "m", "put estimate"),
    CueVerbs(
        "talk",
        "",
        """speak talk point refer rail push press lobby campaign vote elaborate
        dream inquire fret allude pray weigh""",
    ),
    CueVerbs("talk", "q", "begin start laugh sing cry sigh nod smile shrug scream croon interrupt"),
    CueVerbs(
        "held",
        "r",
        """expect believe say report think allege rumor suspect estimate understand know
        consider claim presume predict""",
    ),
)
"""A verb in several rows takes the frames of them all, and means what the first one says."""

PREPOSITIONS: dict[str, str] = {
    "say": "of about",
    "quote": "from",
    "read": "from",
    "tell": "of about",
    "speak": "of about",
    "talk": "about of",
    "warn": "of about against",
    "complain": "of about",
    "boast": "of about",
    "brag": "about of",
    "joke": "about",
    "call": "for on",
    "argue": "for against",
    "ask": "about for",
    "refer": "to",
    "allude": "to",
    "point": "to",
    "object": "to",
    "agree": "with on to",
    "disagree": "with on",
    "respond": "to",
    "apologize": "for",
    "worry": "about",
    "think": "of about",
    "dream": "of about",
    "know": "of about",
    "learn": "of about",
    "hear": "of about",
    "inquire": "about",
    "vote": "for against",
    "campaign": "for against",
    "speculate": "about on",
    "comment": "on about",
    "remark": "on",
    "elaborate": "on",
    "insist": "on",
    "write": "about of",
    "accuse": "of",
    "suspect": "of",
    "approve": "of",
    "disapprove": "of",
    "push": "for",
    "press": "for",
    "lobby": "for against",
    "believe": "in",
    "hint": "at",
    "rail": "against",
    "lash": "out",
    "testify": "about to",
    "protest": "against",
    "advocate": "for",
    "reflect": "on",
    "conclude": "with",
    "muse": "about",
    "fret": "about over",
    "wonder": "about",
    "tweet": "about",
    "look": "for",
    "wish": "for",
    "hope": "for",
}
"""Prepositions whose object is content: "warned of a shortage"."""

PHRASAL: dict[str, str] = {
    "point out": "qsw",
    "go on": "q",
    "sum up": "q",
    "cry out": "q",
    "call out": "qo",
    "find out": "sw",
    "lay out": "o",
    "spell out": "ow",
    "fire back": "q",
    "hit back": "q",
    "push back": "q",
    "shoot back": "q",
    "write back": "qs",
    "chime in": "q",
    "cut in": "q",
    "chip in": "q",
    "weigh in": "q",
    "blurt out": "q",
    "read out": "qo",
    "put it": "q",
    "make clear": "sow",
    "add on": "q",
    "follow up": "q",
    "speak out": "",
    "speak up": "q",
    "burst out": "q",
    "rule out": "o",
    "break in": "q",
    "start off": "q",
    "be adamant": "s",
    "be convinced": "s",
    "be confident": "s",
    "be certain": "s",
    "be sure": "s",
    "be hopeful": "s",
    "be optimistic": "s",
    "be concerned": "s",
    "be worried": "s",
    "be afraid": "s",
    "be aware": "s",
    "be clear": "s",
    "trail off": "q",
    "let slip": "s",
    "let on": "s",
    "pipe up": "q",
    "snap back": "q",
    "wrap up": "q",
}
"""Verbs that attribute only with a particle, with their frames."""


FRAMES: dict[str, str] = {}
"""The frames of every verb that attributes, by its bare form."""
SENSES: dict[str, str] = dict.fromkeys(PHRASAL, "say")
"""What the verb means in the first class that lists it: ``say``, ``think``, ``judge`` …"""
FRAMES.update(PHRASAL)
for _row in CUE_VERBS:
    for _verb in _row.verbs.split():
        FRAMES[_verb] = "".join(sorted({*FRAMES.get(_verb, ""), *_row.frames}))
        SENSES.setdefault(_verb, _row.sense)
