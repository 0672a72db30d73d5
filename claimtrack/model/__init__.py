"""What a claim is: the words of the field as frozen values (standard library only).

Every value here is immutable, so undo is keeping the old one, a worker can pickle it, and a
test compares with ``==``. Spans are ``(start, end)`` in code points, end excluded.
"""

from claimtrack.model.act import ITSELF, Act, Change, Subject
from claimtrack.model.article import UNRATED, Article, Block, BlockKind, Source, article_id
from claimtrack.model.attribution import Hop, Role, Voice
from claimtrack.model.claim import Claim, State, claim_id
from claimtrack.model.due import UNTIMED, days_due, is_untimed
from claimtrack.model.link import Link, Relation, Suggestion
from claimtrack.model.quantity import Quantity
from claimtrack.model.query import EVERYTHING, Order, Query
from claimtrack.model.span import Span
from claimtrack.model.verdict import Evidence, Review, Stance, Verdict
from claimtrack.model.when import Precision, When

__all__ = [
    "EVERYTHING",
    "ITSELF",
    "UNRATED",
    "UNTIMED",
    "Act",
    "Article",
    "Block",
    "BlockKind",
    "Change",
    "Claim",
    "Evidence",
    "Hop",
    "Link",
    "Order",
    "Precision",
    "Quantity",
    "Query",
    "Relation",
    "Review",
    "Role",
    "Source",
    "Span",
    "Stance",
    "State",
    "Subject",
    "Suggestion",
    "Verdict",
    "Voice",
    "When",
    "article_id",
    "claim_id",
    "days_due",
    "is_untimed",
]
