"""Hands a loan over: what leaves, who gives it to whom, when, and in what condition."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import Refusal
from asset_desk.services.drafts import HandOver
from asset_desk.services.rows import LoanPage
from asset_desk.thai_dates import short_date
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.days import day_problem
from asset_desk.ui.loans.line_grid import LineGrid, named, pieces, rows_of
from asset_desk.ui.loans.loan_dialog import LoanDialog
from asset_desk.ui.loans.photo_box import PhotoBox
from asset_desk.ui.widgets.parts import label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit


class HandOverDialog(LoanDialog):
    """A last look at what leaves, before it does."""

    def __init__(self, desk: Desk, page: LoanPage, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("HandOverDialog", "Hand over {slip} to {borrower}")
        super().__init__(
            desk,
            page,
            title.format(slip=page.row.slip_no, borrower=page.row.borrower_name),
            translate("HandOverDialog", "Hand over"),
            parent,
        )
        self.setMinimumWidth(720)
        self._giver = QLineEdit(desk.session.officer.name)
        self._receiver = QLineEdit(page.row.borrower_name)
        self._condition = QLineEdit(self.tr("In working order"))
        self._photos = PhotoBox()
        self._on = ThaiDateEdit(desk.today, name="hand_over_on")
        self._on.set_day(desk.today())
        self._lay_out()
        for field in self.fields.all():
            field.touched.connect(self._check)
        self._order(
            *(self._giver, self._receiver, self._on.line, self._condition, self._photos.add)
        )
        self._check()

    def note(self) -> HandOver:
        """The hand-over as filled in."""
        day = self._on.day() or self._desk.today()
        texts = (self._giver.text(), self._receiver.text(), self._condition.text())
        return HandOver(day, *texts, self._photos.kept(self._desk, self._page.row.loan_id))

    def _lay_out(self) -> None:
        leaving = [line for line in self._page.lines if line.approved]
        heads = (self.tr("What leaves"), self.tr("Quantity"))
        grid = LineGrid(heads, lines=rows_of(leaving), row_height=40)
        for number, line in enumerate(leaving, start=1):
            count = label(pieces(line.approved or 0, line))
            grid.addWidget(named(line), number, 0)
            grid.addWidget(count, number, 1, Qt.AlignmentFlag.AlignRight)
        grid.setRowStretch(len(leaving) + 1, 1)
        total = self.tr("{lines} lines, {count} pieces. Due back on {due}.").format(
            lines=len(leaving),
            count=f"{self._page.row.approved:,}",
            due=short_date(self._page.row.due_date),
        )
        self.body.addWidget(grid.area)
        self.body.addWidget(label(total, "label", name="leaving_total"))
        add = self.fields.add
        giver = add("giver", self.tr("Given by"), self._giver, needed=True)
        receiver = add("receiver", self.tr("Received by"), self._receiver, needed=True)
        day = add("hand_over_on", self.tr("Day of hand-over"), self._on, needed=True)
        condition = add("condition", self.tr("Condition"), self._condition, needed=True)
        for left, right in ((giver, receiver), (day, condition)):
            pair = row(left, right)
            pair.setStretch(0, 1)
            pair.setStretch(1, 1)
            self.body.addLayout(pair)
        self.body.addWidget(self._photos)

    def _check(self) -> None:
        texts: tuple[tuple[str, QLineEdit, Refusal], ...] = (
            ("giver", self._giver, Refusal.GIVER_MISSING),
            ("receiver", self._receiver, Refusal.RECEIVER_MISSING),
            ("condition", self._condition, Refusal.CONDITION_MISSING),
        )
        problems: dict[str, Refusal | str] = {
            name: refusal for name, line, refusal in texts if not tidy(line.text())
        }
        day = day_problem(self._on, self._page, self._desk.today(), while_current=True)
        if day is not None:
            problems["hand_over_on"] = day
        self.fields.show_problems(problems, everywhere=True)
        self.save.setEnabled(not problems)
