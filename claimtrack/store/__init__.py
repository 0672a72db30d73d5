"""Claims kept: a store whose every change is durable before it is acknowledged."""

from pathlib import Path

from claimtrack.store.base import Changes, Recalled, Store

__all__ = ["Changes", "Recalled", "Store", "open_store"]


def open_store(folder: Path) -> Store:
    """Open the store in a folder, which is made at the first change if it is not there.

    Raises:
        StoreError: what lies there is no store, or from a newer claimtrack, or damaged.
    """
    from claimtrack.store.folder import FolderStore

    return FolderStore(folder)
