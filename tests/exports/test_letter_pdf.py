"""A memo and a letter to the outside, read back from the PDF."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.exports.letter_pdf import write_letter
from asset_desk.exports.official_letter import OfficialLetter, numbered
from tests.exports.papers_read import FONTS, ink_box, run, text_of, words_in_order

MEMO = OfficialLetter(
    office="เทศบาลตำบลบ้านสวนธาร",
    is_memo=True,
    sender_lines=("กองคลัง เทศบาลตำบลบ้านสวนธาร โทร. 0-4400-1234",),
    day="๒๗ พฤษภาคม ๒๕๖๙",
    subject="ขอให้ส่งคืนพัสดุที่ยืมไป",
    to="ผู้อำนวยการกองช่าง",
    paragraphs=(
        "ตามที่ นายปู่ ญี่ปุ่น ได้ยืมพัสดุของ กองคลัง เพื่อตักน้ำที่บ้าน นั้น",
        numbered(["เต็นท์ผ้าใบ รหัส 400-52-0001 จำนวน ๒ หลัง"], digits=True),
        "จึงเรียนมาเพื่อโปรดดำเนินการ",
    ),
    signer_title_lines=("ปลัดเทศบาล", "รักษาราชการแทน นายกเทศมนตรีตำบลบ้านสวนธาร"),
)
LETTER = replace(
    MEMO,
    is_memo=False,
    sender_lines=("สำนักงานเทศบาลตำบลบ้านสวนธาร", "99 หมู่ 1 ตำบลบ้านสวนธาร อำเภอเมืองสวนธาร 30000"),
    to="นายปู่ ญี่ปุ่น",
    refers_to="ใบยืมพัสดุ/ครุภัณฑ์ เลขที่ บย.๑/๒๕๖๙",
    closing="ขอแสดงความนับถือ",
    foot_lines=("กองคลัง", "โทร. 0-4400-1234"),
)


@pytest.fixture
def out(tmp_path):
    return tmp_path / "letter.pdf"


@pytest.fixture
def picture(tmp_path):
    file = tmp_path / "garuda.png"
    Image.new("RGB", (190, 210), "black").save(file)
    return file


def sizes(pdf) -> set[float]:
    """The sizes of letters on the first page, in points."""
    found = set()

    def note(_text, _matrix, _text_matrix, _font, size):
        found.add(round(size, 1))

    PdfReader(pdf).pages[0].extract_text(visitor_text=note)
    return found


def density(pdf) -> tuple[int, int]:
    """Pixels an inch of the one picture, across and up."""
    line = run("pdfimages", "-list", str(pdf)).splitlines()[2].split()
    return int(line[12]), int(line[13])


def test_a_memo_has_the_head_of_the_office_rules_and_what_it_says(out):
    assert write_letter(MEMO, out, FONTS) == 1
    found = words_in_order(out)
    assert found.startswith("บันทึกข้อความส่วนราชการกองคลัง")
    assert "ที่วันที่๒๗พฤษภาคม๒๕๖๙เรื่องขอให้ส่งคืนพัสดุที่ยืมไปเรียนผู้อำนวยการกองช่าง" in found
    assert "นายปู่ญี่ปุ่นได้ยืมพัสดุของกองคลังเพื่อตักน้ำที่บ้านนั้น" in found
    assert "๑.เต็นท์ผ้าใบรหัส400-52-0001จำนวน๒หลัง" in found


def test_point_14_a_memo_is_set_in_29_20_and_16_points(out):
    write_letter(MEMO, out, FONTS)
    assert {29.0, 20.0, 16.0} <= sizes(out)
    assert min(sizes(out) - {0.0}) >= 12


def test_a_letter_to_the_outside_stands_in_the_order_of_the_office_rules(out):
    assert write_letter(LETTER, out, FONTS) == 1
    found = words_in_order(out)
    order = ("ที่", "สำนักงาน", "๒๗พฤษภาคม๒๕๖๙", "เรื่อง", "เรียนนายปู่ญี่ปุ่น", "อ้างถึงใบยืม")
    order += ("ตามที่", "จึงเรียนมา", "ขอแสดงความนับถือ", "ปลัดเทศบาล", "โทร.0-4400-1234")
    places = [found.index(each) for each in order]
    assert places == sorted(places)
    assert "บันทึกข้อความ" not in found


@pytest.mark.parametrize("letter", [MEMO, LETTER])
def test_point_19_nobodys_name_stands_on_the_line_to_sign(out, letter):
    write_letter(letter, out, FONTS)
    assert "()ปลัดเทศบาลรักษาราชการแทนนายกเทศมนตรีตำบลบ้านสวนธาร" in words_in_order(out)


@pytest.mark.parametrize(("letter", "centimetres"), [(MEMO, 1.5), (LETTER, 3)])
def test_point_14_the_garuda_has_its_exact_height_undistorted(out, picture, letter, centimetres):
    write_letter(replace(letter, garuda=picture), out, FONTS)
    across, up = density(out)
    assert across == up
    assert up == pytest.approx(210 / (centimetres / 2.54), abs=1)


def test_a_picture_that_is_none_is_refused(out, tmp_path):
    text = tmp_path / "not a picture.png"
    text.write_text("ครุฑ", "utf-8")
    with pytest.raises(DeskError, match=Refusal.FILE_UNREADABLE.name):
        write_letter(replace(MEMO, garuda=text), out, FONTS)


@pytest.mark.parametrize("letter", [MEMO, LETTER])
def test_nothing_stands_in_the_margins(out, tmp_path, letter, picture):
    write_letter(replace(letter, garuda=picture), out, FONTS)
    left, top, right, bottom = ink_box(out, tmp_path)
    assert left >= 29.5
    assert right >= 19.5
    assert top >= 14.5
    assert bottom >= 19.5


def test_a_long_letter_goes_on_on_numbered_pages_and_its_end_is_not_alone(out, tmp_path):
    lines = [f"เก้าอี้ไม้ประชุมบุนวมชนิดพิเศษรุ่นที่ {number} " * 2 for number in range(20)]
    reasons = "ใช้ในงานบุญประจำปีของหมู่บ้าน " * 17
    body = (reasons, numbered(lines, digits=False), "จึงเรียนมาเพื่อโปรดดำเนินการ")
    count = write_letter(replace(LETTER, paragraphs=body), out, FONTS)
    assert count > 1
    assert text_of(out, page=2).startswith("- ๒ -")
    last = text_of(out, page=count)
    assert "จึงเรียนมาเพื่อโปรดดำเนินการ" in last
    assert "ขอแสดงความนับถือ" in last
    for page in range(1, count + 1):
        assert min(ink_box(out, tmp_path, page)) >= 14.5


def test_a_letter_a_little_too_long_is_set_closer_before_it_takes_a_second_page(out):
    paragraph = "ขอให้ท่านนำพัสดุดังกล่าวส่งคืนในสภาพที่ใช้การได้เรียบร้อยโดยเร็ว " * 2
    counts = [
        write_letter(replace(LETTER, paragraphs=(paragraph,) * many), out, FONTS)
        for many in range(1, 12)
    ]
    assert counts == sorted(counts)
    assert set(counts) == {1, 2}


def test_the_same_letter_gives_the_same_bytes():
    first, second = BytesIO(), BytesIO()
    for out in (first, second):
        write_letter(MEMO, out, FONTS)
    assert first.getvalue() == second.getvalue()


def test_a_letter_in_arabic_digits_numbers_its_list_so():
    assert numbered(["ก", "ข"], digits=False) == ("1. ก", "2. ข")
