"""What the desk refuses about loans that are due or extended, in words."""

from __future__ import annotations

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.errors import Refusal

Late = Literal[
    Refusal.NOT_DUE_YET,
    Refusal.FOLLOWER_MISSING,
    Refusal.NEXT_DAY_TOO_EARLY,
    Refusal.EXTENSION_NOT_ALLOWED,
    Refusal.NEW_DUE_DATE_TOO_EARLY,
    Refusal.LETTER_WORDING_WRONG,
]


def late_sentence(refusal: Late) -> str:
    """The sentence, its facts still in braces."""
    translate = QCoreApplication.translate
    match refusal:
        case Refusal.NOT_DUE_YET:
            return translate(
                "Refusal", "It is due on {due_date}; nobody is asked to return it before that day."
            )
        case Refusal.FOLLOWER_MISSING:
            return translate("Refusal", "Enter who asked for it.")
        case Refusal.NEXT_DAY_TOO_EARLY:
            return translate("Refusal", "The day to ask again must come after this follow-up.")
        case Refusal.EXTENSION_NOT_ALLOWED:
            return translate(
                "Refusal",
                "This office does not extend loans: they are returned first and borrowed anew.",
            )
        case Refusal.NEW_DUE_DATE_TOO_EARLY:
            return translate(
                "Refusal",
                "The new due date must be later than {due_date}, and not before it is allowed.",
            )
        case Refusal.LETTER_WORDING_WRONG:
            return translate(
                "Refusal",
                "The word items in braces must stand on a line of its own, and only known "
                "words may be in braces.",
            )
        case _:
            assert_never(refusal)
