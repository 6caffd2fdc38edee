"""Whether a day may be the day of the next act of a loan."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.services.rows import LoanPage
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit


def day_problem(
    edit: ThaiDateEdit, page: LoanPage, today: date, *, while_current: bool = False
) -> str | None:
    """What is wrong with the day, or None; the service refuses the same days.

    An approval or a hand-over must lie within the loan's own days (`while_current`).
    """
    day, translate = edit.day(), QCoreApplication.translate
    if day is None:
        return "" if edit.problem() else translate("LoanDays", "Enter the day.")
    if day > today:
        return refusal_text(Refusal.DAY_IN_THE_FUTURE)
    if day < page.last_act_on:
        return refusal_text(DeskError(Refusal.DAY_BEFORE_THE_LAST_ACT, last=page.last_act_on))
    if while_current and day > page.row.due_date:
        return translate(
            "LoanDays", "The due date has passed. Cancel this loan and make a new form."
        )
    return None
