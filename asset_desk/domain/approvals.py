"""Approvals: whose approval a loan needs is computed, never typed (ข้อ 208)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from asset_desk.domain.assets import DivisionId
from asset_desk.domain.office import (
    HOLDING_WORDS,
    BorrowerKind,
    Division,
    Holding,
    HoldingKind,
    Office,
    PersonId,
    Post,
)


class UsePlace(StrEnum):
    """Where the asset will be used: inside the office's premises or outside them."""

    INSIDE = "inside"
    OUTSIDE = "outside"


class ApproverReason(StrEnum):
    """Why the loan needs this approver."""

    BETWEEN_AGENCIES = "between_agencies"
    OUTSIDE_THE_PREMISES = "outside_the_premises"
    INSIDE_THE_PREMISES = "inside_the_premises"
    BORROWER_IS_OUTSIDE = "borrower_is_outside"
    NO_DIVISION_OWNS_IT = "no_division_owns_it"
    TYPE_OF_WORK = "type_of_work"


@dataclass(frozen=True, slots=True)
class ApproverRule:
    """The post that approves, of which division if any, and why."""

    post: Post
    division_id: DivisionId | None
    reason: ApproverReason


def approver_for(kind: BorrowerKind, use_place: UsePlace, owner: DivisionId | None) -> ApproverRule:
    """Who approves (ข้อ 208): the head, or for use inside the division that owns the asset.

    An asset that no division owns is the head's to lend.
    """
    if kind is BorrowerKind.STATE_AGENCY:
        return ApproverRule(Post.HEAD, None, ApproverReason.BETWEEN_AGENCIES)
    if kind is not BorrowerKind.STAFF:
        return ApproverRule(Post.HEAD, None, ApproverReason.BORROWER_IS_OUTSIDE)
    if use_place is UsePlace.OUTSIDE:
        return ApproverRule(Post.HEAD, None, ApproverReason.OUTSIDE_THE_PREMISES)
    if owner is None:
        return ApproverRule(Post.HEAD, None, ApproverReason.NO_DIVISION_OWNS_IT)
    return ApproverRule(Post.DIVISION_HEAD, owner, ApproverReason.INSIDE_THE_PREMISES)


def use_place_for(kind: BorrowerKind, asked: UsePlace) -> UsePlace:
    """Outside borrowers always count as outside (DOMAIN R208b)."""
    return asked if kind is BorrowerKind.STAFF else UsePlace.OUTSIDE


@dataclass(frozen=True, slots=True)
class Signatory:
    """A post's holder as a paper prints them: the name, and the title line by line."""

    post: Post
    name: str
    title_lines: tuple[str, ...]
    order: str = ""
    person_id: PersonId | None = None


def post_title(office: Office, post: Post, division: Division | None) -> str:
    """The post's own title, such as นายกเทศมนตรีตำบลX or ผู้อำนวยการกองคลัง."""
    match post:
        case Post.HEAD:
            return office.head_title
        case Post.CLERK:
            return office.clerk_title
        case Post.HEAD_OF_SUPPLIES:
            return "หัวหน้าเจ้าหน้าที่"
        case Post.DIVISION_HEAD:
            return division.head_title if division else office.head_title


def signatory(title: str, holding: Holding | None, name: str) -> Signatory | None:
    """How the holder signs: own title first and the post stood in for under it, when acting."""
    if holding is None:
        return None
    if holding.kind is HoldingKind.IN_POST:
        return Signatory(holding.post, name, (title,), person_id=holding.person_id)
    standing_in = f"{HOLDING_WORDS[holding.kind]} {title}"
    lines = (holding.own_title, standing_in) if holding.own_title else (standing_in,)
    order = _order(holding.order_no, holding.order_date)
    return Signatory(holding.post, name, lines, order, holding.person_id)


def _order(order_no: str, order_date: date | None) -> str:
    return f"{order_no} {order_date.isoformat()}" if order_date else order_no
