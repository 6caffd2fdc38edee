"""Retiring an asset: the day and the reason, both kept for good."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from asset_desk.domain.errors import Refusal
from asset_desk.ui.widgets.dialog import ReasonDialog
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit


class RetireDialog(ReasonDialog):
    """Asks when and why an asset is retired."""

    def __init__(self, name: str, today: Callable[[], date], parent: QWidget) -> None:
        translate = QCoreApplication.translate
        text = translate(
            "RetireDialog",
            "A retired asset is never lent or changed again. Its row and its history stay.",
        )
        super().__init__(
            translate("RetireDialog", "Retire {name}").format(name=name),
            text,
            translate("RetireDialog", "Retire"),
            parent,
        )
        self._today = today
        self._day = ThaiDateEdit(today, name="retired_on")
        self._day.set_day(today())
        field = self.fields.add("retired_on", self.tr("Retired on"), self._day, needed=True)
        field.touched.connect(self._check)
        self.body.insertWidget(1, field)

    def day(self) -> date | None:
        """The day, or None when it is not understood."""
        return self._day.day()

    @override
    def _check(self) -> None:
        problems: dict[str, Refusal | str] = {}
        day = self.day()
        if not self.reason():
            problems["reason"] = Refusal.REASON_MISSING
        if day is None:
            problems["retired_on"] = self._day.problem() or self.tr("Enter the day.")
        elif day > self._today():
            problems["retired_on"] = Refusal.DAY_IN_THE_FUTURE
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)
