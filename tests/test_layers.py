"""The layers: imports point right, may skip, never left, never sideways; what is heavy waits.

cli → tui → desk → pull | extract | link | store | export → model · dates · errors · display
"""

import ast
import subprocess
import sys
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

import claimtrack

ROOT = Path(claimtrack.__file__).parent
GROUND = {"errors", "model", "dates", "display"}
TRADES = {"pull", "extract", "link", "store", "export"}
MAY_IMPORT = {
    "errors": set(),
    "display": set(),
    "faults": set(),
    "model": {"errors"},
    "dates": {"errors", "model"},
    "wording": {"errors", "model"},
    **dict.fromkeys(TRADES, GROUND),
    "desk": GROUND | TRADES,
    "briefs": {"model", "desk", "wording"},
    "tui": GROUND | {"desk", "wording", "briefs", "faults"},
    "cli": GROUND | {"desk", "tui", "wording", "briefs", "faults", "store", "export"},
    "__main__": {"cli"},
    "": set(),
}
"""By room: which other rooms it may import; the empty one is the package itself. The fronts go
through the desk; the command line alone may also open the store and write an export."""

ONLY_IN = {
    "textual": "tui",
    "textual_serve": "tui",
    "aiohttp": "tui",
    "tinydb": "store",
    "dateutil": "dates",
    "trafilatura": "pull",
    "feedparser": "pull",
    "lxml": "pull",
    "nupunkt": "extract",
    "Stemmer": "link",
    "rapidfuzz": "link",
    "click": "cli",
}
HEAVY = (
    "textual",
    "trafilatura",
    "lxml",
    "nupunkt",
    "rich",
    "tinydb",
    "msgspec",
    "dateutil",
    "Stemmer",
)


def module_name(path):
    parts = path.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in sorted(ROOT.rglob("*.py"))}


def room(module):
    """``desk`` of ``claimtrack.desk.history``; nothing of ``claimtrack`` itself."""
    return module.split(".")[1] if "." in module else ""


@cache
def imports(module, *, at_once=False):
    """The full names of what a module imports, also inside its functions unless ``at_once``."""
    tree = ast.parse(MODULES[module].read_text("utf-8"))
    names = set()
    for statement in statements(tree, at_once=at_once):
        if isinstance(statement, ast.Import):
            names |= {alias.name for alias in statement.names}
        elif isinstance(statement, ast.ImportFrom):
            assert statement.level == 0, f"{module} imports relatively"
            whole = {f"{statement.module}.{alias.name}" for alias in statement.names}
            names |= {name if name in MODULES else statement.module for name in whole}
    return names


def statements(tree, *, at_once):
    """All statements of a tree; ``at_once`` leaves out what waits for a call or a type check."""
    for child in ast.iter_child_nodes(tree):
        waits = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef) or (
            isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING"
        )
        if not (at_once and waits):
            yield child
            yield from statements(child, at_once=at_once)


def test_there_are_modules_to_hold_the_layers_against():
    assert len(MODULES) > 40
    assert {room(module) for module in MODULES} >= GROUND | TRADES | {"desk", "tui", "cli"}


def test_a_module_imports_only_what_stands_to_its_right():
    strayed = {
        f"{module} → {name}"
        for module in MODULES
        for name in imports(module)
        if name.startswith("claimtrack.")
        and room(name) not in MAY_IMPORT[room(module)] | {room(module)}
    }
    assert strayed == set()


def test_a_library_stays_in_its_room():
    strayed = {
        f"{module} → {name}"
        for module in MODULES
        for name in imports(module)
        if ONLY_IN.get(name.split(".")[0], room(module)) != room(module)
    }
    assert strayed == set()


def test_the_model_and_the_errors_need_nothing_but_the_standard_library():
    for module in MODULES:
        if room(module) in {"model", "errors", "display", "wording", "desk"}:
            roots = {name.split(".")[0] for name in imports(module)}
            assert roots <= sys.stdlib_module_names | {"claimtrack"}, module


def test_no_module_imports_itself_by_way_of_others():
    graph = {
        module: {name for name in imports(module, at_once=True) if name in MODULES} - {module}
        for module in MODULES
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(error.args[1]))


@pytest.mark.parametrize("front", ["claimtrack.cli", "claimtrack.cli.main", "claimtrack.desk"])
def test_importing_a_front_loads_nothing_heavy(front):
    code = f"import sys, {front}; print([name for name in {HEAVY!r} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_a_widget_knows_neither_a_screen_nor_the_desk():
    for module in MODULES:
        if module.startswith("claimtrack.tui.widgets"):
            known = imports(module)
            beyond = ("claimtrack.desk", "claimtrack.store", "claimtrack.tui.screens")
            assert not [name for name in known if name.startswith(beyond)], module
            assert "claimtrack.tui.app" not in known, module
