"""Posts and their holders."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from asset_desk.domain.accounts import Permission
from asset_desk.services.rows import HoldingRow
from asset_desk.services.signatories import sign_as_of
from asset_desk.ui.desk import Desk
from asset_desk.ui.settings.appoint_dialog import AppointDialog
from asset_desk.ui.settings.end_holding_dialog import EndHoldingDialog
from asset_desk.ui.settings.post_choices import PostChoice, post_choices
from asset_desk.ui.settings.posts_page import PostsPage, Signing


class PostSettings(QObject):
    """Shows who signs on a day, appoints, and ends holdings."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = PostsPage(desk.today)
        self.view.day_asked.connect(self._show_day)
        self.view.appoint_asked.connect(self._appoint)
        self.view.end_asked.connect(self._end)
        desk.events.office_changed.connect(self.refresh)
        desk.events.people_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read the holders again."""
        permission = Permission.KEEP_OFFICE
        self.view.show_rows(
            self._desk.queries.office.holdings(),
            may_change=self._desk.may(permission),
            permission=permission,
        )
        self._show_day()

    def _show_day(self) -> None:
        day = self.view.day.day()
        self.view.show_signing(self._signing_on(day) if day else ())

    def _signing_on(self, day: date) -> list[Signing]:
        found: list[Signing] = []
        choices = post_choices(self._desk)
        with self._desk.messages.refusals_shown(), self._desk.new_uow() as uow:
            for choice in choices:
                signs = sign_as_of(uow, choice.post, choice.division_id, day)
                title = " ".join(signs.title_lines) if signs else ""
                order = signs.order if signs else ""
                found.append(Signing(choice, signs.name if signs else "", title, order))
        return found

    def _appoint(self, choice: PostChoice | None) -> None:
        if self._desk.may(Permission.KEEP_OFFICE):
            AppointDialog(self._desk, self.view, choice=choice).open()

    def _end(self, holding: HoldingRow) -> None:
        EndHoldingDialog(self._desk, holding, self.view).open()
