"""The complaints of a year, and the limits and steps of one of them, as tables."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from typing_extensions import override

from asset_desk.domain.complaints import Limit
from asset_desk.services.measure_rows import ComplaintRow, StepRow
from asset_desk.thai_dates import bangkok_day, short_date
from asset_desk.ui.complaints.words import due_text, limit_status, order_text, state_of, step_text
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel


class ComplaintTableModel(PageTableModel[ComplaintRow]):
    """Complaints, newest first; one that was struck out stays, struck through."""

    @override
    def make_columns(self) -> tuple[Column[ComplaintRow], ...]:
        return (
            Column(title=self.tr("No."), text=number_text, width=76, is_strong=True),
            Column(
                title=self.tr("Received"),
                text=lambda each: short_date(each.complaint.received_on),
                width=110,
            ),
            Column(title=self.tr("Channel"), text=lambda each: each.complaint.channel, width=94),
            Column(
                title=self.tr("Subject"), text=lambda each: each.complaint.subject, stretch=True
            ),
            Column(
                title=self.tr("State"),
                text=lambda each: state_of(each).text,
                status=state_of,
                width=292,
            ),
            Column(title=self.tr("By"), text=due_text, width=110),
        )

    @override
    def is_struck(self, row: ComplaintRow) -> bool:
        return bool(row.struck_reason)


class LimitTableModel(PageTableModel[Limit]):
    """The promised steps of one complaint, each against its last day."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today
        super().__init__()

    @override
    def make_columns(self) -> tuple[Column[Limit], ...]:
        return (
            Column(title=self.tr("Promised"), text=lambda each: step_text(each.kind), width=200),
            Column(title=self.tr("Counted from"), text=lambda each: short_date(each.starts_on)),
            Column(title=self.tr("Last day"), text=lambda each: short_date(each.due_on)),
            Column(
                title=self.tr("State"),
                text=lambda each: limit_status(each, self._today()).text,
                status=lambda each: limit_status(each, self._today()),
                stretch=True,
            ),
        )


class StepTableModel(PageTableModel[StepRow]):
    """The steps in the order recorded; one taken back stays, struck through."""

    @override
    def make_columns(self) -> tuple[Column[StepRow], ...]:
        return (
            Column(title=self.tr("Day"), text=lambda each: short_date(each.step.on), width=116),
            Column(title=self.tr("Step"), text=lambda each: step_text(each.step.kind), width=180),
            Column(title=self.tr("By whom"), text=lambda each: each.step.by_whom, width=140),
            Column(title=self.tr("Outcome"), text=_outcome, stretch=True),
            Column(title=self.tr("Recorded"), text=_recorded, width=150),
        )

    @override
    def is_struck(self, row: StepRow) -> bool:
        return bool(row.taken_back_reason)


def number_text(row: ComplaintRow) -> str:
    """The number of a complaint within its year."""
    return f"{row.number}/{row.complaint.fiscal_year}"


def _outcome(row: StepRow) -> str:
    step = row.step
    parts = (order_text(step.order) if step.order else "", step.document_no, step.result)
    return " · ".join(part for part in (*parts, row.taken_back_reason) if part)


def _recorded(row: StepRow) -> str:
    return f"{short_date(bangkok_day(row.recorded_at))} {row.recorded_by}"
