"""Asks for a type of work with its rules, and checks them as they are filled in."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from asset_desk.domain.assets import CATEGORIES
from asset_desk.domain.office import WorkType, WorkTypeId
from asset_desk.domain.work_rules import MOST_DAYS, work_type_problems
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.number_box import NumberBox
from asset_desk.ui.widgets.parts import GRID, label, row

ABREAST = 4


class WorkTypeDialog(DeskDialog):
    """Name, guidance, categories, days and approver; `keep` gets the type as filled in.

    Of a type that the manual in force rules only the name is asked for; its rules are shown.
    """

    def __init__(
        self,
        title: str,
        work_type: WorkType | None,
        keep: Callable[[WorkType], object],
        parent: QWidget | None = None,
        *,
        is_ruled: bool = False,
    ) -> None:
        super().__init__(title, QCoreApplication.translate("WorkTypeDialog", "Keep"), parent)
        self.setObjectName("work_type_dialog")
        self.setMinimumWidth(780)
        self._seen = work_type or WorkType(WorkTypeId(0), "")
        self._name = QLineEdit(self._seen.name)
        self._guidance = QPlainTextEdit(self._seen.guidance)
        self._guidance.setFixedHeight(62)
        self._guidance.setTabChangesFocus(True)
        self._categories = CategoryBoxes(self._seen.categories)
        no_days = self.tr("Not set")
        self._default_days = _day_box("default_days", self._seen.default_days, no_days)
        self._longest_days = _day_box("longest_days", self._seen.longest_days, no_days)
        self._needs_head = QCheckBox(self.tr("Always approved by the head of the office"))
        self._needs_head.setChecked(self._seen.needs_head)
        self._lay_out()
        if is_ruled:
            self._show_ruled()
        self.try_to(lambda: keep(self.work_type()))
        self._check()
        self._name.selectAll()
        self._name.setFocus()

    def work_type(self) -> WorkType:
        """The type as filled in; without any tick every category is allowed."""
        return replace(
            self._seen,
            name=self._name.text(),
            guidance=self._guidance.toPlainText(),
            categories=self._categories.ticked(),
            default_days=self._default_days.value() or None,
            longest_days=self._longest_days.value() or None,
            needs_head=self._needs_head.isChecked(),
        )

    def _lay_out(self) -> None:
        add, body = self.fields.add, self.body
        body.addWidget(add("name", self.tr("Name"), self._name, needed=True))
        hint = self.tr("Shown on the borrow form as soon as this type is chosen.")
        body.addWidget(add("guidance", self.tr("Guidance"), self._guidance, hint=hint))
        hint = self.tr("Nothing ticked: every category may be borrowed.")
        body.addWidget(
            add("categories", self.tr("Allowed categories"), self._categories, hint=hint)
        )
        usual = add("default_days", self.tr("Usual days"), self._default_days)
        longest = add("longest_days", self.tr("Longest days"), self._longest_days)
        hint = self.tr("This may only ask for more than clause 208 does, never for less.")
        head = add("needs_head", self.tr("Approver"), self._needs_head, hint=hint)
        rules = row(usual, longest, head, spacing=2 * GRID)
        rules.setStretch(2, 2)
        body.addLayout(rules)
        for field in self.fields.all():
            field.touched.connect(self._check)
        self._categories.changed.connect(self._check)

    def _show_ruled(self) -> None:
        """Say where the rules are changed, and let them be read only."""
        text = self.tr(
            "The manual in force rules this type of work. Guidance, days, categories and approver "
            "are changed in a new version of the manual."
        )
        self.body.insertWidget(0, label(text, "warning", name="ruled_by_manual", wraps=True))
        self._guidance.setReadOnly(True)
        parts = (self._categories, self._default_days, self._longest_days, self._needs_head)
        for part in parts:
            part.setEnabled(False)

    def _check(self) -> None:
        problems = work_type_problems(self.work_type())
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)


class CategoryBoxes(QWidget):
    """A box to tick for each category."""

    changed = Signal()

    def __init__(self, allowed: Collection[str]) -> None:
        super().__init__()
        self.setObjectName("categories")
        self._boxes = [QCheckBox(name) for name in CATEGORIES]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        for number, box in enumerate(self._boxes):
            box.setObjectName(f"category_{number}")
            box.setChecked(box.text() in allowed)
            box.toggled.connect(lambda _on: self.changed.emit())
            grid.addWidget(box, *divmod(number, ABREAST))

    def ticked(self) -> tuple[str, ...]:
        """The categories that are ticked, in the order of the forms."""
        return tuple(box.text() for box in self._boxes if box.isChecked())


def _day_box(name: str, days: int | None, no_days: str) -> QSpinBox:
    box = NumberBox()
    box.setObjectName(name)
    box.setRange(0, MOST_DAYS)
    box.setSpecialValueText(no_days)
    box.setValue(days or 0)
    return box
