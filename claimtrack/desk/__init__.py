"""All that an analyst can do, without a screen: every front end goes through here."""

from typing import TYPE_CHECKING

from claimtrack.desk.desk import Desk
from claimtrack.desk.reading import Failed, Found, Taken

if TYPE_CHECKING:  # what a desk works out elsewhere, for those who show it
    from claimtrack.link.paths import Origins as Origins
    from claimtrack.link.paths import Path as Path
    from claimtrack.link.series import Series as Series
    from claimtrack.link.stories import Proposal as Proposal

__all__ = ["Desk", "Failed", "Found", "Taken"]
