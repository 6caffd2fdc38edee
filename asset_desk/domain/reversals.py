"""Reversals: which act of a loan may be taken back, by whom, and in which order.

Nothing is edited away. A wrong act is answered by another one that says which it takes back and
why; both stay. A number once given stays given: an approval taken back leaves its slip as ยกเลิก.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from asset_desk.domain.accounts import AccountId, Officer, Permission
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind, ActNo

JUST_NOW = timedelta(minutes=5)
"""For so long after an act its officer is offered to undo it."""

REVERSIBLE = frozenset(
    {
        ActKind.LOAN_APPROVED,
        ActKind.LOAN_REFUSED,
        ActKind.LOAN_CANCELLED,
        ActKind.LOAN_RELEASED,
        ActKind.LOAN_HANDED_OVER,
        ActKind.LOAN_TAKEN_BACK,
        ActKind.LOAN_EXTENDED,
        ActKind.LOAN_SETTLED,
    }
)
"""A request is cancelled instead, and a reversal is answered by doing the act again."""

_DECISIONS = frozenset({ActKind.LOAN_APPROVED, ActKind.LOAN_REFUSED})

BESIDE = frozenset(
    {
        ActKind.ATTACHMENT_ADDED,
        ActKind.LOAN_FOLLOWED_UP,
        ActKind.LOAN_OPINION_GIVEN,
    }
)
"""Acts that leave the loan as it is, and so never stand in the way of a reversal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastAct:
    """An act of a loan; `recorded_on` is the Bangkok day on which it was entered."""

    act_no: ActNo
    kind: ActKind
    happened_on: date
    recorded_on: date
    recorded_at: datetime
    officer_id: AccountId
    is_reversed: bool = False

    @property
    def stands(self) -> bool:
        """Whether the loan is as this act left it, as far as this act goes."""
        apart = BESIDE | {ActKind.LOAN_REVERSED}
        return not self.is_reversed and self.kind not in apart


def last_standing(acts: Sequence[PastAct]) -> PastAct | None:
    """The last act of a loan, oldest first, that has not been taken back.

    A waived rule is passed over: it cannot be taken back, and must not keep in what came before it.
    """
    waived = ActKind.LOAN_RULE_WAIVED
    return next((act for act in reversed(acts) if act.stands and act.kind is not waived), None)


def day_before(acts: Sequence[PastAct], act: PastAct) -> date:
    """The last day of the loan once this act, its last standing one, is taken back."""
    earlier = [each for each in acts if each.act_no < act.act_no and each.stands]
    return earlier[-1].happened_on if earlier else act.happened_on


def act_to_reverse(acts: Sequence[PastAct], act_no: ActNo) -> PastAct:
    """The act with this number, if it is its loan's turn to be taken back; refused otherwise."""
    act = next((each for each in acts if each.act_no == act_no), None)
    if act is None:
        raise DeskError(Refusal.LOAN_NOT_FOUND, act_no=act_no)
    if act.is_reversed:
        raise DeskError(Refusal.ALREADY_REVERSED)
    if act.kind not in REVERSIBLE:
        raise DeskError(Refusal.NOT_REVERSIBLE, kind=act.kind)
    if act != last_standing(acts):
        raise DeskError(Refusal.LATER_ACTS_FIRST)
    return act


def who_may_not_reverse(act: PastAct, officer: Officer, today: date) -> Refusal | None:
    """Why this officer may not take the act back, or None.

    On the day it was recorded: whoever moves assets, an approver who entered a decision, and of a
    settlement whoever may close one. Later only the head of supplies or the administrator.
    """
    if officer.may(Permission.REVERSE):
        return None
    if not officer.may(_needed(act, officer)):
        return Refusal.ROLE_MAY_NOT
    return None if act.recorded_on == today else Refusal.REVERSED_BY_HEAD_ONLY


def _needed(act: PastAct, officer: Officer) -> Permission:
    if act.kind is ActKind.LOAN_SETTLED:
        return Permission.SETTLE_HARM
    is_own = act.officer_id == officer.account_id and act.kind in _DECISIONS
    return Permission.DECIDE_LOAN if is_own else Permission.MOVE_ASSETS


def is_just_now(act: PastAct, officer: Officer, now: datetime) -> bool:
    """Whether the officer recorded the act only moments ago."""
    age = now - act.recorded_at
    return act.officer_id == officer.account_id and timedelta(0) <= age <= JUST_NOW
