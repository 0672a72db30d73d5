"""Web pages: the article's text in blocks, what the page says of itself, and its limits."""

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from claimtrack.errors import PullError
from claimtrack.model import Precision
from claimtrack.pull import apart as keeping


@pytest.fixture
def read_page(read_file, a_page):
    """``read_page(body, head)``: the article on such a page in a file."""
    return lambda *parts, **named: read_file(a_page(*parts, **named), "bridge.html")


def says(article):
    return [(str(block.kind), article.text[slice(*block.span)]) for block in article.blocks]


def test_the_article_is_read_and_the_menus_are_not(read_page, prose):
    article = read_page(
        f"<nav><a href=/>Home</a><a href=/sport>Sport</a></nav><h1>Old bridge shut</h1>"
        f"<p>{prose}</p><h2>The ferry</h2><p>{prose} It is free.</p>"
        "<div class='cookie-consent'><p>We use cookies for a better site.</p></div>"
    )
    assert says(article) == [
        ("title", "Old bridge shut"),
        ("paragraph", prose),
        ("heading", "The ferry"),
        ("paragraph", f"{prose} It is free."),
    ]


def test_blocks_are_parted_by_a_blank_line_and_nothing_else(read_page, prose):
    article = read_page(f"<h1>Old bridge shut</h1><p>{prose}</p><p>The ferry runs now.</p>")
    assert article.text == f"Old bridge shut\n\n{prose}\n\nThe ferry runs now."


def test_entries_of_a_list_and_quotations_are_blocks_of_their_own(read_page, prose):
    article = read_page(
        f"<p>{prose}</p><ul><li>The bridge is shut.</li><li>The ferry runs.</li></ul>"
        "<blockquote><p>We did not know.</p><p>Nobody told us.</p></blockquote>"
        f"<p>{prose} So it goes.</p>"
    )
    texts = [text for kind, text in says(article) if kind == "paragraph"]
    for each in ["The bridge is shut.", "The ferry runs.", "We did not know.", "Nobody told us."]:
        assert each in texts


def test_a_caption_is_told_from_the_text(read_page, prose):
    article = read_page(
        f"<p>{prose}</p><figure><img src=b.jpg><figcaption>The bridge in <b>May</b></figcaption>"
        f"</figure><p>{prose} So it goes.</p>"
    )
    assert ("caption", "The bridge in May") in says(article)


@pytest.mark.parametrize("unseen", ["hidden", "style='display:none'"])
def test_what_a_reader_of_the_page_cannot_see_is_not_read(read_page, prose, unseen):
    article = read_page(f"<p>{prose}</p><p {unseen}>The mayor resigned.</p><p>{prose} So.</p>")
    assert "resigned" not in article.text


def test_line_breaks_keep_words_apart(read_page, prose):
    article = read_page(f"<p>{prose}</p><p>Bridge <b>Street<br>1</b><br>Lund</p>")
    assert says(article)[1] == ("paragraph", "Bridge Street\n1\nLund")


def test_paragraphs_that_are_made_of_line_breaks_are_parted(read_page, prose):
    article = read_page(f"<p>{prose}<br><br>{prose[::-1]}</p><p>The ferry runs now.</p>")
    assert says(article)[:2] == [("paragraph", prose), ("paragraph", prose[::-1])]


@pytest.mark.parametrize(
    "body",
    [
        "{0}<br><br>{1}<br><br>{2}",
        "<div>{0}</div><div>{1}</div>{2}",
        "<p>{0}</p>{1}<p>{2}</p>",
        "<div>{0}<p>{1}</p>{2}</div>",
    ],
)
def test_text_that_stands_in_no_paragraph_is_not_lost(read_page, prose, body):
    parts = [f"{prose} It is day {number}." for number in range(3)]
    assert says(read_page(body.format(*parts))) == [("paragraph", part) for part in parts]


def test_figures_in_a_table_are_kept_in_the_text_and_are_no_prose(read_page, prose):
    article = read_page(
        f"<p>{prose}</p><table><tr><td>Bridges</td><td>17</td></tr></table><p>{prose} So.</p>"
    )
    assert "Bridges" in article.text
    assert all(text not in ("Bridges", "17") for _, text in says(article))


LINKED = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
 {"@type": "WebSite", "datePublished": "1999-01-01"},
 {"@type": ["NewsArticle"], "headline": "Old bridge shut", "author": {"name": "Ada Byrne"},
  "publisher": {"name": "The Lund Letter"}, "datePublished": "2022-02-10T23:30:00-05:00"}]}
