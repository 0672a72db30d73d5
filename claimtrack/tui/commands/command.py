"""Command: one thing a key does, and where it does it."""

from dataclasses import dataclass
from enum import StrEnum


class Where(StrEnum):
    """Where a command works; also the heading it stands under in the help."""

    MOVE = "Moving"
    DECIDE = "Deciding"
    MARK = "Marking many"
    FOLD = "Claims that say the same"
    VERDICT = "After v"
    CREDIBILITY = "After c"
    RELIABILITY = "After r"
    MISSED = "After +"
    CORRECT = "After e"
    CHAIN = "After e and c"
    ROLE = "After e, c and r"
    SPLIT = "After s"
    LINK = "After l"
    LOOK = "Looking"
    FOLLOW = "Following the story"
    MODES = "From screen to screen"
    QUERIES = "Among the queries"
    TAGS = "Among the tags"
    ARTICLES = "Among the articles"
    STORIES = "Among the stories"
    PROPOSALS = "Among the proposals"
    EVERYWHERE = "Everywhere"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a key does.

    ``key`` is in Textual's spelling, alternatives parted by commas. ``foot`` puts the command
    into the footer. ``action`` is the Textual action, the id with underscores unless given.
    """

    id: str
    key: str
    label: str
    help: str
    where: Where
    foot: bool = False
    action: str = ""

    def __post_init__(self) -> None:
        if not self.action:
            object.__setattr__(self, "action", self.id.replace("-", "_"))
