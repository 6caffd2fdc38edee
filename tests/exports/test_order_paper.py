"""What an order says, ready to be set out."""

from __future__ import annotations

from datetime import date

from asset_desk.exports.order_paper import MemberLine, OrderPaper

DRAFT = OrderPaper(
    office="เทศบาลตำบลบ้านสวนธาร",
    subject="แต่งตั้งคณะกรรมการ",
    opening=(),
    decision="ให้แต่งตั้งคณะกรรมการ",
    effect="ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป",
    signer_title_lines=("นายกเทศมนตรี",),
)


def issued(**given) -> OrderPaper:
    values = {name: getattr(DRAFT, name) for name in DRAFT.__dataclass_fields__}
    number = {"order_no": "12/2569", "issued_on": date(2026, 9, 18), "signer_name": "นายสมชาย ใจดี"}
    return OrderPaper(**values | number | given)


def test_a_draft_says_so_in_its_title_and_an_order_its_number():
    assert DRAFT.is_draft
    assert DRAFT.title == "คำสั่งเทศบาลตำบลบ้านสวนธาร (ร่าง) แต่งตั้งคณะกรรมการ"
    assert not issued().is_draft
    assert issued().title == "คำสั่งเทศบาลตำบลบ้านสวนธาร ที่ 12/2569 แต่งตั้งคณะกรรมการ"


def test_names_and_the_day_are_kept_whole_in_thai_digits():
    names = issued(members=(MemberLine("นางวันดี รักบัญชี", "", "กรรมการ"),)).names
    assert {"เทศบาลตำบลบ้านสวนธาร", "นางวันดี รักบัญชี", "นายสมชาย ใจดี", "๑๘ กันยายน ๒๕๖๙"} <= set(names)
    assert "" not in names


def test_an_order_is_in_thai_digits():
    assert DRAFT.digits("ที่ 125/2569") == "ที่ ๑๒๕/๒๕๖๙"
