"""The command line: all that the screen can do, one line at a time."""

try:
    from claimtrack.cli.main import main
except KeyboardInterrupt:  # so early that nothing has begun which could be told of
    raise SystemExit(130) from None

__all__ = ["main"]
