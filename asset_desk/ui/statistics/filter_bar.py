"""What the statistics let through."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asset_desk.domain.assets import CATEGORIES
from asset_desk.domain.office import BorrowerKind, Division
from asset_desk.domain.report_presets import PresetDetails
from asset_desk.domain.reporting import NO_DIVISION, Question
from asset_desk.ui.widgets.parts import ChoiceBox, button, row, words_of

LEAST_LETTERS = 8


class FilterBar(QWidget):
    """One choice for each filter, and a button that takes them all off."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.division = ChoiceBox(name="statistics_division")
        self.category = ChoiceBox(name="statistics_category")
        self.borrower_kind = ChoiceBox(name="statistics_borrower_kind")
        self.work_type = ChoiceBox(name="statistics_work_type")
        self.clear = button(
            self.tr("Show all"), self.clear_all, name="clear_statistics", icon_name="x", look="link"
        )
        self._choices: Sequence[tuple[ChoiceBox, str]] = (
            (self.division, self.tr("Owning division")),
            (self.category, self.tr("Category")),
            (self.borrower_kind, self.tr("Kind of borrower")),
            (self.work_type, self.tr("Type of work")),
        )
        kinds: list[tuple[Any, str]] = [(None, self.tr("All borrowers")), *words_of(BorrowerKind)]
        self.borrower_kind.set_choices(kinds)
        categories: list[tuple[Any, str]] = [(None, self.tr("All categories"))]
        self.category.set_choices([*categories, *((each, each) for each in CATEGORIES)])
        for choice, name in self._choices:
            choice.setAccessibleName(name)
            choice.setMinimumContentsLength(LEAST_LETTERS)
            choice.currentIndexChanged.connect(lambda _number: self._tell())
        layout = row(*(choice for choice, _ in self._choices), self.clear)
        for number in range(len(self._choices)):
            layout.setStretch(number, 1)
        self.setLayout(layout)
        self.clear.hide()

    def offer(self, divisions: Sequence[Division], work_types: Sequence[str]) -> None:
        """Offer these divisions and types of work; what was chosen stays chosen."""
        owners: list[tuple[Any, str]] = [(None, self.tr("All divisions"))]
        owners += [(each.division_id, each.name) for each in divisions]
        self.division.set_choices([*owners, (NO_DIVISION, self.tr("No division"))])
        works: list[tuple[Any, str]] = [(None, self.tr("All types of work"))]
        self.work_type.set_choices([*works, *((each, each) for each in work_types)])

    def chosen(self) -> dict[str, Any]:
        """The filters as a question has them."""
        return {
            "division_id": self.division.value(),
            "category": self.category.value(),
            "borrower_kind": self.borrower_kind.value(),
            "work_type": self.work_type.value(),
        }

    def show_filters(self, of: Question | PresetDetails) -> None:
        """Show the filters of a question or of a set of reports; whoever shows them tells it."""
        for choice, value in (
            (self.division, of.division_id),
            (self.category, of.category),
            (self.borrower_kind, of.borrower_kind),
            (self.work_type, of.work_type),
        ):
            was_quiet = choice.blockSignals(True)
            if choice.findData((value,)) < 0 and value is not None:
                choice.addItem(str(value), (value,))
            choice.choose(value)
            choice.blockSignals(was_quiet)
        self._show_clear()

    def clear_all(self) -> None:
        """Let everything through again."""
        for choice, _ in self._choices:
            was_quiet = choice.blockSignals(True)
            choice.setCurrentIndex(0)
            choice.blockSignals(was_quiet)
        self._tell()

    def _tell(self) -> None:
        self._show_clear()
        self.changed.emit()

    def _show_clear(self) -> None:
        self.clear.setVisible(any(value is not None for value in self.chosen().values()))
