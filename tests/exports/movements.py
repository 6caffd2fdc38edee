"""Printed ledgers of any length."""

from __future__ import annotations

from datetime import date

from asset_desk.exports.movement_ledger import MovementBook, MovementLine
from asset_desk.exports.table_paper import TablePaper

SEAL = "ตราสมุด 0123456789ab (บันทึกที่ 69)"


def movement(number: int = 1, **changed) -> MovementLine:
    """A hand-over, or with every third number a return of part of one."""
    is_return = number % 3 == 0
    usual = {
        "running_no": number,
        "happened_on": date(2025, 10, 1),
        "what": "รับคืนบางส่วน" if is_return else "จ่ายให้ยืม",
        "slip_no": f"บย.{number}/2569",
        "borrower": "นางสาวสมหญิง ปู่ย่าตายาย",
        "borrower_unit": "ชุมชนบ้านน้ำใส",
        "asset_name": "เก้าอี้พลาสติก รุ่น 2 ที่นั่ง",
        "asset_code": f"0452-59-{number:04d}",
        "unit": "ตัว",
        "due_date": date(2025, 10, 3),
        "lent": 0 if is_return else 10 + number,
        "good": 3 if is_return else 0,
        "damaged": 2 if is_return else 0,
        "lost": 1 if is_return else 0,
        "out": 4 if is_return else 10 + number,
        "giver": "นางสาวเพียงพร ญี่ปุ่น",
        "receiver": "นายบุญมี ปู่ย่า",
        "purpose": "งานทอดกฐิน",
        "place": "วัดป่าน้ำใส",
    }
    return MovementLine(**{**usual, **changed})


def movement_paper(*lines: MovementLine, **changed) -> TablePaper:
    """The printed ledger of 2569 with these lines."""
    usual = {
        "office": "เทศบาลตำบลบ้านสวนธาร",
        "fiscal_year": 2569,
        "printed": "1 พ.ย. 2568 09.30 น.",
        "seal": SEAL,
        "lines": lines,
        "count": len(lines),
    }
    return MovementBook(**{**usual, **changed}).paper()
