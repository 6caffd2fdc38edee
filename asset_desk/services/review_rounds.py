"""What the use cases of reviews and meetings share: which round, who sits in it, which days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from asset_desk.domain.committees import Committee, CommitteeId, Member
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.manual import ManualVersion
from asset_desk.domain.review import Round, RoundId, StepKind
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.review_rows import StepNote


def check_day(on: date, today: date) -> None:
    """Refuse a day that has not come."""
    if on > today:
        raise DeskError(Refusal.DAY_IN_THE_FUTURE, day=on)


def not_before(on: date, earliest: date) -> None:
    """Refuse a day before something that must have come first."""
    if on < earliest:
        raise DeskError(Refusal.DAY_TOO_EARLY, day=earliest)


def round_of(uow: UnitOfWork, round_id: RoundId) -> Round:
    """The round of this id."""
    found = uow.reviews.get(round_id)
    if found is None:
        raise DeskError(Refusal.ROUND_NOT_FOUND)
    return found


def open_round_of(uow: UnitOfWork, round_id: RoundId) -> Round:
    """The round of this id; refused once it was closed."""
    found = round_of(uow, round_id)
    if any(step.kind is StepKind.CLOSED for step in uow.reviews.steps(round_id)):
        raise DeskError(Refusal.ROUND_CLOSED)
    return found


def committee_of(uow: UnitOfWork, committee_id: CommitteeId) -> Committee:
    """The committee of this id with its orders."""
    committee = uow.committees.get(committee_id)
    if committee is None:
        raise DeskError(Refusal.COMMITTEE_NOT_FOUND)
    return committee


def members_on(uow: UnitOfWork, committee_id: CommitteeId, day: date) -> tuple[Member, ...]:
    """Who sits in a committee on a day; refused when no order says so."""
    members = committee_of(uow, committee_id).members_on(day)
    if not members:
        raise DeskError(Refusal.NO_ORDER_IN_FORCE, day=day)
    return members


def approval_step(version: ManualVersion | None) -> StepNote | None:
    """The approval of a round's version as the step that it is; none before it is approved."""
    if version is None or version.approval is None:
        return None
    approval = version.approval
    return StepNote(
        kind=StepKind.APPROVED,
        taken_on=approval.approved_on,
        document_no=approval.document_no,
        person_name=approval.name,
    )


def in_order(steps: Iterable[StepNote]) -> tuple[StepNote, ...]:
    """The steps as a round takes them, those of one kind as they were noted."""
    kinds = list(StepKind)
    return tuple(sorted(steps, key=lambda step: kinds.index(step.kind)))
