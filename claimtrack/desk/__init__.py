"""All that an analyst can do, without a screen: every front end goes through here."""

from claimtrack.desk.desk import Desk
from claimtrack.desk.places import place_of
from claimtrack.desk.reading import Failed, Found, Taken

__all__ = ["Desk", "Failed", "Found", "Taken", "place_of"]
