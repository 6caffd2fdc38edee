"""How the screen calls the reports, and the figures whose slips are listed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from asset_desk.domain.report_presets import PresetFormat, PresetPeriod
from asset_desk.services.report_rows import Counted, ReportKind

_REPORTS: Mapping[ReportKind, object] = {
    ReportKind.MONTHLY: QT_TRANSLATE_NOOP("Reports", "Statistics of the period"),
    ReportKind.FISCAL_YEAR: QT_TRANSLATE_NOOP("Reports", "Months of the fiscal year"),
    ReportKind.BY_CATEGORY: QT_TRANSLATE_NOOP("Reports", "By category"),
    ReportKind.BY_DIVISION: QT_TRANSLATE_NOOP("Reports", "By owning division"),
    ReportKind.BY_BORROWER: QT_TRANSLATE_NOOP("Reports", "By borrower"),
    ReportKind.BY_WORK_TYPE: QT_TRANSLATE_NOOP("Reports", "By type of work"),
    ReportKind.BY_ASSET: QT_TRANSLATE_NOOP("Reports", "By asset"),
    ReportKind.TIMELINESS: QT_TRANSLATE_NOOP("Reports", "On time and asked for"),
    ReportKind.HARM: QT_TRANSLATE_NOOP("Reports", "Damaged, lost, made good"),
    ReportKind.OUT_AT_YEAR_END: QT_TRANSLATE_NOOP("Reports", "Out on 30 September"),
    ReportKind.YEAR_END_SUMMARY: QT_TRANSLATE_NOOP("Reports", "Year-end summary"),
}
_COUNTED: Mapping[Counted, object] = {
    Counted.SLIPS: QT_TRANSLATE_NOOP("Reports", "Slips handed over"),
    Counted.RETURNED: QT_TRANSLATE_NOOP("Reports", "Slips with units returned"),
    Counted.DAMAGED: QT_TRANSLATE_NOOP("Reports", "Slips with units returned damaged"),
    Counted.LOST: QT_TRANSLATE_NOOP("Reports", "Slips with units lost"),
    Counted.SETTLED: QT_TRANSLATE_NOOP("Reports", "Slips with units made good"),
    Counted.OUT: QT_TRANSLATE_NOOP("Reports", "Slips with units still out"),
    Counted.OVERDUE: QT_TRANSLATE_NOOP("Reports", "Slips that are overdue"),
    Counted.HARMED: QT_TRANSLATE_NOOP("Reports", "Slips with units to be made good"),
    Counted.NEVER_COLLECTED: QT_TRANSLATE_NOOP("Reports", "Slips approved and never collected"),
    Counted.REFUSED: QT_TRANSLATE_NOOP("Reports", "Requests refused"),
    Counted.CANCELLED: QT_TRANSLATE_NOOP("Reports", "Slips cancelled"),
    Counted.EXTENSIONS: QT_TRANSLATE_NOOP("Reports", "Slips extended"),
    Counted.CLOSED: QT_TRANSLATE_NOOP("Reports", "Slips returned whole"),
    Counted.ON_TIME: QT_TRANSLATE_NOOP("Reports", "Slips returned on time"),
    Counted.FOLLOW_UPS_DUE: QT_TRANSLATE_NOOP("Reports", "Slips to be asked for (clause 211)"),
    Counted.FOLLOWED_UP_IN_TIME: QT_TRANSLATE_NOOP("Reports", "Slips asked for in time"),
    Counted.FOLLOWED_UP_LATE: QT_TRANSLATE_NOOP("Reports", "Slips asked for too late"),
    Counted.FOLLOW_UPS_MISSED: QT_TRANSLATE_NOOP("Reports", "Slips never asked for"),
    Counted.FOLLOW_UPS_NEEDLESS: QT_TRANSLATE_NOOP("Reports", "Slips back before the day to ask"),
}
_PERIODS: Mapping[PresetPeriod, object] = {
    PresetPeriod.THIS_MONTH: QT_TRANSLATE_NOOP("Reports", "The present month"),
    PresetPeriod.LAST_MONTH: QT_TRANSLATE_NOOP("Reports", "The month before"),
    PresetPeriod.THIS_QUARTER: QT_TRANSLATE_NOOP("Reports", "The present quarter"),
    PresetPeriod.LAST_QUARTER: QT_TRANSLATE_NOOP("Reports", "The quarter before"),
    PresetPeriod.THIS_HALF: QT_TRANSLATE_NOOP("Reports", "The present half year"),
    PresetPeriod.LAST_HALF: QT_TRANSLATE_NOOP("Reports", "The half year before"),
    PresetPeriod.THIS_YEAR: QT_TRANSLATE_NOOP("Reports", "The present fiscal year"),
    PresetPeriod.LAST_YEAR: QT_TRANSLATE_NOOP("Reports", "The fiscal year before"),
}
_FORMATS: Mapping[PresetFormat, object] = {
    PresetFormat.PDF: QT_TRANSLATE_NOOP("Reports", "Paper (PDF)"),
    PresetFormat.XLSX: QT_TRANSLATE_NOOP("Reports", "Workbook (Excel)"),
}

OFFERED = tuple(ReportKind)
"""The reports that the screen shows, in its order."""


def report_text(report: ReportKind) -> str:
    """What a report is called on the screen."""
    return _said(_REPORTS[report])


def counted_text(counted: Counted) -> str:
    """What a list of the slips behind a figure is called."""
    return _said(_COUNTED[counted])


def preset_period_text(period: PresetPeriod) -> str:
    """A period by where it lies from today."""
    return _said(_PERIODS[period])


def format_text(form: PresetFormat) -> str:
    """What reports are made as."""
    return _said(_FORMATS[form])


def _said(words: object) -> str:
    return QCoreApplication.translate("Reports", str(words))
