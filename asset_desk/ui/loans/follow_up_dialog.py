"""Records that the borrower was asked: the day, by whom, how, the answer, when to ask again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.follow_ups import Channel, FollowUp, follow_up_problems
from asset_desk.services.rows import LoanPage
from asset_desk.thai_dates import short_date
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.loan_dialog import LoanDialog
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.parts import ChoiceBox, label, row, words_of
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit


class FollowUpDialog(LoanDialog):
    """A follow-up after the chase-by day is kept all the same, and said to be late."""

    def __init__(self, desk: Desk, page: LoanPage, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("FollowUpDialog", "Follow-up of {slip}, {borrower}")
        super().__init__(
            desk,
            page,
            title.format(slip=page.row.slip_no, borrower=page.row.borrower_name),
            translate("FollowUpDialog", "Record the follow-up"),
            parent,
        )
        self.setMinimumWidth(640)
        self._on = ThaiDateEdit(desk.today, name="followed_up_on")
        self._on.set_day(desk.today())
        self._by_whom = QLineEdit(desk.session.officer.name)
        self._channel = ChoiceBox(words_of(Channel), name="channel")
        self._answer = QPlainTextEdit()
        self._answer.setFixedHeight(76)
        self._answer.setTabChangesFocus(True)
        self._next_on = ThaiDateEdit(desk.today, name="next_on")
        self._lateness = label("", "warning", name="follow_up_lateness", wraps=True)
        self._lay_out()
        for field in self.fields.all():
            field.touched.connect(self._check)
        asked = (self._on.line, self._by_whom, self._channel, self._answer, self._next_on.line)
        self._order(*asked)
        self._check()

    def asked(self) -> FollowUp:
        """The follow-up as filled in."""
        return FollowUp(
            on=self._on.day() or self._desk.today(),
            by_whom=self._by_whom.text(),
            channel=self._channel.value(),
            answer=self._answer.toPlainText(),
            next_on=self._next_on.day(),
        )

    def _lay_out(self) -> None:
        add, due = self.fields.add, self._page.row
        said = self.tr("It was due on {due}; it must be asked back by {day} (clause 211).")
        text = said.format(due=short_date(due.due_date), day=short_date(due.chase_by))
        self.body.addWidget(label(text, wraps=True))
        day = add("on", self.tr("Day"), self._on, needed=True)
        by_whom = add("by_whom", self.tr("Asked by"), self._by_whom, needed=True)
        channel = add("channel", self.tr("How"), self._channel, needed=True)
        again = add("next_on", self.tr("Ask again on"), self._next_on)
        for left, right in ((day, by_whom), (channel, again)):
            pair = row(left, right)
            pair.setStretch(0, 1)
            pair.setStretch(1, 1)
            self.body.addLayout(pair)
        self.body.addWidget(add("answer", self.tr("Answer"), self._answer))
        self.body.addWidget(self._lateness)

    def _check(self) -> None:
        row = self._page.row
        problems: dict[str, Refusal | str] = {}
        for name, refusal in follow_up_problems(
            self.asked(), row.due_date, self._desk.today()
        ).items():
            facts = DeskError(refusal, due_date=row.due_date)
            problems[name] = refusal_text(facts)
        for name, edit in (("on", self._on), ("next_on", self._next_on)):
            if edit.problem():
                problems[name] = ""
        if self._on.day() is None and "on" not in problems:
            problems["on"] = self.tr("Enter the day.")
        self.fields.show_problems(problems, everywhere=True)
        self.save.setEnabled(not problems)
        is_first = row.first_asked is None and "on" not in problems
        is_late = is_first and self.asked().on > row.chase_by
        text = self.tr("It had to be by {day}: it will be kept as late.")
        self._lateness.setText(text.format(day=short_date(row.chase_by)) if is_late else "")
        self._lateness.setVisible(is_late)
