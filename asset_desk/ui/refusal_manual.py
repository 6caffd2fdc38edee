"""What the desk refuses about the manual, in words."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.errors import Refusal
from asset_desk.ui.refusal_committees import OfCommittees, committees_sentence

OfManual = Literal[
    Refusal.VERSION_NOT_FOUND,
    Refusal.VERSION_APPROVED,
    Refusal.VERSION_OPEN_ALREADY,
    Refusal.VERSION_NOT_UNDER_REVIEW,
    Refusal.VERSION_UNDER_REVIEW,
    Refusal.SECTION_NOT_FOUND,
    Refusal.SECTION_HAS_SECTIONS,
    Refusal.SECTION_TOO_LONG,
    Refusal.SECTION_TOO_DEEP,
    Refusal.SECTION_UNDER_ITSELF,
    Refusal.HEADING_MISSING,
    Refusal.HEADING_TOO_LONG,
    Refusal.STEPS_TOO_LONG,
    Refusal.GUIDED_BY_MANUAL,
    Refusal.MANUAL_EMPTY,
    Refusal.IN_FORCE_BEFORE_APPROVAL,
    Refusal.IN_FORCE_BEFORE_THE_LAST,
    Refusal.MANUAL_TITLE_MISSING,
    Refusal.MANUAL_CHANGES_TOO_LONG,
    Refusal.PICTURE_NOT_ATTACHED,
    Refusal.GUIDANCE_NOT_FOUND,
    Refusal.ROUND_HAS_DRAFT,
]


def manual_sentence(refusal: OfManual | OfCommittees) -> str:  # noqa: C901 - one case each
    """The sentence, its facts still in braces."""
    translate = QCoreApplication.translate
    match refusal:
        case Refusal.VERSION_NOT_FOUND:
            return translate("Refusal", "The manual has no such version. Check its number.")
        case Refusal.VERSION_APPROVED:
            return translate(
                "Refusal",
                "Version {number} of the manual is approved and never changes. Begin a new "
                "version.",
            )
        case Refusal.VERSION_OPEN_ALREADY:
            return translate(
                "Refusal",
                "A draft of the manual is being worked on already. Finish that one first.",
            )
        case Refusal.VERSION_NOT_UNDER_REVIEW:
            return translate("Refusal", "Send the draft to review first.")
        case Refusal.VERSION_UNDER_REVIEW:
            return translate("Refusal", "The draft is under review already.")
        case Refusal.SECTION_NOT_FOUND:
            return translate("Refusal", "This section is not in the version any more.")
        case Refusal.SECTION_HAS_SECTIONS:
            return translate(
                "Refusal",
                "Other sections stand under this one. Move or remove them first.",
            )
        case Refusal.SECTION_TOO_LONG:
            return translate(
                "Refusal",
                "The text of a section may be {longest} letters long at most. Divide it.",
            )
        case Refusal.SECTION_TOO_DEEP:
            return translate("Refusal", "Sections stand {deepest} deep at most.")
        case Refusal.SECTION_UNDER_ITSELF:
            return translate("Refusal", "A section cannot be put under itself.")
        case Refusal.HEADING_MISSING:
            return translate("Refusal", "Enter the heading of the section.")
        case Refusal.HEADING_TOO_LONG:
            return translate("Refusal", "A heading may be {longest} letters long at most.")
        case Refusal.STEPS_TOO_LONG:
            return translate("Refusal", "Give at most 30 steps of 500 letters each.")
        case Refusal.GUIDED_BY_MANUAL:
            return translate(
                "Refusal",
                "The manual in force rules this type of work. Change it in a new version of "
                "the manual.",
            )
        case Refusal.MANUAL_EMPTY:
            return translate("Refusal", "The manual has no section yet.")
        case Refusal.IN_FORCE_BEFORE_APPROVAL:
            return translate(
                "Refusal",
                "The manual cannot be in force before the day it was approved.",
            )
        case Refusal.IN_FORCE_BEFORE_THE_LAST:
            return translate(
                "Refusal",
                "Version {number} is in force from a later day. Choose that day or one after it.",
            )
        case Refusal.MANUAL_TITLE_MISSING:
            return translate("Refusal", "Enter the title of the manual.")
        case Refusal.MANUAL_CHANGES_TOO_LONG:
            return translate("Refusal", "What is new may be {longest} letters long at most.")
        case Refusal.PICTURE_NOT_ATTACHED:
            return translate(
                "Refusal",
                "A picture in the text is not attached to the manual. Insert it again.",
            )
        case Refusal.GUIDANCE_NOT_FOUND:
            return translate("Refusal", "This guidance is not in the version any more.")
        case Refusal.ROUND_HAS_DRAFT:
            return translate("Refusal", "This round has its draft already. Go on with that one.")
        case _:
            return committees_sentence(refusal)
