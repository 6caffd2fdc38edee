"""Says since when something is public no more, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from asset_desk.domain.errors import Refusal
from asset_desk.services.publication_rows import PublicationRow
from asset_desk.services.publications import withdraw_publication
from asset_desk.ui.desk import Desk
from asset_desk.ui.widgets.dialog import ReasonDialog
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit


class WithdrawDialog(ReasonDialog):
    """The publication and its file stay on the register, struck through."""

    def __init__(self, desk: Desk, row: PublicationRow, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        text = translate(
            "WithdrawDialog",
            "“{title}” and its file stay on the register. Take it off the website or the board "
            "yourself; this notes that you did.",
        )
        super().__init__(
            translate("WithdrawDialog", "Withdraw a publication"),
            text.format(title=row.details.title),
            translate("WithdrawDialog", "Withdraw"),
            parent,
        )
        self._desk, self._row = desk, row
        self.day = ThaiDateEdit(desk.today, name="withdrawn_on")
        self.day.set_day(desk.today())
        field = self.fields.add("withdrawn_on", self.tr("Day"), self.day, needed=True)
        self.body.insertWidget(1, field)
        field.touched.connect(self._check)
        self.try_to(self._keep)

    def _check(self) -> None:
        problems: dict[str, Refusal | str] = {}
        if not self.reason():
            problems["reason"] = Refusal.REASON_MISSING
        if self.day.day() is None:
            problems["withdrawn_on"] = self.day.problem() or self.tr("Write the day.")
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)

    def _keep(self) -> None:
        desk, day = self._desk, self.day.day() or self._desk.today()
        publication_id = self._row.publication_id
        withdraw_publication(
            desk.new_uow(), desk.occasion(), publication_id, on=day, reason=self.reason()
        )
        said = self.tr("{title} is marked as withdrawn.")
        desk.messages.say(said.format(title=self._row.details.title))
