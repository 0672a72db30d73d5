"""A claim as JSON into a command of the analyst's own, and the line that it answers."""

import asyncio
import os
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from contextlib import suppress
from signal import SIGKILL

import msgspec

from claimtrack.errors import ClaimtrackError
from claimtrack.model import Claim

_LONGEST = 20.0  # seconds that a command may take
_MOST = 4_000  # bytes of its answer that are looked at


async def pipe(command: Sequence[str], claim: Claim) -> str:
    """The first line that the command prints when it gets the claim; its name, if it is silent.

    It runs without a shell and without the terminal, and is killed, with all that it started,
    when it takes too long or nobody waits for it any more.

    Raises:
        ClaimtrackError: it could not be run, took too long, or failed.
    """
    name = command[0]
    try:
        process = await asyncio.create_subprocess_exec(
            *command, stdin=PIPE, stdout=PIPE, stderr=PIPE, start_new_session=True
        )
    except (OSError, ValueError) as error:
        raise ClaimtrackError(
            f"{name} could not be run ({error}): see [pipe] in the config"
        ) from None
    try:
        async with asyncio.timeout(_LONGEST):
            told, complaint, _ = await asyncio.gather(
                _first_line(process.stdout),
                _first_line(process.stderr),
                _feed(process.stdin, msgspec.json.encode(claim) + b"\n"),
            )
            status = await process.wait()
    except TimeoutError:
        raise ClaimtrackError(f"{name} took longer than {_LONGEST:.0f} s: it was stopped") from None
    finally:
        _kill(process)
    if status:
        raise ClaimtrackError(f"{name} failed with {status}: {complaint or told or 'no word'}")
    return told or f"{name}: done, without a word"


async def _first_line(stream: asyncio.StreamReader | None) -> str:
    """The first line that says something; the rest is read and dropped."""
    assert stream is not None
    kept = b""
    while piece := await stream.read(_MOST):
        kept = (kept + piece)[:_MOST]
    return kept.decode(errors="replace").strip().partition("\n")[0]


async def _feed(stream: asyncio.StreamWriter | None, json: bytes) -> None:
    assert stream is not None
    with suppress(ConnectionError):  # it need not read what it gets
        stream.write(json)
        await stream.drain()
    stream.close()


def _kill(process: Process) -> None:
    """Stop a command and all that it has started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, SIGKILL)
