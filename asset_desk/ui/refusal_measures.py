"""What the desk refuses about measures, complaints and holidays, in words."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.errors import Refusal
from asset_desk.ui.refusal_committees import OfCommittees
from asset_desk.ui.refusal_manual import OfManual, manual_sentence

OfComplaints = Literal[
    Refusal.COMPLAINT_NOT_FOUND,
    Refusal.COMPLAINT_STRUCK,
    Refusal.COMPLAINT_CHANNEL_MISSING,
    Refusal.COMPLAINT_SUBJECT_MISSING,
    Refusal.COMPLAINT_TEXT_TOO_LONG,
    Refusal.STEP_OUT_OF_TURN,
    Refusal.STEP_PERSON_MISSING,
    Refusal.ORDER_NOT_CHOSEN,
]
OfMeasures = Literal[
    Refusal.MEASURES_BEGUN_ALREADY,
    Refusal.MEASURES_NOT_BEGUN,
    Refusal.NOTHING_TO_COPY,
    Refusal.MEASURE_NOT_FOUND,
    Refusal.MEASURE_NAME_MISSING,
    Refusal.MEASURE_TEXT_TOO_LONG,
    Refusal.EVIDENCE_NOT_FOUND,
    Refusal.ITA_ITEM_INCOMPLETE,
    Refusal.ITA_NUMBER_TWICE,
    Refusal.TOO_MANY_ITA_ITEMS,
    Refusal.HOLIDAY_NAME_MISSING,
    Refusal.HOLIDAY_OF_ANOTHER_YEAR,
    Refusal.HOLIDAY_TWICE,
    Refusal.TOO_MANY_HOLIDAYS,
]


def measures_sentence(  # noqa: C901 - one case each
    refusal: OfMeasures | OfComplaints | OfManual | OfCommittees,
) -> str:
    """The sentence, its facts still in braces."""
    translate = QCoreApplication.translate
    match refusal:
        case Refusal.MEASURES_BEGUN_ALREADY:
            return translate("Refusal", "The report of this year has been begun already.")
        case Refusal.MEASURES_NOT_BEGUN:
            return translate(
                "Refusal",
                "The report on the measures of fiscal year {year} has not been begun. Begin it "
                "under Measures first.",
            )
        case Refusal.NOTHING_TO_COPY:
            return translate("Refusal", "The year before has no report to copy from.")
        case Refusal.MEASURE_NOT_FOUND:
            return translate("Refusal", "This measure is not in the book.")
        case Refusal.MEASURE_NAME_MISSING:
            return translate("Refusal", "Enter what the measure is called.")
        case Refusal.MEASURE_TEXT_TOO_LONG:
            return translate("Refusal", "This is longer than the report can hold. Shorten it.")
        case Refusal.EVIDENCE_NOT_FOUND:
            return translate("Refusal", "This file has been withdrawn already.")
        case Refusal.ITA_ITEM_INCOMPLETE:
            return translate("Refusal", "An item needs its number and its wording, not too long.")
        case Refusal.ITA_NUMBER_TWICE:
            return translate("Refusal", "The number {number} is in the list twice.")
        case Refusal.TOO_MANY_ITA_ITEMS:
            return translate("Refusal", "A year has 40 items at most.")
        case Refusal.HOLIDAY_NAME_MISSING:
            return translate("Refusal", "Enter what the holiday is called, 200 letters at most.")
        case Refusal.HOLIDAY_OF_ANOTHER_YEAR:
            return translate("Refusal", "This day is not in the year of the list.")
        case Refusal.HOLIDAY_TWICE:
            return translate("Refusal", "This day is in the list already.")
        case Refusal.TOO_MANY_HOLIDAYS:
            return translate("Refusal", "A year has 60 holidays at most.")
        case _:
            return complaints_sentence(refusal)


def complaints_sentence(refusal: OfComplaints | OfManual | OfCommittees) -> str:  # noqa: C901 - one case each
    """The sentence, its facts still in braces."""
    translate = QCoreApplication.translate
    match refusal:
        case Refusal.COMPLAINT_NOT_FOUND:
            return translate("Refusal", "This complaint is not in the register.")
        case Refusal.COMPLAINT_STRUCK:
            return translate("Refusal", "This entry was struck out, so nothing follows it.")
        case Refusal.COMPLAINT_CHANNEL_MISSING:
            return translate("Refusal", "Say by which channel it came.")
        case Refusal.COMPLAINT_SUBJECT_MISSING:
            return translate("Refusal", "Enter what the complaint is about.")
        case Refusal.COMPLAINT_TEXT_TOO_LONG:
            return translate("Refusal", "This is too long for the register. Shorten it.")
        case Refusal.STEP_OUT_OF_TURN:
            return translate("Refusal", "Another step comes first. Look at the complaint again.")
        case Refusal.STEP_PERSON_MISSING:
            return translate("Refusal", "Enter who took this step.")
        case Refusal.ORDER_NOT_CHOSEN:
            return translate("Refusal", "Choose what was ordered.")
        case _:
            return manual_sentence(refusal)
