"""From the address that was typed to the one that answers: names, ports, redirects, questions."""

import gzip
import socket
import threading
from urllib.parse import urlsplit

import pytest

from claimtrack.errors import PullError
from claimtrack.pull import read, web
from claimtrack.pull.address import web_address
from claimtrack.pull.hosts import admit

TEXT = "text/plain"


@pytest.fixture
def net(httpserver, monkeypatch):
    """Every name of a machine leads to the server of this test."""
    here = [("127.0.0.1", httpserver.port)]
    monkeypatch.setattr(web, "admit", lambda *_: here)
    return httpserver


def moved(server, path, to, status=302):
    server.expect_request(path).respond_with_data(status=status, headers={"Location": to})


def test_an_article_keeps_the_address_it_was_found_at_and_says_by_what_way(net, noon):
    moved(net, "/x7", "http://letter.example/bridge")
    net.expect_request("/bridge").respond_with_data("It is shut.", content_type=TEXT)
    article = read("http://short.example/x7", noon)
    assert article.address == "http://letter.example/bridge"
    assert article.notices == ("fetched by way of http://short.example/x7",)
    assert [request.host for request, _ in net.log] == ["short.example", "letter.example"]


def test_the_way_to_the_same_site_needs_no_word(net, noon):
    moved(net, "/b", "http://www.letter.example/bridge")
    net.expect_request("/bridge").respond_with_data("It is shut.", content_type=TEXT)
    assert read("http://letter.example/b", noon).notices == ()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_every_way_of_leading_on_is_followed(net, noon, status):
    moved(net, "/old", "/new", status)
    net.expect_request("/new").respond_with_data("It is shut.", content_type=TEXT)
    assert read("http://letter.example/old", noon).text == "It is shut."


@pytest.mark.parametrize("status", [300, 304, 305])
def test_what_leads_nowhere_in_particular_is_not_followed(net, noon, status):
    moved(net, "/old", "/new", status)
    with pytest.raises(PullError, match=f"the server answers {status}"):
        read("http://letter.example/old", noon)


def test_an_address_may_lead_on_five_times_and_no_more(net, noon):
    for step in range(6):
        moved(net, f"/{step}", f"/{step + 1}")
    net.expect_request("/6").respond_with_data("It is shut.", content_type=TEXT)
    assert read("http://letter.example/1", noon).address == "http://letter.example/6"
    with pytest.raises(PullError, match="it leads on and on"):
        read("http://letter.example/0", noon)


@pytest.mark.parametrize(
    ("led", "to"),
    [
        ("../c", "http://letter.example/c"),
        ("?page=2", "http://letter.example/a/b?page=2"),
        ("//gazette.example/c", "http://gazette.example/c"),
        ("http://gazette.example/c#top", "http://gazette.example/c"),
    ],
)
def test_a_place_that_is_named_in_short_is_seen_from_where_it_was_named(net, noon, led, to):
    moved(net, "/a/b", led)
    net.expect_request("/c").respond_with_data("It is shut.", content_type=TEXT)
    net.expect_request("/a/b", query_string="page=2").respond_with_data(
        "It is shut.", content_type=TEXT
    )
    net.handlers.reverse()
    assert read("http://letter.example/a/b", noon).address == to


def test_letters_beyond_ascii_in_a_redirect_lead_to_the_page_they_mean(
    a_server, httpserver, monkeypatch, noon
):
    first = a_server("HTTP/1.1 302 Found\r\nLocation: /brücke\r\n\r\n".encode())
    ports = iter([urlsplit(first).port, httpserver.port])
    monkeypatch.setattr(web, "admit", lambda *_: [("127.0.0.1", next(ports))])
    httpserver.expect_request("/brücke").respond_with_data("Sie ist zu.", content_type=TEXT)
    article = read("http://letter.example/b", noon)
    assert (article.text, article.address) == (
        "Sie ist zu.",
        "http://letter.example/br%C3%BCcke",
    )


def test_the_question_names_the_host_asks_once_and_for_what_can_be_read(net, noon):
    net.expect_request("/b").respond_with_data("It is shut.", content_type=TEXT)
    read("http://letter.example/b", noon)
    ((request, _),) = net.log
    assert request.method == "GET"
    assert request.headers["Host"] == "letter.example"
    assert request.headers["Accept-Encoding"] == "gzip"
    assert "text/html" in request.headers["Accept"]
    assert request.headers["User-Agent"] == "claimtrack"
    assert "Cookie" not in request.headers
    assert "Referer" not in request.headers


def test_a_host_with_letters_beyond_ascii_is_asked_by_its_other_name(net, noon):
    net.expect_request("/b").respond_with_data("Sie ist zu.", content_type=TEXT)
    assert read("http://brücke.example/b", noon).address == "http://brücke.example/b"
    assert net.log[0][0].host == "xn--brcke-lva.example"


def test_an_address_without_a_path_asks_for_the_first_page(net, noon):
    net.expect_request("/").respond_with_data("It is shut.", content_type=TEXT)
    assert read("http://letter.example?x=1", noon).text == "It is shut."
    assert net.log[0][0].query_string == b"x=1"


