"""From a path to an article, and one plain line for everything that is none."""

import io
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from claimtrack.errors import PullError
from claimtrack.model import article_id
from claimtrack.pull import locate, read
from claimtrack.pull.received import LIMIT


def refusal(location, noon):
    """The line that says why this is not read."""
    with pytest.raises(PullError) as refused:
        read(location, noon)
    line = str(refused.value)
    assert "\n" not in line
    return line


def test_a_file_is_kept_to_the_letter(read_file):
    text = "  Title: Old bridge shut\r\n\r\nThe bridge is “shut”.\r\n\r\n"
    article = read_file(text)
    assert article.text == text
    assert article.id == article_id(article.address, text)


def test_an_article_without_an_address_lies_where_its_file_lies(read_file, tmp_path):
    assert read_file("The bridge is shut.").address == (tmp_path / "bridge.txt").as_uri()


def test_pulling_the_same_file_later_gives_the_same_article(read_file, tmp_path, noon):
    first = read_file("The bridge is shut.")
    later = read(str(tmp_path / "bridge.txt"), noon + timedelta(days=1))
    assert (later.id, later.text, later.published) == (first.id, first.text, None)


def test_two_files_with_one_address_are_versions_of_one_article(read_file):
    first = read_file("URL: https://letter.example/b\n\nIt is shut.", "one.txt")
    second = read_file("URL: https://letter.example/b\n\nIt is open.", "two.txt")
    assert first.address == second.address == "https://letter.example/b"
    assert first.id != second.id


def test_the_suffix_says_how_a_file_is_read(read_file, a_page):
    assert read_file("# Old bridge\n\nIt is shut.\n", "b.md").title == "Old bridge"
    assert read_file(a_page(), "b.HTM").text.startswith("The council")
    assert read_file("# Old bridge\n\nIt is shut.\n", "b.txt").title == "# Old bridge"


def test_a_file_without_a_suffix_is_looked_into(read_file, a_page):
    assert read_file("The bridge is shut.", "bridge").text == "The bridge is shut."
    assert "<p>" not in read_file("\n" + a_page(), "page").text


def test_standard_input_has_no_address_but_its_hash(monkeypatch, noon):
    def pipe(text):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        return read("-", noon)

    first, again, other = pipe("It is shut."), pipe("It is shut."), pipe("It is open.")
    assert first.address.startswith("stdin:")
    assert (first.id, first.address) == (again.id, again.address)
    assert other.address != first.address


def test_a_page_on_standard_input_is_read_as_a_page(monkeypatch, noon, a_page):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(a_page().encode())))
    assert read("-", noon).text.startswith("The council")


def test_a_guessed_encoding_is_told(read_file):
    article = read_file("Le pont est fermé.".encode("cp1252"))
    assert article.text == "Le pont est fermé."
    assert "Windows-1252" in article.notices[0]


def test_a_folder_gives_its_articles_in_order_and_nothing_else(tmp_path):
    for name in ["b.txt", "a.md", "c/d.HTML", "c/e.htm", "f.json", ".hidden.txt", ".git/g.txt"]:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("The bridge is shut.")
    found = [str(Path(each).relative_to(tmp_path)) for each in locate(str(tmp_path))]
    assert found == ["a.md", "b.txt", "c/d.HTML", "c/e.htm"]


def test_a_folder_may_be_hidden_itself_if_it_is_named(tmp_path):
    folder = tmp_path / ".articles"
    folder.mkdir()
    (folder / "a.txt").write_text("The bridge is shut.")
    assert len(locate(str(folder))) == 1


def test_a_broken_link_in_a_folder_is_not_passed_over_in_silence(tmp_path, noon):
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    (found,) = locate(str(tmp_path))
    assert refusal(found, noon).startswith("there is no ")


@pytest.mark.parametrize("location", ["-", "https://letter.example/b", "HTTP://letter.example/"])
def test_addresses_and_standard_input_are_themselves(location):
    assert locate(location) == [location]


def test_a_file_is_itself(tmp_path):
    (tmp_path / "a.txt").touch()
    assert locate(str(tmp_path / "a.txt")) == [str(tmp_path / "a.txt")]


