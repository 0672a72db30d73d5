"""What can go wrong, as one line a person can act on: what, where, what to do."""


class ClaimtrackError(Exception):
    """The base of every error that is meant for the person at the keyboard.

    Its text is one line: what went wrong, where, and what to do about it.
    """


class PullError(ClaimtrackError):
    """An article could not be read or fetched; nothing was stored for it."""


class StoreError(ClaimtrackError):
    """The store could not be opened, read or written; what was there is untouched."""


class StoreDamaged(StoreError):
    """The store's bytes are not what was written; nothing was cut or overwritten."""


class QueryError(ClaimtrackError):
    """A filter could not be understood."""


class NotFound(ClaimtrackError):
    """No claim, article or act answers to that name, or more than one does."""


class NotAllowed(ClaimtrackError):
    """The rules of the desk forbid this; nothing was changed."""


class ChangedMeanwhile(ClaimtrackError):
    """Somebody else changed the claim after it was shown; nothing was changed."""


class ConfigError(ClaimtrackError):
    """A line of the config file is wrong."""
