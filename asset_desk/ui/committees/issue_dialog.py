"""Issues an order: its number, its day, and who signs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from asset_desk.domain.committees import HIGHEST_NUMBER, Order, buddhist_year
from asset_desk.domain.office import Post
from asset_desk.services.orders import issue_order
from asset_desk.ui.desk import Desk
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.number_box import NumberBox
from asset_desk.ui.widgets.parts import GRID, label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit


class IssueDialog(DeskDialog):
    """The next number of the calendar year is offered; the office's register may have another."""

    issued = Signal(str)
    """The number under which the order was issued."""

    def __init__(self, desk: Desk, order: Order, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("IssueDialog", "Issue the order")
        super().__init__(title, translate("IssueDialog", "Issue"), parent)
        self.setObjectName("issue_dialog")
        self.setMinimumWidth(620)
        self._desk, self._order = desk, order
        self._number_is_own = False
        self._number = NumberBox()
        self._number.setRange(1, HIGHEST_NUMBER)
        self._day = ThaiDateEdit(desk.today, name="issued_on")
        self._day.set_day(desk.today())
        self._signer = label("", name="order_signer", wraps=True)
        self._lay_out()
        self._suggest()
        self._check()
        self._number.textChanged.connect(lambda _text: self._note_own_number())
        self._day.day_changed.connect(self._suggest)
        for field in self.fields.all():
            field.touched.connect(self._check)
        self.try_to(self._issue)

    def _lay_out(self) -> None:
        add = self.fields.add
        hint = self.tr("Orders are numbered by the calendar year, from 1 January on.")
        number = add("order_number", self.tr("Number"), self._number, needed=True, hint=hint)
        day = add("issued_on", self.tr("Issued on"), self._day, needed=True)
        pair = row(number, day, spacing=2 * GRID)
        pair.setStretch(0, 1)
        pair.setStretch(1, 1)
        self.body.addWidget(label(self._order.text.subject, "label", wraps=True))
        self.body.addLayout(pair)
        self.body.addWidget(self._signer)
        kept = self.tr("An issued order never changes; a later order can amend or revoke it.")
        self.body.addWidget(label(kept, "muted", wraps=True))

    def _suggest(self) -> None:
        """Offer the next number of the day's year unless another was typed; say who signs."""
        day = self._day.day()
        if day is not None and not self._number_is_own:
            was_quiet = self._number.blockSignals(True)
            self._number.setValue(self._desk.queries.committees.next_number(buddhist_year(day)))
            self._number.blockSignals(was_quiet)
        self._say_who_signs()

    def _say_who_signs(self) -> None:
        day = self._day.day()
        signer = self._desk.queries.office.signatory(Post.HEAD, None, day) if day else None
        if signer is None:
            self._signer.setText(self.tr("Nobody is known to sign on this day."))
            return
        said = self.tr("{number}/{year}, signed by {name}, {title}")
        self._signer.setText(
            said.format(
                number=self._number.value(),
                year=buddhist_year(day or self._desk.today()),
                name=signer.name,
                title=" ".join(signer.title_lines),
            )
        )

    def _note_own_number(self) -> None:
        self._number_is_own = True
        self._say_who_signs()

    def _check(self) -> None:
        day, problems = self._day.day(), {}
        if day is None:
            problems["issued_on"] = self._day.problem() or self.tr("Enter the day.")
        elif day > self._desk.today():
            problems["issued_on"] = self.tr("This day is still to come.")
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)

    def _issue(self) -> None:
        on = self._day.day() or self._desk.today()
        number = self._number.value()
        found = issue_order(
            self._desk.new_uow(),
            self._desk.occasion(),
            self._order.order_id,
            on=on,
            number=number,
        )
        self.issued.emit(found.order_no)
