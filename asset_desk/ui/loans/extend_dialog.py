"""Allows a loan to stay out longer: the day it was decided, the new due date, the reason."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from asset_desk.domain.approvals import Signatory
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.extensions import Extension, extension_problems, first_day
from asset_desk.domain.loans import LONGEST_LOAN
from asset_desk.domain.office import WorkType
from asset_desk.domain.work_rules import WaivableRule, rules_against
from asset_desk.services.rows import LoanPage
from asset_desk.thai_dates import short_date
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.days import day_problem
from asset_desk.ui.loans.loan_dialog import LoanDialog
from asset_desk.ui.loans.page_rules import rules_of_page
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.parts import label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit
from asset_desk.ui.words import word


class ExtendDialog(LoanDialog):
    """The due date until now stays on record; what others were promised is counted on Save."""

    def __init__(self, desk: Desk, page: LoanPage, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("ExtendDialog", "Extend {slip}, {borrower}")
        super().__init__(
            desk,
            page,
            title.format(slip=page.row.slip_no, borrower=page.row.borrower_name),
            translate("ExtendDialog", "Extend"),
            parent,
        )
        self.setMinimumWidth(640)
        self._rules: dict[date, WorkType | None] = {}
        self._begun_on = first_day(page.row.from_date, page.row.handed_over_on)
        self._on = ThaiDateEdit(desk.today, name="extended_on")
        self._on.set_day(desk.today())
        self._until = ThaiDateEdit(desk.today, name="new_due_date")
        self._reason = QPlainTextEdit()
        self._reason.setFixedHeight(76)
        self._reason.setTabChangesFocus(True)
        self._approver = label("", "muted", name="extension_approver", wraps=True)
        self._lay_out()
        for field in self.fields.all():
            field.touched.connect(self._check)
        self._order(self._until.line, self._on.line, self._reason)
        self._check()

    def given(self) -> Extension:
        """The extension as filled in."""
        return Extension(
            on=self._on.day() or self._desk.today(),
            seen_due_date=self._page.row.due_date,
            new_due_date=self._until.day(),
            reason=self._reason.toPlainText(),
        )

    def _lay_out(self) -> None:
        add, loan = self.fields.add, self._page.row
        last = self._begun_on + LONGEST_LOAN
        said = self.tr("Due on {due}. A loan lasts 365 days at most, this one until {last}.")
        text = said.format(due=short_date(loan.due_date), last=short_date(last))
        self.body.addWidget(label(text, wraps=True))
        until = add("new_due_date", self.tr("New due date"), self._until, needed=True)
        on = add("on", self.tr("Allowed on"), self._on, needed=True)
        pair = row(until, on)
        pair.setStretch(0, 1)
        pair.setStretch(1, 1)
        self.body.addLayout(pair)
        self.body.addWidget(add("reason", self.tr("Reason"), self._reason, needed=True))
        self.body.addWidget(self._approver)

    def _check(self) -> None:
        loan, given = self._page.row, self.given()
        found = extension_problems(given, loan.due_date, self._begun_on, self._desk.today())
        problems: dict[str, Refusal | str] = {
            name: refusal_text(DeskError(refusal, due_date=loan.due_date, day=given.on))
            for name, refusal in found.items()
        }
        if self._until.problem():
            problems["new_due_date"] = ""
        elif "new_due_date" not in problems and (too_long := self._too_long()):
            problems["new_due_date"] = too_long
        day = day_problem(self._on, self._page, self._desk.today())
        if day is not None:
            problems["on"] = day
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)
        self._approver.setText(self._approver_text())

    def _too_long(self) -> str:
        """What the type of work says against the new due date, unless the head has waived it."""
        page, longest = self._page, WaivableRule.LONGEST_DAYS
        if longest in {each.rule for each in page.waivers}:
            return ""
        rules = self._rules_on(self._on.day() or self._desk.today())
        broken = rules_against(rules, self._begun_on, self._until.day(), ())
        if longest not in broken or rules is None:
            return ""
        text = self.tr(
            "This type of work and these assets allow {days} days. The head must waive it first, "
            "under Opinions."
        )
        return text.format(days=rules.longest_days)

    def _rules_on(self, day: date) -> WorkType | None:
        """The rules of a day, asked for once and not at every letter of the reason."""
        if day not in self._rules:
            self._rules[day] = rules_of_page(self._desk, self._page, day)
        return self._rules[day]

    def _approver_text(self) -> str:
        signing = self._signing()
        if signing is None:
            text = self.tr("Nobody is known who approves on this day ({post}).")
            return text.format(post=word(self._page.approver_post))
        said = self.tr("Approver: {name}, {title}")
        text = said.format(name=signing.name, title=" ".join(signing.title_lines))
        if signing.person_id != self._page.borrower_id:
            return text
        own = self.tr("The approver is the borrower; that is put on record.")
        return f"{text}\n{own}"

    def _signing(self) -> Signatory | None:
        rule, on = self._page.approver, self._on.day() or self._desk.today()
        return self._desk.queries.office.signatory(rule.post, rule.division_id, on)
