"""Decides a request: all of it or less, line by line, in the name of the approver of the day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from asset_desk.domain.errors import Refusal
from asset_desk.domain.ledger import LoanLineId
from asset_desk.services.rows import LoanLineRow, LoanPage
from asset_desk.thai_dates import short_date
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.approver_card import ApproverCard
from asset_desk.ui.loans.count_box import CountBox
from asset_desk.ui.loans.days import day_problem
from asset_desk.ui.loans.form_answers import title_of
from asset_desk.ui.loans.line_grid import LineGrid, named, pieces
from asset_desk.ui.loans.loan_dialog import LoanDialog
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.parts import GRID, dress, label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit
from asset_desk.ui.words import word


class ApproveDialog(LoanDialog):
    """How much of each line, on which day, and who approves as of that day."""

    def __init__(self, desk: Desk, page: LoanPage, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("ApproveDialog", "Approve the request of {borrower}")
        super().__init__(
            desk,
            page,
            title.format(borrower=page.row.borrower_name),
            translate("ApproveDialog", "Approve"),
            parent,
        )
        self.setMinimumWidth(780)
        self._boxes = {line.line_id: _box(line) for line in page.lines}
        self._problems = {line.line_id: label("", "problem", wraps=True) for line in page.lines}
        self._total = label("", "label", name="approved_total")
        self._approver = ApproverCard()
        self._rules = label(_rules_text(page), "warning", name="rules_against", wraps=True)
        self._rules.setVisible(bool(self._rules.text()))
        self._decided_on = ThaiDateEdit(desk.today, name="decided_on")
        self._decided_on.set_day(desk.today())
        self._day = self.fields.add(
            "decided_on", self.tr("Day of approval"), self._decided_on, needed=True
        )
        self._lay_out()
        for box in self._boxes.values():
            box.valueChanged.connect(lambda _value: self._check())
        self._decided_on.day_changed.connect(self._check)
        self._order(*self._boxes.values(), self._decided_on.line)
        self._check()

    def quantities(self) -> Mapping[LoanLineId, int]:
        """What is approved of each line."""
        return {line_id: box.value() for line_id, box in self._boxes.items()}

    def decided_on(self) -> date:
        """The day of the approval."""
        return self._decided_on.day() or self._desk.today()

    def _lay_out(self) -> None:
        heads = (self.tr("Asset"), self.tr("Asked"), self.tr("Free"), self.tr("Approve"))
        grid = LineGrid(heads, lines=len(self._page.lines))
        right = Qt.AlignmentFlag.AlignRight
        for number, line in enumerate(self._page.lines):
            free = self.tr("{free} of {all}").format(free=f"{line.free:,}", all=f"{line.owned:,}")
            grid.addWidget(named(line), 2 * number + 1, 0)
            grid.addWidget(label(pieces(line.requested, line)), 2 * number + 1, 1, right)
            grid.addWidget(label(free), 2 * number + 1, 2, right)
            grid.addWidget(self._boxes[line.line_id], 2 * number + 1, 3, right)
            grid.addWidget(self._problems[line.line_id], 2 * number + 2, 0, 1, 4)
        grid.setRowStretch(2 * len(self._page.lines) + 1, 1)
        self.body.addWidget(grid.area)
        self.body.addWidget(self._rules)
        self.body.addLayout(row(1, self._total))
        foot = row(self._day, self._approver, spacing=2 * GRID)
        foot.setStretch(0, 2)
        foot.setStretch(1, 5)
        self.body.addLayout(foot)

    def _check(self) -> None:
        wrong = [self._check_line(line) for line in self._page.lines]
        total = sum(self.quantities().values())
        text = self.tr("Approved {count} of {all} pieces")
        if total:
            said = text.format(count=f"{total:,}", all=f"{self._page.row.requested:,}")
        else:
            said = refusal_text(Refusal.NOTHING_APPROVED)
        self._total.setText(said)
        dress(self._total, look="label" if total else "problem")
        day = day_problem(self._decided_on, self._page, self._desk.today(), while_current=True)
        self._day.show_problem(day or "")
        has_approver = day is None and self._show_approver(self.decided_on())
        if day is not None:
            self._approver.show_unknown(self.tr("The approver follows from the day of approval."))
        is_ready = bool(total) and not any(wrong) and has_approver
        self.save.setEnabled(is_ready and not self._rules.isVisibleTo(self))

    def _check_line(self, line: LoanLineRow) -> bool:
        wanted, said = self._boxes[line.line_id].value(), ""
        if wanted > line.requested:
            said = refusal_text(Refusal.MORE_THAN_REQUESTED)
        elif wanted > line.free:
            said = self.tr("Only {free} are free on these days.").format(free=line.free)
        problem = self._problems[line.line_id]
        problem.setText(said)
        problem.setVisible(bool(said))
        dress(self._boxes[line.line_id], problem=bool(said))
        return bool(said)

    def _show_approver(self, day: date) -> bool:
        page = self._page
        rule = page.approver
        who = self._desk.queries.office.signatory(rule.post, rule.division_id, day)
        if who is None:
            title = title_of(self._desk, rule)
            self._approver.show_nobody(title, short_date(day), word(rule.reason))
        else:
            own = who.person_id is not None and who.person_id == page.borrower_id
            self._approver.show_approver(who, word(rule.reason), is_borrower=own)
        return who is not None


def _rules_text(page: LoanPage) -> str:
    """What the head must waive before this loan can be approved."""
    waived = {each.rule for each in page.waivers}
    against = [word(rule) for rule in page.rules_against if rule not in waived]
    if not against:
        return ""
    text = QCoreApplication.translate(
        "ApproveDialog",
        "The head must waive this first, under Opinions, Approve anyway: {rules}.",
    )
    return text.format(rules=", ".join(against))


def _box(line: LoanLineRow) -> CountBox:
    box = CountBox(min(line.requested, line.free), name=f"approved_{line.line_no}")
    name = QCoreApplication.translate("ApproveDialog", "Approved of {name}")
    box.setAccessibleName(name.format(name=line.name))
    return box
