"""Reading the register: order, search, filters, one asset whole."""

from __future__ import annotations

from datetime import date

import pytest

from asset_desk.domain.assets import AssetId, Condition, DivisionId
from asset_desk.domain.returns import ReturnCount
from asset_desk.services import lending, registry
from asset_desk.services.rows import AssetFilter, AssetSort, Availability
from tests.builders import TODAY, chairs, occasion

ROYAL_INSTITUTE = (
    "กก",
    "กรรม",
    "กรรม์",
    "กราบ",
    "เกลียว",
    "เกาะ",
    "แกะ",
    "โกน",
    "ใกล้",
    "ไก่",
    "ไกล",
    "ข้น",
)


def test_point_15_names_are_listed_as_the_royal_institute_orders_them(desk):
    for name in reversed(ROYAL_INSTITUTE):
        desk.asset(1, name=name)
    assert desk.names() == list(ROYAL_INSTITUTE)
    assert desk.names(descending=True) == list(reversed(ROYAL_INSTITUTE))


@pytest.fixture
def stocked(desk):
    """A register of four rows."""
    desk.asset(40, name="เก้าอี้พลาสติก", code="400-52-0001", place="โกดัง 1")
    desk.asset(2, name="เต็นท์ผ้าใบ", code="๔๕๒-๕๙-๐๑๕๙", category="สนาม", brand="Chang 50%")
    desk.asset(1, name="กล้องถ่ายรูป", code="ครภ.12/3", division_id=3, category="โฆษณาและเผยแพร่")
    desk.asset(9, name='โต๊ะ "พับ"', category="สำนักงาน", serial_no="SN'77_x")
    return desk


@pytest.mark.parametrize(
    ("sort", "first", "last"),
    [
        (AssetSort.ENTERED, "เก้าอี้พลาสติก", 'โต๊ะ "พับ"'),
        (AssetSort.CODE, "เก้าอี้พลาสติก", 'โต๊ะ "พับ"'),
        (AssetSort.NAME, "กล้องถ่ายรูป", 'โต๊ะ "พับ"'),
        (AssetSort.CATEGORY, "เต็นท์ผ้าใบ", "เก้าอี้พลาสติก"),
        (AssetSort.QUANTITY, "กล้องถ่ายรูป", "เก้าอี้พลาสติก"),
    ],
)
def test_the_register_is_listed_by_what_is_asked(stocked, sort, first, last):
    names = stocked.names(sort=sort)
    assert len(names) == 4
    assert (names[0], names[-1]) == (first, last) or sort is AssetSort.CATEGORY
    assert stocked.names(sort=sort, descending=True)[-1] in (first, 'โต๊ะ "พับ"')


def test_assets_without_a_code_come_after_those_with_one_either_way(stocked):
    for descending in (False, True):
        assert stocked.names(sort=AssetSort.CODE, descending=descending)[-1] == 'โต๊ะ "พับ"'


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("เก้าอี้", "เก้าอี้พลาสติก"),
        ("เก้าอี", "เก้าอี้พลาสติก"),
        ("เกาอี", "เก้าอี้พลาสติก"),
        ("พลาสติก เก้าอี้", "เก้าอี้พลาสติก"),
        ("โกดัง", "เก้าอี้พลาสติก"),
        ("400-52-0001", "เก้าอี้พลาสติก"),
        ("400520001", "เก้าอี้พลาสติก"),
        ("400/52/0001", "เก้าอี้พลาสติก"),
        ("400 52 0001", "เก้าอี้พลาสติก"),
        ("๔๐๐-๕๒", "เก้าอี้พลาสติก"),
        ("452-59-0159", "เต็นท์ผ้าใบ"),
        ("๔๕๒๕๙๐๑๕๙", "เต็นท์ผ้าใบ"),
        ("ครภ-12-3", "กล้องถ่ายรูป"),
        ("ครภ123", "กล้องถ่ายรูป"),
        ("CHANG", "เต็นท์ผ้าใบ"),
        ("50%", "เต็นท์ผ้าใบ"),
        ("%", "เต็นท์ผ้าใบ"),
        ('"พับ"', 'โต๊ะ "พับ"'),
        ('"', 'โต๊ะ "พับ"'),
        ("sn'77_x", 'โต๊ะ "พับ"'),
        ("'", 'โต๊ะ "พับ"'),
        ("_x", 'โต๊ะ "พับ"'),
        ("กล้", "กล้องถ่ายรูป"),
        ("เต", "เต็นท์ผ้าใบ"),
        ("ผ", "เต็นท์ผ้าใบ"),
    ],
)
def test_point_15_a_search_finds_it_however_it_is_typed(stocked, typed, found):
    assert stocked.names(text=typed) == [found]


@pytest.mark.parametrize(
    "typed",
    [
        "เก้าอี้ไม้",
        "เก้าอี้ เต็นท์",
        '" OR "',
        "NOT พับ",
        "*",
        "เก้าอี้*",
        "name:เก้าอี้",
        '"""',
        "\\",
        "4005200011",
    ],
)
def test_a_search_means_what_is_typed_and_no_more(stocked, typed):
    assert stocked.names(text=typed) == []


@pytest.mark.parametrize("typed", ["", "  ", "นาย"])
def test_a_search_for_nothing_finds_everything(stocked, typed):
    assert len(stocked.names(text=typed)) == 4


def test_a_renamed_asset_is_found_by_its_new_name_only(stocked):
    changed = chairs(40, name="ม้านั่ง", division_id=2)
    registry.change_asset(stocked.uow, occasion(), AssetId(1), changed, seen_revision=1)
    assert stocked.names(text="เก้าอี้") == []
    assert stocked.names(text="ม้านั่ง") == ["ม้านั่ง"]


