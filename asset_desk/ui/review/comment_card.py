"""One comment: who says it, what, the wording proposed instead, who agrees, and the answers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from asset_desk.domain.review import CommentKind
from asset_desk.services.review_rows import CommentRow
from asset_desk.ui.review.marks_box import marked_label
from asset_desk.ui.review.threads import Thread
from asset_desk.ui.review.words import (
    answer_line,
    comment_status,
    kind_status,
    said_line,
    seat_line,
)
from asset_desk.ui.widgets.parts import GRID, button, dress, label, row
from asset_desk.ui.widgets.status_chip import StatusChip


@dataclass(frozen=True, slots=True, kw_only=True)
class Hands:
    """What the officer may do with comments here."""

    may_comment: bool = False
    """They are a member of the committee and the round is open."""
    may_keep: bool = False
    """They may enter for a member, and answer."""
    may_take: bool = False
    """A proposed wording may be taken over into the draft that is shown."""


class CommentCard(QFrame):
    """Lays a comment out; says what was asked about it."""

    support_asked = Signal(object)
    object_asked = Signal(object)
    for_member_asked = Signal(object)
    answer_asked = Signal(object)
    wording_asked = Signal(object)

    def __init__(self, thread: Thread, present: str, hands: Hands) -> None:
        super().__init__()
        self._thread, self._present = thread, present
        self.comment = thread.comment
        self.setObjectName(f"comment_{self.comment.comment_id}")
        self.setProperty("look", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID + 4, GRID, GRID + 4, GRID)
        layout.setSpacing(2)
        for part in self._head():
            layout.addWidget(part)
        for part in (*self._words(), *self._others(), *self._answers()):
            layout.addWidget(part)
        self._add_buttons(layout, hands)

    def _head(self) -> list[QWidget]:
        said = self.comment
        chips = QWidget()
        kind = StatusChip(kind_status(said.said.kind), name="comment_kind")
        state = StatusChip(comment_status(said), name="comment_state")
        chips.setLayout(row(kind, state, 1))
        who = label(said.speaker.name, "label", name="comment_speaker", wraps=True)
        facts = "\n".join(part for part in (seat_line(said.speaker), said_line(said)) if part)
        return [chips, who, label(facts, "muted", name="comment_facts", wraps=True)]

    def _words(self) -> list[QWidget]:
        said = self.comment.said
        parts: list[QWidget] = []
        if said.text:
            text = label(said.text, name="comment_text", wraps=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            parts.append(text)
        if said.kind is CommentKind.PROPOSAL:
            parts.append(label(self.tr("Proposed wording, against the present text"), "muted"))
            self.wording = marked_label(self._present, said.wording)
            parts.append(self.wording)
        return parts

    def _others(self) -> list[QWidget]:
        """Who agrees and who objects, by name, with what they said."""
        told = []
        for rows, text in (
            (self._thread.supports, self.tr("{count} agree: {names}")),
            (self._thread.objections, self.tr("{count} object: {names}")),
        ):
            if rows:
                names = ", ".join(_named(each) for each in rows)
                told.append(text.format(count=len(rows), names=names))
        return [label("\n".join(told), name="comment_votes", wraps=True)] if told else []

    def _answers(self) -> list[QWidget]:
        return [
            _answer(label(answer_line(each), name="comment_answer", wraps=True))
            for each in self.comment.answers
        ]

    def _add_buttons(self, layout: QVBoxLayout, hands: Hands) -> None:
        said = self.comment
        is_answerable = said.said.kind is not CommentKind.SUPPORT
        has_wording = said.said.kind is CommentKind.PROPOSAL
        first = [
            self._button("support", self.tr("Agree"), "check", self.support_asked),
            self._button("object", self.tr("Object"), "circle-x", self.object_asked),
        ]
        second = [
            self._button("answer", self.tr("Answer"), "corner-down-left", self.answer_asked),
            self._button("take_wording", self.tr("Take over"), "book-open", self.wording_asked),
        ]
        for_member = self._button(
            "agree_for", self.tr("For a member"), "user-round", self.for_member_asked
        )
        first.append(for_member)
        shown = {
            first[0]: hands.may_comment,
            first[1]: hands.may_comment,
            for_member: hands.may_keep,
            second[0]: hands.may_keep and is_answerable,
            second[1]: hands.may_take and has_wording,
        }
        for line in (first, second):
            kept = [each for each in line if shown[each]]
            if kept:
                layout.addLayout(row(*kept, 1, spacing=2))

    def _button(self, name: str, text: str, icon_name: str, asked: SignalInstance) -> QPushButton:
        return button(
            text,
            lambda: asked.emit(self.comment),
            name=f"{name}_comment_{self.comment.comment_id}",
            icon_name=icon_name,
            look="link",
        )


def _answer(shown: QLabel) -> QWidget:
    frame = QFrame()
    dress(frame, look="band")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(GRID, 0, GRID, 0)
    inside.addWidget(shown)
    return frame


def _named(comment: CommentRow) -> str:
    said = comment.said.text
    return f"{comment.speaker.name} ({said})" if said else comment.speaker.name
