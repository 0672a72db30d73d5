"""Articles in files and on a server of this machine."""

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from claimtrack.model import Article
from claimtrack.pull import read

PROSE = (
    "The council closed the old bridge on Monday after a diver found that a pier had moved. "
    "It will stay closed until the end of May, the mayor said, and the ferry will run free. "
)


@pytest.fixture
def prose() -> str:
    """Enough running text for a paragraph."""
    return PROSE.strip()


@pytest.fixture
def a_page() -> Callable[..., str]:
    """``a_page(body, head)``: a page around a body, with two paragraphs of prose for a start."""

    def page(body: str = f"<p>{PROSE}</p><p>{PROSE[::-1]}</p>", head: str = "") -> str:
        return (
            f'<!doctype html><html><head><meta charset="utf-8">{head}</head>'
            f"<body><article>{body}</article></body></html>"
        )

    return page


@pytest.fixture
def read_file(tmp_path: Path, noon) -> Callable[..., Article]:
    """``read_file(content, name)``: the article in a file of that content."""

    def read_it(content: str | bytes, name: str = "bridge.txt") -> Article:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read(str(path), noon)

    return read_it


@pytest.fixture
def a_server() -> Iterator[Callable[..., str]]:
    """``a_server(*answers)``: an address that sends these bytes, a moment apart, then hangs up."""
    opened: list[socket.socket] = []
    over = threading.Event()

    def serve(*answers: bytes) -> str:
        server = socket.create_server(("127.0.0.1", 0))
        opened.append(server)
        threading.Thread(target=answer, args=(server, answers), daemon=True).start()
        return f"http://127.0.0.1:{server.getsockname()[1]}/bridge"

    def answer(server: socket.socket, answers: tuple[bytes, ...]) -> None:
        try:
            line, _ = server.accept()
            with line:
                line.recv(65536)
                for part in answers:
                    line.sendall(part)
                    if over.wait(0.05):
                        return
        except OSError:
            return

    yield serve
    over.set()
    for server in opened:
        server.close()
