"""A choice among the staff, found by any part of the name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter

from asset_desk.domain.office import PersonId
from asset_desk.services.rows import PersonRow
from asset_desk.ui.widgets.parts import ChoiceBox


class StaffChoice(ChoiceBox):
    """Typing narrows the list; a text that is nobody's name chooses nobody."""

    def __init__(self, staff: Sequence[PersonRow], *, name: str) -> None:
        super().__init__(name=name)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.show_staff(staff)

    def show_staff(self, staff: Sequence[PersonRow]) -> None:
        """Offer these people; nobody is chosen yet."""
        self.set_choices([(each.person_id, _text(each)) for each in staff])
        self.setCurrentIndex(-1)
        self.setEditText("")

    def person_id(self) -> PersonId | None:
        """Who is chosen, or None when the text is nobody's name."""
        number = self.currentIndex()
        if self.itemText(number) != self.currentText():
            number = self.findText(self.currentText())
        if number < 0:
            return None
        chosen: PersonId = self.itemData(number)[0]
        return chosen


def _text(person: PersonRow) -> str:
    return f"{person.full_name} · {person.position}" if person.position else person.full_name
