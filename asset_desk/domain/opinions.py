"""Opinions on a request, in the order in which the paper goes round, before it is decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import Post


class OpinionStep(StrEnum):
    """Whose opinion it is, in the order in which they are asked."""

    PROPERTY_OFFICER = "property_officer"
    HEAD_OF_SUPPLIES = "head_of_supplies"
    CLERK = "clerk"
    HEAD = "head"


ORDER = tuple(OpinionStep)
POSTS = {
    OpinionStep.HEAD_OF_SUPPLIES: Post.HEAD_OF_SUPPLIES,
    OpinionStep.CLERK: Post.CLERK,
    OpinionStep.HEAD: Post.HEAD,
}
"""The posts that give an opinion; the property officer is a person, not a post."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one person thought, in the position of that day; `is_own` when signed in themselves."""

    step: OpinionStep
    on: date
    name: str
    title: str
    order: str
    agrees: bool
    remark: str
    is_own: bool


def open_steps(given: Sequence[Opinion]) -> tuple[OpinionStep, ...]:
    """Whose opinion may still be recorded: those after the last one. A step may be left out."""
    after = max((ORDER.index(each.step) for each in given), default=-1)
    return ORDER[after + 1 :]


def check_opinion(new: Opinion, given: Sequence[Opinion]) -> None:
    """Refuse an opinion out of turn, before an earlier one, or a "no" that does not say why."""
    if new.step not in open_steps(given):
        raise DeskError(Refusal.OPINION_OUT_OF_TURN, step=new.step)
    if given and new.on < max(each.on for each in given):
        last = max(each.on for each in given)
        raise DeskError(Refusal.DAY_BEFORE_THE_LAST_ACT, day=new.on, last=last)
    if not new.agrees and not new.remark:
        raise DeskError(Refusal.REASON_MISSING)


def check_head_agrees(given: Sequence[Opinion], post: Post) -> None:
    """Refuse to approve in the name of a head who is on record against it."""
    if post is Post.HEAD and any(
        each.step is OpinionStep.HEAD and not each.agrees for each in given
    ):
        raise DeskError(Refusal.APPROVER_DISAGREED)
