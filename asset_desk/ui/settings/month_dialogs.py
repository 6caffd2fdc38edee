"""Closing a month and opening it again."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from asset_desk.services.drafts import OpenLoans
from asset_desk.thai_dates import long_month
from asset_desk.ui.widgets.dialog import DeskDialog, ReasonDialog
from asset_desk.ui.widgets.parts import GRID, label


class CloseMonthDialog(DeskDialog):
    """Shows what is still open of the month; it does not stand in the way."""

    def __init__(self, month: date, left: OpenLoans, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("CloseMonthDialog", "Close {month}")
        super().__init__(
            title.format(month=long_month(month)),
            translate("CloseMonthDialog", "Close the month"),
            parent,
        )
        self.setObjectName("month_dialog")
        self.save.setDefault(False)
        self.body.addWidget(
            label(
                self.tr(
                    "Nothing more can be entered or reversed on the days of a closed month. "
                    "The head of supplies can open it again with a reason."
                ),
                wraps=True,
            )
        )
        self.body.addWidget(label(self.tr("Still open of this month and those before"), "label"))
        self.body.addLayout(self._counts(left))
        self.body.addWidget(
            label(
                self.tr("This is noted with the closing and does not prevent it."),
                "muted",
                wraps=True,
            )
        )

    def _counts(self, left: OpenLoans) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        slips = self.tr("{count} slips")
        rows = (
            ("undecided", self.tr("Waiting for approval"), left.undecided),
            ("uncollected", self.tr("Approved, not collected by the due date"), left.uncollected),
            ("out", self.tr("Still out"), left.out),
            ("overdue", self.tr("Of these overdue at the end of the month"), left.overdue),
            ("unsettled", self.tr("Damaged or lost, not made good"), left.unsettled),
        )
        for number, (name, title, count) in enumerate(rows):
            grid.addWidget(label(title, wraps=True), number, 0)
            shown = label(slips.format(count=f"{count:,}"), "subtitle", name=f"open_{name}")
            grid.addWidget(shown, number, 1)
        grid.setColumnStretch(0, 1)
        return grid


def reopen_dialog(month: date, parent: QWidget | None = None) -> ReasonDialog:
    """Asks why a month is opened again."""
    translate = QCoreApplication.translate
    title = translate("CloseMonthDialog", "Open {month} again")
    dialog = ReasonDialog(
        title.format(month=long_month(month)),
        translate(
            "CloseMonthDialog",
            "Entries and reversals are possible on its days again. The reason is kept for good.",
        ),
        translate("CloseMonthDialog", "Open the month again"),
        parent,
    )
    dialog.setObjectName("month_dialog")
    return dialog
