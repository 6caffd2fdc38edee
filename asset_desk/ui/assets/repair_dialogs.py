"""Sends pieces to be repaired, and takes them back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from asset_desk.domain.assets import AssetId
from asset_desk.domain.errors import Refusal
from asset_desk.domain.ledger import Place
from asset_desk.domain.repairs import (
    Repair,
    RepairReturn,
    repair_problems,
    return_problems,
    tidied_repair,
)
from asset_desk.imports.cells import Unreadable, money_of
from asset_desk.imports.sheets import Cell
from asset_desk.services.settling_rows import RepairRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.count_box import CountBox
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.form import Field
from asset_desk.ui.widgets.hinted_line import HintedLine
from asset_desk.ui.widgets.parts import ChoiceBox, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit

Problems = dict[str, Refusal | str]


class RepairDialog(DeskDialog):
    """What the two dialogs about a repair share: a day, a sum, and a check as one types."""

    def __init__(self, desk: Desk, title: str, save_text: str, parent: QWidget) -> None:
        super().__init__(title, save_text, parent)
        self.setMinimumWidth(640)
        self._today = desk.today
        self._on = ThaiDateEdit(desk.today, name="repair_on")
        self._on.set_day(desk.today())
        self._cost = HintedLine()
        self._cost.setPlaceholderText(self.tr("Such as 3,350.00"))

    def _listen(self) -> None:
        for field in self.fields.all():
            field.touched.connect(self._check)
        self._check()

    def _pair(self, left: Field, right: Field) -> None:
        pair = row(left, right)
        pair.setStretch(0, 1)
        pair.setStretch(1, 1)
        self.body.addLayout(pair)

    def _typed_cost(self) -> int | None:
        try:
            return money_of(Cell(self._cost.text()))
        except Unreadable:
            return -1

    def _day_problem(self) -> Problems:
        day = self._on.day()
        if day is None:
            return {"repair_on": self._on.problem() or self.tr("Enter the day.")}
        return {"repair_on": Refusal.DAY_IN_THE_FUTURE} if day > self._today() else {}

    def _problems(self) -> Problems:
        return {}

    def _check(self) -> None:
        problems = self._problems()
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)


class SendToRepairDialog(RepairDialog):
    """From where, how many, what is the matter, to whom, until when, for how much."""

    def __init__(
        self,
        desk: Desk,
        asset: tuple[AssetId, str],
        may_be_sent: Sequence[tuple[Place, int]],
        parent: QWidget,
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("SendToRepairDialog", "Send {name} to repair").format(name=asset[1])
        super().__init__(desk, title, translate("SendToRepairDialog", "Send to repair"), parent)
        self._asset_id, self._most = asset[0], dict(may_be_sent)
        names = {Place.DAMAGED: self.tr("Damaged pieces"), Place.STORE: self.tr("From the store")}
        self._source = ChoiceBox(
            [(place, f"{names[place]} ({count:,})") for place, count in may_be_sent],
            name="repair_source",
        )
        self._count = CountBox(1, name="repair_quantity", least=1)
        self._fault, self._repairer = QLineEdit(), QLineEdit()
        self._expected = ThaiDateEdit(desk.today, name="expected_on")
        add = self.fields.add
        self._pair(
            add("source", self.tr("Which"), self._source, needed=True),
            add("quantity", self.tr("Pieces"), self._count, needed=True),
        )
        self.body.addWidget(add("fault", self.tr("What is the matter"), self._fault, needed=True))
        self._pair(
            add("repairer", self.tr("Who repairs it"), self._repairer, needed=True),
            add("repair_on", self.tr("Day"), self._on, needed=True),
        )
        self._pair(
            add("expected_on", self.tr("Expected back"), self._expected),
            add("cost", self.tr("Expected cost (baht)"), self._cost),
        )
        self._listen()

    def repair(self) -> Repair:
        """The repair as filled in."""
        return tidied_repair(
            Repair(
                asset_id=self._asset_id,
                quantity=self._count.value(),
                source=self._source.value(),
                on=self._on.day() or self._today(),
                fault=self._fault.text(),
                repairer=self._repairer.text(),
                expected_on=self._expected.day(),
                cost_satang=self._typed_cost(),
            )
        )

    def _problems(self) -> Problems:
        problems: Problems = dict(
            repair_problems(self.repair(), self._most.get(self._source.value(), 0))
        )
        if self._expected.problem():
            problems["expected_on"] = self._expected.problem()
        elif problems.get("expected_on"):
            problems["expected_on"] = self.tr("This day lies before the day it was sent.")
        return problems | self._day_problem()


class BackFromRepairDialog(RepairDialog):
    """Which repair, how many are mended, how many cannot be, and what was paid."""

    def __init__(self, desk: Desk, name: str, away: Sequence[RepairRow], parent: QWidget) -> None:
        translate = QCoreApplication.translate
        title = translate("BackFromRepairDialog", "{name} is back from repair").format(name=name)
        super().__init__(desk, title, translate("BackFromRepairDialog", "Take back"), parent)
        self._which = ChoiceBox([(each, _away_text(each)) for each in away], name="which_repair")
        self._good = CountBox(0, name="mended")
        self._beyond = CountBox(0, name="beyond_repair")
        self._note = QLineEdit()
        add = self.fields.add
        self.body.addWidget(add("which", self.tr("Repair"), self._which, needed=True))
        self._pair(
            add("good", self.tr("Mended"), self._good, needed=True),
            add("beyond", self.tr("Beyond repair"), self._beyond, needed=True),
        )
        self._pair(
            add("repair_on", self.tr("Day"), self._on, needed=True),
            add("cost", self.tr("Paid (baht)"), self._cost),
        )
        self.body.addWidget(add("note", self.tr("Note"), self._note))
        self._good.setValue(self._chosen().away)
        self._listen()

    def back(self) -> RepairReturn:
        """What came back as filled in."""
        return RepairReturn(
            repair_id=self._chosen().repair_id,
            good=self._good.value(),
            beyond_repair=self._beyond.value(),
            on=self._on.day() or self._today(),
            cost_satang=self._typed_cost(),
            note=self._note.text().strip(),
        )

    def _chosen(self) -> RepairRow:
        chosen: RepairRow = self._which.value()
        return chosen

    def _problems(self) -> Problems:
        chosen = self._chosen()
        problems: Problems = dict(return_problems(self.back(), chosen.away))
        day = self._on.day()
        if day is not None and day < chosen.sent_on:
            problems["repair_on"] = self.tr("This day lies before the day it was sent.")
        if problems.get("good") is Refusal.NOTHING_COUNTED:
            problems["good"] = refusal_text(Refusal.NOTHING_COUNTED)
        return problems | self._day_problem()


def _away_text(repair: RepairRow) -> str:
    text = QCoreApplication.translate(
        "BackFromRepairDialog", "{count} with {repairer} since {day}: {fault}"
    )
    return text.format(
        count=f"{repair.away:,}",
        repairer=repair.repairer,
        day=short_date(repair.sent_on),
        fault=repair.fault,
    )
