"""Every no is a Thai sentence with its facts filled in."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.ui.refusal_text import refusal_text

FACTS = {
    "free": 3,
    "name": "เก้าอี้พลาสติก",
    "code": "400-52-0001",
    "file": "ทะเบียน.xlsx",
    "folder": "D:/desk",
    "least": 7,
    "day": date(2026, 5, 20),
    "last": date(2026, 5, 19),
    "until": datetime(2026, 5, 20, 3, 15, tzinfo=UTC),
}


def is_thai(text):
    return any("ก" <= letter <= "๛" for letter in text)


@pytest.mark.parametrize("refusal", Refusal)
def test_every_refusal_has_a_thai_sentence_without_and_with_its_facts(dressed, refusal):
    for text in (refusal_text(refusal), refusal_text(DeskError(refusal, **FACTS))):
        assert is_thai(text)
        assert not {"{", "}"} & set(text)
        assert "None" not in text


def test_no_two_refusals_say_the_same(dressed):
    texts = [refusal_text(refusal) for refusal in Refusal]
    assert sorted(text for text in set(texts) if texts.count(text) > 1) == []


@pytest.mark.parametrize(
    ("refusal", "says"),
    [
        (Refusal.MORE_THAN_IS_FREE, ("เก้าอี้พลาสติก", "3")),
        (Refusal.CODE_TAKEN, ("400-52-0001", "เก้าอี้พลาสติก")),
        (Refusal.FILE_UNREADABLE, ("ทะเบียน.xlsx",)),
        (Refusal.QUANTITY_BELOW_WHAT_IS_AWAY, ("7",)),
        (Refusal.DAY_BEFORE_THE_LAST_ACT, ("19 พ.ค. 2569",)),
        (Refusal.APPROVER_NOT_KNOWN, ("20 พ.ค. 2569",)),
        (Refusal.SIGN_IN_LOCKED, ("20 พ.ค. 2569 10.15 น.",)),
        (Refusal.FOLDER_NOT_WRITABLE, ("D:/desk",)),
    ],
)
def test_what_is_known_is_in_the_sentence(dressed, refusal, says):
    text = refusal_text(DeskError(refusal, **FACTS))
    assert [fact for fact in says if fact not in text] == []


def test_how_many_are_free_is_said_without_a_name_too(dressed):
    text = refusal_text(DeskError(Refusal.MORE_THAN_IS_FREE, free=3))
    assert "3" in text
    assert text != refusal_text(Refusal.MORE_THAN_IS_FREE)


def test_a_file_that_is_open_elsewhere_is_said_to_be(dressed):
    text = refusal_text(DeskError(Refusal.FILE_UNREADABLE, file="a.xlsx", is_in_use=True))
    assert text != refusal_text(DeskError(Refusal.FILE_UNREADABLE, file="a.xlsx"))


def test_braces_in_what_was_typed_are_only_text(dressed):
    text = refusal_text(DeskError(Refusal.CODE_TAKEN, code="{code}", name="{name}"))
    assert "{code}" in text


def test_a_file_that_is_not_there_is_not_to_be_saved_in_another_form():
    text = refusal_text(DeskError(Refusal.FILE_UNREADABLE, file="a.xlsx", is_missing=True))
    assert text == "ไม่พบไฟล์ a.xlsx โปรดตรวจสอบชื่อไฟล์และโฟลเดอร์"
