"""The letters that ask for what is late, and the slip of a loan that was extended."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from asset_desk.domain.clauses import Clause
from asset_desk.domain.extensions import Extension
from asset_desk.domain.office import BorrowerKind, HoldingKind, Post
from asset_desk.papers import Papers
from asset_desk.services import follow_up, office
from asset_desk.services.clauses import change_clause
from asset_desk.services.rows import LedgerFilter
from tests.builders import OFFICE, TODAY, occasion
from tests.exports.papers_read import words_in_order

DUE = date(2026, 5, 22)


@pytest.fixture
def papers(desk):
    """The papers on 27 พ.ค. 2569, five days after the due day."""
    whole = replace(OFFICE, phone="0-4400-1234", address="99 หมู่ 1 ตำบลบ้านสวนธาร")
    office.change_office(desk.uow, occasion(), whole)
    return Papers(desk.queries, lambda: datetime(2026, 5, 27, 3, tzinfo=UTC))


@pytest.fixture
def out(tmp_path):
    return tmp_path / "paper.pdf"


def letter(papers, loan_id, out) -> str:
    papers.follow_up_letter(loan_id, out)
    return words_in_order(out)


def extend(desk, loan_id, new, on=TODAY):
    seen = desk.loan(loan_id).due_date
    given = Extension(on=on, seen_due_date=seen, new_due_date=new, reason="งานยังไม่เสร็จ")
    follow_up.extend(desk.uow, occasion(today=on), loan_id, given)


def test_clause_211_staff_are_asked_by_a_memo_to_the_head_of_their_division(desk, papers, out):
    loan_id = desk.lent((desk.asset(9, code="452-59-0159"), 3))
    said = letter(papers, loan_id, out)
    assert said.startswith("บันทึกข้อความส่วนราชการกองคลังเทศบาลตำบลบ้านสวนธารโทร.0-4400-1234")
    assert "วันที่๒๗พฤษภาคม๒๕๖๙" in said
    assert "เรียนผู้อำนวยการกองคลัง" in said
    assert "นางสาวสมหญิงยืมประจำ" in said
    assert "ใบยืมเลขที่บย.๑/๒๕๖๙" in said
    assert "กำหนดส่งคืนในวันที่๒๒พฤษภาคม๒๕๖๙นั้น" in said
    assert "๑.เก้าอี้พลาสติกรหัส452-59-0159จำนวน๓ตัว" in said
    assert "ข้อ๒๑๑" in said
    assert "()ผู้อำนวยการกองคลัง" in said
    assert papers.follow_up_file_name(loan_id) == "หนังสือทวง บย.1-2569.pdf"


def test_clause_211_borrowers_from_outside_are_asked_by_a_letter_of_the_head(desk, papers, out):
    villager = desk.person(
        "ประเสริฐ หมู่บ้านดี", "นาย", kind=BorrowerKind.COMMUNITY, organisation="ชุมชนหมู่ที่ 4"
    )
    loan_id = desk.lent(
        (desk.asset(), 3), borrower_id=villager, borrower_kind=BorrowerKind.COMMUNITY
    )
    said = letter(papers, loan_id, out)
    assert "สำนักงานเทศบาลตำบลบ้านสวนธาร99หมู่1ตำบลบ้านสวนธาร" in said
    assert "เรียนนายประเสริฐหมู่บ้านดี" in said
    assert "อ้างถึงใบยืมพัสดุ/ครุภัณฑ์เลขที่บย.๑/๒๕๖๙ลงวันที่๒๐พฤษภาคม๒๕๖๙" in said
    assert "ขอแสดงความนับถือ()นายกเทศมนตรีตำบลบ้านสวนธาร" in said
    assert said.endswith("กองคลังโทร.0-4400-1234")


def test_only_what_is_still_out_is_asked_for(desk, papers, out):
    loan_id = desk.lent((desk.asset(), 3), (desk.asset(name="เต็นท์", unit="หลัง"), 2))
    desk.take_back(loan_id, 3, 1, on=DUE)
    said = letter(papers, loan_id, out)
    assert "เก้าอี้" not in said
    assert "๑.เต็นท์จำนวน๑หลัง" in said


def test_point_04_the_title_is_of_who_holds_the_post_on_that_day(desk, papers, out):
    loan_id = desk.lent((desk.asset(), 3))
    order = {"order_no": "9/2569", "order_date": date(2026, 5, 25)}
    desk.appoint(
        "works",
        Post.DIVISION_HEAD,
        division_id=2,
        kind=HoldingKind.ACTING,
        held_from=date(2026, 5, 25),
        own_title="ผู้อำนวยการกองช่าง",
        **order,
    )
    assert "()ผู้อำนวยการกองช่างรักษาราชการแทนผู้อำนวยการกองคลัง" in letter(papers, loan_id, out)


def test_the_office_words_its_letters_itself_and_chooses_the_digits(desk, papers, out):
    loan_id = desk.lent((desk.asset(), 3))
    with desk.uow as uow:
        kept = uow.office.preferences()
    own = "ขอทวง {slip_no} ช้า {days_late} วัน\n{items}\nขอบคุณ"
    changed = replace(kept, follow_up_memo=own, slip_thai_digits=False)
    office.change_preferences(desk.uow, occasion(), changed)
    said = letter(papers, loan_id, out)
    assert "ขอทวงบย.1/2569ช้า5วัน1.เก้าอี้พลาสติกจำนวน3ตัวขอบคุณ" in said
    assert "27พฤษภาคม2569" in said


def test_the_letters_cite_the_clause_as_the_office_words_it(desk, papers, out):
    loan_id = desk.lent((desk.asset(), 3))
    assert "ข้อ๒๑๑กำหนดว่าเมื่อครบกำหนดยืมผู้ให้ยืมต้องติดตามทวง" in letter(papers, loan_id, out)
    own = Clause("211", "ผู้ให้ยืม {owner} มีหน้าที่ทวงถามภายใน 5 วัน", "ประกาศจังหวัด พ.ศ. 2569")
    change_clause(desk.uow, occasion(), own)
    said = letter(papers, loan_id, out)
    assert "ประกาศจังหวัดพ.ศ.๒๕๖๙ข้อ๒๑๑กำหนดว่าผู้ให้ยืม{owner}มีหน้าที่ทวงถามภายใน๕วัน" in said
    assert "กระทรวงการคลัง" not in said


def test_a_borrower_without_a_division_is_addressed_in_person(desk, papers, out):
    desk.people["borrower"] = desk.person("เดี่ยว ไม่มีกอง", "นาย")
    loan_id = desk.lent((desk.asset(division_id=None), 1))
    said = letter(papers, loan_id, out)
    assert "เรียนนายเดี่ยวไม่มีกอง" in said
    assert "ส่วนราชการกองคลังเทศบาล" in said


def test_lesson_13_an_extension_changes_nothing_on_a_reprint_of_the_slip(desk, papers):
    loan_id = desk.lent((desk.asset(), 3))
    before = papers.slip_bytes(loan_id)
    extend(desk, loan_id, date(2026, 5, 25))
    extend(desk, loan_id, date(2026, 5, 29))
    assert papers.slip_bytes(loan_id) == before


def test_the_paper_made_for_an_extension_tells_of_each_with_both_dates(desk, papers, out):
    loan_id = desk.lent((desk.asset(), 3))
    extend(desk, loan_id, date(2026, 5, 25))
    extend(desk, loan_id, date(2026, 5, 29), on=date(2026, 5, 24))
    assert papers.extended_slip(loan_id, out) == 1
    said = words_in_order(out)
    assert "ข้าพเจ้าจะนำส่งวันที่๒๒เดือนพฤษภาคม" in said
    assert "จากวันที่๒๒พฤษภาคม๒๕๖๙เป็นวันที่๒๕พฤษภาคม๒๕๖๙เนื่องจากงานยังไม่เสร็จ" in said
    assert "จากวันที่๒๕พฤษภาคม๒๕๖๙เป็นวันที่๒๙พฤษภาคม๒๕๖๙" in said
    assert "อนุมัติเมื่อวันที่๒๔พฤษภาคม๒๕๖๙โดยนางวันดีรักบัญชีผู้อำนวยการกองคลัง" in said
    assert papers.extended_file_name(loan_id) == "ใบยืม บย.1-2569 ขยายเวลา.pdf"


def test_a_letter_about_an_extended_loan_names_both_dates(desk, papers, out):
    loan_id = desk.lent((desk.asset(), 3))
    extend(desk, loan_id, date(2026, 5, 25))
    said = letter(papers, loan_id, out)
    assert "วันที่๒๕พฤษภาคม๒๕๖๙(ขยายจากวันที่๒๒พฤษภาคม๒๕๖๙)" in said


def test_the_control_ledger_remarks_the_slips_own_due_date(desk, papers, out):
    loan_id = desk.lent((desk.asset(), 3))
    extend(desk, loan_id, date(2026, 5, 25))
    papers.ledger_pdf(LedgerFilter(fiscal_year=2569), out)
    said = words_in_order(out)
    assert "25พ.ค.2569" in said
    assert "ขยายกำหนดคืนจาก22พ.ค.2569" in said
