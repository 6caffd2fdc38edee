"""The settings of follow-ups and extensions."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from asset_desk.domain.preferences import FOLLOW_UP_FIELDS, Preferences
from asset_desk.ui.desk import Desk
from asset_desk.ui.settings.follow_up_page import FollowUpPage
from asset_desk.ui.settings.preference_settings import PreferenceKeeper


class FollowUpSettings(QObject):
    """Shows and keeps the settings."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.view = FollowUpPage()
        said = self.tr("The settings are kept; the next letter follows them.")
        self._keeper = PreferenceKeeper(desk, self.view, _with_follow_ups, said)

    def refresh(self) -> None:
        """Read the settings again, unless something is being typed."""
        self._keeper.refresh()


def _with_follow_ups(typed: Preferences, kept: Preferences) -> Preferences:
    return replace(kept, **{name: getattr(typed, name) for name in FOLLOW_UP_FIELDS})
