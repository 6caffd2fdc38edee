"""The Qt binding must not be able to end the program."""

from __future__ import annotations

import subprocess
import sys

import pytest

from asset_desk.ui.binding import KEPT, SPARE, keep_constants

BEFORE = """
import os, sys
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Signal
from asset_desk.ui.binding import keep_constants
app = QCoreApplication([])
keep_constants()
"""
EMPTY_CELLS = """
class Model(QAbstractTableModel):
    def rowCount(self, parent=QModelIndex()):
        return 1
    def columnCount(self, parent=QModelIndex()):
        return 1
    def data(self, index, role=0):
        return None

model = Model()
index = model.index(0, 0)
for _ in range(200_000):
    index.data(0)
"""
SIGNALS = """
class Bell(QObject):
    rings = Signal()

bell = Bell()
bell.rings.connect(lambda: None)
for _ in range(200_000):
    bell.rings.emit()
    bell.rings.disconnect(bell.rings.connect(lambda: None))
"""
AFTER = """
print("alive", flush=True)
os._exit(0)
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="the constants cannot die there")
@pytest.mark.parametrize("constant", KEPT, ids=str)
def test_there_are_references_to_spare_and_they_are_given_once(dressed, constant):
    keep_constants()
    before = sys.getrefcount(constant)
    keep_constants()
    assert SPARE // 2 < before < SPARE * 2
    assert abs(sys.getrefcount(constant) - before) < 1_000


@pytest.mark.parametrize("work", [EMPTY_CELLS, SIGNALS], ids=["empty cells", "signals"])
def test_a_long_day_of_work_does_not_end_the_program(work):
    command = [sys.executable, "-c", BEFORE + work + AFTER]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout.strip()) == (0, "alive"), ended.stderr
