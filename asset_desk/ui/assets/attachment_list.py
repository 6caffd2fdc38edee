"""The photo and the files of an asset."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from asset_desk.services.rows import AttachmentRow
from asset_desk.ui.widgets.parts import GRID, button, label

PHOTO = QSize(340, 220)


class AttachmentList(QFrame):
    """The newest photo as a picture, and every file by its name, to be opened with a click."""

    opened = Signal(object)
    """The AttachmentRow that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.photo = QLabel()
        self.photo.setObjectName("asset_photo")
        self.photo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none = label(self.tr("No photo and no files yet"), "muted", name="no_attachments")
        self._files = QVBoxLayout()
        self._files.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.addWidget(label(self.tr("Photos and files"), "label"))
        layout.addWidget(self.photo)
        layout.addWidget(self._none)
        layout.addLayout(self._files)

    def show_rows(self, rows: Sequence[AttachmentRow], photo: Path | None) -> None:
        """Show these files, and the photo that stands at `photo`."""
        while (gone := self._files.takeAt(0)) is not None:
            if widget := gone.widget():
                widget.deleteLater()
        for number, file in enumerate(rows):
            self._files.addWidget(self._link(number, file))
        self._none.setVisible(not rows)
        picture = _picture(photo) if photo else QPixmap()
        self.photo.setPixmap(picture)
        self.photo.setVisible(not picture.isNull())

    def _link(self, number: int, file: AttachmentRow) -> QFrame:
        line = button(
            f"{file.file_name}  ({_size(file.size)})",
            lambda: self.opened.emit(file),
            name=f"attachment_{number}",
            icon_name="image" if file.is_photo else "paperclip",
            look="link",
        )
        frame = QFrame()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
        return frame


def is_picture(file: Path) -> bool:
    """Whether the file can be shown as a picture."""
    return not _picture(file).isNull()


def _picture(file: Path) -> QPixmap:
    """The photo at the size it is shown at, turned as the camera says; nothing if unreadable."""
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(PHOTO * 2, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return QPixmap()
    smooth = Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(image.scaled(PHOTO, Qt.AspectRatioMode.KeepAspectRatio, smooth))


def _size(size: int) -> str:
    if size < 1024 * 1024:
        return f"{max(size // 1024, 1):,} KB"
    return f"{size / 1024 / 1024:,.1f} MB"
