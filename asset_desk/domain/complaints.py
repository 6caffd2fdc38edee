"""The complaints register that measure 5 promises: its steps, their order and their time limits.

A preliminary check within 1 working day of receipt; then the superior orders; a committee inquires
within 7 days of acknowledging its order; a complainant who is known is answered within 7 days of
the order, or of the inquiry's end where there was one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NewType

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.domain.working_days import after_days, after_working_days

ComplaintId = NewType("ComplaintId", int)

CHECK_WORKING_DAYS, INQUIRY_DAYS, ANSWER_DAYS = 1, 7, 7
LONGEST_LINE, LONGEST_DETAILS = 200, 4_000
USUAL_CHANNELS = ("มาด้วยตนเอง", "เว็บไซต์", "โทรศัพท์", "จดหมาย", "อื่น ๆ")
"""What is offered first; the office writes its own words where these do not fit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """What came in, on which day and by which channel; who complains may stay unknown."""

    received_on: date
    channel: str
    subject: str
    details: str = ""
    complainant: str = ""
    contact: str = ""

    @property
    def fiscal_year(self) -> int:
        """The fiscal year in whose register it stands."""
        return fiscal_year_of(self.received_on)

    @property
    def can_be_answered(self) -> bool:
        """Whether somebody is known who can be told the outcome."""
        return bool(self.complainant or self.contact)


class StepKind(StrEnum):
    """What is done about a complaint, in this order."""

    CHECKED = "checked"
    ORDERED = "ordered"
    ACKNOWLEDGED = "acknowledged"
    INQUIRED = "inquired"
    ANSWERED = "answered"


