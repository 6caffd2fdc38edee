"""Releases approved slips that nobody came for: which of them, and why if that is known."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from asset_desk.services.releasing import release
from asset_desk.services.rows import LoanRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.desk import Desk
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import GRID, label, plain_tip, scrolled

TALLEST, ROW_HEIGHT = 320, 48


class ReleaseDialog(DeskDialog):
    """Each slip may be left out; one that is refused leaves those before it released."""

    def __init__(self, desk: Desk, loans: Sequence[LoanRow], parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("ReleaseDialog", "Release what nobody came for")
        super().__init__(title, translate("ReleaseDialog", "Release"), parent)
        self._desk = desk
        self.setMinimumWidth(760)
        self.save.setDefault(False)
        self.cancel.setDefault(True)
        self._ticks = {loan.loan_id: self._tick(loan) for loan in loans}
        self._reason = QLineEdit()
        self._reason.setObjectName("release_reason")
        self._lay_out()
        self.try_to(self._release)
        self._check()
        self.cancel.setFocus()

    def released(self) -> int:
        """How many slips are released with Save."""
        return sum(tick.isChecked() for tick in self._ticks.values())

    def _release(self) -> None:
        day, reason = self._desk.today(), self._reason.text()
        for loan_id, tick in self._ticks.items():
            if tick.isChecked():
                by = self._desk.occasion()
                release(self._desk.new_uow(), by, loan_id, on=day, reason=reason)
                tick.setChecked(False)
                tick.setEnabled(False)

    def _check(self) -> None:
        self.save.setEnabled(any(tick.isChecked() for tick in self._ticks.values()))

    def _tick(self, loan: LoanRow) -> QCheckBox:
        text = self.tr("{slip} · {borrower}\n{asset} · last day {day}")
        more = self.tr("{asset} and {more} more")
        asset = loan.first_asset
        if loan.lines > 1:
            asset = more.format(asset=asset, more=f"{loan.lines - 1:,}")
        facts = {"slip": loan.slip_no, "borrower": loan.borrower_name, "asset": asset}
        said = text.format(**facts, day=short_date(loan.due_date))
        tick = QCheckBox(said.replace("&", "&&"))
        tick.setObjectName(f"release_{loan.loan_id}")
        tick.setToolTip(plain_tip(said))
        tick.setChecked(True)
        tick.toggled.connect(lambda _on: self._check())
        return tick

    def _lay_out(self) -> None:
        text = self.tr(
            "Their last day is over and nothing was handed over. The slip keeps its number and "
            "stays in the ledger as never collected; it does not count as returned. Whoever still "
            "needs the assets fills in a new form."
        )
        self.body.addWidget(label(text, wraps=True))
        inside = QWidget()
        slips = QVBoxLayout(inside)
        slips.setContentsMargins(0, 0, GRID, 0)
        slips.setSpacing(4)
        for tick in self._ticks.values():
            slips.addWidget(tick)
        slips.addStretch(1)
        area = scrolled(inside)
        area.setFixedHeight(min(12 + len(self._ticks) * ROW_HEIGHT, TALLEST))
        self.body.addWidget(area)
        self.body.addWidget(
            self.fields.add("release_reason", self.tr("Why, if it is known"), self._reason)
        )
