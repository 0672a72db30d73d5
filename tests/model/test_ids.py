from claimtrack.model import article_id, claim_id
from claimtrack.model.article import sha256

HEX = set("0123456789abcdef")


def test_the_same_text_at_the_same_address_is_the_same_article():
    first = article_id("https://gazette.example/dam", "The dam holds.")
    assert first == article_id("https://gazette.example/dam", "The dam holds.")
    assert len(first) == 16
    assert set(first) <= HEX


def test_a_changed_letter_or_another_address_is_another_article():
    ids = {
        article_id("https://gazette.example/dam", "The dam holds."),
        article_id("https://gazette.example/dam", "The dam hold."),
        article_id("https://courier.example/dam", "The dam holds."),
    }
    assert len(ids) == 3


def test_where_the_address_ends_and_the_text_begins_matters():
    assert article_id("https://a.example/x", "y z") != article_id("https://a.example/xy", " z")


def test_a_claim_is_known_by_its_article_and_span_alone(a_claim):
    assert claim_id("a" * 16, (3, 9)) == claim_id("a" * 16, (3, 9))
    others = {claim_id("b" * 16, (3, 9)), claim_id("a" * 16, (3, 10)), claim_id("a" * 16, (2, 9))}
    assert claim_id("a" * 16, (3, 9)) not in others
    assert len(others) == 3
    assert a_claim("The dam holds.").id == a_claim("The dam fell! ", worth=0.5).id


def test_spans_that_only_look_alike_when_written_together_differ():
    assert claim_id("a" * 16, (1, 23)) != claim_id("a" * 16, (12, 3))


def test_half_a_character_still_has_a_hash():
    assert len(sha256("broken \ud83d here")) == 64
    assert sha256("broken \ud83d here") != sha256("broken \ud83e here")
