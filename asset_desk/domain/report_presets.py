"""Report presets: reports that are made again and again, kept by name, asked for in two clicks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NewType

from asset_desk.domain.assets import DivisionId, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.periods import Period, half, month, quarter, whole_year
from asset_desk.domain.reporting import Question, ReportKind

PresetId = NewType("PresetId", int)

LONGEST_PRESET_NAME = 120


class PresetPeriod(StrEnum):
    """A period by where it lies from the day on which the reports are made."""

    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_QUARTER = "this_quarter"
    LAST_QUARTER = "last_quarter"
    THIS_HALF = "this_half"
    LAST_HALF = "last_half"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"


class PresetFormat(StrEnum):
    """What the reports of a preset are made as: a paper to look at, or a workbook."""

    PDF = "pdf"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True, kw_only=True)
class PresetDetails:
    """A preset as described. Each filter that is None lets everything through."""

    name: str
    reports: tuple[ReportKind, ...]
    period: PresetPeriod = PresetPeriod.THIS_MONTH
    division_id: DivisionId | None = None
    category: str | None = None
    borrower_kind: BorrowerKind | None = None
    work_type: str | None = None
    has_thai_digits: bool = False
    format: PresetFormat = PresetFormat.PDF


@dataclass(frozen=True, slots=True)
class ReportPreset:
    """A preset of the office; one that was removed is not offered any more."""

    preset_id: PresetId
    details: PresetDetails
    is_active: bool = True


def tidied_preset(details: PresetDetails) -> PresetDetails:
    """The preset without stray spaces, each report once and in the order of reports."""
    chosen = set(details.reports)
    reports = tuple(report for report in ReportKind if report in chosen)
    return replace(details, name=tidy(details.name), reports=reports)


def preset_problems(details: PresetDetails) -> dict[str, Refusal]:
    """What is wrong with a preset, by field."""
    name = tidy(details.name)
    checks = {
        "name": Refusal.PRESET_NAME_MISSING if not name else None,
        "reports": Refusal.PRESET_EMPTY if not details.reports else None,
    }
    if len(name) > LONGEST_PRESET_NAME:
        checks["name"] = Refusal.NAME_TOO_LONG
    return {field: refusal for field, refusal in checks.items() if refusal}


def check_preset(details: PresetDetails) -> None:
    """Refuse a preset with any problem; the first one is named."""
    for field, refusal in preset_problems(details).items():
        raise DeskError(refusal, field=field)


def period_from(day: date, which: PresetPeriod) -> Period:
    """The period that a preset means on a day."""
    year = fiscal_year_of(day)
    months = (day.month - 10) % 12
    present: Mapping[PresetPeriod, Callable[[], Period]] = {
        PresetPeriod.THIS_MONTH: lambda: month(day),
        PresetPeriod.LAST_MONTH: lambda: month(day).before(),
        PresetPeriod.THIS_QUARTER: lambda: quarter(year, months // 3 + 1),
        PresetPeriod.LAST_QUARTER: lambda: quarter(year, months // 3 + 1).before(),
        PresetPeriod.THIS_HALF: lambda: half(year, months // 6 + 1),
        PresetPeriod.LAST_HALF: lambda: half(year, months // 6 + 1).before(),
        PresetPeriod.THIS_YEAR: lambda: whole_year(year),
        PresetPeriod.LAST_YEAR: lambda: whole_year(year - 1),
    }
    return present[which]()


def question_of(details: PresetDetails, today: date) -> Question:
    """What the reports of a preset are about when they are made today."""
    return Question(
        period=period_from(today, details.period),
        as_of=today,
        division_id=details.division_id,
        category=details.category,
        borrower_kind=details.borrower_kind,
        work_type=details.work_type,
    )
