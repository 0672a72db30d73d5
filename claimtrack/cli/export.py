"""claimtrack export: what was verified, as one JSON document."""

from collections.abc import Sequence
from pathlib import Path

import click

from claimtrack.cli.output import err, out, out_json
from claimtrack.cli.workplace import Workplace
from claimtrack.desk import Desk
from claimtrack.model import Query


@click.command()
@click.argument("query", nargs=-1)
@click.option("-o", "output", type=click.Path(dir_okay=False, path_type=Path), help="The file.")
@click.option("--decided", is_flag=True, help="Every decided claim, whatever the verdict.")
@click.option("--check", "earlier", type=click.Path(path_type=Path), help="An export made before.")
@click.pass_obj
def export(
    workplace: Workplace,
    query: Sequence[str],
    output: Path | None,
    decided: bool,
    earlier: Path | None,
) -> int:
    """Hand on the verified claims: decided, judged verified, with evidence.

    The document says of each claim its words and where they stand, who said it and through
    whom, when, every review, and which rule let it in. Without -o it is printed; with it, the
    store remembers what went out. --check FILE says whether an export that was made before
    still holds, claim by claim; the exit status is 1 if one does not.
    """
    desk = workplace.desk()
    if earlier is not None:
        return _check(desk, earlier)
    document = desk.export(Query.parse(" ".join(query)), decided=decided)
    number, rule = len(document["claims"]), document["rule"]
    if output is None:
        out_json(document)
    else:
        from claimtrack.export import write

        desk.remember_export(document, output, write(document, output))
        out(f"{number} {'claim' if number == 1 else 'claims'} ({rule['text']}): {output}")
    if not number:
        err(f"claimtrack export: no claim is {rule['text']} yet")
    return 0


def _check(desk: Desk, file: Path) -> int:
    made, claims = desk.check_export(file)
    if made:
        out(f"exported by {made.by} on {made.at[:10]}, and not changed since")
    else:
        out("no export of this store, or changed since it was written")
    broken = [claim for claim in claims if claim.broken]
    for claim in broken:
        out(f"{claim.id[:8]}  {claim.text}")
        for reason in claim.broken:
            out(f"{'':>10}{reason}")
    out(f"{len(claims) - len(broken)} of {len(claims)} claims still hold")
    return int(bool(broken))
