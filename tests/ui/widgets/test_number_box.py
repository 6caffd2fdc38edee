"""A field for a number."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from asset_desk.ui.widgets.number_box import SIDE, NumberBox


def test_the_number_stands_as_far_from_the_edge_as_in_other_fields(qtbot):
    box = NumberBox()
    qtbot.addWidget(box)
    assert box.findChild(QLineEdit).textMargins().left() == SIDE