def test_where_one_number_of_a_host_refuses_the_next_is_asked(httpserver, monkeypatch, noon):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        nobody = closed.getsockname()
    monkeypatch.setattr(web, "admit", lambda *_: [nobody, ("127.0.0.1", httpserver.port)])
    httpserver.expect_request("/b").respond_with_data("It is shut.", content_type=TEXT)
    assert read("http://letter.example/b", noon).text == "It is shut."


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("text/markdown", "Bridge shut"),
        ("TEXT/Markdown; variant=CommonMark", "Bridge shut"),
        ("text/plain", "# Bridge shut"),
    ],
)
def test_what_the_server_says_it_is_says_how_it_is_read(net, noon, kind, title):
    body = "# Bridge shut\n\nThe council closed the bridge on Monday.\n"
    net.expect_request("/b").respond_with_data(body, content_type=kind)
    assert read("http://letter.example/b", noon).title == title


@pytest.mark.parametrize(
    "declared",
    ['charset="windows-1251"', "Charset=Windows-1251", "charset = 'windows-1251'; x=1"],
)
def test_an_encoding_may_be_declared_in_many_ways(net, noon, declared):
    net.expect_request("/b").respond_with_data(
        "Мост закрыт.".encode("cp1251"), content_type=f"text/plain; {declared}"
    )
    assert read("http://letter.example/b", noon).text == "Мост закрыт."


@pytest.mark.parametrize("packed", [False, True])
def test_what_is_as_large_as_may_be_is_read_and_a_byte_more_is_not(net, noon, monkeypatch, packed):
    monkeypatch.setattr(web, "LIMIT", 1000)
    words = (b"The bridge is shut. " * 60)[:1000]
    more = {"Content-Encoding": "gzip"} if packed else {}
    pack = gzip.compress if packed else bytes
    for path, body in (("/fits", words), ("/over", words + b"!")):
        net.expect_request(path).respond_with_data(pack(body), content_type=TEXT, headers=more)
    assert len(read("http://letter.example/fits", noon).text) == 1000
    with pytest.raises(PullError, match="it is larger than"):
        read("http://letter.example/over", noon)


def test_an_answer_in_pieces_is_put_together(a_server, noon):
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
    address = a_server(head + b"8\r\nThe brid\r\n", b"b\r\nge is shut.\r\n", b"0\r\n\r\n")
    assert read(address, noon).text == "The bridge is shut."


def test_threads_may_pull_from_the_web_at_once(net, noon):
    for number in range(4):
        net.expect_request(f"/{number}").respond_with_data(f"Bridge {number}.", content_type=TEXT)
    found = {}

    def pull(number):
        found[number] = read(f"http://letter.example/{number}", noon).text

    threads = [threading.Thread(target=pull, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert found == {number: f"Bridge {number}." for number in range(4)}


HIDDEN = [
    "10.0.0.1",
    "172.16.0.1",
    "192.168.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "255.255.255.255",
    "224.0.0.251",
    "198.18.0.1",
    "::",
    "::1",
    "fe80::1",
    "fc00::1",
    "fd12:3456::1",
    "ff02::1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::a9fe:a9fe",
    "2002:a00:1::",
]


@pytest.mark.parametrize("number", HIDDEN)
def test_no_name_leads_into_a_network_that_is_not_public(monkeypatch, number):
    family = socket.AF_INET6 if ":" in number else socket.AF_INET
    found = [(family, socket.SOCK_STREAM, 6, "", (number, 80))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    for typed in ("http://letter.example/b", "http://short.example/x"):
        with pytest.raises(PullError, match="leads to a private place"):
            admit("http://letter.example/b", typed)


def test_a_private_number_that_was_typed_leads_to_no_public_one(monkeypatch):
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.215.14", 80))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    with pytest.raises(PullError, match="leads to a private place"):
        admit("http://localhost/", "http://localhost/")


def test_the_port_is_the_one_of_the_address_else_of_its_kind(monkeypatch):
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.215.14", 0))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    for typed, port in (
        ("http://letter.example/b", 80),
        ("https://letter.example/b", 443),
        ("https://letter.example:8443/b", 8443),
    ):
        assert admit(typed, typed) == [("93.184.215.14", port)]


def test_a_number_that_a_name_has_twice_is_asked_once(monkeypatch):
    found = [
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, 80))
        for number in ("93.184.215.14", "93.184.215.15", "93.184.215.14")
    ]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    typed = "http://letter.example/"
    assert admit(typed, typed) == [("93.184.215.14", 80), ("93.184.215.15", 80)]


def test_a_port_is_a_number_that_there_is():
    assert web_address("http://letter.example:65535/") == "http://letter.example:65535/"
    for port in ("0", "65536", "-1", "http"):
        assert web_address(f"http://letter.example:{port}/") is None


def test_an_address_is_as_long_as_browsers_take_it_and_no_longer():
    longest = "http://letter.example/".ljust(2000, "a")
    assert web_address(longest) == longest
    assert web_address(longest + "a") is None
