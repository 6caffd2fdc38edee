"""The list of loans as a table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.loans import Stage
from asset_desk.services.rows import LoanRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.loans.follow_up_words import due_text, follow_up_status, follow_up_text
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel
from asset_desk.ui.words import back_of, loan_status

STATUS, BORROWER, ASSETS, BACK, FROM, DUE, CHASE = range(1, 8)
"""The columns that not every list has a use or the room for."""
BORROWER_WIDTH = 240
"""In pixels; a long Thai name is read whole."""
_WENT_OUT = frozenset({Stage.HANDED_OVER, Stage.RETURNED, Stage.CLOSED})


class LoanTableModel(PageTableModel[LoanRow]):
    """One loan a row: its slip, where it stands, who has what, and until when."""

    def make_columns(self) -> tuple[Column[LoanRow], ...]:
        """Columns from left to right."""
        translate = QCoreApplication.translate
        return (
            Column(
                title=translate("LoanTableModel", "Slip no."),
                text=slip_text,
                width=122,
                is_strong=True,
            ),
            Column(
                title=translate("LoanTableModel", "Status"),
                text=lambda row: loan_status(row).text,
                status=loan_status,
                width=168,
            ),
            Column(
                title=translate("LoanTableModel", "Borrower"),
                text=borrower_text,
                width=BORROWER_WIDTH,
            ),
            Column(title=translate("LoanTableModel", "Assets"), text=assets_text, stretch=True),
            Column(title=translate("LoanTableModel", "Came back"), text=back_text, width=172),
            Column(
                title=translate("LoanTableModel", "From"),
                text=lambda row: short_date(row.from_date),
                width=116,
            ),
            Column(
                title=translate("LoanTableModel", "Due"),
                text=due_text,
                width=164,
            ),
            Column(
                title=translate("LoanTableModel", "Follow-up"),
                text=follow_up_text,
                status=follow_up_status,
                width=148,
            ),
        )


def slip_text(row: LoanRow) -> str:
    """The slip's number; a request has none yet."""
    return row.slip_no or "–"


def borrower_text(row: LoanRow) -> str:
    """The borrower with the unit."""
    return " · ".join(part for part in (row.borrower_name, row.borrower_unit) if part)


def assets_text(row: LoanRow) -> str:
    """The first asset, and how many more lines there are."""
    if row.lines < 2:
        return row.first_asset
    more = QCoreApplication.translate("LoanTableModel", "{first} and {count} more")
    return more.format(first=row.first_asset, count=row.lines - 1)


def back_text(row: LoanRow) -> str:
    """Such as คืนแล้ว 2 จาก 3, once anything has gone out."""
    return back_of(row.came_back, row.approved) if row.stage in _WENT_OUT else ""
