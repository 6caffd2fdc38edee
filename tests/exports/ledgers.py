"""Control ledgers of any length."""

from __future__ import annotations

from datetime import date

from asset_desk.exports.control_ledger import LedgerLine, LedgerPaper


def line(number: int = 1, **changed) -> LedgerLine:
    """A line that came back whole; three lines are one slip."""
    usual = {
        "running_no": number,
        "slip_no": f"บย.{(number - 1) // 3 + 1}/2569",
        "lent_on": date(2025, 10, 1),
        "borrower": "นางสาวสมหญิง ปู่ย่าตายาย",
        "borrower_unit": "ชุมชนบ้านน้ำใส",
        "asset_name": "เก้าอี้พลาสติก รุ่น 2 ที่นั่ง",
        "asset_code": f"0452-59-{number:04d}",
        "quantity": 10,
        "unit": "ตัว",
        "purpose": "งานทอดกฐิน",
        "place": "วัดป่าน้ำใส",
        "approver": "นายสมชาย สวนธาร",
        "due_date": date(2025, 10, 3),
        "back_on": date(2025, 10, 3),
        "came_back": 10,
        "condition": "ใช้การได้",
        "returned_by": "นางสาวสมหญิง ปู่ย่าตายาย",
        "received_by": "นางสาวเพียงพร ญี่ปุ่น",
    }
    return LedgerLine(**{**usual, **changed})


def ledger(*lines: LedgerLine, **changed) -> LedgerPaper:
    """The ledger of 2569 with these lines."""
    usual = {
        "office": "เทศบาลตำบลบ้านสวนธาร",
        "fiscal_year": 2569,
        "printed_at": "1 พ.ย. 2568 09.30 น.",
        "filter_text": "",
        "lines": lines,
        "count": len(lines),
    }
    return LedgerPaper(**{**usual, **changed})
