"""A status is colour and icon and word."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QStyleOptionViewItem

from asset_desk.ui.look import Tone, colour
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import Column, FixedPages, PageTableModel
from asset_desk.ui.widgets.status_delegate import StatusDelegate
from asset_desk.ui.words import Status


class StateModel(PageTableModel[object]):
    def make_columns(self):
        return (Column(title="State", text=str, status=lambda row: row, width=200),)


def painted(qtbot, *states):
    model = StateModel()
    table = DeskTable(model)
    model.setParent(table)
    qtbot.addWidget(table)
    model.show_pages(FixedPages(states))
    table.resize(260, 36 * (len(states) + 2))
    with qtbot.waitExposed(table):
        table.show()
    return table, table.viewport().grab().toImage()


def colours_of(image):
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


@pytest.mark.parametrize("tone", Tone)
def test_every_tone_paints_a_band_in_its_own_colours(qtbot, tone):
    _table, image = painted(qtbot, Status(tone, "check", "word"))
    found = colours_of(image)
    assert colour(f"{tone.value}_soft").name() in found
    assert colour(tone.value).name() in found


def test_the_icon_is_painted_even_without_a_word(qtbot):
    _table, image = painted(qtbot, Status(Tone.BAD, "triangle-alert", ""))
    assert colour("bad").name() in colours_of(image)


def test_a_cell_without_a_status_is_painted_as_any_other(qtbot):
    _table, image = painted(qtbot, None)
    assert colour("good_soft").name() not in colours_of(image)


def test_a_status_asks_for_room_for_its_icon(qtbot):
    table, _image = painted(qtbot, Status(Tone.GOOD, "check", "word"))
    index = table.model().index(0, 0)
    delegate = table.itemDelegateForIndex(index)
    option = QStyleOptionViewItem()
    assert isinstance(delegate, StatusDelegate)
    plain = super(StatusDelegate, delegate).sizeHint(option, index)
    assert delegate.sizeHint(option, index).width() > plain.width() + 16


def test_a_word_too_long_for_its_cell_stays_inside(qtbot):
    long = Status(Tone.GOOD, "check", "คืนครบแล้ว " * 30)
    table, image = painted(qtbot, long)
    table.setColumnWidth(0, 100)
    image = table.viewport().grab().toImage()
    beyond = {image.pixelColor(x, 18).name() for x in range(104, image.width())}
    assert colour("good_soft").name() not in beyond
