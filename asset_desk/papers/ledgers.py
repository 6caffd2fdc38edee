"""The rows of a year's control ledger, as its lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from asset_desk.domain.assets import DivisionId
from asset_desk.domain.loans import Stage
from asset_desk.domain.office import BorrowerKind
from asset_desk.exports.control_ledger import LedgerLine
from asset_desk.papers.movement_marks import mark_texts
from asset_desk.papers.pages import chunks
from asset_desk.services.queries import LoanQueries, Pages
from asset_desk.services.rows import LedgerFilter, LedgerRow, LedgerState, ReturnRow
from asset_desk.thai_dates import short_date

_STATE_WORDS: Mapping[LedgerState, str] = {
    LedgerState.OPEN: "เฉพาะที่ยังไม่คืน",
    LedgerState.OVERDUE: "เฉพาะที่เกินกำหนดคืน",
    LedgerState.RETURNED: "เฉพาะที่คืนแล้ว",
    LedgerState.CANCELLED: "เฉพาะที่ยกเลิก",
    LedgerState.NOT_COLLECTED: "เฉพาะที่ไม่มารับ",
}
_KIND_WORDS: Mapping[BorrowerKind, str] = {
    BorrowerKind.STAFF: "บุคลากร",
    BorrowerKind.STATE_AGENCY: "หน่วยงานของรัฐ",
    BorrowerKind.COMMUNITY: "โรงเรียน วัด หมู่บ้าน กลุ่ม",
    BorrowerKind.CITIZEN: "ประชาชน",
}


def ledger_lines(loans: LoanQueries, pages: Pages[LedgerRow]) -> Iterator[LedgerLine]:
    """The lines one after the other, read chunk by chunk with their returns."""
    for rows in chunks(pages):
        returns = defaultdict(list)
        for each in loans.returns_of([row.line_id for row in rows]):
            returns[each.line_id].append(each)
        yield from (_ledger_line(row, returns[row.line_id]) for row in rows)


def filter_text(which: LedgerFilter, divisions: Mapping[DivisionId, str]) -> str:
    """What a filtered ledger shows, in words; empty for the whole year."""
    words = [
        _STATE_WORDS.get(which.state, ""),
        divisions.get(which.division_id, "") if which.division_id is not None else "",
        f"ผู้ยืม: {_KIND_WORDS[which.borrower_kind]}" if which.borrower_kind else "",
        f"ค้นหา “{which.text}”" if which.text else "",
    ]
    return " · ".join(word for word in words if word)


def _ledger_line(row: LedgerRow, returns: Sequence[ReturnRow]) -> LedgerLine:
    """A line; the last return has its own columns, earlier ones are named in the remark.

    So is the slip's own due date where the one in force is a later one.
    """
    earlier = [
        f"คืน {short_date(each.happened_on)} จำนวน {each.good + each.damaged:,}"
        for each in returns[:-1]
    ]
    same = (
        *("running_no", "slip_no", "lent_on", "borrower", "borrower_unit", "asset_name", "unit"),
        *("asset_code", "quantity", "purpose", "place", "approver", "due_date"),
        *("damaged", "lost", "out", "condition", "returned_by", "received_by"),
        "is_carried_forward",
    )
    return LedgerLine(
        back_on=returns[-1].happened_on if returns else None,
        came_back=row.good + row.damaged,
        remark=" · ".join(
            part for part in (*earlier, _extended(row), row.remark, *mark_texts(row.marks)) if part
        ),
        is_cancelled=row.stage is Stage.CANCELLED,
        is_not_collected=row.stage is Stage.NOT_COLLECTED,
        **{name: getattr(row, name) for name in same},
    )


def _extended(row: LedgerRow) -> str:
    if row.original_due_date is None:
        return ""
    return f"ขยายกำหนดคืนจาก {short_date(row.original_due_date)}"
