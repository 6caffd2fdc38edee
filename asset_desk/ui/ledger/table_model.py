"""The lines of the control ledger as the screen lists them (DOMAIN 4)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from asset_desk.domain.loans import Stage
from asset_desk.services.rows import LedgerRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.loans.follow_up_words import due_text
from asset_desk.ui.look import Tone
from asset_desk.ui.reversal_words import marks_text
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel
from asset_desk.ui.words import Status, ledger_status

FIXED = 3
"""The running number, the slip and the state stay in sight while the rest is scrolled."""

Line = Column[LedgerRow]


class LedgerTableModel(PageTableModel[LedgerRow]):
    """One row a line, in slip order, those carried forward first."""

    @override
    def make_columns(self) -> tuple[Line, ...]:
        return (*self._slip_columns(), *self._loan_columns(), *self._return_columns())

    def _slip_columns(self) -> tuple[Line, ...]:
        return (
            Column(title=self.tr("No."), text=number_text, status=carried_status, width=112),
            Column(title=self.tr("Slip"), text=lambda line: line.slip_no, width=112),
            Column(
                title=self.tr("State"),
                text=lambda line: ledger_status(line).text,
                status=ledger_status,
                width=156,
            ),
        )

    def _loan_columns(self) -> tuple[Line, ...]:
        return (
            Column(title=self.tr("Lent on"), text=lambda line: day_text(line.lent_on), width=112),
            Column(title=self.tr("Borrower / unit"), text=borrower_text, width=260),
            Column(
                title=self.tr("Asset"), text=lambda line: line.asset_name, width=240, is_strong=True
            ),
            Column(title=self.tr("Asset code"), text=lambda line: line.asset_code, width=150),
            Column(title=self.tr("Quantity"), text=quantity_text, width=124, is_number=True),
            Column(title=self.tr("Purpose - place"), text=purpose_text, width=280),
            Column(title=self.tr("Approved by"), text=lambda line: line.approver, width=190),
            Column(title=self.tr("Due date"), text=due_text, width=164),
        )

    def _return_columns(self) -> tuple[Line, ...]:
        return (
            Column(
                title=self.tr("Returned on"), text=lambda line: day_text(line.back_on), width=112
            ),
            Column(title=self.tr("Returned"), text=back_text, width=104, is_number=True),
            Column(title=self.tr("Condition"), text=lambda line: line.condition, width=160),
            Column(title=self.tr("Returned by"), text=lambda line: line.returned_by, width=170),
            Column(title=self.tr("Received by"), text=lambda line: line.received_by, width=170),
            Column(title=self.tr("Still out"), text=out_text, width=84, is_number=True),
            Column(title=self.tr("Remark"), text=remark_text, width=260),
        )


def number_text(line: LedgerRow) -> str:
    """The line's running number, which it keeps for ever."""
    number = f"{line.running_no:,}"
    if not line.is_carried_forward:
        return number
    text = QCoreApplication.translate("LedgerTableModel", "Carried {number}")
    return text.format(number=number)


def carried_status(line: LedgerRow) -> Status | None:
    """The mark of a line that was carried forward from a year before, or none."""
    return Status(Tone.QUIET, "history", number_text(line)) if line.is_carried_forward else None


def day_text(day: date | None) -> str:
    """The day, or nothing when it never came."""
    return short_date(day) if day else ""


def borrower_text(line: LedgerRow) -> str:
    """The borrower with the unit that they belong to."""
    return " · ".join(part for part in (line.borrower, line.borrower_unit) if part)


def quantity_text(line: LedgerRow) -> str:
    """How many were lent, with their unit."""
    return f"{line.quantity:,} {line.unit}".strip()


def purpose_text(line: LedgerRow) -> str:
    """What for, and where."""
    return " - ".join(part for part in (line.purpose, line.place) if part)


def back_text(line: LedgerRow) -> str:
    """How many came back, damaged ones included; what is lost never did."""
    back = line.good + line.damaged
    return f"{back:,}" if back else ""


def out_text(line: LedgerRow) -> str:
    """How many are still out, of what was ever handed over."""
    if line.lent_on is None or line.stage is Stage.CANCELLED:
        return ""
    return f"{line.out:,}"


def remark_text(line: LedgerRow) -> str:
    """What was damaged or lost, and the remark."""
    translate = QCoreApplication.translate
    damaged = translate("LedgerTableModel", "Damaged {count}").format(count=f"{line.damaged:,}")
    lost = translate("LedgerTableModel", "Lost {count}").format(count=f"{line.lost:,}")
    harm = (damaged if line.damaged else "", lost if line.lost else "")
    parts = (*harm, line.remark, marks_text(line.marks))
    return " · ".join(part for part in parts if part)
