"""The first columns stay in sight; a million lines cost what the visible ones do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QTableView

from asset_desk.ui.ledger.ledger_table import FixedColumnsTable
from asset_desk.ui.ledger.table_model import FIXED, LedgerTableModel
from asset_desk.ui.widgets.desk_table import ROW_HEIGHT
from tests.ui.test_words import line

MILLION = 1_000_000


class EndlessLedger:
    """A ledger of any length that notes how many of its lines were read."""

    def __init__(self, count=MILLION):
        self._count, self.read = count, 0

    def count(self):
        return self._count

    def page(self, offset, limit):
        rows = [
            line(running_no=number + 1, slip_no=f"บย.{number + 1}/2569")
            for number in range(offset, min(offset + limit, self._count))
        ]
        self.read += len(rows)
        return rows


@pytest.fixture
def table(qtbot):
    model = LedgerTableModel()
    table = FixedColumnsTable(model, FIXED)
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(1118, 560)
    with qtbot.waitActive(table):
        table.show()
    return table


@pytest.fixture
def pages(table):
    pages = EndlessLedger()
    table.model().show_pages(pages)
    return pages


def front(table):
    return table.findChild(QTableView, "fixed_columns")


def test_the_fixed_columns_stay_where_they_are_while_the_rest_is_scrolled(table, pages):
    shown = [n for n in range(table.model().columnCount()) if not front(table).isColumnHidden(n)]
    assert shown == [0, 1, 2]
    table.horizontalScrollBar().setValue(900)
    assert front(table).x() == table.viewport().x()
    assert front(table).width() == sum(table.columnWidth(n) for n in range(FIXED))
    assert front(table).columnViewportPosition(0) == 0


def test_both_parts_scroll_down_together(table, pages):
    table.verticalScrollBar().setValue(12_345)
    assert front(table).verticalScrollBar().value() == 12_345
    front(table).verticalScrollBar().setValue(777)
    assert table.verticalScrollBar().value() == 777
    assert front(table).rowAt(5) == table.rowAt(5)


def test_a_wider_column_is_wider_in_both_parts(table, pages):
    table.setColumnWidth(1, 200)
    assert front(table).columnWidth(1) == 200
    assert front(table).width() == sum(table.columnWidth(n) for n in range(FIXED))


def test_a_row_is_chosen_in_both_parts_and_the_focus_stays_in_one(table, pages, qtbot):
    place = front(table).visualRect(table.model().index(3, 1)).center()
    qtbot.mouseClick(front(table).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.current_row().running_no == 4
    assert front(table).focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_double_click_on_a_fixed_column_opens_the_line(table, pages, qtbot):
    place = front(table).visualRect(table.model().index(3, 1)).center()
    with qtbot.waitSignal(table.row_opened) as opened:
        qtbot.mouseClick(front(table).viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(front(table).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args[0].running_no == 4


def test_choosing_a_line_does_not_pull_the_table_sideways(table, pages):
    table.horizontalScrollBar().setValue(700)
    table.choose(400)
    assert table.horizontalScrollBar().value() == 700


def test_a_cell_is_never_left_under_the_fixed_columns(table, pages):
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    index = table.model().index(0, FIXED)
    table.setCurrentIndex(index)
    assert table.visualRect(index).left() >= front(table).width() - 1


def test_an_empty_ledger_covers_nothing_but_the_heads_of_the_columns(table):
    table.model().show_pages(EndlessLedger(0))
    assert front(table).height() == table.horizontalHeader().height()
    table.model().show_pages(EndlessLedger(3))
    assert front(table).height() > table.horizontalHeader().height()


def test_rows_keep_their_height_in_both_parts_when_the_colours_change(table, pages):
    front(table).verticalHeader().setDefaultSectionSize(10)
    QApplication.sendEvent(table, QEvent(QEvent.Type.StyleChange))
    assert front(table).verticalHeader().defaultSectionSize() == ROW_HEIGHT


def test_a_million_lines_cost_what_the_visible_ones_do(table, pages, qtbot):
    table.grab()
    opened = pages.read
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() // 2)
    table.grab()
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    table.grab()
    table.choose(MILLION - 1)
    assert table.current_row().running_no == MILLION
    assert opened <= 200
    assert pages.read <= 700


def test_as_much_is_read_of_a_million_lines_as_of_a_thousand(table):
    read = []
    for count in (1_000, MILLION):
        pages = EndlessLedger(count)
        table.model().show_pages(pages)
        table.verticalScrollBar().setValue(0)
        table.grab()
        for step in range(10):
            table.verticalScrollBar().setValue(step * 400)
            table.grab()
        read.append(pages.read)
    assert read[0] == read[1]
