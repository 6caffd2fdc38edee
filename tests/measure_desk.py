"""Measures, evidence and complaints to begin a test with."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from asset_desk.domain.accounts import Permission
from asset_desk.domain.complaints import Complaint, ComplaintId, Order, Step, StepKind
from asset_desk.domain.ita_items import ItaItem
from asset_desk.domain.journal import ActKind
from asset_desk.services.complaints import (
    keep_holidays,
    receive_complaint,
    take_back_last,
    take_step,
)
from asset_desk.services.drafts import AttachmentNote
from asset_desk.services.measures import (
    add_evidence,
    begin_measures,
    change_measure,
    keep_ita_items,
    withdraw_evidence,
)
from tests.builders import TODAY, Desk, occasion

COMPLAINT = Complaint(
    received_on=TODAY - timedelta(days=6),
    channel="โทรศัพท์",
    subject="นำเต็นท์ของทางราชการไปใช้ส่วนตัว",
    details="แจ้งว่าเห็นเมื่อวันเสาร์",
    complainant="นายร้อง เรียนดี",
    contact="08-0000-0002",
)
ITEMS = (
    ItaItem("การใช้ทรัพย์สินของราชการ", "i21", "มีการขออนุญาตยืมอย่างถูกต้อง"),
    ItaItem("การป้องกันการทุจริต", "o26", "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส"),
)


def step(kind: StepKind, days_ago: int = 0, **given) -> Step:
    """A step so many days before today."""
    if kind is StepKind.ORDERED:
        given.setdefault("order", Order.CLOSE)
    return Step(kind=kind, on=TODAY - timedelta(days=days_ago), by_whom="นางนิติ กฎหมาย", **given)


def proof(measure_id: int, file_name: str = "คำสั่ง.pdf", sha256: str = "ab" * 32) -> AttachmentNote:
    """A file of a measure."""
    return AttachmentNote("measure", measure_id, file_name, sha256, 9, is_photo=False)


def report_on_measures(desk: Desk, evidence: AttachmentNote | None = None) -> None:
    """Do everything once that has to do with measures, items, holidays and complaints."""
    by = occasion()
    begin_measures(desk.uow, by, 2568)
    begin_measures(desk.uow, by, 2569, copy_from=2568)
    seen = desk.queries.measures.of_year(2569)[0].measure
    change_measure(desk.uow, by, seen, replace(seen.text, results="1. อบรมแล้ว\n2. ประกาศแล้ว"))
    for _ in range(2):
        note = replace(evidence or proof(1), subject="measure", subject_id=seen.measure_id)
        add_evidence(desk.uow, by, note)
    wrong = desk.queries.measures.of_year(2569)[0].evidence[0].attachment_id
    withdraw_evidence(desk.uow, by, wrong, reason="แนบผิดไฟล์")
    keep_ita_items(desk.uow, by, 2569, ITEMS)
    keep_holidays(desk.uow, by, replace(desk.queries.complaints.holidays(2026), checked_on=TODAY))
    one = receive_complaint(desk.uow, by, COMPLAINT)
    take_step(desk.uow, by, one, step(StepKind.CHECKED, 5, result="มีมูล"))
    take_step(desk.uow, by, one, step(StepKind.ORDERED, 4))
    take_back_last(desk.uow, by, one, reason="บันทึกผิดวัน")
    take_step(desk.uow, by, one, step(StepKind.ORDERED, 3, order=Order.INQUIRE))
    two = receive_complaint(desk.uow, by, replace(COMPLAINT, complainant="", contact=""))
    take_back_last(desk.uow, by, two, reason="ลงซ้ำ")


def _standing_evidence(desk: Desk):
    rows = desk.queries.measures.of_year(2569)[0].evidence
    return next(row.attachment_id for row in rows if row.stands)


def _first_of(desk: Desk, year: int = 2569):
    return desk.queries.measures.of_year(year)[0].measure


USE_CASES = (
    (
        "begin_measures",
        Permission.KEEP_REPORTS,
        ActKind.MEASURES_BEGUN,
        lambda desk, by: begin_measures(desk.uow, by, 2570),
    ),
    (
        "change_measure",
        Permission.KEEP_REPORTS,
        ActKind.MEASURE_CHANGED,
        lambda desk, by: change_measure(
            desk.uow, by, _first_of(desk), replace(_first_of(desk).text, outcome="ดีขึ้น")
        ),
    ),
    (
        "add_evidence",
        Permission.KEEP_REPORTS,
        ActKind.ATTACHMENT_ADDED,
        lambda desk, by: add_evidence(desk.uow, by, proof(_first_of(desk).measure_id)),
    ),
    (
        "withdraw_evidence",
        Permission.KEEP_REPORTS,
        ActKind.EVIDENCE_WITHDRAWN,
        lambda desk, by: withdraw_evidence(desk.uow, by, _standing_evidence(desk), reason="แนบผิด"),
    ),
    (
        "keep_ita_items",
        Permission.KEEP_OFFICE,
        ActKind.ITA_ITEMS_KEPT,
        lambda desk, by: keep_ita_items(desk.uow, by, 2569, ITEMS[:1]),
    ),
    (
        "keep_holidays",
        Permission.KEEP_OFFICE,
        ActKind.HOLIDAYS_KEPT,
        lambda desk, by: keep_holidays(
            desk.uow, by, replace(desk.queries.complaints.holidays(2026), source="ประกาศ")
        ),
    ),
    (
        "receive_complaint",
        Permission.KEEP_COMPLAINTS,
        ActKind.COMPLAINT_RECEIVED,
        lambda desk, by: receive_complaint(desk.uow, by, replace(COMPLAINT, received_on=TODAY)),
    ),
    (
        "take_step",
        Permission.KEEP_COMPLAINTS,
        ActKind.COMPLAINT_STEP_TAKEN,
        lambda desk, by: take_step(desk.uow, by, ComplaintId(1), step(StepKind.ACKNOWLEDGED)),
    ),
    (
        "take_back_last",
        Permission.KEEP_COMPLAINTS,
        ActKind.COMPLAINT_TAKEN_BACK,
        lambda desk, by: take_back_last(desk.uow, by, ComplaintId(1), reason="ผิด"),
    ),
)
"""Of each use case: its name, what it asks of the officer, its act, and a call that succeeds."""
