"""Making good: what each way moves, and at what value."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asset_desk.domain.assets import AssetId
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ledger import LoanLineId, Place, quantity_at
from asset_desk.domain.settlements import (
    Harm,
    Outcome,
    Settlement,
    check_settlement,
    settlement_entries,
    settlement_problems,
    tidied,
    valued,
)


def settlement(outcome=Outcome.PAID, harm=Harm.DAMAGED, quantity=2, **given_facts) -> Settlement:
    usual = {"document_no": "1", "on": date(2026, 5, 20), "details": "ของใหม่"}
    facts = {"line_id": LoanLineId(1), "harm": harm, "outcome": outcome, "quantity": quantity}
    return Settlement(**facts | usual | given_facts)


@given(st.sampled_from(Outcome), st.sampled_from(Harm), st.integers(1, 9_999))
def test_law_a_settlement_never_changes_how_many_the_register_counts(outcome, harm, quantity):
    made = settlement(outcome, harm, quantity)
    entries = settlement_entries(made, AssetId(1), Place.STORE)
    assert quantity_at(Place.REGISTER, entries) == 0
    whole = 0 if outcome is Outcome.PAID else quantity
    assert quantity_at(Place.STORE, entries) == whole
    assert quantity_at(harm.place, entries) == -whole


@given(st.integers(1, 9_999), st.integers(1, 10**9))
def test_point_09_the_sum_is_the_value_when_lent_times_the_pieces(quantity, value):
    made = valued(settlement(quantity=quantity, unit_value_satang=7), value)
    assert made.amount_satang == quantity * value


@pytest.mark.parametrize("outcome", [Outcome.REPAIRED, Outcome.REPLACED])
def test_what_is_not_paid_for_has_no_sum(outcome):
    made = valued(settlement(outcome, unit_value_satang=7, value_reason="x"), 100)
    assert (made.amount_satang, made.unit_value_satang, made.value_reason) == (None, None, "")


def test_every_problem_is_said_beside_its_field():
    made = settlement(Outcome.REPAIRED, Harm.LOST, 3, document_no="", details="")
    assert settlement_problems(made, 2, None) == {
        "quantity": Refusal.MORE_THAN_IS_OPEN,
        "outcome": Refusal.LOST_CANNOT_BE_REPAIRED,
        "document_no": Refusal.DOCUMENT_MISSING,
    }
    with pytest.raises(DeskError, match=Refusal.MORE_THAN_IS_OPEN.name):
        check_settlement(made, 2, None)


def test_texts_are_kept_tidy():
    made = tidied(settlement(document_no=" 1  2 ", details=" ก ", value_reason=" ข "))
    assert (made.document_no, made.details, made.value_reason) == ("1 2", "ก", "ข")
