"""The text that a manual begins with: complete, right by the regulation, and of no office."""

from __future__ import annotations

import pytest

from asset_desk.domain.formatted_text import ListEntry, Table, plain_lines, tidied_text
from asset_desk.domain.manual import (
    Concern,
    SectionKind,
    SectionSource,
    check_place,
    check_section,
    numbered,
    tidied_section,
)
from asset_desk.domain.usual_manual import usual_sections
from asset_desk.domain.usual_text import tabled, written

SECTIONS = usual_sections()
TEXT = {each.heading: "\n".join(plain_lines(each.body)) for each in SECTIONS}
EVERYTHING = "\n".join((*TEXT, *TEXT.values()))


def test_the_starting_text_needs_no_correction():
    for section in SECTIONS:
        check_section(section)
        check_place(SECTIONS, section.key, section.parent)
        assert tidied_section(section) == section
    assert [each.key for each in SECTIONS] == list(range(1, len(SECTIONS) + 1))
    assert len({each.heading for each in SECTIONS}) == len(SECTIONS)


def test_the_sections_stand_in_the_order_in_which_they_are_printed():
    assert [each.section for each in numbered(SECTIONS)] == list(SECTIONS)


@pytest.mark.parametrize(
    "heading",
    [
        *("คำนำ", "หลักการและเหตุผล", "วัตถุประสงค์", "ขอบเขตการใช้บังคับ", "คำจำกัดความ"),
        *("กฎหมายและระเบียบที่เกี่ยวข้อง", "หน้าที่ความรับผิดชอบ", "ประเภททรัพย์สิน"),
        *("แนวปฏิบัติการใช้ทรัพย์สิน", "รถยนต์", "อาคารสถานที่", "ครุภัณฑ์", "วัสดุ", "ไฟฟ้า"),
        *("ขั้นตอนการยืม – คืน", "การยืมใช้ภายในสถานที่", "การยืมใช้นอกสถานที่"),
        *("การยืมระหว่างหน่วยงานของรัฐ", "การติดตามทวงคืน", "กรณีชำรุดหรือสูญหาย"),
        *("ความรับผิดและบทลงโทษ", "การตรวจสอบ การรายงาน และการเผยแพร่"),
        "แบบฟอร์มการให้บริการยืมทรัพย์สินของทางราชการ",
    ],
)
def test_every_part_of_a_manual_is_there(heading):
    assert heading in TEXT


def test_each_record_that_the_desk_works_by_is_set_out_once():
    sources = [each.source for each in SECTIONS if each.source is not SectionSource.NONE]
    assert sorted(sources) == sorted(set(SectionSource) - {SectionSource.NONE})


def test_each_figure_of_the_year_bears_on_a_section():
    assert {each for section in SECTIONS for each in section.concerns} == set(Concern)


def test_a_section_has_a_text_or_sections_under_it():
    parents = {each.parent for each in SECTIONS}
    assert all(each.body or each.key in parents for each in SECTIONS)


def test_lists_tables_and_bold_words_are_among_it():
    blocks = [block for section in SECTIONS for block in section.body]
    assert sum(isinstance(block, Table) for block in blocks) >= 5
    assert any(isinstance(block, ListEntry) and block.is_numbered for block in blocks)
    assert "**" not in EVERYTHING


def test_lesson_18_no_office_and_no_person_is_named():
    for name in ("หนองหัวแรต", "สวนธาร", "เทศบาล", "นายกเทศมนตรี", "อบต.", "นาย ", "นางสาว"):
        assert name not in EVERYTHING


def test_no_fine_is_invented():
    denied = ("ไม่มีค่าปรับ", "คืนช้ามีค่าปรับหรือไม่ ไม่มี")
    assert all(words in EVERYTHING for words in denied)
    rest = EVERYTHING
    for words in denied:
        rest = rest.replace(words, "")
    assert "ค่าปรับ" not in rest


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("หน้าที่ติดตามภายใน 7 วัน", "ภายใน 7 วัน นับแต่วันครบกำหนด (ข้อ 211)"),
        ("การชดใช้ของผู้ยืม", "ตามราคาที่เป็นอยู่ในขณะยืม"),
        ("การสอบหาข้อเท็จจริง", "ข้อ 214"),
        ("การยืมพัสดุประเภทใช้สิ้นเปลือง", "เฉพาะระหว่างหน่วยงานของรัฐ"),
        ("การตรวจสอบพัสดุประจำปี", "ภายใน 30 วันทำการ"),
        ("รถยนต์", "แบบ 3"),
        ("การส่งคืนและการรับคืน", "ในวันกำหนดคืนถือว่าตรงกำหนด"),
        ("ทรัพย์สินที่ยืมข้ามปีงบประมาณ", "30 กันยายน"),
    ],
)
def test_it_says_what_the_regulation_says(heading, words):
    assert words in TEXT[heading]


def test_who_approves_is_said_as_the_desk_computes_it():
    section = next(each for each in SECTIONS if each.heading == "ผู้มีอำนาจอนุมัติ")
    lines = plain_lines(section.body)
    assert "บุคลากรยืมใช้ภายในสถานที่ของหน่วยงาน\tหัวหน้าหน่วยงานซึ่งรับผิดชอบทรัพย์สินนั้น" in lines
    assert "บุคลากรยืมใช้นอกสถานที่ของหน่วยงาน\tหัวหน้าหน่วยงานของรัฐ" in lines
    assert "ระหว่างหน่วยงานของรัฐ\tหัวหน้าหน่วยงานของรัฐผู้ให้ยืม" in lines


def test_the_preface_says_what_must_be_checked_before_approval():
    (check,) = (each for each in SECTIONS if each.heading == "สิ่งที่ต้องตรวจสอบก่อนอนุมัติฉบับแรก")
    assert check.kind is SectionKind.PREFACE
    assert "เทียบกับฉบับที่ประกาศใช้จริง" in TEXT[check.heading]


def test_marks_become_form():
    body = written("ก **ข** ค\n- หนึ่ง\n-- สอง\n# สาม\n## สี่", tabled(("หัว", "**ตัวหนา**")))
    assert tidied_text(body) == body
    assert [run.bold for run in body[0].runs] == [False, True, False]
    forms = [(each.is_numbered, each.depth) for each in body[1:5]]
    assert forms == [(False, 0), (False, 1), (True, 0), (True, 1)]
    assert body[5].rows[0][1][0].bold
