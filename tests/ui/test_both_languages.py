"""A refusal in both languages, also where the program speaks Thai already."""

from __future__ import annotations

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.ui.both_languages import in_both_languages
from asset_desk.ui.refusal_text import refusal_text


def test_a_refusal_is_said_in_thai_then_in_english_and_the_screen_stays_thai(dressed):
    before = refusal_text(Refusal.PURPOSE_MISSING)

    said = in_both_languages(DeskError(Refusal.PURPOSE_MISSING))

    assert said == "โปรดระบุวัตถุประสงค์ / Say what the assets are needed for."
    assert refusal_text(Refusal.PURPOSE_MISSING) == before == "โปรดระบุวัตถุประสงค์"
