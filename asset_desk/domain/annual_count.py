"""The annual count (ข้อ 213): what checkers find of each asset, held against the book.

A result is only ever a finding. It never changes the ledger by itself: what is missing is written
off on the way of ข้อ 214 to 218 or not at all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from asset_desk.domain.assets import AssetId, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.fiscal_year import last_day

MOST_COUNTED = 99_999
LONGEST_REMARK = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetCount:
    """What was found of one asset: so many in order, so many damaged, by whom and on which day."""

    fiscal_year: int
    asset_id: AssetId
    counted_on: date
    found: int
    damaged: int = 0
    counted_by: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Stock:
    """What the book says of an asset on a day: owned, on loan, and what should be here.

    What came back damaged is here; what is on loan, in repair or lost is not.
    """

    owned: int
    on_loan: int
    expected: int


def tidied(count: AssetCount) -> AssetCount:
    """The same with its texts as they are kept."""
    return replace(count, counted_by=tidy(count.counted_by), remark=tidy(count.remark))


def count_refusal(count: AssetCount, today: date) -> Refusal | None:
    """Why this result cannot be recorded, or None when it can."""
    if not count.counted_by:
        return Refusal.COUNTER_MISSING
    if min(count.found, count.damaged) < 0 or count.found + count.damaged > MOST_COUNTED:
        return Refusal.COUNT_OUT_OF_RANGE
    if len(count.remark) > LONGEST_REMARK:
        return Refusal.REMARK_TOO_LONG
    if count.counted_on > today:
        return Refusal.DAY_IN_THE_FUTURE
    if count.counted_on < last_day(count.fiscal_year):
        return Refusal.COUNT_BEFORE_YEAR_END
    return None


def check_count(count: AssetCount, today: date) -> None:
    """Refuse a result that cannot be recorded."""
    if refusal := count_refusal(count, today):
        facts = {"day": count.counted_on, "year_end": last_day(count.fiscal_year)}
        raise DeskError(refusal, **facts, longest=LONGEST_REMARK)


def missing_of(count: AssetCount, held: Stock) -> int:
    """How many pieces should have been here and were not found, in whatever state."""
    return max(held.expected - count.found - count.damaged, 0)


def check_against_register(count: AssetCount, stock: Stock) -> None:
    """Refuse more than the office owns without a word why: most often it is a slip of the hand."""
    if count.found + count.damaged > stock.owned and not count.remark:
        raise DeskError(Refusal.MORE_FOUND_THAN_OWNED, owned=stock.owned)


def count_year(fiscal_year: int, today: date) -> int:
    """The year whose end is counted: this one once it has ended, before that the one before."""
    return fiscal_year if last_day(fiscal_year) <= today else fiscal_year - 1
