"""What one office does differently from the next (DOMAIN 10), each with a sensible default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.letter_wording import (
    FOLLOW_UP_LETTER,
    FOLLOW_UP_MEMO,
    wording_refusal,
)
from asset_desk.domain.meetings import Quorum

UNDERTAKING_209 = (
    "ถ้าสิ่งของที่ยืมไปชำรุดเสียหาย หรือใช้การไม่ได้ หรือสูญหายไป ข้าพเจ้าจะจัดการแก้ไขซ่อมแซมให้คงสภาพเดิม "
    "โดยเสียค่าใช้จ่ายของตนเอง หรือชดใช้เป็นพัสดุประเภท ชนิด ขนาด ลักษณะและคุณภาพอย่างเดียวกัน "
    "หรือชดใช้เป็นเงินตามราคาที่เป็นอยู่ในขณะที่ยืม ตามหลักเกณฑ์ที่กระทรวงการคลังกำหนด"
)
"""The undertaking of ข้อ 209 as real slips print it; which criteria apply is the office's to say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """The office's settings. Days are calendar days."""

    slip_prefix: str = "บย."
    slip_first_number: int = 1
    slip_thai_digits: bool = True
    ledger_thai_digits: bool = False
    default_loan_days: int = 3
    follow_up_days: int = 7
    undertaking: str = UNDERTAKING_209
    uses_national_id: bool = False
    font_file: str = ""
    bold_font_file: str = ""
    garuda_file: str = ""
    may_extend: bool = True
    follow_up_memo: str = FOLLOW_UP_MEMO
    follow_up_letter: str = FOLLOW_UP_LETTER
    quorum: Quorum = Quorum.HALF


FOLLOW_UP_FIELDS = ("may_extend", "follow_up_memo", "follow_up_letter")
"""What a page of its own keeps, so that neither page takes the other's settings back."""
FILE_FIELDS = ("font_file", "bold_font_file", "garuda_file")
LONGEST_FILE_HEAD = 8
_TRUETYPE = (b"\x00\x01\x00\x00", b"true")
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def file_refusal(field: str, head: bytes) -> Refusal | None:
    """Why a file with these first bytes is no good: a TrueType font, a PNG or JPEG is needed."""
    wanted = _PICTURES if field == "garuda_file" else _TRUETYPE
    return None if head.startswith(wanted) else Refusal.FILE_UNREADABLE


def preference_problems(preferences: Preferences) -> Mapping[str, Refusal]:
    """What is wrong with these settings, by field name."""
    checks = {
        "slip_prefix": 0 < len(preferences.slip_prefix.strip()) <= 20,
        "slip_first_number": 1 <= preferences.slip_first_number <= 99_999,
        "default_loan_days": 1 <= preferences.default_loan_days <= 365,
        "follow_up_days": 1 <= preferences.follow_up_days <= 60,
        "undertaking": bool(preferences.undertaking.strip()),
    }
    wordings = {
        "follow_up_memo": wording_refusal(preferences.follow_up_memo),
        "follow_up_letter": wording_refusal(preferences.follow_up_letter),
    }
    return {
        field: Refusal.SETTING_OUT_OF_RANGE for field, is_right in checks.items() if not is_right
    } | {field: refusal for field, refusal in wordings.items() if refusal}


def check_preferences(preferences: Preferences) -> None:
    """Refuse settings that no slip could be made with."""
    for field, refusal in preference_problems(preferences).items():
        raise DeskError(refusal, field=field)