def test_the_register_is_filtered_by_category_division_and_condition(stocked):
    assert stocked.names(category="สนาม") == ["เต็นท์ผ้าใบ"]
    assert stocked.names(division_id=DivisionId(3)) == ["กล้องถ่ายรูป"]
    assert len(stocked.names(condition=Condition.SERVICEABLE)) == 4
    assert stocked.names(condition=Condition.LOST) == []


def test_what_is_out_now_is_listed_until_it_is_back(stocked):
    loan_id = stocked.lent((AssetId(1), 5))
    assert stocked.names(is_out_now=True) == ["เก้าอี้พลาสติก"]
    stocked.take_back(loan_id, 5)
    assert stocked.names(is_out_now=True) == []


def test_only_what_works_and_may_be_lent_is_offered_for_a_loan(desk):
    desk.asset(1, name="ใช้ได้"), desk.asset(1, name="ห้ามยืม", is_lendable=False)
    desk.asset(1, name="ชำรุด", condition=Condition.DAMAGED)
    registry.retire_asset(desk.uow, occasion(), desk.asset(1, name="เก่า"), on=TODAY, reason="ผุพัง")
    assert desk.names(may_be_lent=True) == ["ใช้ได้"]


def test_pages_are_read_where_they_are_looked_at(stocked):
    pages = stocked.queries.assets.assets(AssetFilter())
    assert pages.count() == 4
    assert [row.name for row in pages.page(1, 2)] == ["เก้าอี้พลาสติก", "เต็นท์ผ้าใบ"]
    assert pages.page(4, 10) == []


def test_one_asset_is_shown_whole(desk):
    asset = desk.asset(
        3,
        code="0400-52-0001",
        value_satang=335_000,
        acquired_on=date(2020, 10, 1),
        brand="ช้าง",
        serial_no="SN1",
        note="บริจาค",
    )
    page = desk.queries.assets.page(asset)
    assert (page.row.code, page.row.value_satang, page.row.division_name) == (
        "0400-52-0001",
        335_000,
        "กองคลัง",
    )
    assert (page.acquired_on, page.brand, page.serial_no) == (date(2020, 10, 1), "ช้าง", "SN1")
    assert (page.note, page.division_id, page.retired_on) == ("บริจาค", 2, None)


def test_an_asset_of_no_division_says_so(desk):
    page = desk.queries.assets.page(desk.asset(1, division_id=None))
    assert (page.division_id, page.row.division_name) == (None, "")
    assert desk.queries.assets.page(AssetId(99)) is None


@pytest.mark.parametrize("scanned", ["452-59-0159", "452 59 0159", "๔๕๒๕๙๐๑๕๙", "ภถ/ขถตขจๅถต"])
def test_a_scanned_code_finds_its_asset_in_any_layout(stocked, scanned):
    assert stocked.queries.assets.by_code(scanned).name == "เต็นท์ผ้าใบ"


@pytest.mark.parametrize("scanned", ["", "-", "9-9-9"])
def test_a_code_of_nothing_finds_nothing(stocked, scanned):
    assert stocked.queries.assets.by_code(scanned) is None


def test_what_is_free_says_where_the_rest_is(desk):
    asset = desk.asset(40)
    desk.take_back(desk.lent((asset, 10)), ReturnCount(good=1, damaged=2, lost=1, condition="-"))
    desk.approved((asset, 5))
    found = desk.queries.assets.availability(asset, TODAY, TODAY)
    assert found == Availability(free=26, owned=40, out=6, reserved=5, unfit=3)


@pytest.mark.parametrize(
    ("first", "last", "reserved"),
    [
        (date(2026, 5, 19), date(2026, 5, 19), 0),
        (date(2026, 5, 19), TODAY, 5),
        (TODAY, TODAY, 5),
        (date(2026, 5, 22), date(2026, 5, 30), 5),
        (date(2026, 5, 23), date(2026, 5, 30), 0),
        (date(2026, 5, 1), date(2026, 5, 31), 5),
    ],
)
def test_lesson_03_both_ends_of_a_reservation_belong_to_it(desk, first, last, reserved):
    asset = desk.asset(40)
    desk.approved((asset, 5))
    assert desk.queries.assets.availability(asset, first, last).reserved == reserved


def test_a_cancelled_or_collected_loan_reserves_nothing(desk):
    asset = desk.asset(40)
    desk.lent((asset, 5))
    loan_id = desk.approved((asset, 5))
    lending.cancel(desk.uow, occasion(), loan_id, on=TODAY, reason="งด")
    assert desk.queries.assets.availability(asset, TODAY, TODAY).reserved == 0


def test_an_assets_loans_are_listed_newest_first(desk):
    asset = desk.asset(40)
    first = desk.lent((asset, 10))
    desk.take_back(first, 10)
    second = desk.requested((asset, 3))
    rows = desk.queries.assets.loans_of(asset).page(0, 9)
    assert [(row.loan_id, row.quantity, row.out) for row in rows] == [
        (second, 3, 0),
        (first, 10, 0),
    ]
    assert (rows[1].slip_no, rows[1].back_on, rows[0].handed_over_on) == ("บย.1/2569", TODAY, None)


def test_an_assets_history_is_whole_and_newest_first(desk):
    asset = desk.asset(40)
    desk.take_back(desk.lent((asset, 10)), 10)
    kinds = [act.kind for act in desk.queries.assets.history(asset)]
    assert kinds == ["loan.taken_back", "loan.handed_over", "asset.added"]
