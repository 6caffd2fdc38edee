"""Formatted text: what is kept of it, and that it comes back as it was."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.formatted_text import (
    DEEPEST_HEADING,
    DEEPEST_LIST,
    LONGEST_BODY,
    Heading,
    ListEntry,
    Paragraph,
    Picture,
    Run,
    Table,
    check_text,
    from_plain,
    pictures_of,
    plain_lines,
    text_of,
    tidied_text,
    to_plain,
    words_of,
)

LETTERS = st.text(alphabet="กขำน้ํา่ ab\n\u200b๑", max_size=8)
RUNS = st.lists(st.builds(Run, LETTERS, st.booleans()), max_size=3).map(tuple)
BLOCKS = st.one_of(
    st.builds(Paragraph, RUNS),
    st.builds(Heading, RUNS, st.integers(-1, 9)),
    st.builds(ListEntry, RUNS, st.booleans(), st.integers(-1, 9)),
    st.builds(
        Table, st.lists(st.lists(RUNS, max_size=3).map(tuple), max_size=3).map(tuple), st.booleans()
    ),
    st.builds(Picture, st.just("ab" * 32), LETTERS, st.integers(-5, 300)),
)
BODIES = st.lists(BLOCKS, max_size=5).map(tuple)


@given(BODIES)
def test_a_text_comes_back_from_plain_json_as_it_was(body):
    told = json.loads(json.dumps(to_plain(body), ensure_ascii=False))
    assert from_plain(told) == body


@given(BODIES)
def test_a_tidied_text_is_tidy(body):
    tidied = tidied_text(body)
    assert tidied_text(tidied) == tidied


@given(BODIES)
def test_tidying_loses_no_letter_that_can_be_seen(body):
    def seen(text):
        letters = "".join(plain_lines(text))
        return "".join(each for each in letters if not each.isspace() and each != "\u200b")

    assert seen(tidied_text(body)) == seen(body)


def test_runs_of_one_weight_are_joined_and_empty_blocks_left_out():
    body = (
        Paragraph((Run("ก"), Run(""), Run("ข"), Run("ค", True), Run("\u200b"), Run("ง", True))),
        Paragraph((Run("  "),)),
        Heading(()),
        Table(()),
        Table(((),)),
    )
    assert tidied_text(body) == (Paragraph((Run("กข"), Run("คง", True))),)


def test_thai_is_kept_composed_and_sara_am_whole():
    (paragraph,) = tidied_text(text_of("น้ำ e\u0301"))
    assert words_of(paragraph.runs) == "น้ำ é"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x0b", "\u2028"])
def test_a_line_break_within_a_paragraph_is_a_newline_however_it_was_pasted(end):
    (paragraph,) = tidied_text((Paragraph((Run(f"ก{end}ข"),)),))
    assert words_of(paragraph.runs) == "ก\nข"


def test_lists_and_headings_stand_no_deeper_than_they_may():
    body = tidied_text((Heading((Run("ก"),), 9), ListEntry((Run("ข"),), depth=9)))
    assert [body[0].level, body[1].depth] == [DEEPEST_HEADING, DEEPEST_LIST]


def test_a_short_row_of_a_table_is_filled_up():
    one, two = (Run("1"),), (Run("2"),)
    assert tidied_text((Table(((one, two), (one,))),)) == (Table(((one, two), (one, ()))),)


def test_a_picture_is_between_a_tenth_and_the_whole_of_the_width():
    widths = [tidied_text((Picture("x", " ก ", width),))[0] for width in (-1, 50, 900)]
    assert [(each.width, each.caption) for each in widths] == [(10, "ก"), (50, "ก"), (100, "ก")]


def test_pictures_are_named_once_each():
    assert pictures_of((Picture("a"), *text_of("ก"), Picture("b"), Picture("a"))) == ("a", "b")


def test_plain_lines_give_every_word():
    body = (
        *text_of("ก\n\nข"),
        ListEntry((Run("ค"), Run("ง", True))),
        Table((((Run("1"),), (Run("2"),)),)),
        Picture("x", "ภาพ"),
        Picture("y"),
    )
    assert plain_lines(body) == ["ก", "ข", "คง", "1\t2", "ภาพ"]


def test_a_text_too_long_for_a_section_is_refused():
    check_text(text_of("ก" * LONGEST_BODY))
    with pytest.raises(DeskError, match=Refusal.SECTION_TOO_LONG.name):
        check_text(text_of("ก" * (LONGEST_BODY + 1)))


@pytest.mark.parametrize("told", [[{"kind": "video"}], [{}], [{"kind": "paragraph"}]])
def test_what_is_no_text_is_not_read_as_one(told):
    with pytest.raises(KeyError):
        from_plain(told)
