"""What the settings do when they are used."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from asset_desk.ui.desk import Desk
from asset_desk.ui.settings.account_settings import AccountSettings
from asset_desk.ui.settings.backup_settings import BackupSettings
from asset_desk.ui.settings.clause_settings import ClauseSettings
from asset_desk.ui.settings.division_settings import DivisionSettings
from asset_desk.ui.settings.follow_up_settings import FollowUpSettings
from asset_desk.ui.settings.holiday_settings import HolidaySettings
from asset_desk.ui.settings.ita_settings import ItaSettings
from asset_desk.ui.settings.month_settings import MonthSettings
from asset_desk.ui.settings.office_settings import OfficeSettings
from asset_desk.ui.settings.page import SettingsPart
from asset_desk.ui.settings.paper_settings import PaperSettings
from asset_desk.ui.settings.post_settings import PostSettings
from asset_desk.ui.settings.view import SettingsView
from asset_desk.ui.settings.work_type_settings import WorkTypeSettings


class SettingsPresenter(QObject):
    """Brings the page forward that is asked for, read anew; it is made when it first is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = SettingsView()
        self._makes: dict[str, Callable[[Desk], SettingsPart]] = {}
        self._parts: dict[str, SettingsPart] = {}
        self._shown = "office"
        parts: tuple[tuple[str, str, str, Callable[[Desk], SettingsPart]], ...] = (
            ("office", self.tr("Office"), "landmark", OfficeSettings),
            ("divisions", self.tr("Divisions"), "building-2", DivisionSettings),
            ("posts", self.tr("Posts"), "stamp", PostSettings),
            ("accounts", self.tr("Accounts"), "key-round", AccountSettings),
            ("papers", self.tr("Papers"), "file-text", PaperSettings),
            ("follow_ups", self.tr("Follow-up"), "bell-ring", FollowUpSettings),
            ("work_types", self.tr("Types of work"), "tag", WorkTypeSettings),
            ("months", self.tr("Month close"), "calendar-check", MonthSettings),
            ("clauses", self.tr("Cited clauses"), "scale", ClauseSettings),
            ("holidays", self.tr("Public holidays"), "calendar-off", HolidaySettings),
            ("ita_items", self.tr("ITA items"), "list-checks", ItaSettings),
            ("backup", self.tr("Backup and check"), "database-backup", BackupSettings),
        )
        for name, title, icon_name, make in parts:
            self._makes[name] = make
            self.view.offer_page(name, title, icon_name)
        self.view.page_asked.connect(self.show_page)

    def show_page(self, name: str) -> None:
        """Bring a page forward."""
        self._shown = name
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown."""
        part = self._part(self._shown)
        part.refresh()
        self.view.show_page(self._shown, part.view)

    def _part(self, name: str) -> SettingsPart:
        if name not in self._parts:
            self._parts[name] = self._makes[name](self._desk)
        return self._parts[name]
