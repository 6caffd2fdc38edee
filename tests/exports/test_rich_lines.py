"""Lines in two weights: broken at words across runs, names and numbers whole, nothing lost."""

from __future__ import annotations

import itertools
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asset_desk import thai
from asset_desk.exports.kept_together import kept_together
from asset_desk.exports.pdf import PORTRAIT, PaperTitle, new_canvas, open_face
from asset_desk.exports.rich_lines import (
    Change,
    Span,
    break_spans,
    draw_rich,
    width_of_line,
    words_in,
)
from asset_desk.exports.thai_text import TextStyle
from tests.exports.manuals import SENTENCE
from tests.exports.papers_read import FONTS, words_in_order

WIDTH = 220.0


@pytest.fixture(scope="module")
def style():
    with open_face(FONTS) as face:
        yield TextStyle(face, 16)


def mixed(text: str) -> tuple[Span, ...]:
    """The text with every second stretch of seven letters in bold, words cut right through."""
    parts = [text[at : at + 7] for at in range(0, len(text), 7)]
    return tuple(Span(part, number % 2 == 1) for number, part in enumerate(parts))


def test_no_word_is_broken_in_two_where_the_weight_changes_within_it(style):
    lines = break_spans(mixed(SENTENCE * 3), style, WIDTH)
    assert len(lines) > 10
    words = thai.line_breaks(SENTENCE * 3)
    allowed = {"".join(words[:number]).replace(" ", "") for number in range(1, len(words) + 1)}
    ends = itertools.accumulate(words_in(line).replace(" ", "") for line in lines)
    assert [end[-20:] for end in ends if end not in allowed] == []


@pytest.mark.parametrize("width", [60.0, 120.0, 220.0, 450.0])
def test_every_line_fits_and_no_letter_is_lost(style, width):
    lines = break_spans(mixed(SENTENCE), style, width)
    assert all(width_of_line(line, style) <= width for line in lines)
    told = "".join(words_in(line) for line in lines)
    assert told.replace(" ", "") == SENTENCE.replace(" ", "")


def test_the_weight_of_every_letter_stays(style):
    spans = (Span("ต้อง"), Span("ส่งคืนในสภาพเดิม", bold=True), Span("ทุกครั้งที่ยืมไปใช้งาน"))
    lines = break_spans(spans, style, 90)
    bold = "".join(span.text for line in lines for span in line if span.bold)
    assert bold.replace(" ", "") == "ส่งคืนในสภาพเดิม"


def test_a_mark_is_not_parted_from_its_letter_where_the_weight_changes(style):
    (line,) = break_spans((Span("ท"), Span("ี่นี่", bold=True)), style, WIDTH)
    assert [span.text for span in line] == ["ที่", "นี่"]


def test_the_writers_own_line_breaks_are_kept(style):
    lines = break_spans((Span("บรรทัดแรก\nบรรทัด"), Span("ที่สอง", bold=True)), style, WIDTH)
    assert [words_in(line) for line in lines] == ["บรรทัดแรก", "บรรทัดที่สอง"]


def test_a_number_stays_with_what_it_counts_and_a_day_on_one_line(style):
    text = "ให้ทวงคืนภายใน 7 วันทำการ ตามข้อ 211 นับแต่วันที่ 1 ตุลาคม 2568 ไม่เกิน 5 ถึง 15 วัน "
    kept = kept_together(text)
    counted = ("7 วันทำการ", "ข้อ 211", "วันที่ 1 ตุลาคม 2568", "5 ถึง 15 วัน")
    assert kept == (*counted, "ทวงคืน")
    for width in range(150, 280, 7):
        lines = [words_in(line) for line in break_spans((Span(text),), style, width)]
        assert all(any(part in line for line in lines) for part in kept), width


def test_what_leans_on_the_next_word_ends_no_line_and_words_of_the_desk_stay_whole(style):
    text = "ผู้ยืมต้องบันทึกรอยชำรุดในใบยืมและส่งคืนของของทางราชการโดยการตรวจสอบความเรียบร้อยทุกครั้ง"
    ends = set()
    for width in range(120, 460, 5):
        lines = break_spans((Span(text),), style, width)
        told = [words_in(line) for line in lines]
        assert all(width_of_line(line, style) <= width for line in lines)
        assert all(any(word in line for line in told) for word in ("ใบยืม", "ทางราชการ", "ส่งคืน"))
        ends |= {end for line in told for end in ("การ", "ความ", "ทุก", "และ") if line.endswith(end)}
    assert ends <= {"การ"}
    assert not any(words_in(line).endswith("โดยการ") for line in lines)


def test_a_name_is_kept_whole_across_weights(style):

    name = "เทศบาลตำบลบ้านสวนธาร"
    own = replace(style, keep_whole=(name,))
    for width in range(180, 300, 11):
        spans = (Span("ขอยืมทรัพย์สินของเทศบาลตำบล"), Span("บ้านสวนธาร", bold=True), Span("ไปใช้"))
        assert any(name in words_in(line) for line in break_spans(spans, own, width))


@given(st.lists(st.tuples(st.text("กขคเแไาิี่้ำ 12\n", max_size=12), st.booleans()), max_size=6))
def test_whatever_is_written_is_set(style, runs):
    spans = tuple(Span(text, bold) for text, bold in runs)
    lines = break_spans(spans, style, 50)
    told = "".join(words_in(line) for line in lines)
    wanted = "".join(text for text, _ in runs)
    assert "".join(told.split()) == "".join(wanted.split())


def test_what_was_added_or_removed_is_told_by_mark_and_colour_and_copies_out_whole(tmp_path):
    line = (
        Span("คืนภายใน "),
        Span("3 วัน", change=Change.REMOVED),
        Span("5 วัน", change=Change.ADDED),
    )
    out = tmp_path / "a.pdf"
    with open_face(FONTS) as face, new_canvas(out, PaperTitle("", ""), PORTRAIT, face) as canvas:
        draw_rich(canvas, (60, 400, 700), line, TextStyle(face, 16))
        drawn = "\n".join(canvas._code)
    assert words_in_order(out) == "คืนภายใน3วัน5วัน"
    assert drawn.count(" l S") + drawn.count(" l\nS") + drawn.count("l S") >= 2
    assert drawn.count(" rg") >= 2


@pytest.mark.parametrize(("align", "share"), [("left", 0.0), ("centre", 0.5), ("right", 1.0)])
def test_a_line_stands_where_it_is_asked_to(style, align, share):
    out, own = BytesIO(), replace(style, align=align)
    with new_canvas(out, PaperTitle("", ""), PORTRAIT, style.face) as canvas:
        draw_rich(canvas, (10, 300, 500), (Span("คืนของ"),), own)
        drawn = canvas._code[-1]
    free = 300 - style.width_of("คืนของ")
    assert f"{10 + free * share:.3f} 500.000" in drawn
