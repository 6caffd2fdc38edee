"""Rows of a fiscal year's book: its movements, what was out at its end, and the annual count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from asset_desk.domain.assets import AssetId, DivisionId
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.loans import LoanId


@dataclass(frozen=True, slots=True)
class JournalHead:
    """How many acts the journal has, and the seal of the last one."""

    acts: int
    seal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MovementRow:
    """One movement of the year's book; its running number is its own for ever.

    Lines brought forward come first, by the numbers of their first year. The rest stands in the
    order of the journal, so that what is entered later, back-dated or not, comes after. Something
    of a year before that was entered only after this year had begun `is_late`: it changes what was
    brought forward. Counts are signed: what is taken back by a reversal is negative.
    """

    running_no: int
    act_no: int
    act_kind: str
    entry_kind: str
    is_brought_forward: bool
    is_late: bool
    happened_on: date
    recorded_on: date
    loan_id: LoanId
    slip_no: str
    borrower: str
    borrower_unit: str
    asset_name: str
    asset_code: str
    unit: str
    lent: int
    good: int
    damaged: int
    lost: int
    moved: int
    out_after: int | None
    purpose: str
    place: str
    approver: str
    due_date: date
    giver: str
    receiver: str
    condition: str
    reason: str
    items: tuple[str, ...] = ()
    reversed_kind: str = ""

    @property
    def out_change(self) -> int:
        """How many more pieces are out because of it; negative when fewer."""
        return self.lent - self.good - self.damaged - self.lost


@dataclass(frozen=True, slots=True, kw_only=True)
class OutRow:
    """What was out of one loan line at the end of a day."""

    line_id: LoanLineId
    loan_id: LoanId
    slip_no: str
    borrower: str
    borrower_unit: str
    place: str
    purpose: str
    asset_name: str
    asset_code: str
    division_name: str
    quantity: int
    unit: str
    lent_on: date
    due_date: date
    is_overdue: bool


class CountState(StrEnum):
    """Which assets of an annual count."""

    ALL = "all"
    NOT_COUNTED = "not_counted"
    COUNTED = "counted"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True, kw_only=True)
class CountFilter:
    """Which assets of the annual count of one fiscal year (พ.ศ., named by its end)."""

    fiscal_year: int
    text: str = ""
    state: CountState = CountState.ALL
    division_id: DivisionId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountRow:
    """One asset of the annual count: what the book says of the year's last day, what was found.

    `expected` is what should be here that day, damaged pieces included; the result is judged by
    what should be here on the day of the counting.
    """

    asset_id: AssetId
    code: str
    name: str
    division_name: str
    place: str
    unit: str
    owned: int
    on_loan: int
    in_repair: int
    lost: int
    expected: int
    result: CountResult | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountResult:
    """What was found of one asset, the last time that it was counted for the year."""

    counted_on: date
    expected: int
    found: int
    damaged: int
    missing: int
    counted_by: str
    remark: str

    @property
    def over(self) -> int:
        """Pieces found beyond what should be there."""
        return max(self.found + self.damaged - self.expected, 0)

    @property
    def differs(self) -> bool:
        """Whether anything is not as it should be."""
        return bool(self.damaged or self.missing or self.over)


@dataclass(frozen=True, slots=True)
class CountProgress:
    """How far an annual count is, in assets; and the pieces that are not as they should be."""

    assets: int
    counted: int
    different: int
    found: int
    damaged: int
    missing: int
    over: int
