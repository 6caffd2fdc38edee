"""One complaint: what was said, what is promised by when, and the steps taken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asset_desk.services.measure_rows import ComplaintPage
from asset_desk.thai_dates import short_date, short_instant
from asset_desk.ui.complaints.table_model import LimitTableModel, StepTableModel, number_text
from asset_desk.ui.complaints.words import state_of, step_text
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import FixedPages
from asset_desk.ui.widgets.parts import GRID, button, card, dress, label, row, scrolled

LIMIT_ROW, LIMIT_HEAD = 38, 42
"""The promised steps are three at most, and are all seen."""


class ComplaintPageView(QWidget):
    """Lays the complaint out; emits what was asked."""

    back_asked = Signal()
    step_asked = Signal()
    take_back_asked = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.setObjectName("complaint_page")
        self._title = label("", "title", name="complaint_title")
        self._state = label("", "subtitle", name="complaint_state", wraps=True)
        self._facts = label("", name="complaint_facts", wraps=True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.limits = LimitTableModel(today)
        self.steps = StepTableModel(self)
        self._limit_table, self._step_table = DeskTable(self.limits), DeskTable(self.steps)
        self._limit_table.setObjectName("limit_table")
        self._step_table.setObjectName("step_table")
        self._step_table.let_rows_grow()
        self._step_table.say_when_empty(
            self.tr("No step was recorded yet."), self.tr("The preliminary check comes first.")
        )
        self.next_step = button(
            "", self.step_asked.emit, name="next_step", icon_name="check", look="primary"
        )
        self.take_back = button(
            "", self.take_back_asked.emit, name="take_back_step", icon_name="undo-2"
        )
        self._lay_out()
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            self.back_asked.emit,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def show_page(self, page: ComplaintPage) -> None:
        """Show this complaint."""
        complaint, state = page.row.complaint, state_of(page.row)
        number = number_text(page.row)
        self._title.setText(self.tr("Complaint {number}").format(number=number))
        struck = page.row.struck_reason
        self._state.setText(f"{state.text}: {struck}" if struck else state.text)
        dress(self._state, look="bad" if page.row.days_late else "subtitle")
        unknown = self.tr("Not known")
        facts = (
            (self.tr("Subject"), complaint.subject),
            (self.tr("Received"), f"{short_date(complaint.received_on)} · {complaint.channel}"),
            (self.tr("What was said"), complaint.details or "-"),
            (self.tr("Complainant"), complaint.complainant or unknown),
            (self.tr("Contact"), complaint.contact or "-"),
            (self.tr("Entered"), f"{short_instant(page.recorded_at)} · {page.recorded_by}"),
        )
        self._facts.setText("\n".join(f"{name}: {text}" for name, text in facts))
        self.limits.show_pages(FixedPages(page.limits))
        self._limit_table.setFixedHeight(LIMIT_HEAD + LIMIT_ROW * len(page.limits))
        self.steps.show_pages(FixedPages(page.steps))
        self._show_buttons(page)

    def _show_buttons(self, page: ComplaintPage) -> None:
        following = page.may_come_next
        self.next_step.setVisible(following is not None)
        if following is not None:
            text = self.tr("Record: {step}").format(step=step_text(following))
            self.next_step.setText(text)
        has_steps = any(not each.taken_back_reason for each in page.steps)
        self.take_back.setText(
            self.tr("Take the last step back") if has_steps else self.tr("Strike this entry out")
        )
        self.take_back.setVisible(not page.row.struck_reason)

    def _lay_out(self) -> None:
        back = button(
            self.tr("Complaints register"),
            self.back_asked.emit,
            name="back_to_complaints",
            icon_name="arrow-left",
            look="link",
        )
        frame, inside = card()
        inside.addWidget(self._facts)
        content = QWidget()
        body = QVBoxLayout(content)
        body.setContentsMargins(0, 0, GRID, 0)
        body.addWidget(frame)
        body.addWidget(label(self.tr("What measure 5 promises"), "label"))
        body.addWidget(self._limit_table)
        body.addWidget(label(self.tr("Steps taken"), "label"))
        self._step_table.setMinimumHeight(200)
        body.addWidget(self._step_table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(row(back, 1))
        head = row(self._title, self._state, spacing=2 * GRID)
        head.setStretch(1, 1)
        layout.addLayout(head)
        layout.addWidget(scrolled(content), 1)
        layout.addLayout(row(1, self.take_back, self.next_step))
