"""The papers of a real book: what the rows say is what the paper says."""

import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from asset_desk import papers as paper_desk
from asset_desk.domain.assets import AssetDetails, Condition, UseClass
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.kits import KitDetails, KitLine
from asset_desk.domain.office import BorrowerKind, HoldingKind, Person, PersonDetails, Post
from asset_desk.domain.register_import import (
    ImportAction,
    Matching,
    plan_import,
)
from asset_desk.domain.returns import ReturnCount
from asset_desk.exports.control_ledger import Stopped
from asset_desk.imports.register_reader import read_register
from asset_desk.papers import Papers, late_papers
from asset_desk.paths import migration_folder, resource_folder
from asset_desk.services import lending, office, registry
from asset_desk.services.kits import add_kit
from asset_desk.services.releasing import release
from asset_desk.services.rows import LedgerFilter, LedgerState
from asset_desk.store.engine import database_of, open_engine
from asset_desk.store.migrate import migrate
from asset_desk.store.queries import SqlQueries
from asset_desk.thai import code_key, search_key
from asset_desk.thai_dates import utc_now
from tests.exports.paper_desk import OFFICE, a_desk
from tests.exports.papers_read import pages_of, text_of, words_in_order

TENT, CHAIR, SOUND = 0, 1, 2
THIS_YEAR = LedgerFilter(fiscal_year=2568)


