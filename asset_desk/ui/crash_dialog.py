"""What the officer sees when the program has met a bug: nothing is lost, and a report to copy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import button, label


class CrashDialog(DeskDialog):
    """Says that the last step was not kept, and offers the report."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("CrashDialog", "Something went wrong in the program")
        super().__init__(title, translate("CrashDialog", "Close"), parent)
        self.report = report
        self.body.addWidget(
            label(
                self.tr(
                    "The last step was not kept; everything kept before is safe. Copy the report "
                    "and send it to whoever looks after the program."
                ),
                wraps=True,
            )
        )
        shown = QPlainTextEdit(report)
        shown.setObjectName("report")
        shown.setReadOnly(True)
        shown.setMinimumHeight(160)
        self.body.addWidget(shown)
        copy = button(
            self.tr("Copy the report"), self.copy, name="copy_report", icon_name="file-text"
        )
        self.foot.insertWidget(0, copy)
        self.cancel.hide()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report)
