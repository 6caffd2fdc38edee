"""Dotted lines that fill a form's lines."""

import pytest

from asset_desk.exports.dots import Dots, fill_lines, width_of
from asset_desk.exports.pdf import open_face
from asset_desk.exports.thai_text import TextStyle
from tests.exports.papers_read import FONTS

FORM = (
    ("ข้าพเจ้า ", Dots(100)),
    (" ตำแหน่ง ", Dots(80)),
    " ได้ยืมสิ่งของตามบัญชีรายการสิ่งของที่ยืมข้างล่างนี้ไปจากส่วนราชการ ",
    ("เพื่อ ", Dots(150)),
)


@pytest.fixture
def style():
    with open_face(FONTS) as face:
        yield TextStyle(face, 16, first_indent=40)


@pytest.mark.parametrize("width", [200, 260, 331, 467])
def test_a_line_with_dots_ends_at_the_margin_and_none_goes_beyond(style, width):
    lines = fill_lines(FORM, style, width)
    for number, line in enumerate(lines):
        room = width - (40 if number == 0 else 0)
        has_dots = any(isinstance(piece, Dots) for piece in line)
        assert width_of(line, style) <= room + 0.01
        assert not has_dots or width_of(line, style) == pytest.approx(room)


def test_a_label_stays_with_its_dots(style):
    for line in fill_lines(FORM, style, 230):
        for piece, following in zip(line, [*line[1:], None], strict=True):
            if piece in ("ข้าพเจ้า ", " ตำแหน่ง ", "เพื่อ "):
                assert isinstance(following, Dots)


def test_all_of_the_text_is_there(style):
    words = [piece for line in fill_lines(FORM, style, 300) for piece in line]
    text = "".join(piece for piece in words if isinstance(piece, str))
    assert "ได้ยืมสิ่งของตามบัญชีรายการสิ่งของที่ยืมข้างล่างนี้ไปจากส่วนราชการ" in text
