"""Where a loan stands with the duty to ask for it (ข้อ 211), and its due dates, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.follow_ups import FollowUpState
from asset_desk.services.follow_up_rows import ExtensionRow
from asset_desk.services.rows import ActRow, LedgerRow, LoanPage, LoanRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.look import Tone
from asset_desk.ui.words import Status

_LOOKS = {
    FollowUpState.TO_CHASE: (Tone.WARNING, "bell-ring"),
    FollowUpState.CHASED: (Tone.GOOD, "circle-check"),
    FollowUpState.CHASED_LATE: (Tone.WARNING, "clock"),
    FollowUpState.MISSED: (Tone.BAD, "bell-off"),
}


def follow_up_status(row: LoanRow) -> Status | None:
    """What a list shows: to ask by when, asked when, or missed; nothing where nothing is due."""
    look = _LOOKS.get(row.follow_up_state)
    if look is None:
        return None
    return Status(*look, _short_text(row))


def follow_up_text(row: LoanRow) -> str:
    """The same as a text."""
    status = follow_up_status(row)
    return status.text if status else ""


def due_text(row: LoanRow | LedgerRow) -> str:
    """The due date in force, after the slip's own where it was extended."""
    if row.original_due_date is None:
        return short_date(row.due_date)
    before, after = row.original_due_date, row.due_date
    is_same_month = (before.year, before.month) == (after.year, after.month)
    first = str(before.day) if is_same_month else _near(before, row)
    return f"{first} → {short_date(after)}"


def due_with_original(row: LoanRow) -> str:
    """The due date in force, and the slip's own where it was extended, in full."""
    if row.original_due_date is None:
        return short_date(row.due_date)
    text = QCoreApplication.translate("FollowUpWords", "{due} (was {original})")
    return text.format(due=short_date(row.due_date), original=short_date(row.original_due_date))


def follow_up_sentence(page: LoanPage) -> str:
    """What the tab says above the record."""
    translate, row = QCoreApplication.translate, page.row
    match row.follow_up_state:
        case FollowUpState.TO_CHASE:
            text = translate("FollowUpWords", "It must be asked back by {day} (clause 211).")
        case FollowUpState.CHASED:
            text = translate("FollowUpWords", "Asked back on {asked}, in time (by {day}).")
        case FollowUpState.CHASED_LATE:
            text = translate(
                "FollowUpWords", "Asked back on {asked} only; it had to be by {day} (clause 211)."
            )
        case FollowUpState.MISSED:
            text = translate(
                "FollowUpWords",
                "Nobody asked for it by {day}, as clause 211 wants. It is on record.",
            )
        case FollowUpState.NOT_DUE:
            text = translate(
                "FollowUpWords", "From the due day on it is asked back, by {day} (clause 211)."
            )
        case FollowUpState.NOT_NEEDED:
            text = translate("FollowUpWords", "Nobody has to ask for it.")
    asked = short_date(row.first_asked) if row.first_asked else ""
    said = [text.format(day=short_date(row.chase_by), asked=asked)]
    if row.missed_before:
        said.append(
            translate("FollowUpWords", "Before it was extended, nobody had asked for it in time.")
        )
    return " ".join(said)


def extension_facts(page: LoanPage) -> list[tuple[str, str]]:
    """Each extension with its dates, reason and approver."""
    title = QCoreApplication.translate("FollowUpWords", "Extended")
    return [(title, _extension_text(each)) for each in page.extensions]


def extended_text(act: ActRow) -> str:
    """The act of an extension, as the history tells it."""
    text = QCoreApplication.translate(
        "FollowUpWords", "Extended from {old} to {new} by {approver}: {reason}"
    )
    payload = act.payload
    return text.format(
        old=short_date(date.fromisoformat(payload["old_due_date"])),
        new=short_date(date.fromisoformat(payload["new_due_date"])),
        approver=payload["approver"],
        reason=payload["reason"],
    )


def _short_text(row: LoanRow) -> str:
    translate = QCoreApplication.translate
    match row.follow_up_state:
        case FollowUpState.TO_CHASE:
            text = translate("FollowUpWords", "By {day}")
        case FollowUpState.MISSED:
            text = translate("FollowUpWords", "Not asked")
        case FollowUpState.CHASED_LATE:
            text = translate("FollowUpWords", "Asked late, {asked}")
        case _:
            text = translate("FollowUpWords", "Asked {asked}")
    return text.format(day=_near(row.chase_by, row), asked=_near(row.first_asked, row))


def _near(day: date | None, row: LoanRow | LedgerRow) -> str:
    """A day beside its due date: the year only where it is another one."""
    if day is None:
        return ""
    shown = short_date(day)
    return shown.rpartition(" ")[0] if day.year == row.due_date.year else shown


def _extension_text(each: ExtensionRow) -> str:
    text = QCoreApplication.translate(
        "FollowUpWords", "{old} → {new}: {reason}\nallowed on {day} by {name}, {title}"
    )
    return text.format(
        old=short_date(each.old_due_date),
        new=short_date(each.new_due_date),
        reason=each.reason,
        day=short_date(each.decided_on),
        name=each.approver_name,
        title=" ".join(each.approver_title.split("\n")),
    )
