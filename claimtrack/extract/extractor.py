"""The way from an article to its claims.

1. Every block is split into sentences, its quotations paired and folded (``units``).
2. The grammar finds the attributions of each sentence; quotations carry their speaker on.
3. Headings give words to somebody by a colon or a dash.
4. Attributions become statements: the spans that are claims; what only relays is a hop.
5. Sentences nobody is named for become claims where they can be checked.
6. The chain of each claim is resolved to full names, in the order of the article.
7. Dates, quantities, hedges, negation and future are read from its words.
8. Conflicts inside the article are noted on the claims they touch, and each gets its worth.
"""

from dataclasses import replace

from claimtrack.extract.claims import draft_claims
from claimtrack.extract.grammar import read_article
from claimtrack.extract.notices import note_conflicts
from claimtrack.extract.worth import weigh
from claimtrack.model import Article, Claim


def extract(article: Article) -> tuple[Claim, ...]:
    """The claims of one article, in the order of its text; the same article, the same claims."""
    claims = note_conflicts(draft_claims(article, read_article(article)))
    return tuple(_weighed(claim) for claim in claims)


def _weighed(claim: Claim) -> Claim:
    worth, reasons = weigh(claim)
    return replace(claim, worth=worth, reasons=reasons)
