"""The desk at work: side bar, scan box, messages, and the screen in front."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from asset_desk.domain.accounts import Permission
from asset_desk.domain.loans import LoanId
from asset_desk.thai import from_thai_keyboard
from asset_desk.ui.desk import Desk
from asset_desk.ui.icons import icon
from asset_desk.ui.look import Tone
from asset_desk.ui.messages import MessageBar
from asset_desk.ui.screen import Entry, Screen
from asset_desk.ui.side_bar import SideBar
from asset_desk.ui.widgets.hinted_line import HintedLine
from asset_desk.ui.widgets.parts import GRID, button
from asset_desk.ui.words import word


class WorkView(QWidget):
    """Brings the screen forward that is asked for; screens know nothing of each other."""

    screen_shown = Signal(str)

    def __init__(self, desk: Desk, entries: Sequence[Entry]) -> None:
        super().__init__()
        self._desk = desk
        self._entries = {entry.name: entry for entry in entries}
        self._screens: dict[str, Screen] = {}
        self.side_bar = SideBar(entries)
        self.message_bar = MessageBar()
        self._stack = QStackedWidget()
        self.scan = HintedLine()
        self.new_loan = button(
            self.tr("New loan"),
            self._ask_new_loan,
            name="new_loan",
            icon_name="plus",
            look="primary",
        )
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Show the desk to the officer who has just signed in."""
        self.show_office()
        officer = self._desk.session.officer
        self.side_bar.show_officer(officer.name, word(officer.role))
        self.new_loan.setVisible(self._desk.may(Permission.REQUEST_LOAN))
        self._desk.messages.show_on(self.message_bar)
        self._desk.messages.clear()
        for name in list(self._screens):
            self._drop(name)
        self.show_screen(next(iter(self._entries)))
        self.scan.setFocus()

    def show_office(self) -> None:
        """Show the office's name as it is now."""
        office = self._desk.queries.office.office()
        if office is not None:
            words = QCoreApplication.translate("WorkView", "{district} {province}")
            place = words.format(district=office.district, province=office.province).strip()
            self.side_bar.show_office(office.full_name, place)

    def show_screen(self, name: str) -> Screen:
        """Bring a screen forward with what it shows read again."""
        screen = self.screen_of(name)
        self._stack.setCurrentWidget(screen.view)
        self.side_bar.mark(name)
        screen.refresh()
        self.screen_shown.emit(name)
        return screen

    def made(self, name: str) -> Screen | None:
        """The screen of this name if it has been asked for before."""
        return self._screens.get(name)

    def screen_of(self, name: str) -> Screen:
        """The screen of this name, made when it is first asked for."""
        if name not in self._screens:
            screen = self._screens[name] = self._entries[name].make(self._desk)
            self._stack.addWidget(screen.view)
        return self._screens[name]

    def look_up(self) -> None:
        """What was scanned or typed: a slip number, or the code of an asset."""
        text = self.scan.text().strip()
        self.scan.clear()
        if not text:
            return
        self._desk.messages.clear()
        with self._desk.messages.refusals_shown():
            loan = self._loan_with_slip(text)
            if loan is None:
                self._open_asset(text)
            else:
                self._desk.events.loan_asked.emit(loan)

    def _loan_with_slip(self, text: str) -> LoanId | None:
        by_slip = self._desk.queries.loans.by_slip
        return by_slip(text) or by_slip(from_thai_keyboard(text))

    def _open_asset(self, code: str) -> None:
        """What is out opens its loan, what is free goes on a new form; others are shown."""
        asset = self._desk.queries.assets.by_code(code)
        if asset is None:
            said = self.tr("No slip and no asset has the number {code}.").format(code=code)
            self._desk.messages.say(said, Tone.WARNING)
        elif asset.on_loan and asset.in_store:
            self._desk.events.asset_asked.emit(asset.asset_id)
            said = self.tr("{name}: {out} are out and {free} are here.")
            facts = {"name": asset.name, "out": f"{asset.on_loan:,}", "free": f"{asset.in_store:,}"}
            self._desk.messages.say(said.format(**facts), Tone.WARNING)
        elif asset.on_loan:
            loan = self._desk.queries.loans.open_loan_of(asset.asset_id)
            self._desk.events.loan_asked.emit(loan)
        elif self._desk.may(Permission.REQUEST_LOAN) and not asset.is_retired:
            self._desk.events.borrow_form_asked.emit(asset.asset_id)
        else:
            self._desk.events.asset_asked.emit(asset.asset_id)

    def _ask_new_loan(self) -> None:
        self._desk.messages.clear()
        self._desk.events.borrow_form_asked.emit(None)

    def _drop(self, name: str) -> None:
        """Forget a screen; its presenter goes with it, so that it hears no news any more."""
        screen = self._screens.pop(name)
        self._stack.removeWidget(screen.view)
        screen.view.deleteLater()
        if isinstance(screen, QObject):
            screen.deleteLater()

    def _lay_out(self) -> None:
        self.scan.setObjectName("scan")
        self.scan.setPlaceholderText(self.tr("Scan or type a slip number or asset code"))
        self.scan.setAccessibleName(self.scan.placeholderText())
        self.scan.addAction(icon("scan-barcode"), QLineEdit.ActionPosition.LeadingPosition)
        self.scan.setMaximumWidth(460)
        bar = QFrame()
        bar.setObjectName("top_bar")
        top = QHBoxLayout(bar)
        top.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        top.addWidget(self.scan, 1)
        top.addStretch(1)
        top.addWidget(self.new_loan)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(bar)
        messages = QVBoxLayout()
        messages.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        messages.addWidget(self.message_bar)
        right.addLayout(messages)
        right.addWidget(self._stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.side_bar)
        layout.addLayout(right, 1)

    def _connect(self) -> None:
        self.side_bar.screen_asked.connect(self._go)
        self.scan.returnPressed.connect(self.look_up)
        for keys, act in (
            ("Ctrl+N", self._new_loan_key),
            ("F2", self.scan.setFocus),
            ("F5", self._refresh),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _go(self, name: str) -> None:
        self._desk.messages.clear()
        self.show_screen(name)
        self.scan.setFocus()

    def _new_loan_key(self) -> None:
        if self._desk.may(Permission.REQUEST_LOAN):
            self._ask_new_loan()

    def _refresh(self) -> None:
        for screen in self._screens.values():
            if screen.view is self._stack.currentWidget():
                screen.refresh()
