"""Committees and the orders (คำสั่ง) that appoint, amend and end them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import NewType

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import PersonId

CommitteeId = NewType("CommitteeId", int)
OrderId = NewType("OrderId", int)

MOST_MEMBERS, MOST_DUTIES = 40, 30
LONGEST_ORDER_TEXT = 4_000
HIGHEST_NUMBER = 99_999


class Seat(StrEnum):
    """What a member is to the committee, in the order in which an order lists them."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    MEMBER = "member"
    SECRETARY = "secretary"
    ASSISTANT_SECRETARY = "assistant_secretary"


SEAT_WORDS = {
    Seat.CHAIR: "ประธานกรรมการ",
    Seat.VICE_CHAIR: "รองประธานกรรมการ",
    Seat.MEMBER: "กรรมการ",
    Seat.SECRETARY: "กรรมการและเลขานุการ",
    Seat.ASSISTANT_SECRETARY: "กรรมการและผู้ช่วยเลขานุการ",
}


class OrderKind(StrEnum):
    """What an order does to its committee."""

    APPOINT = "appoint"
    AMEND = "amend"
    REVOKE = "revoke"


class OrderStage(StrEnum):
    """A draft may be changed; an issued order never is."""

    DRAFT = "draft"
    ISSUED = "issued"


@dataclass(frozen=True, slots=True)
class Member:
    """A member as the order names them, the position as of the day of the order."""

    seat: Seat
    name: str
    position: str = ""
    person_id: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderText:
    """What an order says. An amending order bears the whole list of members and duties anew.

    `reasons` are the paragraphs of the cause, a paragraph a line; `authority` the law it rests on.
    Without `effective_on` it is in force from the day it is issued (ตั้งแต่บัดนี้เป็นต้นไป).
    """

    subject: str
    reasons: str = ""
    authority: str = ""
    members: tuple[Member, ...] = ()
    duties: tuple[str, ...] = ()
    effective_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """How an order was issued: its number in the calendar year's register, its day, who signed.

    `year` is the calendar year in พ.ศ.: orders are numbered by it, not by the fiscal year (ข้อ 16).
    `office` is what the office was called on the day, so that the paper stays the same for ever.
    """

    year: int
    number: int
    issued_on: date
    signer_name: str
    signer_title_lines: tuple[str, ...]
    signer_order: str = ""
    office: str = ""

    @property
    def order_no(self) -> str:
        """Such as 12/2569."""
        return f"{self.number}/{self.year}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """An order of a committee; `changes_id` is the order that it amends or revokes."""

    order_id: OrderId
    committee_id: CommitteeId
    kind: OrderKind
    text: OrderText
    changes_id: OrderId | None = None
    issued: Issued | None = None
    is_discarded: bool = False
    revision: int = 0

    @property
    def stage(self) -> OrderStage:
        """Whether it was issued."""
        return OrderStage.ISSUED if self.issued else OrderStage.DRAFT

    @property
    def in_force_from(self) -> date | None:
        """The first day on which it is in force; none of a draft."""
        if self.issued is None:
            return None
        return self.text.effective_on or self.issued.issued_on

    def must_be_draft(self) -> None:
        """Refuse to touch an issued order."""
        if self.issued is not None:
            raise DeskError(Refusal.ORDER_ISSUED, order=self.issued.order_no)
        if self.is_discarded:
            raise DeskError(Refusal.ORDER_DISCARDED)


@dataclass(frozen=True, slots=True)
class Committee:
    """A committee, by the name that its orders give it."""

    committee_id: CommitteeId
    name: str
    orders: tuple[Order, ...] = field(default=())

    def order_on(self, day: date) -> Order | None:
        """The order that says on this day who sits in it; none before the first or once revoked."""
        return order_on(self.orders, day)

    def members_on(self, day: date) -> tuple[Member, ...]:
        """Who sits in it on this day."""
        order = self.order_on(day)
        return order.text.members if order else ()


def order_on(orders: Iterable[Order], day: date) -> Order | None:
    """The order in force on a day: the latest in force by then, none when that one revokes."""
    begun = [
        (each.in_force_from, each.issued.year, each.issued.number, each)
        for each in orders
        if each.issued and each.in_force_from and each.in_force_from <= day
    ]
    if not begun:
        return None
    latest = max(begun, key=lambda known: known[:3])[3]
    return None if latest.kind is OrderKind.REVOKE else latest


def standing_roots(orders: Iterable[Order]) -> frozenset[OrderId]:
    """The order that stands and those that it amends, down to the one that appointed.

    Only these can be amended or revoked; none once the committee was revoked.
    """
    known = {each.order_id: each for each in orders}
    latest = order_on(known.values(), date.max)
    found: list[OrderId] = []
    while latest is not None:
        found.append(latest.order_id)
        latest = known.get(latest.changes_id) if latest.changes_id else None
    return frozenset(found)


def check_changes(kind: OrderKind, changed: Order | None, orders: Sequence[Order]) -> None:
    """Refuse to amend or revoke what does not stand; an appointment changes no other order."""
    if kind is OrderKind.APPOINT:
        return
    if changed is None or changed.order_id not in standing_roots(orders):
        raise DeskError(Refusal.ORDER_NOT_STANDING)


def check_turn(number: int, day: date, others: Iterable[Order]) -> None:
    """Refuse a number that is taken in the calendar year, or that does not run with the days."""
    year = buddhist_year(day)
    if not 1 <= number <= HIGHEST_NUMBER:
        raise DeskError(Refusal.ORDER_NUMBER_WRONG)
    for each in others:
        issued = each.issued
        if issued is None or issued.year != year:
            continue
        if issued.number == number:
            raise DeskError(Refusal.ORDER_NUMBER_TAKEN, order=issued.order_no)
        if (issued.number < number) != (issued.issued_on <= day) and issued.issued_on != day:
            raise DeskError(Refusal.ORDER_OUT_OF_TURN, order=issued.order_no)


def check_effect(order: Order, day: date, others: Iterable[Order]) -> None:
    """Refuse an order of a committee that would be in force before the ones issued before it."""
    begins = order.text.effective_on or day
    before = [each.in_force_from for each in others if each.in_force_from]
    if before and begins < max(before):
        raise DeskError(Refusal.DAY_TOO_EARLY, day=max(before))


def in_seat_order(members: Iterable[Member]) -> tuple[Member, ...]:
    """The members as an order lists them: the chair first, the secretaries last."""
    seats = list(Seat)
    return tuple(sorted(members, key=lambda member: seats.index(member.seat)))


def buddhist_year(day: date) -> int:
    """The calendar year of a day in พ.ศ."""
    return day.year + 543


def tidied_order(kind: OrderKind, text: OrderText) -> OrderText:
    """The order with tidy texts, its members by seat, empty duties left out.

    An order that revokes names neither members nor duties.
    """
    if kind is OrderKind.REVOKE:
        text = replace(text, members=(), duties=())
    members = (
        replace(each, name=tidy(each.name), position=tidy(each.position)) for each in text.members
    )
    return replace(
        text,
        subject=tidy(text.subject),
        reasons=_lines(text.reasons),
        authority=_lines(text.authority),
        members=in_seat_order(each for each in members if each.name),
        duties=tuple(duty for duty in map(tidy, text.duties) if duty),
    )


def order_problems(kind: OrderKind, text: OrderText) -> Mapping[str, Refusal]:
    """What is wrong with a tidied order, by field."""
    problems: dict[str, Refusal] = {}
    if not text.subject:
        problems["subject"] = Refusal.ORDER_SUBJECT_MISSING
    for name in ("reasons", "authority"):
        if len(getattr(text, name)) > LONGEST_ORDER_TEXT:
            problems[name] = Refusal.ORDER_TEXT_TOO_LONG
    if kind is not OrderKind.REVOKE:
        if members := _members_refusal(text.members):
            problems["members"] = members
        if not text.duties or len(text.duties) > MOST_DUTIES:
            problems["duties"] = Refusal.DUTIES_MISSING
    return problems


def check_order(kind: OrderKind, text: OrderText) -> None:
    """Refuse an order that nobody could follow: no subject, no chair, no duty."""
    for name, refusal in order_problems(kind, text).items():
        raise DeskError(refusal, field=name)


def _members_refusal(members: Sequence[Member]) -> Refusal | None:
    if not members or len(members) > MOST_MEMBERS:
        return Refusal.MEMBERS_MISSING
    if sum(each.seat is Seat.CHAIR for each in members) != 1:
        return Refusal.ONE_CHAIR_NEEDED
    if not any(each.seat is Seat.SECRETARY for each in members):
        return Refusal.SECRETARY_MISSING
    known = [each.person_id for each in members if each.person_id is not None]
    named = [each.name for each in members if each.person_id is None]
    is_twice = len(set(known)) < len(known) or len(set(named)) < len(named)
    return Refusal.MEMBER_TWICE if is_twice else None


def _lines(text: str) -> str:
    return "\n".join(line for line in map(tidy, text.splitlines()) if line)
