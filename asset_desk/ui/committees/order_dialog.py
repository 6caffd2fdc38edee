"""Words an order: what it is about, why, by what law, who sits, and what they are to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from asset_desk.domain.committees import (
    OrderKind,
    OrderText,
    Seat,
    order_problems,
    tidied_order,
)
from asset_desk.domain.errors import Refusal
from asset_desk.services.rows import PersonRow
from asset_desk.services.sitting import as_member
from asset_desk.ui.committees.members_box import MembersBox
from asset_desk.ui.desk import Desk
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import GRID, label, scrolled
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit

OFFERED = 20
DAY_WIDTH = 260
Keep = Callable[[str, OrderText], object]


class OrderDialog(DeskDialog):
    """Keeps a draft; `keep` gets the name of a new committee, or an empty one, and the text."""

    def __init__(  # noqa: PLR0913 - what a draft begins with, and what becomes of it
        self,
        desk: Desk,
        title: str,
        kind: OrderKind,
        text: OrderText,
        keep: Keep,
        parent: QWidget | None = None,
        *,
        committee_name: str | None = None,
    ) -> None:
        super().__init__(
            title, QCoreApplication.translate("OrderDialog", "Keep as a draft"), parent
        )
        self.setObjectName("order_dialog")
        self._desk, self._kind, self._keep = desk, kind, keep
        self._name = QLineEdit(committee_name or "")
        self._name.setVisible(committee_name is not None)
        self._is_new = committee_name is not None
        self._subject = QLineEdit(text.subject)
        self._reasons = _edit(text.reasons, 84)
        self._authority = _edit(text.authority, 58)
        self._duties = _edit("\n".join(text.duties), 116)
        self._effective = ThaiDateEdit(desk.today, name="effective_on")
        self._effective.set_day(text.effective_on)
        self._effective.setFixedWidth(DAY_WIDTH)
        self.members = MembersBox(self)
        self._members_problem = label("", "problem", name="members_problem", wraps=True)
        self.save.setDefault(False)
        self._lay_out()
        for member in text.members:
            self.members.add(member)
        self._connect()
        self.try_to(lambda: self._keep(self._name.text(), self.text()))
        self._check()
        self._subject.setFocus()

    def text(self) -> OrderText:
        """The order as filled in."""
        return OrderText(
            subject=self._subject.text(),
            reasons=self._reasons.toPlainText(),
            authority=self._authority.toPlainText(),
            members=self.members.members(),
            duties=tuple(self._duties.toPlainText().splitlines()),
            effective_on=self._effective.day(),
        )

    def _check(self) -> None:
        found = order_problems(self._kind, tidied_order(self._kind, self.text()))
        problems: dict[str, Refusal | str] = dict(found)
        members = problems.pop("members", None)
        if self._is_new and not self._name.text().strip():
            problems["committee_name"] = Refusal.COMMITTEE_NAME_MISSING
        if self._effective.problem():
            problems["effective_on"] = self._effective.problem()
        self.fields.show_problems(problems)
        self._members_problem.setText(refusal_text(members) if isinstance(members, Refusal) else "")
        self._members_problem.setVisible(members is not None)
        self.save.setEnabled(not problems and members is None)

    def _offer(self, text: str) -> None:
        found = self._desk.queries.office.people(text)
        self.members.offer(found.page(0, OFFERED), found.count())

    def _add_person(self, person: PersonRow) -> None:
        today = self._desk.today()
        self.members.add(as_member(self._desk.queries, person, Seat.MEMBER, today))

    def _connect(self) -> None:
        for field in self.fields.all():
            field.touched.connect(self._check)
        self.members.changed.connect(self._check)
        self.members.people_asked.connect(self._offer)
        self.members.person_picked.connect(self._add_person)

    def _lay_out(self) -> None:
        content = QWidget()
        form = QVBoxLayout(content)
        form.setContentsMargins(0, 0, 2 * GRID, 0)
        form.setSpacing(GRID + 4)
        add = self.fields.add
        if self._is_new:
            name = add("committee_name", self.tr("Name of the committee"), self._name, needed=True)
            form.addWidget(name)
        form.addWidget(add("subject", self.tr("Subject"), self._subject, needed=True))
        hint = self.tr("One paragraph a line")
        form.addWidget(add("reasons", self.tr("Reasons"), self._reasons, hint=hint))
        law = self.tr("The law that the order rests on, as the office cites it; may stay empty")
        form.addWidget(add("authority", self.tr("Authority"), self._authority, hint=law))
        if self._kind is not OrderKind.REVOKE:
            self._lay_out_members(form)
        empty = self.tr("Empty: from the day on which it is issued")
        effective = add("effective_on", self.tr("In force from"), self._effective, hint=empty)
        form.addWidget(effective)
        form.addStretch(1)
        self.body.addWidget(scrolled(content), 1)
        self.setMinimumSize(900, 420 if self._kind is OrderKind.REVOKE else 580)

    def _lay_out_members(self, form: QVBoxLayout) -> None:
        heading = label(self.tr("Members"), "label")
        said = self.tr("The paper lists them by seat: the chair first, the secretaries last.")
        form.addWidget(heading)
        form.addWidget(self.members)
        form.addWidget(label(said, "hint", wraps=True))
        form.addWidget(self._members_problem)
        hint = self.tr("One duty a line; the paper numbers them")
        form.addWidget(
            self.fields.add("duties", self.tr("Duties"), self._duties, hint=hint, needed=True)
        )


def _edit(text: str, height: int) -> QPlainTextEdit:
    made = QPlainTextEdit(text)
    made.setFixedHeight(height)
    made.setTabChangesFocus(True)
    return made
