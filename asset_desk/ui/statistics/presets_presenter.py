"""Sets of reports: made again in two clicks, kept, changed and removed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from asset_desk.domain.accounts import Permission
from asset_desk.domain.periods import PeriodKind
from asset_desk.domain.report_presets import (
    PresetDetails,
    PresetFormat,
    PresetPeriod,
    ReportPreset,
    period_from,
    question_of,
)
from asset_desk.services.presets import add_preset, change_preset, remove_preset
from asset_desk.ui.desk import Desk
from asset_desk.ui.statistics.paper_actions import Order, preview, save_xlsx
from asset_desk.ui.statistics.preset_dialog import PresetDialog
from asset_desk.ui.statistics.presets_dialog import PresetsDialog
from asset_desk.ui.statistics.view import StatisticsView
from asset_desk.ui.widgets.dialog import QuestionDialog

_NEAREST = {
    PeriodKind.QUARTER: (PresetPeriod.THIS_QUARTER, PresetPeriod.LAST_QUARTER),
    PeriodKind.HALF: (PresetPeriod.THIS_HALF, PresetPeriod.LAST_HALF),
    PeriodKind.YEAR: (PresetPeriod.THIS_YEAR, PresetPeriod.LAST_YEAR),
}
_MONTHS = (PresetPeriod.THIS_MONTH, PresetPeriod.LAST_MONTH)


class PresetsPresenter(QObject):
    """What the menu of the sets of reports does."""

    def __init__(self, desk: Desk, view: StatisticsView, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._view = desk, view
        view.preset_asked.connect(self.run)
        view.keep_preset_asked.connect(self._keep)
        view.presets_asked.connect(self._manage)

    def refresh(self) -> None:
        """Offer the sets that are kept now."""
        presets = self._desk.queries.presets.presets()
        may_keep = self._desk.may(Permission.KEEP_REPORTS)
        self._view.show_presets(presets, may_keep=may_keep)

    def run(self, preset: ReportPreset) -> None:
        """Make the reports of a set for today: shown on paper, or written as a workbook."""
        details = preset.details
        question = question_of(details, self._desk.today())
        self._view.show_kind(details.reports[0])
        self._view.thai_digits.setChecked(details.has_thai_digits)
        self._view.show_question(question)
        order = Order(
            title=details.name,
            reports=details.reports,
            question=question,
            has_thai_digits=details.has_thai_digits,
        )
        make = save_xlsx if details.format is PresetFormat.XLSX else preview
        make(self._desk, order, self._view)

    def _keep(self) -> None:
        """Keep what is shown as a new set; its name is asked for."""

        def keep(details: PresetDetails) -> None:
            add_preset(self._desk.new_uow(), self._desk.occasion(), details)
            text = self.tr("{name} is kept. It is made again from “Sets of reports”.")
            self._said(text, details)

        self._ask(self.tr("Keep a set of reports"), self._as_shown(), keep)

    def _as_shown(self) -> PresetDetails:
        kind, wanted = self._view.kind(), self._view.wanted()
        filters = self._view.filters.chosen()
        period = PresetPeriod.THIS_MONTH
        if wanted is not None:
            period = self._nearest(wanted.question.period.kind, wanted.question.period.first)
        return PresetDetails(
            name="",
            reports=(kind,) if kind else (),
            period=period,
            has_thai_digits=self._view.thai_digits.isChecked(),
            **filters,
        )

    def _nearest(self, kind: PeriodKind, first: object) -> PresetPeriod:
        """The present period of its kind, or the one before when that is what is shown."""
        this, last = _NEAREST.get(kind, _MONTHS)
        is_last = period_from(self._desk.today(), last).first == first
        return last if is_last else this

    def _manage(self) -> None:
        dialog = PresetsDialog(self._desk.queries.presets.presets(), self._view.window())
        dialog.change_asked.connect(lambda preset: self._change(preset, dialog))
        dialog.remove_asked.connect(lambda preset: self._ask_to_remove(preset, dialog))
        dialog.open()

    def _change(self, preset: ReportPreset, dialog: PresetsDialog) -> None:
        def keep(details: PresetDetails) -> None:
            by = self._desk.occasion()
            change_preset(self._desk.new_uow(), by, preset.preset_id, details)
            self._said(self.tr("{name} is kept."), details)
            dialog.show_presets(self._desk.queries.presets.presets())

        self._ask(self.tr("Change a set of reports"), preset.details, keep)

    def _ask_to_remove(self, preset: ReportPreset, dialog: PresetsDialog) -> None:
        text = self.tr(
            "{name} is not offered any more. Papers that were made with it stay as they are."
        )
        question = QuestionDialog(
            self.tr("Remove this set of reports?"),
            text.format(name=preset.details.name),
            self.tr("Remove it"),
            dialog,
        )
        question.try_to(lambda: self._remove(preset, dialog))
        question.open()

    def _remove(self, preset: ReportPreset, dialog: PresetsDialog) -> None:
        remove_preset(self._desk.new_uow(), self._desk.occasion(), preset.preset_id)
        self._said(self.tr("{name} is not offered any more."), preset.details)
        dialog.show_presets(self._desk.queries.presets.presets())

    def _ask(
        self, title: str, details: PresetDetails, keep: Callable[[PresetDetails], None]
    ) -> None:
        office = self._desk.queries.office
        offered = (office.divisions(), office.work_types())
        PresetDialog(title, details, offered, keep, self._view.window()).open()

    def _said(self, text: str, details: PresetDetails) -> None:
        self.refresh()
        self._desk.messages.say(text.format(name=details.name.strip()))
