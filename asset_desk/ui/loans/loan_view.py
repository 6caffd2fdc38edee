"""One loan as a page: what is next, the facts, the lines, the returns and the history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asset_desk.ui.icons import pixmap
from asset_desk.ui.loans.follow_up_tab import FollowUpTab
from asset_desk.ui.loans.loan_tables import HistoryTableModel, LineTableModel, ReturnTableModel
from asset_desk.ui.loans.opinions_tab import OpinionsTab
from asset_desk.ui.loans.settling_tab import SettlingTab
from asset_desk.ui.look import colour
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.parts import GRID, button, card, column, label, row, scrolled
from asset_desk.ui.words import Status

NARROW = 1000
Facts = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanHead:
    """What stands above a loan: its name, where it stands, what is next, what may be done."""

    title: str
    status: Status
    next_step: str
    back: str
    actions: frozenset[str]
    why_not: str


class LoanView(QWidget):
    """Emits which act is asked for; it decides nothing."""

    back_asked = Signal()
    act_asked = Signal(str)
    """approve, refuse, cancel_loan, hand_over, take_back, print_slip or blank_slip."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", "title", name="loan_title")
        self._mark = QLabel()
        self._status = label("", name="loan_status")
        self._next = label("", name="loan_next", wraps=True)
        self._why_not = label("", "muted", name="why_not", wraps=True)
        self._back_count = label("", "subtitle", name="back_count")
        self._offer_text = label("", name="offer_text", wraps=True)
        self._facts = QGridLayout()
        self.lines, self.returns = LineTableModel(self), ReturnTableModel(self)
        self.history = HistoryTableModel(self)
        self.follow_ups = FollowUpTab()
        self.follow_ups.act_asked.connect(self.act_asked)
        self.settling = SettlingTab()
        self.opinions = OpinionsTab()
        self._table, self._tabs = DeskTable(self.lines), QTabWidget()
        self._sides, self._left = QHBoxLayout(), self._make_left()
        self._offer = self._make_offer()
        self.reverse = button("", lambda: None, name="reverse", icon_name="undo-2", look="link")
        self.reverse.hide()
        self.buttons = {
            name: button(
                text,
                lambda name=name: self.act_asked.emit(name),  # type: ignore[misc]
                name=name,
                icon_name=icon_name,
                look=look,
            )
            for name, text, icon_name, look in self._acts()
        }
        for made in self.buttons.values():
            made.hide()
        self._title.setMinimumWidth(1)  # on the smallest window the acts come before the title
        self._shrink_blank()
        self._lay_out()
        QShortcut(QKeySequence.StandardKey.Cancel, self, self.back_asked.emit)
        QShortcut(QKeySequence.StandardKey.Print, self, self.buttons["print_slip"].click)

    def show_head(self, head: LoanHead) -> None:
        """Show where the loan stands and what may be done with it."""
        self._title.setText(head.title)
        ink = colour(head.status.tone.value)
        self._mark.setPixmap(pixmap(head.status.icon, ink, size=20))
        self._status.setText(head.status.text)
        self._status.setProperty("look", _status_look(head.status))
        self._status.style().unpolish(self._status)
        self._status.style().polish(self._status)
        self._next.setText(head.next_step)
        self._why_not.setText(head.why_not)
        self._why_not.setVisible(bool(head.why_not))
        self._back_count.setText(head.back)
        self._back_count.setVisible(bool(head.back))
        for name, made in self.buttons.items():
            made.setVisible(name in head.actions)

    def show_facts(self, facts: Facts) -> None:
        """Show every fact that is known, each with its title."""
        while (item := self._facts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for number, (title, value) in enumerate(fact for fact in facts if fact[1]):
            shown = label(value, wraps=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addWidget(label(title, "muted"), number, 0, top)
            self._facts.addWidget(shown, number, 1, top)

    def show_counts(self, returns: int, acts: int) -> None:
        """Show on the tabs how many returns and acts there are."""
        at = self._tabs.count() - 2
        self._tabs.setTabText(at, self.tr("Returns so far ({count})").format(count=returns))
        self._tabs.setTabText(at + 1, self.tr("History ({count})").format(count=acts))
        asked = self.follow_ups.rows.rowCount()
        title = self.tr("Follow-ups ({count})").format(count=asked)
        self._tabs.setTabText(self._tabs.indexOf(self.follow_ups), title)
        self._tabs.setTabText(self._tabs.indexOf(self.settling), self.settling.title())
        self._tabs.setTabText(self._tabs.indexOf(self.opinions), self.opinions.title())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the facts are a tab, so that the lines can be read whole."""
        super().resizeEvent(event)
        is_narrow, is_tab = self.width() < NARROW, self._tabs.indexOf(self._left) >= 0
        if is_narrow and not is_tab:
            self._sides.removeWidget(self._left)
            self._tabs.insertTab(0, self._left, self.tr("About the loan"))
            self._tabs.setCurrentIndex(0)
        elif is_tab and not is_narrow:
            self._tabs.removeTab(0)
            self._sides.insertWidget(0, self._left, 5)
            self._left.show()

    def offer_print(self, text: str) -> None:
        """Say what has just been done, with the slip one press away; nothing takes it away."""
        self._offer_text.setText(text)
        self._offer.setVisible(bool(text))

    def go_to_next_act(self) -> None:
        """Put the focus on the next step, or on the lines where there is none."""
        if self.settling.has_open():
            self._tabs.setCurrentWidget(self.settling)
        for name in ("approve", "release", "hand_over", "take_back"):
            if not self.buttons[name].isHidden():
                self.buttons[name].setFocus()
                return
        self._table.setFocus()

    def _acts(self) -> tuple[tuple[str, str, str, str], ...]:
        return (
            ("blank_slip", self.tr("Blank form"), "file-text", ""),
            ("print_slip", self.tr("Print slip"), "printer", ""),
            ("cancel_loan", self.tr("Cancel the loan"), "ban", "danger"),
            ("refuse", self.tr("Refuse"), "circle-x", "danger"),
            ("approve", self.tr("Approve"), "stamp", "primary"),
            ("release", self.tr("Release"), "package-x", ""),
            ("hand_over", self.tr("Hand over"), "package-open", "primary"),
            ("extend", self.tr("Extend"), "calendar-plus", ""),
            ("take_back", self.tr("Take back"), "undo-2", "primary"),
        )

    def _shrink_blank(self) -> None:
        """The blank form is no part of this loan, so its button is the mark alone."""
        blank = self.buttons["blank_slip"]
        blank.setAccessibleName(blank.text())
        blank.setToolTip(blank.text())
        blank.setText("")

    def _make_offer(self) -> QFrame:
        offer = QFrame()
        offer.setObjectName("offer")
        offer.setProperty("look", "band")
        press = button(
            self.tr("Print slip"),
            lambda: self.act_asked.emit("print_slip"),
            name="offer_print",
            icon_name="printer",
            look="primary",
        )
        line = row(self._offer_text, press, spacing=2 * GRID, margins=GRID)
        line.setStretch(0, 1)
        offer.setLayout(line)
        offer.hide()
        return offer

    def _lay_out(self) -> None:
        back = button(
            self.tr("Loans"), self.back_asked.emit, name="back_to_list", icon_name="arrow-left"
        )
        head = row(back, self._title, 1, *self.buttons.values())
        status, inside = card(margin=12)
        inside.setSpacing(2)
        inside.addLayout(row(self._mark, self._status, 1, self.reverse, self._back_count))
        inside.addWidget(self._next)
        inside.addWidget(self._why_not)
        self._sides.setSpacing(GRID + 4)
        self._sides.addWidget(self._left, 5)
        self._sides.addLayout(self._right(), 11)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 2, 2 * GRID, GRID + 2)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self._offer)
        layout.addWidget(status)
        layout.addLayout(self._sides, 1)

    def _make_left(self) -> QWidget:
        inside, layout = card(margin=12)
        self._facts.setVerticalSpacing(2)
        self._facts.setHorizontalSpacing(GRID + 4)
        self._facts.setColumnStretch(1, 1)
        layout.addLayout(self._facts)
        layout.addStretch(1)
        return scrolled(inside)

    def _right(self) -> QVBoxLayout:
        lines, returns = self._table, DeskTable(self.returns)
        history = DeskTable(self.history)
        for table, name, title in (
            (lines, "line_table", self.tr("Lines of the loan")),
            (returns, "return_table", self.tr("Returns so far")),
            (history, "history_table", self.tr("History")),
        ):
            table.setObjectName(name)
            table.setAccessibleName(title)
            table.let_rows_grow()
        returns.say_when_empty(self.tr("Nothing has come back yet"))
        returns.row_opened.connect(
            lambda line: self.settling.receipt_asked.emit(line.counted.act_no)
        )
        self._tabs.addTab(self.follow_ups, "")
        self._tabs.addTab(self.settling, "")
        self._tabs.addTab(self.opinions, "")
        self._tabs.addTab(returns, "")
        self._tabs.addTab(history, "")
        self._tabs.setCurrentWidget(returns)
        self._tabs.setObjectName("loan_tabs")
        layout = column(spacing=GRID)
        layout.addWidget(lines, 1)
        layout.addWidget(self._tabs, 1)
        return layout


def _status_look(status: Status) -> str:
    looks = {"good": "good", "warning": "warning", "bad": "bad"}
    return looks.get(status.tone.value, "label")
