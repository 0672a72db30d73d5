"""The signs of a claim that deserves checking, and of one that does not: words, weights.

The weights were set by hand and not fitted to any text: what can be looked up weighs most, what
cannot be held against anybody weighs down.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Sign(NamedTuple):
    """A sign in the words of a claim: the reason a person reads, and its weight.

    The weight counts for each such word, ``most`` times at the most.
    """

    reason: str
    weight: float
    most: int = 1


CHANGE = Sign("tells of a change", 0.8, 2)
COMPARISON = Sign("compares", 0.3, 2)
DEED = Sign("says that somebody did something", 0.5, 2)
PUBLIC = Sign("speaks of law, money or public affairs", 0.35, 4)
CAUSE = Sign("gives a cause", 0.25)
STATE = Sign("states what is so", 0.2)
PAST = Sign("tells of the past", 0.4)
COURSE = Sign("says over what time", 0.4)
OPINION = Sign("is an opinion or a wish", -0.6, 2)
CALL = Sign("calls for something", -0.85, 2)
GREETING = Sign("greets or thanks", -1.0, 2)
VAGUE = Sign("is vague", -0.4, 2)
LOFTY = Sign("speaks in generalities", -0.5, 2)
ABSENCE = Sign("says what is not so", -0.5)
SWEEP = Sign("leaves no exception", -0.2)
CONDITION = Sign("speaks of what may be", -0.3, 2)
COMING = Sign("speaks of what is to come", -0.15)
ONESELF = Sign("speaks of oneself or to somebody", -0.15, 3)

_WORDS = {
    CHANGE: """
        rise rises rose risen rising increase increases increased increasing grow grows grew grown
        growing growth fall falls fell fallen falling drop drops dropped dropping decline declined
        declines cut cuts cutting reduce reduced reduces reducing reduction double doubled doubling
        triple tripled halved gain gained gains lost lose loses losing losses create creates
        creating saved saves expand expanded expanding doubles raised raises raising lowered
        lowering improved became ended started began begun closed opened added adds closing
        shrank soared plunged slowed skyrocketed
    """,
    COMPARISON: """
        more less fewer most least than highest lowest largest biggest smallest worst greatest
        worse higher lower larger bigger record ranked ranks nearly almost twice average majority
        half longest fastest toughest cheapest richest poorest first only ever total
    """,
    DEED: """
        voted signed passed approved announced launched built killed attacked accused opposed
        supported rejected vetoed enacted repealed banned agreed refused denied promised appointed
        elected won paid spent gave took sent invested borrowed bought sold deployed arrested
        charged convicted sued invaded destroyed deported lied called claimed said told
        received held put made brought funded provided established introduced proposed worked
        awarded issued ordered served helped led ran moved stopped found changed hired fired died
        born wrote published reported covered shut created written given taken done seen shown
    """,
    PUBLIC: """
        tax taxes taxpayer taxpayers budget budgets deficit debt spending jobs job unemployment
        wages wage income economy economic trade deal law laws bill bills act legislation congress
        senate parliament court courts election vote votes fund funds funding revenue revenues
        dollar dollars cost costs price prices student students school schools teachers education
        college colleges university health insurance medicaid medicare program programs police
        crime prison border immigration immigrants troops military war weapons nuclear energy oil
        gas percent percentage rate rates population russia china nato terrorist terrorists
        terrorism attack attacks plan plans security agencies contract contracts tariffs sanctions
        workers companies company business businesses industry department agency agreement treaty
        report study statistics number numbers data county counties district plants plant factory
        hospital hospitals drug drugs pension pensions
    """,
    CAUSE: "because caused causes resulted results due therefore leads led thus",
    STATE: "is are has have does",
    PAST: "was were had been did",
    COURSE: """
        year years month months week weeks decade decades century centuries ago since history
    """,
    OPINION: """
        think believe hope want wish feel guess love like suppose prefer pray mean maybe perhaps
        honored proud grateful privilege trust glad thankful happy
    """,
    CALL: """
        must should let let's ought need needs please imagine remember join ask urge
        challenge together
    """,
    GREETING: """
        thank thanks welcome hello goodbye congratulations bless evening morning applause ladies
        gentlemen sir ma'am okay ok sorry excuse
    """,
    VAGUE: """
        thing things something anything everything stuff someone anyone everybody everyone kind
        sort somehow lot way ways people many any
    """,
    LOFTY: """
        future dream dreams spirit values courage faith greatness mission promise voice voices
        hearts heart freedom democracy hopes belief vision destiny god opportunity challenges
        wisdom potential tomorrow generation strength pride unity character prosperity promises
        possibilities conscience justice soul best great
    """,
    ABSENCE: """
        not cannot isn't aren't wasn't weren't don't doesn't didn't won't can't couldn't wouldn't
        shouldn't haven't hasn't hadn't ain't
    """,
    SWEEP: "every all each always never none nobody",
    CONDITION: "could may might would if can unless whether",
    COMING: "will shall going i'll we'll",
    ONESELF: "i i'm i've me my you your you're",
}
SIGNS: Mapping[str, Sign] = {word: sign for sign, words in _WORDS.items() for word in words.split()}
"""What each word, in small letters, is a sign of."""
