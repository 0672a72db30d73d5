"""claimtrack pull: articles in, their claims kept; claimtrack extract: only looked at."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from time import monotonic

import click

from claimtrack import wording
from claimtrack.cli.output import err, out
from claimtrack.cli.workplace import Workplace
from claimtrack.desk import Desk, Failed, Found, Taken
from claimtrack.desk.reading import Run
from claimtrack.desk.versions import summary
from claimtrack.model import Article

_MANY, _LONG = 10, 2.0  # a bar from so many articles, or so many seconds, on


@click.command()
@click.argument("locations", nargs=-1, required=True, metavar="FILE|FOLDER|ADDRESS|- ...")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, help="How many processes read.")
@click.pass_obj
def pull(workplace: Workplace, locations: Sequence[str], jobs: int) -> int:
    """Take articles in and keep the claims found in them.

    Files (.txt, .md, .html), folders, http addresses and - (standard input), mixed as you like.
    What is there already is not taken twice; a text that has changed is a new version. What
    cannot be read is named, and the rest is pulled: the exit status is then 1.
    """
    desk = workplace.desk()
    located = desk.locate(locations)
    failed = False
    taken: list[Taken] = []
    with _runner(jobs) as run:
        for found in _shown(desk.read(located, run), len(located)):
            if isinstance(found, Failed):
                failed = True
                err(f"claimtrack pull: {found.error}")
            else:
                taken.append(_take(desk, found))
    if len(located) > 1:
        out(_summary(taken))
    return int(failed)


def _take(desk: Desk, found: Found) -> Taken:
    taken = desk.take(found)
    tell(taken)
    return taken


def tell(taken: Taken) -> None:
    """Print what became of an article."""
    name = _named(taken.article)
    if taken.known:
        first = f"{taken.article.pulled:%Y-%m-%d %H:%M}"
        again = f", reads again as fetched at {first}" if taken.changed else ""
        out(f"{'known':>10}  {name}{again}")
    else:
        version = ", a new version" if taken.previous else ""
        out(f"{_count(taken.claims, 'claim'):>10}  {name}{version}")
    if taken.compared:
        out(f"{'':>10}  {summary(taken.compared)}")
    if taken.recheck:
        out(f"{'':>10}  {_count(len(taken.recheck), 'decided claim')} to look at again")
    for notice in taken.article.notices:
        out(f"{'':>10}  note: {notice}")


def _named(article: Article) -> str:
    published = article.published
    dated = wording.interval(published) if published else "no date"
    title = article.title or article.address
    return f"{title} ({article.source or 'outlet unknown'}, {dated})"


def _summary(taken: Iterable[Taken]) -> str:
    taken = list(taken)
    known = sum(each.known for each in taken)
    versions = sum(each.previous is not None for each in taken)
    claims = sum(each.claims for each in taken)
    parts = [_count(len(taken) - known, "new article"), f"{known} known"]
    if versions:
        parts.insert(1, f"{_count(versions, 'new version')} among them")
    return f"{', '.join(parts)}; {_count(claims, 'claim')} to review"


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


@contextmanager
def _runner(jobs: int) -> Iterator[Run]:
    """``map``, or that of a pool of processes; the claims are the same."""
    if jobs == 1:
        yield map
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs, initializer=_leave_with_parent) as pool:
        yield pool.map


def _leave_with_parent() -> None:
    """End this process when the one that started it is killed.

    Else it would wait for work for ever, and keep a lock that was held at that moment.
    """
    from multiprocessing import parent_process
    from threading import Thread

    parent = parent_process()
    assert parent is not None

    def leave() -> None:
        parent.join()
        os._exit(1)

    Thread(target=leave, daemon=True).start()


def _shown(found: Iterable[Found | Failed], total: int) -> Iterator[Found | Failed]:
    """Pass on what is read; on a terminal, a bar shows the way when it gets long."""
    if not sys.stderr.isatty():
        yield from found
        return
    started = monotonic()
    waiting = iter(found)
    for done, each in enumerate(waiting, 1):
        yield each
        if done < total and (total >= _MANY or monotonic() - started > _LONG):
            yield from _with_bar(waiting, done, total)


def _with_bar(found: Iterator[Found | Failed], done: int, total: int) -> Iterator[Found | Failed]:
    from rich.console import Console
    from rich.progress import Progress

    above = sys.stdout.isatty()  # else the lines go where they were sent, past the bar
    with Progress(console=Console(stderr=True), transient=True, redirect_stdout=above) as progress:
        bar = progress.add_task("pulling", total=total, completed=done)
        for each in found:
            yield each
            progress.advance(bar)
