"""A fault of claimtrack itself: the details go to a file, a person gets one line."""

import os
import tempfile
import traceback
from pathlib import Path


def write_down(error: BaseException) -> str:
    """Write the traceback to a file of its own; returns what happened and where that file is."""
    what = f"{type(error).__name__}: {error}"
    try:
        handle, name = tempfile.mkstemp(prefix="claimtrack-", suffix=".log")
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.writelines(traceback.format_exception(error))
    except OSError:
        return what
    return f"{what} (details: {Path(name)})"
