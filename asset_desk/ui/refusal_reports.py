"""What the desk refuses about reports and what belongs to them, in words."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.errors import Refusal
from asset_desk.ui.refusal_committees import OfCommittees
from asset_desk.ui.refusal_manual import OfManual
from asset_desk.ui.refusal_measures import OfComplaints, OfMeasures, measures_sentence

OfReports = Literal[
    Refusal.PERIOD_BACKWARDS,
    Refusal.MONTH_OF_ANOTHER_YEAR,
    Refusal.REPORT_FILTER_UNKNOWN,
    Refusal.PRESET_NAME_MISSING,
    Refusal.PRESET_NAME_TAKEN,
    Refusal.PRESET_NOT_FOUND,
    Refusal.PRESET_EMPTY,
    Refusal.YEAR_TEXT_TOO_LONG,
    Refusal.TOO_FEW_TO_BE_PUBLIC,
    Refusal.PUBLICATION_TITLE_MISSING,
    Refusal.PUBLICATION_NOT_FOUND,
    Refusal.LINK_MISSING,
    Refusal.LINK_NOT_A_LINK,
    Refusal.WITHDRAWN_BEFORE_PUBLISHED,
]


def reports_sentence(  # noqa: C901 - one case each
    refusal: OfReports | OfMeasures | OfComplaints | OfManual | OfCommittees,
) -> str:
    """The sentence, its facts still in braces."""
    translate = QCoreApplication.translate
    match refusal:
        case Refusal.PERIOD_BACKWARDS:
            return translate("Refusal", "The last day must not be before the first.")
        case Refusal.MONTH_OF_ANOTHER_YEAR:
            return translate("Refusal", "{month} is not in fiscal year {fiscal_year}.")
        case Refusal.REPORT_FILTER_UNKNOWN:
            return translate("Refusal", "The book has nothing called {value} to report on.")
        case Refusal.PRESET_NAME_MISSING:
            return translate("Refusal", "Give the set of reports a name.")
        case Refusal.PRESET_NAME_TAKEN:
            return translate("Refusal", "Another set of reports already has this name.")
        case Refusal.PRESET_NOT_FOUND:
            return translate("Refusal", "This set of reports is not kept any more.")
        case Refusal.PRESET_EMPTY:
            return translate("Refusal", "Choose at least one report.")
        case Refusal.YEAR_TEXT_TOO_LONG:
            return translate("Refusal", "The text may be {longest} letters long at most.")
        case Refusal.TOO_FEW_TO_BE_PUBLIC:
            return translate(
                "Refusal",
                "Fewer than {least} slips are counted, so that everybody would know who is meant. "
                "Choose a longer period, or fewer filters.",
            )
        case Refusal.PUBLICATION_TITLE_MISSING:
            return translate("Refusal", "Enter what was made public.")
        case Refusal.PUBLICATION_NOT_FOUND:
            return translate("Refusal", "This publication was withdrawn already.")
        case Refusal.LINK_MISSING:
            return translate("Refusal", "Enter the link at which it can be read.")
        case Refusal.LINK_NOT_A_LINK:
            return translate(
                "Refusal", "This is not a link. Copy it from the address bar of the browser."
            )
        case Refusal.WITHDRAWN_BEFORE_PUBLISHED:
            return translate(
                "Refusal", "It was made public on {day}; it cannot be withdrawn before that day."
            )
        case _:
            return measures_sentence(refusal)
