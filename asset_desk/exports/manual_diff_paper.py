"""What the paper on two versions of the manual says: what is new, and what became of each part."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from asset_desk.domain.guidance import GuidanceScope
from asset_desk.domain.manual import ManualVersion, SectionSource
from asset_desk.domain.manual_diff import (
    ComparedField,
    ComparedGuidance,
    ComparedSection,
    ManualDiff,
)
from asset_desk.exports.manual_paper import DRAFT, in_thai_digits
from asset_desk.exports.thai_text import name_parts
from asset_desk.thai_dates import long_date

TITLE = "ข้อเปลี่ยนแปลงของคู่มือ"
NOTHING_CHANGED = "ทั้งสองฉบับเหมือนกันทุกประการ"
ADDED, REMOVED, CHANGED = "เพิ่มใหม่", "ตัดออก", "แก้ไข"
MOVED, RENAMED, SAME = "ย้ายที่", "เปลี่ยนชื่อ", "คงเดิม"
KINDS = (ADDED, REMOVED, CHANGED, RENAMED, MOVED, SAME)

SOURCES: Mapping[SectionSource, str] = {
    SectionSource.NONE: "ไม่มี",
    SectionSource.WORK_TYPES: "แนวปฏิบัติตามประเภทงาน",
    SectionSource.CATEGORIES: "แนวปฏิบัติตามประเภททรัพย์สิน",
    SectionSource.FLOW: "ผังขั้นตอนการยืม - คืน",
    SectionSource.CLAUSES: "ข้อกฎหมายและระเบียบ",
    SectionSource.BORROW_FORM: "แบบใบยืม",
}
FIELDS: Mapping[str, str] = {
    "name": "ชื่อ",
    "summary": "คำแนะนำ",
    "inside": "ขั้นตอนเมื่อยืมใช้ภายในสถานที่",
    "outside": "ขั้นตอนเมื่อยืมใช้นอกสถานที่ หรือบุคคลภายนอกยืม",
    "agencies": "ขั้นตอนเมื่อยืมระหว่างหน่วยงานของรัฐ",
    "care": "การดูแลรักษา",
    "documents": "เอกสารประกอบ",
    "categories": "ทรัพย์สินที่ยืมได้",
    "default_days": "จำนวนวันโดยปกติ",
    "longest_days": "จำนวนวันไม่เกิน",
    "needs_head": "ผู้อนุมัติ",
}
SCOPES: Mapping[GuidanceScope, str] = {
    GuidanceScope.WORK_TYPE: "ประเภทงาน",
    GuidanceScope.CATEGORY: "ประเภททรัพย์สิน",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ManualDiffPaper:
    """Two versions held against each other."""

    office: str
    diff: ManualDiff
    printed: str
    seal: str
    kept_whole: tuple[str, ...] = ()
    has_thai_digits: bool = True

    @property
    def names(self) -> tuple[str, ...]:
        """What is never broken between lines, as long as it fits on one."""
        said = (self.office, *self.kept_whole, *KINDS)
        return tuple(dict.fromkeys(part for name in said for part in name_parts(name)))

    @property
    def versions(self) -> str:
        """Such as ฉบับที่ 2 เทียบกับฉบับที่ 1."""
        return f"{called(self.diff.after)} เทียบกับ{called(self.diff.before)}"

    def digits(self, text: str) -> str:
        """A text in the digits that the office chose."""
        return in_thai_digits(text) if self.has_thai_digits else text


def called(version: ManualVersion) -> str:
    """A version by its number; one that nobody approved is a draft."""
    return f"ฉบับที่ {version.number}" + ("" if version.approval else f" ({DRAFT})")


def dated(version: ManualVersion) -> str:
    """A version with its fiscal year, and from when it is in force."""
    told = f"{called(version)} ปีงบประมาณ พ.ศ. {version.fiscal_year}"
    if version.approval is None:
        return told
    return f"{told} ใช้บังคับตั้งแต่วันที่ {long_date(version.approval.in_force_from)}"


def kinds_of(section: ComparedSection) -> list[str]:
    """What became of a section, all that it was."""
    if section.is_added:
        return [ADDED]
    if section.is_removed:
        return [REMOVED]
    found = (
        (RENAMED, section.is_renamed),
        (CHANGED, section.is_changed),
        (MOVED, section.is_moved),
    )
    return [kind for kind, is_so in found if is_so] or [SAME]


def became(section: ComparedSection) -> str:
    """What became of a section in words, with the number it had where that is another."""
    told = " ".join(kinds_of(section))
    before, after = section.before, section.after
    if before and after and before.number != after.number:
        told += f" เดิม {before.number or 'ไม่มีเลข'}"
    return told


def counts(diff: ManualDiff) -> list[tuple[str, int]]:
    """How many sections were added, removed and so on; one that was several counts as each."""
    kinds = [kind for section in diff.sections for kind in kinds_of(section)]
    return [(kind, kinds.count(kind)) for kind in KINDS]


def is_written(section: ComparedSection) -> bool:
    """Whether its text is shown: one that was only moved or renamed says what it said."""
    return section.is_added or section.is_removed or section.is_changed


def guidance_title(guidance: ComparedGuidance) -> str:
    """A guidance by what it is for."""
    found = guidance.after or guidance.before
    return f"{SCOPES[found.scope]}: {guidance.name}" if found else ""


def guidance_became(guidance: ComparedGuidance) -> str:
    """What became of a guidance."""
    if guidance.before is None:
        return ADDED
    return REMOVED if guidance.after is None else CHANGED


def value_pair(field: ComparedField) -> Iterator[str]:
    """What stood in a field that is no text, and what stands in it now."""
    yield _value(field.name, field.before)
    yield _value(field.name, field.after)


def _value(name: str, value: Any) -> str:
    if name == "needs_head":
        return "หัวหน้าหน่วยงานของรัฐทุกกรณี" if value else "ตามข้อ 208"
    return f"{value} วัน" if value is not None else "ไม่กำหนด"
