"""Forms over kinds of words: how they are matched and what they are handed."""

from claimtrack.dates.grammar import Form, Grammar, Piece


def pieces(*words):
    """One piece a word; its kind is the word without figures, its value the word."""
    return [Piece(word.rstrip("0123456789"), at, at + 1, word) for at, word in enumerate(words)]


def kinds(read):
    return [piece.kind for piece in read if piece.kind]


def taking(kind, template):
    return Form(kind, template, lambda values, _: dict(values))


def test_words_that_fit_a_form_become_one_piece_with_their_values():
    grammar = Grammar({}, ["month"], [taking("date", "month day")])
    (date,) = (piece for piece in grammar.read(pieces("on", "month2", "day9")) if piece.kind)
    assert date.kind == "date"
    assert (date.start, date.end) == (1, 3)
    assert date.value == {"month": "month2", "day": "day9"}


def test_what_a_form_may_lack_is_not_among_its_values():
    grammar = Grammar({}, ["month"], [taking("date", "month day (comma? year)?")])
    (date,) = (piece for piece in grammar.read(pieces("month", "day")) if piece.kind)
    assert set(date.value) == {"month", "day"}


def test_the_second_of_a_name_has_a_value_of_its_own():
    grammar = Grammar({}, ["day"], [taking("days", "day dash day2")])
    (days,) = (piece for piece in grammar.read(pieces("day1", "dash", "day7")) if piece.kind)
    assert (days.value["day"], days.value["day2"]) == ("day1", "day7")


def test_a_name_may_stand_for_several_kinds():
    grammar = Grammar({"ending": ("year", "era")}, ["month"], [taking("date", "month ending")])
    assert kinds(grammar.read(pieces("month", "era"))) == ["date"]
    assert kinds(grammar.read(pieces("month", "year"))) == ["date"]


def test_of_the_forms_that_fit_the_first_is_taken():
    grammar = Grammar({}, ["a"], [taking("long", "a b"), taking("short", "a")])
    assert kinds(grammar.read(pieces("a", "b", "a"))) == ["long", "short"]


def test_a_step_builds_on_what_the_step_before_has_made():
    grammar = Grammar({}, ["a"], [taking("one", "a")], [taking("two", "one b")])
    assert kinds(grammar.read(pieces("a", "b"))) == ["two"]


def test_a_form_that_is_none_after_all_leaves_the_words_as_they_are():
    grammar = Grammar({}, ["a"], [Form("one", "a", lambda *_: None)], [taking("two", "a b")])
    assert kinds(grammar.read(pieces("a", "b"))) == ["two"]


def test_words_nobody_has_a_use_for_keep_others_apart():
    grammar = Grammar({}, ["a"], [taking("pair", "a b")])
    assert kinds(grammar.read(pieces("a", "other", "b"))) == ["a"]


def test_a_reader_is_handed_the_setting_of_its_words():
    grammar = Grammar({}, ["a"], [Form("one", "a b", lambda _, setting: setting)])
    (one,) = (
        piece
        for piece in grammar.read(pieces("x", "a", "b"), lambda start, end: (start, end))
        if piece.kind
    )
    assert one.value == (1, 3)


def test_far_from_every_core_nothing_is_kept():
    grammar = Grammar({}, ["a"], [taking("pair", "a b")])
    assert kinds(grammar.read(pieces(*["b"] * 50))) == []
