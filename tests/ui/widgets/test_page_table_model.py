"""Only the pages looked at are read, whatever the length of the list."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt

from asset_desk.ui.look import Tone
from asset_desk.ui.widgets.page_table_model import (
    PAGE,
    PAGES_KEPT,
    ROW_ROLE,
    STATUS_ROLE,
    Column,
    FixedPages,
    NoPages,
    PageTableModel,
)
from asset_desk.ui.words import Status


@dataclass(frozen=True)
class Chair:
    name: str
    pieces: int


class ChairModel(PageTableModel[Chair]):
    def make_columns(self):
        return (
            Column(title="Name", text=lambda row: row.name, sort="by name", is_strong=True),
            Column(title="Pieces", text=lambda row: f"{row.pieces:,}", is_number=True),
            Column(
                title="State",
                text=lambda row: "few" if row.pieces < 5 else "",
                status=lambda row: Status(Tone.WARNING, "info", "few") if row.pieces < 5 else None,
            ),
        )


class CountedPages:
    """A list of any length that notes which pages were read."""

    def __init__(self, count):
        self._count, self.read = count, []

    def count(self):
        return self._count

    def page(self, offset, limit):
        self.read.append((offset, limit))
        return [Chair(f"chair {n}", n) for n in range(offset, min(offset + limit, self._count))]


@pytest.fixture
def model(qtbot):
    return ChairModel()


def said(model, row, column, role=Qt.ItemDataRole.DisplayRole):
    return model.index(row, column).data(role)


def test_qt_finds_nothing_wrong_with_the_model(model, qtmodeltester):
    qtmodeltester.check(model)
    model.show_pages(CountedPages(250))
    qtmodeltester.check(model)


def test_a_new_model_is_an_empty_list(model):
    assert model.rowCount() == 0
    assert NoPages().count() == 0
    assert list(NoPages().page(0, 10)) == []


def test_rows_have_no_rows_below_them(model):
    model.show_pages(CountedPages(3))
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
    assert model.columnCount() == 3


def test_nothing_is_read_before_it_is_looked_at(model):
    pages = CountedPages(1_000_000)
    model.show_pages(pages)
    assert model.rowCount() == 1_000_000
    assert pages.read == []


def test_one_page_is_read_for_all_of_its_rows(model):
    pages = CountedPages(1_000)
    model.show_pages(pages)
    assert [said(model, row, 0) for row in range(PAGE)][-1] == "chair 99"
    assert pages.read == [(0, PAGE)]
    assert said(model, 999, 0) == "chair 999"
    assert pages.read == [(0, PAGE), (900, PAGE)]


def test_only_so_many_pages_are_kept_and_the_one_in_use_stays(model):
    pages = CountedPages(PAGE * (PAGES_KEPT + 5))
    model.show_pages(pages)
    for page in range(1, PAGES_KEPT + 5):
        model.row(0)
        model.row(page * PAGE)
    assert pages.read.count((0, PAGE)) == 1
    model.row(PAGE)
    assert pages.read.count((PAGE, PAGE)) == 2


def test_another_list_forgets_what_was_read(model):
    model.show_pages(CountedPages(10))
    assert said(model, 0, 0) == "chair 0"
    model.show_pages(FixedPages([Chair("stool", 1)]))
    assert model.rowCount() == 1
    assert said(model, 0, 0) == "stool"


def test_a_row_that_is_not_there_is_none(model):
    model.show_pages(CountedPages(2))
    assert model.row(-1) is None
    assert model.row(2) is None


def test_a_list_that_became_shorter_shows_nothing_in_the_missing_rows(model):
    pages = CountedPages(5)
    model.show_pages(pages)
    pages._count = 2
    assert model.row(4) is None
    assert said(model, 4, 0) is None


def test_the_model_says_what_a_cell_is_and_not_how_it_looks(model):
    model.show_pages(FixedPages([Chair("stool", 2_500), Chair("bench", 2)]))
    assert said(model, 0, 1) == "2,500"
    assert said(model, 0, 1, Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert said(model, 0, 0, Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignLeft
    assert said(model, 0, 0, Qt.ItemDataRole.FontRole).bold()
    assert said(model, 0, 1, Qt.ItemDataRole.FontRole) is None
    assert said(model, 0, 0, ROW_ROLE) == Chair("stool", 2_500)
    assert said(model, 1, 2, STATUS_ROLE).text == "few"
    assert said(model, 0, 2, STATUS_ROLE) is None
    assert said(model, 0, 0, STATUS_ROLE) is None
    assert said(model, 0, 0, Qt.ItemDataRole.DecorationRole) is None


def test_the_whole_text_is_told_in_the_tool_tip_and_to_screen_readers(model):
    model.show_pages(FixedPages([Chair("a very long name", 9)]))
    assert said(model, 0, 0, Qt.ItemDataRole.ToolTipRole) == "a very long name"
    assert said(model, 0, 0, Qt.ItemDataRole.AccessibleTextRole) == "a very long name"
    assert said(model, 0, 2, Qt.ItemDataRole.ToolTipRole) is None
    assert model.data(QModelIndex()) is None


def test_markup_in_the_book_is_only_text_in_a_tool_tip(model):
    model.show_pages(FixedPages([Chair("<img src=x>", 9)]))
    assert said(model, 0, 0, Qt.ItemDataRole.ToolTipRole) == "<qt>&lt;img src=x&gt;</qt>"


def test_headers_stand_over_their_columns(model):
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    align = Qt.ItemDataRole.TextAlignmentRole
    assert [model.headerData(n, across) for n in range(3)] == ["Name", "Pieces", "State"]
    assert model.headerData(1, across, align) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(0, across, align) & Qt.AlignmentFlag.AlignLeft
    assert model.headerData(0, across, Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(0, down) is None


def test_a_column_says_what_sorting_by_it_means(model):
    assert model.sort_of(0) == "by name"
    assert model.sort_of(1) is None


def test_a_list_that_cannot_be_counted_leaves_the_last_one_in_place(model, qtmodeltester):
    class Broken(CountedPages):
        def count(self):
            raise LookupError

    model.show_pages(CountedPages(3))
    with pytest.raises(LookupError):
        model.show_pages(Broken(7))
    assert model.rowCount() == 3
    qtmodeltester.check(model)


def test_fixed_pages_give_the_part_that_is_asked_for():
    pages = FixedPages(list("abcdef"))
    assert pages.count() == 6
    assert pages.page(4, 10) == ["e", "f"]