@pytest.mark.parametrize(
    ("location", "why"),
    [
        ("nowhere.txt", "there is no nowhere.txt"),
        ("nowhere/at/all", "there is no nowhere/at/all"),
        ("bridge.txt/inside.txt", "cannot read bridge.txt/inside.txt: Not a directory"),
        ("empty", "no articles in empty"),
        ("bridge.docx", "cannot read bridge.docx: only .txt, .md, .html, .htm"),
        ("ftp://letter.example/b.txt", "only http and https addresses and files"),
        ("file:///nowhere/at/all.txt", "there is no /nowhere/at/all.txt"),
        ("file://elsewhere.example/a.txt", "only http and https addresses and files"),
        ("loop.txt", "cannot read loop.txt"),
        ("pipe.txt", "pipe.txt is a device or a pipe"),
    ],
)
def test_what_cannot_be_located_is_refused_in_words(location, why, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("bridge.txt").write_text("The bridge is shut.")
    Path("bridge.docx").touch()
    Path("empty").mkdir()
    Path("loop.txt").symlink_to("loop.txt")
    os.mkfifo("pipe.txt")
    with pytest.raises(PullError, match=f"^.*{why}"):
        locate(location)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "is empty"),
        (b" \r\n ", "is empty"),
        (b"The bridge\0\1\2", "is binary"),
        (b"%PDF-1.4", "is a PDF"),
        ("Мост закрыт".encode("koi8-r"), "cannot tell the encoding"),
        (b"Title: Old bridge shut\nDate: 2022-02-10\n", "has no text in it"),
    ],
)
def test_what_is_in_a_file_and_no_article_is_refused_in_words(content, why, tmp_path, noon):
    path = tmp_path / "bridge.txt"
    path.write_bytes(content)
    line = refusal(str(path), noon)
    assert why in line
    assert "bridge.txt" in line


@pytest.mark.parametrize("location", ["", "  "])
def test_no_name_at_all_is_not_taken_for_the_present_folder(location):
    with pytest.raises(PullError, match="nothing to pull"):
        locate(location)


def test_a_name_that_no_file_can_have_is_refused_in_words():
    with pytest.raises(PullError, match="no name of a file"):
        locate("bridge\0.txt")


def test_a_folder_is_not_read_as_a_file(tmp_path, noon):
    assert "is a folder" in refusal(str(tmp_path), noon)


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path, noon):
    path = tmp_path / "bridge.txt"
    path.touch()
    os.truncate(path, LIMIT + 1)
    assert "larger than 20 MB" in refusal(str(path), noon)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_refused_in_words(tmp_path, noon):
    path = tmp_path / "bridge.txt"
    path.write_text("The bridge is shut.")
    path.chmod(0)
    assert "may not be read" in refusal(str(path), noon)


def test_ten_megabytes_of_text_are_read_whole(read_file, prose):
    text = f"{prose}\n\n" * 60_000
    article = read_file(text)
    assert len(article.text) == len(text) > 10_000_000
    assert len(article.blocks) == 60_000


def test_reading_a_text_loads_neither_the_parser_of_pages_nor_the_web(tmp_path):
    (tmp_path / "bridge.txt").write_text("Date: 2022-02-10\n\nThe bridge is shut.")
    program = (
        "import sys\nfrom datetime import UTC, datetime\nfrom claimtrack.pull import locate, read\n"
        f"read(*locate({str(tmp_path / 'bridge.txt')!r}), datetime.now(UTC))\n"
        "print({'trafilatura', 'lxml', 'http', 'ssl', 'dateutil'} & sys.modules.keys())"
    )
    seen = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert seen.stdout.strip() == b"set()"


def test_a_date_line_gives_the_day_it_was_published(read_file):
    assert read_file("Date: 10 February 2022\n\nIt is shut.").published.day == date(2022, 2, 10)


def test_an_article_is_found_again_at_the_address_it_is_kept_under(tmp_path, noon):
    file = tmp_path / "the bridge, 50% shut?.txt"
    file.write_text("The bridge is half shut, the mayor said.")
    kept = read(str(file), noon).address
    assert kept.startswith("file:///")
    assert locate(kept) == [str(file)]
