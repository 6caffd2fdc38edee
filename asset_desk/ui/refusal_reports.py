"""What the desk refuses about reports and what belongs to them, in words."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.errors import Refusal
from asset_desk.ui.refusal_measures import OfComplaints, OfMeasures, measures_sentence

OfReports = Literal[
    Refusal.PERIOD_BACKWARDS,
    Refusal.MONTH_OF_ANOTHER_YEAR,
    Refusal.REPORT_FILTER_UNKNOWN,
    Refusal.PRESET_NAME_MISSING,
    Refusal.PRESET_NAME_TAKEN,
    Refusal.PRESET_NOT_FOUND,
    Refusal.PRESET_EMPTY,
]


def reports_sentence(refusal: OfReports | OfMeasures | OfComplaints) -> str:
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
        case _:
            return measures_sentence(refusal)
