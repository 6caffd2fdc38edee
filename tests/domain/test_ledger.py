"""Movements always balance."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asset_desk.domain.assets import AssetId
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ledger import (
    EntryKind,
    LedgerEntry,
    LoanLineId,
    Place,
    Posting,
    hand_over_entry,
    owning_entry,
    quantity_at,
    retiring_entry,
    reversal,
)
from asset_desk.domain.returns import ReturnCount, return_entry

DAY = date(2026, 5, 20)
CHAIRS, LINE = AssetId(1), LoanLineId(1)


@pytest.mark.parametrize(
    "postings", [(), (Posting(Place.STORE, 1),), (Posting(Place.STORE, 2), Posting(Place.LOST, -1))]
)
def test_an_entry_that_does_not_balance_is_refused(postings):
    with pytest.raises(DeskError, match=Refusal.ENTRY_UNBALANCED.name):
        LedgerEntry(EntryKind.RECOUNTED, CHAIRS, DAY, postings)


def total(entry: LedgerEntry) -> int:
    return sum(posting.quantity for posting in entry.postings)


@given(st.integers(1, 9_999), st.integers(0, 9_999), st.integers(0, 9_999), st.integers(0, 9_999))
def test_every_movement_sums_to_zero(quantity, good, damaged, lost):
    entries = [
        owning_entry(EntryKind.ENTERED, CHAIRS, quantity, DAY),
        owning_entry(EntryKind.RECOUNTED, CHAIRS, -quantity, DAY),
        retiring_entry(CHAIRS, quantity, DAY),
        hand_over_entry(LINE, CHAIRS, quantity, DAY),
    ]
    if counted := good + damaged + lost:
        count = ReturnCount(good, damaged, lost, "ดี")
        entries.append(return_entry(LINE, CHAIRS, count, counted, on=DAY))
    assert {total(entry) for entry in entries} == {0}


@given(st.integers(1, 500))
def test_taking_back_what_was_handed_over_restores_every_place(quantity):
    entries = [
        owning_entry(EntryKind.ENTERED, CHAIRS, 500, DAY),
        hand_over_entry(LINE, CHAIRS, quantity, DAY),
        return_entry(LINE, CHAIRS, ReturnCount(good=quantity, condition="ดี"), quantity, on=DAY),
    ]
    assert quantity_at(Place.STORE, entries) == 500
    assert quantity_at(Place.ON_LOAN, entries) == 0
    assert quantity_at(Place.REGISTER, entries) == -500


places = st.lists(
    st.tuples(st.sampled_from(Place), st.integers(-9_999, 9_999).filter(bool)),
    min_size=1,
    max_size=5,
)


@given(places)
def test_law_a_movement_and_its_reversal_leave_every_place_as_it_was(moved):
    postings = [Posting(place, quantity) for place, quantity in moved]
    rest = -sum(posting.quantity for posting in postings)
    entry = LedgerEntry(
        EntryKind.TAKEN_BACK, CHAIRS, DAY, (*postings, Posting(Place.REGISTER, rest)), LINE
    )
    mirror = reversal(entry)
    assert total(mirror) == 0
    assert {quantity_at(place, (entry, mirror)) for place in Place} == {0}
    same = ("kind", "asset_id", "line_id", "happened_on")
    assert all(getattr(mirror, name) == getattr(entry, name) for name in same)
    assert reversal(mirror) == entry
