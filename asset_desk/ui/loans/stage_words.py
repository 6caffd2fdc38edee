"""What a loan waits for, in one short sentence, and whom to ask where the role may not."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.accounts import Permission
from asset_desk.domain.loans import Stage
from asset_desk.services.rows import LoanPage
from asset_desk.thai_dates import short_date

STEPS = {
    Stage.REQUESTED: Permission.DECIDE_LOAN,
    Stage.APPROVED: Permission.MOVE_ASSETS,
    Stage.HANDED_OVER: Permission.MOVE_ASSETS,
    Stage.RETURNED: Permission.SETTLE_HARM,
}
"""What the next step of a loan needs permission for; an ended loan has none."""


def next_step(page: LoanPage, today: date) -> str:
    """What the stage means, what it does not mean, and what comes next."""
    translate = QCoreApplication.translate
    match page.row.stage:
        case Stage.REQUESTED:
            return translate(
                "StageWords", "The request has been made; this is not an approval. Next: decide it."
            )
        case Stage.APPROVED:
            return _approved_text(page, today)
        case Stage.REFUSED | Stage.CANCELLED | Stage.NOT_COLLECTED:
            return _never_out_text(page)
        case Stage.HANDED_OVER:
            return _out_text(page, today)
        case Stage.RETURNED:
            return translate(
                "StageWords",
                "Everything is accounted for, but something is damaged or lost: it waits for "
                "settlement (clause 209).",
            )
        case Stage.CLOSED:
            return _closed_text(page)


def whom_to_ask(stage: Stage, role: str) -> str:
    """Why there is no button for the next step, and who has one."""
    translate = QCoreApplication.translate
    if stage is Stage.REQUESTED:
        text = translate(
            "StageWords",
            "Your role ({role}) does not decide loans. Ask an approver or the head of supplies.",
        )
    elif stage is Stage.RETURNED:
        text = translate(
            "StageWords",
            "Your role ({role}) does not record settlements. Ask the head of supplies or an "
            "approver.",
        )
    else:
        text = translate(
            "StageWords",
            "Your role ({role}) does not give out or take back. Ask the property officer.",
        )
    return text.format(role=role)


def _closed_text(page: LoanPage) -> str:
    translate = QCoreApplication.translate
    if any(line.damaged or line.lost for line in page.lines):
        return translate("StageWords", "What was damaged or lost has been made good. Closed.")
    return translate("StageWords", "Everything came back in working order. Closed.")


def _approved_text(page: LoanPage, today: date) -> str:
    translate = QCoreApplication.translate
    if today > page.row.due_date:
        return translate(
            "StageWords",
            "Nobody collected it before the due date. Release it; a new form is needed.",
        )
    return translate(
        "StageWords", "Approved, waiting to be collected; nothing has been handed over yet."
    )


def _never_out_text(page: LoanPage) -> str:
    translate = QCoreApplication.translate
    if page.row.stage is Stage.REFUSED:
        return translate("StageWords", "The request was refused. Nothing went out.")
    if page.row.stage is Stage.NOT_COLLECTED:
        return translate(
            "StageWords",
            "Nobody came for it and its days are over. Nothing went out, so nothing came back.",
        )
    if page.row.slip_no:
        return translate("StageWords", "Cancelled. The slip number is kept, never used again.")
    return translate("StageWords", "Cancelled before it was decided.")


def _out_text(page: LoanPage, today: date) -> str:
    translate, row = QCoreApplication.translate, page.row
    days = (row.due_date - today).days
    if row.days_late and row.first_asked:
        text = translate("StageWords", "{days} days late. Asked back on {asked}.")
    elif row.days_late and today > row.chase_by:
        text = translate(
            "StageWords",
            "{days} days late. It had to be asked back by {chase} (clause 211): ask at once.",
        )
    elif row.days_late:
        text = translate(
            "StageWords", "{days} days late. It must be asked back by {chase} (clause 211)."
        )
    elif days == 0:
        text = translate("StageWords", "Handed over. It is due back today.")
    else:
        text = translate("StageWords", "Handed over. Due back on {due}, in {left} days.")
    return text.format(
        days=row.days_late,
        chase=short_date(row.chase_by),
        asked=short_date(row.first_asked) if row.first_asked else "",
        due=short_date(row.due_date),
        left=days,
    )
