"""A proposed wording goes into a section and leaves alone what it does not change."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from asset_desk.domain.formatted_text import (
    Heading,
    ListEntry,
    Paragraph,
    Picture,
    Run,
    Table,
    plain_lines,
)
from asset_desk.domain.proposed_wording import taken_over, wording_of


def runs(text, bold=False):
    return (Run(text, bold),)


BOLD = Paragraph((Run("ผู้ยืม", bold=True), Run(" ต้องส่งคืน")))
ENTRY = ListEntry(runs("ตรวจนับ"), is_numbered=True, depth=1)
PICTURE = Picture("a" * 64, "ผังการยืม")
TABLE = Table(((runs("ประเภท"), runs("วัน")), (runs("เต็นท์"), runs("3"))))
BODY = (Heading(runs("ขั้นตอน")), BOLD, ENTRY, PICTURE, TABLE)


def test_a_proposal_begins_with_the_words_line_by_line():
    assert wording_of(BODY).split("\n") == [
        "ขั้นตอน",
        "ผู้ยืม ต้องส่งคืน",
        "ตรวจนับ",
        "ประเภท | วัน",
        "เต็นท์ | 3",
    ]


def test_the_present_wording_changes_nothing():
    assert taken_over(BODY, wording_of(BODY)) == BODY


def test_a_changed_line_keeps_its_form_and_the_others_their_bold_letters():
    after = taken_over(BODY, wording_of(BODY).replace("ตรวจนับ", "ตรวจนับทุกครั้ง"))
    assert after == (BODY[0], BOLD, ListEntry(runs("ตรวจนับทุกครั้ง"), True, 1), PICTURE, TABLE)


def test_a_heading_stays_a_heading_and_a_paragraph_loses_its_bold_letters():
    after = taken_over(BODY[:2], "ขั้นตอนใหม่\nผู้ยืมส่งคืน")
    assert after == (Heading(runs("ขั้นตอนใหม่")), Paragraph(runs("ผู้ยืมส่งคืน")))


def test_a_new_line_takes_the_form_of_the_one_before_it():
    after = taken_over((ENTRY,), "ตรวจนับ\nถ่ายภาพ")
    assert after == (ENTRY, ListEntry(runs("ถ่ายภาพ"), is_numbered=True, depth=1))


def test_a_line_that_is_left_out_goes():
    assert taken_over((BOLD, ENTRY), "ตรวจนับ") == (ENTRY,)


def test_a_row_is_changed_added_and_left_out_in_its_table():
    after = taken_over((TABLE,), "ประเภท | วัน\nเต็นท์ | 5\nเก้าอี้ | 7")
    (table,) = after
    assert table.rows == (
        (runs("ประเภท"), runs("วัน")),
        (runs("เต็นท์"), runs("5")),
        (runs("เก้าอี้"), runs("7")),
    )
    assert taken_over((TABLE,), "ประเภท | วัน") == (Table(TABLE.rows[:1]),)


def test_a_row_with_a_cell_less_keeps_its_width():
    (table,) = taken_over((TABLE,), "ประเภท | วัน\nเต็นท์")
    assert table.rows[1] == (runs("เต็นท์"), ())


def test_a_section_without_text_takes_paragraphs():
    assert taken_over((), "หนึ่ง\n\nสอง") == (Paragraph(runs("หนึ่ง")), Paragraph(runs("สอง")))


def test_pictures_stay_even_when_every_word_goes():
    assert taken_over(BODY, "") == (PICTURE,)
    assert taken_over((PICTURE, BOLD), "ใหม่") == (PICTURE, Paragraph(runs("ใหม่")))


def test_two_tables_one_after_the_other_stay_two():
    other = Table(((runs("ก"),),), has_head=False)
    assert taken_over((TABLE, other), wording_of((TABLE, other))) == (TABLE, other)


WORDS = st.text("กขค ab|", max_size=8)
BLOCKS = st.lists(
    st.one_of(
        st.builds(lambda text: Paragraph(runs(text)), WORDS),
        st.builds(lambda text: ListEntry(runs(text)), WORDS),
        st.just(PICTURE),
    ),
    max_size=6,
)


@given(BLOCKS, st.lists(WORDS, max_size=6))
def test_the_section_reads_as_proposed_whatever_it_was(body, lines):
    after = taken_over(tuple(body), "\n".join(lines))
    said = [line for block in after if block != PICTURE for line in plain_lines((block,))]
    assert [" ".join(each.split()) for each in said] == [
        " ".join(each.split()) for each in lines if each.strip()
    ]
    assert after.count(PICTURE) == body.count(PICTURE)
