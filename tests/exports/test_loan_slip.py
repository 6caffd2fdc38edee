"""The slip as a PDF, measured and read back."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from reportlab.lib.units import mm

from asset_desk.exports.loan_slip import WIDTH, write_slip
from asset_desk.exports.pdf import open_face
from asset_desk.exports.slip_paper import ReturnRemark, SlipLine
from asset_desk.exports.thai_text import TextStyle, break_lines
from tests.exports.papers_read import (
    FONTS,
    embedded_fonts,
    font_sizes,
    ink_box,
    pages_of,
    text_of,
    words_in_order,
)
from tests.exports.slips import blank_slip, longest_return, longest_slip, slip, text

MARGINS = (24.2, 13.5, 19.5, 13.5)
"""Left, top, right and bottom, in millimetres, less a pixel and a letter's overhang."""


@pytest.fixture
def out(tmp_path):
    return tmp_path / "ใบยืม.pdf"


def together(text):
    return "".join(text.split())


@pytest.mark.parametrize(
    ("lines", "pages"), [(1, 1), (7, 1), (8, 2), (14, 2), (15, 3), (20, 3), (0, 1)]
)
@pytest.mark.parametrize("make", [slip, longest_slip, longest_return])
def test_point_13_seven_lines_a_page_whatever_their_length(out, make, lines, pages):
    assert write_slip(make(lines), out, FONTS) == pages
    assert pages_of(out) == pages


@pytest.mark.parametrize("paper", [slip(7), longest_return(7), longest_slip(20), blank_slip()])
def test_nothing_is_printed_in_the_margins(out, tmp_path, paper):
    for page in range(1, write_slip(paper, out, FONTS) + 1):
        edges = ink_box(out, tmp_path, page)
        assert all(edge >= margin for edge, margin in zip(edges, MARGINS, strict=True))


@pytest.mark.parametrize("mark", ["ยกเลิก", "ไม่อนุมัติ"])
def test_a_marked_slip_keeps_its_margins_and_says_why(out, tmp_path, mark):
    paper = slip(2, mark=mark, mark_reason=text(200))
    write_slip(paper, out, FONTS)
    assert ink_box(out, tmp_path)[0] >= MARGINS[0]
    assert together(f"{mark} — {text(200)}") in words_in_order(out)


def test_the_text_copied_out_is_the_text_that_went_in(out):
    paper = slip(3)
    write_slip(paper, out, FONTS)
    assert together(paper.statement()) in words_in_order(out)
    assert "ที่ น้ำ ปู่ ญี่ปุ่น กตัญญู ผู้ใหญ่ ซ้ำ ฏีกา" in text_of(out)


def test_lesson_14_even_the_longest_text_is_all_there(out):
    paper = longest_return(7)
    write_slip(paper, out, FONTS)
    words = words_in_order(out)
    assert together(paper.statement()) in words
    assert words.count(together(text(200))) == 7
    assert together(paper.remark_text(with_names=False)) in words
    assert words.count(together(f"({paper.borrower_name})")) == 5


def test_point_14_a_usual_slip_is_set_in_sixteen_points(out):
    write_slip(slip(7), out, FONTS)
    assert font_sizes(out) >= {20.0, 16.0, 13.0, 12.0}


def test_lesson_14_the_longest_slip_can_still_be_read(out):
    write_slip(longest_slip(7), out, FONTS)
    assert min(font_sizes(out)) >= 6.5


@pytest.mark.parametrize("lines", [0, 2, 7])
def test_point_13_the_table_has_seven_rows_ruled_however_few_are_used(out, lines):
    write_slip(slip(lines), out, FONTS)
    content = PdfReader(out).pages[0].get_contents().get_data().decode("latin1")
    heights = [
        abs(float(each)) for each in re.findall(r"[\d.-]+ [\d.-]+ [\d.-]+ ([\d.-]+) re", content)
    ]
    assert len(heights) == 8 * 5
    assert min(heights) >= 7 * mm - 0.01


