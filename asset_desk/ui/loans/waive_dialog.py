"""Approve anyway: waives one rule of the type of work, with the rule's name and a reason."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from asset_desk.domain.errors import Refusal
from asset_desk.domain.office import Post
from asset_desk.domain.work_rules import WaivableRule
from asset_desk.services.rows import LoanPage
from asset_desk.thai_dates import short_date
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.days import day_problem
from asset_desk.ui.widgets.dialog import ReasonDialog
from asset_desk.ui.widgets.parts import ChoiceBox, label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit
from asset_desk.ui.words import word


class WaiveDialog(ReasonDialog):
    """Nothing is approved here; Save waits for a rule, a day, a known head and a reason."""

    def __init__(
        self,
        desk: Desk,
        page: LoanPage,
        rules: Sequence[WaivableRule],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("WaiveDialog", "Approve anyway: waive a rule"),
            translate(
                "WaiveDialog",
                "The head of the office may waive a rule of the type of work for this loan. The "
                "reason is kept for good. The approval itself is the next step.",
            ),
            translate("WaiveDialog", "Waive the rule"),
            parent,
        )
        self.setObjectName("waive_dialog")
        self.setMinimumWidth(620)
        self.save.setDefault(False)
        self._desk, self._page = desk, page
        self._rule = ChoiceBox([(rule, word(rule)) for rule in rules], name="rule")
        self._edit = ThaiDateEdit(desk.today, name="waived_on")
        self._edit.set_day(desk.today())
        self._head = label("", "label", name="waiving_head", wraps=True)
        rule = self.fields.add("rule", self.tr("Rule"), self._rule)
        self._day = self.fields.add("waived_on", self.tr("Day"), self._edit, needed=True)
        choices = row(rule, self._day)
        choices.setStretch(0, 3)
        choices.setStretch(1, 2)
        self.body.insertLayout(1, choices)
        self.body.insertWidget(2, self._head)
        self._edit.day_changed.connect(self._check)
        self._check()

    def rule(self) -> WaivableRule:
        """The rule to waive."""
        chosen: WaivableRule = self._rule.value()
        return chosen

    def day(self) -> date:
        """The day on which the head waived it."""
        return self._edit.day() or self._desk.today()

    def _check(self) -> None:
        day = day_problem(self._edit, self._page, self._desk.today())
        problem = {} if self.reason() else {"reason": Refusal.REASON_MISSING}
        self.fields.show_problems(problem)
        self._day.show_problem(day or "")
        has_head = day is None and self._show_head()
        self.save.setEnabled(not problem and has_head)

    def _show_head(self) -> bool:
        who = self._desk.queries.office.signatory(Post.HEAD, None, self.day())
        if who is None:
            text = self.tr("Nobody is known to head the office on {day}.")
            self._head.setText(text.format(day=short_date(self.day())))
            return False
        text = self.tr("Waived by {name}, {title}")
        self._head.setText(text.format(name=who.name, title=" ".join(who.title_lines)))
        return True
