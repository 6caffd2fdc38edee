"""What the start leaves for later comes in small steps, and nothing is forgotten."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from asset_desk import later

PACKAGE = Path(later.__file__).parent
PROGRAM = """
import json, sys
from asset_desk import app, later
door = set(sys.modules)
for step in later.later_steps():
    step()
print(json.dumps([sorted(door), sorted(sys.modules), len(list(later.later_steps()))]))
"""


@pytest.fixture(scope="module")
def read_in():
    """The modules there are at the door and when all steps are taken, and the steps left then."""
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM], check=True, capture_output=True, text=True
    )
    door, whole, left = json.loads(ran.stdout)
    return set(door), set(whole), left


def own(layer: str) -> set[str]:
    """Every module of a layer by its full name."""
    files = (PACKAGE / layer).rglob("*.py")
    names = (file.relative_to(PACKAGE.parent).with_suffix("").parts for file in files)
    return {".".join(name).removesuffix(".__init__") for name in names}


def test_when_all_steps_are_taken_no_click_has_to_read_anything_in(read_in):
    _, whole, _ = read_in
    for layer in ("domain", "services", "store", "ui"):
        assert own(layer) - whole == set(), layer


def test_nothing_is_read_in_twice(read_in):
    _, _, left = read_in
    assert left == 1, "only the tables, which know themselves that they are ready"


def test_papers_and_workbooks_wait_for_the_first_of_them(read_in):
    _, whole, _ = read_in
    assert {"alembic", "openpyxl", "reportlab", "uharfbuzz"}.isdisjoint(whole)


@pytest.mark.parametrize("name", later.LIBRARIES)
def test_every_library_that_is_named_is_there(name):
    assert importlib.import_module(name)


def test_a_module_that_is_there_already_costs_no_step():
    for step in later.later_steps():
        step()
    assert len(list(later.later_steps())) == 1
