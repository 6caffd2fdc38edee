"""Brings lost pieces back that turned up again: how many, when, by which document, and how."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from asset_desk.domain.assets import AssetId
from asset_desk.domain.found_again import FoundAgain, found_problems, tidied_found
from asset_desk.ui.assets.finding_dialogs import Problems, day_problem
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.count_box import CountBox
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit


class FoundAgainDialog(DeskDialog):
    """What was paid for the pieces stays with the loan; the office settles that on its own."""

    def __init__(
        self, desk: Desk, asset: tuple[AssetId, str], most: int, parent: QWidget | None = None
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("FoundAgainDialog", "{name} found again").format(name=asset[1])
        super().__init__(title, translate("FoundAgainDialog", "Put back in store"), parent)
        self.setObjectName("found_again_dialog")
        self.setMinimumWidth(640)
        self._today, self._asset_id, self._most = desk.today, asset[0], most
        self._count = CountBox(1, name="found_quantity", least=1)
        self._on = ThaiDateEdit(desk.today, name="found_again_on")
        self._on.set_day(desk.today())
        self._document, self._reason = QLineEdit(), QLineEdit()
        self._lay_out()
        for field in self.fields.all():
            field.touched.connect(self._check)
        self._check()

    def found(self) -> FoundAgain:
        """What was found, as filled in."""
        return tidied_found(
            FoundAgain(
                asset_id=self._asset_id,
                quantity=self._count.value(),
                on=self._on.day() or self._today(),
                document_no=self._document.text(),
                reason=self._reason.text(),
            )
        )

    def _lay_out(self) -> None:
        add = self.fields.add
        text = self.tr(
            "Lost pieces that no borrower owes for: {count}. They go back into store; what was "
            "paid for them stays on record with the loan."
        )
        self.body.addWidget(label(text.format(count=f"{self._most:,}"), wraps=True))
        pair = row(
            add("quantity", self.tr("Pieces"), self._count, needed=True),
            add("on", self.tr("Day"), self._on, needed=True),
        )
        pair.setStretch(0, 1)
        pair.setStretch(1, 1)
        self.body.addLayout(pair)
        document = self.tr("Document number")
        self.body.addWidget(add("document_no", document, self._document, needed=True))
        reason = self.tr("Where and how it was found")
        self.body.addWidget(add("reason", reason, self._reason, needed=True))

    def _check(self) -> None:
        problems: Problems = dict(found_problems(self.found(), self._most))
        problems |= day_problem(self._on, self._today(), "on", self.tr("Enter the day."))
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)
