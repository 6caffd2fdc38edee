"""The words of a year's summary: tidied into paragraphs, and never longer than it has room for."""

from __future__ import annotations

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.year_texts import (
    LONGEST_YEAR_TEXT,
    YearText,
    check_year_text,
    paragraphs,
    tidied_year_text,
    year_text_problems,
)


def test_texts_are_kept_without_stray_spaces_and_empty_lines():
    text = YearText(fiscal_year=2569, problems="  เต็นท์  ไม่พอ \n\n\tคืนช้า  ", suggestions=" ")
    tidied = tidied_year_text(text)
    assert (tidied.problems, tidied.suggestions) == ("เต็นท์ ไม่พอ\nคืนช้า", "")


def test_each_line_is_a_paragraph():
    assert paragraphs("เต็นท์ไม่พอ\r\n\r\n คืนช้า\n") == ("เต็นท์ไม่พอ", "คืนช้า")
    assert paragraphs(" \n ") == ()


@pytest.mark.parametrize("field", ["problems", "suggestions"])
def test_a_text_longer_than_the_summary_has_room_for_is_refused(field):
    fits = YearText(fiscal_year=2569, **{field: "ก" * LONGEST_YEAR_TEXT})
    check_year_text(fits)
    too_long = YearText(fiscal_year=2569, **{field: "ก" * (LONGEST_YEAR_TEXT + 1)})
    assert year_text_problems(too_long) == {field: Refusal.YEAR_TEXT_TOO_LONG}
    with pytest.raises(DeskError, match=r"^YEAR_TEXT_TOO_LONG"):
        check_year_text(too_long)
