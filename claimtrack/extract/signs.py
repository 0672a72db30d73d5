"""The signs of a claim that deserves checking, and of one that does not: words, weights."""

from typing import NamedTuple


class Sign(NamedTuple):
    """A sign in the words of a claim: the reason a person reads, its weight, its words.

    ``most`` is how often it counts at the most.
    """

    reason: str
    weight: float
    words: frozenset[str]
    most: int = 1


def _sign(reason: str, weight: float, words: str, most: int = 1) -> Sign:
    return Sign(reason, weight, frozenset(words.split()), most)


FOR = (
    _sign(
        "tells of a change",
        0.5,
        "rise rises rose risen rising increase increases increased increasing grow grows grew"
        " grown growing growth fall falls fell fallen falling drop drops dropped dropping"
        " decline declined declines cut cuts cutting reduce reduced reduces reducing reduction"
        " double doubled doubling triple tripled halved gain gained gains lost lose losing"
        " losses created create creating added saved expand expanded expanding up down doubles"
        " raised raising lowered lowering improved improve became become becoming ended end"
        " started began begun closed opened",
        2,
    ),
    _sign(
        "compares",
        0.35,
        "more less fewer most least than highest lowest largest biggest smallest worst best"
        " greatest better worse higher lower larger bigger record ranked ranks rank top"
        " leading nearly almost twice average majority half longest fastest toughest cheapest"
        " richest poorest other",
        2,
    ),
    _sign(
        "says that somebody did something",
        0.6,
        "voted signed passed approved announced launched built killed attacked accused"
        " opposed supported rejected vetoed enacted repealed banned agreed refused denied"
        " promised appointed elected won paid spent gave took sent invested borrowed bought"
        " sold deployed arrested charged convicted sued invaded destroyed deported lied called"
        " claimed said says told asked received held put made brought funded provided"
        " established introduced proposed worked awarded issued ordered joined served helped"
        " led ran moved stopped found found changed came went left hired fired died born wrote"
        " published reported covered shut",
        2,
    ),
    _sign(
        "speaks of law, money or public affairs",
        0.35,
        "tax taxes budget deficit debt spending jobs job unemployment wages wage income"
        " economy economic trade deal law laws bill bills act legislation congress senate"
        " parliament court election vote votes budgets fund funds funding revenue revenues"
        " dollars dollar costs cost price prices students schools school teachers education"
        " health insurance medicaid medicare program programs police crime prison border"
        " immigration troops military war weapons nuclear energy oil gas percent percentage"
        " rate rates population families workers companies company business businesses"
        " industry government federal state states county department agency agreement treaty"
        " report study statistics number numbers data",
        3,
    ),
    _sign(
        "leaves no exception",
        0.15,
        "all every never none nobody always only no first ever last entire any everybody everyone",
    ),
    _sign(
        "gives a cause",
        0.2,
        "because caused causes result resulted results due therefore thanks-to led leads since",
    ),
    _sign("states what is or was so", 0.35, "is are was were has have had been does did"),
    _sign("speaks of somebody", 0.15, "he she they his her their it its"),
)
AGAINST = (
    _sign(
        "is an opinion or a wish",
        -0.6,
        "think believe hope want wish feel guess love like suppose prefer dream pray faith"
        " mean sure maybe perhaps honor honored proud grateful privilege trust",
        2,
    ),
    _sign(
        "calls for something",
        -0.5,
        "must should let let's let’s ought need needs please imagine remember"
        " join ask urge together",
        2,
    ),
    _sign(
        "greets or thanks",
        -1.3,
        "thank thanks welcome hello goodbye congratulations bless evening morning applause"
        " ladies gentlemen sir ma'am okay ok sorry excuse",
        2,
    ),
    _sign("speaks of what may be", -0.3, "could may might would if can", 2),
    _sign("speaks of what is to come", -0.35, "will shall going i'll we'll tomorrow i’ll we’ll"),
    _sign(
        "speaks of oneself or to somebody", -0.15, "i i'm i've me my you your you're i’m i’ve", 3
    ),
)
