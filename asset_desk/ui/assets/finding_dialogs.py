"""Records a fact-finding, and carries it out (ข้อ 214–218)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from asset_desk.domain.assets import AssetId, tidy
from asset_desk.domain.errors import Refusal
from asset_desk.domain.write_offs import Finding, FindingId, finding_problems, tidied_finding
from asset_desk.services.settling_rows import FindingRow, Unfit
from asset_desk.thai_dates import short_date
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.count_box import CountBox
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import ChoiceBox, label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit
from asset_desk.ui.words import word

Problems = dict[str, Refusal | str]


class FindingDialog(DeskDialog):
    """The order, the result and who decided; nothing leaves the register by this."""

    def __init__(
        self, desk: Desk, asset: tuple[AssetId, str], harmed: Sequence[Unfit], parent: QWidget
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("FindingDialog", "Fact-finding about {name}").format(name=asset[1])
        super().__init__(title, translate("FindingDialog", "Record the result"), parent)
        self.setMinimumWidth(640)
        self._today, self._asset_id = desk.today, asset[0]
        self._harm = ChoiceBox(
            [(each, f"{word(each.harm)} ({each.quantity - each.found:,})") for each in harmed],
            name="finding_harm",
        )
        self._count = CountBox(1, name="finding_quantity", least=1)
        self._order_no, self._result, self._decided_by = QLineEdit(), QLineEdit(), QLineEdit()
        self._on = ThaiDateEdit(desk.today, name="found_on")
        self._on.set_day(desk.today())
        self._lay_out()
        for field in self.fields.all():
            field.touched.connect(self._check)
        self._check()

    def finding(self) -> Finding:
        """The fact-finding as filled in."""
        chosen: Unfit = self._harm.value()
        return tidied_finding(
            Finding(
                asset_id=self._asset_id,
                harm=chosen.harm,
                quantity=self._count.value(),
                on=self._on.day() or self._today(),
                order_no=self._order_no.text(),
                result=self._result.text(),
                decided_by=self._decided_by.text(),
            )
        )

    def _lay_out(self) -> None:
        add = self.fields.add
        text = self.tr(
            "The pieces stay in the register. After this the head of supplies may write them off."
        )
        self.body.addWidget(label(text, wraps=True))
        which = add("harm", self.tr("Which"), self._harm, needed=True)
        count = add("quantity", self.tr("Pieces"), self._count, needed=True)
        order = add("order_no", self.tr("Number of the order"), self._order_no, needed=True)
        day = add("found_on", self.tr("Day of the result"), self._on, needed=True)
        for left, right in ((which, count), (order, day)):
            pair = row(left, right)
            pair.setStretch(0, 1)
            pair.setStretch(1, 1)
            self.body.addLayout(pair)
        self.body.addWidget(add("result", self.tr("Result"), self._result, needed=True))
        self.body.addWidget(
            add("decided_by", self.tr("Decided by (name, post)"), self._decided_by, needed=True)
        )

    def _check(self) -> None:
        chosen: Unfit = self._harm.value()
        most = chosen.quantity - chosen.found
        problems: Problems = dict(finding_problems(self.finding(), most))
        problems |= day_problem(self._on, self._today(), "found_on", self.tr("Enter the day."))
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)


class WriteOffDialog(DeskDialog):
    """Which fact-finding is carried out, on what day and by which document."""

    def __init__(
        self, desk: Desk, name: str, open_ones: Sequence[FindingRow], parent: QWidget
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("WriteOffDialog", "Write off {name}").format(name=name)
        super().__init__(title, translate("WriteOffDialog", "Write off"), parent)
        self.setMinimumWidth(640)
        self._today = desk.today
        self._which = ChoiceBox([(each, _finding_text(each)) for each in open_ones], name="finding")
        self._document = QLineEdit()
        self._on = ThaiDateEdit(desk.today, name="written_off_on")
        self._on.set_day(desk.today())
        add = self.fields.add
        text = self.tr(
            "The pieces leave the register for good; what was is kept in the history. "
            "A row of which nothing is left is retired."
        )
        self.body.addWidget(label(text, wraps=True))
        self.body.addWidget(add("which", self.tr("Fact-finding"), self._which, needed=True))
        pair = row(
            add("document_no", self.tr("Number of the approval"), self._document, needed=True),
            add("written_off_on", self.tr("Day"), self._on, needed=True),
        )
        self.body.addLayout(pair)
        for field in self.fields.all():
            field.touched.connect(self._check)
        self._check()

    def finding_id(self) -> FindingId:
        """Which fact-finding is carried out."""
        chosen: FindingRow = self._which.value()
        return chosen.finding_id

    def day(self) -> date:
        """The day on which the pieces leave."""
        return self._on.day() or self._today()

    def document_no(self) -> str:
        """The number of the approval."""
        return tidy(self._document.text())

    def _check(self) -> None:
        chosen: FindingRow = self._which.value()
        problems: Problems = {} if self.document_no() else {"document_no": Refusal.DOCUMENT_MISSING}
        if self.day() < chosen.happened_on:
            problems["written_off_on"] = self.tr("This day lies before the result.")
        day_missing = self.tr("Enter the day.")
        problems |= day_problem(self._on, self._today(), "written_off_on", day_missing)
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)


def day_problem(edit: ThaiDateEdit, today: date, name: str, missing: str) -> Problems:
    """What is wrong with the day of an act on an asset, under its field's name, or nothing."""
    day = edit.day()
    if day is None:
        return {name: edit.problem() or missing}
    return {name: Refusal.DAY_IN_THE_FUTURE} if day > today else {}


def _finding_text(finding: FindingRow) -> str:
    parts = (
        f"{word(finding.harm)} {finding.quantity:,}",
        *(finding.order_no, finding.result, short_date(finding.happened_on)),
    )
    return " · ".join(parts)
