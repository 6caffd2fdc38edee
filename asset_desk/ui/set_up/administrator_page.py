"""The first account, and what the set-up will write."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import Refusal
from asset_desk.domain.office import full_name
from asset_desk.ui.accounts.new_password import NewPassword
from asset_desk.ui.set_up.draft import SetUpDraft, holder_key, posts_asked
from asset_desk.ui.widgets.form import Fields
from asset_desk.ui.widgets.parts import GRID, card, column, label, scrolled


class AdministratorPage(QWidget):
    """The account at the left, the summary at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._fields = Fields()
        self._username, self._name = QLineEdit(), QLineEdit()
        self._username.setObjectName("username")
        self._name.setObjectName("officer_name")
        self._password = NewPassword(self._fields)
        self._summary = scrolled(QWidget())
        self._lay_out()
        for field in self._fields.all():
            field.touched.connect(self.check)

    def account(self) -> tuple[str, str, str]:
        """User name, name and password as typed."""
        return tidy(self._username.text()), tidy(self._name.text()), self._password.value()

    def show_account(self, username: str, name: str) -> None:
        """Show what was typed before; a password is never kept."""
        self._username.setText(username)
        self._name.setText(name)

    def show_summary(self, draft: SetUpDraft, divisions: tuple[str, ...]) -> None:
        """Show what will be written once Finish is pressed."""
        office = draft.office
        nobody = self.tr("(not yet entered)")
        lines = [
            (self.tr("Office"), office.full_name),
            (self.tr("District, province"), f"{office.district} {office.province}".strip()),
            (self.tr("Divisions"), ", ".join(divisions)),
        ]
        for asked in posts_asked(office, divisions):
            holder = draft.holders.get(holder_key(asked))
            named = full_name(holder.prefix, holder.name) if holder else nobody
            lines.append((asked.title, named))
        self._summary.setWidget(_summary_of(lines))

    def check(self, *, everywhere: bool = False) -> bool:
        """Show what is wrong beside the fields; whether nothing is."""
        username, name, _password = self.account()
        problems = dict(self._password.problems())
        if not username:
            problems["username"] = Refusal.USERNAME_MISSING
        if not name:
            problems["officer_name"] = Refusal.PERSON_NAME_MISSING
        self._fields.show_problems(problems, everywhere=everywhere)
        if everywhere:
            self._fields.go_to_first(problems)
        return not problems

    def _lay_out(self) -> None:
        said = self.tr(
            "The administrator keeps the settings and gives the other officers their accounts."
        )
        hint = self.tr("Latin letters and digits are the easiest to type")
        add = self._fields.add
        left = column(
            label(said, wraps=True),
            add("username", self.tr("User name"), self._username, hint=hint, needed=True),
            add("officer_name", self.tr("Your name with prefix"), self._name, needed=True),
            *self._password.rows,
            1,
            spacing=GRID + 2,
        )
        frame, inside = card(margin=GRID + 4)
        frame.setProperty("look", "band")
        inside.addWidget(label(self.tr("What will be written"), "subtitle"))
        inside.addWidget(self._summary, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * GRID)
        layout.addLayout(left, 1)
        layout.addWidget(frame, 1)


def _summary_of(lines: Sequence[tuple[str, str]]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, GRID, 0)
    grid.setVerticalSpacing(GRID)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    for number, (title, text) in enumerate(lines):
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(label(title, "muted", wraps=True), number, 0, top)
        grid.addWidget(label(text, wraps=True), number, 1, top)
    grid.setRowStretch(len(lines), 1)
    return made