def test_point_13_the_form_says_what_the_form_says(out):
    write_slip(slip(1), out, FONTS)
    words = words_in_order(out)
    for part in (
        *("ใบยืมพัสดุ/ครุภัณฑ์", "ลำดับที่", "เลขที่หรือรหัส", "รายการ", "จำนวน", "หมายเหตุ"),
        *("-ได้รับของตามรายการข้างต้นแล้ว", "-ได้จ่ายของตามรายการข้างต้นแล้ว", "ควรอนุมัติให้ยืมได้"),
        *("-ความเห็นปลัดเทศบาลตำบลบ้านสวนธาร", "-ความเห็นนายกเทศมนตรีตำบลบ้านสวนธาร", "อนุมัติ"),
        "-ได้รับสิ่งของตามรายการข้างต้นคืนในสภาพที่ใช้การได้เรียบร้อยและครบถ้วน",
        *("ผู้ยืม", "ผู้รับของ", "ผู้จ่ายของ", "ผู้ให้ยืม", "ผู้ส่งคืน", "ผู้รับคืน", "ตำแหน่ง"),
    ):
        assert part in words
    assert words.count("ลงชื่อ") == 7


def test_point_19_a_name_stands_only_under_the_line_of_someone_who_has_acted(out):
    write_slip(replace(slip(1), approver_name=""), out, FONTS)
    assert "(นาย" not in words_in_order(out)
    write_slip(slip(1), out, FONTS)
    assert words_in_order(out).count("(นาย") == 1
    handed_over = slip(1, receiver_name="นายบุญมี ปู่ย่า", giver_name="นางสาวสมหญิง ใจดี")
    write_slip(handed_over, out, FONTS)
    words = words_in_order(out)
    assert words.index("ผู้ยืม(") < words.index("(นายบุญมีปู่ย่า)") < words.index("(นายสมชายสวนธาร)")


def test_numbers_follow_the_setting_but_codes_and_names_keep_their_digits(out):
    lines = (SlipLine("๔๕๒-59-01", "เต็นท์ 4x8 เมตร", 12, "หลัง"),)
    write_slip(slip(lines=lines, has_thai_digits=True), out, FONTS)
    thai = text_of(out)
    write_slip(slip(lines=lines, has_thai_digits=False), out, FONTS)
    arabic = text_of(out)
    assert all(part in thai for part in ("บย.๑๒/๒๕๖๙", "๑๒ หลัง", "๑ ตุลาคม ๒๕๖๘", "หมู่ที่ ๔"))
    assert all(part in arabic for part in ("บย.12/2569", "12 หลัง", "1 ตุลาคม 2568", "หมู่ที่ 4"))
    for found in (thai, arabic):
        assert "๔๕๒-59-01" in found
        assert "เต็นท์ 4x8 เมตร" in found


def test_each_further_page_repeats_the_head_and_goes_on_counting(out):
    write_slip(slip(20), out, FONTS)
    for page in (1, 2, 3):
        found = text_of(out, page=page)
        assert "บย.๑๒/๒๕๖๙" in found
        assert "ใบยืมพัสดุ/ครุภัณฑ์" in found
        assert "ลำดับที่" in found
        assert f"หน้า {'๑๒๓'[page - 1]}/๓" in found
    assert "๘ 452-59-0008" in text_of(out, page=2)
    assert "(ต่อจากหน้า ๑) ผู้ยืม นายบุญมี ปู่ย่า" in text_of(out, page=2)
    assert "ลงชื่อ" not in text_of(out, page=2)
    assert "๒๐ 452-59-0020" in text_of(out, page=3)
    assert "ผู้รับคืน" in text_of(out, page=3)


def test_what_came_back_short_is_boxed_and_the_sentence_says_so(out):
    remark = ReturnRemark(2, "เก้าอี้ 4 ขา", "ชำรุด 1 ตัว · สูญหาย 2 ตัว")
    write_slip(slip(2, return_remarks=(remark,), returned_on=date(2025, 10, 4)), out, FONTS)
    found = words_in_order(out)
    assert "เรียบร้อยและครบถ้วนยกเว้นตามหมายเหตุ" in found
    assert "หมายเหตุลำดับที่๒เก้าอี้4ขา—ชำรุด๑ตัว·สูญหาย๒ตัว" in found
    assert found.count("วันที่๔เดือนตุลาคมพ.ศ.๒๕๖๘") == 2
    write_slip(slip(2), out, FONTS)
    assert "ยกเว้น" not in words_in_order(out)


def test_the_empty_form_names_the_office_and_nobody(out):
    write_slip(blank_slip(), out, FONTS)
    found = text_of(out)
    assert "เทศบาลตำบลบ้านสวนธาร" in found
    assert "บย." in found
    assert "None" not in found
    assert "(นาย" not in words_in_order(out)
    assert "ข้าพเจ้าจะนำส่งวันที่" in found


