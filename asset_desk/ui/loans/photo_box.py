"""Photos that are taken when a loan goes out or comes back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asset_desk.domain.loans import LoanId
from asset_desk.services.drafts import AttachmentNote
from asset_desk.ui.desk import Desk
from asset_desk.ui.widgets.files import ask_open
from asset_desk.ui.widgets.parts import button, label, row

PHOTO_FILTER = "*.jpg *.jpeg *.png *.webp *.bmp"


class PhotoBox(QWidget):
    """Chosen photos by name; they go into the book only with the act that they belong to."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._files: list[Path] = []
        self._names = label("", "muted", name="photo_names", wraps=True)
        self.add = button(self.tr("Add photo"), self._ask, name="add_photo", icon_name="image-plus")
        self.clear = button(
            self.tr("Remove photos"), self._remove, name="remove_photos", icon_name="x", look="link"
        )
        line = row(self.add, self._names, self.clear)
        line.setStretch(1, 1)
        self.setLayout(line)
        self._show()

    def take(self, file: Path) -> None:
        """Take in a photo."""
        if file not in self._files:
            self._files.append(file)
        self._show()

    def has_any(self) -> bool:
        """Whether a photo has been chosen."""
        return bool(self._files)

    def kept(self, desk: Desk, loan_id: LoanId) -> tuple[AttachmentNote, ...]:
        """Put the photos in among the attachments; DeskError when one cannot be read."""
        subject = ("loan", int(loan_id))
        keep = desk.files.keep_attachment
        return tuple(keep(file, subject, is_photo=True) for file in self._files)

    def _ask(self) -> None:
        title, kinds = self.tr("Choose a photo"), self.tr("Photos")
        ask_open(self, title, f"{kinds} ({PHOTO_FILTER})", self.take)

    def _remove(self) -> None:
        self._files.clear()
        self._show()

    def _show(self) -> None:
        names = " · ".join(file.name for file in self._files)
        self._names.setText(names or self.tr("No photo yet"))
        self.clear.setVisible(bool(self._files))
        self.changed.emit()
