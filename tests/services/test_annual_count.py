"""Recording the annual count; the ledger stays as it is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from asset_desk.domain.annual_count import AssetCount
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.returns import ReturnCount
from asset_desk.services import registry
from asset_desk.services.annual_count import record_count
from asset_desk.services.year_rows import CountFilter, CountState
from tests.builders import chairs, occasion

YEAR_END = date(2026, 9, 30)
COUNTED = date(2026, 10, 5)
DAY = timedelta(days=1)


def count(desk, asset, found, damaged=0, on=COUNTED, **given):
    draft = AssetCount(
        fiscal_year=2569,
        asset_id=asset,
        counted_on=on,
        found=found,
        damaged=damaged,
        **{"counted_by": "นายตรวจ ถี่ถ้วน"} | given,
    )
    return record_count(desk.uow, occasion(today=max(on, COUNTED)), draft)


def sheet(desk, year=2569, **which):
    pages = desk.queries.year.count_sheet(CountFilter(fiscal_year=year, **which))
    rows = list(pages.page(0, 100))
    assert pages.count() == len(rows)
    return rows


def lend(desk, asset, quantity, on):
    return desk.lent((asset, quantity), on=on, from_date=on, due_date=on + 20 * DAY)


def test_the_sheet_says_what_the_book_holds_on_the_last_day_of_the_year(desk):
    asset = desk.asset(40, code="1-1", place="ห้องพัสดุ")
    loan_id = lend(desk, asset, 10, YEAR_END - 5 * DAY)
    desk.take_back(loan_id, ReturnCount(good=2, damaged=1, lost=1, condition="ขาหัก"), on=YEAR_END)
    before = sheet(desk)
    desk.take_back(loan_id, 6, on=YEAR_END + DAY)
    lend(desk, asset, 20, YEAR_END + DAY)
    (row,) = sheet(desk)
    assert [row] == before
    assert (row.owned, row.on_loan, row.lost, row.expected) == (40, 6, 1, 33)
    assert (row.code, row.division_name, row.place, row.unit) == ("1-1", "กองคลัง", "ห้องพัสดุ", "ตัว")
    assert row.result is None


def test_what_came_to_the_office_later_is_not_counted_and_what_left_later_is(desk):
    old = desk.asset(1, name="ตู้เก่า")
    registry.retire_asset(
        desk.uow, occasion(today=COUNTED), old, on=YEAR_END + DAY, reason="จำหน่าย"
    )
    gone = desk.asset(1, name="พัดลม")
    registry.retire_asset(desk.uow, occasion(today=COUNTED), gone, on=YEAR_END, reason="จำหน่าย")
    details = desk.queries.assets.page(old)
    assert details.retired_on == YEAR_END + DAY
    assert [row.name for row in sheet(desk)] == ["ตู้เก่า"]
    assert sheet(desk, 2568) == []


def test_what_was_bought_before_and_entered_only_later_is_on_the_sheet(desk):
    desk.asset(3, name="โต๊ะ", acquired_on=date(2020, 1, 5))
    (row,) = sheet(desk, 2568)
    assert (row.owned, row.expected) == (3, 3)


def test_checkers_walk_division_after_division_and_place_after_place_in_thai_order(desk):
    for place in ("แผนกช่าง", "กลาง", "เก็บของ"):
        desk.asset(1, place=place, name=place)
    desk.asset(1, division_id=1, name="สำนักปลัด")
    desk.asset(1, division_id=None, name="ไม่มีหน่วยงาน")
    assert [row.name for row in sheet(desk)] == [
        "สำนักปลัด",
        "กลาง",
        "เก็บของ",
        "แผนกช่าง",
        "ไม่มีหน่วยงาน",
    ]


def test_a_result_is_recorded_with_who_counted_and_when_and_says_what_is_missing(desk):
    asset = desk.asset(10)
    assert count(desk, asset, 6, 1, remark="ขาโยก") == 3
    (row,) = sheet(desk)
    result = row.result
    assert (result.found, result.damaged, result.missing, result.over) == (6, 1, 3, 0)
    assert (result.counted_by, result.counted_on, result.remark) == (
        "นายตรวจ ถี่ถ้วน",
        COUNTED,
        "ขาโยก",
    )
    act = desk.acts()[-1]
    assert (act.kind, act.subject, act.subject_id) == ("count.recorded", "asset", asset)
    assert act.payload["missing"] == 3
    assert act.payload["expected"] == 10


def test_a_result_never_changes_the_ledger(desk):
    asset = desk.asset(10)
    before = desk.balances(asset)
    entries = desk.sql("SELECT count(*) FROM ledger_entry")
    count(desk, asset, 1, 2)
    assert desk.balances(asset) == before
    assert desk.sql("SELECT count(*) FROM ledger_entry") == entries


def test_a_result_is_judged_by_what_should_be_here_on_the_day_of_the_counting(desk):
    asset = desk.asset(10)
    loan_id = lend(desk, asset, 4, YEAR_END)
    desk.take_back(loan_id, 3, on=YEAR_END + DAY)
    assert count(desk, asset, 9) == 0
    (row,) = sheet(desk)
    assert (row.expected, row.result.expected, row.result.differs) == (6, 9, False)


def test_a_second_count_takes_the_place_of_the_first_and_both_stay(desk):
    asset = desk.asset(10)
    count(desk, asset, 8)
    count(desk, asset, 10)
    (row,) = sheet(desk)
    assert row.result.missing == 0
    assert desk.sql("SELECT found FROM asset_count ORDER BY id") == [(8,), (10,)]


def test_progress_counts_assets_and_adds_up_what_differs(desk):
    one, two, three, _four = (desk.asset(5, name=name) for name in "กขคง")
    count(desk, one, 5)
    count(desk, two, 2, 1)
    count(desk, three, 7, remark="เกินมา")
    progress = desk.queries.year.count_progress(2569)
    assert (progress.assets, progress.counted, progress.different) == (4, 3, 2)
    assert (progress.found, progress.damaged) == (14, 1)
    assert (progress.missing, progress.over) == (2, 2)
    names = {state: [row.name for row in sheet(desk, state=state)] for state in CountState}
    assert names == {
        CountState.ALL: ["ก", "ข", "ค", "ง"],
        CountState.NOT_COUNTED: ["ง"],
        CountState.COUNTED: ["ก", "ข", "ค"],
        CountState.DIFFERENT: ["ข", "ค"],
    }


def test_the_sheet_is_found_by_text_and_division(desk):
    desk.asset(1, name="โต๊ะ", code="9-1"), desk.asset(1, name="จอภาพ", division_id=3)
    assert [row.name for row in sheet(desk, text="โตะ")] == ["โต๊ะ"]
    assert [row.name for row in sheet(desk, division_id=3)] == ["จอภาพ"]


@pytest.mark.parametrize("asset", [99, None])
def test_what_was_not_there_at_the_end_of_the_year_is_not_counted(desk, asset):
    if asset is None:
        asset = registry.add_asset(desk.uow, occasion(today=COUNTED), chairs(1, name="ใหม่"))
    with pytest.raises(DeskError, match=Refusal.NOT_ON_COUNT_SHEET.name):
        count(desk, asset, 1)
    assert desk.queries.year.count_row(2569, asset) is None


def test_a_count_before_the_end_of_the_year_is_refused_and_leaves_nothing(desk):
    asset = desk.asset(1)
    acts = len(desk.acts())
    with pytest.raises(DeskError, match=Refusal.COUNT_BEFORE_YEAR_END.name):
        count(desk, asset, 1, on=YEAR_END - DAY)
    assert len(desk.acts()) == acts


def test_one_asset_is_asked_for_as_it_stands_on_the_sheet(desk):
    asset = desk.asset(7)
    lend(desk, asset, 2, YEAR_END)
    assert desk.queries.year.count_row(2569, asset) == sheet(desk)[0]
    assert desk.queries.year.expected_on(asset, YEAR_END - DAY) == 7
    assert desk.queries.year.expected_on(asset, YEAR_END) == 5
