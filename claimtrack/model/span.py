"""Where words stand in a text."""

Span = tuple[int, int]
"""``(start, end)`` in code points of the stored article's text, end excluded."""
