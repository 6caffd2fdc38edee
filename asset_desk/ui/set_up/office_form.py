"""The office as it describes itself once, with the titles that follow from it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import Office, OfficeType, check_office, tidied_office
from asset_desk.ui.widgets.form import Fields
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, card, label, row

NO_OFFICE = Office(office_type=OfficeType.SUBDISTRICT_MUNICIPALITY, name="")


class OfficeForm(QWidget):
    """Type and name make every title; they are shown as they will be printed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fields = Fields()
        choices = [(kind, kind.value) for kind in OfficeType]
        self._type = ChoiceBox(choices, name="office_type")
        names = ("office_name", "district", "province", "address", "phone", "website")
        self._lines = {name: _line(name) for name in names}
        self._follows = label("", name="titles_that_follow", wraps=True)
        self._full_name = label("", "subtitle", name="full_name", wraps=True)
        self._lay_out()
        for field in self._fields.all():
            field.touched.connect(self._after_change)
        self.show_office(NO_OFFICE)

    def office(self) -> Office:
        """The office as the form says now, tidied."""
        lines = {name: line.text() for name, line in self._lines.items()}
        lines["name"] = lines.pop("office_name")
        return tidied_office(Office(office_type=self._type.value(), **lines))

    def show_office(self, office: Office) -> None:
        """Show this description."""
        self._type.choose(office.office_type)
        for name, line in self._lines.items():
            line.setText(office.name if name == "office_name" else getattr(office, name))
        self._show_titles()

    def set_read_only(self, *, is_read_only: bool) -> None:
        """Let it be read without being changed."""
        self._type.setEnabled(not is_read_only)
        for line in self._lines.values():
            line.setReadOnly(is_read_only)

    def check(self, *, everywhere: bool = False) -> bool:
        """Show what is wrong beside the fields; whether nothing is."""
        problems = office_problems(self.office())
        self._fields.show_problems(problems, everywhere=everywhere)
        if everywhere:
            self._fields.go_to_first(problems)
        return not problems

    def _lay_out(self) -> None:
        add, lines = self._fields.add, self._lines
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID + 2)
        hint = self.tr("Without its type in front, such as บ้านสวนธาร")
        named = row(
            add("office_type", self.tr("Type of office"), self._type),
            add("name", self.tr("Name"), lines["office_name"], hint=hint, needed=True),
            spacing=2 * GRID,
        )
        named.setStretch(1, 1)
        layout.addLayout(named)
        layout.addWidget(self._preview())
        layout.addLayout(
            row(
                add("district", self.tr("District"), lines["district"]),
                add("province", self.tr("Province"), lines["province"], needed=True),
                spacing=2 * GRID,
            )
        )
        layout.addWidget(add("address", self.tr("Address"), lines["address"]))
        layout.addLayout(
            row(
                add("phone", self.tr("Phone"), lines["phone"]),
                add("website", self.tr("Website"), lines["website"]),
                spacing=2 * GRID,
            )
        )
        layout.addStretch(1)

    def _preview(self) -> QWidget:
        frame, inside = card(margin=GRID + 4)
        frame.setProperty("look", "band")
        inside.setSpacing(2)
        inside.addWidget(label(self.tr("On screens and papers it will read"), "muted"))
        inside.addWidget(self._full_name)
        inside.addWidget(self._follows)
        return frame

    def _after_change(self) -> None:
        self._show_titles()
        self.check()
        self.changed.emit()

    def _show_titles(self) -> None:
        office = self.office()
        shown = office if office.name else replace(office, name="…")
        self._full_name.setText(shown.full_name)
        self._follows.setText(f"{shown.head_title}  ·  {shown.clerk_title}  ·  {shown.building}")


def office_problems(office: Office) -> dict[str, Refusal]:
    """What is wrong with the description, by field."""
    problems = {}
    for field, alone in (
        ("name", replace(office, province="-")),
        ("province", replace(office, name="-")),
    ):
        try:
            check_office(alone)
        except DeskError as refused:
            problems[field] = refused.refusal
    return problems


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    return line
