"""Reports from the command line: which period is meant, and figures under stable names."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from datetime import date

import pytest

from asset_desk.__main__ import main
from asset_desk.cli import make_parser
from asset_desk.cli_report_arguments import period_of
from asset_desk.domain.periods import month, whole_year
from asset_desk.domain.reporting import Figures, Question, Timeliness
from asset_desk.domain.settlements import Harm
from asset_desk.services.report_rows import AssetUseRow, Grouping, HarmRow
from tests.builders import TODAY
from tests.store.books import lived_in, opened


@pytest.fixture(autouse=True)
def _application(qapp):
    """Whatever needs Qt finds the one application that all tests share."""


@pytest.fixture(scope="session")
def data(tmp_path_factory):
    """A book that is only read."""
    root = tmp_path_factory.mktemp("reports") / "data"
    lived_in(root)
    return root


@pytest.fixture
def statistics(data, tmp_path, capsys):
    out = tmp_path / "สถิติ.json"

    def exported(*arguments):
        words = ["export", "statistics", "--data", data, *arguments, "--out", out]
        code = main([str(word) for word in words])
        told, err = capsys.readouterr()
        facts = json.loads(out.read_text("utf-8")) if out.is_file() else None
        return code, json.loads(told) if told else None, facts, err

    return exported


def period(*arguments, today=TODAY):
    words = ["export", "statistics", *arguments, "--out", "x.json"]
    found = period_of(make_parser().parse_args(words), today)
    return found.first, found.last


@pytest.mark.parametrize(
    ("arguments", "first", "last"),
    [
        ((), (2025, 10, 1), (2026, 9, 30)),
        (("--fiscal-year", "2568"), (2024, 10, 1), (2025, 9, 30)),
        (("--as-of", "2025-09-30"), (2024, 10, 1), (2025, 9, 30)),
        (("--month", "2569-01"), (2026, 1, 1), (2026, 1, 31)),
        (("--month", "๒๕๖๙-๐๑"), (2026, 1, 1), (2026, 1, 31)),
        (("--fiscal-year", "2569", "--month", "2568-12"), (2025, 12, 1), (2025, 12, 31)),
        (("--quarter", "1"), (2025, 10, 1), (2025, 12, 31)),
        (("--fiscal-year", "2568", "--half", "2"), (2025, 4, 1), (2025, 9, 30)),
        (("--from", "5/1/2569", "--to", "2026-02-03"), (2026, 1, 5), (2026, 2, 3)),
    ],
)
def test_the_arguments_name_a_period(arguments, first, last):
    assert period(*arguments) == (date(*first), date(*last))


def test_the_statistics_carry_every_figure_under_its_lasting_name(statistics, data):
    code, told, facts, _ = statistics("--fiscal-year", 2569, "--as-of", TODAY)
    assert (code, told["fiscal_year"], told["as_of"]) == (0, 2569, "2026-05-20")
    book = opened(data)
    question = Question(period=whole_year(2569), as_of=TODAY)
    reports = book.queries.reports
    figures = reports.figures(question)
    assert facts["figures"] == {**asdict(figures), "opening": 0, "closing": figures.closing}
    assert facts["journal"] == told["journal"] == asdict(reports.head_on(TODAY))
    assert len(facts["months"]) == 12
    assert facts["months"][7]["month"] == "2026-05-01"
    assert facts["months"][7]["figures"]["slips"] == figures.slips > 0
    assert set(facts["groups"]) == {by.value for by in Grouping}
    assert {field.name for field in fields(AssetUseRow)} == set(facts["assets"][0])
    assert {field.name for field in fields(HarmRow)} == set(facts["harms"][0])
    rates = {"on_time_rate", "average_days", "follow_ups_needless"}
    assert {field.name for field in fields(Timeliness)} | rates == set(facts["timeliness"])
    assert facts["harms"][0]["harm"] in list(Harm)
    assert facts["definitions"]["slips"]["word"] == "ครั้ง"
    assert facts["period"] == {"kind": "year", "first": "2025-10-01", "last": "2026-09-30"}
    book.close()


def test_asked_twice_the_file_is_the_same_to_the_letter(statistics, tmp_path):
    out = tmp_path / "สถิติ.json"
    statistics("--month", "2569-05", "--as-of", TODAY)
    first = out.read_bytes()
    statistics("--month", "2569-05", "--as-of", TODAY)
    assert out.read_bytes() == first


def test_the_month_and_the_year_before_stand_beside_the_month(statistics):
    _, _, facts, _ = statistics("--month", "2569-06")
    assert facts["before"]["period"]["first"] == "2026-05-01"
    assert facts["before"]["figures"]["slips"] > 0
    assert facts["year_before"]["period"]["last"] == "2025-06-30"
    assert facts["year_before"]["figures"] == {**asdict(Figures()), "opening": 0, "closing": 0}


def test_filters_are_given_by_name_and_told_of(statistics):
    _, _, facts, _ = statistics(
        *("--fiscal-year", 2569, "--division", "กองช่าง", "--category", "อื่น"),
        *("--borrower-kind", "staff", "--work-type", "งานประชุม อบรม สัมมนา"),
    )
    assert facts["filters"] == {
        "division_id": 3,
        "category": "อื่น",
        "borrower_kind": "staff",
        "work_type": "งานประชุม อบรม สัมมนา",
    }
    assert facts["figures"]["slips"] == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("--fiscal-year", "2569", "--month", "2568-01"),
        ("--from", "2026-05-05", "--to", "2026-02-03"),
        ("--as-of", "2600-01-01"),
        ("--division", "กองที่ไม่มี"),
        ("--category", "ของแปลก"),
        ("--work-type", "งานที่ไม่มี"),
    ],
)
def test_what_the_book_cannot_answer_is_refused_in_one_sentence(statistics, arguments):
    code, told, facts, err = statistics(*arguments)
    assert (code, told, facts) == (1, None, None)
    assert len(err.strip().splitlines()) == 1
    assert " / " in err


@pytest.mark.parametrize(
    "arguments",
    [
        ("statistics", "--month", "2569-13"),
        ("statistics", "--month", "มกราคม"),
        ("statistics", "--quarter", "5"),
        ("statistics", "--quarter", "1", "--half", "1"),
        ("statistics", "--from", "2026-01-01"),
        ("statistics", "--as-of", "พรุ่งนี้"),
        ("statistics", "--format", "docx"),
        ("measures", "--month", "2569-01"),
        ("ledger", "--month", "2569-01"),
        ("register", "--category", "สำนักงาน"),
    ],
)
def test_what_is_no_question_is_wrong_usage(capsys, tmp_path, arguments):
    with pytest.raises(SystemExit) as ended:
        main(["export", *arguments, "--out", str(tmp_path / "x.json")])
    assert ended.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_month_lies_in_the_fiscal_year_in_which_it_was():
    assert period("--month", "2568-10") == (month(date(2025, 10, 1)).first, date(2025, 10, 31))


@pytest.mark.parametrize("what", ["statistics", "summary"])
@pytest.mark.parametrize(
    ("suffix", "begins", "counted"), [("pdf", b"%PDF", "pages"), ("xlsx", b"PK", "rows")]
)
def test_reports_are_written_as_papers_and_workbooks(
    data, tmp_path, capsys, what, suffix, begins, counted
):
    out = tmp_path / f"report.{suffix}"
    words = [
        "export",
        what,
        "--data",
        data,
        "--fiscal-year",
        "2569",
        "--as-of",
        TODAY,
        "--out",
        out,
    ]
    assert main([str(word) for word in words]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told[counted] > 1
    assert told["as_of"] == TODAY.isoformat()
    assert out.read_bytes().startswith(begins)


def test_the_summary_is_told_under_lasting_names_too(data, tmp_path, capsys):
    out = tmp_path / "summary.json"
    words = [
        "export",
        "summary",
        "--data",
        data,
        "--month",
        "2569-05",
        "--as-of",
        TODAY,
        "--out",
        out,
    ]
    assert main([str(word) for word in words]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["first"], told["last"]) == ("2025-10-01", "2026-09-30")
    facts = json.loads(out.read_text("utf-8"))
    assert [year["fiscal_year"] for year in facts["years"]] == [2567, 2568, 2569]
    assert facts["years"][-1]["figures"] == facts["figures"]
    assert facts["period"]["last"] == "2026-09-30"
    assert sum(row["quantity"] for row in facts["out"]) == facts["figures"]["out_after"]
    assert facts["texts"]["problems"] == "เต็นท์ชำรุดมาก"


def test_the_report_on_the_measures_is_its_own_publication_copy(data, tmp_path):
    for name, more in (("a.json", ()), ("b.json", ("--public",))):
        words = ["export", "measures", "--data", data, "--fiscal-year", "2569", "--format", "json"]
        assert main([str(word) for word in (*words, *more, "--out", tmp_path / name)]) == 0
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
