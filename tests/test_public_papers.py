"""The publication copy of every report, made from a book full of people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import chain

import pytest
from openpyxl import load_workbook

from asset_desk.demo import DemoPlan, make_demo
from asset_desk.domain.errors import DeskError
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.periods import days, month, whole_year
from asset_desk.domain.reporting import Question
from asset_desk.papers import Papers
from asset_desk.papers.public_card import public_card
from asset_desk.papers.public_papers import PERSONAL, PUBLIC_MARK
from asset_desk.papers.report_words import BORROWERS
from asset_desk.paths import DataFolder
from asset_desk.services.public_reports import public_queries
from asset_desk.services.report_rows import Grouping, ReportKind
from asset_desk.services.rows import LoanFilter
from asset_desk.store.book import open_book
from tests.builders import HASHER, NOW
from tests.exports.papers_read import words_in_order

TODAY = date(2026, 5, 20)
QUESTION = Question(period=whole_year(2569), as_of=TODAY)
KINDS = sorted(ReportKind)


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    folder = DataFolder(tmp_path_factory.mktemp("public") / "data")
    book = open_book(folder, now=NOW, hasher=HASHER)
    make_demo(book.new_bulk(), HASHER, DemoPlan(TODAY, years=1.5, slips=120, seed=7))
    yield book
    book.close()


@pytest.fixture(scope="module")
def papers(book):
    return Papers(book.queries, lambda: NOW)


@pytest.fixture(scope="module")
def personal(book):
    """Every name, phone, address and slip number of the book, as they could be printed."""
    people = book.queries.office.people(with_closed=True)
    persons = [book.queries.office.person(row.person_id) for row in people.page(0, people.count())]
    loans = book.queries.loans.loans(LoanFilter(), TODAY)
    slips = {row.slip_no for row in loans.page(0, loans.count())}
    said = chain.from_iterable(
        (each.details.name, each.details.phone, each.details.address) for each in persons if each
    )
    return {text.replace(" ", "") for text in {*said, *slips} if len(text) > 3}


def told(file):
    if file.suffix == ".pdf":
        return words_in_order(file)
    book = load_workbook(file, data_only=True)
    cells = (cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)
    return "".join(str(cell) for cell in cells if cell is not None).replace(" ", "")


@pytest.mark.parametrize("suffix", ["pdf", "xlsx"])
@pytest.mark.parametrize("kind", KINDS)
def test_point_16_no_person_stands_in_a_publication_copy(papers, personal, tmp_path, kind, suffix):
    out = tmp_path / f"public.{suffix}"
    getattr(papers.public, suffix)(kind, QUESTION, out)
    text = told(out)
    assert text
    assert sorted(each for each in personal if each in text) == []


def test_the_full_report_does_name_people_so_that_the_test_above_can_fail(
    papers, personal, tmp_path
):
    out = tmp_path / "full.pdf"
    papers.reports.pdf(ReportKind.OUT_AT_YEAR_END, QUESTION, out)
    assert any(each in told(out) for each in personal)


@pytest.mark.parametrize("kind", KINDS)
def test_the_copy_says_what_it_is_and_has_no_personal_column(papers, kind):
    (paper,) = papers.public.papers(kind, QUESTION)
    assert PUBLIC_MARK in paper.under
    assert paper.signers == ()
    assert PERSONAL.isdisjoint(column.title for table in paper.tables for column in table.columns)
    assert PUBLIC_MARK in papers.public.file_name(kind, QUESTION, "pdf")


def test_its_totals_are_those_of_the_full_report(book, papers):
    for by in Grouping:
        full = book.queries.reports.groups(QUESTION, by)
        safe = public_queries(book.queries).reports.groups(QUESTION, by)
        assert sum(row.figures.units for row in safe) == sum(row.figures.units for row in full)


def test_a_filter_that_leaves_two_people_is_refused(book, papers, tmp_path):
    reports = book.queries.reports
    for kind in BorrowerKind:
        asked = Question(period=QUESTION.period, as_of=TODAY, borrower_kind=kind)
        slips = reports.figures(asked).slips
        if not 0 < slips < 3:
            continue
        with pytest.raises(DeskError, match=r"^TOO_FEW_TO_BE_PUBLIC"):
            papers.public.pdf(ReportKind.MONTHLY, asked, tmp_path / "few.pdf")


def test_point_16_no_person_stands_in_the_picture_for_a_post(papers, personal, tmp_path):
    out = tmp_path / "card.pdf"
    papers.public.card(QUESTION, out)
    text = told(out)
    assert PUBLIC_MARK in text
    assert sorted(each for each in personal if each in text) == []


def test_the_picture_tells_the_figures_of_the_report(book, papers, tmp_path):
    figures = book.queries.reports.figures(QUESTION)
    rate = book.queries.reports.timeliness(QUESTION).on_time_rate
    card = public_card(public_queries(book.queries), QUESTION, has_thai_digits=False)
    counted = ("slips", "lines", "units", "returned", "out_after")
    values = [f"{getattr(figures, name):,}" for name in counted]
    assert [each.value for each in card.figures] == [*values, f"{rate:.1%}"]
    assert "ประจำปีงบประมาณ พ.ศ. 2569" in card.under
    assert card.notes[-1].startswith("ข้อมูล ณ วันที่ 20 พฤษภาคม 2569")


@pytest.mark.parametrize(
    ("period", "months", "told_of"),
    [
        (whole_year(2569), 12, 8),
        (month(date(2025, 12, 9)), 12, 3),
        (days(date(2025, 9, 20), date(2025, 11, 5)), 3, 3),
    ],
)
def test_its_chart_goes_as_far_as_the_period_and_never_beyond_it(book, period, months, told_of):
    asked = Question(period=period, as_of=TODAY)
    chart = public_card(public_queries(book.queries), asked, has_thai_digits=False).chart
    slips = chart.series[0].values
    assert len(slips) == months
    assert [value is not None for value in slips] == [n < told_of for n in range(months)]


def test_a_filter_stands_on_the_picture_and_where_it_leaves_too_few_there_is_none(
    book, tmp_path, papers
):
    kinds = book.queries.reports.groups(QUESTION, Grouping.BORROWER_KIND)
    slips = {BorrowerKind(row.key): row.figures.slips for row in kinds}
    many = max(slips, key=lambda kind: slips[kind])
    asked = replace(QUESTION, borrower_kind=many)
    card = public_card(public_queries(book.queries), asked, has_thai_digits=False)
    assert BORROWERS[many] in card.notes[0]
    first = next(
        day
        for day in (date(2025, 10, 1) + timedelta(days=n) for n in range(200))
        if 0 < book.queries.reports.figures(replace(asked, period=days(day, day))).slips < 3
    )
    few = replace(asked, period=days(first, first))
    with pytest.raises(DeskError, match=r"^TOO_FEW_TO_BE_PUBLIC"):
        papers.public.card(few, tmp_path / "few.pdf")
    assert not (tmp_path / "few.pdf").exists()


def test_the_picture_says_what_is_overdue_under_the_rate_of_what_came_back(book):
    public = public_queries(book.queries)
    found = public.reports.figures(QUESTION)
    notes = public_card(public, QUESTION, has_thai_digits=False).notes
    assert found.overdue > 0
    assert any(f"เกินกำหนด {found.overdue:,} หน่วย" in note for note in notes)
    first = Question(period=month(date(2000, 1, 1)), as_of=TODAY)
    assert not any("เกินกำหนด" in n for n in public_card(public, first, has_thai_digits=False).notes)
