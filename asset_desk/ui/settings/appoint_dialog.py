"""Say who holds a post, in person or acting, from a day on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import (
    BorrowerKind,
    HolderId,
    Holding,
    HoldingKind,
    PersonId,
    check_holding,
)
from asset_desk.services.office import appoint
from asset_desk.services.rows import PersonRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.desk import Desk
from asset_desk.ui.people.person_dialog import PersonDialog
from asset_desk.ui.settings.post_choices import PostChoice, post_choices
from asset_desk.ui.settings.staff_choice import StaffChoice
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import ChoiceBox, button, row, words_of
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit

MOST_STAFF = 2_000
_FIELDS = {
    Refusal.HOLDER_DATES_CROSSED: "held_until",
    Refusal.HOLDER_ORDER_MISSING: "order_no",
    Refusal.DIVISION_NAME_MISSING: "post",
}


class AppointDialog(DeskDialog):
    """An acting holder needs an order; someone newly in post ends the one before."""

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, choice: PostChoice | None = None
    ) -> None:
        super().__init__(_title(), _keep_text(), parent)
        self.setObjectName("appoint_dialog")
        self.setMinimumWidth(640)
        self._desk = desk
        posts = [(each, each.title) for each in post_choices(desk)]
        self._post = ChoiceBox(posts, name="post")
        self._post.choose(choice)
        self._person = StaffChoice(_staff(desk), name="holder")
        self._kind = ChoiceBox(words_of(HoldingKind), name="holding_kind")
        self._own_title, self._order_no = QLineEdit(), QLineEdit()
        self._own_title.setObjectName("own_title")
        self._order_no.setObjectName("order_no")
        self._from, self._until = _day(desk, "held_from"), _day(desk, "held_until")
        self._order_date = _day(desk, "order_date")
        self._from.set_day(desk.today())
        self._lay_out()
        self.try_to(self._keep)
        for field in self.fields.all():
            field.touched.connect(self._check)
        self._check()
        self._person.setFocus()

    def _lay_out(self) -> None:
        add = self.fields.add
        new = button(
            self.tr("Add a person"),
            self._add_person,
            name="add_person",
            icon_name="user-plus",
            look="link",
        )
        self.body.addLayout(
            row(
                add("post", self.tr("Post"), self._post),
                add("kind", self.tr("How the post is held"), self._kind),
            )
        )
        self.body.addWidget(add("person", self.tr("Who"), self._person, needed=True))
        self.body.addLayout(row(new, 1))
        self.body.addWidget(
            add(
                "own_title",
                self.tr("Own position, printed first"),
                self._own_title,
                hint=self.tr("Such as รองปลัดเทศบาล; the post stood in for is printed under it"),
            )
        )
        self.body.addLayout(
            row(
                add("order_no", self.tr("Order no."), self._order_no, needed=True),
                add("order_date", self.tr("Order date"), self._order_date, needed=True),
            )
        )
        open_end = self.tr("Empty: until further notice")
        self.body.addLayout(
            row(
                add("held_from", self.tr("From"), self._from, needed=True),
                add(
                    "held_until",
                    self.tr("Until"),
                    self._until,
                    hint=open_end,
                ),
            )
        )

    def _holding(self, person_id: PersonId, held_from: date) -> Holding:
        chosen: PostChoice = self._post.value()
        is_acting = self._kind.value() is not HoldingKind.IN_POST
        return Holding(
            holder_id=HolderId(0),
            post=chosen.post,
            division_id=chosen.division_id,
            person_id=person_id,
            kind=self._kind.value(),
            held_from=held_from,
            held_until=self._until.day(),
            own_title=tidy(self._own_title.text()) if is_acting else "",
            order_no=tidy(self._order_no.text()) if is_acting else "",
            order_date=self._order_date.day() if is_acting else None,
        )

    def _check(self) -> None:
        is_acting = self._kind.value() is not HoldingKind.IN_POST
        for name in ("own_title", "order_no", "order_date"):
            self.fields[name].setVisible(is_acting)
        problems = self._problems()
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)

    def _problems(self) -> dict[str, Refusal | str]:
        problems: dict[str, Refusal | str] = {}
        person_id, held_from = self._person.person_id(), self._from.day()
        if person_id is None:
            problems["person"] = Refusal.PERSON_NOT_FOUND
        if held_from is None:
            problems["held_from"] = self._from.problem() or Refusal.FROM_DATE_MISSING
        if self._until.problem():
            problems["held_until"] = self._until.problem()
        try:
            check_holding(self._holding(person_id or PersonId(0), held_from or date.min), ())
        except DeskError as refused:
            problems.setdefault(_FIELDS[refused.refusal], refused.refusal)
        return problems

    def _add_person(self) -> None:
        dialog = PersonDialog(self._desk, None, self, name=tidy(self._person.currentText()))
        dialog.kept.connect(self._choose)
        dialog.open()

    def _choose(self, person_id: PersonId) -> None:
        self._person.show_staff(_staff(self._desk))
        self._person.choose(person_id)
        self._check()

    def _keep(self) -> None:
        desk, person_id, held_from = self._desk, self._person.person_id(), self._from.day()
        if person_id is None or held_from is None:
            raise DeskError(Refusal.PERSON_NOT_FOUND)
        before = _endings(desk)
        appoint(desk.new_uow(), desk.occasion(), self._holding(person_id, held_from))
        said = [self.tr("The holder of the post is entered.")]
        for holder_id, (name, until) in _endings(desk).items():
            if until and before.get(holder_id, (name, until))[1] != until:
                ended = self.tr("{name} holds it until {day}.")
                said.append(ended.format(name=name, day=short_date(until)))
        desk.messages.say(" ".join(said))
        desk.events.office_changed.emit()


def _endings(desk: Desk) -> dict[HolderId, tuple[str, date | None]]:
    """Who holds posts until when, to see whose holding a new one has ended."""
    return {
        each.holder_id: (each.person_name, each.held_until)
        for each in desk.queries.office.holdings()
    }


def _staff(desk: Desk) -> Sequence[PersonRow]:
    people = desk.queries.office.people().page(0, MOST_STAFF)
    return [each for each in people if each.kind is BorrowerKind.STAFF]


def _day(desk: Desk, name: str) -> ThaiDateEdit:
    today: Callable[[], date] = desk.today
    return ThaiDateEdit(today, name=name)


def _title() -> str:
    return QCoreApplication.translate("AppointDialog", "Who holds a post")


def _keep_text() -> str:
    return QCoreApplication.translate("AppointDialog", "Enter the holder")
