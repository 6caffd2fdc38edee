"""Charts on paper: vectors, and words that can be copied out as they went in."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader

from asset_desk.exports.chart_pdf import draw_picture, picture_for_paper
from asset_desk.exports.charts import Chart, ChartForm, Named, Series
from asset_desk.exports.pdf import PORTRAIT, PaperTitle, new_canvas, open_face
from tests.exports.papers_read import FONTS, words_in_order

NAMES = ("ครุภัณฑ์ไฟฟ้าและวิทยุ", "น้ำดื่มที่บ้านปู่", "ไม่ระบุ")


def drawn(folder: Path, **more) -> Path:
    out = folder / "chart.pdf"
    chart = Chart(
        categories=tuple(Named(name, name) for name in NAMES),
        series=(
            Series(Named("lent", "ให้ยืม"), (5, 10, 1)),
            Series(Named("back", "คืนแล้ว"), (4, 9, 0)),
        ),
        title="จำนวนที่ให้ยืมและคืน",
        unit="หน่วย",
        **more,
    )
    with open_face(FONTS) as face, new_canvas(out, PaperTitle("ก", "ข"), PORTRAIT, face) as canvas:
        draw_picture(canvas, 40, 800, picture_for_paper(chart, 400, 220, face, 9), face)
        canvas.showPage()
    return out


def test_the_words_of_a_chart_are_copied_out_whole(tmp_path):
    text = words_in_order(drawn(tmp_path, form=ChartForm.BARS))
    for words in (*NAMES, "จำนวนที่ให้ยืมและคืน", "คืนแล้ว", "หน่วย"):
        assert words in text


def test_a_chart_is_drawn_as_vectors_and_not_as_an_image(tmp_path):
    for form in ChartForm:
        page = PdfReader(drawn(tmp_path, form=form)).pages[0]
        assert not page.images
        content = page.get_contents().get_data().decode("latin1")
        assert content.count(" l\n") + content.count(" l ") > 20
