"""What the report on the measures takes from the book, and the command that writes it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from asset_desk.cli import run_command_line
from asset_desk.domain.complaints import StepKind
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.measures import MeasureColumn
from asset_desk.domain.publications import Medium, PublicationDetails, Published
from asset_desk.papers import Papers
from asset_desk.papers.measure_lines import PROVIDERS, as_of_text, book_lines, told_until
from asset_desk.services.complaints import receive_complaint, take_step
from asset_desk.services.drafts import AttachmentNote
from asset_desk.services.measures import begin_measures
from asset_desk.services.publications import note_publication, withdraw_publication
from tests.builders import NOW, TODAY, occasion
from tests.manual_writing import approved, begun
from tests.measure_desk import COMPLAINT, report_on_measures, step
from tests.store.books import lived_in


@pytest.fixture(autouse=True)
def _application(qapp):
    """Whatever needs Qt finds the one application that all tests share."""


def lines(desk, number, column, today=TODAY):
    return [
        each.text
        for each in book_lines(desk.queries, 2569, today)
        if (each.number, each.column) == (number, column)
    ]


def test_measure_3_fills_itself_from_form_ledger_and_statistics(desk):
    asset = desk.asset()
    desk.take_back(desk.lent((asset, 5)), 5)
    desk.lent((asset, 3))
    form, ledger, statistics = lines(desk, 3, MeasureColumn.RESULTS)
    assert "แบบฟอร์มการให้บริการยืมทรัพย์สินของทางราชการ" in form
    assert "บย." in form
    assert "สมุดคุมการให้ยืม - คืน ทรัพย์สินของทางราชการ ประจำปีงบประมาณ พ.ศ. 2569" in ledger
    assert "3 รายการ" in ledger
    assert "ให้ยืม 2 ครั้ง 2 รายการ รวม 8 หน่วย รับคืน 5 หน่วย" in statistics
    assert "อยู่ระหว่างยืม 3 หน่วย เกินกำหนดคืน 0 หน่วย" in statistics
    (timeliness,) = lines(desk, 3, MeasureColumn.OUTCOME)
    assert "คืนครบแล้ว 1 ใบ คืนตรงกำหนด 1 ใบ (ร้อยละ 100.0)" in timeliness


def test_an_empty_year_says_so_and_invents_no_rate(desk):
    assert "ยังไม่มีรายการเคลื่อนไหว" in lines(desk, 3, MeasureColumn.RESULTS)[1]
    assert lines(desk, 3, MeasureColumn.OUTCOME) == []
    assert lines(desk, 5, MeasureColumn.RESULTS) == ["ไม่มีเรื่องร้องเรียน ในปีงบประมาณ พ.ศ. 2569"]


def test_the_manual_in_force_is_told_with_the_day_and_the_post_that_approved_it(desk):
    assert not any("ฉบับที่" in line for line in lines(desk, 3, MeasureColumn.RESULTS))
    first = begun(desk)
    assert not any("ฉบับที่" in line for line in lines(desk, 3, MeasureColumn.RESULTS))
    approved(desk, first, in_force_from=TODAY + timedelta(days=5))
    assert not any("ฉบับที่" in line for line in lines(desk, 3, MeasureColumn.RESULTS))
    later = TODAY + timedelta(days=5)
    told = lines(desk, 3, MeasureColumn.RESULTS, later)[1]
    assert told == (
        "มีคู่มือการใช้ทรัพย์สินของทางราชการ ฉบับที่ 1 มีผลใช้บังคับตั้งแต่วันที่ 25 พฤษภาคม 2569 "
        "นายกเทศมนตรีตำบลบ้านสวนธาร อนุมัติเมื่อวันที่ 20 พฤษภาคม 2569"
    )


def test_follow_ups_that_fell_due_are_told(desk):
    asset, first = desk.asset(), TODAY - timedelta(days=20)
    desk.lent((asset, 1), on=first, from_date=first, due_date=TODAY - timedelta(days=15))
    (told,) = lines(desk, 3, MeasureColumn.OUTCOME)
    assert "ต้องติดตามทวงคืน 1 ใบ ทวงภายในกำหนด 0 ใบ ทวงภายหลัง 0 ใบ ไม่ได้ทวง 1 ใบ" in told
    assert "ก่อนพ้นวันที่ต้องทวง 0 ใบ" in told


def test_what_was_made_public_is_told_by_where_and_when_last(desk):
    file = AttachmentNote("publication", 0, "สถิติ.pdf", "a" * 64, 9, is_photo=False)
    for medium, days in ((Medium.WEBSITE, 9), (Medium.FACEBOOK, 3), (Medium.WEBSITE, 5)):
        details = PublicationDetails(
            fiscal_year=2569,
            what=Published.STATISTICS,
            title="สถิติการยืม",
            medium=medium,
            published_on=TODAY - timedelta(days=days),
            link="https://www.bansuantharn.go.th/1",
        )
        posted = note_publication(desk.uow, occasion(), details, file)
    last = "เผยแพร่รายงานสถิติการยืม: เว็บไซต์ 2 ครั้ง Facebook 1 ครั้ง ล่าสุดวันที่ 17 พฤษภาคม 2569"
    assert lines(desk, 3, MeasureColumn.RESULTS)[-1] == last
    withdraw_publication(desk.uow, occasion(), posted, on=TODAY, reason="ลิงก์ผิด")
    assert "เว็บไซต์ 1 ครั้ง" in lines(desk, 3, MeasureColumn.RESULTS)[-1]


def test_point_16_complaints_are_told_in_numbers_alone(desk):
    complaint = receive_complaint(desk.uow, occasion(), COMPLAINT)
    take_step(desk.uow, occasion(), complaint, step(StepKind.CHECKED, 5))
    assert lines(desk, 5, MeasureColumn.RESULTS) == ["รับเรื่องร้องเรียน 1 เรื่อง ดำเนินการเสร็จสิ้น 0 เรื่อง"]
    assert lines(desk, 5, MeasureColumn.OUTCOME) == [
        "ตรวจสอบข้อมูลเบื้องต้นภายใน 1 วันทำการ: ตามกำหนด 1 เรื่อง เกินกำหนด 0 เรื่อง"
    ]
    begin_measures(desk.uow, occasion(), 2569)
    said = json.dumps(Papers(desk.queries, lambda: NOW).measures.facts(2569), ensure_ascii=False)
    assert not any(word in said for word in (COMPLAINT.complainant, COMPLAINT.contact, "เต็นท์"))


def test_the_book_is_told_up_to_today_or_to_the_end_of_its_year():
    assert told_until(2569, TODAY) == TODAY
    assert told_until(2568, TODAY) == date(2025, 9, 30)
    assert as_of_text(2568, TODAY).endswith("30 กันยายน 2568")


def test_every_provider_speaks_of_a_measure_that_there_is(desk):
    assert len(set(PROVIDERS)) == len(PROVIDERS)
    assert {each.number for each in book_lines(desk.queries, 2569, TODAY)} <= {1, 2, 3, 4, 5}


def test_the_facts_stand_under_stable_names(desk):
    report_on_measures(desk)
    facts = Papers(desk.queries, lambda: NOW).measures.facts(2569)
    assert (facts["fiscal_year"], facts["as_of"], len(facts["measures"])) == (2569, "2026-05-20", 5)
    first = facts["measures"][0]
    assert first["results"] == ["1. อบรมแล้ว", "2. ประกาศแล้ว"]
    assert [each["file_name"] for each in first["evidence"]] == ["คำสั่ง.pdf"]
    assert facts["measures"][1]["copied_from"] == 2568
    assert [each["number"] for each in facts["ita_items"]] == ["i21", "o26"]


def test_a_year_that_was_not_begun_has_no_report(desk, tmp_path):
    papers = Papers(desk.queries, lambda: NOW).measures
    with pytest.raises(DeskError, match=Refusal.MEASURES_NOT_BEGUN.name):
        papers.pdf(2569, tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()


def test_point_20_the_office_s_own_name_stands_in_the_report_and_no_other(desk, tmp_path):
    begin_measures(desk.uow, occasion(), 2569)
    papers = Papers(desk.queries, lambda: NOW).measures
    paper = papers._paper(2569, None)
    assert paper.office == "เทศบาลตำบลบ้านสวนธาร"
    assert paper.place == "อำเภอเมืองสวนธาร จังหวัดสวนธาร"
    assert paper.signs[2] == "นายกเทศมนตรีตำบลบ้านสวนธาร"
    assert replace(paper, office="ก").heading_lines[1].startswith("ของก ")
    assert papers.file_name(2569, "pdf").endswith("ปีงบประมาณ 2569.pdf")


@pytest.mark.parametrize("form", ["pdf", "xlsx", "json"])
def test_the_command_line_writes_the_report(tmp_path, capsys, form):
    lived_in(tmp_path / "data")
    out = tmp_path / f"รายงาน.{form}"
    asked = ("export", "measures", "--data", str(tmp_path / "data"), "--fiscal-year", "2569")
    assert run_command_line([*asked, "--format", form, "--out", str(out)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["fiscal_year"] == 2569
    assert out.stat().st_size > 1000


def test_the_command_line_says_when_there_is_no_report(tmp_path, capsys):
    lived_in(tmp_path / "data")
    asked = ("export", "measures", "--data", str(tmp_path / "data"), "--fiscal-year", "2560")
    assert run_command_line([*asked, "--format", "json", "--out", str(tmp_path / "a.json")]) == 1
    assert "2560" in capsys.readouterr().err


def test_the_book_under_the_measures_is_read_as_of_the_day_that_is_asked_for(desk):
    begin_measures(desk.uow, occasion(), 2569)
    desk.lent((desk.asset(9), 4))
    papers = Papers(desk.queries, lambda: NOW).measures
    today = json.dumps(papers.facts(2569), ensure_ascii=False)
    assert papers.facts(2569, as_of=date(2026, 3, 31))["as_of"] == "2026-03-31"
    assert json.dumps(papers.facts(2569, as_of=TODAY), ensure_ascii=False) == today
    assert json.dumps(papers.facts(2569, as_of=date(2026, 3, 31)), ensure_ascii=False) != today
