"""The web: what answers well is read, everything else ends in time and in one line."""

import gzip
import socket

import pytest

from claimtrack.errors import PullError
from claimtrack.pull import read, web
from claimtrack.pull.hosts import admit
from claimtrack.pull.received import LIMIT

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"


@pytest.fixture
def refusal(noon):
    """``refusal(address)``: the line that says why nothing was pulled."""

    def why(address):
        with pytest.raises(PullError) as refused:
            read(address, noon)
        line = str(refused.value)
        assert "\n" not in line
        assert address in line
        return line

    return why


@pytest.fixture
def hurried(monkeypatch):
    """Half a second is all there is."""
    monkeypatch.setattr(web, "SECONDS", 0.5)


def test_a_page_is_pulled_from_the_web(httpserver, a_page, prose, noon):
    httpserver.expect_request("/b").respond_with_data(a_page(), content_type="text/html")
    article = read(httpserver.url_for("/b#top"), noon)
    assert prose in article.text
    assert article.address == httpserver.url_for("/b")
    assert article.pulled == noon


def test_a_text_is_pulled_from_the_web_with_its_header(httpserver, noon):
    body = "Title: Old bridge shut\n\nThe bridge is shut."
    httpserver.expect_request("/b").respond_with_data(body, content_type="text/plain")
    assert read(httpserver.url_for("/b"), noon).title == "Old bridge shut"


def test_the_encoding_that_the_server_declares_is_honoured(httpserver, noon):
    body = "Мост закрыт до мая.".encode("cp1251")
    httpserver.expect_request("/b").respond_with_data(
        body, content_type="text/plain; charset=windows-1251"
    )
    assert read(httpserver.url_for("/b"), noon).text == "Мост закрыт до мая."


def test_a_packed_answer_is_unpacked(httpserver, noon):
    httpserver.expect_request("/b").respond_with_data(
        gzip.compress(b"The bridge is shut."),
        content_type="text/plain",
        headers={"Content-Encoding": "gzip"},
    )
    assert read(httpserver.url_for("/b"), noon).text == "The bridge is shut."


def test_letters_and_blanks_in_an_address_are_sent_as_the_web_wants_them(httpserver, noon):
    httpserver.expect_request("/brücke", query_string={"q": "ja nein"}).respond_with_data(
        "Sie ist zu.", content_type="text/plain"
    )
    assert read(httpserver.url_for("/brücke?q=ja%20nein"), noon).text == "Sie ist zu."


def test_an_answer_that_does_not_say_what_it_is_is_looked_into(a_server, a_page, prose, noon):
    address = a_server(b"HTTP/1.1 200 OK\r\n\r\n" + a_page().encode())
    assert prose in read(address, noon).text


def test_a_page_is_followed_to_its_new_place_on_the_same_machine(httpserver, noon):
    httpserver.expect_request("/old").respond_with_data(status=301, headers={"Location": "/new"})
    httpserver.expect_request("/new").respond_with_data("It is shut.", content_type="text/plain")
    assert read(httpserver.url_for("/old"), noon).address == httpserver.url_for("/new")


def test_a_page_that_claims_to_be_another_site_s_is_kept_where_it_came_from(
    httpserver, a_page, noon
):
    head = '<link rel="canonical" href="https://gazette.example/b">'
    httpserver.expect_request("/b").respond_with_data(a_page(head=head), content_type="text/html")
    article = read(httpserver.url_for("/b"), noon)
    assert article.address == httpserver.url_for("/b")
    assert any("gazette.example" in notice for notice in article.notices)


@pytest.mark.parametrize(
    ("status", "why"), [(404, "404 Not Found"), (503, "503 Service Unavailable"), (799, "799;")]
)
def test_an_error_of_the_server_is_told(httpserver, refusal, status, why):
    httpserver.expect_request("/b").respond_with_data("gone", status=status)
    assert f"the server answers {why}" in refusal(httpserver.url_for("/b"))


@pytest.mark.parametrize("kind", ["image/png", "application/pdf", "video/mp4", "application/json"])
def test_what_is_no_text_is_not_pulled(httpserver, refusal, kind):
    httpserver.expect_request("/b").respond_with_data(b"x", content_type=kind)
    assert f'"{kind}" is no article' in refusal(httpserver.url_for("/b"))


@pytest.mark.parametrize(
    "target",
    ["file:///etc/passwd", "ftp://letter.example/b", "javascript:alert(1)", "", "http://["],
)
def test_a_redirect_to_what_is_no_web_address_is_not_followed(a_server, refusal, target):
    address = a_server(f"HTTP/1.1 302 Found\r\nLocation: {target}\r\n\r\n".encode())
    assert "which is no web address" in refusal(address)


@pytest.mark.parametrize("target", ["127.0.0.2:9", "localhost:9", "10.0.0.1", "[::1]:9", "0x7f.1"])
def test_a_redirect_to_a_private_place_is_not_followed(a_server, refusal, target):
    address = a_server(f"HTTP/1.1 302 Found\r\nLocation: http://{target}/\r\n\r\n".encode())
    assert "leads to a private place" in refusal(address)


