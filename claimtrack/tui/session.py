"""Where an analyst left off, so that the next start begins there; never a part of the store."""

from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import msgspec

from claimtrack.errors import QueryError
from claimtrack.model import Order, Query


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Which screen was open, what the queue showed, and the id of the claim under the cursor."""

    mode: str = "review"
    query: str = "is:waiting"
    order: Order = Order.WORTH
    claim: str = ""


def path(store: Path, reviewer: str) -> Path:
    """The file for one reviewer at one store, in the user's folder for such things."""
    from platformdirs import user_state_path

    both = f"{store.absolute()}\0{reviewer}"
    name = sha256(both.encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return user_state_path("claimtrack") / f"session-{name}.json"


def load(file: Path | None) -> Session:
    """Where one left off; the beginning where that is not known any more."""
    if file is None:
        return Session()
    try:
        session = msgspec.json.decode(file.read_bytes(), type=Session)
        Query.parse(session.query)
    except (OSError, msgspec.MsgspecError, QueryError):
        return Session()
    return session


def save(file: Path, session: Session) -> None:
    """Keep it; where that cannot be, the next start begins at the beginning."""
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_suffix(".new")
        beside.write_bytes(msgspec.json.encode(session))
        beside.replace(file)
