"""What LibreOffice counts in the exported ledger is what the reports say, to the unit."""

from __future__ import annotations

from datetime import date

import pytest
from openpyxl import load_workbook

from asset_desk.demo import DemoPlan, make_demo
from asset_desk.domain.closed_months import month_after
from asset_desk.domain.periods import whole_year
from asset_desk.domain.reporting import Question
from asset_desk.papers import Papers
from asset_desk.paths import DataFolder
from asset_desk.store.book import open_book
from tests.builders import HASHER, NOW
from tests.exports.report_sheets import reckoned

TODAY = date(2026, 5, 20)
YEAR = 2569
DAYS, WHAT, LENT, GOOD, DAMAGED, LOST = "BDIJKL"


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    folder = DataFolder(tmp_path_factory.mktemp("demo") / "data")
    book = open_book(folder, now=NOW, hasher=HASHER)
    make_demo(book.new_bulk(), HASHER, DemoPlan(TODAY, years=1.6, slips=160, seed=8))
    yield book
    book.close()


@pytest.fixture(scope="module")
def months(book):
    question = Question(period=whole_year(YEAR), as_of=TODAY)
    return book.queries.reports.by_month(question)


@pytest.fixture(scope="module")
def counted(book, months, tmp_path_factory):
    """The months' sums as LibreOffice makes them from the ledger's own columns."""
    folder = tmp_path_factory.mktemp("ledger")
    out = folder / "ledger.xlsx"
    Papers(book.queries, lambda: NOW).year.movements_xlsx(YEAR, out)
    workbook = load_workbook(out)
    name, last = workbook.active.title, workbook.active.max_row
    sums = workbook.create_sheet("check")
    for each in months:
        sums.append([f"=SUMIFS({_conditions(name, last, each.month, c)})" for c in COLUMNS])
    workbook.save(out)
    rows = reckoned(out, folder)["check"].iter_rows(values_only=True)
    return [tuple(int(value) for value in row) for row in rows]


COLUMNS = (LENT, GOOD, DAMAGED, LOST)


def _conditions(sheet, last, month, column):
    def cells(letter):
        return f"'{sheet}'!${letter}$5:${letter}${last}"

    begin, end = (f"DATE({day.year},{day.month},1)" for day in (month, month_after(month)))
    days = cells(DAYS)
    not_brought = f'{cells(WHAT)},"<>ยกมา"'
    return f'{cells(column)},{days},">="&{begin},{days},"<"&{end},{not_brought}'


def test_point_11_report_and_ledger_agree_month_by_month(months, counted):
    figures = [each.figures for each in months]
    assert counted == [
        (each.units, each.returned - each.damaged, each.damaged, each.lost) for each in figures
    ]
    assert sum(lent for lent, *_ in counted) > 0


def test_point_12_what_was_brought_forward_is_what_the_year_began_with(book, months):
    pages = book.queries.year.movements(YEAR)
    rows = pages.page(0, pages.count())
    brought = sum(row.lent for row in rows if row.is_brought_forward)
    assert months[0].figures.out_before == brought > 0
