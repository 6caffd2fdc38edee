"""The borrow form as a page: who, why and when on the left; what, and who approves, right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.errors import Refusal
from asset_desk.domain.loans import LoanRequest
from asset_desk.domain.office import BorrowerKind
from asset_desk.ui.loans.approver_card import ApproverCard
from asset_desk.ui.loans.borrower_part import BorrowerPart
from asset_desk.ui.loans.lines_part import LinesPart
from asset_desk.ui.loans.rules_part import RulesPart
from asset_desk.ui.widgets.form import Fields
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, button, card, column, label, row, scrolled
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit
from asset_desk.ui.words import word


class BorrowFormView(QWidget):
    """Gives the form as filled in, and shows what is wrong with it; it decides nothing."""

    changed = Signal()
    borrower_left = Signal()
    """The cursor has left the borrower's field."""
    save_asked = Signal()
    back_asked = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.fields = Fields()
        self.borrower = BorrowerPart(self, self.fields)
        self.lines = LinesPart(self)
        self.approver = ApproverCard()
        self.from_date = ThaiDateEdit(today, name="from_date")
        self.due_date = ThaiDateEdit(today, name="due_date")
        self.requested_on = ThaiDateEdit(today, name="requested_on")
        self.work_type = ChoiceBox(name="work_type")
        self.purpose = QPlainTextEdit()
        self.place, self.note = QLineEdit(), QLineEdit()
        self.is_official_use = QCheckBox(self.tr("The use is for official work (clause 207)"))
        self.rules = RulesPart(self.fields, self.is_official_use)
        self._inside = QRadioButton(word(UsePlace.INSIDE))
        self._outside = QRadioButton(word(UsePlace.OUTSIDE))
        self._places = QButtonGroup(self)
        self._own_place: UsePlace | None = None
        self._missing = label("", "muted", name="still_missing", wraps=True)
        self.save = button(
            self.tr("Keep the request"),
            self.save_asked.emit,
            name="save_request",
            icon_name="check",
            look="primary",
        )
        self._set_up_fields()
        self._lay_out()
        self._connect()

    def request(self) -> LoanRequest:
        """The form as filled in."""
        person = self.borrower.person()
        return LoanRequest(
            borrower_id=person.person_id if person else None,
            borrower_kind=self.borrower.kind.value(),
            purpose=self.purpose.toPlainText(),
            work_type=self.work_type.value() or "",
            use_place=self.use_place(),
            place=self.place.text(),
            from_date=self.from_date.day(),
            due_date=self.due_date.day(),
            lines=self.lines.lines(),
            is_official_use=self.is_official_use.isChecked(),
            note=self.note.text(),
            purpose_kind=self.rules.purpose_kind.value(),
            urgency_reason=self.rules.urgency_reason.text(),
        )

    def use_place(self) -> UsePlace:
        """Inside or outside, as ticked."""
        return UsePlace.OUTSIDE if self._outside.isChecked() else UsePlace.INSIDE

    def show_kind(self, kind: BorrowerKind) -> None:
        """Borrowers from outside use everything outside; for staff the own tick comes back."""
        is_staff = kind is BorrowerKind.STAFF
        if not is_staff and self._own_place is None:
            self._own_place = self.use_place()
            self._outside.setChecked(True)
        elif is_staff and self._own_place is not None:
            own, self._own_place = self._own_place, None
            (self._inside if own is UsePlace.INSIDE else self._outside).setChecked(True)
        self._inside.setEnabled(is_staff)
        tip = "" if is_staff else self.tr("Borrowers from outside always use it outside.")
        self._inside.setToolTip(tip)

    def show_problems(
        self, problems: Mapping[str, Refusal | str], warnings: Mapping[str, str]
    ) -> None:
        """Show problems beside the fields already touched, and at the foot what is still open.

        Warnings stand beside their fields too, and hold nothing up.
        """
        shown = {**warnings, **problems}
        if self.borrower.line.hasFocus():
            shown.pop("borrower", None)
        self.fields.show_problems(shown)
        still = dict.fromkeys(self._title_of(name) for name in problems)
        text = self.tr("Still open: {fields}").format(fields=", ".join(still)) if still else ""
        self._missing.setText(text)
        self.save.setEnabled(not problems)

    def clear(self) -> None:
        """An empty form."""
        self.borrower.show_person(None)
        self.borrower.kind.choose(BorrowerKind.STAFF)
        self._own_place = None
        self._inside.setChecked(True)
        for line in (self.place, self.note):
            line.clear()
        self.purpose.clear()
        self.work_type.setCurrentIndex(0)
        self.is_official_use.setChecked(False)
        self.rules.clear()
        self.lines.clear()
        for field in self.fields.all():
            field.is_touched = False

    def _title_of(self, name: str) -> str:
        editors = [field.editor for field in self.fields.all()]
        titles = {editor.objectName(): editor.accessibleName() for editor in editors}
        return titles.get(name, self.tr("Assets to borrow"))

    def _set_up_fields(self) -> None:
        self.purpose.setObjectName("purpose")
        self.purpose.setTabChangesFocus(True)
        self.purpose.setFixedHeight(52)
        self.place.setObjectName("place")
        self.note.setObjectName("note")
        self.is_official_use.setObjectName("is_official_use")
        self._inside.setObjectName("use_inside")
        self._outside.setObjectName("use_outside")
        self._inside.setChecked(True)
        self._places.addButton(self._inside)
        self._places.addButton(self._outside)

    def _lay_out(self) -> None:
        back = button(
            self.tr("Loans"), self.back_asked.emit, name="back_from_form", icon_name="arrow-left"
        )
        cancel = button(self.tr("Cancel"), self.back_asked.emit, name="cancel_form")
        columns = QHBoxLayout()
        columns.setSpacing(GRID + 4)
        columns.addWidget(self._left(), 11)
        columns.addWidget(self._right(), 12)
        foot = row(self._missing, cancel, self.save)
        foot.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 2, 2 * GRID, GRID + 2)
        layout.setSpacing(GRID)
        layout.addLayout(row(back, label(self.tr("New borrow form"), "title"), 1))
        layout.addLayout(columns, 1)
        layout.addLayout(foot)

    def _left(self) -> QWidget:
        inside, layout = card(margin=10)
        layout.setSpacing(4)
        fields = self.fields
        layout.addWidget(self.borrower)
        layout.addLayout(
            row(
                fields.add("borrower_kind", self.tr("Kind of borrower"), self.borrower.kind),
                fields.add("work_type", self.tr("Type of work"), self.work_type, needed=True),
            )
        )
        layout.addWidget(self.rules.guidance)
        layout.addWidget(
            fields.add("purpose", self.tr("What it is needed for"), self.purpose, needed=True)
        )
        place = fields.add("place", self.tr("Where it will be used"), self.place, needed=True)
        where = row(place)
        where.setStretch(0, 1)
        where.addLayout(column(self._inside, self._outside, 1, spacing=2))
        layout.addLayout(where)
        layout.addLayout(
            row(
                fields.add("from_date", self.tr("From"), self.from_date, needed=True),
                fields.add("due_date", self.tr("Due date"), self.due_date, needed=True),
            )
        )
        official = fields.add("is_official_use", self.tr("Official use"), self.is_official_use)
        layout.addWidget(official)
        layout.addWidget(self.rules)
        layout.addLayout(
            row(
                fields.add("requested_on", self.tr("Day of the request"), self.requested_on),
                fields.add("note", self.tr("Note"), self.note),
            )
        )
        layout.addStretch(1)
        return scrolled(inside)

    def _right(self) -> QWidget:
        inside, layout = card(margin=12)
        layout.addWidget(label(self.tr("Assets to borrow"), "subtitle"))
        layout.addWidget(self.lines, 1)
        layout.addWidget(self.approver)
        return inside

    def _connect(self) -> None:
        for field in self.fields.all():
            field.touched.connect(self.changed)
        self.borrower.line.editingFinished.connect(self.borrower_left)
        self._places.buttonToggled.connect(lambda _button, _on: self.changed.emit())
        self.lines.changed.connect(self.changed)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save.click)
        QShortcut(QKeySequence.StandardKey.Find, self, self.lines.search.setFocus)
        QShortcut(QKeySequence.StandardKey.Cancel, self, self.back_asked.emit)
