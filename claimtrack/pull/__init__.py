"""Pull: articles in, from files, folders, standard input and web addresses."""

from claimtrack.pull.reader import locate, read

__all__ = ["locate", "read"]
