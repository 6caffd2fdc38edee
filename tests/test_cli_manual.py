"""The manual from the command line: a version by its number, or the one that is in force."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace

import pytest

from asset_desk.__main__ import main
from asset_desk.cli_manual import version_number
from asset_desk.papers import Papers
from asset_desk.services import manual
from tests.builders import NOW, Desk, occasion
from tests.exports.papers_read import pages_of, words_in_order
from tests.manual_writing import approved, begun, guidance_of
from tests.store.books import opened


@pytest.fixture(autouse=True)
def _application(qapp):
    """Whatever needs Qt finds the one application that all tests share."""


@pytest.fixture
def book(tmp_path):
    """A book without a manual yet."""
    book = opened(tmp_path / "data")
    desk = Desk(book.engine)
    desk.found()
    yield desk
    book.close()


def export(tmp_path, out, *more, what="manual"):
    asked = ["export", what, "--data", str(tmp_path / "data"), "--out", str(out)]
    try:
        return main([*asked, *more])
    except SystemExit as ended:
        return ended.code


def two_versions(desk):
    """The first is in force, the second is being written."""
    return begun(desk, base_id=approved(desk, begun(desk)))


def test_without_a_number_the_version_in_force_is_written(book, tmp_path, capsys):
    two_versions(book)
    out = tmp_path / "manual.pdf"
    assert export(tmp_path, out) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["version"], told["stage"]) == (1, "in_force")
    assert told["pages"] == pages_of(out) > 10
    assert "อนุมัติโดย" in words_in_order(out)


def test_without_one_in_force_the_draft_is_written_and_says_so(book, tmp_path, capsys):
    begun(book)
    out = tmp_path / "manual.pdf"
    assert export(tmp_path, out, "--format", "pdf") == 0
    assert json.loads(capsys.readouterr().out)["stage"] == "draft"
    assert "ยังไม่ได้รับอนุมัติ" in words_in_order(out)


@pytest.mark.parametrize("number", ["2", "๒"])
def test_a_version_is_written_by_its_number_in_either_digits(book, tmp_path, capsys, number):
    two_versions(book)
    assert export(tmp_path, tmp_path / "a.pdf", "--version", number) == 0
    assert json.loads(capsys.readouterr().out)["version"] == 2


def test_the_manual_is_written_for_other_programs(book, tmp_path, capsys):
    two_versions(book)
    out = tmp_path / "manual.json"
    assert export(tmp_path, out, "--version", "1") == 0
    told = json.loads(capsys.readouterr().out)
    facts = json.loads(out.read_text("utf-8"))
    assert told["sections"] == len(facts["sections"]) > 10
    assert facts["office"] == "เทศบาลตำบลบ้านสวนธาร"
    assert facts["approval"]["approved_on"] == "2026-05-20"
    chapter = next(each for each in facts["sections"] if each["kind"] == "chapter")
    assert chapter["number"] == "หมวด 1"
    assert {"work_type", "category"} == {each["scope"] for each in facts["guidance"]}


@pytest.mark.parametrize("number", [(), ("--version", "7")])
def test_a_version_that_there_is_not_is_refused(book, tmp_path, capsys, number):
    if number:
        begun(book)
    assert export(tmp_path, tmp_path / "a.pdf", *number) == 1
    assert capsys.readouterr().err.strip()
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize(
    "wrong",
    [
        ("manual", "--version", "two"),
        ("manual", "--version", "0"),
        ("manual", "--format", "xlsx"),
        ("manual", "--from", "1", "--to", "2"),
        ("statistics", "--from", "1", "--to", "2"),
        ("statistics", "--version", "2"),
        ("statistics", "--from", "yesterday", "--to", "2026-05-20"),
    ],
)
def test_what_makes_no_sense_ends_with_the_usage(book, tmp_path, capsys, wrong):
    what, *more = wrong
    assert export(tmp_path, tmp_path / "a.pdf", *more, what=what) == 2
    assert "usage:" in capsys.readouterr().err


def test_the_number_of_a_version_is_a_number():
    assert version_number(" ๑๒ ") == 12
    for text in ("", "1.5", "-1", "1000"):
        with pytest.raises(argparse.ArgumentTypeError):
            version_number(text)


def changed_second(desk):
    """Two versions of which the second has another heading and fewer days."""
    second = two_versions(desk)
    (first, *_) = desk.queries.manuals.sections(second)
    after = replace(first, heading="คำนำของฉบับใหม่")
    manual.change_section(desk.uow, occasion(), second, first, after)
    tents = guidance_of(desk, second, "สนาม")
    manual.keep_guidance(desk.uow, occasion(), second, replace(tents, longest_days=2))


def test_what_is_new_between_two_versions_is_written(book, tmp_path, capsys):
    changed_second(book)
    out = tmp_path / "diff.pdf"
    assert export(tmp_path, out, "--from", "1", "--to", "๒", what="manual-diff") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["from"], told["to"]) == (1, 2)
    assert (told["sections_changed"], told["guidance_changed"]) == (1, 1)
    assert told["pages"] == pages_of(out)
    words = words_in_order(out)
    assert "ของฉบับใหม่" in words
    assert "ประเภททรัพย์สิน:สนาม" in words


@pytest.mark.parametrize(
    "wrong",
    [(), ("--from", "1"), ("--from", "2025-10-01", "--to", "2025-10-02"), ("--version", "1")],
)
def test_two_versions_have_to_be_named_to_be_compared(book, tmp_path, capsys, wrong):
    assert export(tmp_path, tmp_path / "a.pdf", *wrong, what="manual-diff") == 2
    assert "usage:" in capsys.readouterr().err


def test_a_version_that_there_is_not_cannot_be_compared(book, tmp_path, capsys):
    begun(book)
    assert export(tmp_path, tmp_path / "a.pdf", "--from", "1", "--to", "2", what="manual-diff") == 1
    assert capsys.readouterr().err.strip()


def test_the_files_are_called_by_their_versions(book):
    two_versions(book)
    papers = Papers(book.queries, lambda: NOW).manual
    first, second = (papers.by_number(number) for number in (1, 2))
    assert papers.file_name(first) == "คู่มือการใช้ทรัพย์สินของทางราชการ ฉบับที่ 1.pdf"
    assert papers.file_name(second, "json").endswith("ฉบับที่ 2 (ร่าง).json")
    assert papers.diff_file_name(first, second) == "ข้อเปลี่ยนแปลงของคู่มือ ฉบับที่ 1 กับ 2.pdf"
