"""Several processes at one store: everybody ends with the same claims, nobody overwrites."""

import subprocess
import sys
from pathlib import Path

import pytest

from claimtrack.desk import Desk
from claimtrack.errors import ChangedMeanwhile
from claimtrack.model import Order, Query
from claimtrack.store import open_store
from tests.cli.conftest import STORY

COMMAND = [sys.executable, "-m", "claimtrack", "--as", "ben", "--store"]


def test_three_pulls_beside_an_open_desk_end_with_the_same_claims(tmp_path: Path) -> None:
    folder = tmp_path / "claims"
    desk = Desk(open_store(folder), "ana")
    pulls = []
    for outlet in range(3):
        articles = tmp_path / f"outlet{outlet}"
        articles.mkdir()
        for number in range(4):
            text = STORY.replace("/ferry", f"/ferry/{outlet}/{number}")
            (articles / f"{number}.txt").write_text(text, encoding="utf-8")
        command = [*COMMAND, str(folder), "pull", str(articles)]
        pulls.append(subprocess.Popen(command, stdout=subprocess.DEVNULL))
    while any(pull.poll() is None for pull in pulls):
        desk.store.refresh()
        if new := desk.claims(Query.parse("state:new")):
            desk.accept([new[0]])
    assert [pull.wait() for pull in pulls] == [0, 0, 0]
    desk.store.refresh()
    ends = [desk.claims(order=Order.WORTH), open_store(folder).claims(order=Order.WORTH)]
    assert list(ends[0]) == list(ends[1])
    assert len(desk.store.articles()) == 12
    assert len(ends[0]) == 36
    desk.store.close()


def test_a_claim_that_both_change_is_told_to_the_second(tmp_path: Path) -> None:
    folder = tmp_path / "claims"
    article = tmp_path / "ferry.txt"
    article.write_text(STORY, encoding="utf-8")
    subprocess.run([*COMMAND, str(folder), "pull", str(article)], check=True)
    desk = Desk(open_store(folder), "ana")
    for seen in desk.claims():
        other = [*COMMAND, str(folder), "judge", seen.id, "disputed"]
        subprocess.run(other, check=True, stdout=subprocess.DEVNULL)
        with pytest.raises(ChangedMeanwhile, match=r"ben changed claim .* \(.*verdict.*\)"):
            desk.accept([seen])
        assert desk.claim(seen.id).verdict == "disputed"
    desk.store.close()
