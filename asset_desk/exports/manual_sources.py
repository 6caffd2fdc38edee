"""What the desk itself sets out in the manual: guidance and clauses, from the records it works by.

Nothing here can be typed into the manual, so that it says what the borrow form enforces.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from asset_desk.domain.clauses import REGULATION, Clause
from asset_desk.domain.formatted_text import (
    Block,
    FormattedText,
    Heading,
    ListEntry,
    Paragraph,
    Run,
    Table,
    text_of,
)
from asset_desk.domain.guidance import Guidance, GuidanceScope
from asset_desk.exports.borrowing_flow import OWNING_HEAD

NO_GUIDANCE = "ยังไม่ได้กำหนดแนวปฏิบัติในส่วนนี้"
_WAYS = (
    ("inside", "ยืมใช้ภายในสถานที่ของหน่วยงาน"),
    ("outside", "ยืมใช้นอกสถานที่ หรือบุคคลภายนอกยืม"),
    ("agencies", "ยืมระหว่างหน่วยงานของรัฐ"),
)


def guidance_text(
    guidance: Iterable[Guidance], scope: GuidanceScope, head_title: str
) -> FormattedText:
    """The guidance for every type of work, or for every category, one after the other."""
    wanted = [each for each in guidance if each.scope is scope]
    if not wanted:
        return (_paragraph(NO_GUIDANCE),)
    return tuple(block for each in wanted for block in one_guidance(each, head_title))


def one_guidance(guidance: Guidance, head_title: str) -> Iterator[Block]:
    """One guidance: what it is for, its rules in a table, its steps."""
    yield Heading((Run(guidance.name),))
    yield from text_of(guidance.summary)
    rows = tuple(
        ((Run(label, bold=True),), (Run(words),))
        for label, words in _rules(guidance, head_title)
        if words
    )
    yield Table(rows, has_head=False)
    for label, steps in ways_of(guidance):
        yield Heading((Run(label),), level=2)
        for step in steps:
            yield ListEntry((Run(step),), is_numbered=True)


def ways_of(guidance: Guidance) -> list[tuple[str, tuple[str, ...]]]:
    """The steps under what they are for; steps that are the same are said once for all of them."""
    ways = [(label, getattr(guidance, name)) for name, label in _WAYS]
    if len({steps for _, steps in ways}) == 1:
        return [("ขั้นตอนการยืม", guidance.inside)] if guidance.inside else []
    told: dict[tuple[str, ...], list[str]] = {}
    for label, steps in ways:
        told.setdefault(steps, []).append(label)
    return [(f"ขั้นตอนเมื่อ{' และเมื่อ'.join(labels)}", steps) for steps, labels in told.items() if steps]


def clauses_text(clauses: Sequence[Clause]) -> FormattedText:
    """The clauses that the desk cites, as the office words them, and where they are from."""
    sources = {clause.source for clause in clauses}
    names_source = len(sources) > 1
    head = ("ข้อ", "สาระสำคัญ", *(("ที่มา",) if names_source else ()))
    rows = [tuple((Run(title),) for title in head)]
    for clause in clauses:
        source = (clause.source,) if names_source else ()
        rows.append(tuple((Run(words),) for words in (clause.number, clause.wording, *source)))
    text: list[Block] = []
    if not names_source:
        text.append(_paragraph(f"สาระสำคัญตาม{next(iter(sources), REGULATION)}"))
    text.append(Table(tuple(rows)))
    if not all(clause.is_checked for clause in clauses):
        text.append(_paragraph("ข้อความข้างต้นเป็นสาระสำคัญโดยย่อ ให้ยึดถ้อยคำตามระเบียบฉบับประกาศเป็นหลัก"))
    return tuple(text)


def _rules(guidance: Guidance, head_title: str) -> Iterator[tuple[str, str]]:
    yield "ผู้อนุมัติ", approver_words(guidance, head_title)
    yield "ระยะเวลายืม", days_words(guidance)
    if guidance.scope is GuidanceScope.WORK_TYPE:
        yield "ทรัพย์สินที่ยืมได้", ", ".join(guidance.categories) or "ทุกประเภท"
    yield "การดูแลรักษา", guidance.care
    yield "เอกสารประกอบ", guidance.documents


def approver_words(guidance: Guidance, head_title: str) -> str:
    """Who approves, as the borrow form computes it (ข้อ 208)."""
    if guidance.needs_head:
        return f"{head_title} ทุกกรณี"
    return f"ใช้ภายในสถานที่: {OWNING_HEAD}\nใช้นอกสถานที่ บุคคลภายนอกยืม หรือยืมระหว่างหน่วยงาน: {head_title}"


def days_words(guidance: Guidance) -> str:
    """The usual and the longest days, where there are any."""
    usual = f"โดยปกติ {guidance.default_days} วัน" if guidance.default_days else ""
    longest = f"ไม่เกิน {guidance.longest_days} วันนับแต่วันยืม" if guidance.longest_days else ""
    return " ".join(part for part in (usual, longest) if part)


def _paragraph(words: str) -> Paragraph:
    return Paragraph((Run(words),))
