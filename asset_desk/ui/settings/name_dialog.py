"""Asks for the name of something, and checks it as it is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import Refusal
from asset_desk.ui.widgets.dialog import DeskDialog


class NameDialog(DeskDialog):
    """One field; `missing` is what is wrong while it is empty, `keep` gets the name."""

    def __init__(
        self,
        title: str,
        name: str,
        missing: Refusal,
        keep: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, _keep_text(), parent)
        self.setObjectName("name_dialog")
        self._missing = missing
        self._line = QLineEdit(name)
        self._line.setObjectName("name")
        field = self.fields.add("name", self.tr("Name"), self._line, needed=True)
        self.body.addWidget(field)
        field.touched.connect(self._check)
        self.try_to(lambda: keep(tidy(self._line.text())))
        self._check()
        self._line.selectAll()
        self._line.setFocus()

    def _check(self) -> None:
        problems = {} if tidy(self._line.text()) else {"name": self._missing}
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)


def _keep_text() -> str:
    return QCoreApplication.translate("NameDialog", "Keep")
