"""One asset's loans and its history as tables."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from asset_desk.services.rows import AssetLoanRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.look import Tone
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel
from asset_desk.ui.words import Status, back_of, stage_status


@dataclass(frozen=True, slots=True)
class ToldAct:
    """An act of the journal in words."""

    day: str
    title: str
    details: str
    officer: str
    recorded: str


def _loan_status(row: AssetLoanRow) -> Status:
    status = stage_status(row.stage)
    if row.out and row.out < row.quantity:
        return Status(Tone.WAITING, "undo-2", back_of(row.quantity - row.out, row.quantity))
    return status


class AssetLoanTableModel(PageTableModel[AssetLoanRow]):
    """The loans of one asset."""

    @override
    def make_columns(self) -> tuple[Column[AssetLoanRow], ...]:
        return (
            Column(title=self.tr("Slip"), text=lambda row: row.slip_no or "–", width=92),
            Column(title=self.tr("Borrower"), text=lambda row: row.borrower_name, stretch=True),
            Column(
                title=self.tr("Pieces"),
                text=lambda row: f"{row.quantity:,}",
                width=70,
                is_number=True,
            ),
            Column(
                title=self.tr("Out since"),
                text=lambda row: short_date(row.handed_over_on) if row.handed_over_on else "–",
                width=116,
            ),
            Column(
                title=self.tr("Back"),
                text=lambda row: short_date(row.back_on) if row.back_on else "–",
                width=116,
            ),
            Column(
                title=self.tr("State"),
                text=lambda row: _loan_status(row).text,
                status=_loan_status,
                width=166,
            ),
        )


class OpenLoanTableModel(PageTableModel[AssetLoanRow]):
    """The loans that have an asset now, or are promised it."""

    @override
    def make_columns(self) -> tuple[Column[AssetLoanRow], ...]:
        return (
            Column(title=self.tr("Slip"), text=lambda row: row.slip_no or "–", width=96),
            Column(
                title=self.tr("Borrower"),
                text=lambda row: row.borrower_name,
                stretch=True,
                is_strong=True,
            ),
            Column(
                title=self.tr("Pieces"),
                text=lambda row: f"{row.out or row.quantity:,}",
                width=70,
                is_number=True,
            ),
            Column(title=self.tr("Due"), text=lambda row: short_date(row.due_date), width=118),
            Column(
                title=self.tr("State"),
                text=lambda row: _loan_status(row).text,
                status=_loan_status,
                width=168,
            ),
        )


class ActTableModel(PageTableModel[ToldAct]):
    """What was done to one asset."""

    @override
    def make_columns(self) -> tuple[Column[ToldAct], ...]:
        return (
            Column(title=self.tr("Day"), text=self._day, width=150),
            Column(
                title=self.tr("What was done"),
                text=lambda act: act.title,
                width=140,
                is_strong=True,
            ),
            Column(title=self.tr("Details"), text=lambda act: act.details, stretch=True),
            Column(title=self.tr("Officer"), text=lambda act: act.officer, width=130),
        )

    def _day(self, act: ToldAct) -> str:
        """The day it happened, and below it when it was entered, if that was later."""
        if not act.recorded:
            return act.day
        return act.day + "\n" + self.tr("entered {when}").format(when=act.recorded)
