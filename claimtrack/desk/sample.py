"""The sample: an invented story on a desk of its own, to try things on; gone with the process."""

from pathlib import Path

import claimtrack
from claimtrack.desk.desk import Desk
from claimtrack.desk.reading import Found


def place() -> Path:
    """The folder of the sample's articles: in the installed package, else in the checkout."""
    package = Path(claimtrack.__file__).parent
    installed = package / "sample"
    return installed if installed.is_dir() else package.parent / "store" / "sample"


def sample_desk(reviewer: str) -> Desk:
    """A desk that has taken the sample in; whatever is done there touches no file."""
    from claimtrack.store.memory import MemoryStore

    desk = Desk(MemoryStore(), reviewer)
    for found in desk.read(desk.locate([str(place())])):
        if isinstance(found, Found):
            desk.take(found)
    return desk
