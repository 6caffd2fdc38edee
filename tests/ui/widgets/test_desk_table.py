"""Whole rows, opened from the keyboard too; an empty list says why."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel

from asset_desk.ui.look import Tone
from asset_desk.ui.widgets.desk_table import ROW_HEIGHT, DeskTable
from asset_desk.ui.widgets.page_table_model import Column, FixedPages, PageTableModel
from asset_desk.ui.words import Status


class NameModel(PageTableModel[str]):
    def make_columns(self):
        return (
            Column(title="Name", text=str, stretch=True, sort="name"),
            Column(title="Length", text=lambda row: str(len(row)), sort="length", is_number=True),
            Column(title="State", text=str, status=lambda row: Status(Tone.GOOD, "check", row)),
        )


class EndlessPages:
    """A million rows that note how many of them were read."""

    def __init__(self, count=1_000_000):
        self._count, self.rows_read = count, 0

    def count(self):
        return self._count

    def page(self, offset, limit):
        rows = [f"row {number}" for number in range(offset, min(offset + limit, self._count))]
        self.rows_read += len(rows)
        return rows


@pytest.fixture
def table(qtbot):
    model = NameModel()
    table = DeskTable(model)
    model.setParent(table)
    table.say_when_empty("Nothing here.", "Do this next.")
    table.resize(600, 300)
    qtbot.addWidget(table)
    with qtbot.waitExposed(table):
        table.show()
    return table


def show(table, *names):
    table.model().show_pages(FixedPages(list(names)))


def empty_text(table):
    return table.findChild(QLabel, "empty_text")


def test_an_empty_list_says_why_and_what_next(table):
    assert empty_text(table).isVisible()
    assert empty_text(table).text() == "Nothing here."
    show(table, "tent")
    assert not empty_text(table).isVisible()
    show(table)
    assert empty_text(table).isVisible()


def test_enter_opens_the_current_row(table, qtbot):
    show(table, "tent", "chair")
    table.choose(1)
    with qtbot.waitSignal(table.row_opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["chair"]


def test_enter_opens_nothing_when_there_is_nothing(table, qtbot):
    with qtbot.assertNotEmitted(table.row_opened):
        qtbot.keyClick(table, Qt.Key.Key_Return)


def test_a_double_click_opens_the_row_under_it(table, qtbot):
    show(table, "tent", "chair")
    place = table.visualRect(table.model().index(0, 1)).center()
    with qtbot.waitSignal(table.row_opened) as opened:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["tent"]


def test_the_arrow_keys_choose_whole_rows(table, qtbot):
    show(table, "tent", "chair")
    table.choose(0)
    with qtbot.waitSignal(table.row_chosen) as chosen:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert chosen.args == ["chair"]
    assert table.current_row() == "chair"
    assert len(table.selectionModel().selectedRows()) == 1


def test_another_list_has_no_current_row(table, qtbot):
    show(table, "tent")
    table.choose(0)
    with qtbot.waitSignal(table.row_chosen) as chosen:
        show(table, "chair")
    assert chosen.args == [None]
    assert table.current_row() is None


def test_a_row_that_is_not_there_cannot_be_chosen(table):
    show(table, "tent")
    table.choose(0)
    table.choose(5)
    table.choose(-1)
    assert table.current_row() == "tent"


def test_a_click_on_a_header_asks_to_sort_and_the_next_one_turns_the_order(table, qtbot):
    show(table, "tent")
    asked = []
    table.sort_asked.connect(lambda *args: asked.append(args))
    header = table.horizontalHeader()
    for section in (0, 0, 0, 1):
        header.sectionClicked.emit(section)
    assert asked == [("name", False), ("name", True), ("name", False), ("length", False)]
    assert header.sortIndicatorSection() == 1


def test_a_column_that_cannot_be_sorted_by_asks_nothing(table, qtbot):
    with qtbot.assertNotEmitted(table.sort_asked):
        table.horizontalHeader().sectionClicked.emit(2)
    assert not table.horizontalHeader().isSortIndicatorShown()


def test_rows_keep_their_height_when_the_colours_change(table):
    table.verticalHeader().setDefaultSectionSize(10)
    QApplication.sendEvent(table, QEvent(QEvent.Type.StyleChange))
    assert table.verticalHeader().defaultSectionSize() == ROW_HEIGHT


def test_tab_leaves_the_table(table):
    assert not table.tabKeyNavigation()


def test_a_million_rows_cost_what_the_visible_ones_do(table, qtbot):
    pages = EndlessPages()
    table.model().show_pages(pages)
    table.grab()
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    table.grab()
    table.choose(500_000)
    table.grab()
    assert table.current_row() == "row 500000"
    assert pages.rows_read <= 600


def test_rows_that_may_grow_show_a_long_text_whole(table, qtbot):
    table.let_rows_grow()
    table.setColumnHidden(2, True)
    table.model().show_pages(FixedPages(["short", "many words " * 40]))
    assert table.rowHeight(0) == ROW_HEIGHT
    tall = table.rowHeight(1)
    assert tall > 2 * ROW_HEIGHT
    table.resize(1200, 300)
    qtbot.waitUntil(lambda: ROW_HEIGHT < table.rowHeight(1) < tall)
