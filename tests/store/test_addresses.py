"""The newest version of an article at its address, in every store."""

from contextlib import suppress

import pytest

from claimtrack.store import open_store

WEIR = "https://marden.example/weir"


@pytest.fixture
def versions(an_article):
    """Three versions of one article, oldest first."""
    return [an_article(f"The weir is {height} m high.", WEIR) for height in (2, 3, 4)]


def test_nothing_is_at_an_address_where_nothing_was_pulled(store, versions, keep):
    assert store.article_at(WEIR) is None
    keep(store, *versions)
    assert store.article_at("https://marden.example/lock") is None


def test_the_version_that_came_last_is_the_newest(store, versions, keep):
    keep(store, versions[0])
    assert store.article_at(WEIR) == versions[0]
    keep(store, versions[1])
    keep(store, versions[2])
    assert store.article_at(WEIR) == versions[2]


def test_a_version_that_was_not_kept_is_not_the_newest(store, versions, keep):
    keep(store, versions[0])
    assert store.article_at(WEIR) == versions[0]
    with suppress(KeyboardInterrupt), store.change() as changes:
        changes.put_article(versions[1])
        raise KeyboardInterrupt
    assert store.article_at(WEIR) == versions[0]


def test_another_process_s_version_is_seen(on_disk, folder, versions, keep):
    keep(on_disk, versions[0])
    assert on_disk.article_at(WEIR) == versions[0]
    other = open_store(folder)
    keep(other, versions[1])
    on_disk.refresh()
    assert on_disk.article_at(WEIR) == versions[1]
    assert open_store(folder).article_at(WEIR) == versions[1]
