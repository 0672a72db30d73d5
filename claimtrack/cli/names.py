"""claimtrack tags, queries: the names that stand on many claims, and those of your filters."""

import click

from claimtrack.cli.output import out
from claimtrack.cli.show import print_claims
from claimtrack.cli.workplace import Workplace
from claimtrack.errors import NotFound
from claimtrack.model import Act


@click.group(invoke_without_command=True)
@click.pass_context
def tags(context: click.Context) -> None:
    """Show all tags with how many claims have each; or rename one, or drop one."""
    if context.invoked_subcommand is None:
        counted = context.obj.desk().tags()
        for tag, count in counted.items():
            out(f"{count:>7,}  {tag}")
        if not counted:
            out('No tags yet: "claimtrack tag ID TAG" gives a claim one.')


@tags.command()
@click.argument("tag")
@click.argument("name")
@click.pass_obj
def rename(workplace: Workplace, tag: str, name: str) -> None:
    """Give a tag another name; one that is there takes its claims too."""
    if not name.split():
        raise click.UsageError("A tag needs a name.")
    _told(workplace.desk().rename_tag(tag, name.split()))


@tags.command()
@click.argument("tag")
@click.pass_obj
def drop(workplace: Workplace, tag: str) -> None:
    """Take a tag from all its claims; undo gives it back to them."""
    _told(workplace.desk().drop_tag(tag))


@click.command()
@click.argument("name", required=False, metavar="[NAME]")
@click.pass_obj
def queries(workplace: Workplace, name: str | None) -> None:
    """Show the queries that your config names, with how many claims each shows; or, with
    NAME, its claims.
    """
    from claimtrack.tui.config import load

    saved, desk = load().queries, workplace.desk()
    desk.learns = workplace.learns
    if name is None:
        for each, query in saved.items():
            out(f"{len(desk.claims(query)):>7,}  {each}: {query.text}")
        if not saved:
            out('No queries yet: in your config, [queries] and open = "state:tracked".')
        return
    if name not in saved:
        raise NotFound(f'no query "{name}" in your config: there are {", ".join(saved) or "none"}')
    print_claims(desk, saved[name])


def _told(act: Act | None) -> None:
    out(f"{act.label}: {len(act.changes):,} claims" if act else "unchanged")
