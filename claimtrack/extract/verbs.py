"""The verbs that attribute, by what they mean, with the frames each of them takes.

Frames: ``q`` a quotation, ``s`` a clause with or without that, ``t`` a clause with that only,
``w`` a question ("asked whether"), ``i`` to and a verb ("promised to"), ``n`` somebody to do
something ("urged them to"), ``x`` a hearer before the content ("told reporters that"), ``o`` a
noun phrase ("criticised the plan"), ``c`` an object and what it is called ("called it a lie"),
``r`` raising in the passive ("is expected to"). Prepositions stand in ``PREPOSITIONS``.
"""

from typing import NamedTuple

from claimtrack.extract.lexicon import IRREGULAR, VERBS


class CueVerbs(NamedTuple):
    """One class of verbs: what it means, its frames, its members by their bare form."""

    sense: str
    frames: str
    verbs: str


CUE_VERBS = (
    CueVerbs("say", "qswr", "say"),
    CueVerbs("say", "qsxw", "tell inform assure remind notify email text"),
    CueVerbs("say", "qxn", "caution"),
    CueVerbs("say", "qsxni", "warn advise"),
    CueVerbs("say", "qxw", "ask"),
    CueVerbs(
        "say",
        "qsw",
        """add note explain write remark state comment observe declare announce assert insist
        maintain contend argue stress emphasize emphasise reiterate iterate repeat respond reply
        answer tweet post point-out muse quip joke concede admit acknowledge confide
        lament complain boast brag testify assert affirm reaffirm underline underscore clarify
        conclude continue recall recount exclaim shout yell whisper mutter chant opine
        theorize speculate retort counter interject chime surmise blog signal stipulate
        enthuse marvel intone proclaim profess posit rule reason hint vouch mention allude
        highlight caution rejoin deadpan sum volunteer recite relate rue""",
    ),
    CueVerbs(
        "say", "qswor", "report claim allege predict estimate forecast confirm reveal disclose"
    ),
    CueVerbs("say", "qsio", "threaten promise vow pledge swear guarantee"),
    CueVerbs("say", "qsior", "propose"),
    CueVerbs("say", "qsni", "order demand request urge"),
    CueVerbs("say", "qso", "deny charge protest object suggest recommend imply"),
    CueVerbs("say", "qo", "read cite quote echo stammer thunder declare describe detail outline"),
    CueVerbs(
        "think",
        "sqwr",
        """think believe know feel suspect assume presume suppose understand realize realise
        doubt guess imagine reckon figure fear worry hope wish remember expect anticipate envision
        envisage foresee judge deem consider agree disagree hold mean see""",
    ),
    CueVerbs(
        "find",
        "sqwo",
        """find show indicate demonstrate discover learn determine calculate
        conclude establish project note document""",
    ),
    CueVerbs("decide", "sio", "decide resolve rule"),
    CueVerbs(
        "will",
        "i",
        """want hope expect plan intend refuse decline agree offer seek aim
        wish prefer seem appear opt prepare propose consider mean like love hate need hesitate
        commit""",
    ),
    CueVerbs(
        "judge",
        "o",
        """criticize criticise praise condemn denounce blast slam attack mock dismiss reject
        support oppose back endorse defend applaud welcome decry tout champion question
        accuse blame fault deride ridicule assail lambaste bash hail laud commend
        condone favor favour rebuke rebut refute repudiate disavow denigrate disparage
        apologize thank honor salute cheer mourn celebrate embrace espouse advocate
        discuss debate address mention propose demand request seek prefer want
        expect fear regret admire respect hate love like trust distrust doubt
        announce reveal declare deny describe characterize characterise portray depict paint
        compare liken express voice reiterate repeat emphasize stress highlight cite
        acknowledge admit recognize recognise concede explain promise pledge offer
        vow predict forecast suggest recommend urge advise consider approve disapprove
        know understand remember recall forget imagine envision write publish
        tweet post share quote reference""",
    ),
    CueVerbs(
        "ask for",
        "n",
        """ask urge call order tell advise encourage invite persuade convince
        challenge press push instruct direct command beg implore expect want allow warn
        remind lobby prompt""",
    ),
    CueVerbs("call", "c", "call label dub brand name term deem consider declare"),
    CueVerbs(
        "held",
        "r",
        """expect believe say report think allege suppose rumor suspect
        estimate understand know consider claim presume schedule project predict""",
    ),
)

PREPOSITIONS: dict[str, str] = {
    "say": "of about",
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
    "focus": "on",
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

PARTICLES: dict[str, str] = {
    "point": "out",
    "sum": "up",
    "cry": "out",
    "spell": "out",
    "shoot": "back",
    "fire": "back",
    "go": "on",
    "make": "clear",
    "lay": "out",
    "chime": "in",
    "rule": "out",
    "find": "out",
    "speak": "out",
    "write": "back",
    "call": "out",
    "lash": "out",
    "hit": "back",
    "push": "back",
    "chip": "in",
    "read": "out",
    "follow": "up",
    "weigh": "in",
}
"""Verbs that attribute together with a particle: "pointed out that"."""


def _third(lemma: str) -> str:
    if lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        return lemma + "es"
    return lemma[:-1] + "ies" if lemma[-1] == "y" and lemma[-2] not in "aeiou" else lemma + "s"


_DOUBLING = frozenset(
    """admit ban beg brag commit cut dub grab hit let nod occur plan quip refer regret rob run set
    slam stop submit tip transfer drop permit label shrug step swap trap chat rub wrap drag fit
    put pat jot blog begin forget forbid dig upset win get bar compel control expel prefer
    propel rebut rebel net bid shut cap clip flip""".split()
)


def _stem(lemma: str) -> str:
    if lemma in _DOUBLING and lemma != "label":
        return lemma + lemma[-1]
    return lemma


def _past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma[-1] == "y" and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied"
    return _stem(lemma) + "ed"


def _gerund(lemma: str) -> str:
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        return lemma[:-1] + "ing"
    return _stem(lemma) + "ing"


def _forms() -> dict[str, tuple[str, str]]:
    """Every form of every known verb: its bare form, and the kinds of form it may be."""
    found: dict[str, tuple[str, str]] = {}
    known = {verb for row in CUE_VERBS for verb in row.verbs.split() if "-" not in verb}
    for lemma in sorted(known | VERBS | set(IRREGULAR) | set(PREPOSITIONS) | set(PARTICLES)):
        past, participle = IRREGULAR.get(lemma) or (_past(lemma),) * 2
        for form, kind in (
            (lemma, "B"),
            (_third(lemma), "S"),
            (past, "D"),
            (participle, "E"),
            (_gerund(lemma), "G"),
        ):
            before = found.get(form)
            if before is None:
                found[form] = (lemma, kind)
            elif before[0] == lemma:
                found[form] = (lemma, before[1] + kind)
    return found


FORMS = _forms()
"""A verb's form: its bare form and which form it is: ``B`` bare, ``S`` third person, ``D`` past,
``E`` participle, ``G`` -ing. "found" is the past of find, not of to found: the first row wins."""

FRAMES: dict[str, str] = {}
"""The frames of every verb that attributes, by its bare form."""
SENSES: dict[str, str] = {}
"""What the verb means in the first class that lists it: ``say``, ``think``, ``judge`` …"""
for _row in CUE_VERBS:
    for _verb in _row.verbs.split():
        FRAMES[_verb] = "".join(sorted({*FRAMES.get(_verb, ""), *_row.frames}))
        SENSES.setdefault(_verb, _row.sense)
