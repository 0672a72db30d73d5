"""The screen in a browser: its page, who may connect, and a key that decides a claim."""

import asyncio
import re
import socket
import subprocess
import sys
from contextlib import asynccontextmanager

import pytest

from claimtrack.desk import Desk
from claimtrack.model import Query, State
from claimtrack.store import open_store

aiohttp = pytest.importorskip(
    "aiohttp", reason="claimtrack[serve] is not installed: pip install 'claimtrack[serve]'"
)
pytest.importorskip(
    "textual_serve", reason="claimtrack[serve] is not installed: pip install 'claimtrack[serve]'"
)
PATIENCE = 30  # seconds


def claimtrack(store, *arguments):
    return [sys.executable, "-m", "claimtrack", "--store", str(store), "--as", "ana", *arguments]


@pytest.fixture
def store(tmp_path, story):
    kept = open_store(tmp_path / "store")
    for found in story:
        Desk(kept, "ana").take(found)
    kept.close()
    return tmp_path / "store"


@pytest.fixture
def served(store):
    """The address of a server that is ended with the test."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = claimtrack(store, "serve", "--port", str(port))
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert f"http://127.0.0.1:{port}" in server.stdout.readline()
        yield f"http://127.0.0.1:{port}"
        server.terminate()
        server.wait(PATIENCE)


@asynccontextmanager
async def visiting(address, **headers):
    """``get(path)``: the answer's status, headers and text."""
    async with aiohttp.ClientSession(headers=headers) as session:

        async def get(path):
            async with session.get(address + path) as answer:
                return answer.status, answer.headers, await answer.text()

        yield get


async def test_the_page_loads_nothing_from_outside(served):
    async with visiting(served) as get:
        status, headers, page = await get("/")
        assert status == 200
        assert "default-src 'self'" in headers["Content-Security-Policy"]
        assert re.findall(r"""(?:src|href|url)[=(]["']?(?!/static/|data:)[^"')]+""", page) == []
        for asset in re.findall(r"/static/[\w./-]+", page):
            async with aiohttp.ClientSession() as session, session.get(served + asset) as answer:
                assert answer.status == 200


async def test_no_other_page_may_connect(served):
    for headers in ({"Origin": "http://elsewhere.example"}, {"Host": "elsewhere.example"}):
        async with visiting(served, **headers) as get:
            for path in ("/", "/ws"):
                assert (await get(path))[0] == 403


async def test_a_key_pressed_there_decides_a_claim_on_disk(served, store):
    async with (
        asyncio.timeout(PATIENCE),
        aiohttp.ClientSession(headers={"Origin": served}) as session,
        session.ws_connect(f"{served}/ws?width=120&height=30") as socket,
    ):
        screen = ""
        while "harbour bridge will close" not in screen:
            message = await socket.receive()
            screen += message.data.decode() if isinstance(message.data, bytes) else ""
        await socket.send_json(["stdin", "x"])
        while "rejected" not in screen:
            message = await socket.receive()
            screen += message.data.decode() if isinstance(message.data, bytes) else ""
        kept = open_store(store)
        assert len(kept.claims(Query.parse(f"state:{State.REJECTED}"))) == 1
        kept.close()


def test_what_it_exposes_is_told_and_a_taken_port_is_one_line(store, served):
    port = served.rsplit(":", 1)[1]
    command = claimtrack(store, "serve", "--port", port)
    second = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert second.returncode == 1
    assert second.stderr.count("\n") == 1
    assert "choose another --port" in second.stderr
    told = subprocess.run(
        claimtrack(store, "serve", "--help"), capture_output=True, text=True, check=True
    )
    assert "There is no login" in told.stdout


def test_without_the_extra_one_line_says_how_to_install_it(store, tmp_path):
    (tmp_path / "aiohttp.py").write_text("raise ModuleNotFoundError('gone', name='aiohttp')")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import claimtrack.cli as cli; "
    code += f"sys.argv = ['claimtrack', '--store', {str(store)!r}, 'serve']; cli.main()"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert run.returncode == 1
    assert run.stderr == (
        "claimtrack: serve needs another package: install it with pip install 'claimtrack[serve]'\n"
    )
