"""What two pages have in common: each shows and keeps its own part of the settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from asset_desk.domain.accounts import Permission
from asset_desk.domain.preferences import Preferences
from asset_desk.services.office import change_preferences
from asset_desk.ui.desk import Desk


class PreferencesPage(Protocol):
    """A page on which settings are typed; it asks with them to be kept."""

    keep_asked: Any

    def is_changed(self) -> bool:
        """Whether something is typed that is not kept yet."""

    def show_preferences(self, kept: Preferences, *, may_change: bool) -> None:
        """Show the settings as they are kept."""


class PreferenceKeeper(QObject):
    """Shows the settings on a page; `own_of` joins what the page gives with what is kept."""

    def __init__(
        self,
        desk: Desk,
        page: PreferencesPage,
        own_of: Callable[[Preferences, Preferences], Preferences],
        said: str,
    ) -> None:
        super().__init__(page if isinstance(page, QWidget) else None)
        self._desk, self._page, self._own_of, self._said = desk, page, own_of, said
        page.keep_asked.connect(self._keep)
        self._show()

    def refresh(self) -> None:
        """Read the settings again, unless something is being typed."""
        if not self._page.is_changed():
            self._show()

    def _show(self) -> None:
        kept = self._desk.queries.office.preferences()
        self._page.show_preferences(kept, may_change=self._desk.may(Permission.KEEP_OFFICE))

    def _keep(self, typed: Preferences) -> None:
        desk = self._desk
        with desk.messages.refusals_shown():
            after = self._own_of(typed, desk.queries.office.preferences())
            change_preferences(desk.new_uow(), desk.occasion(), after)
            self._show()
            desk.messages.say(self._said)
            desk.events.office_changed.emit()