def test_a_redirect_that_never_ends_is_given_up(httpserver, refusal):
    httpserver.expect_request("/b").respond_with_data(status=302, headers={"Location": "/b"})
    assert "leads on and on" in refusal(httpserver.url_for("/b"))
    assert len(httpserver.log) == web.REDIRECTS + 1


def test_a_public_name_that_stands_for_a_private_number_is_not_asked(monkeypatch):
    private = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("192.168.1.1", 80))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: private)
    with pytest.raises(PullError, match=r"letter\.example is 192\.168\.1\.1"):
        admit("http://letter.example/", "http://letter.example/")


def test_of_public_and_private_numbers_only_the_public_ones_are_asked(monkeypatch):
    numbers = [
        "10.0.0.1",
        "93.184.215.14",
        "::1",
        "64:ff9b::a00:1",
        "::ffff:127.0.0.1",
        "224.0.0.1",
    ]
    found = [(0, socket.SOCK_STREAM, 6, "", (number, 80)) for number in numbers]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    typed = "http://letter.example/"
    assert admit(typed, typed) == [("93.184.215.14", 80)]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "10.1.2.3"])
def test_a_private_place_is_asked_if_it_was_typed_as_such(host):
    typed = f"http://{host}:8000/b"
    assert admit(typed, typed)


def test_another_port_of_the_private_place_that_was_typed_is_not_asked():
    with pytest.raises(PullError, match="leads to a private place"):
        admit("http://127.0.0.1:9000/", "http://127.0.0.1:8000/")


def test_a_name_that_nobody_has_is_told(monkeypatch):
    def nobody(*_, **__):
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    with pytest.raises(PullError, match=r"cannot find letter\.example: check the address"):
        admit("http://letter.example/", "http://letter.example/")


def test_a_server_that_refuses_is_told(refusal):
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert "refuses the connection" in refusal(f"http://127.0.0.1:{port}/b")


@pytest.mark.parametrize(
    "address", ["http://", "http://a b/", "https://ada:secret@letter.example/"]
)
def test_what_is_no_address_is_told(refusal, address):
    assert "it is no web address, or has a password in it" in refusal(address)


def test_a_server_without_encryption_is_told(a_server, refusal):
    address = a_server(b"HTTP/1.1 400 Bad Request\r\n\r\n").replace("http:", "https:")
    assert "no encrypted connection" in refusal(address)


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize(
    "dripping",
    [
        [b""] * 100,
        [b"HTTP/1.1 200 OK\r\n", *[b"X-A: b\r\n"] * 100],
        [HEAD + b"Content-Length: 1000\r\n\r\n", *[b"x"] * 100],
        [HEAD + b"\r\n", *[b"x"] * 100],
        [HEAD + b"Transfer-Encoding: chunked\r\n\r\n", *[b"1\r\nx\r\n"] * 100],
    ],
    ids=["nothing", "head", "body", "body without a length", "pieces"],
)
def test_a_server_that_drips_is_cut_off_in_time(a_server, refusal, dripping):
    assert "no answer within" in refusal(a_server(*dripping))


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"hello world", "makes no sense"),
        (b"", "connection failed"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 100_000 + b"\r\n\r\nx", "makes no sense"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: a\r\n" * 500 + b"\r\nx", "makes no sense"),
        (HEAD + b"Content-Length: 1000\r\n\r\nshort", "ends in the middle"),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\nZZZ\r\nx", "makes no sense"),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\nx", "makes no sense"),
        (HEAD + b"Content-Encoding: gzip\r\n\r\ngarbage", "makes no sense"),
        (HEAD + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"x")[:-4], "in the middle"),
        (HEAD + b"Content-Encoding: gzip, gzip\r\n\r\nx", "not asked for"),
        (HEAD + b"Content-Encoding: br\r\n\r\nx", "not asked for"),
        (HEAD + b"Content-Length: 5\r\n\r\n%PDF-", "is a PDF"),
        (HEAD + b"\r\n", "is empty"),
    ],
)
def test_a_broken_answer_is_told_and_not_half_read(a_server, refusal, answer, why):
    assert why in refusal(a_server(answer))


def test_an_answer_that_never_ends_is_given_up(a_server, refusal):
    piece = b"The bridge is shut. " * 50_000
    assert "larger than 20 MB" in refusal(a_server(HEAD + b"\r\n" + piece * 21))


def test_a_small_answer_that_unpacks_to_very_much_is_given_up(a_server, refusal):
    bomb = gzip.compress(bytes(5 * LIMIT))
    assert len(bomb) < LIMIT // 100
    assert "larger than 20 MB" in refusal(a_server(HEAD + b"Content-Encoding: gzip\r\n\r\n" + bomb))
