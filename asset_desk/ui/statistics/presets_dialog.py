"""The sets of reports that are kept, to be changed or removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from asset_desk.domain.report_presets import ReportPreset
from asset_desk.ui.statistics.words import format_text, preset_period_text, report_text
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.page_table_model import Column, FixedPages, PageTableModel
from asset_desk.ui.widgets.parts import button

SIZE = (860, 420)


class PresetTableModel(PageTableModel[ReportPreset]):
    """Sets of reports by name."""

    @override
    def make_columns(self) -> tuple[Column[ReportPreset], ...]:
        return (
            Column(
                title=self.tr("Set of reports"),
                text=lambda preset: preset.details.name,
                width=230,
                is_strong=True,
            ),
            Column(title=self.tr("Reports"), text=reports_text, stretch=True),
            Column(
                title=self.tr("Period"),
                text=lambda preset: preset_period_text(preset.details.period),
                width=150,
            ),
            Column(
                title=self.tr("Made as"),
                text=lambda preset: format_text(preset.details.format),
                width=140,
            ),
        )


class PresetsDialog(DeskDialog):
    """Lists the sets; what is to be done with one is told to whoever opened the dialog."""

    change_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, presets: Sequence[ReportPreset], parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("PresetsDialog", "Sets of reports"),
            translate("PresetsDialog", "Close"),
            parent,
        )
        self.setObjectName("presets_dialog")
        self.rows = PresetTableModel(self)
        self.table = DeskTable(self.rows)
        self.table.setObjectName("presets_table")
        self.table.setAccessibleName(self.tr("Sets of reports"))
        self.table.say_when_empty(
            self.tr("No set of reports is kept yet."),
            self.tr("Choose a period and filters, then “Keep these filters as a set”."),
        )
        self.table.let_rows_grow()
        self.change = button(
            self.tr("Change"), self._ask_to_change, name="change_preset", icon_name="pencil"
        )
        self.remove = button(
            self.tr("Remove"),
            lambda: self.remove_asked.emit(self.table.current_row()),
            name="remove_preset",
            icon_name="x",
            look="danger",
        )
        self.cancel.hide()
        self.body.addWidget(self.table, 1)
        self.foot.insertWidget(0, self.remove)
        self.foot.insertWidget(1, self.change)
        self.table.row_chosen.connect(self._show_choice)
        self.table.row_opened.connect(lambda _row: self._ask_to_change())
        self.show_presets(presets)
        self.resize(*SIZE)

    def show_presets(self, presets: Sequence[ReportPreset]) -> None:
        """Show these sets; the one in hand stays in hand."""
        number = self.table.currentIndex().row()
        self.rows.show_pages(FixedPages(presets))
        self.table.choose(min(max(number, 0), len(presets) - 1))

    def _show_choice(self, chosen: object) -> None:
        for each in (self.change, self.remove):
            each.setEnabled(chosen is not None)

    def _ask_to_change(self) -> None:
        self.change_asked.emit(self.table.current_row())


def reports_text(preset: ReportPreset) -> str:
    """The reports of a set, one after the other."""
    return ", ".join(report_text(report) for report in preset.details.reports)
