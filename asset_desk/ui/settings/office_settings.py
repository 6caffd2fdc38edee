"""The description of the office, changed after the first day."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from asset_desk.domain.accounts import Permission
from asset_desk.domain.office import Office
from asset_desk.services.office import change_office
from asset_desk.ui.desk import Desk
from asset_desk.ui.set_up.office_form import OfficeForm
from asset_desk.ui.settings.page import SettingsPage
from asset_desk.ui.widgets.parts import button, row, scrolled


class OfficePage(SettingsPage):
    """The same form as in the set-up, with a button to keep it."""

    keep_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Office"),
            self.tr("Typed once and used on every screen and paper. Old slips keep the old words."),
        )
        self._kept: Office | None = None
        self._form = OfficeForm()
        self._form.changed.connect(self._check)
        self._keep = button(
            self.tr("Keep the description"),
            lambda: self.keep_asked.emit(self._form.office()),
            name="keep_office",
            icon_name="save",
            look="primary",
        )
        self.body.addWidget(scrolled(self._form), 1)
        self.body.addLayout(row(1, self._keep))

    def show_office(self, office: Office, *, may_change: bool) -> None:
        """Show the office as the book has it."""
        self._kept = office
        self._form.show_office(office)
        self._form.set_read_only(is_read_only=not may_change)
        self._keep.setVisible(may_change)
        self.say_read_only(permission=Permission.KEEP_OFFICE, may_change=may_change)
        self._check()

    def is_changed(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self._kept is not None and self._form.office() != self._kept

    def _check(self) -> None:
        self._keep.setEnabled(self._form.check() and self.is_changed())


class OfficeSettings(QObject):
    """Shows and keeps the description."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = OfficePage()
        self.view.keep_asked.connect(self._keep)

    def refresh(self) -> None:
        """Read the description again, unless something is being typed."""
        office = self._desk.queries.office.office()
        if office is not None and not self.view.is_changed():
            self._show(office)

    def _show(self, office: Office) -> None:
        self.view.show_office(office, may_change=self._desk.may(Permission.KEEP_OFFICE))

    def _keep(self, office: Office) -> None:
        desk = self._desk
        with desk.messages.refusals_shown():
            change_office(desk.new_uow(), desk.occasion(), office)
            self._show(office)
            desk.messages.say(self.tr("The description of the office is kept."))
            desk.events.office_changed.emit()
