"""Articles in files, folders and on standard input: which there are, and their bytes."""

import hashlib
import stat
import sys
from pathlib import Path

from claimtrack.errors import PullError
from claimtrack.pull.received import LIMIT, Form, Received

FORMS = {
    ".txt": Form.TEXT,
    ".md": Form.MARKDOWN,
    ".html": Form.PAGE,
    ".htm": Form.PAGE,
}
"""The suffixes that are read, in lower case. A file without a suffix is looked into."""

_READABLE = ", ".join(FORMS)


def locate_files(location: str) -> list[str]:
    """The article files at a path: itself, or all in the folder and below, hidden ones left out.

    Raises:
        PullError: there is nothing, a folder without articles, or a suffix nobody reads.
    """
    path = Path(location)
    try:
        if not path.is_dir():
            _check(path)
            return [location]
        found = sorted(
            each for each in path.rglob("*") if _is_article(each.relative_to(path), each)
        )
    except (OSError, ValueError) as error:
        raise _refused(location, error) from None
    if not found:
        raise PullError(f"no articles in {location}: it has no file that ends in {_READABLE}")
    return [str(each) for each in found]


def receive_file(location: str) -> Received:
    """The bytes of a file.

    Raises:
        PullError: it is missing, no plain file, too large, or may not be read.
    """
    path = Path(location)
    try:
        _check(path)
        with path.open("rb") as file:
            raw = file.read(LIMIT + 1)
        address = path.resolve().as_uri()
    except (OSError, ValueError) as error:
        raise _refused(location, error) from None
    _limit(raw, location)
    return Received(raw=raw, address=address, form=FORMS.get(path.suffix.lower()))


def receive_input() -> Received:
    """The bytes of standard input, which has no address but its hash.

    Raises:
        PullError: there is too much of it.
    """
    raw = sys.stdin.buffer.read(LIMIT + 1)
    _limit(raw, "standard input")
    return Received(raw=raw, address=f"stdin:{hashlib.sha256(raw).hexdigest()[:16]}")


def _check(path: Path) -> None:
    """Refuse what is no article file, before it is opened: opening a pipe waits for ever."""
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise PullError(f"{path} is a folder: pull the folder, or name a file in it")
    if not stat.S_ISREG(found.st_mode):
        raise PullError(f"{path} is a device or a pipe: name a file, or give its text to -")
    if path.suffix and path.suffix.lower() not in FORMS:
        raise PullError(f"cannot read {path}: only {_READABLE}, web addresses and - are read")
    if found.st_size > LIMIT:
        raise _too_large(str(path))


def _is_article(inside: Path, path: Path) -> bool:
    hidden = any(part.startswith(".") for part in inside.parts)
    return not hidden and inside.suffix.lower() in FORMS and not path.is_dir()


def _limit(raw: bytes, location: str) -> None:
    if len(raw) > LIMIT:
        raise _too_large(location)


def _too_large(location: str) -> PullError:
    return PullError(
        f"{location} is larger than {LIMIT // 1_000_000} MB: cut out the article and pull that"
    )


def _refused(location: str, error: Exception) -> PullError:
    match error:
        case FileNotFoundError():
            return PullError(f"there is no {location}: check the name, or the folder it is in")
        case PermissionError():
            return PullError(f"{location} may not be read: ask for the right to read it")
        case OSError():
            return PullError(f"cannot read {location}: {error.strerror}; check the file")
        case _:
            return PullError(f"{location!r} is no name of a file: check it")
