"""Orders as papers, from the book."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from asset_desk.domain.committees import OrderKind
from asset_desk.domain.errors import DeskError
from asset_desk.papers import Papers
from asset_desk.services import office
from tests.builders import NOW, OFFICE, TODAY, occasion
from tests.committee_desk import COMMITTEE, ORDER_TEXT, REVOKING, drafted, issued
from tests.exports.papers_read import words_in_order

YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def papers(desk):
    return Papers(desk.queries, lambda: NOW).orders


@pytest.fixture
def read(papers, tmp_path):
    """Gives the words of an order's paper."""

    def words(order_id):
        file = tmp_path / "order.pdf"
        papers.pdf(order_id, file)
        return words_in_order(file)

    return words


def test_an_appointment_says_by_what_law_who_and_for_what(desk, read):
    found = read(issued(desk, number=125))
    name = "".join(COMMITTEE.split())
    assert f"ที่๑๒๕/๒๕๖๙เรื่องแต่งตั้ง{name}" in found
    assert f"พ.ศ.๒๔๙๖จึงแต่งตั้ง{name}ประกอบด้วยบุคคลดังต่อไปนี้๑." in found
    assert "โดยให้คณะกรรมการมีหน้าที่ดังต่อไปนี้๑.ทบทวนและปรับปรุงคู่มือ๒.สรุปรายงานผล" in found
    assert "ทั้งนี้ตั้งแต่บัดนี้เป็นต้นไปสั่งณวันที่๒๐พฤษภาคมพ.ศ.๒๕๖๙" in found
    assert found.endswith("(นายสมบูรณ์ใจงาม)นายกเทศมนตรีตำบลบ้านสวนธาร")


def test_an_order_in_force_from_a_day_of_its_own_names_it(desk, read):
    later = replace(ORDER_TEXT, effective_on=date(2026, 10, 1))
    assert "ทั้งนี้ตั้งแต่วันที่๑ตุลาคม๒๕๖๙เป็นต้นไป" in read(issued(desk, text=later))


def test_without_a_law_the_decision_joins_the_cause(desk, read):
    found = read(issued(desk, text=replace(ORDER_TEXT, authority="")))
    assert "เป็นไปด้วยความเรียบร้อยจึงแต่งตั้ง" in found
    bare = replace(ORDER_TEXT, authority="", reasons="")
    assert "ให้แต่งตั้งคณะทำงานประกอบด้วย" in read(drafted(desk, text=bare, committee_name="คณะทำงาน"))


def test_a_working_group_is_called_so_in_its_duties(desk, read):
    assert "โดยให้คณะทำงานมีหน้าที่" in read(drafted(desk, committee_name="คณะทำงานทบทวนคู่มือ"))


def test_an_amending_order_cites_what_it_amends(desk, read):
    first = issued(desk, on=YESTERDAY, number=7)
    found = read(issued(desk, OrderKind.AMEND, changes_id=first))
    assert "ตามคำสั่งเทศบาลตำบลบ้านสวนธารที่๗/๒๕๖๙ลงวันที่๑๙พฤษภาคม๒๕๖๙เรื่องแต่งตั้ง" in found
    assert "จึงแก้ไขเพิ่มเติมคำสั่งดังกล่าวโดยให้คณะกรรมการ" in found


def test_a_revoking_order_names_what_it_revokes_and_that_it_was_amended(desk, read):
    first = issued(desk, on=YESTERDAY, number=7)
    plain = read(drafted(desk, OrderKind.REVOKE, changes_id=first))
    assert "จึงยกเลิกคำสั่งเทศบาลตำบลบ้านสวนธารที่๗/๒๕๖๙ลงวันที่๑๙พฤษภาคม๒๕๖๙" in plain
    assert "และที่แก้ไขเพิ่มเติม" not in plain
    issued(desk, OrderKind.AMEND, changes_id=first)
    amended = read(issued(desk, OrderKind.REVOKE, changes_id=first, text=REVOKING))
    assert "และที่แก้ไขเพิ่มเติมนั้น" in amended
    assert "มีหน้าที่" not in amended


def test_a_draft_has_dots_and_the_title_of_who_would_sign(desk, read):
    found = read(drafted(desk))
    assert "ร่าง" in found
    assert found.endswith("()นายกเทศมนตรีตำบลบ้านสวนธารร่าง")
    assert "สมบูรณ์" not in found


def test_lesson_13_an_order_is_reprinted_as_it_was_issued(desk, read):
    order_id = issued(desk)
    before = read(order_id)
    office.change_office(desk.uow, occasion(), replace(OFFICE, name="ใหม่"))
    office.end_holding(desk.uow, occasion(), 1, TODAY)
    assert read(order_id) == before


def test_an_order_is_found_by_its_number_and_named_after_it(desk, papers):
    order_id = issued(desk, number=12)
    assert papers.by_no(2569, 12) == order_id
    assert papers.file_name(order_id) == "คำสั่งที่ 12-2569.pdf"
    assert papers.pdf_bytes(order_id).startswith(b"%PDF")
    draft = drafted(desk, committee_name="คณะทำงาน")
    assert papers.file_name(draft) == f"ร่างคำสั่ง {draft}.pdf"
    with pytest.raises(DeskError, match=r"^ORDER_NOT_FOUND"):
        papers.by_no(2569, 13)
    with pytest.raises(DeskError, match=r"^ORDER_NOT_FOUND"):
        papers.pdf_bytes(99)
