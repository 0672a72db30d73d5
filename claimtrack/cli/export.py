"""claimtrack export: what was verified, as one JSON document."""

from collections.abc import Sequence
from pathlib import Path

import click

from claimtrack.cli.output import err, out, out_json
from claimtrack.cli.workplace import Workplace
from claimtrack.model import Query


@click.command()
@click.argument("query", nargs=-1)
@click.option("-o", "output", type=click.Path(dir_okay=False, path_type=Path), help="The file.")
@click.option("--decided", is_flag=True, help="Every decided claim, whatever the verdict.")
@click.pass_obj
def export(workplace: Workplace, query: Sequence[str], output: Path | None, decided: bool) -> None:
    """Hand on the verified claims: decided, judged verified, with evidence.

    The document says of each claim its words and where they stand, who said it and through
    whom, when, every review, and which rule let it in. Without -o it is printed.
    """
    document = workplace.desk().export(Query.parse(" ".join(query)), decided=decided)
    number, rule = len(document["claims"]), document["rule"]
    if output is None:
        out_json(document)
    else:
        from claimtrack.export import write

        write(document, output)
        out(f"{number} {'claim' if number == 1 else 'claims'} ({rule['text']}): {output}")
    if not number:
        err(f"claimtrack export: no claim is {rule['text']} yet")
