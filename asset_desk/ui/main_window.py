"""The main window: the set-up on the first day, signing in, then the desk at work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from asset_desk.domain.accounts import Officer
from asset_desk.domain.errors import DeskError
from asset_desk.domain.loans import LoanId
from asset_desk.services.rows import AssetFilter, LoanList
from asset_desk.ui.accounts.password_dialog import PasswordDialog
from asset_desk.ui.assets.presenter import AssetsPresenter
from asset_desk.ui.desk import Desk
from asset_desk.ui.help_dialogs import AboutDialog, KeysDialog
from asset_desk.ui.home.presenter import HomePresenter
from asset_desk.ui.ledger.presenter import LedgerPresenter
from asset_desk.ui.loans.presenter import LoansPresenter
from asset_desk.ui.people.presenter import PeoplePresenter
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.screen import Entry
from asset_desk.ui.set_up.presenter import SetUpPresenter
from asset_desk.ui.settings.presenter import SettingsPresenter
from asset_desk.ui.sign_in.presenter import SignInPresenter
from asset_desk.ui.widgets.dialog import QuestionDialog
from asset_desk.ui.work_view import WorkView

SIZE = (1366, 768)


def entries() -> tuple[Entry, ...]:
    """The screens in the order of the side bar."""
    translate = QCoreApplication.translate
    return (
        Entry("home", translate("DeskWindow", "Home"), "house", HomePresenter),
        Entry("loans", translate("DeskWindow", "Loans"), "clipboard-list", LoansPresenter),
        Entry("ledger", translate("DeskWindow", "Ledger"), "notebook-text", LedgerPresenter),
        Entry("assets", translate("DeskWindow", "Register"), "package", AssetsPresenter),
        Entry("people", translate("DeskWindow", "People"), "users", PeoplePresenter),
        Entry("settings", translate("DeskWindow", "Settings"), "settings", SettingsPresenter),
    )


class DeskWindow(QMainWindow):
    """Shows the set-up until the office is described, then the sign-in, then the desk."""

    theme_asked = Signal(object)

    def __init__(self, desk: Desk, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._version = version
        self.setWindowTitle("Asset Desk")
        self.resize(*SIZE)
        self.setMinimumSize(1024, 640)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.work = WorkView(desk, entries())
        self._stack.addWidget(self.work)
        self._door: QWidget | None = None
        self._may_close = False
        self._connect()
        self.begin()

    def begin(self) -> None:
        """Show the set-up on a new book, otherwise the sign-in."""
        self.desk.session.end()
        office = self.desk.queries.office.office()
        if office is None:
            set_up = SetUpPresenter(self.desk)
            set_up.finished.connect(self._enter)
            self._show_door(set_up, set_up.view)
        else:
            sign_in = SignInPresenter(self.desk)
            sign_in.signed_in.connect(self._enter)
            self._show_door(sign_in, sign_in.view)
        self._show_title()

    def show_loan(self, loan_id: LoanId) -> None:
        """Bring a loan forward."""
        self._loans().show_loan(loan_id)
        self.work.show_screen("loans")

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close or not self._unfinished():
            event.accept()
            return
        event.ignore()
        self._leave(self._close_at_once)

    def sign_out(self) -> None:
        """Sign the officer out, once what is unfinished has been asked about."""
        self._leave(self.begin)

    def put_out(self, refused: DeskError) -> None:
        """Close what is open, and tell at the door why the officer may not go on."""
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        self.begin()
        if isinstance(self._door_presenter, SignInPresenter):
            self._door_presenter.view.show_refusal(refusal_text(refused))

    def _leave(self, then: Callable[[], object]) -> None:
        unfinished = self._unfinished()
        if unfinished is None:
            then()
            return
        asking = QuestionDialog(*unfinished, self)
        asking.accepted.connect(then)
        asking.open()

    def _unfinished(self) -> tuple[str, str, str] | None:
        """What would be lost by leaving now, as a question: its title, its text, its answer."""
        if self.desk.tasks.is_busy:
            return (
                self.tr("A file is still being written"),
                self.tr("If you leave now, it is stopped and the file is not finished."),
                self.tr("Stop it and leave"),
            )
        loans = self.work.made("loans")
        if isinstance(loans, LoansPresenter) and loans.is_form_in_work:
            return (
                self.tr("A borrow form is not kept yet"),
                self.tr("If you leave now, what is filled in on the form is lost."),
                self.tr("Leave without keeping it"),
            )
        return None

    def _close_at_once(self) -> None:
        self._may_close = True
        self.desk.tasks.wait()
        self.close()

    def _show_door(self, presenter: object, view: QWidget) -> None:
        if self._door is not None:
            self._stack.removeWidget(self._door)
            self._door.deleteLater()
        self._door, self._door_presenter = view, presenter
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)

    def _enter(self, officer: Officer) -> None:
        self.desk.session.begin(officer)
        self._stack.setCurrentWidget(self.work)
        self.work.begin()
        self._show_title()

    def _show_title(self) -> None:
        office = self.desk.queries.office.office()
        self.setWindowTitle(f"{office.full_name} - Asset Desk" if office else "Asset Desk")

    def _connect(self) -> None:
        events, side = self.desk.events, self.work.side_bar
        asked: tuple[tuple[Any, Callable[..., object]], ...] = (
            (events.loan_asked, self.show_loan),
            (events.loans_asked, self._show_loans),
            (events.borrow_form_asked, self._show_form),
            (events.asset_asked, self._show_asset),
            (events.assets_asked, self._show_assets),
            (events.import_asked, self._show_import),
            (events.count_asked, self._show_count),
            (events.ledger_asked, self._show_ledger),
            (events.posts_asked, self._show_posts),
            (events.office_changed, self._after_office_change),
            (events.sign_out_asked, self.sign_out),
            (side.sign_out_asked, self.sign_out),
            (side.theme_asked, self.theme_asked.emit),
            (side.password_asked, self._ask_password),
            (side.help_asked, lambda: KeysDialog(self).open()),
            (side.about_asked, lambda: AboutDialog(self._version, self).open()),
        )
        for signal, slot in asked:
            signal.connect(slot)
        after_all_else = Qt.ConnectionType.QueuedConnection
        events.account_withdrawn.connect(self.put_out, after_all_else)
        QShortcut(QKeySequence("F1"), self, lambda: KeysDialog(self).open())

    def _loans(self) -> LoansPresenter:
        screen = self.work.screen_of("loans")
        assert isinstance(screen, LoansPresenter)  # noqa: S101 - what entries() made
        return screen

    def _assets(self) -> AssetsPresenter:
        screen = self.work.screen_of("assets")
        assert isinstance(screen, AssetsPresenter)  # noqa: S101 - what entries() made
        return screen

    def _show_loans(self, which: LoanList) -> None:
        self._loans().show_list(which)
        self.work.show_screen("loans")

    def _show_form(self, asset_id: object) -> None:
        self._loans().show_form(asset_id)
        self.work.show_screen("loans")

    def _show_asset(self, asset_id: int) -> None:
        self._assets().show_asset(asset_id)
        self.work.show_screen("assets")

    def _show_assets(self, which: AssetFilter) -> None:
        self._assets().show_filter(which)
        self.work.show_screen("assets")

    def _show_import(self) -> None:
        self._assets().show_import()
        self.work.show_screen("assets")

    def _show_count(self, fiscal_year: object) -> None:
        self._assets().show_count(fiscal_year)
        self.work.show_screen("assets")

    def _show_ledger(self, fiscal_year: object) -> None:
        screen = self.work.screen_of("ledger")
        assert isinstance(screen, LedgerPresenter)  # noqa: S101 - what entries() made
        screen.show_year(fiscal_year)
        self.work.show_screen("ledger")

    def _show_posts(self) -> None:
        screen = self.work.screen_of("settings")
        assert isinstance(screen, SettingsPresenter)  # noqa: S101 - what entries() made
        screen.show_page("posts")
        self.work.show_screen("settings")

    def _after_office_change(self) -> None:
        self.work.show_office()
        self._show_title()

    def _ask_password(self) -> None:
        PasswordDialog(self.desk, self.desk.session.officer.account_id, self).open()
