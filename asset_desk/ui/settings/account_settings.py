"""Who may sign in, and what they may do."""

from __future__ import annotations

from PySide6.QtCore import QObject
from typing_extensions import override

from asset_desk.domain.accounts import Permission
from asset_desk.services.accounts import change_account
from asset_desk.services.drafts import AccountChange
from asset_desk.services.rows import AccountRow
from asset_desk.ui.accounts.account_dialog import AccountDialog
from asset_desk.ui.accounts.password_dialog import PasswordDialog
from asset_desk.ui.desk import Desk
from asset_desk.ui.settings.list_page import ListPage
from asset_desk.ui.settings.use_status import use_status
from asset_desk.ui.widgets.dialog import QuestionDialog
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel
from asset_desk.ui.words import word


class AccountModel(PageTableModel[AccountRow]):
    """Accounts, closed ones too."""

    @override
    def make_columns(self) -> tuple[Column[AccountRow], ...]:
        return (
            Column(title=self.tr("Name"), text=lambda each: each.name, width=190, is_strong=True),
            Column(title=self.tr("User name"), text=lambda each: each.username, width=104),
            Column(title=self.tr("Whose"), text=lambda each: each.person_name or "–", width=190),
            Column(title=self.tr("Role"), text=lambda each: word(each.role), stretch=True),
            Column(
                title=self.tr("Status"),
                text=lambda each: use_status(is_active=each.is_active).text,
                status=lambda each: use_status(is_active=each.is_active),
                width=124,
            ),
        )


class AccountSettings(QObject):
    """Adds, changes, closes and reopens accounts, and sets new passwords."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = ListPage(
            self.tr("Accounts"),
            self.tr(
                "Everyone signs in with their own account: the journal keeps who did what."
                " An account is closed, never deleted."
            ),
            AccountModel(),
            table_name="accounts_table",
        )
        self.view.table.let_rows_grow()
        add = self.view.add_button
        self._close = add(self.tr("Close"), self._toggle, name="close_account", icon_name="archive")
        add(
            self.tr("New password"),
            self._set_password,
            name="reset_password",
            icon_name="key-round",
        )
        add(self.tr("Change"), self._change, name="change_account", icon_name="pencil")
        add(
            self.tr("Add an account"),
            lambda: AccountDialog(desk, None, self.view).open(),
            name="add_account",
            icon_name="user-plus",
            needs_row=False,
        )
        self.view.table.row_chosen.connect(self._word_close)
        self.view.table.row_opened.connect(lambda _row: self._change())
        desk.events.accounts_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read the list again."""
        permission = Permission.KEEP_ACCOUNTS
        self.view.show_rows(
            self._desk.queries.office.accounts(),
            may_change=self._desk.may(permission),
            permission=permission,
        )

    def _word_close(self, chosen: AccountRow | None) -> None:
        is_closed = chosen is not None and not chosen.is_active
        self._close.setText(self.tr("Reopen") if is_closed else self.tr("Close"))

    def _set_password(self) -> None:
        chosen: AccountRow = self.view.table.current_row()
        PasswordDialog(self._desk, chosen.account_id, self.view).open()

    def _change(self) -> None:
        chosen: AccountRow | None = self.view.table.current_row()
        if chosen is not None and self._desk.may(Permission.KEEP_ACCOUNTS):
            AccountDialog(self._desk, chosen, self.view).open()

    def _toggle(self) -> None:
        chosen: AccountRow = self.view.table.current_row()
        if not chosen.is_active:
            self._keep_open(chosen, is_open=True)
            return
        asking = QuestionDialog(
            self.tr("Close the account of {name}").format(name=chosen.name),
            self.tr("{name} cannot sign in any more until the account is reopened.").format(
                name=chosen.name
            ),
            self.tr("Close the account"),
            self.view,
        )
        asking.accepted.connect(lambda: self._keep_open(chosen, is_open=False))
        asking.open()

    def _keep_open(self, account: AccountRow, *, is_open: bool) -> None:
        desk = self._desk
        with desk.messages.refusals_shown():
            change = AccountChange(
                name=account.name,
                role=account.role,
                is_active=is_open,
                person_id=account.person_id,
            )
            change_account(desk.new_uow(), desk.occasion(), account.account_id, change)
            opened = self.tr("{name} can sign in again.")
            closed = self.tr("The account of {name} is closed.")
            desk.messages.say((opened if is_open else closed).format(name=account.name))
            desk.events.accounts_changed.emit()
