"""Add a person, or change what is known of one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import (
    BorrowerKind,
    Person,
    PersonDetails,
    check_person,
    tidied_person,
)
from asset_desk.services.office import add_person, change_person
from asset_desk.ui.desk import Desk
from asset_desk.ui.people.national_id_box import NationalIdBox
from asset_desk.ui.people.prefix_box import PrefixBox
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import ChoiceBox, label, row, words_of

LONGEST = 200


class PersonDialog(DeskDialog):
    """Staff have a division, others an organisation and an address; the rest is the same."""

    kept = Signal(object)
    """The id of the person that was added or changed."""

    def __init__(
        self,
        desk: Desk,
        person: Person | None,
        parent: QWidget | None = None,
        *,
        name: str = "",
        kind: BorrowerKind = BorrowerKind.STAFF,
    ) -> None:
        super().__init__(_title(person), _save_text(), parent)
        self.setObjectName("person_dialog")
        self.setMinimumWidth(600)
        self._desk, self._person = desk, person
        start = person.details if person else PersonDetails(name=name, kind=kind)
        self._with_id = desk.queries.office.preferences().uses_national_id
        self._make_editors(start)
        self._lay_out()
        self._show(start)
        self.try_to(self._keep)
        for field in self.fields.all():
            field.touched.connect(self._check)
        self._check()

    def details(self) -> PersonDetails:
        """The person as the form says now."""
        is_staff = self._kind.value() is BorrowerKind.STAFF
        return tidied_person(
            PersonDetails(
                name=self._name.text(),
                prefix=self._prefix.value(),
                kind=self._kind.value(),
                position=self._position.text(),
                division_id=self._division.value() if is_staff else None,
                organisation="" if is_staff else self._organisation.text(),
                address=self._address.toPlainText(),
                phone=self._phone.text(),
                national_id=self._national_id.value(),
                is_active=self._person.details.is_active if self._person else True,
            )
        )

    def _make_editors(self, start: PersonDetails) -> None:
        self._prefix, self._name = PrefixBox(name="person_prefix"), _line("person_name")
        self._kind = ChoiceBox(words_of(BorrowerKind), name="person_kind")
        self._position, self._phone = _line("position"), _line("phone")
        self._division = ChoiceBox(_divisions(self._desk, start), name="division")
        self._organisation = _line("organisation")
        self._address = QPlainTextEdit()
        self._address.setObjectName("address")
        self._address.setFixedHeight(64)
        self._address.setTabChangesFocus(True)
        self._national_id = NationalIdBox(start.national_id)
        self._namesakes = label("", "warning", name="namesakes", wraps=True)
        self._namesakes.hide()

    def _lay_out(self) -> None:
        add = self.fields.add
        called = row(
            add("prefix", self.tr("Prefix"), self._prefix),
            add("name", self.tr("First name and surname"), self._name, needed=True),
        )
        called.setStretch(1, 1)
        self.body.addLayout(called)
        self.body.addWidget(self._namesakes)
        self.body.addLayout(
            row(
                add("kind", self.tr("Borrows as"), self._kind),
                add("division_id", self.tr("Division"), self._division),
                add("organisation", self.tr("Agency, village or group"), self._organisation),
            )
        )
        self.body.addLayout(
            row(
                add("position", self.tr("Position"), self._position),
                add("phone", self.tr("Phone"), self._phone),
            )
        )
        self.body.addWidget(add("address", self.tr("Address"), self._address))
        number = add("national_id", self.tr("National ID"), self._national_id)
        self._national_id.edited.connect(number.touch)
        number.setVisible(self._with_id)
        self.body.addWidget(number)

    def _show(self, start: PersonDetails) -> None:
        self._prefix.show_prefix(start.prefix)
        self._name.setText(start.name)
        self._kind.choose(start.kind)
        self._division.choose(start.division_id)
        for line, text in (
            (self._position, start.position),
            (self._phone, start.phone),
            (self._organisation, start.organisation),
        ):
            line.setText(text)
        self._address.setPlainText(start.address)
        self._name.setFocus()

    def _check(self) -> None:
        details = self.details()
        is_staff = details.kind is BorrowerKind.STAFF
        self.fields["division_id"].setVisible(is_staff)
        self.fields["organisation"].setVisible(not is_staff)
        problems = _problems(details)
        self.fields.show_problems(problems)
        self.fields["national_id"].set_hint(self._national_id.warning())
        self._show_namesakes(details.name)
        self.save.setEnabled(not problems)

    def _show_namesakes(self, name: str) -> None:
        own = self._person.person_id if self._person else None
        others = [
            f"{each.full_name} ({each.position or each.unit or each.address or '-'})"
            for each in self._desk.queries.office.namesakes(name)
            if each.person_id != own
        ]
        text = self.tr("Someone of this name is in the list already: {people}")
        self._namesakes.setText(text.format(people=", ".join(others)) if others else "")
        self._namesakes.setVisible(bool(others))

    def _keep(self) -> None:
        desk, details = self._desk, self.details()
        if self._person is None:
            person_id = add_person(desk.new_uow(), desk.occasion(), details)
            said = self.tr("{name} is in the list now.")
        else:
            person_id = self._person.person_id
            change_person(desk.new_uow(), desk.occasion(), Person(person_id, details))
            said = self.tr("{name} was changed; slips already written keep the old words.")
        desk.messages.say(said.format(name=Person(person_id, details).full_name))
        desk.events.people_changed.emit()
        self.kept.emit(person_id)


def _problems(details: PersonDetails) -> dict[str, Refusal]:
    try:
        check_person(details)
    except DeskError as refused:
        return {"name": refused.refusal}
    return {}


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setMaxLength(LONGEST)
    return line


def _divisions(desk: Desk, start: PersonDetails) -> list[tuple[object, str]]:
    """The divisions at work, and the person's own even when it is closed."""
    nothing = QCoreApplication.translate("PersonDialog", "(none)")
    return [(None, nothing)] + [
        (each.division_id, each.name)
        for each in desk.queries.office.divisions()
        if each.is_active or each.division_id == start.division_id
    ]


def _title(person: Person | None) -> str:
    translate = QCoreApplication.translate
    if person is None:
        return translate("PersonDialog", "Add a person")
    return translate("PersonDialog", "Change {name}").format(name=person.full_name)


def _save_text() -> str:
    return QCoreApplication.translate("PersonDialog", "Keep")
