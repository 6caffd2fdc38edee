"""Asks for a complaint as it came in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from asset_desk.domain.complaints import Complaint, complaint_problems
from asset_desk.domain.errors import Refusal
from asset_desk.ui.desk import Desk
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import GRID, label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit


class ReceiveDialog(DeskDialog):
    """Day, channel, subject and text; who complains may stay unknown. `keep` gets the complaint."""

    def __init__(
        self,
        desk: Desk,
        channels: Sequence[str],
        keep: Callable[[Complaint], object],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("ReceiveDialog", "Receive a complaint")
        super().__init__(title, translate("ReceiveDialog", "Enter in the register"), parent)
        self.setObjectName("receive_dialog")
        self.setMinimumWidth(720)
        self._desk = desk
        self._received_on = ThaiDateEdit(desk.today, name="received_on")
        self._received_on.set_day(desk.today())
        self._channel = QComboBox()
        self._channel.setObjectName("channel")
        self._channel.setEditable(True)
        self._channel.addItems(list(channels))
        self._subject, self._complainant, self._contact = QLineEdit(), QLineEdit(), QLineEdit()
        self._details = QPlainTextEdit()
        self._details.setFixedHeight(96)
        self._details.setTabChangesFocus(True)
        self._lay_out()
        self.try_to(lambda: keep(self.complaint()))
        self._check()
        self._subject.setFocus(Qt.FocusReason.OtherFocusReason)

    def complaint(self) -> Complaint:
        """The complaint as filled in."""
        return Complaint(
            received_on=self._received_on.day() or self._desk.today(),
            channel=self._channel.currentText(),
            subject=self._subject.text(),
            details=self._details.toPlainText(),
            complainant=self._complainant.text(),
            contact=self._contact.text(),
        )

    def _lay_out(self) -> None:
        add = self.fields.add
        day = add("received_on", self.tr("Received on"), self._received_on, needed=True)
        hint = self.tr("Choose one or write your own words.")
        channel = add("channel", self.tr("Channel"), self._channel, needed=True, hint=hint)
        self.body.addLayout(_pair(day, channel))
        self.body.addWidget(add("subject", self.tr("Subject"), self._subject, needed=True))
        self.body.addWidget(add("details", self.tr("What was said"), self._details))
        who = add("complainant", self.tr("Complainant"), self._complainant)
        contact = add("contact", self.tr("Where an answer reaches them"), self._contact)
        self.body.addLayout(_pair(who, contact))
        kept = self.tr(
            "Name and contact may stay empty; then no answer is awaited. They are seen only by "
            "those who keep this register and stand on no paper."
        )
        self.body.addWidget(label(kept, "muted", wraps=True))
        for field in self.fields.all():
            field.touched.connect(self._check)

    def _check(self) -> None:
        problems: dict[str, Refusal | str] = {
            **complaint_problems(self.complaint(), self._desk.today())
        }
        if self._received_on.day() is None:
            said = self._received_on.problem()
            problems["received_on"] = said or self.tr("Enter the day.")
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)


def _pair(left: QWidget, right: QWidget) -> QHBoxLayout:
    pair = row(left, right, spacing=2 * GRID)
    pair.setStretch(0, 1)
    pair.setStretch(1, 1)
    return pair
