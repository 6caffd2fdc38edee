"""The Qt binding must not be able to end the program."""

from __future__ import annotations

import subprocess
import sys

import pytest

from asset_desk.ui.binding import SPARE, keep_none

USES_UP_NONE = """
import os, sys
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex
app = QCoreApplication([])

class Model(QAbstractTableModel):
    def rowCount(self, parent=QModelIndex()):
        return 1
    def columnCount(self, parent=QModelIndex()):
        return 1
    def data(self, index, role=0):
        return None

if "kept" in sys.argv:
    from asset_desk.ui.binding import keep_none
    keep_none()
model = Model()
index = model.index(0, 0)
for _ in range(200_000):
    index.data(0)
print("alive", flush=True)
os._exit(0)
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot die there")
def test_there_are_references_to_none_to_spare_and_they_are_given_once(dressed):
    keep_none()
    before = sys.getrefcount(None)
    keep_none()
    assert SPARE // 2 < before < SPARE * 2
    assert abs(sys.getrefcount(None) - before) < 1_000


def test_a_long_day_of_empty_cells_does_not_end_the_program():
    command = [sys.executable, "-c", USES_UP_NONE, "kept"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout.strip()) == (0, "alive"), ended.stderr
