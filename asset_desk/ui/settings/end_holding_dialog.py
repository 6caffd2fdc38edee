"""Say on which day someone's holding of a post ends."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.services.office import end_holding
from asset_desk.services.rows import HoldingRow
from asset_desk.ui.desk import Desk
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import label
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit


class EndHoldingDialog(DeskDialog):
    """The last day belongs to the holding; what was signed until then stays valid."""

    def __init__(self, desk: Desk, holding: HoldingRow, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("EndHoldingDialog", "End a holding"),
            translate("EndHoldingDialog", "Keep the last day"),
            parent,
        )
        self.setObjectName("end_holding_dialog")
        self._desk, self._holding = desk, holding
        self._day = ThaiDateEdit(desk.today, name="last_day")
        self._day.set_day(holding.held_until or desk.today())
        self.body.addWidget(label(f"{holding.person_name}\n{holding.post_title}", wraps=True))
        field = self.fields.add("last_day", self.tr("Last day in the post"), self._day, needed=True)
        self.body.addWidget(field)
        field.touched.connect(self._check)
        self.try_to(self._keep)
        self._check()

    def _check(self) -> None:
        problems: dict[str, Refusal | str] = {}
        day = self._day.day()
        if day is None:
            problems["last_day"] = self._day.problem() or self.tr("Write the last day.")
        elif day < self._holding.held_from:
            problems["last_day"] = Refusal.HOLDER_DATES_CROSSED
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)

    def _keep(self) -> None:
        desk, day = self._desk, self._day.day()
        if day is None:
            raise DeskError(Refusal.FROM_DATE_MISSING)
        end_holding(desk.new_uow(), desk.occasion(), self._holding.holder_id, day)
        said = self.tr("{name} holds the post until that day.")
        desk.messages.say(said.format(name=self._holding.person_name))
        desk.events.office_changed.emit()
