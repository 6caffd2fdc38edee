"""The picture for a post, as the one-page PDF that it is drawn from."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pypdf import PdfReader

from asset_desk.exports.charts import Chart, Named, Series
from asset_desk.exports.public_card import CARD, CardFigure, PublicCard, write_card_pdf
from tests.exports.papers_read import FONTS, ink_box, pages_of, text_of, words_in_order

MONTHS = ("ต.ค.", "พ.ย.", "ธ.ค.")
EXAMPLE = PublicCard(
    office="เทศบาลตำบลบ้านสวนธาร",
    title="สถิติการให้บริการยืม - คืน\nทรัพย์สินของทางราชการ",
    under="ประจำปีงบประมาณ พ.ศ. 2569",
    mark="ฉบับเผยแพร่",
    figures=tuple(
        CardFigure(value, words)
        for value, words in (
            *(("118", "ครั้ง"), ("266", "รายการ"), ("1,234,567", "จำนวน (หน่วย)")),
            *(("4,314", "คืนแล้ว (หน่วย)"), ("103", "ค้างคืน (หน่วย)"), ("79%", "คืนตรงกำหนด")),
        )
    ),
    chart=Chart(
        title="ครั้งที่ให้ยืมรายเดือน ปีงบประมาณ พ.ศ. 2569",
        categories=tuple(Named(month, month) for month in MONTHS),
        series=(Series(Named("slips", "ครั้ง"), (8.0, 10.0, None)),),
    ),
    notes=("ครั้ง = ใบยืมที่จ่ายพัสดุแล้ว", "ข้อมูล ณ วันที่ 20 พฤษภาคม 2569"),
)
LONG = replace(
    EXAMPLE,
    office="องค์การบริหารส่วนตำบลบ้านสวนธารใหญ่พัฒนาสามัคคีร่วมใจ อำเภอเมืองสวนธาร จังหวัดสวนธาร",
    under="ระหว่างวันที่ 30 กันยายน 2568 ถึงวันที่ 30 พฤศจิกายน 2569 (เฉพาะที่ให้ยืมจริง)",
    notes=("เฉพาะหน่วยงานเจ้าของ กองสวัสดิการสังคมและพัฒนาชุมชน " * 3, *EXAMPLE.notes),
)


@pytest.fixture
def drawn(tmp_path):
    def draw(card):
        out = tmp_path / "card.pdf"
        write_card_pdf(card, out, FONTS)
        return out

    return draw


def test_everything_the_card_says_stands_on_one_page_of_four_to_five(drawn):
    out = drawn(EXAMPLE)
    assert pages_of(out) == 1
    box = PdfReader(out).pages[0].mediabox
    assert (box.width, box.height) == CARD
    assert box.width / box.height == pytest.approx(1080 / 1350)
    text = words_in_order(out)
    said = (EXAMPLE.office, EXAMPLE.title, EXAMPLE.under, EXAMPLE.mark, *EXAMPLE.notes)
    figures = [word for each in EXAMPLE.figures for word in (each.value, each.words)]
    for words in (*said, *figures, EXAMPLE.chart.title, *MONTHS):
        assert "".join(words.split()) in text


def test_thai_digits_are_everywhere_when_they_are_wanted(drawn):
    text = words_in_order(drawn(replace(EXAMPLE, has_thai_digits=True)))
    assert not any(digit in text for digit in "0123456789")
    assert "๑,๒๓๔,๕๖๗" in text


def test_long_names_are_set_smaller_and_nothing_leaves_the_picture(drawn, tmp_path):
    out = drawn(LONG)
    text = words_in_order(out)
    for words in (LONG.office, LONG.under, *LONG.notes):
        assert "".join(words.split()) in text
    assert LONG.office in text_of(out), "beside the mark in one line"
    left, _, right, bottom = ink_box(out, tmp_path)
    assert left == right == 0, "the band goes from edge to edge"
    assert bottom > 3


def test_the_same_card_gives_the_same_bytes(drawn):
    assert drawn(EXAMPLE).read_bytes() == drawn(EXAMPLE).read_bytes()
