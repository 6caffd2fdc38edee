"""What the sign-in page does when it is used."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from asset_desk.domain.accounts import Officer
from asset_desk.domain.errors import DeskError
from asset_desk.ui.desk import Desk
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.sign_in.view import SignInView


class SignInPresenter(QObject):
    """Looks at the password off the screen's thread, because that is slow on purpose."""

    signed_in = Signal(object)
    """The officer who is now at the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = SignInView()
        self.view.sign_in_asked.connect(self._sign_in)
        self.refresh()

    def refresh(self) -> None:
        """Show the office's name as it is now."""
        office = self._desk.queries.office.office()
        if office is not None:
            place = f"{office.district} {office.province}".strip()
            self.view.show_office(office.full_name, place)

    def _sign_in(self, username: str, password: str) -> None:
        from asset_desk.services.accounts import sign_in

        desk, now = self._desk, self._desk.clock()
        self.view.set_waiting(is_waiting=True)
        desk.tasks.run(
            lambda _progress: sign_in(desk.new_uow(), desk.hasher, username, password, now=now),
            done=self._enter,
            failed=self._refuse,
        )

    def _enter(self, officer: Officer) -> None:
        self.view.set_waiting(is_waiting=False)
        self.signed_in.emit(officer)

    def _refuse(self, error: Exception) -> None:
        self.view.set_waiting(is_waiting=False)
        if not isinstance(error, DeskError):
            raise error
        self.view.show_refusal(refusal_text(error))
