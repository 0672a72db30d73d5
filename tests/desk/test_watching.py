"""Addresses pulled again and again: what is told, and how politely they are asked."""

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from itertools import islice

import pytest

from claimtrack.desk import Desk, Failed, Taken
from claimtrack.desk.watching import watch
from claimtrack.store.memory import MemoryStore

TEXT = "Title: Silt\n\nAda Wren said the dam holds {} tonnes.\n"


class Hours:
    """A clock that waits without waiting, and remembers for how long."""

    def __init__(self, *happens):
        self.now, self.waited, self._happens = 0.0, [], list(happens)

    def wait(self, seconds):
        self.now += seconds
        self.waited.append(seconds)
        if len(self.waited) > 1 and self._happens:
            self._happens.pop(0)()
        if len(self.waited) > 30:
            raise KeyboardInterrupt

    def time(self):
        return self.now


@pytest.fixture
def desk(clock):
    return Desk(MemoryStore(), "ann", clock=clock)


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "silt.txt"
    path.write_text(TEXT.format(400))
    return path


def told(desk, hours, *locations):
    found = []
    watching = watch(desk, list(map(str, locations)), 60, hours.wait, hours.time)
    with pytest.raises(KeyboardInterrupt):
        found.extend(watching)
    return found


def test_only_what_is_new_is_told_and_what_was_told_is_kept(desk, page):
    hours = Hours(lambda: None, lambda: page.write_text(TEXT.format(650)))
    first, second = told(desk, hours, page)
    assert isinstance(first, Taken)
    assert second.previous == first.article.id
    assert [each.fates for each in second.compared] == [("number changed",)]
    assert len(desk.store.articles()) == 2
    assert set(hours.waited[1:]) == {60}


def test_what_fails_is_asked_less_and_less_often_until_it_answers(desk, page):
    text = page.read_text()
    page.unlink()
    hours = Hours(*[lambda: None] * 5, lambda: page.write_text(text))
    found = told(desk, hours, page)
    assert [isinstance(each, Failed) for each in found] == [*[True] * 6, False]
    assert hours.waited[:10] == [0, 120, 240, 480, 480, 480, 480, 60, 60, 60]


def test_one_that_fails_does_not_keep_the_others_waiting(desk, page, tmp_path):
    hours = Hours()
    found = told(desk, hours, page, tmp_path / "none.txt")
    assert sum(isinstance(each, Taken) for each in found) == 1
    assert 60 in hours.waited[2:]


def test_a_page_on_a_server_is_seen_to_change(desk):
    texts = iter(TEXT.format(number) for number in (400, 400, 650))

    class Page(BaseHTTPRequestHandler):
        def do_GET(self):
            body = next(texts).encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/plain")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        address = f"http://127.0.0.1:{server.server_port}/silt"
        first, second = islice(watch(desk, [address], 0.01), 2)
    finally:
        server.shutdown()
        server.server_close()
    assert isinstance(first, Taken), first
    assert second.previous == first.article.id
