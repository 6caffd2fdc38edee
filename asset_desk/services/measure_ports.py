"""What the use cases of measures and complaints need of the book."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from asset_desk.domain.complaints import Complaint, ComplaintId, Step
from asset_desk.domain.ita_items import ItaItem
from asset_desk.domain.journal import ActNo
from asset_desk.domain.measures import AttachmentId, Measure, MeasureId
from asset_desk.domain.working_days import HolidayYear
from asset_desk.services.drafts import AttachmentNote
from asset_desk.services.measure_rows import KeptComplaint


class Measures(Protocol):
    """The measures of each fiscal year, their evidence, and the items that a year answers."""

    def of_year(self, fiscal_year: int) -> Sequence[Measure]:
        """The measures of a year in their order; none before its report was begun."""

    def get(self, measure_id: MeasureId) -> Measure | None:
        """One measure."""

    def add(self, measure: Measure) -> MeasureId:
        """Add a measure to its year; the id given in it is ignored."""

    def keep(self, measure: Measure) -> None:
        """Keep a measure's new text."""

    def attach(self, act_no: ActNo, note: AttachmentNote) -> None:
        """Remember a file of a measure, which is already in place."""

    def evidence(self, attachment_id: AttachmentId) -> AttachmentNote | None:
        """A file of a measure that stands; None when it was withdrawn or is none."""

    def withdraw(self, act_no: ActNo, attachment_id: AttachmentId, reason: str) -> None:
        """Say that a file is evidence no more; it stays in the book."""

    def items(self, fiscal_year: int) -> tuple[ItaItem, ...]:
        """The items of a year in their order."""

    def keep_items(self, fiscal_year: int, items: Sequence[ItaItem]) -> None:
        """Keep a year's items instead of those it had."""


class Complaints(Protocol):
    """The complaints register; rows are only ever added. And the holidays that its limits skip."""

    def get(self, complaint_id: ComplaintId) -> KeptComplaint | None:
        """One complaint with the steps that stand."""

    def next_number(self, fiscal_year: int) -> int:
        """The next number of a year's register; it is used or the transaction fails."""

    def add(self, act_no: ActNo, number: int, complaint: Complaint) -> ComplaintId:
        """Enter a complaint under this number of its year."""

    def add_step(self, act_no: ActNo, complaint_id: ComplaintId, step: Step) -> None:
        """Add a step."""

    def take_back(
        self, act_no: ActNo, complaint_id: ComplaintId, step_id: int | None, reason: str
    ) -> None:
        """Say that a step, or the whole entry without one, was recorded by mistake."""

    def holidays(self, year: int) -> HolidayYear:
        """The public holidays of a calendar year, as the office keeps them or as it began."""

    def keep_holidays(self, kept: HolidayYear) -> None:
        """Keep a year's holidays instead of those it had."""


class WithMeasures(Protocol):
    """The part of a transaction that measures and complaints stand in."""

    @property
    def measures(self) -> Measures:
        """The measures, as this transaction sees them."""

    @property
    def complaints(self) -> Complaints:
        """The complaints and the public holidays, as this transaction sees them."""
