"""Answers a comment: how it was resolved, and in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from asset_desk.domain.errors import Refusal
from asset_desk.domain.review import CommentOutcome
from asset_desk.services.review_rows import CommentRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.review.words import answer_line, review_words_of
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, label, row, scrolled
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit

Keep = Callable[[CommentOutcome, str, date], object]
SAID_HEIGHT = 130


class AnswerDialog(DeskDialog):
    """Earlier answers stay; the latest counts."""

    def __init__(
        self,
        comment: CommentRow,
        today: Callable[[], date],
        keep: Keep,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("AnswerDialog", "Answer a comment")
        super().__init__(title, translate("AnswerDialog", "Keep the answer"), parent)
        self.setObjectName("answer_dialog")
        self.setMinimumWidth(640)
        self._comment, self._today = comment, today
        choices = [(None, self.tr("Choose")), *review_words_of(CommentOutcome)]
        self.outcome = ChoiceBox(choices, name="outcome")
        self.answer = QPlainTextEdit()
        self.answer.setMinimumHeight(96)
        self.answer.setTabChangesFocus(True)
        self.day = ThaiDateEdit(today, name="answered_on")
        self.day.set_day(today())
        self._lay_out()
        self.try_to(
            lambda: keep(self.outcome.value(), self.answer.toPlainText(), self.day.day() or today())
        )
        self._check()
        self.outcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_with(self, outcome: CommentOutcome, answer: str) -> None:
        """Begin with this answer; it may still be changed."""
        self.outcome.choose(outcome)
        self.answer.setPlainText(answer)
        self._check()

    def _lay_out(self) -> None:
        self.body.addWidget(self._what_was_said())
        add = self.fields.add
        outcome = add("outcome", self.tr("Outcome"), self.outcome, needed=True)
        day = add("answered_on", self.tr("Day"), self.day, needed=True)
        pair = row(outcome, day, spacing=2 * GRID)
        pair.setStretch(0, 1)
        pair.setStretch(1, 1)
        self.body.addLayout(pair)
        self.body.addWidget(add("answer", self.tr("Answer"), self.answer, needed=True))
        for field in self.fields.all():
            field.touched.connect(self._check)

    def _what_was_said(self) -> QWidget:
        said = self._comment.said
        lines = [self._comment.speaker.name, said.text, said.wording]
        lines += [answer_line(each) for each in self._comment.answers]
        shown = label(
            "\n".join(line for line in lines if line), name="answered_comment", wraps=True
        )
        area = scrolled(shown)
        area.setMaximumHeight(SAID_HEIGHT)
        return area

    def _check(self) -> None:
        problems: dict[str, Refusal | str] = {}
        if self.outcome.value() is None:
            problems["outcome"] = self.tr("Choose how it was resolved.")
        if not self.answer.toPlainText().strip():
            problems["answer"] = Refusal.ANSWER_MISSING
        day, said_on = self.day.day(), self._comment.said_on
        if day is None:
            problems["answered_on"] = self.day.problem() or self.tr("Enter the day.")
        elif day > self._today():
            problems["answered_on"] = self.tr("This day is still to come.")
        elif day < said_on:
            text = self.tr("The comment was made on {day}.")
            problems["answered_on"] = text.format(day=short_date(said_on))
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)
