"""Tampering with the results of an annual count is found."""

from __future__ import annotations

from datetime import date

import pytest

from asset_desk.domain.annual_count import AssetCount
from asset_desk.domain.assets import AssetId
from asset_desk.services import registry
from asset_desk.services.annual_count import record_count
from asset_desk.store.verify import verify_book
from tests.builders import TODAY, Desk, chairs, occasion
from tests.store.books import behind_the_desk, opened


@pytest.fixture
def counted(lived):
    """A book in which two assets were counted."""
    book = opened(lived.root)
    desk = Desk(book.engine)
    for found in (3, 2):
        details = chairs(3, name=f"นับ {found}", acquired_on=date(2020, 1, 1))
        asset = registry.add_asset(desk.uow, occasion(), details)
        count = AssetCount(
            fiscal_year=2568, asset_id=AssetId(asset), counted_on=TODAY, found=found, counted_by="ก"
        )
        record_count(desk.uow, occasion(), count)
    book.close()
    return lived


def test_a_book_with_a_count_is_clean(counted):
    assert verify_book(counted).differences == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE asset_count SET found = found + 1 WHERE id = 1",
        "UPDATE asset_count SET missing = missing + 1 WHERE id = 2",
        "UPDATE asset_count SET remark = 'x' WHERE id = 1",
        "UPDATE asset_count SET asset_id = 1 WHERE id = 1",
        "DELETE FROM asset_count WHERE id = 1",
        "INSERT INTO asset_count SELECT 9, act_no, fiscal_year, asset_id, counted_on, owned, "
        "on_loan, expected, found, damaged, missing, counted_by, remark FROM asset_count "
        "WHERE id = 1",
        "INSERT INTO asset_count SELECT 9, 1, fiscal_year, asset_id, counted_on, owned, "
        "on_loan, expected, found, damaged, missing, counted_by, remark FROM asset_count "
        "WHERE id = 1",
    ],
)
def test_whatever_is_changed_in_a_result_is_found(counted, statement):
    behind_the_desk(counted, statement)
    assert {each.check for each in verify_book(counted).differences} == {"counts"}


def test_a_count_in_an_act_that_was_changed_is_found(counted):
    behind_the_desk(
        counted,
        "UPDATE act SET payload = replace(payload, '\"found\":3', '\"found\":9') "
        "WHERE kind = 'count.recorded'",
    )
    assert {"counts", "journal"} <= {each.check for each in verify_book(counted).differences}
