"""How the code is kept: every file says what it is for, and nothing grows too big to read."""

import ast
from pathlib import Path

import claimtrack

ROOT = Path(claimtrack.__file__).parent
FILES = sorted(ROOT.rglob("*.py"))
MOST_LINES, MOST_LINES_OF_A_FUNCTION, MOST_PARAMETERS = 250, 40, 5
SAYS_NOTHING = ("util", "helper", "manager", "handler", "service", "misc", "common")
FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef


def tree(file):
    return ast.parse(file.read_text("utf-8"))


def functions(file):
    return [each for each in ast.walk(tree(file)) if isinstance(each, FUNCTIONS)]


def public(scope):
    """The classes and functions that may be used from elsewhere, methods among them."""
    for each in scope.body:
        if isinstance(each, ast.ClassDef | FUNCTIONS) and not each.name.startswith("_"):
            yield each
            if isinstance(each, ast.ClassDef):
                yield from public(each)


def parameters(function):
    """How many a caller may give; ``self`` and ``cls`` come by themselves."""
    given = function.args
    names = [each.arg for each in (*given.posonlyargs, *given.args, *given.kwonlyargs)]
    return len([name for name in names if name not in ("self", "cls")])


def is_overload(defined):
    return any(ast.unparse(each).endswith("overload") for each in defined.decorator_list)


def place(file, function=None):
    return f"{file.relative_to(ROOT)}{f' {function.name}' if function else ''}"


def test_the_first_line_of_a_file_says_what_it_is_for():
    mute = []
    for file in FILES:
        told = (ast.get_docstring(tree(file)) or "").split("\n")[0]
        if not file.read_text("utf-8").startswith('"""') or not told.endswith((".", ":", "?")):
            mute.append(place(file))
    assert mute == []


def test_what_is_public_says_what_cannot_be_seen():
    silent = [
        place(file, each)
        for file in FILES
        for each in public(tree(file))
        if not ast.get_docstring(each) and not is_overload(each)
    ]
    assert silent == []


def test_no_file_is_too_long_to_read():
    lines = {place(file): len(file.read_text("utf-8").splitlines()) for file in FILES}
    assert {file: count for file, count in lines.items() if count > MOST_LINES} == {}


def test_no_function_is_too_long_to_take_in():
    lines = {
        place(file, each): each.end_lineno - each.lineno + 1
        for file in FILES
        for each in functions(file)
    }
    assert {name: count for name, count in lines.items() if count > MOST_LINES_OF_A_FUNCTION} == {}


def test_no_function_wants_too_much():
    wanted = {place(file, each): parameters(each) for file in FILES for each in functions(file)}
    assert {name: count for name, count in wanted.items() if count > MOST_PARAMETERS} == {}


def test_a_file_is_named_for_what_it_does():
    assert [place(file) for file in FILES if any(word in file.stem for word in SAYS_NOTHING)] == []


def test_there_are_files_to_hold_the_rules_against():
    assert len(FILES) > 40
