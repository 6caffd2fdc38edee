"""Use cases of committees' orders: draft, change, discard, issue, and keep the signed scan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import tidy
from asset_desk.domain.committees import (
    Committee,
    CommitteeId,
    Issued,
    Order,
    OrderId,
    OrderKind,
    OrderText,
    buddhist_year,
    check_changes,
    check_effect,
    check_order,
    check_turn,
    tidied_order,
)
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.office import Post
from asset_desk.services.drafts import AttachmentNote
from asset_desk.services.journalling import changes, note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.signatories import office_of, sign_as_of

SUBJECT = "order"


def draft_order(  # noqa: PLR0913 - an order begins a committee, or changes one
    uow: UnitOfWork,
    by: Occasion,
    kind: OrderKind,
    text: OrderText,
    *,
    committee_id: CommitteeId | None = None,
    committee_name: str = "",
    changes_id: OrderId | None = None,
) -> OrderId:
    """Keep a draft: of a new committee by its name, of one that stands, or changing an order."""
    by.must(Permission.KEEP_MANUAL)
    text = tidied_order(kind, text)
    check_order(kind, text)
    with uow:
        changed = uow.committees.order(changes_id) if changes_id else None
        if kind is not OrderKind.APPOINT:
            committee_id = changed.committee_id if changed else None
        committee, is_new = _committee(uow, committee_id, committee_name, kind)
        check_changes(kind, changed, committee.orders)
        draft = Order(
            order_id=OrderId(0),
            committee_id=committee.committee_id,
            kind=kind,
            text=text,
            changes_id=changed.order_id if changed else None,
        )
        order_id = uow.committees.add_order(draft)
        about = {"id": committee.committee_id, "name": committee.name, "is_new": is_new}
        payload = {"committee": about, "kind": kind, "changes_id": draft.changes_id, "text": text}
        note_act(uow, by, ActKind.ORDER_DRAFTED, (SUBJECT, order_id), payload)
        uow.commit()
    return order_id


def change_order(uow: UnitOfWork, by: Occasion, seen: Order, text: OrderText) -> None:
    """Reword a draft; refused when it was issued, or changed since it was `seen`."""
    by.must(Permission.KEEP_MANUAL)
    text = tidied_order(seen.kind, text)
    check_order(seen.kind, text)
    with uow:
        before = _draft(uow, seen.order_id)
        if before != seen:
            raise DeskError(Refusal.CHANGED_MEANWHILE)
        if before.text == text:
            return
        uow.committees.keep_order(replace(before, text=text))
        payload = {"changed": changes(before.text, text)}
        note_act(uow, by, ActKind.ORDER_CHANGED, (SUBJECT, before.order_id), payload)
        uow.commit()


def discard_order(uow: UnitOfWork, by: Occasion, order_id: OrderId, *, reason: str) -> None:
    """Put a draft away for good; it stays in the book, and never gets a number."""
    by.must(Permission.KEEP_MANUAL)
    reason = tidy(reason)
    if not reason:
        raise DeskError(Refusal.REASON_MISSING)
    with uow:
        draft = _draft(uow, order_id)
        uow.committees.keep_order(replace(draft, is_discarded=True))
        note_act(uow, by, ActKind.ORDER_DISCARDED, (SUBJECT, order_id), {"reason": reason})
        uow.commit()


def issue_order(
    uow: UnitOfWork, by: Occasion, order_id: OrderId, *, on: date, number: int | None = None
) -> Issued:
    """Issue a draft under the next number of its calendar year, or that of the office's register.

    The head of the day signs. From then on the order never changes.
    """
    by.must(Permission.KEEP_MANUAL)
    if on > by.today:
        raise DeskError(Refusal.DAY_IN_THE_FUTURE, day=on)
    with uow:
        draft = _draft(uow, order_id)
        issued = _issued(uow, on, number)
        others = [order for each in uow.committees.all() for order in each.orders]
        own = [each for each in others if each.committee_id == draft.committee_id]
        changed = uow.committees.order(draft.changes_id) if draft.changes_id else None
        check_changes(draft.kind, changed, own)
        check_turn(issued.number, on, others)
        check_effect(draft, on, own)
        uow.committees.issue(order_id, issued)
        note_act(uow, by, ActKind.ORDER_ISSUED, (SUBJECT, order_id), plain(issued), on=on)
        uow.commit()
    return issued


def add_order_file(uow: UnitOfWork, by: Occasion, note: AttachmentNote) -> None:
    """Remember the signed scan of an issued order, whose file is already among the attachments."""
    by.must(Permission.KEEP_MANUAL)
    if note.subject != SUBJECT:
        raise DeskError(Refusal.ORDER_NOT_FOUND)
    with uow:
        order = _order(uow, OrderId(note.subject_id))
        if order.issued is None:
            raise DeskError(Refusal.ORDER_STILL_DRAFT)
        subject = (SUBJECT, note.subject_id)
        act_no = note_act(uow, by, ActKind.ATTACHMENT_ADDED, subject, plain(note))
        uow.committees.attach(act_no, note)
        uow.commit()


def _issued(uow: UnitOfWork, on: date, number: int | None) -> Issued:
    signing = sign_as_of(uow, Post.HEAD, None, on)
    if signing is None:
        raise DeskError(Refusal.APPROVER_NOT_KNOWN, post=Post.HEAD, day=on)
    year = buddhist_year(on)
    return Issued(
        year=year,
        number=uow.committees.next_number(year) if number is None else number,
        issued_on=on,
        signer_name=signing.name,
        signer_title_lines=signing.title_lines,
        signer_order=signing.order,
        office=office_of(uow).full_name,
    )


def _committee(
    uow: UnitOfWork, committee_id: CommitteeId | None, name: str, kind: OrderKind
) -> tuple[Committee, bool]:
    """The committee that an order is of, and whether it is a new one."""
    if committee_id is not None:
        found = uow.committees.get(committee_id)
        if found is None:
            raise DeskError(Refusal.COMMITTEE_NOT_FOUND)
        return found, False
    if kind is not OrderKind.APPOINT:
        raise DeskError(Refusal.ORDER_NOT_FOUND)
    name = tidy(name)
    if not name:
        raise DeskError(Refusal.COMMITTEE_NAME_MISSING)
    if any(each.name == name for each in uow.committees.all()):
        raise DeskError(Refusal.COMMITTEE_NAME_TAKEN, name=name)
    return Committee(uow.committees.add(name), name), True


def _draft(uow: UnitOfWork, order_id: OrderId) -> Order:
    order = _order(uow, order_id)
    order.must_be_draft()
    return order


def _order(uow: UnitOfWork, order_id: OrderId) -> Order:
    order = uow.committees.order(order_id)
    if order is None:
        raise DeskError(Refusal.ORDER_NOT_FOUND)
    return order
