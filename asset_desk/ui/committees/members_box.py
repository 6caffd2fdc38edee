"""The members that an order names, in its dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from asset_desk.domain.committees import Member, Seat
from asset_desk.services.rows import PersonRow
from asset_desk.ui.committees.words import seats
from asset_desk.ui.icons import icon
from asset_desk.ui.loans.type_ahead import Choice, TypeAhead
from asset_desk.ui.widgets.hinted_line import HintedLine
from asset_desk.ui.widgets.parts import ChoiceBox, label

SEAT_WIDTH = 226


class MembersBox(QWidget):
    """People of the office by type-ahead, or any name; each with position and seat."""

    people_asked = Signal(str)
    person_picked = Signal(object)
    """A PersonRow."""
    changed = Signal()

    def __init__(self, overlay: QWidget) -> None:
        super().__init__()
        self._lines: list[MemberLine] = []
        hint = self.tr("Type a name: choose a person of the office, or press Enter for anybody")
        self.search = TypeAhead(overlay, hint, name="member_search", choices_name="member_choices")
        self.search.setAccessibleName(self.tr("Add a member"))
        self._none = label(self.tr("No member yet"), "muted", name="no_members")
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search)
        layout.addWidget(self._none)
        layout.addLayout(self._column)
        self.search.choices_asked.connect(self.people_asked)
        self.search.picked.connect(self.person_picked)
        self.search.entered.connect(self._take_name)

    def members(self) -> tuple[Member, ...]:
        """The members as filled in."""
        return tuple(line.member() for line in self._lines)

    def add(self, member: Member) -> None:
        """Put a member at the end."""
        self.search.clear()
        self.search.close_choices()
        line = MemberLine(member)
        line.changed.connect(self.changed)
        line.removed.connect(lambda: self._remove(line))
        line.moved.connect(lambda by: self._move(line, by))
        self._lines.append(line)
        self._column.addWidget(line)
        self._number()

    def offer(self, people: Sequence[PersonRow], count: int) -> None:
        """Offer these people, of so many that were found."""
        choices = [
            Choice(each, each.full_name, " · ".join(filter(None, (each.position, each.unit))))
            for each in people
        ]
        none = self.tr("Nobody of this name is in the book. Press Enter to take the name as typed.")
        self.search.offer(choices, more=count - len(people), none=none)

    def _take_name(self, text: str) -> None:
        """Enter: the person that is marked, or else the name as it was typed."""
        if text and not self.search.pick_current():
            self.add(Member(Seat.MEMBER, text))

    def _move(self, line: MemberLine, by: int) -> None:
        place = self._lines.index(line)
        after = min(max(place + by, 0), len(self._lines) - 1)
        self._lines.insert(after, self._lines.pop(place))
        self._column.removeWidget(line)
        self._column.insertWidget(after, line)
        self._number()

    def _remove(self, line: MemberLine) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.setParent(None)  # its names go to the lines that stay
        line.deleteLater()
        self._number()
        self.search.setFocus()

    def _number(self) -> None:
        for number, line in enumerate(self._lines, start=1):
            line.set_number(number, of=len(self._lines))
        self._none.setVisible(not self._lines)
        self.changed.emit()


class MemberLine(QFrame):
    """One member: the name, the position as of today, and the seat."""

    changed = Signal()
    removed = Signal()
    moved = Signal(int)
    """By how many places, downwards."""

    def __init__(self, member: Member) -> None:
        super().__init__()
        self._person_id = member.person_id
        self._number = label("", "muted")
        self._number.setFixedWidth(28)
        self.name, self.position = QLineEdit(member.name), HintedLine(member.position)
        self.position.setPlaceholderText(self.tr("Position"))
        is_known = member.person_id is not None
        self.name.setReadOnly(is_known)
        if is_known:
            self.name.addAction(icon("user-round"), QLineEdit.ActionPosition.LeadingPosition)
            self.name.setToolTip(self.tr("A person of the office"))
        self.seat = ChoiceBox(seats())
        self.seat.choose(member.seat)
        self.seat.setFixedWidth(SEAT_WIDTH)
        self._up = self._tool("arrow-up", self.tr("One place up"), lambda: self.moved.emit(-1))
        self._down = self._tool("arrow-down", self.tr("One place down"), lambda: self.moved.emit(1))
        self._off = self._tool("x", self.tr("Take this member off"), self.removed.emit)
        for line in (self.name, self.position):
            line.textEdited.connect(lambda _text: self.changed.emit())
            line.setCursorPosition(0)
        self.seat.currentIndexChanged.connect(lambda _number: self.changed.emit())
        self._lay_out()

    def member(self) -> Member:
        """The member as filled in."""
        seat = self.seat.value()
        return Member(seat, self.name.text(), self.position.text(), self._person_id)

    def set_number(self, number: int, *, of: int) -> None:
        """Give the line its place."""
        self._number.setText(f"{number}.")
        named = (("member_name", self.name), ("member_position", self.position))
        tools = (("up_member", self._up), ("down_member", self._down), ("remove_member", self._off))
        for name, part in (*named, ("member_seat", self.seat), *tools):
            part.setObjectName(f"{name}_{number}")
        self._up.setEnabled(number > 1)
        self._down.setEnabled(number < of)
        self.name.setAccessibleName(self.tr("Name of member {number}").format(number=number))
        text = self.tr("Position of member {number}")
        self.position.setAccessibleName(text.format(number=number))
        self.seat.setAccessibleName(self.tr("Seat of member {number}").format(number=number))

    def _tool(self, icon_name: str, tip: str, clicked: Callable[[], object]) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon(icon_name))
        made.setToolTip(tip)
        made.setAccessibleName(tip)
        made.clicked.connect(lambda _checked=False: clicked())
        return made

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.name, 4)
        layout.addWidget(self.position, 5)
        for part in (self.seat, self._up, self._down, self._off):
            layout.addWidget(part)
