"""Refuses a request or calls a loan off: a day and a reason, both kept for good."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from asset_desk.domain.errors import Refusal
from asset_desk.services.rows import LoanPage
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.days import day_problem
from asset_desk.ui.widgets.dialog import ReasonDialog
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit


class EndingDialog(ReasonDialog):
    """Save waits for a reason and a day that may be."""

    def __init__(
        self,
        desk: Desk,
        page: LoanPage,
        words: tuple[str, str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(*words, parent)
        self._today, self._page = desk.today, page
        self.save.setDefault(False)
        self.cancel.setText(self.tr("Back"))
        self._edit = ThaiDateEdit(desk.today, name="decided_on")
        self._edit.set_day(desk.today())
        self._day = self.fields.add("decided_on", self.tr("Day"), self._edit, needed=True)
        self.body.insertWidget(1, self._day)
        self._edit.day_changed.connect(self._check)
        self._check()

    def day(self) -> date:
        """The day on which it was decided."""
        return self._edit.day() or self._today()

    def _check(self) -> None:
        day = day_problem(self._edit, self._page, self._today())
        problem = {} if self.reason() else {"reason": Refusal.REASON_MISSING}
        self.fields.show_problems(problem)
        self._day.show_problem(day or "")
        self.save.setEnabled(not problem and day is None)
