"""The tables of the figures of a period: compared, by month, and by group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from asset_desk.domain.closed_months import last_day_of, month_of
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.periods import Period
from asset_desk.domain.reporting import Figures, Question, span
from asset_desk.exports.charts import ChartForm
from asset_desk.exports.report_paper import (
    ChartPlan,
    ReportColumn,
    ReportRow,
    ReportTable,
    Shown,
    Total,
)
from asset_desk.papers.report_words import BORROWERS, NOT_SAID, short_month, short_period
from asset_desk.services.public_reports import OTHERS
from asset_desk.services.report_queries import ReportQueries
from asset_desk.services.report_rows import Grouping, GroupRow, MonthFigures

UNIT = "หน่วย"
FIGURES = (
    ("จำนวนครั้ง (ใบยืม)", "ครั้ง", "slips"),
    ("จำนวนรายการ", "รายการ", "lines"),
    ("ให้ยืม", UNIT, "units"),
    ("รับคืน", UNIT, "returned"),
    ("ชำรุด", UNIT, "damaged"),
    ("สูญหาย", UNIT, "lost"),
    ("ชดใช้แล้ว", UNIT, "settled"),
    ("ค้างคืน", UNIT, "out_after"),
    ("เกินกำหนด", UNIT, "overdue"),
    ("รอชดใช้", UNIT, "harmed_after"),
    ("ใบยืมที่เกินกำหนด", "ใบ", "overdue_slips"),
)
"""Each figure as it is called, what it counts, and its name; those of units in a row."""
_UNITS_FROM, _UNITS_TO = 2, 10

_COUNTED = (
    ("ครั้ง", "slips", Total.SUM),
    ("รายการ", "lines", Total.SUM),
    ("จำนวน", "units", Total.SUM),
    ("รับคืน", "returned", Total.SUM),
    ("ชำรุด", "damaged", Total.SUM),
    ("สูญหาย", "lost", Total.SUM),
    ("ชดใช้แล้ว", "settled", Total.SUM),
)
_BY_MONTH = (
    ("ยกมา", "out_before", Total.FIRST),
    *_COUNTED,
    ("ค้างคืน", "out_after", Total.LAST),
    ("เกินกำหนด", "overdue", Total.LAST),
)
_BY_GROUP = (*_COUNTED, ("ค้างคืน", "out_after", Total.SUM), ("เกินกำหนด", "overdue", Total.SUM))
PARTLY = "เดือนแรกและเดือนสุดท้ายนับเฉพาะวันที่อยู่ในช่วงของรายงาน"
OVERLAP = "ใบยืมหนึ่งใบอาจนับในหลายกลุ่ม ผลรวมของ “ครั้ง” ในแต่ละกลุ่มจึงมากกว่ายอดรวมได้"


COMPARED = ("period", "before", "year_before")
"""The keys of the columns of compared periods, in their order."""


def compared_periods(period: Period) -> tuple[Period, Period, Period]:
    """A period, the one before and the same of the year before; of a year, the two before."""
    before = period.before()
    return (
        period,
        before,
        before.before() if before == period.year_before() else period.year_before(),
    )


def compared(reports: ReportQueries, question: Question) -> ReportTable:
    """The figures of a period beside those that it is compared with."""
    asked = compared_periods(question.period)
    headings = [short_period(each) for each in asked]
    found = [reports.figures(replace(question, period=each)) for each in asked]
    columns = (
        ReportColumn("รายการ", 46),
        ReportColumn("หน่วยนับ", 17, align="centre"),
        ReportColumn(headings[0], 24, Shown.COUNT, key=COMPARED[0]),
        ReportColumn(headings[1], 24, Shown.COUNT, key=COMPARED[1]),
        ReportColumn("เพิ่ม/ลด", 20, Shown.CHANGE),
        ReportColumn(headings[2], 24, Shown.COUNT, key=COMPARED[2]),
        ReportColumn("เพิ่ม/ลด", 20, Shown.CHANGE),
    )
    rows = [
        ReportRow((words, unit, *_beside([getattr(each, name) for each in found])), key=name)
        for words, unit, name in FIGURES
    ]
    chart = ChartPlan(
        title="เปรียบเทียบจำนวนหน่วย",
        columns=(2, 3, 5),
        unit=UNIT,
        skip=_UNITS_FROM,
        most=_UNITS_TO - _UNITS_FROM,
        height=165,
    )
    return ReportTable(
        sheet="เปรียบเทียบ", heading="", columns=columns, rows=rows, charts=(chart,), key="figures"
    )


def by_month(months: Sequence[MonthFigures], question: Question) -> ReportTable:
    """The figures of each month; of those that have not begun there are none."""
    begun = [each for each in months if each.month <= question.closing_day]
    whole = span([each.figures for each in begun]) if begun else None
    rows = [
        ReportRow(
            (short_month(each.month), *_month_cells(each, question)), key=each.month.isoformat()
        )
        for each in months
    ]
    charts = (
        ChartPlan(title="จำนวนหน่วยที่ให้ยืม รับคืน และค้างคืน", columns=(4, 5, 9), unit=UNIT),
        ChartPlan(title="จำนวนครั้งที่ให้ยืม", columns=(2,), unit="ครั้ง", height=130),
    )
    return ReportTable(
        sheet="รายเดือน",
        heading="สถิติรายเดือน",
        columns=_columns("เดือน", 24, _BY_MONTH),
        rows=rows,
        totals=("", *_cells(whole, _BY_MONTH)) if whole else (),
        charts=charts,
        notes=(PARTLY,) if _is_partial(question.period) else (),
        key="months",
    )


def _is_partial(period: Period) -> bool:
    """Whether the period begins or ends within a month."""
    return period.first.day > 1 or period.last != last_day_of(month_of(period.last))


def by_group(
    reports: ReportQueries,
    question: Question,
    by: Grouping,
    heading: tuple[str, str],
    whole: Figures,
) -> ReportTable:
    """The figures of each group, the most units first; `heading` is the sheet's and the column's.

    A total that its groups do not add up to is given as it is.
    """
    sheet, title = heading
    groups = sorted(reports.groups(question, by), key=lambda each: -each.figures.units)
    columns = [ReportColumn(title, 52, keeps_digits=True)]
    for words, name, total in _BY_GROUP:
        adds_up = sum(getattr(each.figures, name) for each in groups) == getattr(whole, name)
        under = total if adds_up else Total.GIVEN
        columns.append(ReportColumn(words, 15, Shown.COUNT, under, key=name))
    form = ChartForm.BARS
    chart = ChartPlan(
        title=f"จำนวนหน่วยที่ให้ยืม จำแนกตาม{title}", columns=(3,), unit=UNIT, form=form, most=10
    )
    overlaps = any(column.total is Total.GIVEN for column in columns)
    return ReportTable(
        sheet=sheet,
        heading=f"จำแนกตาม{title}",
        columns=tuple(columns),
        rows=[
            ReportRow((group_name(each, by), *_cells(each.figures, _BY_GROUP)), key=each.key)
            for each in groups
        ],
        totals=("", *_cells(whole, _BY_GROUP)),
        charts=(chart,) if len(groups) > 1 else (),
        notes=(OVERLAP,) if overlaps else (),
        key=by.value,
    )


def group_name(group: GroupRow, by: Grouping) -> str:
    """What a group is called on paper; of a publication copy, also small ones together."""
    if by is Grouping.BORROWER_KIND and group.key not in ("", OTHERS):
        return BORROWERS[BorrowerKind(group.key)]
    return group.name or NOT_SAID


def _beside(values: Sequence[int]) -> tuple[int, int, int, int, int]:
    now, before, last_year = values
    return now, before, now - before, last_year, now - last_year


def _columns(
    title: str, share: float, counted: Sequence[tuple[str, str, Total]]
) -> tuple[ReportColumn, ...]:
    numbers = (
        ReportColumn(words, 15, Shown.COUNT, total, key=name) for words, name, total in counted
    )
    return (ReportColumn(title, share), *numbers)


def _cells(figures: Figures, counted: Sequence[tuple[str, str, Total]]) -> tuple[int, ...]:
    return tuple(getattr(figures, name) for _, name, _ in counted)


def _month_cells(month: MonthFigures, question: Question) -> tuple[int | None, ...]:
    if month.month > question.closing_day:
        return (None,) * len(_BY_MONTH)
    return _cells(month.figures, _BY_MONTH)
