"""What the picture for a post says of a period: its figures, its months, and what is counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from asset_desk.domain.periods import PeriodKind, whole_year
from asset_desk.domain.reporting import Figures, Question
from asset_desk.exports.charts import Chart, Named, Series
from asset_desk.exports.public_card import CardFigure, PublicCard
from asset_desk.papers.report_words import (
    as_of_words,
    filter_words,
    period_words,
    short_month,
)
from asset_desk.services.queries import Queries
from asset_desk.services.report_queries import held
from asset_desk.services.report_rows import MonthFigures
from asset_desk.thai_dates import SHORT_MONTHS

PUBLIC_MARK = "ฉบับเผยแพร่"
TITLE = "สถิติการให้บริการยืม - คืน\nทรัพย์สินของทางราชการ"
UNKNOWN = "–"
COUNTED = "ครั้ง = ใบยืมที่จ่ายพัสดุแล้ว  รายการ = รายการพัสดุในใบยืม  จำนวน = หน่วยของพัสดุที่จ่าย"
ON_TIME = "คืนตรงกำหนด = ร้อยละของใบยืมที่คืนครบแล้ว ซึ่งทุกหน่วยส่งคืนภายในวันกำหนดคืน"
_IN_CHART = (("ครั้ง", "slips"), ("รายการ", "lines"))


def public_card(queries: Queries, question: Question, *, has_thai_digits: bool) -> PublicCard:
    """The picture of a question's period, from queries that tell of nobody in particular."""
    question = held(queries.reports, question)
    office = queries.office
    divisions = {each.division_id: each.name for each in office.divisions()}
    filters = filter_words(question, divisions)
    known = office.office()
    return PublicCard(
        office=known.full_name if known else "",
        title=TITLE,
        under=period_words(question.period),
        mark=PUBLIC_MARK,
        figures=_figures(queries, question),
        chart=_months_chart(queries, question),
        notes=(
            *((f"เฉพาะ{' · '.join(filters)}",) if filters else ()),
            *_overdue(queries.reports.figures(question)),
            COUNTED,
            ON_TIME,
            as_of_words(question),
        ),
        has_thai_digits=has_thai_digits,
    )


def _figures(queries: Queries, question: Question) -> Sequence[CardFigure]:
    found = queries.reports.figures(question)
    rate = queries.reports.timeliness(question).on_time_rate
    return (
        CardFigure(f"{found.slips:,}", "ครั้ง"),
        CardFigure(f"{found.lines:,}", "รายการ"),
        CardFigure(f"{found.units:,}", "จำนวน (หน่วย)"),
        CardFigure(f"{found.returned:,}", "คืนแล้ว (หน่วย)"),
        CardFigure(f"{found.out_after:,}", "ค้างคืน (หน่วย)"),
        CardFigure(UNKNOWN if rate is None else f"{rate:.1%}", "คืนตรงกำหนด"),
    )


def _overdue(found: Figures) -> Sequence[str]:
    """What is overdue stands under a rate that speaks only of what came back."""
    if not found.overdue:
        return ()
    return (f"ในจำนวนที่ค้างคืน เกินกำหนด {found.overdue:,} หน่วย ({found.overdue_slips:,} ใบ)",)


def _months_chart(queries: Queries, question: Question) -> Chart:
    """The months of the fiscal year as far as the period goes; of days of one's own, theirs."""
    is_own = question.period.kind is PeriodKind.DAYS
    year = question.period.fiscal_year
    asked = question if is_own else replace(question, period=whole_year(year))
    months = queries.reports.by_month(asked)
    of = "" if is_own else f" ปีงบประมาณ พ.ศ. {year}"
    return Chart(
        title=f"ครั้งและรายการที่ให้ยืมรายเดือน{of}",
        categories=tuple(
            Named(each.month.isoformat(), _month_word(each, is_own)) for each in months
        ),
        series=tuple(
            Series(
                Named(name, words),
                tuple(
                    _value(each.figures, name) if each.month <= question.closing_day else None
                    for each in months
                ),
            )
            for words, name in _IN_CHART
        ),
    )


def _month_word(each: MonthFigures, is_own: bool) -> str:
    return short_month(each.month) if is_own else SHORT_MONTHS[each.month.month - 1]


def _value(figures: Figures, name: str) -> float:
    return float(getattr(figures, name))
