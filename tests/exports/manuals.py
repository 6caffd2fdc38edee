"""Manuals of every size to be printed: of a fictional municipality, in invented words."""

from __future__ import annotations

from datetime import date

from asset_desk.domain.clauses import USUAL_CLAUSES
from asset_desk.domain.formatted_text import (
    FormattedText,
    Heading,
    ListEntry,
    Paragraph,
    Run,
    Table,
)
from asset_desk.domain.guidance import Guidance, GuidanceScope
from asset_desk.domain.manual import Section, SectionKey, SectionKind, SectionSource, numbered
from asset_desk.domain.office import Office, OfficeType, WorkTypeId
from asset_desk.domain.preferences import Preferences
from asset_desk.exports.borrowing_flow import borrowing_flow, flow_facts
from asset_desk.exports.manual_paper import CoverApproval, ManualPaper
from asset_desk.exports.manual_sources import clauses_text, guidance_text
from tests.exports.slips import MARKS, blank_slip

OFFICE = Office(
    office_type=OfficeType.SUBDISTRICT_MUNICIPALITY,
    name="บ้านสวนธาร",
    district="สวนธาร",
    province="ธารทิพย์",
)
SENTENCE = (
    "ทรัพย์สินของทางราชการเป็นของส่วนรวม ผู้ยืมต้องใช้เพื่อประโยชน์ของทางราชการเท่านั้น "
    "ดูแลรักษาเสมือนเป็นของตนเอง ไม่ให้ผู้อื่นยืมต่อ และส่งคืนภายในกำหนด "
    f"ตัวอย่างคำที่มีวรรณยุกต์ซ้อน {MARKS} อื่น ๆ ต่าง ๆ "
)
LONG_HEADING = "การติดตามทวงคืนทรัพย์สินของทางราชการที่ครบกำหนดแล้วยังไม่ส่งคืน และการดำเนินการเมื่อชำรุดหรือสูญหาย"
APPROVAL = CoverApproval(
    name="นายสมชาย สวนธาร",
    title_lines=("นายกเทศมนตรีตำบลบ้านสวนธาร",),
    approved_on=date(2025, 11, 10),
    in_force_from=date(2025, 11, 15),
    document_no="สธ 52001/118",
)
MEETING = Guidance(
    scope=GuidanceScope.WORK_TYPE,
    name="งานประชุม อบรม สัมมนา",
    work_type_id=WorkTypeId(1),
    summary="ระบุชื่อโครงการหรือการประชุม ตรวจสอบสายไฟ รีโมต และอุปกรณ์ประกอบให้ครบก่อนรับของ",
    inside=("กรอกใบยืมและจองวันใช้", "เสนอหัวหน้าหน่วยงานที่รับผิดชอบพัสดุ", "รับของและลงชื่อ"),
    outside=("กรอกใบยืมล่วงหน้าอย่างน้อย 3 วันทำการ", "เสนอนายกเทศมนตรีพิจารณา", "รับของและลงชื่อ"),
    agencies=("มีหนังสือขอยืมจากหน่วยงาน", "เสนอนายกเทศมนตรีพิจารณา", "ลงชื่อรับของในใบยืม"),
    care="ห้ามต่อพ่วงไฟเกินกำลัง เก็บสายเข้าที่ทุกครั้ง",
    documents="กำหนดการประชุมหรือหนังสือเชิญ",
    categories=("ไฟฟ้าและวิทยุ", "คอมพิวเตอร์"),
    default_days=2,
    longest_days=7,
)
CEREMONY = Guidance(
    scope=GuidanceScope.WORK_TYPE,
    name="งานรัฐพิธี",
    work_type_id=WorkTypeId(2),
    summary="จัดเตรียมและทดสอบก่อนวันงานหนึ่งวัน",
    inside=("กรอกใบยืม", "เสนอนายกเทศมนตรี"),
    outside=("กรอกใบยืม", "เสนอนายกเทศมนตรี"),
    agencies=("กรอกใบยืม", "เสนอนายกเทศมนตรี"),
    longest_days=15,
    needs_head=True,
)
TENTS = Guidance(
    scope=GuidanceScope.CATEGORY,
    name="สนาม",
    summary="เต็นท์ โต๊ะ และเก้าอี้",
    care="ผึ่งให้แห้งก่อนเก็บ นับจำนวนร่วมกันทั้งตอนรับและตอนคืน",
    longest_days=5,
)
GUIDANCE = (MEETING, CEREMONY, TENTS)


def paragraph(words: str) -> Paragraph:
    return Paragraph((Run(words),))


