"""Claims out of an article: who said it, in which words, through whom, when, how much."""

from claimtrack.extract.explanation import Explained, explain
from claimtrack.extract.extractor import extract
from claimtrack.extract.reading import read_plainly
from claimtrack.extract.reread import reread

__all__ = ["Explained", "explain", "extract", "read_plainly", "reread"]
