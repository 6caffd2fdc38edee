"""What is behind a figure of a report is exactly what it counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from asset_desk.domain.periods import days, month, whole_year
from asset_desk.domain.reporting import NO_DIVISION, Question, asked_of
from asset_desk.services.report_rows import Counted, Grouping, ReportKind
from asset_desk.ui.statistics.links import (
    COUNTED,
    OF_PERIODS,
    LoanBehind,
    SlipsBehind,
    behind,
    behind_row,
    behind_total,
    of_group,
)

TODAY = date(2026, 5, 20)
MAY = Question(period=month(TODAY), as_of=TODAY)
YEAR = Question(period=whole_year(2569), as_of=TODAY)
IN_SLIPS = {"slips", "overdue_slips", *(each.value for each in Counted)} - {
    *("returned", "damaged", "lost", "settled", "extensions", "out", "overdue", "harmed"),
}
"""The figures that count slips themselves, so that the list is as long as the figure says."""
GROUPED = (
    *(ReportKind.BY_CATEGORY, ReportKind.BY_DIVISION, ReportKind.BY_BORROWER),
    ReportKind.BY_WORK_TYPE,
)


def tables(desk, kind, question):
    (paper,) = desk.papers.reports.papers(kind, question)
    return paper.tables


def cells(table):
    for row_no, row in enumerate(table.rows):
        for column_no, cell in enumerate(row.cells):
            yield row_no, column_no, cell


def figure_of(table, row_no, column_no):
    row, column = table.rows[row_no].key, table.columns[column_no].key
    return row if table.key in OF_PERIODS else column


@pytest.mark.parametrize("question", [MAY, YEAR], ids=["month", "year"])
@pytest.mark.parametrize(
    "kind",
    [
        *(ReportKind.MONTHLY, ReportKind.FISCAL_YEAR, ReportKind.TIMELINESS),
        *(*GROUPED, ReportKind.YEAR_END_SUMMARY),
    ],
)
def test_a_figure_of_slips_leads_to_as_many_slips(desk, lent, kind, question):
    reports, question = desk.queries.reports, asked_of(kind, question)
    seen = 0
    for table in tables(desk, kind, question):
        for row_no, column_no, cell in cells(table):
            found = behind(table, row_no, column_no, question)
            if isinstance(found, SlipsBehind) and cell is not None:
                count = reports.slips(found.question, found.counted).count()
                assert bool(count) == bool(cell)
                if figure_of(table, row_no, column_no) in IN_SLIPS:
                    assert count == cell
                    seen += cell > 0
    assert seen


@pytest.mark.parametrize("kind", [ReportKind.FISCAL_YEAR, *GROUPED])
def test_a_total_leads_to_the_slips_of_all(desk, lent, kind):
    for table in tables(desk, kind, YEAR):
        (column,) = [n for n, each in enumerate(table.columns) if each.key == "slips"]
        found = behind_total(table, column, YEAR)
        assert found == SlipsBehind(YEAR, Counted.SLIPS, "slips")
        slips = desk.queries.reports.slips(found.question, found.counted)
        assert slips.count() == table.totals[column] == 3
        assert behind_total(table, 0, YEAR) is None


def test_what_was_brought_forward_was_out_on_the_eve(desk, lent):
    (table,) = tables(desk, ReportKind.FISCAL_YEAR, YEAR)
    (column,) = [n for n, each in enumerate(table.columns) if each.key == "out_before"]
    found = behind(table, 8, column, YEAR)
    eve = date(2026, 5, 31)
    assert found.question.period == days(eve, eve)
    assert found.counted is Counted.OUT


def test_a_month_that_the_period_only_touches_is_asked_about_by_its_days(desk, lent):
    asked = Question(period=days(date(2026, 4, 15), TODAY), as_of=TODAY)
    table = tables(desk, ReportKind.MONTHLY, asked)[1]
    assert behind(table, 0, 2, asked).question.period == days(date(2026, 4, 15), date(2026, 4, 30))
    assert behind(table, 1, 2, asked).question.period == days(date(2026, 5, 1), TODAY)


def test_an_asset_leads_to_the_slips_that_it_stands_on(desk, lent):
    used, never = tables(desk, ReportKind.BY_ASSET, YEAR)
    behind_it = {row.key: behind_row(used, n, YEAR) for n, row in enumerate(used.rows)}
    found = behind_it[str(lent["tent"])]
    assert found == SlipsBehind(replace(YEAR, asset_id=lent["tent"]), Counted.SLIPS, "slips")
    slips = desk.queries.reports.slips(found.question, found.counted).page(0, 9)
    assert [slip.loan_id for slip in slips] == [lent["back"]]
    assert behind_total(used, 6, YEAR) is None
    assert never.rows == []


@pytest.mark.parametrize("kind", [ReportKind.HARM, ReportKind.OUT_AT_YEAR_END])
def test_a_row_of_a_loan_leads_to_the_loan(desk, lent, kind):
    table = tables(desk, kind, MAY)[0]
    expected = lent["back"] if kind is ReportKind.HARM else lent["late"]
    assert behind_row(table, 0, MAY) == LoanBehind(expected)
    assert behind_total(table, 0, MAY) is None


def test_a_table_whose_rows_are_of_nothing_leads_nowhere(desk, lent):
    (table,) = tables(desk, ReportKind.MONTHLY, MAY)
    assert behind(replace(table, key=""), 0, 2, MAY) is None
    assert behind_row(replace(table, key=""), 0, MAY) is None
    assert behind(table, 0, 4, MAY) is None, "a change is no count"


@pytest.mark.parametrize("by", Grouping)
def test_a_group_is_asked_about_by_its_key_alone(by):
    keys = {Grouping.DIVISION: "2", Grouping.BORROWER_KIND: "citizen"}
    asked = of_group(MAY, by, keys.get(by, "สนาม"))
    assert asked != MAY
    assert of_group(MAY, Grouping.DIVISION, "").division_id == NO_DIVISION


def test_every_figure_that_can_be_opened_has_its_name():
    assert set(COUNTED.values()) == set(Counted)
