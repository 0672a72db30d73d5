"""What any text may look like on a terminal: hidden characters made visible, none dropped.

Article text is hostile until shown otherwise: escape sequences act on the terminal, bidirectional
overrides turn a sentence round, joiners hide a letter. The stored text stays verbatim; only the
copy that is shown passes through here, in linear time.
"""

import re
import unicodedata

_NAMES = {
    0x85: "NEL",
    0xAD: "SHY",
    0x34F: "CGJ",
    0x61C: "ALM",
    0x115F: "HCF",
    0x1160: "HJF",
    0x17B4: "KIV",
    0x17B5: "KIV",
    0x180E: "MVS",
    0x200B: "ZWSP",
    0x200E: "LRM",
    0x200F: "RLM",
    0x2028: "LS",
    0x2029: "PS",
    0x202A: "LRE",
    0x202B: "RLE",
    0x202C: "PDF",
    0x202D: "LRO",
    0x202E: "RLO",
    0x2060: "WJ",
    0x2066: "LRI",
    0x2067: "RLI",
    0x2068: "FSI",
    0x2069: "PDI",
    0x2800: "blank",
    0x3164: "HF",
    0xFEFF: "BOM",
    0xFFA0: "HHF",
}
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_MARKS_KEPT = 8  # more combining marks on one letter than any living script stacks

_JOINER = re.compile("[\u200c\u200d]")
_RUN = re.compile("[^\0-\u02ff]{9,}")  # below U+0300 there is no mark


def _visible() -> dict[int, str]:
    """What stands for each code point that may not be shown as it is."""
    table = {code: chr(0x2400 + code) for code in range(32) if code not in (9, 10)}
    table[0x7F] = "\N{SYMBOL FOR DELETE}"
    table |= {code: f"⟨{code:02X}⟩" for code in range(0x80, 0xA0)}
    table |= {code: f"⟨{name}⟩" for code, name in _NAMES.items()}
    table |= dict.fromkeys(range(0xE0000, 0xE0100), "⟨tag⟩")
    unusable = (
        range(0x2061, 0x2066),  # operators that are not seen
        range(0x206A, 0x2070),  # deprecated format characters
        range(0xD800, 0xE000),  # halves of surrogate pairs
        range(0xFDD0, 0xFDF0),  # not characters
        range(0xFFF0, 0xFFFC),  # interlinear annotation
        range(0x1BCA0, 0x1BCA4),  # format characters of shorthand
        range(0x1D173, 0x1D17B),  # format characters of music
    )
    table |= {code: _REPLACEMENT for codes in unusable for code in codes}
    table |= {plane << 16 | low: _REPLACEMENT for plane in range(17) for low in (0xFFFE, 0xFFFF)}
    return table


_VISIBLE = _visible()


def show(text: str, *, one_line: bool = False) -> str:
    """The text as it may reach a screen; ``one_line`` folds line breaks and tabs into blanks.

    What can be seen comes back as it is, and showing twice changes nothing more.
    """
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n")
    if one_line:
        text = text.replace("\n", " ").replace("\r", " ").replace("\t", " ")
    if not text.isascii():
        text = _RUN.sub(_thin_marks, text)
    return _JOINER.sub(_joiner, text.translate(_VISIBLE))


def _joiner(found: re.Match[str]) -> str:
    """Keep a joiner where emoji or a script needs it; elsewhere it only hides something."""
    text, at = found.string, found.start()
    before, after = ord(text[at - 1 : at] or " "), ord(text[at + 1 : at + 2] or " ")
    if _is_emoji(before) and _is_emoji(after):
        return found[0]
    if _joins(before) and (_joins(after) or after == 0x20):
        return found[0]
    return "⟨ZWJ⟩" if found[0] == "\u200d" else "⟨ZWNJ⟩"


def _is_emoji(code: int) -> bool:
    return code >= 0x1F000 or 0x2190 <= code <= 0x2BFF or code in (0xFE0F, 0x20E3)


def _joins(code: int) -> bool:
    """Arabic, Indic, Tibetan, Burmese and Khmer letters change their form with joiners."""
    return (
        0x0600 <= code <= 0x0DFF
        or 0x0F00 <= code <= 0x109F
        or 0x1780 <= code <= 0x18AF
        or 0xFB50 <= code <= 0xFEFF
    )


def _thin_marks(run: re.Match[str]) -> str:
    """Cut stacks of marks down: hundreds on a letter paint over other lines, or carry data."""
    shown: list[str] = []
    stacked = 0
    for character in run[0]:
        stacked = stacked + 1 if _is_stacked(character) else 0
        if stacked <= _MARKS_KEPT:
            shown.append(character)
        elif stacked == _MARKS_KEPT + 1:
            shown.append("⟨marks⟩")
    return "".join(shown)


def _is_stacked(character: str) -> bool:
    return unicodedata.category(character)[0] == "M" or character in "\u200c\u200d"


def escape_json(json: str) -> str:
    """JSON whose strings hold no character that acts on a terminal, as ``\\uXXXX`` instead.

    The same values are read from it. Outside of strings JSON has none of these characters.
    """
    if json.replace("\n", "").isprintable():
        return json
    return "".join(map(_escaped, json))


def _escaped(character: str) -> str:
    if character.isprintable() or character == "\n":
        return character
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
