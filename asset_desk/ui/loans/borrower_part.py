"""The part of the borrow form that says who borrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asset_desk.domain.office import BorrowerKind
from asset_desk.services.rows import PersonRow
from asset_desk.ui.loans.type_ahead import Choice, TypeAhead
from asset_desk.ui.widgets.form import Fields
from asset_desk.ui.widgets.parts import ChoiceBox, button, column, label, row, words_of


class BorrowerPart(QWidget):
    """The borrower by any part of the name, unit or phone; the kind follows from the person."""

    people_asked = Signal(str)
    person_picked = Signal(object)
    """A PersonRow."""
    new_asked = Signal(str, object)
    """A new borrower is to be entered: the name typed so far, and the kind chosen."""

    def __init__(self, overlay: QWidget, fields: Fields) -> None:
        super().__init__()
        self._person: PersonRow | None = None
        self.line = TypeAhead(
            overlay,
            self.tr("Type any part of a name, unit or phone"),
            name="borrower",
            choices_name="borrower_choices",
        )
        self.new = button(
            self.tr("New borrower"), self._ask_new, name="new_borrower", icon_name="user-plus"
        )
        self.kind = ChoiceBox(words_of(BorrowerKind), name="borrower_kind")
        self._summary = label("", "muted", name="borrower_summary", wraps=True)
        self._lay_out(fields)
        self.line.choices_asked.connect(self.people_asked)
        self.line.textEdited.connect(self._forget)
        self.line.picked.connect(self.person_picked)
        self.line.entered.connect(lambda _text: self.line.pick_current())

    def person(self) -> PersonRow | None:
        """The borrower, once one has been picked."""
        return self._person

    def show_person(self, person: PersonRow | None) -> None:
        """Show who borrows; the kind follows from the person."""
        self._person = person
        self.line.setText(person.full_name if person else "")
        self.line.close_choices()
        self._summary.setText(about(person) if person else "")
        self._summary.setVisible(person is not None)
        if person is not None:
            self.kind.choose(person.kind)

    def offer(self, people: Sequence[PersonRow], count: int) -> None:
        """Offer these people, of so many that were found."""
        choices = [Choice(each, each.full_name, about(each)) for each in people]
        none = self.tr("Nobody in the list matches. Press “New borrower” to enter them.")
        self.line.offer(choices, more=count - len(people), none=none)

    def _forget(self) -> None:
        if self._person is not None:
            self._person = None
            self._summary.hide()

    def _ask_new(self) -> None:
        typed = "" if self._person else self.line.text().strip()
        self.new_asked.emit(typed, self.kind.value())

    def _lay_out(self, fields: Fields) -> None:
        who = fields.add("borrower", self.tr("Borrower"), self.line, needed=True)
        line = row()
        line.addWidget(who, 1)
        line.addLayout(column(label(" ", "label"), self.new, 1, spacing=3))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(line)
        layout.addWidget(self._summary)
        self._summary.hide()


def about(person: PersonRow) -> str:
    """What tells one person from another: post, unit, phone."""
    parts = (person.position, person.unit or person.address, person.phone)
    return " · ".join(part for part in parts if part)
