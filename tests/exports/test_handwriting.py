"""Texts that are shaped once look as if they were set anew each time."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import shapeStr
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.handwriting import runs_of
from asset_desk.exports.pdf import PORTRAIT, PaperTitle, new_canvas, open_face
from asset_desk.exports.thai_text import TextStyle, draw_line
from tests.exports.papers_read import FONTS, run, text_of

TEXTS = (
    "ที่ปู่ญี่ปุ่นน้ำป้าฏิกูฐานฎีกา",
    "บย.12/2569 (ก) 1,234.50 บาท",
    "452-59-0159",
    "เก้าอี้พลาสติกมีพนักพิง 4x8 เมตร",
    "ค\u0e48 ำ 2\u0e4c ไม้",
)


def pixels(pdf: Path, folder: Path) -> bytes:
    run("pdftoppm", "-r", "150", "-gray", str(pdf), str(folder / pdf.stem))
    (image,) = folder.glob(f"{pdf.stem}-*.pgm")
    return image.read_bytes()


def page(out: Path, draw) -> Path:
    with open_face(FONTS) as face, new_canvas(out, PaperTitle("ก", "ข"), PORTRAIT, face) as canvas:
        for number, text in enumerate(TEXTS):
            for bold in (False, True):
                draw(canvas, face, 60 + 240 * bold, 780 - 30 * number, text, bold)
        canvas.showPage()
    return out


def ours(canvas, face, x, y, text, bold) -> None:
    draw_line(canvas, x, y, text, TextStyle(face, 16, bold=bold))


def reportlabs(canvas, face, x, y, text, bold) -> None:
    """The whole line shaped at once, through reportlab's own text object."""
    font = face.font(bold=bold)
    pen = canvas.beginText(x, y)
    pen._shaping = True
    pen.setFont(font, 16)
    pen.textOut(shapeStr(text, font, 16, force=True))
    canvas.drawText(pen)


def test_a_text_looks_as_if_the_whole_line_had_been_shaped_at_once(tmp_path):
    one = pixels(page(tmp_path / "ours.pdf", ours), tmp_path)
    other = pixels(page(tmp_path / "theirs.pdf", reportlabs), tmp_path)
    unlike = sum(abs(a - b) > 96 for a, b in zip(one, other, strict=True))
    inked = sum(value < 128 for value in other)
    assert unlike < inked * 0.02


def test_what_is_copied_out_is_what_went_in(tmp_path):
    text = text_of(page(tmp_path / "ours.pdf", ours))
    for words in TEXTS[:4]:
        assert words in text


def test_one_face_writes_two_papers_at_once_without_mixing_them_up(tmp_path):
    outs = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    with open_face(FONTS) as face:
        papers = [Canvas(str(out), initialFontName=face.regular) for out in outs]
        style = TextStyle(face, 16)
        draw_line(papers[0], 60, 700, "ขขขค", style)
        for paper in papers:
            for number, text in enumerate(TEXTS[:4]):
                draw_line(paper, 60, 600 - 30 * number, text, style)
        draw_line(papers[0], 60, 300, "ค่ากำเหน็จ", style)
        for paper in papers:
            paper.save()
    for out in outs:
        run("pdftoppm", "-r", "72", "-gray", str(out), str(tmp_path / out.stem))
        shown = re.sub(r"\s", "", text_of(out))
        for text in TEXTS[:4]:
            assert re.sub(r"\s", "", text) in shown
    assert "ค่ากำเหน็จ" in text_of(outs[0])


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("", []),
        ("บย.1", ["บย", ".1"]),
        ("1 ต.ค. 2568", ["1 ", "ต", ".", "ค", ". 2568"]),
        ("2\u0e4cก", ["2\u0e4cก"]),
        ("a\u0e33", ["a\u0e33"]),
    ],
)
def test_runs_part_where_no_mark_can_lose_what_it_stands_on(text, runs):
    assert runs_of(text) == runs
    assert "".join(runs) == text
