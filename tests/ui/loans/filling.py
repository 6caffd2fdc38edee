"""Hands that fill in the borrow form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from asset_desk.services.rows import LoanFilter

from .conftest import type_into


@pytest.fixture
def form(loans):
    """The empty form, in front."""
    loans.show_form(None)
    return loans.view.currentWidget()


def pick_borrower(find, qtbot, text="สมหญิง"):
    type_into(find("borrower"), text)
    qtbot.keyClick(find("borrower"), Qt.Key.Key_Return)


def scan(find, qtbot, code):
    type_into(find("asset_search"), code)
    qtbot.keyClick(find("asset_search"), Qt.Key.Key_Return)


def fill_in(find, qtbot, code="400-52-0001"):
    pick_borrower(find, qtbot)
    find("purpose").setPlainText("จัดประชุมประชาคม")
    type_into(find("place"), "หอประชุม")
    find("work_type").choose("งานประชุม อบรม สัมมนา")
    find("is_official_use").setChecked(True)
    scan(find, qtbot, code)


def all_loans(counter):
    pages = counter.desk.queries.loans.loans(LoanFilter(), counter.today)
    return pages.page(0, 10)
