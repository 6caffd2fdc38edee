"""Publications in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.publications import Medium, Published
from asset_desk.services.publication_rows import PublicationRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.look import Tone
from asset_desk.ui.words import Status


def medium_word(medium: Medium) -> str:
    """Where something was made public."""
    translate = QCoreApplication.translate
    return {
        Medium.WEBSITE: translate("Publications", "Website"),
        Medium.FACEBOOK: translate("Publications", "Facebook"),
        Medium.NOTICE_BOARD: translate("Publications", "Notice board"),
        Medium.OTHER: translate("Publications", "Elsewhere"),
    }[medium]


def published_word(what: Published) -> str:
    """What was made public."""
    translate = QCoreApplication.translate
    return {
        Published.STATISTICS: translate("Publications", "Loan statistics"),
        Published.SUMMARY: translate("Publications", "Year-end summary"),
        Published.MEASURES: translate("Publications", "Report on the measures"),
        Published.FORM: translate("Publications", "Borrow form"),
        Published.MANUAL: translate("Publications", "Manual"),
        Published.ORDER: translate("Publications", "Order of appointment"),
        Published.OTHER: translate("Publications", "Something else"),
    }[what]


def publication_status(row: PublicationRow) -> Status:
    """Whether it is public still; if not, since when."""
    translate = QCoreApplication.translate
    if row.withdrawn_on is None:
        return Status(Tone.GOOD, "circle-check", translate("Publications", "Public"))
    text = translate("Publications", "Withdrawn {day}")
    return Status(Tone.QUIET, "archive", text.format(day=short_date(row.withdrawn_on)))
