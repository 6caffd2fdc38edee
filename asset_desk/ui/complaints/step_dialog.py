"""Asks for the next step of a complaint: its day, who took it, and what came of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from asset_desk.domain.complaints import Order, Step, StepKind, step_problems
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.services.measure_rows import ComplaintPage
from asset_desk.thai_dates import short_date
from asset_desk.ui.complaints.words import order_text, step_text
from asset_desk.ui.desk import Desk
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit


class StepDialog(DeskDialog):
    """An order asks for what was ordered; a step past its last day is kept all the same."""

    def __init__(
        self,
        desk: Desk,
        page: ComplaintPage,
        kind: StepKind,
        keep: Callable[[Step], object],
        parent: QWidget | None = None,
    ) -> None:
        title = step_text(kind)
        super().__init__(title, QCoreApplication.translate("StepDialog", "Record it"), parent)
        self.setObjectName("step_dialog")
        self.setMinimumWidth(640)
        self._desk, self._page, self._kind = desk, page, kind
        self._on = ThaiDateEdit(desk.today, name="step_on")
        self._on.set_day(desk.today())
        self._by_whom, self._document_no = QLineEdit(), QLineEdit()
        if kind is StepKind.CHECKED:
            self._by_whom.setText(desk.session.officer.name)
        self._order = ChoiceBox(
            [(None, self.tr("Choose")), *((each, order_text(each)) for each in Order)],
            name="order",
        )
        self._result = QPlainTextEdit()
        self._result.setFixedHeight(96)
        self._result.setTabChangesFocus(True)
        self._lateness = label("", "warning", name="step_lateness", wraps=True)
        self._lay_out()
        self.try_to(lambda: keep(self.step()))
        self._check()

    def step(self) -> Step:
        """The step as filled in."""
        return Step(
            kind=self._kind,
            on=self._on.day() or self._desk.today(),
            by_whom=self._by_whom.text(),
            result=self._result.toPlainText(),
            document_no=self._document_no.text(),
            order=self._order.value() if self._kind is StepKind.ORDERED else None,
        )

    def _lay_out(self) -> None:
        add = self.fields.add
        day = add("on", self.tr("Day"), self._on, needed=True)
        who = add("by_whom", self._who(), self._by_whom, needed=True)
        pair = row(day, who, spacing=2 * GRID)
        pair.setStretch(0, 1)
        pair.setStretch(1, 1)
        self.body.addLayout(pair)
        if self._kind is StepKind.ORDERED:
            self.body.addWidget(add("order", self.tr("What was ordered"), self._order, needed=True))
        number = add("document_no", self.tr("Number of the document"), self._document_no)
        self.body.addWidget(number)
        self.body.addWidget(add("result", self.tr("Opinion or outcome"), self._result))
        self.body.addWidget(self._lateness)
        for field in self.fields.all():
            field.touched.connect(self._check)

    def _who(self) -> str:
        if self._kind is StepKind.ORDERED:
            return self.tr("Ordered by")
        if self._kind is StepKind.ACKNOWLEDGED:
            return self.tr("Chairperson of the committee")
        return self.tr("Done by")

    def _check(self) -> None:
        step, last_on = self.step(), self._page.last_on
        problems: dict[str, Refusal | str] = {
            name: refusal_text(DeskError(refusal, last=last_on, day=step.on))
            for name, refusal in step_problems(step, last_on, self._desk.today()).items()
        }
        if self._on.day() is None:
            problems["on"] = self._on.problem() or self.tr("Enter the day.")
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)
        self._say_lateness(step)

    def _say_lateness(self, step: Step) -> None:
        limits = (each for each in self._page.limits if each.kind is self._kind)
        limit = next(limits, None)
        is_late = limit is not None and step.on > limit.due_on
        text = self.tr("The last day was {day}: it will be kept as late.")
        due = short_date(limit.due_on) if limit else ""
        self._lateness.setText(text.format(day=due) if is_late else "")
        self._lateness.setVisible(is_late)
