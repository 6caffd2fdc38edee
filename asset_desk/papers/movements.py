"""The movements of a year's book, in the words of the printed ledger."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from asset_desk.domain.journal import ActKind
from asset_desk.domain.ledger import EntryKind
from asset_desk.exports.movement_ledger import MovementLine
from asset_desk.papers.pages import chunks
from asset_desk.services.queries import Pages
from asset_desk.services.year_rows import MovementRow

_MOVED: Mapping[str, str] = {
    EntryKind.HANDED_OVER: "จ่ายให้ยืม",
    EntryKind.TAKEN_BACK: "รับคืน",
    EntryKind.SETTLED: "ชดใช้",
    EntryKind.REPLACED: "ชดใช้เป็นพัสดุ",
    EntryKind.SENT_TO_REPAIR: "ส่งซ่อม",
    EntryKind.BACK_FROM_REPAIR: "รับกลับจากซ่อม",
    EntryKind.WRITTEN_OFF: "จำหน่ายออก",
    EntryKind.FOUND_AGAIN: "พบของที่สูญหาย",
}
_DONE: Mapping[str, str] = {
    ActKind.LOAN_CANCELLED: "ยกเลิก",
    ActKind.LOAN_EXTENDED: "ขยายกำหนดคืน",
    ActKind.LOAN_RELEASED: "ไม่มารับของ",
    ActKind.LOAN_SETTLED: "ชดใช้",
}
_STRUCK = frozenset({ActKind.LOAN_CANCELLED.value, ActKind.LOAN_RELEASED.value})
_OTHER = "รายการอื่น"


def movement_lines(pages: Pages[MovementRow]) -> Iterator[MovementLine]:
    """The lines one after the other, read chunk by chunk."""
    return (movement_line(row) for rows in chunks(pages) for row in rows)


def movement_line(row: MovementRow) -> MovementLine:
    """A movement in words, with what else is known of it as its remark.

    What it was borrowed for stands where it was given, and is not said again at every return.
    """
    is_late = row.recorded_on != row.happened_on
    same = (
        *("running_no", "happened_on", "slip_no", "borrower", "borrower_unit", "asset_code"),
        *("unit", "due_date", "lent", "good", "damaged", "lost", "giver", "receiver"),
    )
    is_given = row.entry_kind == EntryKind.HANDED_OVER or not row.entry_kind
    return MovementLine(
        what=_what(row),
        asset_name=row.asset_name or "\n".join(row.items),
        out=row.out_after,
        remark=_remark(row),
        recorded_on=row.recorded_on if is_late else None,
        opens=row.is_brought_forward or row.is_late,
        is_struck=_is_struck(row),
        purpose=row.purpose if is_given else "",
        place=row.place if is_given else "",
        **{name: getattr(row, name) for name in same},
    )


def _what(row: MovementRow) -> str:
    if row.is_brought_forward:
        return "ยกมา"
    words = _reversal(row) if row.act_kind == ActKind.LOAN_REVERSED else _movement(row)
    return f"ยกมา (ลงภายหลัง)\n{words}" if row.is_late else words


def _movement(row: MovementRow) -> str:
    if row.entry_kind == EntryKind.TAKEN_BACK and row.out_after:
        return "รับคืนบางส่วน"
    return _MOVED.get(row.entry_kind, "") or _DONE.get(row.act_kind, _OTHER)


def _reversal(row: MovementRow) -> str:
    """What is taken back; an approval taken back leaves its slip cancelled, number and all."""
    if row.reversed_kind == ActKind.LOAN_APPROVED:
        return "ยกเลิก"
    return f"กลับรายการ{_MOVED.get(row.entry_kind, '') or _DONE.get(row.reversed_kind, '')}"


def _is_struck(row: MovementRow) -> bool:
    return row.act_kind in _STRUCK or row.reversed_kind == ActKind.LOAN_APPROVED


def _remark(row: MovementRow) -> str:
    moved = f"จำนวน {row.moved:,}" if row.moved else ""
    why = f"กลับรายการอนุมัติ: {row.reason}" if _is_struck(row) and row.reversed_kind else row.reason
    return " · ".join(part for part in (moved, row.condition, why) if part)
