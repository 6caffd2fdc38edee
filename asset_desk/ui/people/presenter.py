"""What the people screen does when it is used."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from asset_desk.domain.accounts import Permission
from asset_desk.domain.office import Person
from asset_desk.services.office import change_person
from asset_desk.services.rows import LoanRow, PersonRow
from asset_desk.ui.desk import Desk
from asset_desk.ui.people.person_dialog import PersonDialog
from asset_desk.ui.people.view import PeopleView
from asset_desk.ui.widgets.dialog import QuestionDialog


class PeoplePresenter(QObject):
    """Finds people, opens the dialog for one, and closes those no longer served."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = PeopleView()
        self.view.search_asked.connect(lambda _text, _closed: self.refresh())
        self.view.add_asked.connect(self._add)
        self.view.change_asked.connect(self._change)
        self.view.close_asked.connect(self._close)
        self.view.person_chosen.connect(self._show_loans)
        self.view.loan_opened.connect(self._open_loan)
        desk.events.people_changed.connect(self.refresh)
        desk.events.loans_changed.connect(self._refresh_loans)

    def refresh(self) -> None:
        """Read the list again, as it is searched now."""
        view, text = self.view, self.view.search.text()
        view.set_changeable(may_change=self._desk.may(Permission.KEEP_PEOPLE))
        people = self._desk.queries.office.people(text, with_closed=view.with_closed.isChecked())
        view.show_people(people, is_searched=bool(text.strip()))
        self._refresh_loans()

    def _refresh_loans(self) -> None:
        self._show_loans(self.view.table.current_row())

    def _show_loans(self, person: PersonRow | None) -> None:
        desk = self._desk
        loans = desk.queries.loans.loans_of(person.person_id, desk.today()) if person else None
        self.view.show_loans(person, loans)

    def _open_loan(self, loan: LoanRow) -> None:
        self._desk.events.loan_asked.emit(loan.loan_id)

    def _add(self) -> None:
        PersonDialog(self._desk, None, self.view, name=self.view.search.text()).open()

    def _change(self, row: PersonRow | None) -> None:
        person = self._whole(row)
        if person is not None and self._desk.may(Permission.KEEP_PEOPLE):
            PersonDialog(self._desk, person, self.view).open()

    def _close(self, row: PersonRow | None) -> None:
        person = self._whole(row)
        if person is None:
            return
        if not person.details.is_active:
            self._keep_open(person, is_open=True)
            return
        asking = QuestionDialog(
            self.tr("Close {name}").format(name=person.full_name),
            self.tr(
                "A closed person is offered no more on borrow forms. Their slips stay, and they"
                " can be reopened."
            ),
            self.tr("Close"),
            self.view,
        )
        asking.accepted.connect(lambda: self._keep_open(person, is_open=False))
        asking.open()

    def _keep_open(self, person: Person, *, is_open: bool) -> None:
        desk = self._desk
        after = replace(person, details=replace(person.details, is_active=is_open))
        with desk.messages.refusals_shown():
            change_person(desk.new_uow(), desk.occasion(), after)
            said = self.tr("{name} is open again.") if is_open else self.tr("{name} is closed.")
            desk.messages.say(said.format(name=person.full_name))
            desk.events.people_changed.emit()

    def _whole(self, row: PersonRow | None) -> Person | None:
        return self._desk.queries.office.person(row.person_id) if row else None