</script>"""


def test_the_page_says_title_outlet_author_and_time_of_publication(read_page):
    article = read_page(head=LINKED)
    assert article.title == "Old bridge shut"
    assert article.source == "The Lund Letter"
    assert article.authors == ("Ada Byrne",)
    assert article.published.earliest == article.published.latest == date(2022, 2, 10)
    assert article.published.text == "2022-02-10T23:30:00-05:00"
    assert article.published.precision is Precision.TIME
    assert "JSON-LD" in article.published.how


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2022-02-10T08:00:00Z">',
        '<meta name="DC.date.issued" content="2022-02-10">',
        '<meta itemprop="datePublished" content="10 February 2022">',
        '<meta name="date" content="soon"><time datetime="2022-02-10" pubdate>Thursday</time>',
    ],
)
def test_a_publication_date_is_found_where_pages_put_it(read_page, head):
    assert read_page(head=head).published.earliest == date(2022, 2, 10)


def test_a_day_that_is_only_guessed_is_told(read_page, prose):
    article = read_page(
        f"<h1>Old bridge shut</h1><time>10 February 2022</time><p>{prose}</p><p>{prose} So.</p>"
    )
    assert article.published.earliest == date(2022, 2, 10)
    assert "guessed" in article.published.how
    assert any("guessed" in notice for notice in article.notices)


def test_a_date_in_the_text_or_the_copyright_is_not_the_day_of_publication(read_page, prose):
    article = read_page(f"<p>In 1997, on 3 March, it opened. {prose}</p><p>© 2019</p>")
    assert article.published is None


def test_a_date_that_cannot_exist_does_not_lose_the_text(read_page, prose):
    head = '<meta property="article:published_time" content="2024-01-01T00:00:00+99:99">'
    assert prose in read_page(head=head).text


@pytest.mark.parametrize(
    "script", ["[" * 50_000, '{"datePublished": [1e999, NaN]}', '{"@type": 5}', "{", '"x"', ""]
)
def test_a_page_that_speaks_nonsense_of_itself_is_read_all_the_same(read_page, prose, script):
    page = read_page(head=f'<script type="application/ld+json">{script}</script>')
    assert prose in page.text
    assert page.published is None


def test_a_saved_page_lies_at_the_address_it_names(read_page):
    head = '<link rel="canonical" href="https://letter.example/bridge#comments">'
    assert read_page(head=head).address == "https://letter.example/bridge"


@pytest.mark.parametrize(
    "href", ["javascript:alert(1)", "file:///etc/passwd", "/bridge", "http://", "http://a:b@c/"]
)
def test_a_saved_page_that_names_no_usable_address_lies_where_it_was_saved(read_page, href):
    assert read_page(head=f'<link rel="canonical" href="{href}">').address.startswith("file://")


@pytest.mark.parametrize("character", ["&#27;", "&#x1b;", "&#0;", "\x1b", "&#xFFFF;", "&#xD800;"])
def test_one_forbidden_character_does_not_lose_the_page(read_page, prose, character):
    article = read_page(f"<p>{prose}</p><p>The ferry {character}runs on every day.</p>")
    assert "runs on every day." in article.text
    assert "\x1b" not in article.text


def test_what_lies_too_deep_to_be_read_is_told(read_page, prose):
    article = read_page(f"<p>{prose}</p><p>{prose} So.</p>" + "<div>" * 400 + "The ferry.")
    assert any("nested too deeply" in notice for notice in article.notices)


@pytest.mark.parametrize(
    "page",
    [
        "<html><body></body></html>",
        "<html><head><title>Old bridge shut</title></head><body><img src=b.jpg></body></html>",
        "<!-- the bridge is shut -->",
        "<script>bridge.shut()</script>",
    ],
)
def test_a_page_with_no_text_in_it_is_refused(read_file, page):
    with pytest.raises(PullError, match=r"bridge\.html has no text in it"):
        read_file(page, "bridge.html")


def test_a_page_is_read_in_the_encoding_it_declares(read_file, a_page):
    page = a_page(f"<p>{'Мост закрыт до конца мая. ' * 20}</p><p>Паром ходит.</p>")
    article = read_file(page.replace("utf-8", "windows-1251").encode("cp1251"), "bridge.html")
    assert "Мост закрыт" in article.text
    assert article.notices == ()


def test_a_page_that_takes_too_long_is_given_up_and_the_next_is_read(
    read_file, a_page, prose, monkeypatch
):
    assert prose in read_file(a_page(), "bridge.html").text
    monkeypatch.setattr(keeping, "SECONDS", 0.3)
    attributes = " ".join(f"a{number}=1" for number in range(40_000))  # quadratic in the parser
    with pytest.raises(PullError, match="takes more than"):
        read_file(a_page(f"<p {attributes}>The bridge.</p>"), "slow.html")
    monkeypatch.undo()
    assert prose in read_file(a_page(), "bridge.html").text


def test_a_parser_that_died_is_replaced(read_file, a_page, prose):
    read_file(a_page(), "bridge.html")
    child = keeping.apart(os.getpid())._child
    child.kill()
    child.wait()
    assert prose in read_file(a_page(), "bridge.html").text


def test_a_library_that_is_missing_is_named(tmp_path, monkeypatch):
    (tmp_path / "trafilatura.py").write_text("raise ImportError('no lxml.html.clean here')")
    monkeypatch.syspath_prepend(tmp_path)
    parser = keeping.Apart()
    with pytest.raises(PullError, match=r"\(no lxml\.html\.clean here\): install claimtrack again"):
        parser.clip("<p>The bridge is shut.</p>", None)
    parser.stop()


def test_an_interrupted_page_is_not_taken_for_the_next(read_file, a_page, prose, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(keeping, "_ask", interrupt)
        with pytest.raises(KeyboardInterrupt):
            read_file(a_page("<p>Another page.</p>"), "other.html")
    assert prose in read_file(a_page(), "bridge.html").text


def test_pages_may_be_read_in_several_threads_at_once(read_file, a_page, prose):
    def read_numbered(number):
        return read_file(a_page(f"<p>{prose} {number}</p><p>{prose}</p>"), f"{number}.html").text

    with ThreadPoolExecutor(4) as threads:
        for number, text in enumerate(threads.map(read_numbered, range(8))):
            assert f"{prose} {number}" in text


def test_nothing_in_the_present_folder_is_taken_for_the_parser(
    read_file, a_page, prose, tmp_path, monkeypatch
):
    keeping.apart(os.getpid()).stop()
    monkeypatch.chdir(tmp_path)
    (tmp_path / "trafilatura.py").write_text("raise SystemExit")
    assert prose in read_file(a_page(), "bridge.html").text
