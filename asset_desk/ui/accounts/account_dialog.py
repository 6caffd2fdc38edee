"""Give an officer an account, or change what it allows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from asset_desk.domain.accounts import Role
from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import Refusal
from asset_desk.domain.office import BorrowerKind, PersonId
from asset_desk.services.accounts import add_account, change_account
from asset_desk.services.drafts import AccountChange, AccountDraft
from asset_desk.services.rows import AccountRow, PersonRow
from asset_desk.ui.accounts.new_password import NewPassword
from asset_desk.ui.desk import Desk
from asset_desk.ui.settings.staff_choice import StaffChoice
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, row, words_of

LONGEST_USERNAME, LONGEST_NAME = 60, 200
WIDTH = 680


class AccountDialog(DeskDialog):
    """User name, name and role; a new account also gets its first password."""

    def __init__(
        self, desk: Desk, account: AccountRow | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(_title(account), _keep_text(), parent)
        self.setObjectName("account_dialog")
        self._desk, self._account = desk, account
        self._username, self._name = QLineEdit(), QLineEdit()
        self._username.setObjectName("account_username")
        self._name.setObjectName("account_name")
        self._username.setMaxLength(LONGEST_USERNAME)
        self._name.setMaxLength(LONGEST_NAME)
        self._role = ChoiceBox(words_of(Role), name="role")
        self._role.choose(Role.PROPERTY_OFFICER)
        own = account.person_id if account else None
        self._person = StaffChoice(_staff(desk, own), name="account_person")
        if account is not None:
            self._username.setText(account.username)
            self._username.setReadOnly(True)
            self._name.setText(account.name)
            self._role.choose(account.role)
            self._person.choose(own)
        self._password: NewPassword | None = None
        self._lay_out()
        self.try_to(self._keep)
        for field in self.fields.all():
            field.touched.connect(self._check)
        self._check()
        (self._name if account else self._username).setFocus()

    def _lay_out(self) -> None:
        add = self.fields.add
        hint = (
            self.tr("Latin letters and digits are the easiest to type") if not self._account else ""
        )
        self.setMinimumWidth(WIDTH)
        self.body.addLayout(
            _beside(
                add("username", self.tr("User name"), self._username, hint=hint, needed=True),
                add("name", self.tr("Name with prefix"), self._name, needed=True),
            )
        )
        self.body.addLayout(
            _beside(
                add("role", self.tr("Role"), self._role),
                add("account_person", self.tr("Whose account"), self._person, hint=self._whose()),
            )
        )
        if self._account is None:
            self._password = NewPassword(self.fields)
        if self._password is not None:
            self.body.addLayout(row(*self._password.rows, spacing=2 * GRID))

    def _whose(self) -> str:
        return self.tr(
            "Empty is nobody. Opinions of this person given with this account count as their own."
        )

    def _check(self) -> None:
        problems: dict[str, Refusal | str] = dict(
            self._password.problems() if self._password else {}
        )
        if not tidy(self._username.text()):
            problems["username"] = Refusal.USERNAME_MISSING
        if not tidy(self._name.text()):
            problems["name"] = Refusal.PERSON_NAME_MISSING
        if tidy(self._person.currentText()) and self._person.person_id() is None:
            problems["account_person"] = Refusal.PERSON_NOT_FOUND
        self.fields.show_problems(problems)
        self.fields["role"].set_hint(role_text(self._role.value()))
        self.save.setEnabled(not problems)

    def _keep(self) -> None:
        desk, name, role = self._desk, tidy(self._name.text()), self._role.value()
        person_id = self._person.person_id()
        if self._account is None:
            draft = AccountDraft(self._username.text(), name, role, person_id)
            password = self._password.value() if self._password else ""
            add_account(desk.new_uow(), desk.hasher, desk.occasion(), draft, password)
            said = self.tr("{name} can sign in now.")
        else:
            is_active = self._account.is_active
            change = AccountChange(name=name, role=role, is_active=is_active, person_id=person_id)
            change_account(desk.new_uow(), desk.occasion(), self._account.account_id, change)
            said = self.tr("The account of {name} was changed; it counts from the next sign-in.")
        desk.messages.say(said.format(name=name))
        desk.events.accounts_changed.emit()


def role_text(role: Role) -> str:
    """What the role may do, in a sentence."""
    translate = QCoreApplication.translate
    match role:
        case Role.ADMINISTRATOR:
            return translate("RoleText", "May do everything, and keeps the settings and accounts.")
        case Role.PROPERTY_OFFICER:
            return translate("RoleText", "Keeps the register and people, and runs the loans.")
        case Role.HEAD_OF_SUPPLIES:
            return translate(
                "RoleText", "As the property officer, and keeps the settings of the office."
            )
        case Role.APPROVER:
            return translate("RoleText", "Reads all, and approves or refuses loans.")
        case Role.COMMITTEE_MEMBER:
            return translate("RoleText", "Reads all for the committee's review.")
        case Role.AUDITOR:
            return translate("RoleText", "Reads all and changes nothing.")


def _beside(left: QWidget, right: QWidget) -> QHBoxLayout:
    """Two fields of equal width."""
    both = row(left, right, spacing=2 * GRID)
    both.setStretch(0, 1)
    both.setStretch(1, 1)
    return both


def _staff(desk: Desk, own: PersonId | None) -> list[PersonRow]:
    """The office's own people, and whose account it is even if they have left."""
    pages = desk.queries.office.people(with_closed=True)
    return [
        each
        for each in pages.page(0, pages.count())
        if each.kind is BorrowerKind.STAFF and (each.is_active or each.person_id == own)
    ]


def _title(account: AccountRow | None) -> str:
    translate = QCoreApplication.translate
    if account is None:
        return translate("AccountDialog", "Add an account")
    return translate("AccountDialog", "Change the account of {name}").format(name=account.name)


def _keep_text() -> str:
    return QCoreApplication.translate("AccountDialog", "Keep the account")
