"""The wording of the letters that ask for a loan back (ข้อ 211); the office may change it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from asset_desk.domain.errors import Refusal

PLACES = (
    *("borrower", "unit", "slip_no", "owner", "office", "purpose", "place"),
    *("from_date", "due_date", "days_late", "clause_211", "items"),
)
"""What may stand in braces; `items`, a paragraph of its own, is the list of what is still out.

`clause_211` is the duty to ask for it, as the office words that clause.
"""

_IN_BRACES = re.compile(r"\{([^{}]*)\}")
_CLAUSE_211 = "{clause_211}"
FIRST_RULE_211 = (
    "ระเบียบกระทรวงการคลังว่าด้วยการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 ข้อ 211 "
    "กำหนดให้ผู้ให้ยืมหรือผู้รับหน้าที่แทนติดตามทวงพัสดุที่ให้ยืมไปคืนภายใน 7 วัน นับแต่วันครบกำหนด"
)
"""The clause as the first standard wording of the letters had it, before offices worded it."""
FOLLOW_UP_MEMO = (
    "ตามที่ {borrower} {unit} ได้ยืมพัสดุของ {owner} ตามใบยืมเลขที่ {slip_no} "
    "ตั้งแต่วันที่ {from_date} เพื่อ {purpose} และมีกำหนดส่งคืนในวันที่ {due_date} นั้น\n"
    "บัดนี้ครบกำหนดยืมแล้ว แต่ยังไม่ได้รับคืนพัสดุ ดังรายการต่อไปนี้\n"
    "{items}\n" + _CLAUSE_211 + " จึงขอให้แจ้งผู้ยืมนำพัสดุดังกล่าวส่งคืนในสภาพที่ใช้การได้เรียบร้อยโดยเร็ว\n"
    "จึงเรียนมาเพื่อโปรดทราบและดำเนินการต่อไป"
)
FOLLOW_UP_LETTER = (
    "ตามที่ท่านได้ยืมพัสดุของ {office} ไปตามใบยืมที่อ้างถึง ตั้งแต่วันที่ {from_date} "
    "เพื่อ {purpose} และมีกำหนดส่งคืนในวันที่ {due_date} นั้น\n"
    "บัดนี้ครบกำหนดยืมแล้ว {office} ยังไม่ได้รับคืนพัสดุ ดังรายการต่อไปนี้\n"
    "{items}\n"
    + _CLAUSE_211
    + " จึงขอให้ท่านนำพัสดุดังกล่าวส่งคืนในสภาพที่ใช้การได้เรียบร้อยโดยเร็ว หากมีเหตุขัดข้องโปรดแจ้งให้ทราบ\n"
    "จึงเรียนมาเพื่อโปรดดำเนินการ"
)


def wording_refusal(wording: str) -> Refusal | None:
    """Why a letter can not be made with this wording: unknown braces, or no list of what is out."""
    found = _IN_BRACES.findall(wording)
    left = _IN_BRACES.sub("", wording)
    is_known = set(found) <= set(PLACES) and "{" not in left and "}" not in left
    has_items = any(line.strip() == "{items}" for line in wording.splitlines())
    return None if is_known and has_items else Refusal.LETTER_WORDING_WRONG


def up_to_date(wording: str) -> str:
    """The wording as kept, but the first standard citation as the office words the clause now."""
    return wording.replace(FIRST_RULE_211, _CLAUSE_211)


def filled_in(paragraph: str, facts: Mapping[str, str]) -> str:
    """A paragraph with what is known in place of the braces, and no gap where nothing is."""
    text = _IN_BRACES.sub(lambda found: facts.get(found[1], ""), paragraph)
    return " ".join(text.split())
