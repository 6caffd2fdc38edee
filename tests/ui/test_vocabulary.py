"""Values are looked up with their kind, since two kinds may be spelled alike."""

from __future__ import annotations

from enum import StrEnum

from asset_desk.ui.vocabulary import Vocabulary


class Door(StrEnum):
    OPEN = "open"


class Account(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


def test_values_spelled_alike_have_words_of_their_own():
    words = Vocabulary(
        "Test", [(Door.OPEN, "ajar"), (Account.OPEN, "in use"), (Account.CLOSED, "ended")]
    )
    assert (words.word(Door.OPEN), words.word(Account.OPEN)) == ("ajar", "in use")
    assert words.choices(Account) == [(Account.OPEN, "in use"), (Account.CLOSED, "ended")]
