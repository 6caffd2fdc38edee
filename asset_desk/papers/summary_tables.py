"""The short tables of the year-end summary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from asset_desk.domain.periods import whole_year
from asset_desk.domain.reporting import Figures, Question, Timeliness
from asset_desk.domain.settlements import Harm, Outcome
from asset_desk.exports.report_paper import (
    Cell,
    ChartPlan,
    ReportColumn,
    ReportRow,
    ReportTable,
    Shown,
    Total,
)
from asset_desk.papers.report_tables import OVERLAP, UNIT, group_name
from asset_desk.papers.report_words import HARMS, NOT_SAID, OUTCOMES
from asset_desk.services.queries import Queries
from asset_desk.services.report_rows import Grouping, GroupRow, HarmRow
from asset_desk.services.year_rows import OutRow

YEARS = 3
MOST_GROUPS = 8
OTHERS = "อื่น ๆ"
_FIGURES = (
    ("ให้ยืม", UNIT, "units", None),
    ("รับคืน", UNIT, "returned", None),
    ("ค้างคืนสิ้นปี", UNIT, "out_after", None),
    ("ชำรุด", UNIT, "damaged", None),
    ("สูญหาย", UNIT, "lost", None),
    ("จำนวนครั้ง (ใบยืม)", "ครั้ง", "slips", None),
    ("จำนวนรายการ", "รายการ", "lines", None),
    ("คืนตรงกำหนด", "อัตรา", "on_time_rate", Shown.SHARE),
    ("เงินชดใช้", "บาท", "paid", Shown.MONEY),
)
_CHARTED = 3
_SHORT = (
    ("ครั้ง", "slips"),
    ("รายการ", "lines"),
    ("จำนวน", "units"),
    ("รับคืน", "returned"),
    ("ค้างคืน", "out_after"),
)


def three_years(queries: Queries, question: Question) -> ReportTable:
    """The year beside the two before it, the oldest first; a year without a book has no figures."""
    last = question.period.fiscal_year
    years = range(last - YEARS + 1, last + 1)
    known = set(queries.loans.fiscal_years()) | {last}
    found = [_of_year(queries, question, year) if year in known else {} for year in years]
    columns = (
        ReportColumn("รายการ", 40),
        ReportColumn("หน่วยนับ", 20, align="centre"),
        *(ReportColumn(f"ปีงบประมาณ {year}", 28, Shown.COUNT, key=f"{year}") for year in years),
    )
    rows = [
        ReportRow((words, unit, *(each.get(name) for each in found)), shown=shown, key=name)
        for words, unit, name, shown in _FIGURES
    ]
    chart = ChartPlan(
        title="เปรียบเทียบจำนวนหน่วยสามปีงบประมาณ",
        columns=(2, 3, 4),
        unit=UNIT,
        most=_CHARTED,
        height=128,
    )
    return ReportTable(
        sheet="สามปีงบประมาณ",
        heading="",
        columns=columns,
        rows=rows,
        charts=(chart,),
        key="years",
    )


def group_summary(
    groups: Sequence[GroupRow], by: Grouping, title: str, whole: Figures
) -> ReportTable:
    """The groups with the most units, the rest as one; of the rest slips do not add up."""
    ordered = sorted(groups, key=lambda each: -each.figures.units)
    shown = ordered if len(ordered) <= MOST_GROUPS + 1 else ordered[:MOST_GROUPS]
    rest = ordered[len(shown) :]
    rows = [ReportRow((group_name(each, by), *_short(each.figures))) for each in shown]
    if rest:
        sums = [sum(getattr(each.figures, name) for each in rest) for _, name in _SHORT]
        rows.append(ReportRow((f"{OTHERS} ({len(rest):,} กลุ่ม)", None, *sums[1:])))
    is_exact = not rest and sum(each.figures.slips for each in groups) == whole.slips
    columns = [ReportColumn(title, 52, keeps_digits=by is Grouping.DIVISION)]
    for words, name in _SHORT:
        adds_up = name != "slips" or is_exact
        total = Total.SUM if adds_up else Total.GIVEN
        columns.append(ReportColumn(words, 17, Shown.COUNT, total))
    return ReportTable(
        sheet=f"ตาม{title}",
        heading="",
        columns=tuple(columns),
        rows=rows,
        totals=("", *_short(whole)) if rows else (),
        notes=() if is_exact else (OVERLAP,),
    )


def harm_summary(rows: Sequence[HarmRow]) -> ReportTable:
    """What was found, and what was made good in which way, with the money."""
    lines: list[ReportRow] = []
    for harm in Harm:
        found = [row for row in rows if row.outcome is None and row.harm is harm]
        lines.append(ReportRow((f"พบ{HARMS[harm]}", _units(found), None)))
    for outcome in Outcome:
        done = [row for row in rows if row.outcome is outcome]
        paid = sum(row.amount_satang or 0 for row in done)
        if done:
            money = paid if outcome is Outcome.PAID else None
            lines.append(ReportRow((OUTCOMES[outcome], _units(done), money)))
    columns = (
        ReportColumn("รายการ", 70),
        ReportColumn("จำนวน (หน่วย)", 30, Shown.COUNT),
        ReportColumn("จำนวนเงิน (บาท)", 35, Shown.MONEY),
    )
    return ReportTable(sheet="ชำรุดและชดใช้", heading="", columns=columns, rows=lines)


def out_summary(rows: Sequence[OutRow]) -> ReportTable:
    """What is out, by the division that owns it."""
    ordered = sorted(rows, key=lambda row: row.division_name)
    counts: list[tuple[str, int, int, int]] = []
    for name, group in groupby(ordered, key=lambda row: row.division_name):
        of_it = list(group)
        late = sum(row.quantity for row in of_it if row.is_overdue)
        units = sum(row.quantity for row in of_it)
        counts.append((name or NOT_SAID, len(of_it), units, late))
    _, *numbers = zip(*counts, strict=True)
    totals: tuple[Cell, ...] = ("", *(sum(map(int, column)) for column in numbers))
    columns = (
        ReportColumn("หน่วยงานเจ้าของ", 60, keeps_digits=True),
        ReportColumn("รายการ", 20, Shown.COUNT, Total.SUM),
        ReportColumn("หน่วย", 20, Shown.COUNT, Total.SUM),
        ReportColumn("เกินกำหนด", 22, Shown.COUNT, Total.SUM),
    )
    return ReportTable(
        sheet="ระหว่างยืมสิ้นปี",
        heading="",
        columns=columns,
        rows=[ReportRow(each) for each in counts],
        totals=totals,
    )


def _of_year(queries: Queries, question: Question, year: int) -> dict[str, Cell]:
    """The figures of one year by name, those of timeliness and the money among them."""
    asked = replace(question, period=whole_year(year))
    figures: Figures = queries.reports.figures(asked)
    timely: Timeliness = queries.reports.timeliness(asked)
    harms = queries.reports.harms(asked)
    counted: dict[str, Cell] = {
        name: getattr(figures, name) for _, _, name, _ in _FIGURES if hasattr(figures, name)
    }
    paid = sum(row.amount_satang or 0 for row in harms if row.outcome is Outcome.PAID)
    return counted | {"on_time_rate": timely.on_time_rate, "paid": paid}


def _short(figures: Figures) -> tuple[int, ...]:
    return tuple(getattr(figures, name) for _, name in _SHORT)


def _units(rows: Sequence[HarmRow]) -> int:
    return sum(row.quantity for row in rows)
