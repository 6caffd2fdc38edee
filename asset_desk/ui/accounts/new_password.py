"""A new password, typed twice so that a slip of the finger locks nobody out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.accounts import SHORTEST_PASSWORD, check_password
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.ui.accounts.password_box import PasswordBox
from asset_desk.ui.widgets.form import Field, Fields

Problems = Mapping[str, Refusal | str]


class NewPassword:
    """The two boxes of a new password, put among the fields of a form."""

    def __init__(self, fields: Fields) -> None:
        translate = QCoreApplication.translate
        self._first = PasswordBox(name="password")
        self._second = PasswordBox(name="password_again")
        hint = translate("NewPassword", "{count} characters or more").format(
            count=SHORTEST_PASSWORD
        )
        self.rows: tuple[Field, Field] = (
            fields.add(
                "password",
                translate("NewPassword", "Password"),
                self._first,
                hint=hint,
                needed=True,
            ),
            fields.add(
                "password_again",
                translate("NewPassword", "Password once more"),
                self._second,
                needed=True,
            ),
        )
        for box, field, plain in zip(
            (self._first, self._second), self.rows, (hint, ""), strict=True
        ):
            box.keyboard_noticed.connect(
                lambda noticed, field=field, plain=plain: field.set_hint(noticed or plain)
            )

    def value(self) -> str:
        """The password as typed."""
        return self._first.text()

    def problems(self) -> Problems:
        """What is wrong with the two boxes, by field."""
        try:
            check_password(self.value())
        except DeskError as refused:
            return {"password": refused.refusal}
        if self.value() != self._second.text():
            text = QCoreApplication.translate("NewPassword", "The two passwords are not the same.")
            return {"password_again": text}
        return {}
