"""Whether something is in use or closed, as lists show it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from asset_desk.ui.look import Tone
from asset_desk.ui.words import Status


def use_status(*, is_active: bool) -> Status:
    """In use, or closed and kept for the sake of what was written with it."""
    translate = QCoreApplication.translate
    if is_active:
        return Status(Tone.GOOD, "circle-check", translate("UseStatus", "In use"))
    return Status(Tone.QUIET, "archive", translate("UseStatus", "Closed"))
