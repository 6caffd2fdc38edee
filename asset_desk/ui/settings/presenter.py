"""What the settings do when they are used."""

from __future__ import annotations

from PySide6.QtCore import QObject

from asset_desk.ui.desk import Desk
from asset_desk.ui.settings.office_settings import OfficeSettings
from asset_desk.ui.settings.page import SettingsPart
from asset_desk.ui.settings.view import SettingsView


class SettingsPresenter(QObject):
    """Brings the page forward that is asked for, read anew."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.view = SettingsView()
        self._parts: dict[str, SettingsPart] = {}
        self._shown = "office"
        for name, title, icon_name, part in (
            ("office", self.tr("Office"), "landmark", OfficeSettings(desk)),
        ):
            self._parts[name] = part
            self.view.add_page(name, title, icon_name, part.view)
        self.view.page_asked.connect(self.show_page)

    def show_page(self, name: str) -> None:
        """Bring a page forward."""
        self._shown = name
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown."""
        self._parts[self._shown].refresh()
        self.view.show_page(self._shown)
