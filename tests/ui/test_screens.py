"""The screens of the side bar: each is there, and none is read in before it is asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest

from asset_desk.ui.icons import icon
from asset_desk.ui.screens import entries

NAMES = [entry.name for entry in entries()]


@pytest.mark.parametrize("number", range(len(NAMES)), ids=NAMES)
def test_every_screen_is_made_from_its_entry(qtbot, desk, number):
    entry = entries()[number]
    screen = entry.make(desk)
    qtbot.addWidget(screen.view)
    screen.refresh()
    assert type(screen).__module__ == f"asset_desk.ui.{entry.name}.presenter"
    assert entry.title
    assert not icon(entry.icon).isNull()


def test_no_two_screens_have_one_name():
    assert len(set(NAMES)) == len(NAMES)


def test_naming_the_screens_reads_none_of_them_in():
    program = "import sys; from asset_desk.ui.screens import entries; print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert not {f"asset_desk.ui.{name}" for name in NAMES} & set(ran.stdout.split())
