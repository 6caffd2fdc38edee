"""Set a new password, one's own or as administrator someone else's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from asset_desk.domain.accounts import AccountId
from asset_desk.services.accounts import change_password
from asset_desk.ui.accounts.new_password import NewPassword
from asset_desk.ui.desk import Desk
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import label


class PasswordDialog(DeskDialog):
    """Asks for the new password twice; Save waits until both are the same."""

    def __init__(self, desk: Desk, account_id: AccountId, parent: QWidget | None = None) -> None:
        super().__init__(_title(desk, account_id), _save_text(), parent)
        self.setObjectName("password_dialog")
        self._desk, self._account_id = desk, account_id
        self._password = NewPassword(self.fields)
        if account_id != desk.session.officer.account_id:
            said = self.tr("Tell {name} the new password in person, and ask to have it changed.")
            self.body.addWidget(label(said.format(name=self._owner()), "muted", wraps=True))
        for field in self._password.rows:
            self.body.addWidget(field)
            field.touched.connect(self._check)
        self.try_to(self._keep)
        self._check()
        self._password.rows[0].editor.setFocus()

    def _owner(self) -> str:
        accounts = {each.account_id: each for each in self._desk.queries.office.accounts()}
        return accounts[self._account_id].name

    def _check(self) -> None:
        problems = self._password.problems()
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)

    def _keep(self) -> None:
        desk, password = self._desk, self._password.value()
        change_password(desk.new_uow(), desk.hasher, desk.occasion(), self._account_id, password)
        desk.messages.say(self.tr("The new password counts from now on."))


def _title(desk: Desk, account_id: AccountId) -> str:
    translate = QCoreApplication.translate
    if account_id == desk.session.officer.account_id:
        return translate("PasswordDialog", "Change my password")
    return translate("PasswordDialog", "Set a new password")


def _save_text() -> str:
    return QCoreApplication.translate("PasswordDialog", "Keep the password")