def test_a_purpose_that_begins_with_the_forms_own_word_does_not_say_it_twice(out):
    write_slip(slip(1, purpose="เพื่องานบุญ"), out, FONTS)
    assert "เพื่อ งานบุญ" in text_of(out)


def test_the_same_slip_is_the_same_file_byte_for_byte(out):
    write_slip(slip(5), out, FONTS)
    first = out.read_bytes()
    write_slip(longest_slip(20), BytesIO(), FONTS)
    write_slip(slip(5), out, FONTS)
    assert out.read_bytes() == first


def test_the_file_says_what_it_is_and_brings_its_fonts(out):
    write_slip(slip(1), out, FONTS)
    reader = PdfReader(out)
    assert reader.metadata.title == "ใบยืมพัสดุ/ครุภัณฑ์ บย.12/2569"
    assert reader.metadata.author == "เทศบาลตำบลบ้านสวนธาร"
    assert reader.trailer["/Root"]["/Lang"] == "th-TH"
    fonts = embedded_fonts(out)
    assert {name.partition("+")[2] for name, _ in fonts} == {"Sarabun-Regular", "Sarabun-Bold"}
    assert all(is_embedded for _, is_embedded in fonts)


LETTERS = st.text("กขตทน่้ีูัำ็เแ ๑1()-/.<&%\\\"'\t=+@😀é", max_size=120)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(purpose=LETTERS, name=LETTERS, unit=LETTERS.map(lambda text: text[:12]))
def test_no_text_is_too_odd_for_a_slip(tmp_path, purpose, name, unit):
    odd = tmp_path / "odd.pdf"
    lines = (SlipLine(name[:60], name, 1, unit, purpose[:30]),)
    write_slip(slip(purpose=purpose, borrower_name=f"นาย{name}", lines=lines), odd, FONTS)
    assert ink_box(odd, tmp_path)[2] >= MARGINS[2]
    next(tmp_path.glob("ink*")).unlink()


@pytest.mark.parametrize("shift", range(0, 120, 3))
def test_the_year_never_parts_from_its_era(shift):
    paper = slip(purpose="ก" * (shift + 1))
    with open_face(FONTS) as face:
        style = TextStyle(face, 16, keep_whole=paper.names)
        lines = break_lines(paper.statement(), style, WIDTH)
    assert not [line for line in lines if line.endswith("พ.ศ.")]


def with_accessories(paper, accessories="สายไฟ 1 เส้น, รีโมต 1 อัน"):
    lines = tuple(replace(line, accessories=accessories) for line in paper.lines)
    return replace(paper, lines=lines)


@pytest.mark.parametrize("lines", [1, 7])
def test_accessories_stand_under_the_name_and_seven_lines_keep_to_one_page(out, tmp_path, lines):
    assert write_slip(with_accessories(slip(lines)), out, FONTS) == 1
    words = words_in_order(out)
    assert words.count(together("พร้อม สายไฟ ๑ เส้น, รีโมต ๑ อัน")) == lines
    edges = ink_box(out, tmp_path, 1)
    assert all(edge >= margin for edge, margin in zip(edges, MARGINS, strict=True))


def test_accessories_are_counted_in_the_digits_of_the_slip(out):
    write_slip(replace(with_accessories(slip(1)), has_thai_digits=False), out, FONTS)
    assert together("พร้อม สายไฟ 1 เส้น, รีโมต 1 อัน") in words_in_order(out)


def test_the_longest_accessories_of_seven_lines_are_all_there_on_one_page(out, tmp_path):
    paper = with_accessories(longest_slip(7), text(200))
    assert write_slip(paper, out, FONTS) == 1
    assert words_in_order(out).count(together(text(200))) == 14
    edges = ink_box(out, tmp_path, 1)
    assert all(edge >= margin for edge, margin in zip(edges, MARGINS, strict=True))


@pytest.mark.parametrize("lines", [1, 7, 8])
def test_the_slip_names_the_version_of_the_manual_at_the_foot_of_every_page(out, tmp_path, lines):
    manual = "ตามคู่มือการใช้ทรัพย์สินของทางราชการ ฉบับที่ 2"
    pages = write_slip(replace(slip(lines), manual=manual, has_thai_digits=True), out, FONTS)
    assert words_in_order(out).count(together(manual.replace("2", "๒"))) == pages
    for page in range(1, pages + 1):
        edges = ink_box(out, tmp_path, page)
        assert all(edge >= margin for edge, margin in zip(edges, MARGINS, strict=True))
