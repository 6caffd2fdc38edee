"""The exported ledger, added up by a spreadsheet, gives the figures of the reports."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from openpyxl import load_workbook

from asset_desk.demo import DemoPlan, make_demo
from asset_desk.domain.periods import whole_year
from asset_desk.domain.reporting import Question
from asset_desk.papers import Papers
from asset_desk.paths import DataFolder
from asset_desk.services.report_rows import ReportKind
from asset_desk.services.rows import LedgerFilter
from asset_desk.store.book import open_book
from asset_desk.store.passwords import Argon2idHasher
from tests.exports.report_sheets import reckoned

TODAY, NOW = date(2026, 5, 20), datetime(2026, 5, 20, 3, 0, tzinfo=UTC)
YEAR = 2569
SLIP, LENT_ON, UNITS, OUT = 1, 2, 6, 16
FIRST_LINE = 5


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    """Two years of an invented municipality, seeded."""
    hasher = Argon2idHasher(light=True)
    book = open_book(DataFolder(tmp_path_factory.mktemp("seeded")), now=NOW, hasher=hasher)
    make_demo(book.new_bulk(), hasher, DemoPlan(TODAY, years=1.6, slips=160, seed=4))
    yield book
    book.close()


def test_lesson_05_the_exported_ledger_adds_up_to_the_report_of_its_year(book, tmp_path):
    papers = Papers(book.queries, lambda: NOW)
    ledger, report = tmp_path / "ledger.xlsx", tmp_path / "report.xlsx"
    papers.ledger_xlsx(LedgerFilter(fiscal_year=YEAR), ledger)
    question = Question(period=whole_year(YEAR), as_of=TODAY)
    papers.reports.xlsx(ReportKind.FISCAL_YEAR, question, report, has_thai_digits=False)
    rows = [
        row
        for row in reckoned(ledger, tmp_path)
        .worksheets[0]
        .iter_rows(min_row=FIRST_LINE, values_only=True)
        if isinstance(row[0], int | float) and isinstance(row[LENT_ON], datetime)
    ]
    own = [row for row in rows if row[LENT_ON].date() >= question.period.first]
    months = load_workbook(report, data_only=True)["รายเดือน"]
    total = next(row for row in months.iter_rows(values_only=True) if row[0] == "รวม")
    brought, slips, lines, units, *_, out, _late = total[1:]
    assert len({row[SLIP] for row in own}) == slips
    assert len(own) == lines
    assert sum(row[UNITS] for row in own) == units
    assert sum(row[OUT] or 0 for row in rows) == out
    assert brought > 0
    assert units > 0
