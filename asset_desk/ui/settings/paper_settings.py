"""The settings of the papers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from asset_desk.domain.preferences import FOLLOW_UP_FIELDS, Preferences
from asset_desk.ui.desk import Desk
from asset_desk.ui.settings.papers_page import PapersPage
from asset_desk.ui.settings.preference_settings import PreferenceKeeper


class PaperSettings(QObject):
    """Shows and keeps the settings."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.view = PapersPage()
        said = self.tr("The settings are kept; they count from the next slip on.")
        self._keeper = PreferenceKeeper(desk, self.view, _but_follow_ups, said)

    def refresh(self) -> None:
        """Read the settings again, unless something is being typed."""
        self._keeper.refresh()


def _but_follow_ups(typed: Preferences, kept: Preferences) -> Preferences:
    return replace(typed, **{name: getattr(kept, name) for name in FOLLOW_UP_FIELDS})
