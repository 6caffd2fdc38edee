"""Committees and orders to begin a test with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from asset_desk.domain.accounts import Permission
from asset_desk.domain.committees import Member, OrderId, OrderKind, OrderText, Seat
from asset_desk.domain.journal import ActKind
from asset_desk.services.drafts import AttachmentNote
from asset_desk.services.orders import (
    add_order_file,
    change_order,
    discard_order,
    draft_order,
    issue_order,
)
from tests.builders import TODAY, Desk, occasion

COMMITTEE = "คณะกรรมการทบทวนปรับปรุงการจัดทำคู่มือการใช้ทรัพย์สินของทางราชการ"
CHAIR = Member(Seat.CHAIR, "นายประธาน นำประชุม", "ปลัดเทศบาล")
SECRETARY = Member(Seat.SECRETARY, "นางวันดี รักบัญชี", "ผู้อำนวยการกองคลัง")
MEMBER = Member(Seat.MEMBER, "นายช่างชัย ก่อสร้าง", "ผู้อำนวยการกองช่าง")
ORDER_TEXT = OrderText(
    subject=f"แต่งตั้ง{COMMITTEE}",
    reasons="เพื่อให้การใช้ทรัพย์สินของทางราชการเป็นไปด้วยความเรียบร้อย",
    authority="อาศัยอำนาจตามมาตรา 48 เตรส แห่งพระราชบัญญัติเทศบาล พ.ศ. 2496",
    members=(CHAIR, MEMBER, SECRETARY),
    duties=("ทบทวนและปรับปรุงคู่มือ", "สรุปรายงานผลเสนอนายกเทศมนตรี"),
)
REVOKING = OrderText(subject=f"ยกเลิกคำสั่งแต่งตั้ง{COMMITTEE}", reasons="ปฏิบัติหน้าที่เสร็จสิ้นแล้ว")


def drafted(desk: Desk, kind: OrderKind = OrderKind.APPOINT, **given) -> OrderId:
    """A draft of the usual committee, or of what is given."""
    text = given.pop("text", REVOKING if kind is OrderKind.REVOKE else ORDER_TEXT)
    if kind is OrderKind.APPOINT and "committee_id" not in given:
        given.setdefault("committee_name", COMMITTEE)
    return draft_order(desk.uow, occasion(), kind, text, **given)


def issued(
    desk: Desk,
    kind: OrderKind = OrderKind.APPOINT,
    *,
    on: date = TODAY,
    number: int | None = None,
    **given,
) -> OrderId:
    """An order that was issued."""
    order_id = drafted(desk, kind, **given)
    issue_order(desk.uow, occasion(today=max(on, TODAY)), order_id, on=on, number=number)
    return order_id


def scan_of(order_id: int, sha256: str = "ac" * 32, size: int = 9) -> AttachmentNote:
    """A signed scan of an order."""
    return AttachmentNote("order", order_id, "คำสั่งลงนาม.pdf", sha256, size, is_photo=False)


def keep_committees(desk: Desk, scan: AttachmentNote | None = None) -> None:
    """Do everything once that has to do with orders; the second order stands, a draft waits."""
    first = issued(desk, on=TODAY - timedelta(days=20))
    add_order_file(desk.uow, occasion(), scan or scan_of(first))
    later = replace(ORDER_TEXT, members=(CHAIR, SECRETARY))
    issued(desk, OrderKind.AMEND, on=TODAY - timedelta(days=9), text=later, changes_id=first)
    draft = drafted(desk, OrderKind.REVOKE, changes_id=first)
    discard_order(desk.uow, occasion(), draft, reason="ยังทำงานไม่เสร็จ")
    draft = drafted(desk, OrderKind.AMEND, changes_id=first)
    seen = desk.queries.committees.order(draft)
    change_order(desk.uow, occasion(), seen, replace(ORDER_TEXT, subject="แก้ไขเพิ่มเติมคณะกรรมการ"))


def waiting(desk: Desk):
    """The draft that waits."""
    orders = [each for one in desk.queries.committees.committees() for each in one.orders]
    return next(each for each in orders if each.issued is None and not each.is_discarded)


USE_CASES = [
    (
        "draft_order",
        Permission.KEEP_MANUAL,
        ActKind.ORDER_DRAFTED,
        lambda desk, by: draft_order(
            desk.uow, by, OrderKind.APPOINT, ORDER_TEXT, committee_name="คณะทำงานใหม่"
        ),
    ),
    (
        "change_order",
        Permission.KEEP_MANUAL,
        ActKind.ORDER_CHANGED,
        lambda desk, by: change_order(
            desk.uow, by, waiting(desk), replace(ORDER_TEXT, reasons="เหตุใหม่")
        ),
    ),
    (
        "discard_order",
        Permission.KEEP_MANUAL,
        ActKind.ORDER_DISCARDED,
        lambda desk, by: discard_order(desk.uow, by, waiting(desk).order_id, reason="ผิด"),
    ),
    (
        "issue_order",
        Permission.KEEP_MANUAL,
        ActKind.ORDER_ISSUED,
        lambda desk, by: issue_order(desk.uow, by, waiting(desk).order_id, on=TODAY),
    ),
    (
        "add_order_file",
        Permission.KEEP_MANUAL,
        ActKind.ATTACHMENT_ADDED,
        lambda desk, by: add_order_file(desk.uow, by, scan_of(1, "ad" * 32)),
    ),
]
"""A name, what it asks of the officer, the act that it writes, and a call that succeeds."""
