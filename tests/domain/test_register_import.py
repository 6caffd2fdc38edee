"""What an imported register would do: every row accounted for, nothing done twice."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asset_desk.domain.assets import AssetDetails, AssetId, Condition, DivisionId, UseClass, tidy
from asset_desk.domain.register_import import (
    ExistingAsset,
    ImportAction,
    Matching,
    RegisterRow,
    Remark,
    RowRemark,
    plan_import,
)

FINANCE, WORKS, HEALTH = DivisionId(1), DivisionId(2), DivisionId(3)
DIVISIONS = {"กองคลัง": FINANCE, "กองช่าง": WORKS, "กองสาธารณสุขและสิ่งแวดล้อม": HEALTH}


def code_key(code):
    return "".join(letter for letter in code if letter not in "- ./").casefold()


MATCHING = Matching(code_key, lambda name: tidy(name).casefold(), DIVISIONS)


def row(row_no=5, name="เต็นท์ผ้าใบ", **given):
    return RegisterRow(row_no=row_no, name=name, **given)


def held(number=1, name="เต็นท์ผ้าใบ", *, is_retired=False, away=0, **given):
    return ExistingAsset(AssetId(number), AssetDetails(name=name, **given), is_retired, away)


def planned(rows, *existing):
    return plan_import(rows, existing, MATCHING).rows


def only(given_row, *existing):
    (found,) = planned([given_row], *existing)
    return found


def remarks(found):
    return [each.remark for each in found.remarks]


def applied(plan, existing):
    """The register after the plan, as the store would keep it."""
    register = {asset.asset_id: asset for asset in existing}
    for each in plan.rows:
        if each.action is ImportAction.CREATE:
            number = AssetId(len(register) + 1000)
            register[number] = ExistingAsset(number, each.details, is_retired=False)
        elif each.action is ImportAction.UPDATE:
            register[each.asset_id] = replace(register[each.asset_id], details=each.details)
    return list(register.values())


# a row with a code


def test_a_new_code_is_a_new_asset_with_what_the_file_gives():
    found = only(row(code="452-59-0159", quantity=3, division_name="กองคลัง", is_lendable=False))
    assert found.action is ImportAction.CREATE
    assert found.details == AssetDetails(
        name="เต็นท์ผ้าใบ", code="452-59-0159", quantity=3, division_id=FINANCE, is_lendable=False
    )


def test_a_code_is_recognised_with_or_without_its_separators():
    found = only(row(code="452590159"), held(7, code="452-59-0159"))
    assert (found.action, found.asset_id) == (ImportAction.UPDATE, 7)
    assert found.changed_fields == ("code",)


def test_leading_zeros_make_another_code():
    assert only(row(code="0452"), held(code="452")).action is ImportAction.CREATE


def test_the_code_decides_even_when_the_name_is_another():
    found = only(row(code="1", name="โต๊ะพับ"), held(1, code="1"), held(2, name="โต๊ะพับ"))
    assert (found.asset_id, found.changed_fields) == (1, ("name",))


def test_fields_that_the_file_does_not_give_stay():
    before = held(
        code="1",
        place="ศาลา",
        is_lendable=False,
        condition=Condition.WORN,
        use_class=UseClass.CONSUMABLE,
    )
    found = only(row(code="1", unit="หลัง"), before)
    assert found.details == replace(before.details, unit="หลัง")


def test_a_file_without_a_lendable_column_never_makes_an_asset_lendable():
    found = only(row(code="1", name="ใหม่"), held(code="1", is_lendable=False))
    assert not found.details.is_lendable


def test_the_second_row_of_a_code_is_left_out_and_names_the_first():
    first, second = planned([row(5, code="4-1"), row(9, code="41")])
    assert first.action is ImportAction.CREATE
    assert second.remarks == (RowRemark(Remark.DUPLICATE_IN_FILE, "41", 5),)


def test_a_row_left_out_for_another_reason_does_not_stand_in_the_way_of_its_code():
    unreadable = row(5, code="41", remarks=(RowRemark(Remark.QUANTITY_UNREADABLE, "มาก"),))
    assert [each.action for each in planned([unreadable, row(6, code="41")])] == [
        ImportAction.SKIP,
        ImportAction.CREATE,
    ]


def test_a_code_given_later_is_recognised_by_name_and_serial_number():
    found = only(row(code="452", serial_no="SN-01"), held(3, serial_no="sn01"))
    assert (found.action, found.asset_id) == (ImportAction.UPDATE, 3)


def test_a_code_given_later_does_not_take_an_asset_of_another_serial_number_or_code():
    existing = [held(1, serial_no="A2"), held(2, code="9", serial_no="A1"), held(3)]
    assert only(row(code="452", serial_no="A1"), *existing).action is ImportAction.CREATE


def test_a_retired_asset_is_not_brought_back():
    found = only(row(code="1", condition=Condition.SERVICEABLE), held(code="1", is_retired=True))
    assert found.action is ImportAction.SKIP
    assert remarks(found) == [Remark.RETIRED]


def test_fewer_pieces_than_are_away_are_refused():
    found = only(row(code="1", quantity=4), held(code="1", quantity=10, away=5))
    assert found.remarks == (RowRemark(Remark.FEWER_THAN_AWAY, "5"),)


def test_as_many_pieces_as_are_away_are_taken():
    found = only(row(code="1", quantity=5), held(code="1", quantity=10, away=5))
    assert found.action is ImportAction.UPDATE


# a row without a code


def test_the_same_name_in_another_division_is_another_asset():
    found = only(row(division_name="กองช่าง"), held(division_id=FINANCE))
    assert found.action is ImportAction.CREATE


def test_a_like_named_asset_of_no_division_is_the_one_meant():
    found = only(row(division_name="กองช่าง"), held(4))
    assert (found.asset_id, found.details.division_id) == (4, WORKS)


def test_another_serial_number_is_another_asset():
    assert only(row(serial_no="B"), held(serial_no="A")).action is ImportAction.CREATE


def test_another_place_and_another_day_together_are_another_asset():
    first = held(place="ศาลา", acquired_on=date(2018, 1, 1))
    elsewhere = row(place="อาคาร", acquired_on=date(2018, 1, 1))
    later_elsewhere = row(place="อาคาร", acquired_on=date(2019, 1, 1))
    assert only(elsewhere, first).action is ImportAction.UPDATE
    assert only(later_elsewhere, first).action is ImportAction.CREATE


def test_the_serial_number_decides_before_the_order_of_the_file():
    rows = [row(1, serial_no="B", unit="หลัง"), row(2, serial_no="A", unit="หลัง")]
    found = planned(rows, held(1, serial_no="A"), held(2, serial_no="B"))
    assert [each.asset_id for each in found] == [2, 1]


def test_like_rows_are_paired_with_like_assets_one_to_one():
    found = planned([row(1), row(2), row(3)], held(1), held(2))
    assert [each.action for each in found] == [
        *(ImportAction.UNCHANGED, ImportAction.UNCHANGED, ImportAction.CREATE)
    ]
    assert {each.asset_id for each in found[:2]} == {1, 2}


def test_a_row_without_code_does_not_touch_an_asset_with_one():
    assert only(row(unit="หลัง"), held(code="1")).action is ImportAction.CREATE


def test_a_row_without_code_finds_the_asset_with_one_by_its_serial_number():
    found = only(row(serial_no="A", unit="หลัง"), held(6, code="1", serial_no="A"))
    assert (found.asset_id, found.details.code) == (6, "1")


def test_a_row_without_code_leaves_an_asset_to_the_row_that_names_its_code():
    rows = [row(1, serial_no="A"), row(2, code="1", serial_no="A")]
    found = planned(rows, held(6, code="1", serial_no="A"))
    assert [each.asset_id for each in found] == [None, 6]


def test_a_retired_asset_without_code_is_not_brought_back():
    found = only(row(place="ศาลา"), held(place="ศาลา", is_retired=True))
    assert remarks(found) == [Remark.RETIRED]


def test_a_new_asset_may_bear_the_name_of_a_retired_one():
    found = only(row(place="อาคารใหม่"), held(place="ศาลา", is_retired=True))
    assert found.action is ImportAction.CREATE


def test_fewer_pieces_than_are_away_are_refused_without_a_code_too():
    found = only(row(quantity=4), held(quantity=10, away=5))
    assert remarks(found) == [Remark.FEWER_THAN_AWAY]


# what a row says


def test_an_unknown_category_becomes_other_with_a_note():
    found = only(row(category="ของขวัญ"))
    assert (found.action, found.details.category) == (ImportAction.CREATE, "อื่น")
    assert found.remarks == (RowRemark(Remark.CATEGORY_UNKNOWN, "ของขวัญ"),)


def test_an_unknown_category_leaves_the_known_one():
    found = only(row(code="1", category="ของขวัญ"), held(code="1", category="สนาม"))
    assert (found.action, found.details.category) == (ImportAction.UNCHANGED, "สนาม")


def test_an_unknown_division_is_left_empty_with_a_note():
    found = only(row(division_name="โรงเรียน"))
    assert found.details.division_id is None
    assert remarks(found) == [Remark.DIVISION_UNKNOWN]


@pytest.mark.parametrize(
    ("written", "division"),
    [
        ("กอง ช่าง", WORKS),
        ("กองช่าง เทศบาลตำบลบ้านสวนธาร", WORKS),
        ("กองสาธารณสุข", HEALTH),
        ("กอง", None),
        ("คลัง", None),
    ],
)
def test_a_division_is_known_by_its_name_short_or_long(written, division):
    assert only(row(division_name=written)).details.division_id == division


def test_a_name_that_two_divisions_begin_with_is_neither():
    divisions = {"กองการศึกษา ศาสนา": DivisionId(1), "กองการศึกษา กีฬา": DivisionId(2)}
    plan = plan_import(
        [row(division_name="กองการศึกษา")], [], replace(MATCHING, divisions=divisions)
    )
    assert remarks(plan.rows[0]) == [Remark.DIVISION_UNKNOWN]


@pytest.mark.parametrize(
    ("given_row", "remark"),
    [
        (row(name=None), RowRemark(Remark.NO_NAME)),
        (row(name="ก" * 201), RowRemark(Remark.NAME_TOO_LONG, "ก" * 40 + "…")),
        (row(code="1" * 61), RowRemark(Remark.CODE_TOO_LONG, "1" * 40 + "…")),
        (row(quantity=0), RowRemark(Remark.QUANTITY_OUT_OF_RANGE, "0")),
        (row(quantity=10_000), RowRemark(Remark.QUANTITY_OUT_OF_RANGE, "10000")),
        (row(value_satang=-5), RowRemark(Remark.VALUE_OUT_OF_RANGE, "-0.05")),
    ],
)
def test_what_the_register_cannot_hold_is_left_out_with_its_reason(given_row, remark):
    found = only(given_row)
    assert (found.action, found.remarks) == (ImportAction.SKIP, (remark,))


def test_a_note_does_not_leave_the_row_out():
    note = RowRemark(Remark.YEAR_ONLY, "2561")
    assert only(row(remarks=(note,))).remarks == (note,)


def test_text_that_a_cell_cannot_give_back_as_it_was_is_no_change():
    before = held(code="1", note="บรรทัดแรก\nบรรทัดสอง", place=" ศาลา ")
    found = only(row(code="1", note="บรรทัดแรก บรรทัดสอง", place="ศาลา"), before)
    assert found.action is ImportAction.UNCHANGED


# the law

NAMES = st.sampled_from(["เต็นท์", "เต็นท์ ", "โต๊ะ"])
CODES = st.sampled_from(["1", "1-", "2", "3"])
PLACES = st.sampled_from(["ศาลา", "อาคาร"])
SERIALS = st.sampled_from(["A", "a-", "B"])
DAYS = st.sampled_from([date(2018, 1, 1), date(2019, 1, 1)])
QUANTITIES = st.sampled_from([1, 5, 10])


def maybe(strategy):
    return st.none() | strategy


ROWS = st.lists(
    st.builds(
        RegisterRow,
        row_no=st.integers(1, 99),
        name=maybe(NAMES),
        code=maybe(CODES),
        place=maybe(PLACES),
        serial_no=maybe(SERIALS),
        acquired_on=maybe(DAYS),
        quantity=maybe(st.sampled_from([0, 1, 5])),
        division_name=maybe(st.sampled_from([*DIVISIONS, "โรงเรียน"])),
        category=maybe(st.sampled_from(["สนาม", "ของขวัญ"])),
        condition=maybe(st.sampled_from(Condition)),
        is_lendable=maybe(st.booleans()),
    ),
    max_size=7,
)


@st.composite
def registers(draw):
    existing, codes = [], set()
    for number in range(draw(st.integers(0, 6))):
        code = draw(st.sampled_from(["", "", "1", "2", "3"]))
        details = AssetDetails(
            name=draw(NAMES),
            code="" if code in codes else code,
            place=draw(st.just("") | PLACES),
            serial_no=draw(st.just("") | SERIALS),
            acquired_on=draw(maybe(DAYS)),
            quantity=draw(QUANTITIES),
            division_id=draw(maybe(st.sampled_from([FINANCE, WORKS]))),
        )
        codes.add(code)
        away = draw(st.integers(0, details.quantity))
        existing.append(ExistingAsset(AssetId(number), details, draw(st.booleans()), away))
    return existing


@given(ROWS, registers())
def test_importing_the_same_file_again_changes_nothing(rows, existing):
    first = plan_import(rows, existing, MATCHING)
    second = plan_import(rows, applied(first, existing), MATCHING)
    assert not second.changes_anything
    assert second.count(ImportAction.SKIP) == first.count(ImportAction.SKIP)


@given(ROWS, registers())
def test_every_row_is_accounted_for_once_and_no_asset_is_touched_twice(rows, existing):
    plan = plan_import(rows, existing, MATCHING)
    assert [each.row for each in plan.rows] == rows
    assert sum(plan.count(action) for action in ImportAction) == len(rows)
    touched = [each.asset_id for each in plan.rows if each.asset_id is not None]
    assert len(touched) == len(set(touched))
    retired = {asset.asset_id for asset in existing if asset.is_retired}
    assert not retired & set(touched)
    assert all(each.remarks for each in plan.rows if each.action is ImportAction.SKIP)


def test_a_day_of_acquisition_that_has_not_come_is_left_out_and_told():
    today = date(2026, 5, 20)
    matching = replace(MATCHING, today=today)
    rows = [row(5, acquired_on=today + timedelta(days=1)), row(6, "โต๊ะ", acquired_on=today)]
    ahead, on_time = plan_import(rows, [], matching).rows
    assert ahead.details.acquired_on is None
    assert [(each.remark, each.text) for each in ahead.remarks] == [
        (Remark.DATE_TO_COME, "21/5/2569")
    ]
    assert (on_time.details.acquired_on, on_time.remarks) == (today, ())
