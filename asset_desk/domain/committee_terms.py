"""Who sat in a committee from when until when, and what has become of its orders."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from asset_desk.domain.committees import Member, Order, OrderId, OrderKind, Seat


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One member in one seat, from day to day, both included; None is until further notice.

    `member` is as the last of the orders names them; `order_nos` are all that do.
    """

    member: Member
    begins: date
    ends: date | None
    order_nos: tuple[str, ...]

    def covers(self, day: date) -> bool:
        """Whether the member sits on this day."""
        return self.begins <= day and (self.ends is None or day <= self.ends)


class OrderState(StrEnum):
    """What an order is on a day."""

    DRAFT = "draft"
    DISCARDED = "discarded"
    COMING = "coming"
    IN_FORCE = "in_force"
    AMENDED = "amended"
    REVOKED = "revoked"
    REPLACED = "replaced"


_ENDS = {OrderKind.REVOKE: OrderState.REVOKED, OrderKind.APPOINT: OrderState.REPLACED}


def terms(orders: Iterable[Order]) -> Sequence[Term]:
    """Every term, by seat as an order lists them, and within it the earliest first."""
    found: list[Term] = []
    open_terms: dict[tuple[object, Seat], Term] = {}
    for order, begins, ends in _spans(orders):
        running: dict[tuple[object, Seat], Term] = {}
        for member in order.text.members:
            key = (member.person_id or member.name, member.seat)
            before = open_terms.pop(key, None)
            number = order.issued.order_no if order.issued else ""
            numbers = before.order_nos if before else ()
            running[key] = Term(
                member=member,
                begins=before.begins if before else begins,
                ends=ends,
                order_nos=(*numbers, number),
            )
        found += open_terms.values()
        open_terms = running
    found += open_terms.values()
    seats = list(Seat)
    return sorted(found, key=lambda term: (seats.index(term.member.seat), term.begins))


def state_of(order: Order, orders: Iterable[Order], day: date) -> tuple[OrderState, OrderId | None]:
    """What an order is on a day, and by which other order it became so."""
    if order.is_discarded:
        return OrderState.DISCARDED, None
    if order.in_force_from is None:
        return OrderState.DRAFT, None
    if order.in_force_from > day:
        return OrderState.COMING, None
    amended = None
    for later in _after(order, orders, day):
        if later.kind in _ENDS:
            return _ENDS[later.kind], later.order_id
        amended = later.order_id
    return (OrderState.AMENDED, amended) if amended else (OrderState.IN_FORCE, None)


def _after(order: Order, orders: Iterable[Order], day: date) -> list[Order]:
    """The orders that are in force after this one and begun by the day."""
    turns = [each for each in _in_turn(orders) if each.in_force_from and each.in_force_from <= day]
    place = next((n for n, each in enumerate(turns) if each.order_id == order.order_id), 0)
    return turns[place + 1 :]


def _in_turn(orders: Iterable[Order]) -> list[Order]:
    """The issued orders in the order in which they come into force."""
    issued = (
        (each.in_force_from, each.issued.year, each.issued.number, each)
        for each in orders
        if each.issued and each.in_force_from
    )
    return [each for *_turn, each in sorted(issued, key=lambda known: known[:3])]


def _spans(orders: Iterable[Order]) -> list[tuple[Order, date, date | None]]:
    """Each order with the first and the last day on which it says who sits."""
    turns = _in_turn(orders)
    spans: list[tuple[Order, date, date | None]] = []
    for number, order in enumerate(turns):
        begins = order.in_force_from or date.min
        following = turns[number + 1].in_force_from if number + 1 < len(turns) else None
        ends = following - timedelta(days=1) if following else None
        if ends is None or ends >= begins:
            if order.kind is OrderKind.REVOKE:
                order = replace(order, text=replace(order.text, members=()))  # noqa: PLW2901
            spans.append((order, begins, ends))
    return spans
