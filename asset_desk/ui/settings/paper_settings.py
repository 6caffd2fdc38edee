"""The settings of the papers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from asset_desk.domain.accounts import Permission
from asset_desk.domain.preferences import FOLLOW_UP_FIELDS, Preferences
from asset_desk.services.office import change_preferences
from asset_desk.ui.desk import Desk
from asset_desk.ui.settings.papers_page import PapersPage


class PaperSettings(QObject):
    """Shows and keeps the settings."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = PapersPage()
        self.view.keep_asked.connect(self._keep)
        self._show()

    def refresh(self) -> None:
        """Read the settings again, unless something is being typed."""
        if not self.view.is_changed():
            self._show()

    def _show(self) -> None:
        kept = self._desk.queries.office.preferences()
        self.view.show_preferences(kept, may_change=self._desk.may(Permission.KEEP_OFFICE))

    def _keep(self, preferences: Preferences) -> None:
        desk = self._desk
        with desk.messages.refusals_shown():
            now = desk.queries.office.preferences()
            others = {name: getattr(now, name) for name in FOLLOW_UP_FIELDS}
            change_preferences(desk.new_uow(), desk.occasion(), replace(preferences, **others))
            self._show()
            desk.messages.say(self.tr("The settings are kept; they count from the next slip on."))
            desk.events.office_changed.emit()
