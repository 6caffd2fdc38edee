"""A loan and the wording fixed at its approval, as a slip."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from asset_desk.domain.loans import Stage
from asset_desk.domain.opinions import OpinionStep
from asset_desk.exports.slip_paper import ReturnRemark, SlipLine, SlipOpinion, SlipPaper
from asset_desk.services.rows import LoanLineRow, LoanPage
from asset_desk.thai_dates import long_date

_MANUAL = "ตามคู่มือการใช้ทรัพย์สินของทางราชการ ฉบับที่"
_IN_KIND = "คืนเป็นของอย่างเดียวกัน (ข้อ 210)"
_MARKS: Mapping[Stage, str] = {
    Stage.CANCELLED: "ยกเลิก",
    Stage.REFUSED: "ไม่อนุมัติ",
    Stage.NOT_COLLECTED: "ไม่มารับ",
}


def slip_paper(page: LoanPage, wording: Mapping[str, Any]) -> SlipPaper:
    """The slip of a loan as it stands; every name is of someone who has acted."""
    row = page.row
    is_back = row.handed_over_on is not None and row.out == 0
    last = page.returns[-1] if is_back and page.returns else None
    titles = page.approver_title or wording["approver_heading"]
    mark = _MARKS.get(row.stage, "")
    blank = blank_paper(wording)
    order = blank.digits(order_words(wording.get("approver_order", "")))
    return replace(
        blank,
        slip_no=row.slip_no,
        borrower_name=row.borrower_name,
        borrower_position=page.borrower_position or "-",
        borrower_address=_joined(row.borrower_unit, page.borrower_address) or "-",
        source=_joined(wording["owner"], wording["office"]),
        purpose=_purpose(page),
        place=page.place,
        from_date=row.from_date,
        due_date=row.original_due_date or row.due_date,
        lines=tuple(_slip_line(line) for line in _lines_lent(page)),
        approver_title_lines=tuple(line for line in (*titles.split("\n"), order) if line),
        clerk=_opinion_of(page, OpinionStep.CLERK),
        earlier_opinions=_earlier_opinions(page),
        approver_name=page.approver_name if row.slip_no else "",
        receiver_name=page.receiver_name,
        giver_name=page.giver_name,
        returned_by=last.returned_by if last else "",
        received_back_by=last.received_by if last else "",
        returned_on=last.happened_on if last else None,
        return_remarks=_return_remarks(page),
        opinion="" if row.stage is Stage.REFUSED else blank.opinion,
        decision="ไม่อนุมัติ" if row.stage is Stage.REFUSED else blank.decision,
        mark=mark,
        mark_reason=page.decision_reason if mark else "",
        manual=f"{_MANUAL} {page.manual_number}" if page.manual_number else "",
    )


def extended_paper(page: LoanPage, wording: Mapping[str, Any]) -> SlipPaper:
    """The slip with a remark on each extension, for a paper that is made because of it."""
    remarks = tuple(
        f"ขยายกำหนดส่งคืนจากวันที่ {long_date(each.old_due_date)} เป็นวันที่ {long_date(each.new_due_date)} "
        f"เนื่องจาก {each.reason} อนุมัติเมื่อวันที่ {long_date(each.decided_on)} "
        f"โดย {each.approver_name} {each.approver_title}"
        for each in page.extensions
    )
    return replace(slip_paper(page, wording), extension_remarks=remarks)


def blank_paper(wording: Mapping[str, Any]) -> SlipPaper:
    """The empty form."""
    return SlipPaper(
        office=wording["office"],
        place_name=wording["place_name"],
        slip_no="",
        slip_prefix=wording["slip_prefix"],
        borrower_name="",
        borrower_position="",
        borrower_address="",
        source=wording["office"],
        purpose="",
        place="",
        from_date=None,
        due_date=None,
        undertaking=wording["undertaking"],
        lines=(),
        opinion_title=wording["clerk_title"],
        approver_post_title=wording["approver_heading"],
        approver_title_lines=(wording["approver_heading"],),
        has_thai_digits=wording["thai_digits"],
    )


def _lines_lent(page: LoanPage) -> list[LoanLineRow]:
    """What was approved; of a request, everything that was asked for."""
    return [line for line in page.lines if line.approved is None or line.approved]


def _slip_line(line: LoanLineRow) -> SlipLine:
    quantity = line.requested if line.approved is None else line.approved
    in_kind = _IN_KIND if line.is_consumable else ""
    note = " ".join(part for part in (line.note, in_kind) if part)
    return SlipLine(line.code, line.name, quantity, line.unit, note, line.accessories)


def order_words(order: str) -> str:
    """The order by which an acting approver signs, its day in พ.ศ., as a title's last line."""
    number, _, day = order.rpartition(" ")
    if not number:
        return ""
    return f"ตามคำสั่งที่ {number} ลงวันที่ {long_date(date.fromisoformat(day))}"


def _purpose(page: LoanPage) -> str:
    """What it is for, with the reason of urgency that consumables need (ข้อ 210)."""
    if not page.urgency_reason:
        return page.row.purpose
    return f"{page.row.purpose} โดยมีเหตุจำเป็นเร่งด่วน {page.urgency_reason}"


def _earlier_opinions(page: LoanPage) -> tuple[SlipOpinion, ...]:
    steps = (OpinionStep.PROPERTY_OFFICER, OpinionStep.HEAD_OF_SUPPLIES)
    given = (_opinion_of(page, step) for step in steps)
    return tuple(each for each in given if each is not None)


def _opinion_of(page: LoanPage, step: OpinionStep) -> SlipOpinion | None:
    """What somebody really thought, or None: nobody's name is put down for them."""
    for each in page.opinions:
        if each.step is step:
            words = "ควรอนุมัติให้ยืมได้" if each.agrees else "ไม่ควรอนุมัติให้ยืม"
            return SlipOpinion(each.name, tuple(each.title.split("\n")), words)
    return None


def _return_remarks(page: LoanPage) -> tuple[ReturnRemark, ...]:
    """What did not come back whole, or not yet: of those the printed sentence would be false."""
    if not page.returns:
        return ()
    remarks = []
    for number, line in enumerate(_lines_lent(page), start=1):
        facts = (("ชำรุด", line.damaged), ("สูญหาย", line.lost), ("ยังไม่คืน", line.out))
        words = [f"{word} {count:,} {line.unit}".strip() for word, count in facts if count]
        if words:
            remarks.append(ReturnRemark(number, line.name, " · ".join(words)))
    return tuple(remarks)


def _joined(*parts: str) -> str:
    return " ".join(dict.fromkeys(part for part in parts if part))
