"""Takes a loan back, whole or part: per line good, damaged or lost this time."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import Refusal
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.returns import ReturnCount
from asset_desk.services.drafts import TakenBack
from asset_desk.services.rows import LoanPage
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.days import day_problem
from asset_desk.ui.loans.line_grid import LineGrid, rows_of
from asset_desk.ui.loans.loan_dialog import LoanDialog
from asset_desk.ui.loans.photo_box import PhotoBox
from asset_desk.ui.loans.return_line import ReturnLineBoxes
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.parts import button, dress, label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit
from asset_desk.ui.words import back_of


class TakeBackDialog(LoanDialog):
    """What came back this time, what is out still, and a summary before it is kept."""

    def __init__(self, desk: Desk, page: LoanPage, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("TakeBackDialog", "Take back {slip} from {borrower}")
        super().__init__(
            desk,
            page,
            title.format(slip=page.row.slip_no, borrower=page.row.borrower_name),
            translate("TakeBackDialog", "Take back"),
            parent,
        )
        self.setMinimumWidth(1000)
        self._lines = [ReturnLineBoxes(line) for line in page.lines if line.out]
        self._returned_by = QLineEdit(page.receiver_name or page.row.borrower_name)
        self._received_by = QLineEdit(desk.session.officer.name)
        self._on = ThaiDateEdit(desk.today, name="returned_on")
        self._on.set_day(desk.today())
        self._photos, self._no_photo = PhotoBox(), QLineEdit()
        self._summary = label("", "label", name="return_summary", wraps=True)
        self.all_good = button(
            self.tr("Everything came back good"),
            self._take_all_good,
            name="all_good",
            icon_name="circle-check",
        )
        self._lay_out()
        self._photos.changed.connect(self._check)
        for line in self._lines:
            line.changed.connect(self._check)
        for field in self.fields.all():
            field.touched.connect(self._check)
        boxes = [box for line in self._lines for box in line.boxes()]
        people = (self._returned_by, self._received_by, self._on.line, self._photos.add)
        self._order(*boxes, *people, self._no_photo, self.all_good)
        self._check()

    def taken(self) -> TakenBack:
        """The return as filled in."""
        day = self._on.day() or self._desk.today()
        return TakenBack(
            day,
            self._returned_by.text(),
            self._received_by.text(),
            self._counts(),
            self._photos.kept(self._desk, self._page.row.loan_id),
            "" if self._photos.has_any() else self._no_photo.text(),
        )

    def _counts(self) -> Mapping[LoanLineId, ReturnCount]:
        counted = {line.row.line_id: line.counted() for line in self._lines}
        return {line_id: count for line_id, count in counted.items() if count.total}

    def _take_all_good(self) -> None:
        for line in self._lines:
            line.take_all_good()

    def _lay_out(self) -> None:
        page = self._page
        so_far = back_of(page.row.came_back, page.row.approved)
        self.body.addLayout(row(label(so_far, "label", name="back_so_far"), 1, self.all_good))
        heads = (
            self.tr("Asset"),
            self.tr("Still out"),
            self.tr("This time: good"),
            self.tr("This time: damaged"),
            self.tr("This time: lost"),
            self.tr("Condition found"),
        )
        rows = rows_of([line.row for line in self._lines])
        grid = LineGrid(heads, lines=rows, row_height=64, texts=(0, 5))
        for number, line in enumerate(self._lines):
            line.put_into(grid, 2 * number + 1)
        grid.setRowStretch(2 * len(self._lines) + 1, 1)
        grid.setColumnStretch(5, 1)
        self.body.addWidget(grid.area)
        add = self.fields.add
        by = add("returned_by", self.tr("Brought back by"), self._returned_by, needed=True)
        taker = add("received_by", self.tr("Taken back by"), self._received_by, needed=True)
        day = add("returned_on", self.tr("Day of return"), self._on, needed=True)
        self.body.addLayout(row(by, taker, day))
        reason = add("no_photo", self.tr("Why there is no photo"), self._no_photo, needed=True)
        reason.hide()
        shots = row(self._photos, reason)
        shots.setStretch(0, 1)
        shots.setStretch(1, 1)
        self.body.addLayout(shots)
        self.body.addWidget(self._summary)

    def _check(self) -> None:
        counts, wrong = self._counts(), [line.check() for line in self._lines]
        problems: dict[str, Refusal | str] = {}
        if not tidy(self._returned_by.text()):
            problems["returned_by"] = self.tr("Enter who brought the assets back.")
        if not tidy(self._received_by.text()):
            problems["received_by"] = self.tr("Enter who took the assets back.")
        day = day_problem(self._on, self._page, self._desk.today())
        if day is not None:
            problems["returned_on"] = day
        is_harmed = any(counted.is_harmed for counted in counts.values())
        self.fields["no_photo"].setVisible(is_harmed and not self._photos.has_any())
        if is_harmed and not self._photos.has_any() and not tidy(self._no_photo.text()):
            problems["no_photo"] = Refusal.PHOTO_MISSING
        self.fields.show_problems(problems, everywhere=True)
        self._sum_up(list(counts.values()))
        self.save.setEnabled(bool(counts) and not any(wrong) and not problems)

    def _sum_up(self, counts: list[ReturnCount]) -> None:
        """Say what will be kept: the total this time, and what is out after it."""
        dress(self._summary, look="label" if counts else "muted")
        if not counts:
            self._summary.setText(refusal_text(Refusal.NOTHING_COUNTED))
            return
        total = sum(count.total for count in counts)
        text = self.tr(
            "This time {total} pieces: {good} good, {damaged} damaged, {lost} lost. "
            "After this {left} are still out."
        )
        self._summary.setText(
            text.format(
                total=f"{total:,}",
                good=f"{sum(count.good for count in counts):,}",
                damaged=f"{sum(count.damaged for count in counts):,}",
                lost=f"{sum(count.lost for count in counts):,}",
                left=f"{max(self._page.row.out - total, 0):,}",
            )
        )
