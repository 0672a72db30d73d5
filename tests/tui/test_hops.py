"""After e and c: the chain hop by hop; nothing is written before the correction is kept."""

import pytest

from claimtrack.model import Role

LARGE, SMALL = (140, 45), (80, 24)


@pytest.fixture
def names(desk):
    """``names(claim)``: who said it, through whom, as the desk has it now."""
    return lambda claim: [hop.who or hop.name for hop in desk.claim(claim.id).chain]


@pytest.fixture
def relayed(desk, a_hop):
    """The first claim of the queue, with two relays behind the one who spoke."""
    claim = desk.claims()[0]
    relays = [a_hop("Port Office", role=Role.INSTITUTION), a_hop("Radio Marlow", cue="told")]
    desk.reattribute(claim, [*claim.chain, *relays])
    return desk.claim(claim.id)


def hops_on(screen):
    """The lines of the hops, the one under the cursor marked."""
    lines = screen.text.splitlines()
    first = next(at for at, line in enumerate(lines) if line.startswith("  who  "))
    last = next(at for at, line in enumerate(lines) if "take off" in line)
    return [line.strip() for line in lines[first + 1 : last] if line.strip()]


@pytest.mark.usefixtures("relayed")
async def test_c_shows_each_hop_with_its_role_and_the_word_that_attributes(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("e", "c")
        rows = [line.split() for line in hops_on(screen)]
        assert rows == [
            ["▌", "Oda", "Brandt", "person", "“said”"],
            ["Port", "Office", "institution"],
            ["Radio", "Marlow", "person", "“told”"],
        ]
        assert "who  Oda Brandt ← Port Office ← Radio Marlow" in screen.text


@pytest.mark.usefixtures("relayed")
@pytest.mark.parametrize(
    ("keys", "under"),
    [("j", "Port Office"), ("jj", "Radio Marlow"), ("jjk", "Port Office"), ("G", "Radio Marlow")],
)
async def test_j_and_k_go_from_hop_to_hop(desk, screen_over, keys, under):
    async with screen_over(desk) as screen:
        await screen.press("e", "c", *keys)
        (row,) = (line for line in hops_on(screen) if line.startswith("▌"))
        assert under in row


@pytest.mark.parametrize("key", ["w", "enter"])
async def test_w_and_enter_name_the_hop_and_its_cue_stays(desk, relayed, screen_over, names, key):
    async with screen_over(desk) as screen:
        await screen.press("e", "c", "j", "j", key, *"Gazette", "enter")
        assert "who  Oda Brandt ← Port Office ← Gazette" in screen.text
        await screen.press("escape", "enter")
    assert names(relayed) == ["Oda Brandt", "Port Office", "Gazette"]
    assert desk.claim(relayed.id).chain[2].cue == "told"


async def test_a_name_of_the_article_brings_its_role_and_its_place(desk, screen_over):
    claim = desk.claims()[0]
    office = next(
        hop for each in desk.store.claims_of(claim.article) for hop in each.chain
        if hop.who == "Port Office"
    )  # fmt: skip
    async with screen_over(desk) as screen:
        await screen.press("e", "c", "w", *"Port")
        await screen.settle()
        await screen.press("right", "enter", "escape", "enter")
    (hop,) = desk.claim(claim.id).chain
    assert (hop.who, hop.role, hop.span) == ("Port Office", Role.INSTITUTION, office.span)


@pytest.mark.parametrize(
    ("letter", "role"), [(role[0], role) for role in Role], ids=[str(role) for role in Role]
)
async def test_r_and_a_letter_say_what_stands_at_the_hop(desk, screen_over, letter, role):
    claim = desk.claims()[0]
    async with screen_over(desk) as screen:
        await screen.press("e", "c", "r")
        assert all(each in screen.text for each in Role)
        await screen.press(letter, "escape", "enter")
    (hop,) = desk.claim(claim.id).chain
    assert hop.role is role
    assert hop.who == (None if role is Role.UNNAMED else "Oda Brandt")


async def test_escape_after_r_leaves_the_role(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("e", "c", "r", "escape", "escape", "enter")
    assert not desk.store.acts()


@pytest.mark.parametrize("key", ["a", "+"])
async def test_a_and_plus_add_a_hop_behind_the_one_under_the_cursor(
    desk, relayed, screen_over, names, key
):
    async with screen_over(desk) as screen:
        await screen.press("e", "c", "j", key, *"Marlow Post", "enter")
        assert "▌ Marlow Post" in screen.text
        await screen.press("escape", "enter")
    assert names(relayed) == ["Oda Brandt", "Port Office", "Marlow Post", "Radio Marlow"]
    assert desk.claim(relayed.id).chain[2].role is Role.OUTLET


async def test_who_spoke_is_added_to_a_claim_in_the_articles_own_voice(desk, screen_over, names):
    claim = next(each for each in desk.claims() if not each.chain)
    async with screen_over(desk) as screen:
        await screen.press("G", "k", "e", "c")
        assert screen.claim.id == claim.id
        assert "who  the article's own voice" in screen.text
        await screen.press("r", "x", "J", "K", "w", *"Piet Solen", "enter", "escape", "enter")
    assert names(claim) == ["Piet Solen"]
    assert desk.claim(claim.id).chain[0].role is Role.PERSON


async def test_x_takes_a_hop_off_and_the_last_one_leaves_the_articles_own_voice(
    desk, relayed, screen_over, names
):
    async with screen_over(desk) as screen:
        await screen.press("e", "c", "j", "x")
        assert "who  Oda Brandt ← Radio Marlow" in screen.text
        await screen.press("escape", "enter")
        assert names(relayed) == ["Oda Brandt", "Radio Marlow"]
        await screen.press("e", "c", "x", "x", "escape", "enter")
    assert names(relayed) == []


@pytest.mark.parametrize(
    ("keys", "after"),
    [
        ("J", ["Port Office", "Oda Brandt", "Radio Marlow"]),
        (">", ["Port Office", "Oda Brandt", "Radio Marlow"]),
        ("JJJ", ["Port Office", "Radio Marlow", "Oda Brandt"]),
        ("GK", ["Oda Brandt", "Radio Marlow", "Port Office"]),
        ("G<", ["Oda Brandt", "Radio Marlow", "Port Office"]),
        ("KJK", ["Oda Brandt", "Port Office", "Radio Marlow"]),
    ],
)
async def test_j_and_k_with_shift_move_the_hop_along_the_chain(
    desk, relayed, screen_over, names, keys, after
):
    async with screen_over(desk) as screen:
        await screen.press("e", "c", *keys, "escape", "enter")
    assert names(relayed) == after


async def test_span_and_chain_are_one_act_and_u_takes_both_back(desk, relayed, screen_over):
    acts = len(desk.store.acts())
    async with screen_over(desk) as screen:
        await screen.press("e", "l", "c", "j", "x", "escape", "L", "enter")
        assert len(desk.store.acts()) == acts + 1
        assert "span and attribution corrected" in screen.text
        await screen.press("u")
    assert desk.claim(relayed.id) == relayed


async def test_escape_in_the_span_drops_what_was_done_to_the_chain(desk, relayed, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("e", "c", "x", "x", "escape", "escape")
    assert desk.claim(relayed.id) == relayed


@pytest.mark.usefixtures("relayed")
async def test_nothing_typed_changes_no_hop(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("e", "c", "w", "enter", "a", "space", "enter", "a", "x", "escape")
        assert "who  Oda Brandt ← Port Office ← Radio Marlow" in screen.text


async def test_a_missed_claim_gets_a_whole_chain(desk, screen_over, names):
    async with screen_over(desk) as screen:
        await screen.press(
            "+", "c", "a", *"Piet Solen", "enter", "a", *"Radio Marlow", "enter", "escape", "enter"
        )
        assert names(screen.claim) == ["Piet Solen", "Radio Marlow"]


async def test_more_hops_than_there_are_lines_are_scrolled(desk, relayed, screen_over, a_hop):
    desk.reattribute(relayed, [a_hop(f"Relay {n}") for n in range(12)])
    async with screen_over(desk, size=SMALL) as screen:
        await screen.press("e", "c", "G")
        assert "▌ Relay 11" in screen.text
        await screen.press("x", "x", "g")
        assert "▌ Relay 0" in screen.text
        assert "take off" in screen.text
