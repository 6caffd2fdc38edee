"""The wording of letters: braces that are known, and the list of what is still out."""

from __future__ import annotations

import pytest

from asset_desk.domain.errors import Refusal
from asset_desk.domain.letter_wording import (
    FIRST_RULE_211,
    FOLLOW_UP_LETTER,
    FOLLOW_UP_MEMO,
    PLACES,
    filled_in,
    up_to_date,
    wording_refusal,
)
from asset_desk.domain.preferences import Preferences, preference_problems


@pytest.mark.parametrize("wording", [FOLLOW_UP_MEMO, FOLLOW_UP_LETTER])
def test_the_wording_that_comes_with_the_desk_is_right_and_cites_the_clause(wording):
    assert wording_refusal(wording) is None
    assert "{clause_211}" in wording


@pytest.mark.parametrize("wording", [FOLLOW_UP_MEMO, FOLLOW_UP_LETTER])
def test_what_was_kept_of_the_first_standard_wording_cites_the_clause_too(wording):
    kept = wording.replace("{clause_211}", FIRST_RULE_211)
    assert up_to_date(kept) == wording
    assert up_to_date("ขอทวง\n{items}") == "ขอทวง\n{items}"


@pytest.mark.parametrize(
    "wording",
    [
        "",
        "ไม่มีรายการ",
        "{items} ไม่ได้อยู่ย่อหน้าของตัวเอง",
        "{items}\n{nobody}",
        "{items}\n{due_date",
        "{items}\n}",
    ],
)
def test_a_wording_that_no_letter_can_be_made_with_is_refused(wording):
    assert wording_refusal(wording) is Refusal.LETTER_WORDING_WRONG
    problems = preference_problems(Preferences(follow_up_letter=wording))
    assert problems == {"follow_up_letter": Refusal.LETTER_WORDING_WRONG}


def test_what_is_known_stands_in_place_of_the_braces_without_gaps():
    assert filled_in("ตามที่ {borrower} {unit} ได้ยืม", {"borrower": "นายดี"}) == "ตามที่ นายดี ได้ยืม"
    assert filled_in("{items}", dict.fromkeys(PLACES, "๑")) == "๑"
