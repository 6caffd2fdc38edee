"""Asks what a draft of the manual is called, and what is new in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import Refusal
from asset_desk.domain.manual import LONGEST_CHANGES, LONGEST_HEADING, ManualVersion
from asset_desk.ui.manual.begin_dialog import title_problems
from asset_desk.ui.widgets.dialog import DeskDialog


class TitleDialog(DeskDialog):
    """The title, and the changes in words; `keep` gets both."""

    def __init__(
        self,
        version: ManualVersion,
        keep: Callable[[str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("TitleDialog", "Title and what is new")
        super().__init__(title, translate("TitleDialog", "Keep"), parent)
        self.setObjectName("title_dialog")
        self.setMinimumWidth(640)
        self._title = QLineEdit(version.title)
        self._title.setMaxLength(LONGEST_HEADING)
        self._changes = QPlainTextEdit(version.changes)
        self._changes.setTabChangesFocus(True)
        self._changes.setMinimumHeight(140)
        add = self.fields.add
        self.body.addWidget(add("title", self.tr("Title"), self._title, needed=True))
        hint = self.tr("Printed after the cover and in the memo to the head of the office.")
        what = self.tr("What is new in this version")
        self.body.addWidget(add("changes", what, self._changes, hint=hint))
        for field in self.fields.all():
            field.touched.connect(self._check)
        self.try_to(lambda: keep(tidy(self._title.text()), self._changes.toPlainText().strip()))
        self._check()

    def _check(self) -> None:
        problems = title_problems(self._title.text())
        if len(self._changes.toPlainText()) > LONGEST_CHANGES:
            problems["changes"] = Refusal.MANUAL_CHANGES_TOO_LONG
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)
