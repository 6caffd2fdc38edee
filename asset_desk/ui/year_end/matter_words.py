"""What is looked after at the end of a year, in words: the matter, how it stands, the way on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from asset_desk.services.year_end import Matter, MatterState, YearEndMatter
from asset_desk.ui.look import Tone
from asset_desk.ui.words import Status


def matter_title(matter: Matter) -> str:
    """The matter by name."""
    translate = QCoreApplication.translate
    return {
        Matter.UNDECIDED: translate("YearEnd", "Requests without a decision"),
        Matter.UNCOLLECTED: translate("YearEnd", "Approved and never collected"),
        Matter.OVERDUE: translate("YearEnd", "Overdue slips"),
        Matter.OUT: translate("YearEnd", "Slips still out"),
        Matter.UNSETTLED: translate("YearEnd", "Damaged or lost, not made good"),
        Matter.CHASES: translate("YearEnd", "Borrowers still to be asked (ข้อ 211)"),
        Matter.COUNT: translate("YearEnd", "Annual count (ข้อ 213)"),
        Matter.TEXTS: translate("YearEnd", "Problems and suggestions of the year"),
        Matter.MEASURES: translate("YearEnd", "Report on the measures"),
        Matter.MONTHS: translate("YearEnd", "Months closed"),
        Matter.PUBLISHED: translate("YearEnd", "Statistics and summary made public"),
    }[matter]


def matter_text(stands: YearEndMatter) -> str:
    """How the matter stands, in one sentence."""
    translate = QCoreApplication.translate
    if stands.state is MatterState.DONE:
        return _done_text(stands)
    texts = {
        Matter.UNDECIDED: translate("YearEnd", "{left} wait: approve or refuse them."),
        Matter.UNCOLLECTED: translate("YearEnd", "{left} to be released."),
        Matter.OVERDUE: translate("YearEnd", "{left} to be asked for and taken back."),
        Matter.OUT: translate(
            "YearEnd", "{left} are brought forward to the new book and stand on the list."
        ),
        Matter.UNSETTLED: translate("YearEnd", "{left} slips wait for a settlement."),
        Matter.CHASES: translate("YearEnd", "{left} slips; each chase is recorded with its day."),
        Matter.COUNT: translate("YearEnd", "{left} of {of} assets are not counted yet."),
        Matter.TEXTS: translate("YearEnd", "{left} of {of} are not written yet."),
        Matter.MEASURES: translate("YearEnd", "The report of this year was not begun yet."),
        Matter.MONTHS: translate(
            "YearEnd", "{left} of {of} are open. Closing them is for the office to decide."
        ),
        Matter.PUBLISHED: translate("YearEnd", "{left} of {of} are not on the register yet."),
    }
    return texts[stands.matter].format(left=f"{stands.left:,}", of=f"{stands.of:,}")


def matter_status(state: MatterState) -> Status:
    """How a matter stands, as colour, icon and word."""
    translate = QCoreApplication.translate
    match state:
        case MatterState.DONE:
            return Status(Tone.GOOD, "circle-check", translate("YearEnd", "Done"))
        case MatterState.OPEN:
            return Status(Tone.WARNING, "triangle-alert", translate("YearEnd", "To do"))
        case MatterState.NOTED:
            return Status(Tone.QUIET, "info", translate("YearEnd", "For information"))


def _done_text(stands: YearEndMatter) -> str:
    translate = QCoreApplication.translate
    if stands.of:
        return translate("YearEnd", "All {of}.").format(of=f"{stands.of:,}")
    if stands.matter is Matter.MEASURES:
        return translate("YearEnd", "It was begun; look through it before it is handed in.")
    return translate("YearEnd", "None.")
