"""What orders and seats are called on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from asset_desk.domain.committee_terms import OrderState, Term, state_of
from asset_desk.domain.committees import Order, OrderKind, Seat
from asset_desk.thai_dates import short_date
from asset_desk.ui.look import Tone
from asset_desk.ui.vocabulary import Vocabulary
from asset_desk.ui.words import Status

_WORDS: tuple[tuple[Enum, object], ...] = (
    (Seat.CHAIR, QT_TRANSLATE_NOOP("CommitteeWords", "Chair")),
    (Seat.VICE_CHAIR, QT_TRANSLATE_NOOP("CommitteeWords", "Vice chair")),
    (Seat.MEMBER, QT_TRANSLATE_NOOP("CommitteeWords", "Member")),
    (Seat.SECRETARY, QT_TRANSLATE_NOOP("CommitteeWords", "Member and secretary")),
    (
        Seat.ASSISTANT_SECRETARY,
        QT_TRANSLATE_NOOP("CommitteeWords", "Member and assistant secretary"),
    ),
    (OrderKind.APPOINT, QT_TRANSLATE_NOOP("CommitteeWords", "Appoints")),
    (OrderKind.AMEND, QT_TRANSLATE_NOOP("CommitteeWords", "Amends")),
    (OrderKind.REVOKE, QT_TRANSLATE_NOOP("CommitteeWords", "Revokes")),
    (OrderState.DRAFT, QT_TRANSLATE_NOOP("CommitteeWords", "Draft")),
    (OrderState.DISCARDED, QT_TRANSLATE_NOOP("CommitteeWords", "Discarded")),
    (OrderState.COMING, QT_TRANSLATE_NOOP("CommitteeWords", "In force from {day}")),
    (OrderState.IN_FORCE, QT_TRANSLATE_NOOP("CommitteeWords", "In force")),
    (OrderState.AMENDED, QT_TRANSLATE_NOOP("CommitteeWords", "Amended by {order}")),
    (OrderState.REVOKED, QT_TRANSLATE_NOOP("CommitteeWords", "Revoked by {order}")),
    (OrderState.REPLACED, QT_TRANSLATE_NOOP("CommitteeWords", "Replaced by {order}")),
)
_VOCABULARY = Vocabulary("CommitteeWords", _WORDS)
_STATES = {
    OrderState.DRAFT: (Tone.WAITING, "pencil"),
    OrderState.DISCARDED: (Tone.QUIET, "trash-2"),
    OrderState.COMING: (Tone.WAITING, "calendar-clock"),
    OrderState.IN_FORCE: (Tone.GOOD, "circle-check"),
    OrderState.AMENDED: (Tone.GOOD, "square-pen"),
    OrderState.REVOKED: (Tone.QUIET, "ban"),
    OrderState.REPLACED: (Tone.QUIET, "archive"),
}


def committee_word(value: Enum) -> str:
    """A seat, a kind of order or its state in the officer's words."""
    return _VOCABULARY.word(value)


def seats() -> list[tuple[Seat, str]]:
    """Every seat with its words, for a ChoiceBox."""
    return _VOCABULARY.choices(Seat)


def order_no(order: Order) -> str:
    """The number of an order, or that it is a draft."""
    return order.issued.order_no if order.issued else committee_word(OrderState.DRAFT)


def order_status(order: Order, orders: Sequence[Order], day: date) -> Status:
    """What has become of an order on a day."""
    state, by = state_of(order, orders, day)
    tone, icon = _STATES[state]
    other = next((each for each in orders if each.order_id == by), None)
    begins = short_date(order.in_force_from) if order.in_force_from else ""
    text = committee_word(state)
    return Status(tone, icon, text.format(order=order_no(other) if other else "", day=begins))


def term_status(term: Term, day: date) -> Status:
    """Whether a member sits in the committee on a day."""
    translate = QCoreApplication.translate
    if term.covers(day):
        return Status(Tone.GOOD, "circle-check", translate("CommitteeWords", "Sits"))
    if term.begins > day:
        return Status(Tone.WAITING, "calendar-clock", translate("CommitteeWords", "Not yet"))
    return Status(Tone.QUIET, "archive", translate("CommitteeWords", "No longer"))
