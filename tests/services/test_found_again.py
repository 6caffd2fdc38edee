"""A lost piece that turns up again, before its settlement and after."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from asset_desk.domain.assets import AssetId
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.found_again import FoundAgain
from asset_desk.domain.ledger import EntryKind, Place
from asset_desk.domain.loans import Stage
from asset_desk.domain.settlements import Harm, Outcome
from asset_desk.paths import DataFolder
from asset_desk.services.found_again import bring_back
from asset_desk.services.reversals import reverse
from asset_desk.services.write_offs import note_finding, write_off
from asset_desk.store.verify import verify_book
from tests.builders import TODAY, occasion, pages_of
from tests.services.test_settling import found, harmed, refused, settled

DOCUMENT, HOW = "สธ 52001/77", "พบในห้องเก็บของศาลาประชาคม"


def back(desk, asset: AssetId, quantity: int = 1, *, today: date = TODAY, **given) -> None:
    facts = {"on": TODAY, "document_no": DOCUMENT, "reason": HOW} | given
    bring_back(
        desk.uow, occasion(today=today), FoundAgain(asset_id=asset, quantity=quantity, **facts)
    )


@pytest.fixture
def is_clean(tmp_path):
    """Checks the book as a file, the way an auditor would."""

    def check(desk) -> bool:
        folder = DataFolder(tmp_path / "data")
        folder.database.parent.mkdir(parents=True, exist_ok=True)
        folder.database.write_bytes(pages_of(desk.engine))
        return verify_book(folder).is_clean

    return check


def test_a_lost_piece_found_before_its_settlement_closes_the_slip_and_is_lent_again(desk, is_clean):
    loan, asset = harmed(desk, lost=2, owned=2)
    assert settled(desk, loan, Harm.LOST, Outcome.FOUND) is Stage.RETURNED
    assert desk.balances(asset)[Place.LOST] == 1
    desk.approved((asset, 1))
    assert settled(desk, loan, Harm.LOST, Outcome.FOUND) is Stage.CLOSED
    (row, _) = desk.queries.settling.settlements_of(loan)
    assert (row.outcome, row.amount_satang) == (Outcome.FOUND, None)
    assert is_clean(desk)


def test_a_settlement_as_found_can_be_taken_back(desk, is_clean):
    loan, asset = harmed(desk, lost=1)
    settled(desk, loan, Harm.LOST, Outcome.FOUND)
    reverse(desk.uow, occasion(), loan, desk.acts()[-1].no, reason="ไม่ใช่ชิ้นเดิม")
    assert desk.balances(asset)[Place.LOST] == 1
    assert is_clean(desk)


def test_how_it_was_found_is_told_and_only_what_is_lost_is_found(desk):
    loan, _ = harmed(desk, damaged=1, lost=1)
    with refused(Refusal.REASON_MISSING):
        settled(desk, loan, Harm.LOST, Outcome.FOUND, details=" ")
    with refused(Refusal.DAMAGED_IS_NOT_LOST):
        settled(desk, loan, Harm.DAMAGED, Outcome.FOUND)


def test_a_lost_piece_found_after_it_was_paid_for_is_in_store_again(desk, is_clean):
    loan, asset = harmed(desk, lost=2)
    settled(desk, loan, Harm.LOST, Outcome.PAID, 2)
    back(desk, asset)
    assert desk.balances(asset) == {Place.REGISTER: -40, Place.STORE: 39, Place.LOST: 1}
    act = desk.acts()[-1]
    assert (act.kind, act.payload["row"]["document_no"]) == ("asset.found_again", DOCUMENT)
    assert [each["kind"] for each in act.payload["entries"]] == [EntryKind.FOUND_AGAIN.value]
    assert desk.loan(loan).stage is Stage.CLOSED
    assert is_clean(desk)


def test_what_a_borrower_still_owes_for_is_settled_with_the_loan(desk):
    loan, asset = harmed(desk, lost=2)
    with refused(Refusal.MORE_THAN_IS_LOST):
        back(desk, asset)
    settled(desk, loan, Harm.LOST, Outcome.PAID, 1)
    with refused(Refusal.MORE_THAN_IS_LOST):
        back(desk, asset, 2)
    back(desk, asset, 1)


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"document_no": " "}, Refusal.DOCUMENT_MISSING),
        ({"reason": " "}, Refusal.REASON_MISSING),
        ({"quantity": 0}, Refusal.NOTHING_COUNTED),
        ({"on": TODAY + timedelta(days=1)}, Refusal.DAY_IN_THE_FUTURE),
        ({"on": TODAY - timedelta(days=1)}, Refusal.DAY_BEFORE_THE_LAST_ACT),
    ],
)
def test_what_is_missing_or_out_of_order_is_refused(desk, given, refusal):
    loan, asset = harmed(desk, lost=1)
    settled(desk, loan, Harm.LOST, Outcome.PAID)
    with refused(refusal):
        back(desk, asset, **given)


def test_a_piece_found_after_its_fact_finding_is_not_written_off_any_more(desk, is_clean):
    loan, asset = harmed(desk, lost=1)
    settled(desk, loan, Harm.LOST, Outcome.PAID)
    finding = note_finding(desk.uow, occasion(), found(asset))
    back(desk, asset)
    with refused(Refusal.MORE_THAN_IS_HARMED):
        write_off(desk.uow, occasion(), finding, on=TODAY, document_no="1")
    assert is_clean(desk)


def test_an_asset_that_is_not_in_the_register_is_not_found(desk):
    with pytest.raises(DeskError, match="ASSET_NOT_FOUND"):
        back(desk, AssetId(99))


def test_lesson_09_what_was_found_is_told_in_the_history_of_the_asset(desk):
    loan, asset = harmed(desk, lost=1)
    settled(desk, loan, Harm.LOST, Outcome.PAID)
    back(desk, asset)
    kinds = [each.kind for each in desk.queries.assets.history(asset)]
    assert "asset.found_again" in kinds
