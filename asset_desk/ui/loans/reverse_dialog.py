"""Reverses the last act of a loan: what it is, what becomes of it, and the reason."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from asset_desk.domain.journal import ActKind
from asset_desk.services.rows import ActRow
from asset_desk.thai_dates import short_date, short_instant
from asset_desk.ui.widgets.dialog import ReasonDialog


class ReverseDialog(ReasonDialog):
    """A reason is there already for what was entered only moments ago."""

    def __init__(
        self, act: ActRow, said: str, *, is_just_now: bool, parent: QWidget | None = None
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("ReverseDialog", "Reverse the last entry")
        if is_just_now:
            title = translate("ReverseDialog", "Undo what was just entered")
        text = translate(
            "ReverseDialog",
            "{said}\nof {day}, entered {entered}\nby {officer}\n\n{outcome} Both stay in the "
            "history and the ledger, the first one struck through.",
        )
        super().__init__(
            title,
            text.format(
                said=said,
                day=short_date(act.happened_on),
                entered=short_instant(act.recorded_at),
                officer=act.officer_name,
                outcome=outcome_text(ActKind(act.kind)),
            ),
            translate("ReverseDialog", "Reverse it"),
            parent,
        )
        self.save.setDefault(False)
        if is_just_now:
            self.editor.setPlainText(translate("ReverseDialog", "Entered by mistake"))
            self.editor.selectAll()
            self._check()


def outcome_text(kind: ActKind) -> str:
    """What becomes of the loan."""
    translate = QCoreApplication.translate
    match kind:
        case ActKind.LOAN_APPROVED:
            return translate(
                "ReverseDialog",
                "The slip will be cancelled and its number kept, never used again; a new form is "
                "needed.",
            )
        case ActKind.LOAN_REFUSED:
            return translate("ReverseDialog", "The request will wait for its decision again.")
        case ActKind.LOAN_CANCELLED:
            return translate("ReverseDialog", "The loan will stand as before it was called off.")
        case ActKind.LOAN_RELEASED:
            return translate("ReverseDialog", "The slip will wait to be collected again.")
        case ActKind.LOAN_HANDED_OVER:
            return translate("ReverseDialog", "Everything will be back in store, not collected.")
        case ActKind.LOAN_EXTENDED:
            return translate("ReverseDialog", "The due date before it will be in force again.")
        case ActKind.LOAN_SETTLED:
            return translate("ReverseDialog", "The pieces will wait to be made good again.")
        case _:
            return translate("ReverseDialog", "What was counted will be out again.")
