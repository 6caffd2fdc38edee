"""The import rules of CONTRIBUTING.md that need every module's name."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
PACKAGE = TESTS.parent / "asset_desk"
MODULES = sorted(PACKAGE.rglob("*.py"))

THAI = {"thai", "thai_dates"}
MAY_IMPORT = {
    "domain": {"domain"},
    "thai": set(),
    "thai_dates": {"thai"},
    "paths": set(),
    "services": {"domain", "services"},
    "store": {"domain", "services", "store", "paths"} | THAI,
    "imports": {"domain", "imports"} | THAI,
    "exports": {"domain", "exports", "paths"} | THAI,
    "papers": {"domain", "services", "exports", "papers", "paths"} | THAI,
    "ui": {"domain", "services", "exports", "imports", "papers", "paths", "ui"} | THAI,
}
"""What each layer may import of the package; whoever is not named here composes the others."""

FOREIGN = {
    "PySide6": {"ui", "app", "tour"},
    "shiboken6": {"ui", "app", "tour"},
    "alembic": {"store"},
    "sqlalchemy": {"store"},
    "sqlmodel": {"store"},
    "argon2": {"store"},
    "openpyxl": {"imports", "exports"},
    "reportlab": {"exports"},
    "uharfbuzz": {"exports"},
    "icu": {"thai"},
    "platformdirs": {"paths"},
}
"""The only layers that know each library."""

CLOCK = "thai_dates"
"""Where the one clock stands; only those who compose the program may ask it."""

ASKS_THE_CLOCK = {
    "date.today",
    "datetime.now",
    "datetime.today",
    "datetime.utcnow",
    "time.time",
    "time.time_ns",
    "QDate.currentDate",
    "QDateTime.currentDateTime",
    "QDateTime.currentDateTimeUtc",
    "thai_dates.utc_now",
    "utc_now",
}


def layer_of(module: Path) -> str:
    return module.relative_to(PACKAGE).with_suffix("").parts[0]


def imports(source: str) -> set[str]:
    """Full names of all that a source imports, wherever in it."""
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def breaches(layer: str, source: str) -> list[str]:
    """What a source of this layer imports and should not."""
    found = []
    for name in sorted(imports(source)):
        root, _, rest = name.partition(".")
        if root == "asset_desk":
            allowed = not rest or rest.split(".")[0] in MAY_IMPORT.get(layer, {rest.split(".")[0]})
        elif root in FOREIGN:
            allowed = layer in FOREIGN[root]
        elif root == "typing_extensions":
            allowed = layer != "domain"
        else:
            allowed = root in sys.stdlib_module_names
        if not allowed:
            found.append(name)
    return found


def clocks(source: str) -> list[str]:
    """The places where a source asks the machine for the time."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    asked = [(call.lineno, ".".join(ast.unparse(call.func).split(".")[-2:])) for call in calls]
    return [f"line {line}: {name}()" for line, name in asked if name in ASKS_THE_CLOCK]


def name_of(module: Path) -> str:
    return module.relative_to(PACKAGE).as_posix()


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_a_module_imports_only_what_its_layer_may(module):
    assert breaches(layer_of(module), module.read_text("utf-8")) == []


@pytest.mark.parametrize(
    "module",
    [path for path in MODULES if layer_of(path) in MAY_IMPORT.keys() - {CLOCK}],
    ids=name_of,
)
def test_only_those_who_compose_the_program_ask_for_the_time(module):
    assert clocks(module.read_text("utf-8")) == []


@pytest.mark.parametrize("folder", [PACKAGE, TESTS], ids=lambda folder: folder.name)
def test_no_module_is_longer_than_450_lines(folder):
    lengths = {
        path.relative_to(folder).as_posix(): len(path.read_text("utf-8").splitlines())
        for path in sorted(folder.rglob("*.py"))
    }
    assert {name: length for name, length in lengths.items() if length > 450} == {}


def test_every_layer_of_the_rules_stands():
    standing = {layer_of(path) for path in MODULES}
    assert {"domain", "services", "store", "imports", "exports", "ui"} <= standing


@pytest.mark.parametrize(
    ("layer", "line"),
    [
        ("ui", "from asset_desk.store.engine import open_book"),
        ("ui", "from asset_desk import store"),
        ("store", "import asset_desk.ui.events"),
        ("domain", "from typing_extensions import override"),
        ("services", "def late():\n    import sqlalchemy.orm"),
        ("services", "from asset_desk.exports.pdf import Pdf"),
        ("exports", "from PySide6.QtCore import QDate"),
        ("store", "import icu"),
        ("cli", "import requests"),
    ],
)
def test_a_breach_of_the_rules_is_found(layer, line):
    assert len(breaches(layer, line)) == 1


@pytest.mark.parametrize(
    "asking", ["date.today()", "datetime.datetime.now(UTC)", "QDate.currentDate()", "utc_now()"]
)
def test_a_look_at_the_clock_is_found(asking):
    assert len(clocks(f"from somewhere import it\n\nprinted_at = {asking}")) == 1
