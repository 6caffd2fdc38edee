"""What holds for every screen of the desk, whatever it shows."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from asset_desk.domain.returns import ReturnCount
from asset_desk.services.manual import begin_version
from asset_desk.ui.main_window import DeskWindow
from tests.builders import TODAY
from tests.test_every_paper import ADDED_TWICE, COMMON_ERA
from tests.ui.lender import lender

MARKUP, UNIT = "<b>เต็นท์</b> <img src='x'>", "<img>"


@pytest.fixture
def open_desk_of(qtbot, desk, book):
    """The window on a book with loans of an asset of this name, and what leads to each page."""

    def open_one(name="เก้าอี้พลาสติก", unit="ตัว"):
        loans = lender(book)
        asset = loans.asset(40, name=name, code="007-68-0001", unit=unit)
        begun, due = date(2026, 5, 4), date(2026, 5, 8)
        who = {"borrower_id": loans.person(name), "purpose": name, "place": name}
        late = loans.lent((asset, 2), on=begun, from_date=begun, due_date=due, **who)
        loans.take_back(late, ReturnCount(0, 1, 0, "ขาหัก"))
        asked = loans.requested((asset, 1), **who)
        promised = loans.approved((asset, 38), from_date=TODAY, **who)
        begin_version(desk.new_uow(), desk.occasion(), title=f"คู่มือ {name}", fiscal_year=2569)
        officer = desk.session.officer
        window = DeskWindow(desk, "1.0.0")
        qtbot.addWidget(window)
        window.show()
        window._enter(officer)
        events = desk.events

        def act(loan, name):
            """Open a dialog of a loan; it stays open over its page."""
            for dialog in window.findChildren(QDialog):
                dialog.reject()
            events.loan_asked.emit(loan)
            window.findChild(QPushButton, name).click()
            assert [each for each in window.findChildren(QDialog) if each.isVisible()]

        pages = [lambda name=entry: window.work.show_screen(name) for entry in window.work._entries]
        pages += [
            lambda: events.loan_asked.emit(late),
            lambda: events.asset_asked.emit(asset),
            lambda: events.count_asked.emit(2568),
            lambda: events.ledger_asked.emit(2569),
            lambda: act(asked, "approve"),
            lambda: act(promised, "hand_over"),
            lambda: act(late, "take_back"),
            lambda: act(late, "extend"),
            lambda: events.borrow_form_asked.emit(asset),
        ]
        return window, pages

    return open_one


def cells(model: QAbstractItemModel, roles=(Qt.ItemDataRole.DisplayRole,)):
    """What the cells and headings of a list say."""
    is_list = isinstance(model, QAbstractListModel)
    rows, columns = range(min(model.rowCount(), 50)), range(1 if is_list else model.columnCount())
    for column in columns:
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in rows:
            yield from (str(model.index(row, column).data(role) or "") for role in roles)


def texts(shown: QWidget):
    """Every text that can be read in the window, and the tips over it."""
    for part in shown.findChildren(QWidget):
        yield part.toolTip()
        if isinstance(part, (QLabel, QAbstractButton, QLineEdit)):
            yield part.text()
        if isinstance(part, QPlainTextEdit):
            yield part.toPlainText()
        if isinstance(part, QComboBox):
            yield from (part.itemText(number) for number in range(part.count()))
        elif isinstance(part, QAbstractItemView) and part.model() is not None:
            yield from cells(part.model())


def test_point_02_no_screen_shows_the_common_era_or_a_year_added_to_twice(open_desk_of):
    window, pages = open_desk_of()
    seen: set[str] = set()
    for show in pages:
        show()
        seen.update(texts(window))
    assert len([text for text in seen if "2569" in text]) > 20
    wrong = {text for text in seen if COMMON_ERA.search(text) or ADDED_TWICE.search(text)}
    assert wrong == set()


def test_lesson_15_a_name_that_is_markup_is_shown_as_it_was_typed(open_desk_of):
    window, pages = open_desk_of(MARKUP, UNIT)
    met = 0
    for show in pages:
        show()
        labels = [label for label in window.findChildren(QLabel) if "<img" in label.text()]
        met += len(labels)
        drawn = [label for label in labels if label.textFormat() != Qt.TextFormat.PlainText]
        assert [label.text() for label in drawn] == []
        assert [tip for tip in tips(window) if "<img" in tip] == []
    assert met > 0


def tips(shown: QWidget):
    """The tips over the parts of the window and over the cells of its lists."""
    for part in shown.findChildren(QWidget):
        yield part.toolTip()
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            yield from cells(part.model(), (Qt.ItemDataRole.ToolTipRole,))
