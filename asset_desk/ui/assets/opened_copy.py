"""A file of the book, handed out to be looked at in another program."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from asset_desk.domain.errors import DeskError, Refusal


def opened_copy(kept: Path, file_name: str) -> Path:
    """A copy under the file's own name, so that nothing done to it touches the book.

    Raises DeskError FILE_UNREADABLE when the file is gone from the book's folder.
    """
    folder = Path(tempfile.mkdtemp(prefix="asset-desk-"))
    try:
        return Path(shutil.copyfile(kept, folder / Path(file_name).name))
    except OSError as trouble:
        shutil.rmtree(folder, ignore_errors=True)
        raise DeskError(Refusal.FILE_UNREADABLE, file=file_name) from trouble
