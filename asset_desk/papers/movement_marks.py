"""What a paper says beside a movement: entered late, or reversed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from asset_desk.domain.ledger import EntryKind
from asset_desk.services.reversal_rows import MovementMark
from asset_desk.thai_dates import short_date

_WORDS: Mapping[EntryKind, str] = {
    EntryKind.HANDED_OVER: "จ่าย",
    EntryKind.TAKEN_BACK: "รับคืน",
    EntryKind.SETTLED: "ชดใช้",
    EntryKind.REPLACED: "รับของชดใช้",
    EntryKind.FOUND_AGAIN: "พบของที่สูญหาย",
}


def mark_texts(marks: Sequence[MovementMark]) -> list[str]:
    """Each mark in words, such as รับคืน 20 พ.ค. 2569 บันทึกเมื่อ 25 พ.ค. 2569."""
    return [_text(mark) for mark in marks]


def _text(mark: MovementMark) -> str:
    what = f"{_WORDS.get(mark.kind, mark.kind.value)} {short_date(mark.happened_on)}"
    late = f" บันทึกเมื่อ {short_date(mark.recorded_on)}" if mark.recorded_on else ""
    if mark.reversed_on is None:
        return what + late
    reversed_on = short_date(mark.reversed_on)
    return f"กลับรายการ{what} จำนวน {mark.quantity:,}{late} (เมื่อ {reversed_on}: {mark.reason})"