def rich_body() -> FormattedText:
    """Every kind of block, but for pictures."""
    first = (Run("ผู้ยืมต้องปฏิบัติดังนี้ "), Run("อย่างเคร่งครัดทุกครั้ง", bold=True), Run(f" {SENTENCE}"))
    rows = [("ลำดับ", "รายการ", "ระยะเวลา")]
    rows += [(str(number), SENTENCE[: 20 * number], f"{number} วัน") for number in range(1, 7)]
    return (
        Paragraph(first),
        Heading((Run("ข้อควรระวัง"),)),
        ListEntry((Run(SENTENCE),), is_numbered=True),
        ListEntry((Run("ตรวจสภาพก่อนรับของ"),), is_numbered=True),
        ListEntry((Run("ดูสายไฟและขั้วต่อ"),), is_numbered=True, depth=1),
        ListEntry((Run("ดูขาและโครงเหล็ก"),), is_numbered=True, depth=1),
        ListEntry((Run("ขาไม่งอ"),), is_numbered=True, depth=2),
        ListEntry((Run("แจ้งผู้รับผิดชอบ"),), is_numbered=True),
        Heading((Run("สิ่งที่ต้องเตรียม"),), level=2),
        ListEntry((Run("บัตรประจำตัว โทร 044-123456 หรือ https://www.bansuantharn.go.th/8"),)),
        ListEntry((Run("แบบใบยืม รหัส 452-59-0159"),), depth=1),
        Table(tuple(tuple((Run(cell),) for cell in row) for row in rows)),
        paragraph(SENTENCE * 3),
    )


class Writer:
    """Collects sections, giving each the next key and place."""

    def __init__(self) -> None:
        self.sections: list[Section] = []

    def add(self, heading: str, parent: SectionKey | None = None, **more) -> SectionKey:
        key = SectionKey(len(self.sections) + 1)
        self.sections.append(Section(key=key, parent=parent, position=key, heading=heading, **more))
        return key


def usual_sections() -> list[Section]:
    """A manual with everything in it."""
    writer = Writer()
    writer.add(
        "คำนำ", kind=SectionKind.PREFACE, body=(paragraph(SENTENCE * 2), paragraph(SENTENCE))
    )
    first = writer.add("บททั่วไป")
    writer.add("หลักการและเหตุผล", first, body=(paragraph(SENTENCE * 3),))
    deep = writer.add("วัตถุประสงค์", first, body=rich_body())
    writer.add("วัตถุประสงค์เฉพาะของการยืมระหว่างหน่วยงาน", deep, body=(paragraph(SENTENCE),))
    second = writer.add("ขั้นตอนการยืม - คืน", body=(paragraph(SENTENCE),))
    writer.add("ผังกระบวนการ", second, source=SectionSource.FLOW)
    writer.add("แนวปฏิบัติตามประเภทงาน", second, source=SectionSource.WORK_TYPES)
    writer.add("แนวปฏิบัติตามประเภททรัพย์สิน", second, source=SectionSource.CATEGORIES)
    third = writer.add(LONG_HEADING, body=(paragraph(SENTENCE),))
    writer.add(f"{LONG_HEADING} กรณีผู้ยืมเป็นบุคคลภายนอก", third, body=(paragraph(SENTENCE),))
    annex = {"kind": SectionKind.ANNEX}
    writer.add("ข้อกฎหมายและระเบียบที่เกี่ยวข้อง", source=SectionSource.CLAUSES, **annex)
    writer.add(
        "แบบใบยืม", source=SectionSource.BORROW_FORM, body=(paragraph("ถ่ายสำเนาใช้ได้"),), **annex
    )
    return writer.sections


def many_sections(count: int = 200) -> list[Section]:
    """So many sections in chapters of ten, each of about three quarters of a page."""
    writer = Writer()
    chapter: SectionKey | None = None
    for number in range(count):
        words = f"เรื่องที่ {number + 1} {' '.join(_words(number))}"
        if number % 10 == 0:
            chapter = writer.add(words, body=(paragraph(SENTENCE),))
        else:
            body = tuple(paragraph(f"{each} {SENTENCE}") for each in _words(number) * 2)
            entries = tuple(ListEntry((Run(each),), is_numbered=True) for each in _words(number))
            writer.add(words, chapter, body=(*body, *entries))
    return writer.sections


def _words(number: int) -> tuple[str, ...]:
    themes = ("การใช้รถยนต์", "การใช้อาคาร", "การดูแลครุภัณฑ์", "การเบิกวัสดุ", "การประหยัดไฟฟ้า", "การเก็บรักษา")
    places = ("ในสำนักงาน", "ในชุมชน", "ระหว่างเดินทาง", "ในวันหยุดราชการ", "ยามฉุกเฉิน")
    return themes[number % 6], places[number % 5], themes[number // 6 % 6]


def manual(sections: list[Section] | None = None, **changed) -> ManualPaper:
    """An approved manual, of the usual sections unless others are given."""
    head = OFFICE.head_title
    usual = {
        "office": OFFICE.full_name,
        "place": "อำเภอสวนธาร จังหวัดธารทิพย์",
        "title": "คู่มือการใช้ทรัพย์สินของทางราชการ",
        "version_no": 2,
        "fiscal_year": 2569,
        "printed": "20 พ.ย. 2568 10.30 น.",
        "seal": "ตราสมุด abc123 (บันทึกที่ 12)",
        "sections": numbered(usual_sections() if sections is None else sections),
        "approval": APPROVAL,
        "set_out": {
            SectionSource.WORK_TYPES: guidance_text(GUIDANCE, GuidanceScope.WORK_TYPE, head),
            SectionSource.CATEGORIES: guidance_text(GUIDANCE, GuidanceScope.CATEGORY, head),
            SectionSource.CLAUSES: clauses_text(USUAL_CLAUSES),
        },
        "flow": borrowing_flow(flow_facts(OFFICE, Preferences(), GUIDANCE)),
        "blank_slip": blank_slip(),
    }
    return ManualPaper(**{**usual, **changed})
