"""A file of the book, handed out to be looked at in another program."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QDir, QTemporaryDir

from asset_desk.domain.errors import DeskError, Refusal


class OpenedCopies:
    """Copies that are taken away again with the screen; nothing done to them touches the book."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir(str(Path(QDir.tempPath()) / "asset-desk-XXXXXX"))

    def copy(self, kept: Path, file_name: str) -> Path:
        """A copy under the file's own name; refused when it is gone from the book's folder."""
        folder = Path(self._folder.path()) / kept.name
        try:
            folder.mkdir(exist_ok=True)
            return Path(shutil.copyfile(kept, folder / Path(file_name).name))
        except OSError as trouble:
            raise DeskError(Refusal.FILE_UNREADABLE, file=file_name) from trouble
