"""The page on which an officer signs in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from asset_desk.ui.accounts.password_box import PasswordBox
from asset_desk.ui.icons import pixmap
from asset_desk.ui.look import colour
from asset_desk.ui.widgets.form import Fields
from asset_desk.ui.widgets.parts import GRID, button, card, label, row

CARD_WIDTH = 440


class SignInView(QWidget):
    """The office's name, two boxes and one button; what is refused is said in the page."""

    sign_in_asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sign_in_page")
        self._office = label("", "title", name="sign_in_office", wraps=True)
        self._place = label("", "muted", wraps=True)
        self.refused = label("", "problem", name="refused", wraps=True)
        self.refused.hide()
        self._username = QLineEdit()
        self._username.setObjectName("username")
        self._password = PasswordBox(name="password")
        self._button = button(
            self.tr("Sign in"), self._ask, name="sign_in", icon_name="log-in", look="primary"
        )
        self._fields = Fields()
        self._lay_out()
        self._username.returnPressed.connect(self._go_on)
        self._password.returnPressed.connect(self._ask)
        self._password.keyboard_noticed.connect(self._fields["password"].set_hint)

    def show_office(self, name: str, place: str) -> None:
        """Show whose desk this is."""
        self._office.setText(name)
        self._place.setText(place)

    def show_refusal(self, text: str) -> None:
        """Say why nobody was signed in; the password is typed again."""
        self.refused.setText(text)
        self.refused.setVisible(bool(text))
        self._password.clear()
        self._password.setFocus()

    def set_waiting(self, *, is_waiting: bool) -> None:
        """Take no more input while the password is looked at."""
        for part in (self._username, self._password, self._button):
            part.setEnabled(not is_waiting)
        text = self.tr("Signing in …") if is_waiting else self.tr("Sign in")
        self._button.setText(text)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._username.setFocus()

    def _lay_out(self) -> None:
        frame, inside = card(margin=4 * GRID)
        frame.setFixedWidth(CARD_WIDTH)
        mark = label("")
        mark.setPixmap(pixmap("landmark", colour("accent"), size=40))
        inside.setSpacing(GRID + 4)
        for part in (mark, self._office, self._place):
            inside.addWidget(part)
        inside.addSpacing(GRID)
        inside.addWidget(self._fields.add("username", self.tr("User name"), self._username))
        inside.addWidget(self._fields.add("password", self.tr("Password"), self._password))
        inside.addWidget(self.refused)
        inside.addWidget(self._button)
        forgotten = self.tr("Forgotten the password? The administrator sets a new one in Settings.")
        inside.addWidget(label(forgotten, "muted", wraps=True))
        middle = row(1)
        middle.addWidget(frame)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)

    def _go_on(self) -> None:
        if self._password.text():
            self._ask()
        else:
            self._password.setFocus()

    def _ask(self) -> None:
        username, password = self._username.text().strip(), self._password.text()
        if not username or not password:
            self.refused.setText(self.tr("Type both the user name and the password."))
            self.refused.show()
            (self._password if username else self._username).setFocus()
            return
        self.refused.hide()
        self.sign_in_asked.emit(username, password)
