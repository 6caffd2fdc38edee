"""Asks for a set of reports: its name, its reports, and what they are of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from asset_desk.domain.office import Division
from asset_desk.domain.report_presets import (
    PresetDetails,
    PresetFormat,
    PresetPeriod,
    preset_problems,
)
from asset_desk.domain.reporting import ReportKind
from asset_desk.ui.statistics.filter_bar import FilterBar
from asset_desk.ui.statistics.words import OFFERED, format_text, preset_period_text, report_text
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, label

ACROSS = 2
Offered = tuple[Sequence[Division], Sequence[str]]


class ReportChecks(QWidget):
    """One box a report, in two columns."""

    changed = Signal()

    def __init__(self, chosen: Sequence[ReportKind]) -> None:
        super().__init__()
        self.setObjectName("preset_reports")
        self._boxes = {report: QCheckBox(report_text(report)) for report in OFFERED}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        down = -(-len(self._boxes) // ACROSS)
        for number, (report, box) in enumerate(self._boxes.items()):
            box.setObjectName(f"preset_{report.value}")
            box.setChecked(report in chosen)
            box.toggled.connect(lambda _on: self.changed.emit())
            grid.addWidget(box, number % down, number // down)

    def chosen(self) -> tuple[ReportKind, ...]:
        """The reports whose boxes are on."""
        return tuple(report for report, box in self._boxes.items() if box.isChecked())


class PresetDialog(DeskDialog):
    """`keep` gets the set as filled in, and may refuse it."""

    def __init__(
        self,
        title: str,
        details: PresetDetails,
        offered: Offered,
        keep: Callable[[PresetDetails], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, QCoreApplication.translate("PresetDialog", "Keep"), parent)
        self.setObjectName("preset_dialog")
        self.name = QLineEdit(details.name)
        self.name.setObjectName("preset_name")
        self.reports = ReportChecks(details.reports)
        periods = [(each, preset_period_text(each)) for each in PresetPeriod]
        self.period = ChoiceBox(periods, name="preset_period")
        self.period.choose(details.period)
        formats = [(each, format_text(each)) for each in PresetFormat]
        self.format = ChoiceBox(formats, name="preset_format")
        self.format.choose(details.format)
        self.thai_digits = QCheckBox(self.tr("Thai digits on paper"))
        self.thai_digits.setObjectName("preset_thai_digits")
        self.thai_digits.setChecked(details.has_thai_digits)
        self.filters = _filters(details, offered)
        self._lay_out()
        self.try_to(lambda: keep(self.details()))
        self._check()
        self.name.setFocus()

    def details(self) -> PresetDetails:
        """The set as filled in."""
        return PresetDetails(
            name=self.name.text(),
            reports=self.reports.chosen(),
            period=self.period.value(),
            has_thai_digits=self.thai_digits.isChecked(),
            format=self.format.value(),
            **self.filters.chosen(),
        )

    def _check(self) -> None:
        problems = preset_problems(self.details())
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)

    def _lay_out(self) -> None:
        name = self.fields.add("name", self.tr("Name"), self.name, needed=True)
        reports = self.fields.add("reports", self.tr("Reports"), self.reports, needed=True)
        self.reports.changed.connect(reports.touch)
        for field in (name, reports):
            field.touched.connect(self._check)
        period = self.fields.add(
            "period", self.tr("Period, counted from the day they are made"), self.period
        )
        form = self.fields.add("format", self.tr("Made as"), self.format)
        chosen = QGridLayout()
        chosen.setHorizontalSpacing(2 * GRID)
        chosen.addWidget(period, 0, 0)
        chosen.addWidget(form, 0, 1)
        filters = QVBoxLayout()
        filters.setSpacing(3)
        filters.addWidget(label(self.tr("Only"), "label"))
        filters.addWidget(self.filters)
        self.body.addWidget(name)
        self.body.addWidget(reports)
        self.body.addLayout(chosen)
        self.body.addLayout(filters)
        self.body.addWidget(self.thai_digits)
        self.setMinimumWidth(720)


def _filters(details: PresetDetails, offered: Offered) -> FilterBar:
    made = FilterBar()
    made.offer(*offered)
    made.show_filters(details)
    return made
