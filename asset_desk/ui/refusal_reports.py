"""What the desk refuses about reports and what belongs to them, in words."""

from __future__ import annotations

from typing import Literal, assert_never, get_args

from PySide6.QtCore import QCoreApplication
from typing_extensions import TypeIs

from asset_desk.domain.errors import Refusal

OfReports = Literal[Refusal.PERIOD_BACKWARDS]


def is_of_reports(refusal: Refusal) -> TypeIs[OfReports]:
    """Whether its sentence stands here."""
    return refusal in get_args(OfReports)


def reports_sentence(refusal: OfReports) -> str:
    """The sentence, its facts still in braces."""
    translate = QCoreApplication.translate
    match refusal:
        case Refusal.PERIOD_BACKWARDS:
            return translate("Refusal", "The last day must not be before the first.")
        case _:
            assert_never(refusal)
