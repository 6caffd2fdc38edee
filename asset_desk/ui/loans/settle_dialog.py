"""Records how damaged or lost pieces were made good (ข้อ 209)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from asset_desk.domain.errors import Refusal
from asset_desk.domain.settlements import (
    Outcome,
    Settlement,
    outcomes_of,
    settlement_problems,
    tidied,
    valued,
)
from asset_desk.imports.cells import Unreadable, money_of
from asset_desk.imports.sheets import Cell
from asset_desk.services.rows import LoanPage
from asset_desk.services.settling_rows import OpenHarmRow
from asset_desk.thai import baht_text, money_text
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.count_box import CountBox
from asset_desk.ui.loans.days import day_problem
from asset_desk.ui.loans.loan_dialog import LoanDialog
from asset_desk.ui.widgets.form import Field
from asset_desk.ui.widgets.hinted_line import HintedLine
from asset_desk.ui.widgets.parts import ChoiceBox, label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit
from asset_desk.ui.words import word


class SettleDialog(LoanDialog):
    """Which pieces, in which way, on the strength of which document."""

    def __init__(
        self, desk: Desk, page: LoanPage, still_open: Sequence[OpenHarmRow], parent: QWidget
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("SettleDialog", "Make good {slip}, {borrower}")
        super().__init__(
            desk,
            page,
            title.format(slip=page.row.slip_no, borrower=page.row.borrower_name),
            translate("SettleDialog", "Record the settlement"),
            parent,
        )
        self.setMinimumWidth(720)
        self._which = ChoiceBox([(each, _harm_text(each)) for each in still_open], name="harm")
        self._outcome = ChoiceBox(name="outcome")
        self._count = CountBox(1, name="quantity", least=1)
        self._on = ThaiDateEdit(desk.today, name="settled_on")
        self._on.set_day(desk.today())
        self._document, self._details = QLineEdit(), QLineEdit()
        self._value, self._reason = HintedLine(), QLineEdit()
        self._agreed, self._amount_reason = HintedLine(), QLineEdit()
        self._amount = label("", "label", name="amount", wraps=True)
        self._lay_out()
        self._which.currentIndexChanged.connect(lambda _number: self._choose())
        for field in self.fields.all():
            field.touched.connect(self._check)
        self._order(
            *(self._which, self._outcome, self._count, self._on.line),
            *(self._document, self._details, self._value, self._reason),
            *(self._agreed, self._amount_reason),
        )
        self._choose()

    def settlement(self) -> Settlement:
        """The settlement as filled in."""
        chosen = self._chosen()
        return tidied(
            Settlement(
                line_id=chosen.line_id,
                harm=chosen.harm,
                outcome=self._outcome.value(),
                quantity=self._count.value(),
                document_no=self._document.text(),
                on=self._on.day() or self._desk.today(),
                details=self._details.text(),
                unit_value_satang=_typed_money(self._value),
                value_reason=self._reason.text(),
                agreed_satang=_typed_money(self._agreed),
                amount_reason=self._amount_reason.text(),
            )
        )

    def _chosen(self) -> OpenHarmRow:
        chosen: OpenHarmRow = self._which.value()
        return chosen

    def _lay_out(self) -> None:
        add = self.fields.add
        self.body.addWidget(add("harm", self.tr("What"), self._which, needed=True))
        self._pair(
            add("outcome", self.tr("How it was made good"), self._outcome, needed=True),
            add("quantity", self.tr("Pieces this time"), self._count, needed=True),
        )
        self._pair(
            add("document_no", self.tr("Document number"), self._document, needed=True),
            add("settled_on", self.tr("Day"), self._on, needed=True),
        )
        details_title = self.tr("Who repaired it, what was delivered, or where it was found")
        details = add("details", details_title, self._details)
        self.body.addWidget(details)
        self._value.setPlaceholderText(self.tr("Such as 3,350.00"))
        self._pair(
            add("unit_value", self.tr("Value of one when lent (baht)"), self._value, needed=True),
            add("value_reason", self.tr("How this value is known"), self._reason, needed=True),
        )
        self._agreed.setPlaceholderText(self.tr("Empty: the value when lent"))
        self._pair(
            add("agreed", self.tr("Another sum agreed on for all these (baht)"), self._agreed),
            add(
                "amount_reason",
                self.tr("Why it is not the value when lent"),
                self._amount_reason,
                needed=True,
            ),
        )
        self.body.addWidget(self._amount)

    def _pair(self, left: Field, right: Field) -> None:
        pair = row(left, right)
        pair.setStretch(0, 1)
        pair.setStretch(1, 1)
        self.body.addLayout(pair)

    def _choose(self) -> None:
        """Offer what may be done about these pieces; what is lost cannot be repaired."""
        chosen = self._chosen()
        ways = outcomes_of(chosen.harm)
        self._outcome.set_choices([(way, word(way)) for way in ways])
        self._count.setValue(chosen.quantity)
        self._check()

    def _check(self) -> None:
        chosen = self._chosen()
        is_paid = self._outcome.value() is Outcome.PAID
        for name in ("unit_value", "value_reason"):
            self.fields[name].setVisible(is_paid and chosen.value_satang is None)
        made = valued(self.settlement(), chosen.value_satang)
        self.fields["agreed"].setVisible(is_paid)
        self.fields["amount_reason"].setVisible(is_paid and made.agreed_satang is not None)
        problems: dict[str, Refusal | str] = {
            **settlement_problems(self.settlement(), chosen.quantity, chosen.value_satang)
        }
        if (day := day_problem(self._on, self._page, self._desk.today())) is not None:
            problems["settled_on"] = day
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)
        self._amount.setText(self._amount_text(made) if is_paid else "")
        self._amount.setVisible(bool(self._amount.text()))

    def _amount_text(self, made: Settlement) -> str:
        """The sum in digits and in words; where no value was recorded, a warning until one is."""
        full, amount = made.full_satang, made.amount_satang
        if full is None or full <= 0:
            return self.tr("No value was recorded when it was lent. Enter it, with the reason.")
        if amount is None or amount <= 0:
            return self.tr("The value when lent is {full} baht.").format(full=money_text(full))
        text = self.tr("To be paid: {amount} baht ({words}), at the value when lent.")
        if made.agreed_satang is not None:
            text = self.tr(
                "To be paid: {amount} baht ({words}), as agreed. The value when lent is {full}."
            )
        return text.format(
            amount=money_text(amount), words=baht_text(amount), full=money_text(full)
        )


def _typed_money(line: HintedLine) -> int | None:
    """None when nothing was typed; a sum that cannot be when it is no money."""
    try:
        return money_of(Cell(line.text()))
    except Unreadable:
        return -1


def _harm_text(harm: OpenHarmRow) -> str:
    count = f"{word(harm.harm)} {harm.quantity:,} {harm.unit}".strip()
    return f"{harm.line_no}. {harm.name}  {harm.code}  — {count}"
