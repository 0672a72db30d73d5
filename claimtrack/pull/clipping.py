"""Clipping: the article cut out of a web page, block by block, without the menus around it.

Runs in a process of its own (see ``apart``): a page can make any parser of HTML take minutes
and gigabytes, so what clips has to be something that can be stopped.
"""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html
from trafilatura import bare_extraction
from trafilatura.metadata import extract_metadata
from trafilatura.settings import Document

from claimtrack.pull.imprint import canonical, dates
from claimtrack.pull.text import paragraphs

PROSE_CELL = 80
"""Characters from which a table's cell is prose: an old page laid out in tables."""

_KINDS = {"head": "heading", "table": "", "row": "", "code": ""}
_INLINE = {"lb", "hi", "ref", "del", "graphic", "span"}
"""What trafilatura leaves inside running text; every other element is a block's edge."""

_UNSEEN = "//*[@hidden][not(.//p)]"  # not whole articles that wait for a script
_BREAK = "\u2028"  # stands for <br> until white space is folded
_WHITE = re.compile(r"[ \t\r\n\f]+")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REFERENCE = re.compile(r"&#(?:x([0-9a-f]{1,20})|([0-9]{1,20}));?", re.IGNORECASE)


def clip(page: str, address: str | None) -> dict[str, Any]:
    """What a page says, as plain values, since it comes from another process.

    ``blocks`` are pairs of kind and text, in order; the kind is empty for what is no prose.
    ``dates`` are pairs of words and where they stood, the most trusted first; ``day`` is a
    guess. ``cut`` says that some of the page lay too deep to be read.
    """
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(_allowed(page).encode("utf-8"), parser=parser)
    except etree.ParserError:
        return {"blocks": []}
    captions = _free_captions(tree)
    cut_out = bare_extraction(tree, include_comments=False, prune_xpath=_UNSEEN)
    if not isinstance(cut_out, Document):
        return {"blocks": []}
    said = _said_of_itself(tree, address)
    return {
        "blocks": list(_blocks(cut_out.body, captions)),
        "title": said.title,
        "source": said.sitename,
        "authors": said.author,
        "address": canonical(tree),
        "dates": dates(tree),
        "day": said.date,
        "cut": any("Excessive depth" in each.message for each in parser.error_log),
    }


def _said_of_itself(tree: html.HtmlElement, address: str | None) -> Document:
    """Title, outlet, authors and day, where the page's markup gives them."""
    search = {"extensive_search": False, "original_date": True}
    try:
        return extract_metadata(tree, address, search)
    except (ValueError, OverflowError, TypeError):  # from a date such as …T00:00:00+99:99
        return Document()


def _allowed(page: str) -> str:
    """Without the characters that XML forbids: for one of them the whole page would be lost."""
    return _FORBIDDEN.sub("", _REFERENCE.sub(_allowed_reference, page))


def _allowed_reference(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else int(found[2])
    return "" if code > 0x10FFFF or _FORBIDDEN.match(chr(code)) else found[0]


def _free_captions(tree: html.HtmlElement) -> set[str]:
    """Make paragraphs of the captions, which would go with their pictures; their words."""
    captions = set()
    for caption in tree.xpath(".//figure//figcaption"):
        captions.add(_folded(caption.text_content()))
        caption.tag = "p"
        caption.attrib.clear()
    for figure in tree.xpath(".//figure[.//p]"):
        figure.tag = "div"
        figure.attrib.clear()
    return captions


def _blocks(body: etree._Element, captions: set[str]) -> Iterator[tuple[str, str]]:
    """The kind and text of each block; lines that were broken by hand part as in plain text."""
    for tag, run in _runs(body):
        lines = (line.strip() for line in _folded(run).split(_BREAK))
        words = "\n".join(line for line in lines if line)
        for block in paragraphs(words):
            text = words[slice(*block.span)]
            yield ("caption" if text in captions else _kind(tag, text)), text


def _runs(body: etree._Element) -> Iterator[tuple[str, str]]:
    """Text between one block's edge and the next, with the tag of the block it is in."""
    inside: list[str] = []
    run: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        edge = element is body or element.tag not in _INLINE
        if edge:
            yield (inside[-1] if inside else ""), "".join(run)
            run.clear()
        if event == "start":
            if edge:
                inside.append(element.tag)
            run.append(element.text or "")
        else:
            if edge:
                inside.pop()
            run.append(_BREAK if element.tag == "lb" else "")
            run.append(element.tail or "")


def _kind(tag: str, text: str) -> str:
    if tag == "cell":
        return "paragraph" if len(text) >= PROSE_CELL else ""
    return _KINDS.get(tag, "paragraph")


def _folded(words: str) -> str:
    return _WHITE.sub(" ", words).strip()
