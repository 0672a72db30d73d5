"""Claims beside claims: which stored claims bear on one another, proposed and never decided."""

from claimtrack.link.index import Index
from claimtrack.link.suggester import suggest

__all__ = ["Index", "suggest"]