class Order(StrEnum):
    """What the superior may order."""

    CLOSE = "close"
    OTHER = "other"
    INQUIRE = "inquire"
    FORWARD = "forward"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: its day, who took it, what came of it; an order says what was ordered."""

    kind: StepKind
    on: date
    by_whom: str
    result: str = ""
    document_no: str = ""
    order: Order | None = None


@dataclass(frozen=True, slots=True)
class Limit:
    """A promised step: from which day it counts, its last day, and when it was taken, if it was."""

    kind: StepKind
    starts_on: date
    due_on: date
    done_on: date | None = None

    def days_late(self, today: date) -> int:
        """How many days past its last day it was taken, or still is not; 0 when in time."""
        return max(((self.done_on or today) - self.due_on).days, 0)


def next_step(complaint: Complaint, steps: Sequence[Step]) -> StepKind | None:
    """The step that is awaited now; None once nothing is left to do."""
    taken = {step.kind for step in steps}
    for kind in _path(complaint, steps):
        if kind not in taken:
            return kind
    return None


def may_come_next(complaint: Complaint, steps: Sequence[Step]) -> StepKind | None:
    """The step that may be recorded now: an answer also where nobody was thought to await one."""
    awaited = next_step(complaint, steps)
    is_answered = any(step.kind is StepKind.ANSWERED for step in steps)
    return awaited or (None if is_answered else StepKind.ANSWERED)


def limits(
    complaint: Complaint, steps: Sequence[Step], holidays: Collection[date]
) -> tuple[Limit, ...]:
    """The promised steps whose time is running or has run, in their order."""
    on = {step.kind: step.on for step in steps}
    check_by = after_working_days(complaint.received_on, CHECK_WORKING_DAYS, holidays)
    found = [Limit(StepKind.CHECKED, complaint.received_on, check_by, on.get(StepKind.CHECKED))]
    if begun := on.get(StepKind.ACKNOWLEDGED):
        inquire_by = after_days(begun, INQUIRY_DAYS, holidays)
        found.append(Limit(StepKind.INQUIRED, begun, inquire_by, on.get(StepKind.INQUIRED)))
    decided = _decided_on(steps)
    if decided and (complaint.can_be_answered or StepKind.ANSWERED in on):
        answer_by = after_days(decided, ANSWER_DAYS, holidays)
        found.append(Limit(StepKind.ANSWERED, decided, answer_by, on.get(StepKind.ANSWERED)))
    return tuple(found)


def running_limit(
    complaint: Complaint, steps: Sequence[Step], holidays: Collection[date]
) -> Limit | None:
    """The limit of the step awaited now; None where nothing is promised for it."""
    awaited = next_step(complaint, steps)
    found = (each for each in limits(complaint, steps, holidays) if each.kind is awaited)
    return next(found, None)


def tidied_complaint(complaint: Complaint) -> Complaint:
    """The complaint with tidy texts."""
    return replace(
        complaint,
        channel=tidy(complaint.channel),
        subject=tidy(complaint.subject),
        details=complaint.details.strip(),
        complainant=tidy(complaint.complainant),
        contact=tidy(complaint.contact),
    )


def complaint_problems(complaint: Complaint, today: date) -> Mapping[str, Refusal]:
    """What is wrong with a complaint as filled in, by field."""
    lines = ("channel", "subject", "complainant", "contact")
    too_long = {name: len(getattr(complaint, name)) > LONGEST_LINE for name in lines}
    too_long["details"] = len(complaint.details) > LONGEST_DETAILS
    found = {name: Refusal.COMPLAINT_TEXT_TOO_LONG for name, is_so in too_long.items() if is_so}
    if complaint.received_on > today:
        found["received_on"] = Refusal.DAY_IN_THE_FUTURE
    if not tidy(complaint.channel):
        found["channel"] = Refusal.COMPLAINT_CHANNEL_MISSING
    if not tidy(complaint.subject):
        found["subject"] = Refusal.COMPLAINT_SUBJECT_MISSING
    return found


def check_complaint(complaint: Complaint, today: date) -> None:
    """Refuse a complaint that has a problem."""
    for field, refusal in complaint_problems(complaint, today).items():
        raise DeskError(refusal, field=field, day=complaint.received_on)


def tidied_step(step: Step) -> Step:
    """The step with tidy texts."""
    return replace(
        step,
        by_whom=tidy(step.by_whom),
        result=step.result.strip(),
        document_no=tidy(step.document_no),
    )


def step_problems(step: Step, last_on: date, today: date) -> Mapping[str, Refusal]:
    """What is wrong with a step after one of `last_on`, by field."""
    problems = {}
    if step.on > today:
        problems["on"] = Refusal.DAY_IN_THE_FUTURE
    elif step.on < last_on:
        problems["on"] = Refusal.DAY_BEFORE_THE_LAST_ACT
    if not tidy(step.by_whom):
        problems["by_whom"] = Refusal.STEP_PERSON_MISSING
    if (step.kind is StepKind.ORDERED) != (step.order is not None):
        problems["order"] = Refusal.ORDER_NOT_CHOSEN
    if len(step.by_whom) > LONGEST_LINE or len(step.document_no) > LONGEST_LINE:
        problems["by_whom"] = Refusal.COMPLAINT_TEXT_TOO_LONG
    if len(step.result) > LONGEST_DETAILS:
        problems["result"] = Refusal.COMPLAINT_TEXT_TOO_LONG
    return problems


def check_step(complaint: Complaint, steps: Sequence[Step], step: Step, today: date) -> None:
    """Refuse a step out of turn, or one that has a problem."""
    if step.kind is not may_come_next(complaint, steps):
        raise DeskError(Refusal.STEP_OUT_OF_TURN)
    last_on = steps[-1].on if steps else complaint.received_on
    for field, refusal in step_problems(step, last_on, today).items():
        raise DeskError(refusal, field=field, last=last_on, day=step.on)


def _path(complaint: Complaint, steps: Sequence[Step]) -> list[StepKind]:
    order = next((step.order for step in steps if step.kind is StepKind.ORDERED), None)
    path = [StepKind.CHECKED, StepKind.ORDERED]
    if order is Order.INQUIRE:
        path += [StepKind.ACKNOWLEDGED, StepKind.INQUIRED]
    if complaint.can_be_answered:
        path.append(StepKind.ANSWERED)
    return path


def _decided_on(steps: Sequence[Step]) -> date | None:
    """The day on which the outcome stood: the order's, or the inquiry's end where one was held."""
    ordered = next((step for step in steps if step.kind is StepKind.ORDERED), None)
    if ordered is None or ordered.order is not Order.INQUIRE:
        return ordered.on if ordered else None
    return next((step.on for step in steps if step.kind is StepKind.INQUIRED), None)
