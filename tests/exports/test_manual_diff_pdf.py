"""Two versions of the manual on paper: what came, what went, what stayed."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from asset_desk.domain.formatted_text import ListEntry, Paragraph, Picture, Run, Table
from asset_desk.domain.guidance import Guidance
from asset_desk.domain.manual import (
    Approval,
    ManualVersion,
    Section,
    SectionKey,
    SectionSource,
    VersionId,
    VersionStage,
)
from asset_desk.domain.manual_diff import Edition, compare
from asset_desk.exports.control_ledger import Stopped
from asset_desk.exports.manual_diff_paper import NOTHING_CHANGED, ManualDiffPaper
from asset_desk.exports.manual_diff_pdf import write_manual_diff
from asset_desk.thai import line_breaks
from tests.exports.manuals import (
    GUIDANCE,
    MEETING,
    SENTENCE,
    TENTS,
    many_sections,
    paragraph,
    usual_sections,
)
from tests.exports.papers_read import FONTS, ink_box, pages_of, text_of, words_in_order

FIRST = ManualVersion(
    version_id=VersionId(1),
    number=1,
    title="คู่มือการใช้ทรัพย์สินของทางราชการ",
    fiscal_year=2568,
    begun_on=date(2024, 11, 1),
    stage=VersionStage.APPROVED,
    approval=Approval(
        approved_on=date(2025, 1, 10),
        in_force_from=date(2025, 2, 1),
        name="นายสมชาย สวนธาร",
        title_lines=("นายกเทศมนตรีตำบลบ้านสวนธาร",),
    ),
)
SECOND = ManualVersion(
    version_id=VersionId(2),
    number=2,
    title=FIRST.title,
    fiscal_year=2569,
    begun_on=date(2025, 11, 1),
    base_id=FIRST.version_id,
    changes="ลดจำนวนวันยืมเต็นท์",
)


def diff_paper(old, new, guidance=(GUIDANCE, GUIDANCE)) -> ManualDiffPaper:
    before, after = guidance
    diff = compare(Edition(FIRST, old, before), Edition(SECOND, new, after), line_breaks)
    return ManualDiffPaper(
        office="เทศบาลตำบลบ้านสวนธาร",
        diff=diff,
        printed="20 พ.ย. 2568 10.30 น.",
        seal="ตราสมุด abc123 (บันทึกที่ 12)",
    )


@pytest.fixture
def written(tmp_path):
    def write(*given, **more):
        out = tmp_path / "diff.pdf"
        assert write_manual_diff(diff_paper(*given), out, FONTS, **more) == pages_of(out)
        return out

    return write


def section(key=1, **more) -> Section:
    usual = {"heading": "การยืมเต็นท์", "body": (paragraph("ให้ยืมได้ 3 วัน"),)}
    usual["position"] = key
    return Section(key=SectionKey(key), parent=None, **{**usual, **more})


def inked(out, colour: str) -> int:
    """How many lines were drawn to mark words of one colour."""
    content = "".join(
        page.get_contents().get_data().decode("latin1") for page in PdfReader(out).pages
    )
    return len(re.findall(rf"{re.escape(colour)} RG", content))


GREEN, RED = ".043137 .364706 .117647", ".607843 .109804 .109804"


def test_it_says_which_versions_are_compared_and_what_the_marks_mean(written):
    told = words_in_order(written([section()], [section(heading="การยืมโต๊ะ")]))
    for words in (
        "ข้อเปลี่ยนแปลงของคู่มือ",
        "ฉบับที่ ๒ (ร่าง) เทียบกับฉบับที่ ๑",
        "ฉบับที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๘ ใช้บังคับตั้งแต่วันที่ ๑ กุมภาพันธ์ ๒๕๖๘",
        "คำที่เพิ่มขีดเส้นใต้ คำที่ตัดออกขีดฆ่า",
        "สาระสำคัญที่เปลี่ยน: ลดจำนวนวันยืมเต็นท์",
        "พิมพ์เมื่อ ๒๐ พ.ย. ๒๕๖๘",
        "หน้า ๑/๑",
    ):
        assert "".join(words.split()) in told, words


def test_words_that_came_are_underlined_and_words_that_went_struck_through(written):
    same = written([section()], [section()])
    legend = inked(same, GREEN), inked(same, RED)
    out = written([section()], [section(body=(paragraph("ให้ยืมได้ 5 วัน"),))])
    assert "ให้ยืมได้ ๓๕ วัน" in text_of(out)
    assert (inked(out, GREEN), inked(out, RED)) == (legend[0] + 1, legend[1] + 1)


def test_two_versions_that_are_alike_say_so_and_no_more(written):
    out = written(usual_sections(), usual_sections())
    told = words_in_order(out)
    assert NOTHING_CHANGED in told
    assert pages_of(out) == 1
    assert "หมวดและข้อที่คงเดิม" not in told


def test_a_section_is_named_as_added_removed_moved_or_renamed(written):
    old = [
        section(1),
        section(2, heading="โต๊ะ"),
        section(3, heading="เก้าอี้"),
        section(4, heading="รถ"),
    ]
    new = [
        section(3, heading="เก้าอี้", position=1),
        section(1, position=2),
        section(4, heading="รถยนต์", position=3),
        section(9, heading="โดรน", position=4),
    ]
    told = words_in_order(written(old, new))
    assert "หมวด๑เก้าอี้[ย้ายที่เดิมหมวด๓]" in told
    assert "โดรน[เพิ่มใหม่]ให้ยืมได้๓วัน" in told
    assert "โต๊ะ[ตัดออก]ให้ยืมได้๓วัน" in told
    assert "[เปลี่ยนชื่อเดิมหมวด๔]" in told
    assert "เพิ่มใหม่๑·ตัดออก๑·แก้ไข๐·เปลี่ยนชื่อ๑·ย้ายที่๑·คงเดิม๑" in told


def test_what_stayed_is_only_listed(written):
    new = [
        replace(each, body=(paragraph("ใหม่"),)) if each.key == 3 else each
        for each in usual_sections()
    ]
    told = words_in_order(written(usual_sections(), new))
    after = told.partition("หมวดและข้อที่คงเดิม")[2]
    assert "หมวด๒ขั้นตอนการยืม-คืน" in after
    assert "๑.๒วัตถุประสงค์" in after
    assert "ดูแลรักษาเสมือน" not in after


def test_paragraphs_that_stayed_are_counted_between_those_that_changed(written):
    body = tuple(paragraph(f"ข้อความที่ {number} {SENTENCE}") for number in range(6))
    changed = (*body[:2], paragraph(f"ข้อความที่ 2 {SENTENCE} และบันทึกทุกครั้ง"), *body[3:])
    told = words_in_order(written([section(body=body)], [section(body=changed)]))
    assert "…คงเดิม๒ย่อหน้า…" in told
    assert "…คงเดิม๓ย่อหน้า…" in told
    assert told.count("ดูแลรักษาเสมือน") == 1


def test_entries_keep_the_numbers_that_their_own_version_gives_them(written):
    def entries(*words):
        return tuple(ListEntry((Run(each),), is_numbered=True) for each in words)

    old = entries("กรอกใบยืม", "แนบสำเนาบัตรประชาชนทุกใบ", "เสนอผู้อนุมัติพิจารณา")
    new = entries("กรอกใบยืม", "เสนอผู้อนุมัติพิจารณา", "ถ่ายภาพก่อนรับของทุกชิ้น")
    told = words_in_order(written([section(body=old)], [section(body=new)]))
    assert "๒.แนบสำเนาบัตรประชาชนทุกใบ" in told
    assert "๓.ถ่ายภาพก่อนรับของทุกชิ้น" in told


def table(*rows):
    return Table(tuple(tuple((Run(cell),) for cell in row) for row in rows))


def test_a_table_is_shown_row_by_row_and_cell_by_cell(written):
    old = table(("ประเภท", "วัน"), ("เต็นท์", "3"), ("โต๊ะ", "5"))
    new = table(("ประเภท", "วัน"), ("เต็นท์", "4"), ("เก้าอี้ไม้สัก", "7"))
    out = written([section(body=(old,))], [section(body=(new,))])
    told = text_of(out)
    for words in ("ประเภท วัน", "เต็นท์ ๓๔", "โต๊ะ", "เก้าอี้ไม้สัก"):
        assert words in told


def test_pictures_that_came_and_went_are_named(written):
    old = (Picture("a" * 64, "ผังเดิม"),)
    new = (Picture("b" * 64, "ผังใหม่"), Paragraph((Run("ดูผัง"),)))
    told = words_in_order(written([section(body=old)], [section(body=new)]))
    assert "[ตัดภาพออก]ผังเดิม" in told
    assert "[เพิ่มภาพ]ผังใหม่" in told


def test_what_the_desk_sets_out_is_named_where_it_changed(written):
    new = section(source=SectionSource.FLOW)
    told = words_in_order(written([section()], [new]))
    assert "ส่วนที่ระบบแสดงท้ายข้อความ:ไม่มีผังขั้นตอนการยืม-คืน" in told


def test_guidance_is_told_field_by_field(written):
    changed = replace(
        MEETING,
        longest_days=5,
        needs_head=True,
        care="ห้ามต่อพ่วงไฟเกินกำลัง เก็บสายเข้าที่และเช็ดฝุ่นทุกครั้ง",
        outside=(*MEETING.outside, "ถ่ายภาพก่อนรับของ"),
    )
    out = written([section()], [section()], ((MEETING,), (changed,)))
    told = words_in_order(out)
    assert "ประเภทงาน:งานประชุมอบรมสัมมนา[แก้ไข]" in told
    assert "จำนวนวันไม่เกิน:๗วัน๕วัน" in told
    assert "ผู้อนุมัติ:ตามข้อ๒๐๘หัวหน้าหน่วยงานของรัฐทุกกรณี" in told
    assert "เช็ดฝุ่น" in told
    assert "–ถ่ายภาพก่อนรับของ" in told
    assert "ขั้นตอนเมื่อยืมใช้ภายในสถานที่" not in told


@pytest.mark.parametrize("is_new", [True, False])
def test_guidance_that_came_or_went_is_told_whole_and_once(written, is_new):
    both: tuple[tuple[Guidance, ...], ...] = ((MEETING,), (MEETING, TENTS))
    before, after = both if is_new else both[::-1]
    told = words_in_order(written([section()], [section()], (before, after)))
    assert f"ประเภททรัพย์สิน:สนาม[{'เพิ่มใหม่' if is_new else 'ตัดออก'}]" in told
    assert "จำนวนวันไม่เกิน:๕วัน" in told
    assert "ไม่กำหนด" not in told
    assert "ชื่อ:" not in told


def test_nothing_leaves_the_margins_and_every_change_has_its_bookmark(written, tmp_path):
    new = [
        replace(each, body=(paragraph(SENTENCE * 2),)) if each.key % 3 == 0 else each
        for each in many_sections(40)
    ]
    out = written(many_sections(40), new)
    for page in range(1, pages_of(out) + 1):
        left, _, right, _ = ink_box(out, tmp_path, page)
        assert (left >= 29.2, right >= 19.3) == (True, True)
    titles = [each.title for each in PdfReader(out).outline]
    assert len(titles) == 13 + 1
    assert titles[-1] == "หมวดและข้อที่คงเดิม"


def test_it_can_be_stopped_and_leaves_nothing_behind(tmp_path):
    out = tmp_path / "a.pdf"
    paper = diff_paper(many_sections(120), [])
    with pytest.raises(Stopped):
        write_manual_diff(paper, out, FONTS, progress=lambda _done, _count: False)
    assert not out.exists()
