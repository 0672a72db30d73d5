"""Where a claim stands among many in order."""

import pytest

from claimtrack.desk.places import place_of
from claimtrack.model import Order
from claimtrack.store.memory import MemoryStore


@pytest.mark.parametrize("order", Order)
def test_every_claim_is_found_where_it_stands_in_every_order(a_claim, a_hop, keep, order):
    store = MemoryStore()
    speakers = [(), (a_hop("Edda Brun"),), (a_hop("Piet Solen"),)]
    claims = [
        a_claim(
            f"Claim number {n}",
            span=(n, n + 15),
            worth=(n % 4) / 10,
            chain=speakers[n % 3],
            source=("Herald", None)[n % 2],
        )
        for n in range(24)
    ]
    keep(store, *claims)
    ordered = store.claims(order=order)
    places = [place_of(claim, ordered, order) for claim in ordered]
    assert places == list(range(24))


def test_a_claim_that_is_not_among_them_has_no_place(a_claim):
    claims = [a_claim("One claim", worth=0.5)]
    assert place_of(a_claim("Another claim", worth=0.5), claims, Order.WORTH) is None
    assert place_of(a_claim("A third", worth=0.1), claims, Order.WORTH) is None
    assert place_of(claims[0], (), Order.WORTH) is None


def test_only_those_beside_it_are_read(a_claim):
    class Counted(list):
        read = 0

        def __getitem__(self, at):
            self.read += 1
            return super().__getitem__(at)

    claims = Counted(a_claim(f"Claim {n}", worth=1 - n / 4096) for n in range(4096))
    assert place_of(list.__getitem__(claims, 3000), claims, Order.WORTH) == 3000
    assert claims.read < 20


def test_those_in_front_that_stand_in_an_order_of_their_own_are_found_too(a_claim):
    by_worth = [a_claim(f"Claim {n}", span=(n, n + 9), worth=1 - n / 100) for n in range(40)]
    queue = by_worth[9::-1] + by_worth[10:]
    assert [place_of(each, queue, Order.WORTH, anew=10) for each in queue] == list(range(40))
    assert (
        place_of(a_claim("Another", span=(99, 106), worth=0.95), queue, Order.WORTH, anew=10)
        is None
    )
    assert place_of(queue[2], queue[:3], Order.WORTH, anew=10) == 2
