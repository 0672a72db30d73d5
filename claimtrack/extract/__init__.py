"""Claims out of an article: who said it, in which words, through whom, when, how much."""

from claimtrack.extract.extractor import extract

__all__ = ["extract"]
