"""The main window: the set-up on the first day, signing in, then the desk at work.

What the door does not need is read in when it is first used, so that the door opens at once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from asset_desk.domain.accounts import Officer
from asset_desk.domain.errors import DeskError
from asset_desk.ui.desk import Desk
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.sign_in.presenter import SignInPresenter

if TYPE_CHECKING:
    from asset_desk.domain.loans import LoanId
    from asset_desk.domain.manual import VersionId
    from asset_desk.services.rows import AssetFilter, LoanList
    from asset_desk.ui.assets.presenter import AssetsPresenter
    from asset_desk.ui.ledger.presenter import LedgerPresenter
    from asset_desk.ui.loans.presenter import LoansPresenter
    from asset_desk.ui.manual.presenter import ManualPresenter
    from asset_desk.ui.measures.presenter import MeasuresPresenter
    from asset_desk.ui.settings.presenter import SettingsPresenter
    from asset_desk.ui.work_view import WorkView

SIZE = (1366, 768)


class DeskWindow(QMainWindow):
    """Shows the set-up until the office is described, then the sign-in, then the desk."""

    theme_asked = Signal(object)

    def __init__(
        self, desk: Desk, version: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._version = version
        self.setWindowTitle("Asset Desk")
        self.resize(*SIZE)
        self.setMinimumSize(1024, 640)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._work: WorkView | None = None
        self._door: QWidget | None = None
        self._may_close = False
        self._connect()
        self.begin()

    @property
    def work(self) -> WorkView:
        """The desk at work, made when somebody first comes in."""
        if self._work is None:
            self._work = self._new_work()
            self._stack.addWidget(self._work)
        return self._work

    def begin(self) -> None:
        """Show the set-up on a new book, otherwise the sign-in."""
        self.desk.session.end()
        office = self.desk.queries.office.office()
        if office is None:
            from asset_desk.ui.set_up.presenter import SetUpPresenter

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
            self.desk.session.end()  # what still ticks asks nothing of a book that is closed next
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
        from asset_desk.ui.widgets.dialog import QuestionDialog

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
        loans = self._work.made("loans") if self._work else None
        if loans is not None and cast("LoansPresenter", loans).is_form_in_work:
            return (
                self.tr("A borrow form is not kept yet"),
                self.tr("If you leave now, what is filled in on the form is lost."),
                self.tr("Leave without keeping it"),
            )
        measures = self._work.made("measures") if self._work else None
        if measures is not None and cast("MeasuresPresenter", measures).is_in_work:
            return (
                self.tr("A measure is not kept yet"),
                self.tr("If you leave now, what was changed in the measure is lost."),
                self.tr("Leave without keeping it"),
            )
        return self._unkept_section()

    def _unkept_section(self) -> tuple[str, str, str] | None:
        manual = self._work.made("manual") if self._work else None
        if manual is None or not cast("ManualPresenter", manual).is_in_work:
            return None
        return (
            self.tr("A section of the manual is not kept yet"),
            self.tr("If you leave now, what was written in the section is lost."),
            self.tr("Leave without keeping it"),
        )

    def _close_at_once(self) -> None:
        self._may_close = True
        self.desk.wait()
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
        events = self.desk.events
        asked: tuple[tuple[Any, Callable[..., object]], ...] = (
            (events.loan_asked, self.show_loan),
            (events.loans_asked, self._show_loans),
            (events.borrow_form_asked, self._show_form),
            (events.asset_asked, self._show_asset),
            (events.assets_asked, self._show_assets),
            (events.import_asked, self._show_import),
            (events.count_asked, self._show_count),
            (events.ledger_asked, self._show_ledger),
            (events.posts_asked, lambda: self._show_settings("posts")),
            (events.months_asked, lambda: self._show_settings("months")),
            (events.measures_asked, lambda: self.work.show_screen("measures")),
            (events.manual_asked, self._show_manual),
            (events.office_changed, self._after_office_change),
            (events.sign_out_asked, self.sign_out),
        )
        for signal, slot in asked:
            signal.connect(slot)
        after_all_else = Qt.ConnectionType.QueuedConnection
        events.account_withdrawn.connect(self.put_out, after_all_else)
        QShortcut(QKeySequence("F1"), self, self._show_keys)

    def _new_work(self) -> WorkView:
        from asset_desk.ui.screens import entries
        from asset_desk.ui.work_view import WorkView

        work = WorkView(self.desk, entries())
        work.side_bar.sign_out_asked.connect(self.sign_out)
        work.side_bar.theme_asked.connect(self.theme_asked)
        work.side_bar.password_asked.connect(self._ask_password)
        work.side_bar.help_asked.connect(self._show_keys)
        work.side_bar.about_asked.connect(self._show_about)
        return work

    def _loans(self) -> LoansPresenter:
        return cast("LoansPresenter", self.work.screen_of("loans"))

    def _assets(self) -> AssetsPresenter:
        return cast("AssetsPresenter", self.work.screen_of("assets"))

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
        cast("LedgerPresenter", self.work.screen_of("ledger")).show_year(fiscal_year)
        self.work.show_screen("ledger")

    def _show_manual(self, version_id: VersionId | None) -> None:
        self.work.show_screen("manual")
        cast("ManualPresenter", self.work.screen_of("manual")).show_version(version_id)

    def _show_settings(self, page: str) -> None:
        cast("SettingsPresenter", self.work.screen_of("settings")).show_page(page)
        self.work.show_screen("settings")

    def _after_office_change(self) -> None:
        self.work.show_office()
        self._show_title()

    def _show_keys(self) -> None:
        from asset_desk.ui.help_dialogs import KeysDialog

        KeysDialog(self).open()

    def _show_about(self) -> None:
        from asset_desk.ui.help_dialogs import AboutDialog

        AboutDialog(self._version(), self).open()

    def _ask_password(self) -> None:
        from asset_desk.ui.accounts.password_dialog import PasswordDialog

        PasswordDialog(self.desk, self.desk.session.officer.account_id, self).open()