@pytest.fixture
def desk(tmp_path):
    desk = a_desk(tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def out(tmp_path):
    return tmp_path / "ใบยืม.pdf"


def headman_borrows(desk, *quantities):
    wanted = quantities or (2, 80)
    lines = [(asset, count) for asset, count in zip(desk.assets, wanted, strict=False) if count]
    return desk.request("บุญมี ปู่ย่า", lines)


def slip_text(desk, loan, out):
    desk.papers.slip(loan, out)
    return words_in_order(out)


# the slip


def test_a_request_has_no_number_and_nobody_has_signed_it(desk, out):
    loan = headman_borrows(desk)
    assert desk.papers.slip(loan, out) == 1
    found = words_in_order(out)
    assert "(นาย" not in found
    assert "เก้าอี้พลาสติกมีพนักพิง๘๐ตัว" in found
    assert desk.papers.slip_file_name(loan) == f"ใบยืม คำขอที่ {loan}.pdf"


def test_an_approved_slip_says_what_was_approved_and_by_whom(desk, out):
    loan = headman_borrows(desk, 2, 80, 1)
    assert desk.approve(loan, 2, 75, 0) == "บย.1/2568"
    found = slip_text(desk, loan, out)
    assert "บย.๑/๒๕๖๘" in found
    assert "เก้าอี้พลาสติกมีพนักพิง๗๕ตัว" in found
    assert "เครื่องเสียง" not in found
    assert "(นายสมชายสวนธาร)นายกเทศมนตรีตำบลบ้านสวนธาร" in found
    assert "ไปจากส่วนราชการกองคลังเทศบาลตำบลบ้านสวนธาร" in found
    assert desk.papers.slip_file_name(loan) == "ใบยืม บย.1-2568.pdf"


def test_who_gave_and_who_received_stand_on_the_slip_after_the_hand_over(desk, out):
    loan = headman_borrows(desk)
    desk.approve(loan)
    assert "(นางสาวสมหญิงใจดี)" not in slip_text(desk, loan, out)
    desk.hand_over(loan)
    found = slip_text(desk, loan, out)
    assert "(นายบุญมีปู่ย่า)" in found
    assert "(นางสาวสมหญิงใจดี)" in found


def test_an_acting_holder_signs_with_the_post_stood_in_for(desk, out):
    order = {"order_no": "125/2568", "order_date": desk.today, "own_title": "ปลัดเทศบาล"}
    desk.appoint("วิชัย ใจกว้าง", Post.HEAD, kind=HoldingKind.ACTING, **order)
    loan = headman_borrows(desk)
    desk.approve(loan)
    expected = "(นายวิชัยใจกว้าง)ปลัดเทศบาลรักษาราชการแทนนายกเทศมนตรีตำบลบ้านสวนธาร"
    assert expected in slip_text(desk, loan, out)


def test_a_part_return_does_not_say_that_everything_came_back(desk, out):
    loan = headman_borrows(desk)
    desk.approve(loan)
    desk.hand_over(loan)
    desk.take_back(loan, ReturnCount(good=2, condition="ใช้การได้"), None)
    found = slip_text(desk, loan, out)
    assert "ลำดับที่๒เก้าอี้พลาสติกมีพนักพิง—ยังไม่คืน๘๐ตัว" in found
    assert "ผู้ส่งคืน(นาย" not in found
    assert found.count("(นายบุญมีปู่ย่า)") == 1


def test_a_return_is_dated_and_names_what_was_damaged_or_lost(desk, out):
    loan = headman_borrows(desk)
    desk.approve(loan)
    desk.hand_over(loan)
    desk.later(3)
    damaged = ReturnCount(good=1, damaged=1, condition="ผ้าใบขาด")
    desk.take_back(loan, damaged, ReturnCount(good=78, lost=2, condition="ใช้การได้"))
    found = slip_text(desk, loan, out)
    assert found.count("วันที่๔เดือนกันยายนพ.ศ.๒๕๖๘") == 2
    assert "ลำดับที่๑เต็นท์ผ้าใบ4x8เมตรพร้อมโครงเหล็ก—ชำรุด๑หลัง" in found
    assert "ลำดับที่๒เก้าอี้พลาสติกมีพนักพิง—สูญหาย๒ตัว" in found
    assert "ยกเว้นตามหมายเหตุ" in found


def test_a_slip_of_which_all_came_back_well_needs_no_remark(desk, out):
    loan = headman_borrows(desk)
    desk.approve(loan)
    desk.hand_over(loan)
    desk.take_all_back(loan)
    found = slip_text(desk, loan, out)
    assert "ยกเว้น" not in found
    assert found.count("(นายบุญมีปู่ย่า)") == 2


def test_lesson_12_a_slip_that_nobody_came_for_says_so_and_keeps_its_number(desk, out):
    loan = headman_borrows(desk)
    number = desk.approve(loan)
    desk.today += timedelta(days=3)
    release(desk.uow, desk.by, loan, on=desk.today, reason="ฝนตกหนัก")
    assert "ไม่มารับ—ฝนตกหนัก" in slip_text(desk, loan, out)
    assert desk.queries.loans.page(loan, desk.today).row.slip_no == number


def test_what_goes_with_a_kit_stands_on_the_slip_under_its_line(desk, out):
    lines = (KitLine(desk.assets[0], 2, "เชือก 8 เส้น"), KitLine(desk.assets[1], 80))
    kit = add_kit(desk.uow, desk.by, KitDetails("ชุดงานบุญ", lines, "รถเข็น 1 คัน"))
    wanted = [(line.asset_id, line.quantity, "", kit) for line in lines]
    found = slip_text(desk, desk.request("บุญมี ปู่ย่า", wanted), out)
    assert found.count("พร้อมเชือก๘เส้น,รถเข็น๑คัน") == 1
    assert found.count("พร้อมเชือก") == 1


def test_a_cancelled_and_a_refused_slip_say_so_and_why(desk, out):
    loan = headman_borrows(desk)
    desk.approve(loan)
    lending.cancel(desk.uow, desk.by, loan, on=desk.today, reason="เลื่อนงานออกไป")
    found = slip_text(desk, loan, out)
    assert "ยกเลิก—เลื่อนงานออกไป" in found
    assert "บย.๑/๒๕๖๘" in found
    other = headman_borrows(desk)
    lending.refuse(desk.uow, desk.by, other, on=desk.today, reason="ของไม่พอ")
    found = slip_text(desk, other, out)
    assert "ไม่อนุมัติ—ของไม่พอ" in found
    assert "ควรอนุมัติ" not in found


def test_an_old_slip_is_reprinted_byte_for_byte_whatever_changed_since(desk):
    loan = headman_borrows(desk)
    desk.approve(loan)
    desk.hand_over(loan)
    desk.take_all_back(loan)
    before = desk.papers.slip_bytes(loan)
    desk.later(400)
    change_everything(desk, loan)
    assert desk.papers.slip_bytes(loan) == before
    new = desk.request("บุญมี ปู่ย่า", [(desk.assets[CHAIR], 1)])
    desk.approve(new)
    assert desk.papers.slip_bytes(new) != before


def change_everything(desk, loan):
    office.change_office(desk.uow, desk.by, replace(OFFICE, name="บ้านใหม่ธารา", province="ธาราทิพย์"))
    desk.change_preferences(
        slip_prefix="ยม.",
        slip_thai_digits=False,
        undertaking="ข้าพเจ้าจะดูแลรักษา",
        font_file=str(resource_folder() / "fonts" / "Sarabun-Italic.ttf"),
    )
    for division in desk.queries.office.divisions():
        changed = replace(division, name=f"{division.name}ใหม่", head_title="หัวหน้าใหม่")
        office.change_division(desk.uow, desk.by, changed)
    for name, person_id in desk.people.items():
        details = PersonDetails(name=f"{name}ใหม่", position="อื่น", address="ที่อื่น")
        office.change_person(desk.uow, desk.by, Person(person_id, details))
    desk.appoint("วิชัย ใจกว้าง", Post.HEAD)
    for asset_id in desk.assets[:2]:
        page = desk.queries.assets.page(asset_id)
        details = AssetDetails(
            name="เปลี่ยนชื่อ", code=f"9-{asset_id}", unit="อัน", quantity=page.row.quantity
        )
        registry.change_asset(desk.uow, desk.by, asset_id, details, seen_revision=page.revision)


def test_the_chosen_font_is_used_and_a_missing_one_gives_way_to_the_desks_own(desk, tmp_path):
    italic = str(resource_folder() / "fonts" / "Sarabun-Italic.ttf")
    desk.change_preferences(font_file=italic)
    assert fonts_of(desk) == {"Sarabun-Italic"}
    desk.change_preferences(
        bold_font_file=str(resource_folder() / "fonts" / "Sarabun-BoldItalic.ttf")
    )
    assert fonts_of(desk) == {"Sarabun-Italic", "Sarabun-BoldItalic"}
    own = tmp_path / "THSarabunNew.ttf"
    own.write_bytes(Path(italic).read_bytes())
    desk.change_preferences(font_file=str(own))
    own.unlink()
    assert fonts_of(desk) == {"Sarabun-Regular", "Sarabun-Bold"}


def fonts_of(desk):
    out = BytesIO()
    desk.papers.blank_slip(out)
    resources = PdfReader(out).pages[0]["/Resources"]["/Font"]
    return {str(font["/BaseFont"]).partition("+")[2] for font in resources.values()}


def test_the_empty_form_names_the_office_and_follows_the_prefix(desk, out):
    desk.change_preferences(slip_prefix="ยม.")
    assert desk.papers.blank_slip(out) == 1
    found = text_of(out)
    assert "ยม." in found
    assert "เทศบาลตำบลบ้านสวนธาร" in found


def test_a_loan_that_is_not_there_is_refused(desk, out):
    with pytest.raises(DeskError) as refused:
        desk.papers.slip(99, out)
    assert refused.value.refusal is Refusal.LOAN_NOT_FOUND
    assert not out.exists()


# the ledger


def loans_of_two_years(desk):
    desk.today = date(2025, 9, 29)
    old = headman_borrows(desk)
    desk.approve(old)
    desk.hand_over(old)
    desk.later(3)
    desk.take_back(old, None, ReturnCount(good=50, condition="ใช้การได้"))
    desk.later(1)
    desk.take_back(old, None, ReturnCount(good=20, damaged=5, lost=1, condition="ขาหัก"))
    new = desk.request("บุญมี ปู่ย่า", [(desk.assets[SOUND], 1)])
    desk.approve(new)
    desk.hand_over(new)
    gone = desk.request("บุญมี ปู่ย่า", [(desk.assets[CHAIR], 5)])
    desk.approve(gone)
    lending.cancel(desk.uow, desk.by, gone, on=desk.today, reason="ฝนตก")


def test_the_ledger_carries_open_loans_forward_and_adds_up(desk, out):
    loans_of_two_years(desk)
    assert desk.papers.ledger_pdf(LedgerFilter(fiscal_year=2569), out) == pages_of(out) == 1
    found = words_in_order(out)
    assert "ยกมา2รายการจำนวน82หน่วย" in found
    assert "จ่ายในปีงบประมาณนี้1ครั้ง(ใบยืม)1รายการจำนวน1หน่วย" in found
    assert "รวม83หน่วยคืนแล้ว75(ในจำนวนนี้ชำรุด5)สูญหาย1ค้าง7" in found
    assert 75 + 1 + 7 == 83
    assert "ยกมา·ชำรุด5·สูญหาย1·คืน2ต.ค.2568จำนวน50" in found
    assert "ยกเลิก·ฝนตก" in found
    assert "พิมพ์เมื่อ3ต.ค.256809.30น." in found


def test_the_workbook_holds_the_same_lines_with_real_days(desk, tmp_path):
    loans_of_two_years(desk)
    book = tmp_path / "สมุดคุม.xlsx"
    assert desk.papers.ledger_xlsx(LedgerFilter(fiscal_year=2569), book) == 4
    rows = [[cell.value for cell in row] for row in load_workbook(book).worksheets[0].rows][4:8]
    assert [row[1] for row in rows] == ["บย.1/2568", "บย.1/2568", "บย.1/2569", "บย.2/2569"]
    chairs = rows[1]
    assert (chairs[6], chairs[7], chairs[12], chairs[16]) == (80, "ตัว", 75, 4)
    assert chairs[11].date() == date(2025, 10, 3)


def test_a_filtered_ledger_says_what_it_shows(desk, out):
    loans_of_two_years(desk)
    which = LedgerFilter(
        fiscal_year=2569,
        state=LedgerState.OPEN,
        division_id=2,
        borrower_kind=BorrowerKind.COMMUNITY,
        text="เครื่องเสียง",
    )
    desk.papers.ledger_pdf(which, out)
    found = text_of(out)
    assert "เฉพาะที่ยังไม่คืน · กองคลัง · ผู้ยืม: " in found
    assert "ค้นหา “เครื่องเสียง”" in found


def test_the_ledger_follows_its_own_setting_of_digits(desk, out):
    desk.change_preferences(ledger_thai_digits=True, slip_thai_digits=False)
    desk.papers.ledger_pdf(THIS_YEAR, out)
    assert "พ.ศ. ๒๕๖๘" in text_of(out)


@pytest.mark.parametrize("suffix", ["pdf", ".pdf"])
def test_a_ledger_file_is_called_after_its_year(desk, suffix):
    name = desk.papers.ledger_file_name(THIS_YEAR, suffix)
    assert name == "สมุดคุม ปีงบประมาณ 2568.pdf"


# the register


def test_the_register_of_the_book_imports_back_unchanged(desk, tmp_path):
    desk.asset(
        "=โต๊ะหมู่บูชา",
        code="007/๒",
        unit="",
        quantity=1,
        value_satang=335_050,
        acquired_on=date(2016, 9, 5),
        brand="+ตราช้าง",
        serial_no="SN-1",
        condition=Condition.WORN,
        use_class=UseClass.CONSUMABLE,
        is_lendable=False,
        note="@หมายเหตุ",
    )
    loan = headman_borrows(desk)
    desk.approve(loan)
    desk.hand_over(loan)
    book = tmp_path / "ทะเบียน.xlsx"
    assert desk.papers.register_xlsx(book) == 4
    existing = registry.existing_assets(desk.uow)
    divisions = {each.name: each.division_id for each in desk.queries.office.divisions()}
    plan = plan_import(read_register(book), existing, Matching(code_key, search_key, divisions))
    assert [row.action for row in plan.rows] == [ImportAction.UNCHANGED] * 4


def test_a_retired_asset_is_not_exported(desk, tmp_path):
    registry.retire_asset(desk.uow, desk.by, desk.assets[SOUND], on=desk.today, reason="เสื่อมสภาพ")
    assert desk.papers.register_xlsx(tmp_path / "ทะเบียน.xlsx") == 2


def test_the_export_of_a_register_can_be_stopped(desk, tmp_path):
    for number in range(100):
        desk.asset(f"เก้าอี้ {number}")
    told = []

    def stop(done, count):
        told.append((done, count))
        return False

    with pytest.raises(Stopped):
        desk.papers.register_xlsx(tmp_path / "ทะเบียน.xlsx", progress=stop)
    assert told == [(100, 103)]
    assert not list(tmp_path.glob("*.xlsx"))


def test_the_template_offers_the_divisions_that_are_open(desk, tmp_path):
    closed = replace(desk.queries.office.divisions()[2], is_active=False)
    office.change_division(desk.uow, desk.by, closed)
    desk.papers.register_template(tmp_path / "แบบ.xlsx")
    words = [cell.value for cell in load_workbook(tmp_path / "แบบ.xlsx")["ตัวเลือก"]["B"]]
    assert words[1:3] == ["สำนักปลัดเทศบาล", "กองคลัง"]
    assert "กองช่าง" not in words


def test_the_report_of_an_import_counts_and_names_every_row(desk, tmp_path):
    book, report = tmp_path / "ทะเบียน.xlsx", tmp_path / "ผล.xlsx"
    desk.papers.register_xlsx(book)
    plan = plan_import(read_register(book), [], Matching(code_key, search_key, {}))
    desk.papers.import_report(plan, report, file_name="ทะเบียน.xlsx")
    sheet = load_workbook(report).worksheets[0]
    assert sheet["A2"].value.startswith("ทะเบียน.xlsx · 1 ก.ย. 2568 09.30 น. · ทั้งหมด 3 แถว")
    assert [sheet.cell(row, 2).value for row in (4, 5, 6)] == ["เพิ่มใหม่"] * 3


# all of them


def test_a_file_open_elsewhere_is_trouble_for_the_caller_and_stays_as_it_was(desk, tmp_path):
    folder = tmp_path / "ใบยืม.pdf"
    folder.mkdir()
    loan = headman_borrows(desk)
    makers = [
        lambda: desk.papers.slip(loan, folder),
        lambda: desk.papers.blank_slip(folder),
        lambda: desk.papers.ledger_pdf(THIS_YEAR, folder),
        lambda: desk.papers.ledger_xlsx(THIS_YEAR, folder),
        lambda: desk.papers.register_xlsx(folder),
    ]
    for make in makers:
        with pytest.raises(OSError, match="ใบยืม"):
            make()
    assert folder.is_dir()
    assert not list(tmp_path.glob(".*.part"))


def test_before_the_office_is_described_there_is_no_paper(tmp_path):
    engine = open_engine(tmp_path / "desk.db")
    migrate(engine, migration_folder())
    papers = Papers(SqlQueries(database_of(engine)), utc_now)
    with pytest.raises(DeskError) as refused:
        papers.blank_slip(tmp_path / "ใบยืม.pdf")
    engine.dispose()
    assert refused.value.refusal is Refusal.OFFICE_NAME_MISSING


def test_what_the_first_paper_reads_in_is_not_gone_through_for_rubbish_again():
    program = (
        "import gc, sys; from asset_desk import papers; "
        "before = gc.get_freeze_count(); kind = papers.Papers; first = gc.get_freeze_count(); "
        "gc.unfreeze(); again = papers.Papers; "
        "print(before, first > 10_000, kind is again, gc.get_freeze_count())"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
    assert done.stdout.split() == [b"0", b"True", b"True", b"0"]


def test_papers_that_are_made_only_when_asked_for_are_the_same_papers(desk, tmp_path):
    late = late_papers(desk.queries, utc_now)
    assert late.blank_slip(tmp_path / "late.pdf") == 1
    assert isinstance(late.year, type(Papers(desk.queries, utc_now).year))
    assert not hasattr(late, "anything_else")
    assert not hasattr(paper_desk, "anything_else")
