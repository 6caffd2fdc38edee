"""Rows of reports: a group with its figures, an asset's year, a harm with what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from asset_desk.domain.assets import AssetId
from asset_desk.domain.loans import LoanId
from asset_desk.domain.reporting import Figures
from asset_desk.domain.reporting import ReportKind as ReportKind
from asset_desk.domain.settlements import Harm, Outcome
from asset_desk.services.year_rows import JournalHead


class Grouping(StrEnum):
    """What the figures of a period are broken down by."""

    CATEGORY = "category"
    DIVISION = "division"
    BORROWER_KIND = "borrower_kind"
    BORROWER_UNIT = "borrower_unit"
    WORK_TYPE = "work_type"


class Counted(StrEnum):
    """A figure that can be opened to see the slips behind it."""

    SLIPS = "slips"
    RETURNED = "returned"
    DAMAGED = "damaged"
    LOST = "lost"
    SETTLED = "settled"
    OUT = "out"
    OVERDUE = "overdue"
    HARMED = "harmed"
    NEVER_COLLECTED = "never_collected"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    EXTENSIONS = "extensions"
    CLOSED = "closed"
    ON_TIME = "on_time"
    FOLLOW_UPS_DUE = "follow_ups_due"
    FOLLOWED_UP_IN_TIME = "followed_up_in_time"
    FOLLOWED_UP_LATE = "followed_up_late"
    FOLLOW_UPS_MISSED = "follow_ups_missed"
    FOLLOW_UPS_NEEDLESS = "follow_ups_needless"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRow:
    """One group of a breakdown. `key` stays the same when its name changes; "" is "not said"."""

    key: str
    name: str
    figures: Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthFigures:
    """The figures of one month of a period."""

    month: date
    figures: Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetUseRow:
    """How one asset was used: slips and units lent, unit-days out within the period.

    The days count from the day of hand-over to the day before it came back; one lent and back on
    the same day was out for one. `owned` is what the register held at the period's end.
    """

    asset_id: AssetId
    code: str
    name: str
    category: str
    unit: str
    owned: int
    slips: int
    units: int
    unit_days_out: int
    utilisation: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HarmRow:
    """Units of one line found damaged or lost within the period, or settled within it.

    `amount_satang` is what was paid; `happened_on` the day of the return or of the settlement.
    """

    loan_id: LoanId
    slip_no: str
    borrower: str
    asset_code: str
    asset_name: str
    unit: str
    harm: Harm
    quantity: int
    happened_on: date
    outcome: Outcome | None
    document_no: str
    amount_satang: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipRow:
    """A slip behind a figure, as it stood on the day the report was made for."""

    loan_id: LoanId
    slip_no: str
    borrower: str
    borrower_unit: str
    purpose: str
    handed_over_on: date | None
    due_date: date
    lines: int
    units: int
    out: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeFrom:
    """What a report was made from: where the journal stood at the end of the day asked for."""

    as_of: date
    head: JournalHead
    filters: Mapping[str, str]
