"""Thai broken at words and kept as it was."""

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.exports.handwriting import MOST_KEPT
from asset_desk.exports.pdf import FontFiles, open_face
from asset_desk.exports.thai_text import TextStyle, break_lines, clean, name_parts
from tests.exports.papers_read import FONTS

PARAGRAPH = (
    "ข้าพเจ้า นางสาวสมหญิง ใจดี ได้ยืมสิ่งของตามบัญชีรายการสิ่งของที่ยืมข้างล่างนี้ไปจากส่วนราชการ "
    "กองคลัง เทศบาลตำบลบ้านสวนธาร เพื่อใช้ในงานที่น้ำ ปู่ ญี่ปุ่น"
)


@pytest.fixture
def face():
    with open_face(FONTS) as face:
        yield face


@pytest.mark.parametrize("width", [60, 90, 150, 300])
def test_lines_hold_all_of_the_text_and_none_is_too_wide(face, width):
    style = TextStyle(face, 16)
    lines = break_lines(PARAGRAPH, style, width)
    assert "".join("".join(lines).split()) == "".join(PARAGRAPH.split())
    assert all(style.width_of(line) <= width for line in lines)


def test_a_name_is_kept_on_one_line(face):
    name = "เทศบาลตำบลบ้านสวนธาร"
    style = TextStyle(face, 16, keep_whole=(name,))
    for width in range(180, 400, 7):
        lines = break_lines(PARAGRAPH, style, width)
        assert sum(name in line for line in lines) == 1


def test_a_name_too_wide_for_the_line_is_broken_between_its_parts(face):
    style = TextStyle(face, 16, keep_whole=name_parts("นางสาวสมหญิง ใจดีเสมอ"))
    assert break_lines("นางสาวสมหญิง ใจดีเสมอ", style, 70) == ["นางสาว", "สมหญิง", "ใจดีเสมอ"]


def test_a_code_too_wide_for_the_column_is_broken_at_its_separators(face):
    style = TextStyle(face, 12)
    assert break_lines("452-59-0001-8-0001", style, 60) == ["452-59-", "0001-8-", "0001"]


def test_point_14_a_word_too_wide_for_the_line_is_broken_between_letters_never_between_marks(face):
    lines = break_lines("ญี่ปุ่น" * 9, TextStyle(face, 16), 40)
    assert "".join(lines) == "ญี่ปุ่น" * 9
    assert all(line[0] not in "\u0e31\u0e34\u0e35\u0e38\u0e39\u0e48\u0e49" for line in lines)


def test_a_mark_that_stands_on_nothing_is_not_lost_where_its_word_is_cut(face):
    lines = break_lines("่" + "1" * 30, TextStyle(face, 16), 50)
    assert "".join(lines) == "่" + "1" * 30


def test_the_first_line_leaves_room_for_its_indent(face):
    plain = break_lines(PARAGRAPH, TextStyle(face, 16), 300)
    indented = break_lines(PARAGRAPH, TextStyle(face, 16, first_indent=60), 300)
    assert len(indented[0]) < len(plain[0])


def test_line_ends_in_a_text_stay(face):
    assert break_lines("นายบุญมี\nหมู่ที่ 4", TextStyle(face, 16), 300) == ["นายบุญมี", "หมู่ที่ 4"]


def test_what_cannot_be_seen_is_left_out_and_sara_am_stays_one_letter():
    assert clean("น้ำ\u200b\ufeff\x07ใจ") == "น้ำใจ"


def test_many_texts_are_measured_without_being_kept_for_ever(face):
    style = TextStyle(face, 10)
    widths = [style.width_of(str(number)) for number in range(MOST_KEPT + 50)]
    assert len(face.hand(bold=False)._widths) <= MOST_KEPT
    assert style.width_of("7") == widths[7]


def test_a_file_that_is_no_font_is_refused_by_its_name(tmp_path):
    broken = tmp_path / "THSarabunNew.ttf"
    broken.write_bytes(b"no font")
    with pytest.raises(DeskError) as refused, open_face(FontFiles(broken, FONTS.bold)):
        pass
    assert refused.value.refusal is Refusal.FILE_UNREADABLE
    assert refused.value.facts == {"file": "THSarabunNew.ttf"}
