"""Rows of measures and complaints, as screens and papers read them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from asset_desk.domain.complaints import Complaint, ComplaintId, Limit, Order, Step, StepKind
from asset_desk.domain.measures import AttachmentId, Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRow:
    """A file that shows what was done; one that was withdrawn says why."""

    attachment_id: AttachmentId
    number: int
    file_name: str
    sha256: str
    size: int
    withdrawn_reason: str = ""

    @property
    def stands(self) -> bool:
        """Whether it still is evidence."""
        return not self.withdrawn_reason


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """A measure with its evidence, withdrawn files included."""

    measure: Measure
    evidence: tuple[EvidenceRow, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptComplaint:
    """A complaint as use cases see it: the steps that stand, each with its id."""

    complaint_id: ComplaintId
    number: int
    complaint: Complaint
    steps: tuple[Step, ...]
    step_ids: tuple[int, ...]
    is_struck: bool

    @property
    def last_on(self) -> date:
        """The day of what happened last."""
        return self.steps[-1].on if self.steps else self.complaint.received_on


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """A step as the page of a complaint shows it; one that was taken back says why."""

    step: Step
    recorded_at: datetime
    recorded_by: str
    taken_back_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintRow:
    """A complaint of the register as of a day: what is awaited, by when, and how late it is."""

    complaint_id: ComplaintId
    number: int
    complaint: Complaint
    order: Order | None
    awaited: StepKind | None
    limit: Limit | None
    days_late: int
    struck_reason: str = ""

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done about it."""
        return self.awaited is not None and not self.struck_reason


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintPage:
    """Everything about one complaint."""

    row: ComplaintRow
    recorded_at: datetime
    recorded_by: str
    may_come_next: StepKind | None
    steps: tuple[StepRow, ...]
    limits: tuple[Limit, ...]
    last_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintFigures:
    """A year's register in numbers alone, as of a day: nothing in it tells of a person.

    `in_time` and `late` count the promised steps taken or past due, by kind.
    """

    received: int = 0
    closed: int = 0
    in_time: dict[StepKind, int] = field(default_factory=dict)
    late: dict[StepKind, int] = field(default_factory=dict)
