"""The slips behind a figure, each a step away from its loan."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from asset_desk.services.queries import Pages
from asset_desk.services.report_rows import SlipRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel
from asset_desk.ui.widgets.parts import label

SIZE = (960, 520)


class SlipTableModel(PageTableModel[SlipRow]):
    """Slips by their numbers; those that never got one come last."""

    @override
    def make_columns(self) -> tuple[Column[SlipRow], ...]:
        return (
            Column(title=self.tr("Slip"), text=lambda slip: slip.slip_no, width=110),
            Column(title=self.tr("Borrower"), text=_borrower, width=230, is_strong=True),
            Column(title=self.tr("Purpose"), text=lambda slip: slip.purpose, stretch=True),
            Column(title=self.tr("Lent on"), text=_lent_on, width=108),
            Column(
                title=self.tr("Due date"), text=lambda slip: short_date(slip.due_date), width=108
            ),
            Column(
                title=self.tr("Units"),
                text=lambda slip: f"{slip.units:,}",
                is_number=True,
                width=78,
            ),
            Column(
                title=self.tr("Still out"),
                text=lambda slip: f"{slip.out:,}",
                is_number=True,
                width=84,
            ),
        )


class SlipsDialog(DeskDialog):
    """Lists the slips that a figure counts; one that is opened closes the list."""

    loan_asked = Signal(int)

    def __init__(self, title: str, period: str, pages: Pages[SlipRow], parent: QWidget) -> None:
        super().__init__(title, QCoreApplication.translate("SlipsDialog", "Open the loan"), parent)
        self.setObjectName("slips_dialog")
        self.rows = SlipTableModel(self)
        self.table = DeskTable(self.rows)
        self.table.setObjectName("slips_table")
        self.table.setAccessibleName(title)
        self.table.say_when_empty(self.tr("No slip is behind this figure."))
        self.rows.show_pages(pages)
        count = self.tr("{count} slips").format(count=f"{self.rows.rowCount():,}")
        self.body.addWidget(label(f"{period} · {count}", "muted", name="slips_of", wraps=True))
        self.body.addWidget(self.table, 1)
        self.cancel.setText(self.tr("Close"))
        self.save.setEnabled(False)
        self.table.row_chosen.connect(lambda slip: self.save.setEnabled(slip is not None))
        self.table.row_opened.connect(lambda _slip: self.accept())
        self.accepted.connect(self._open)
        window = parent.window().size()
        self.resize(min(SIZE[0], window.width() - 32), min(SIZE[1], window.height() - 32))
        self.table.choose(0)
        self.table.setFocus()

    def _open(self) -> None:
        slip = self.table.current_row()
        if slip is not None:
            self.loan_asked.emit(slip.loan_id)


def _borrower(slip: SlipRow) -> str:
    return " · ".join(part for part in (slip.borrower, slip.borrower_unit) if part)


def _lent_on(slip: SlipRow) -> str:
    lent: date | None = slip.handed_over_on
    return short_date(lent) if lent else ""
