"""What says the same stands together, and what cannot both hold does not."""

from claimtrack.link.clusters import gather


def test_links_join_and_part_what_words_do_not():
    near = [("a", "b"), ("b", "c")]
    assert [set(each) for each in gather(near, [], [])] == [set("abc")]
    assert [set(each) for each in gather(near, [("c", "x")], [])] == [set("abcx")]
    apart = gather(near, [], [("a", "c")])
    assert not any({"a", "c"} <= set(each) for each in apart)
    assert gather([], [("a", "b")], [("a", "b")]) == []


def test_in_whatever_order_the_pairs_come_the_clusters_are_the_same():
    near = [("d", "c"), ("a", "b"), ("c", "b")]
    assert gather(near, [], [("a", "d")]) == gather(near[::-1], [], [("d", "a")])
