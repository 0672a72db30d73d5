"""Verified claims out: one JSON document that says what was concluded, by whom and on what."""

from claimtrack.export.files import encode, write
from claimtrack.export.verified import document

__all__ = ["document", "encode", "write"]
