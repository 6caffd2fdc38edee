"""What came back, and in what state (ข้อ 209)."""

from __future__ import annotations

from datetime import date

import pytest

from asset_desk.domain.assets import AssetId
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ledger import LoanLineId, Place
from asset_desk.domain.returns import ReturnCount, return_entry, return_refusal


@pytest.mark.parametrize(
    ("counted", "refusal"),
    [
        (ReturnCount(condition="ดี"), Refusal.NOTHING_COUNTED),
        (ReturnCount(good=3, damaged=-1, condition="ดี"), Refusal.NOTHING_COUNTED),
        (ReturnCount(good=4, damaged=1, lost=1, condition="ดี"), Refusal.MORE_THAN_IS_OUT),
        (ReturnCount(good=1), Refusal.CONDITION_MISSING),
        (ReturnCount(good=1, condition="  "), Refusal.CONDITION_MISSING),
        (ReturnCount(good=3, damaged=1, lost=1, condition="ดี"), None),
    ],
)
def test_r209_a_count_is_refused_or_taken(counted, refusal):
    assert return_refusal(counted, 5) is refusal


def test_r209_each_state_goes_to_its_own_place():
    counted = ReturnCount(good=3, damaged=2, condition="ขาหัก")
    entry = return_entry(LoanLineId(7), AssetId(1), counted, 5, on=date(2026, 5, 20))
    assert entry.quantity_to(Place.ON_LOAN) == -5
    assert entry.quantity_to(Place.STORE) == 3
    assert entry.quantity_to(Place.DAMAGED) == 2
    assert [posting.place for posting in entry.postings] == [
        Place.ON_LOAN,
        Place.STORE,
        Place.DAMAGED,
    ]
    assert entry.line_id == 7


def test_a_refused_count_makes_no_entry():
    with pytest.raises(DeskError, match=Refusal.MORE_THAN_IS_OUT.name) as refused:
        return_entry(LoanLineId(7), AssetId(1), ReturnCount(good=2), 1, on=date(2026, 5, 20))
    assert refused.value.facts["outstanding"] == 1


def test_r209c_a_late_return_costs_no_fine():
    counted = ReturnCount(good=5, condition="ดี")
    entries = [
        return_entry(LoanLineId(7), AssetId(1), counted, 5, on=date(2026, 5, day)).postings
        for day in (1, 31)
    ]
    assert entries[0] == entries[1]
