"""What must come back: the loans that are late, then those due today."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from asset_desk.services.queries import Pages
from asset_desk.services.rows import LoanList, LoanRow
from asset_desk.ui.loans.follow_up_words import due_text, follow_up_status, follow_up_text
from asset_desk.ui.look import Tone
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel
from asset_desk.ui.words import Status, loan_status, word

RowT = TypeVar("RowT")
STATE, BORROWER, ASSETS, STILL_OUT, DUE = 0, 2, 3, 4, 5
"""The columns that give way in a narrow window."""


class JoinedPages(Generic[RowT]):
    """One list after another, as one."""

    def __init__(self, first: Pages[RowT], second: Pages[RowT]) -> None:
        self._first, self._second = first, second
        self._in_first = first.count()

    def count(self) -> int:
        """How many rows there are in both."""
        return self._in_first + self._second.count()

    def page(self, offset: int, limit: int) -> Sequence[RowT]:
        """The rows from `offset` on, `limit` at most."""
        rows = list(self._first.page(offset, limit)) if offset < self._in_first else []
        left = limit - len(rows)
        if left:
            rows += self._second.page(max(offset - self._in_first, 0), left)
        return rows


class DueTableModel(PageTableModel[LoanRow]):
    """The loans to chase, the longest overdue first."""

    @override
    def make_columns(self) -> tuple[Column[LoanRow], ...]:
        return (
            Column(
                title=self.tr("State"),
                text=lambda loan: due_status(loan).text,
                status=due_status,
                width=168,
            ),
            Column(title=self.tr("Slip"), text=lambda loan: loan.slip_no, width=112),
            Column(title=self.tr("Borrower"), text=borrower_text, width=260, is_strong=True),
            Column(title=self.tr("Assets"), text=assets_text, stretch=True),
            Column(
                title=self.tr("Still out"),
                text=lambda loan: f"{loan.out:,}",
                width=84,
                is_number=True,
            ),
            Column(title=self.tr("Due date"), text=due_text, width=164),
            Column(
                title=self.tr("Follow-up"),
                text=follow_up_text,
                status=follow_up_status,
                width=148,
            ),
        )


def due_status(loan: LoanRow) -> Status:
    """How late a loan is, or that it is due today."""
    if loan.days_late:
        return loan_status(loan)
    return Status(Tone.WARNING, "calendar-clock", word(LoanList.DUE_TODAY))


def borrower_text(loan: LoanRow) -> str:
    """The borrower with the unit that they belong to."""
    return " · ".join(part for part in (loan.borrower_name, loan.borrower_unit) if part)


def assets_text(loan: LoanRow) -> str:
    """The first asset of the slip, and how many lines follow it."""
    if loan.lines < 2:
        return loan.first_asset
    text = QCoreApplication.translate("DueTableModel", "{asset} and {more} more")
    return text.format(asset=loan.first_asset, more=f"{loan.lines - 1:,}")
