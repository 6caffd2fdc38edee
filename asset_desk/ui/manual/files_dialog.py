"""The files that belong to a version, such as the signed approval."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asset_desk.services.drafts import AttachmentNote
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import GRID, button, label, plain_tip, scrolled

NAME_ROOM = 480
LIST_HEIGHT = 220
KIB = 1024


class FilesDialog(DeskDialog):
    """Each file opens with a press; who keeps the manual may add one."""

    add_asked = Signal()
    opened = Signal(object)
    """The AttachmentNote that was pressed."""

    def __init__(self, version: str, *, may_add: bool, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("FilesDialog", "Files of {version}").format(version=version)
        super().__init__(title, translate("FilesDialog", "Close"), parent)
        self.setObjectName("files_dialog")
        self.setMinimumWidth(600)
        self.cancel.hide()
        self._none = label(self.tr("No files yet"), "muted", name="no_files")
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._list.addStretch(1)
        content = QWidget()
        content.setLayout(self._list)
        area = scrolled(content)
        area.setMinimumHeight(LIST_HEIGHT)
        self.body.addWidget(self._none)
        self.body.addWidget(area, 1)
        self.add = button(
            self.tr("Add a file"), self.add_asked.emit, name="add_file", icon_name="paperclip"
        )
        self.add.setVisible(may_add)
        self.foot.insertWidget(0, self.add)
        self._lines: list[QWidget] = []

    def show_files(self, files: Sequence[AttachmentNote]) -> None:
        """Show these files; pictures of the text are among them."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(number, file) for number, file in enumerate(files)]
        for number, line in enumerate(self._lines):
            self._list.insertWidget(number, line)
        self._none.setVisible(not files)

    def _line(self, number: int, file: AttachmentNote) -> QWidget:
        icon_name = "image" if file.is_photo else "paperclip"
        made = button(
            "",
            lambda: self.opened.emit(file),
            name=f"file_{number}",
            icon_name=icon_name,
            look="link",
        )
        size = f"{max(1, round(file.size / KIB)):,} KB"
        middle = Qt.TextElideMode.ElideMiddle
        shown = made.fontMetrics().elidedText(file.file_name, middle, NAME_ROOM - 10 * GRID)
        made.setText(f"{shown} · {size}")
        made.setToolTip(plain_tip(f"{file.file_name}\nSHA-256 {file.sha256}"))
        return made
