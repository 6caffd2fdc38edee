"""The texts that orders begin with."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asset_desk.domain.committees import OrderKind, order_problems
from asset_desk.domain.usual_orders import USUAL_DUTIES, USUAL_NAME, usual_order
from tests.domain.test_committees import FIRST, TEXT


def test_an_appointment_begins_with_everything_but_members_and_law():
    text = usual_order(OrderKind.APPOINT, USUAL_NAME)
    assert text.subject == f"แต่งตั้ง{USUAL_NAME}"
    assert text.duties == USUAL_DUTIES
    assert (text.members, text.authority) == ((), "")
    assert set(order_problems(OrderKind.APPOINT, text)) == {"members"}


@pytest.mark.parametrize(
    ("kind", "word"), [(OrderKind.AMEND, "แก้ไขเพิ่มเติม"), (OrderKind.REVOKE, "ยกเลิก")]
)
def test_an_order_that_changes_another_begins_with_what_that_one_says(kind, word):
    changed = replace(FIRST, text=replace(TEXT, authority="อาศัยอำนาจตามกฎหมาย"))
    text = usual_order(kind, "คณะกรรมการ", changed)
    assert text.subject == f"{word}คำสั่งแต่งตั้งคณะกรรมการ"
    assert text.authority == "อาศัยอำนาจตามกฎหมาย"
    assert text.members == (changed.text.members if kind is OrderKind.AMEND else ())
    assert order_problems(kind, text) == {}
