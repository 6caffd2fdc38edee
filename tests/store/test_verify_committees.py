"""Tampering with committees and their orders is refused, and found where the guards were off."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError

from asset_desk.store.verify import verify_book
from tests.committee_desk import drafted, issued
from tests.store.books import ask, behind_the_desk


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE committee SET name = 'x' WHERE id = 1",
        "DELETE FROM committee WHERE id = 1",
        "INSERT INTO committee VALUES (9, 'คณะลับ')",
        "UPDATE committee_order SET subject = 'x' WHERE id = 1",
        "UPDATE committee_order SET reasons = 'x' WHERE id = 1",
        "UPDATE committee_order SET authority = 'x' WHERE id = 1",
        "UPDATE committee_order SET duties = '[\"x\"]' WHERE id = 1",
        "UPDATE committee_order SET effective_on = '2026-05-01' WHERE id = 1",
        "UPDATE committee_order SET number = 99 WHERE id = 1",
        "UPDATE committee_order SET year = 2568 WHERE id = 1",
        "UPDATE committee_order SET issued_on = '2026-01-01' WHERE id = 1",
        "UPDATE committee_order SET signer_name = 'x' WHERE id = 1",
        "UPDATE committee_order SET signer_title = 'x' WHERE id = 1",
        "UPDATE committee_order SET signer_order = 'x' WHERE id = 1",
        "UPDATE committee_order SET office = 'x' WHERE id = 1",
        "UPDATE committee_order SET kind = 'revoke' WHERE id = 2",
        "UPDATE committee_order SET changes_id = NULL WHERE id = 2",
        "UPDATE committee_order SET is_discarded = 0",
        "UPDATE committee_order SET revision = 7",
        "UPDATE committee_order SET stage = 'draft', number = NULL, issued_on = NULL WHERE id = 2",
        "DELETE FROM committee_order WHERE id = 2",
        "UPDATE order_member SET name = 'x' WHERE order_id = 1 AND line_no = 1",
        "UPDATE order_member SET position = 'x' WHERE order_id = 1 AND line_no = 1",
        "UPDATE order_member SET seat = 'member' WHERE order_id = 1 AND line_no = 1",
        "UPDATE order_member SET person_id = 1 WHERE order_id = 1 AND line_no = 1",
        "UPDATE order_member SET line_no = 9 WHERE order_id = 1 AND line_no = 1",
        "DELETE FROM order_member WHERE order_id = 1 AND line_no = 2",
        "INSERT INTO order_member VALUES (99, 1, 9, 'member', NULL, 'ใครก็ไม่รู้', '')",
        "INSERT INTO order_member VALUES (99, 77, 9, 'member', NULL, 'ใครก็ไม่รู้', '')",
    ],
)
def test_whatever_is_changed_is_found(lived, statement):
    behind_the_desk(lived, statement)
    assert "committees" in {each.check for each in verify_book(lived).differences}


def test_a_change_of_an_issued_order_is_named_with_its_act(lived):
    behind_the_desk(lived, "UPDATE committee_order SET subject = 'x' WHERE id = 1")
    (found,) = [each for each in verify_book(lived).differences if each.check == "committees"]
    act = ask(lived, "SELECT max(no) FROM act WHERE subject = 'order' AND subject_id = 1")
    assert found.act_no is not None
    assert found.act_no <= act


def test_another_scan_of_an_order_is_found(lived):
    behind_the_desk(lived, "UPDATE attachment SET file_name = 'x' WHERE subject = 'order'")
    assert "attachments" in {each.check for each in verify_book(lived).differences}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE committee_order SET subject = 'x'",
        "UPDATE committee_order SET stage = 'draft', number = NULL, issued_on = NULL",
        "DELETE FROM committee_order",
        "DELETE FROM committee",
        "UPDATE order_member SET name = 'x'",
        "DELETE FROM order_member",
        "INSERT INTO order_member VALUES (99, 1, 9, 'member', NULL, 'ใครก็ไม่รู้', '')",
    ],
)
def test_an_issued_order_is_not_changed_by_sql(desk, statement):
    issued(desk)
    with pytest.raises(IntegrityError, match=r"never change|only ever added"):
        desk.sql(statement)


def test_a_member_does_not_leave_a_draft_for_an_issued_order(desk):
    first = issued(desk)
    draft = drafted(desk, committee_name="คณะทำงาน")
    with pytest.raises(IntegrityError, match="never changes"):
        desk.sql(
            f"UPDATE order_member SET order_id = {first}, line_no = 9 WHERE order_id = {draft}"
        )


def test_two_orders_of_a_year_never_bear_one_number_even_by_sql(desk):
    issued(desk)
    draft = drafted(desk, committee_name="คณะทำงาน")
    with pytest.raises(IntegrityError, match="UNIQUE"):
        desk.sql(
            "UPDATE committee_order SET stage = 'issued', year = 2569, number = 1, "
            f"issued_on = '2026-05-20' WHERE id = {draft}"
        )
