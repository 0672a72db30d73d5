"""claimtrack learned: what decisions have taught the queue, and how to forget it."""

import click

from claimtrack.cli.output import out
from claimtrack.cli.workplace import Workplace

_MOST = 12


@click.command()
@click.option("--forget", is_flag=True, help="Let no decision up to now count any more.")
@click.pass_obj
def learned(workplace: Workplace, forget: bool) -> None:
    """Show what decisions at this store have taught the order of the queue.

    Claims that were tracked or decided speak for others like them, rejected ones against. It
    orders and never hides; "claimtrack --unlearned list" shows the order of worth alone.
    """
    desk = workplace.desk()
    if forget:
        out(desk.forget_decisions().label)
        return
    kept, rejected = desk.taught()
    out(f"{kept:,} claims kept, {rejected:,} rejected")
    weights = sorted(desk.weights().items(), key=lambda each: (-abs(each[1]), each[0]))
    for feature, weight in weights[:_MOST] if kept and rejected else ():
        out(f"{weight:>+7.2f}  {feature}")
    if not (kept and rejected):
        out("The queue stands by worth: it learns once claims were both kept and rejected.")
