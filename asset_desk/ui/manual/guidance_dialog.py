"""Asks what the manual says of a type of work or a category of assets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from asset_desk.domain.guidance import (
    Guidance,
    GuidanceScope,
    guidance_problems,
    tidied_guidance,
)
from asset_desk.domain.work_rules import MOST_DAYS
from asset_desk.ui.icons import icon
from asset_desk.ui.look import colour
from asset_desk.ui.manual.words import manual_word
from asset_desk.ui.settings.work_type_dialog import CategoryBoxes
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.number_box import NumberBox
from asset_desk.ui.widgets.parts import GRID, label, row

RULES, STEPS, CARE = range(3)
_TABS = {
    **dict.fromkeys(("summary", "categories", "default_days", "longest_days"), RULES),
    **dict.fromkeys(("inside", "outside", "agencies"), STEPS),
    **dict.fromkeys(("care", "documents"), CARE),
}
STEP_NAMES = ("inside", "outside", "agencies")


class GuidanceDialog(DeskDialog):
    """Rules, steps, care and documents on three sheets; `keep` gets the guidance as filled in."""

    def __init__(
        self,
        guidance: Guidance,
        keep: Callable[[Guidance], object],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("GuidanceDialog", "Guidance: {name} ({kind})")
        title = title.format(name=guidance.name, kind=manual_word(guidance.scope))
        super().__init__(title, translate("GuidanceDialog", "Keep"), parent)
        self.setObjectName("guidance_dialog")
        self.setMinimumWidth(820)
        self._seen = guidance
        texts = ("summary", "care", "documents")
        self._texts = {name: _edit(name, getattr(guidance, name)) for name in texts}
        self._steps = {name: _edit(name, "\n".join(getattr(guidance, name))) for name in STEP_NAMES}
        self._categories = CategoryBoxes(guidance.categories)
        not_set = self.tr("Not set")
        self._usual = _day_box("default_days", guidance.default_days, not_set)
        self._longest = _day_box("longest_days", guidance.longest_days, not_set)
        self._needs_head = QCheckBox(self.tr("Always approved by the head of the office"))
        self._needs_head.setChecked(guidance.needs_head)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("guidance_tabs")
        self.body.addWidget(self._tabs, 1)
        self._lay_out()
        for field in self.fields.all():
            field.touched.connect(self._check)
        self._categories.changed.connect(self._check)
        self.try_to(lambda: keep(self.guidance()))
        self._check()

    def guidance(self) -> Guidance:
        """The guidance as filled in, its texts tidy, a step a line."""
        text = {name: edit.toPlainText() for name, edit in self._texts.items()}
        steps = {name: tuple(edit.toPlainText().splitlines()) for name, edit in self._steps.items()}
        return tidied_guidance(
            replace(
                self._seen,
                summary=text["summary"],
                care=text["care"],
                documents=text["documents"],
                inside=steps["inside"],
                outside=steps["outside"],
                agencies=steps["agencies"],
                categories=self._categories.ticked() if self._is_of_work else (),
                default_days=self._usual.value() or None,
                longest_days=self._longest.value() or None,
                needs_head=self._needs_head.isChecked(),
            )
        )

    @property
    def _is_of_work(self) -> bool:
        return self._seen.scope is GuidanceScope.WORK_TYPE

    def _lay_out(self) -> None:
        for title, sheet in (
            (self.tr("Rules"), self._rules()),
            (self.tr("Steps"), self._step_sheet()),
            (self.tr("Care and documents"), self._care()),
        ):
            self._tabs.addTab(sheet, title)

    def _rules(self) -> QWidget:
        add = self.fields.add
        sheet, body = _sheet()
        summary = self._texts["summary"]
        summary.setFixedHeight(76)
        hint = self.tr("Shown on the borrow form as soon as this is chosen.")
        body.addWidget(add("summary", self.tr("In short"), summary, hint=hint))
        usual = add("default_days", self.tr("Usual days"), self._usual)
        longest = add("longest_days", self.tr("Longest days"), self._longest)
        hint = self.tr("This may only ask for more than clause 208 does, never for less.")
        head = add("needs_head", self.tr("Approver"), self._needs_head, hint=hint)
        rules = row(usual, longest, head, spacing=2 * GRID)
        rules.setStretch(2, 2)
        body.addLayout(rules)
        hint = self.tr("Nothing ticked: every category may be borrowed.")
        allowed = add("categories", self.tr("Allowed categories"), self._categories, hint=hint)
        allowed.setVisible(self._is_of_work)
        body.addWidget(allowed)
        body.addStretch(1)
        return sheet

    def _step_sheet(self) -> QWidget:
        add = self.fields.add
        sheet, body = _sheet()
        body.addWidget(label(self.tr("One step a line; the manual numbers them."), "muted"))
        titles = (
            self.tr("Use inside the office"),
            self.tr("Use outside the office"),
            self.tr("Between state agencies"),
        )
        steps = row(spacing=2 * GRID)
        for name, title in zip(STEP_NAMES, titles, strict=True):
            steps.addWidget(add(name, title, self._steps[name]), 1)
        body.addLayout(steps, 1)
        return sheet

    def _care(self) -> QWidget:
        sheet, body = _sheet()
        for name, title in (
            ("care", self.tr("Care while it is borrowed")),
            ("documents", self.tr("Documents that are needed")),
        ):
            body.addWidget(self.fields.add(name, title, self._texts[name]), 1)
        return sheet

    def _check(self) -> None:
        problems = guidance_problems(self.guidance())
        self.fields.show_problems(problems, everywhere=True)
        wrong = {_TABS[name] for name in problems}
        for number in (RULES, STEPS, CARE):
            mark = icon("triangle-alert", colour("bad")) if number in wrong else QIcon()
            self._tabs.setTabIcon(number, mark)
        self.save.setEnabled(not problems)


def _sheet() -> tuple[QWidget, QVBoxLayout]:
    sheet = QWidget()
    body = QVBoxLayout(sheet)
    body.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
    body.setSpacing(GRID + 4)
    return sheet, body


def _edit(name: str, text: str) -> QPlainTextEdit:
    made = QPlainTextEdit(text)
    made.setObjectName(name)
    made.setTabChangesFocus(True)
    made.setMinimumHeight(92)
    return made


def _day_box(name: str, days: int | None, no_days: str) -> NumberBox:
    box = NumberBox()
    box.setObjectName(name)
    box.setRange(0, MOST_DAYS)
    box.setSpecialValueText(no_days)
    box.setValue(days or 0)
    return box
