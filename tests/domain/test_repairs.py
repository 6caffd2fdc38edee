"""Repairs: what goes out and what comes back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asset_desk.domain.assets import AssetId
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ledger import Place
from asset_desk.domain.repairs import (
    Repair,
    RepairId,
    RepairReturn,
    check_problems,
    coming_entry,
    repair_problems,
    sending_entry,
)

DAY = date(2026, 5, 20)


@given(st.integers(0, 50), st.integers(0, 50), st.sampled_from((Place.STORE, Place.DAMAGED)))
def test_law_what_is_sent_and_comes_back_is_never_more_nor_less(good, beyond, source):
    total = good + beyond
    if not total:
        return
    sent = Repair(
        asset_id=AssetId(1), quantity=total, source=source, on=DAY, fault="ก", repairer="ข"
    )
    back = RepairReturn(repair_id=RepairId(1), good=good, beyond_repair=beyond, on=DAY)
    out, home = sending_entry(sent), coming_entry(back, AssetId(1))
    assert out.quantity_to(Place.IN_REPAIR) + home.quantity_to(Place.IN_REPAIR) == 0
    assert home.quantity_to(Place.STORE) == good
    assert home.quantity_to(Place.DAMAGED) == beyond


def test_a_repair_without_anything_said_is_refused_for_the_first_of_it():
    empty = Repair(
        asset_id=AssetId(1), quantity=0, source=Place.STORE, on=DAY, fault="", repairer=""
    )
    problems = repair_problems(empty, 3)
    assert set(problems) == {"quantity", "fault", "repairer"}
    with pytest.raises(DeskError, match=Refusal.NOTHING_COUNTED.name):
        check_problems(problems)
