"""Writing an export: whole or not at all."""

import os
import secrets
import stat
from pathlib import Path
from typing import Any

import msgspec

from claimtrack.errors import ClaimtrackError
from claimtrack.model.article import sha256


def encode(document: dict[str, Any]) -> str:
    """The document as indented JSON with a newline at its end."""
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode() + "\n"


def write(document: dict[str, Any], path: Path) -> str:
    """Put the document where ``path`` says, in place of what was there, in one step.

    Returns the SHA-256 of the file's bytes, in hexadecimal.

    Raises:
        ClaimtrackError: it could not be written; what was there before is untouched.
    """
    text = encode(document)
    try:
        if path.exists() and not path.is_file():
            raise OSError("it is there and not a file")
        _replace(path.resolve(), text)
    except OSError as error:
        reason = error.strerror or error
        raise ClaimtrackError(f"cannot write {path}: {reason}; name another file with -o") from None
    return sha256(text)


def _replace(path: Path, text: str) -> None:
    new = path.with_name(f".claimtrack-{secrets.token_hex(8)}")
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            if path.exists():  # who could read it can read it still
                os.fchmod(file.fileno(), stat.S_IMODE(path.stat().st_mode))
            os.fsync(file.fileno())
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
