"""Fact-finding and write-off (ข้อ 214–218)."""

from __future__ import annotations

from datetime import date

import pytest

from asset_desk.domain.assets import AssetId
from asset_desk.domain.ledger import Place
from asset_desk.domain.settlements import Harm
from asset_desk.domain.write_offs import Finding, written_off_entry

DAY = date(2026, 5, 20)


@pytest.mark.parametrize("harm", Harm)
@pytest.mark.parametrize(
    ("is_everything", "target"), [(True, Place.DISPOSED), (False, Place.REGISTER)]
)
def test_r215_what_is_written_off_leaves_what_may_be_lent_for_good(harm, is_everything, target):
    finding = Finding(
        asset_id=AssetId(1),
        harm=harm,
        quantity=2,
        on=DAY,
        order_no="1",
        result="ก",
        decided_by="ข",
    )
    entry = written_off_entry(finding, DAY, is_everything=is_everything)
    assert entry.quantity_to(harm.place) == -2
    assert entry.quantity_to(target) == 2
    assert entry.quantity_to(Place.STORE) == 0
