"""The register: add, change, retire, attach, import."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from asset_desk import thai
from asset_desk.domain.assets import AssetDetails, AssetId, Condition
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ledger import Place
from asset_desk.domain.register_import import ImportAction, Matching, RegisterRow, plan_import
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.settlements import Harm, Outcome, Settlement
from asset_desk.services import registry
from asset_desk.services.drafts import AttachmentNote
from asset_desk.services.settling import settle
from tests.builders import TODAY, chairs, occasion

MATCHING = Matching(code_key=thai.code_key, name_key=thai.search_key, divisions={})


def refused(refusal: Refusal):
    return pytest.raises(DeskError, match=f"^{refusal.name}\\b")


def change(desk, asset_id, details, seen_revision=1):
    registry.change_asset(desk.uow, occasion(), asset_id, details, seen_revision=seen_revision)


def retire(desk, asset_id, on=TODAY, reason="ผุพัง"):
    registry.retire_asset(desk.uow, occasion(), asset_id, on=on, reason=reason)


# add and change


def test_r203_an_entered_asset_is_in_the_register_and_in_store(desk):
    asset = desk.asset(40, code=" 400-52-0001 ")
    assert desk.balances(asset) == {Place.REGISTER: -40, Place.STORE: 40}
    row = desk.queries.assets.page(asset).row
    assert (row.code, row.quantity, row.in_store) == ("400-52-0001", 40, 40)
    assert desk.acts()[-1].payload["code"] == "400-52-0001"


def test_details_the_register_can_not_hold_are_refused(desk):
    with refused(Refusal.NAME_MISSING):
        desk.asset(1, name=" ")
    with refused(Refusal.QUANTITY_OUT_OF_RANGE):
        change(desk, desk.asset(), chairs(10_000))


@pytest.mark.parametrize("written", ["400-52-0001", "400 52 0001", "๔๐๐-๕๒-๐๐๐๑", "400/52/0001"])
def test_one_code_belongs_to_one_asset_however_it_is_written(desk, written):
    desk.asset(1, code="400-52-0001", name="เต็นท์")
    with refused(Refusal.CODE_TAKEN) as taken:
        desk.asset(1, code=written)
    assert taken.value.facts["name"] == "เต็นท์"


def test_leading_zeros_make_another_code(desk):
    desk.asset(1, code="0400-52-0001")
    assert desk.asset(1, code="400-52-0001")


def test_many_assets_may_have_no_code(desk):
    assert desk.asset(1) != desk.asset(1)
    assert desk.asset(1, code="-") != desk.asset(1, code="-")


def test_a_change_is_kept_and_the_act_says_before_and_after(desk):
    asset = desk.asset(5, code="1-1")
    change(desk, asset, chairs(5, code="1-1", division_id=2, condition=Condition.WORN))
    page = desk.queries.assets.page(asset)
    assert (page.row.condition, page.revision) == (Condition.WORN, 2)
    assert desk.acts()[-1].payload["changed"] == {"condition": ["serviceable", "worn"]}


def test_saving_what_was_not_changed_is_no_act(desk):
    asset, acts = desk.asset(5), len(desk.acts())
    change(desk, asset, chairs(5, division_id=2, name=" เก้าอี้พลาสติก "))
    assert len(desk.acts()) == acts
    assert desk.queries.assets.page(asset).revision == 1


def test_lesson_07_an_edit_of_what_another_officer_changed_is_refused(desk):
    asset = desk.asset(5)
    change(desk, asset, chairs(5, division_id=2, place="ชั้น 1"))
    with refused(Refusal.CHANGED_MEANWHILE):
        change(desk, asset, chairs(5, division_id=2, place="ชั้น 2"))


def test_the_count_of_a_lot_may_grow_and_shrink(desk):
    asset = desk.asset(40)
    change(desk, asset, chairs(50, division_id=2))
    assert desk.balances(asset) == {Place.REGISTER: -50, Place.STORE: 50}
    change(desk, asset, chairs(30, division_id=2), seen_revision=2)
    assert desk.balances(asset) == {Place.REGISTER: -30, Place.STORE: 30}


def test_the_count_does_not_fall_below_what_is_away_or_promised(desk):
    asset = desk.asset(40)
    desk.lent((asset, 10))
    desk.approved((asset, 5), from_date=date(2027, 1, 1), due_date=date(2027, 1, 2))
    change(desk, asset, chairs(15, division_id=2))
    with refused(Refusal.QUANTITY_BELOW_WHAT_IS_AWAY) as too_few:
        change(desk, asset, chairs(14, division_id=2), seen_revision=2)
    assert too_few.value.facts["least"] == 15


def test_an_asset_that_is_not_there_is_refused(desk):
    with refused(Refusal.ASSET_NOT_FOUND):
        change(desk, AssetId(99), chairs())


# retire


def test_r215_a_retired_asset_keeps_its_row_and_history(desk):
    asset = desk.asset(3, code="1-1")
    retire(desk, asset, reason="  ผุพัง  ตามสภาพ ")
    page = desk.queries.assets.page(asset)
    assert (page.retired_on, page.retired_reason) == (TODAY, "ผุพัง ตามสภาพ")
    assert desk.balances(asset) == {Place.REGISTER: -3, Place.DISPOSED: 3}
    assert desk.names() == []
    assert desk.names(with_retired=True) == ["เก้าอี้พลาสติก"]
    kinds = [act.kind for act in desk.queries.assets.history(asset)]
    assert kinds == ["asset.retired", "asset.added"]


def test_what_is_damaged_and_paid_for_stays_so_when_the_rest_is_retired(desk):
    asset = desk.asset(2, value_satang=90_00)
    loan = desk.lent((asset, 2))
    desk.take_back(loan, ReturnCount(good=1, damaged=1, condition="ขาหัก"))
    paid = Settlement(
        line_id=desk.loan(loan).lines[0].line_id,
        harm=Harm.DAMAGED,
        outcome=Outcome.PAID,
        quantity=1,
        document_no="1",
        on=TODAY,
    )
    settle(desk.uow, occasion(), loan, paid)
    retire(desk, asset)
    assert desk.balances(asset) == {Place.REGISTER: -2, Place.DAMAGED: 1, Place.DISPOSED: 1}


def test_what_is_away_or_promised_is_not_retired(desk):
    lent, promised = desk.asset(1), desk.asset(1)
    desk.lent((lent, 1))
    desk.approved((promised, 1))
    for asset in (lent, promised):
        with refused(Refusal.ASSET_STILL_AWAY):
            retire(desk, asset)


def test_a_retirement_needs_a_reason_and_a_day_that_has_come(desk):
    asset = desk.asset(1)
    with refused(Refusal.REASON_MISSING):
        retire(desk, asset, reason=" ")
    with refused(Refusal.DAY_IN_THE_FUTURE):
        retire(desk, asset, on=TODAY + timedelta(days=1))


def test_an_asset_is_not_retired_before_it_last_came_back(desk):
    asset = desk.asset(2)
    desk.take_back(desk.lent((asset, 2)), 2)
    with refused(Refusal.DAY_BEFORE_THE_LAST_ACT):
        retire(desk, asset, on=TODAY - timedelta(days=1))
    retire(desk, asset, on=TODAY)


def test_a_retired_asset_is_neither_retired_again_nor_changed(desk):
    asset = desk.asset(1)
    retire(desk, asset)
    with refused(Refusal.ASSET_RETIRED):
        retire(desk, asset)
    with refused(Refusal.ASSET_RETIRED):
        change(desk, asset, chairs(1, division_id=2, note="แก้"), seen_revision=2)


# attach


def note(subject_id: int, subject: str = "asset", **given) -> AttachmentNote:
    fixed = {"file_name": "ภาพ.jpg", "sha256": "ab" * 32, "size": 9, "is_photo": True}
    return AttachmentNote(subject, subject_id, **fixed | given)


def test_a_photo_belongs_to_its_asset(desk):
    asset = desk.asset(1)
    registry.attach(desk.uow, occasion(), note(asset))
    registry.attach(desk.uow, occasion(), note(asset, file_name="ใบส่งของ.pdf", is_photo=False))
    attached = desk.queries.assets.page(asset).attachments
    assert [(each.file_name, each.is_photo) for each in attached] == [
        ("ภาพ.jpg", True),
        ("ใบส่งของ.pdf", False),
    ]
    assert desk.queries.assets.history(asset)[0].kind == "attachment.added"


def test_lesson_11_a_file_is_not_attached_to_nothing(desk):
    with refused(Refusal.ASSET_NOT_FOUND):
        registry.attach(desk.uow, occasion(), note(99))
    with refused(Refusal.ASSET_NOT_FOUND):
        registry.attach(desk.uow, occasion(), note(desk.asset(1), "nothing"))


# import


def plan(desk, *rows):
    return plan_import(rows, registry.existing_assets(desk.uow), MATCHING)


def apply(desk, *rows):
    planned = plan(desk, *rows)
    registry.import_register(desk.uow, occasion(), planned, file_name="ทะเบียน.xlsx")
    return planned


def row(row_no: int, name: str, **given) -> RegisterRow:
    return RegisterRow(row_no=row_no, name=name, **given)


def test_an_import_creates_and_updates_in_one_act(desk):
    asset = desk.asset(40, code="1-1")
    rows = row(3, "เก้าอี้พลาสติก", code="1-1", quantity=50), row(4, "เต็นท์", code="1-2", quantity=2)
    acts = len(desk.acts())
    apply(desk, *rows)
    assert len(desk.acts()) == acts + 1
    assert desk.balances(asset) == {Place.REGISTER: -50, Place.STORE: 50}
    created = desk.queries.assets.by_code("1-2").asset_id
    assert desk.balances(created) == {Place.REGISTER: -2, Place.STORE: 2}
    payload = desk.acts()[-1].payload
    assert [entry["row"] for entry in payload["assets"]] == [3, 4]
    assert (payload["file"], payload["skipped"], payload["unchanged"]) == ("ทะเบียน.xlsx", 0, 0)
    assert desk.queries.assets.history(created)[0].kind == "register.imported"


def test_the_same_file_again_changes_nothing(desk):
    rows = row(3, "เก้าอี้", quantity=50), row(4, "เต็นท์", code="1-2"), row(5, " เต็นท์  ใหญ่ ")
    apply(desk, *rows)
    acts = len(desk.acts())
    planned = apply(desk, *rows)
    assert {each.action for each in planned.rows} == {ImportAction.UNCHANGED}
    assert len(desk.acts()) == acts


def test_an_update_that_leaves_the_count_moves_nothing(desk):
    asset = desk.asset(40, code="1-1")
    apply(desk, row(3, "เก้าอี้พลาสติก", code="1-1", place="โกดัง"))
    assert desk.queries.assets.page(asset).row.place == "โกดัง"
    assert len(desk.sql("SELECT 1 FROM ledger_entry")) == 1


def test_lesson_07_a_register_changed_since_the_plan_was_made_is_not_written_over(desk):
    planned = plan(desk, row(3, "เต็นท์", code="1-2"))
    desk.asset(1, code="1-2")
    acts = len(desk.acts())
    with refused(Refusal.CODE_TAKEN):
        registry.import_register(desk.uow, occasion(), planned, file_name="ทะเบียน.xlsx")
    assert len(desk.acts()) == acts


def test_lesson_07_a_row_changed_since_the_plan_was_made_is_not_written_over(desk):
    asset = desk.asset(40, code="1-1")
    planned = plan(desk, row(3, "เก้าอี้พลาสติก", code="1-1", place="โกดัง"))
    before = desk.queries.assets.page(asset)
    changed = chairs(40, code="1-1", place="ศาลาประชาคม")
    registry.change_asset(desk.uow, occasion(), asset, changed, seen_revision=before.revision)
    with refused(Refusal.CHANGED_MEANWHILE):
        registry.import_register(desk.uow, occasion(), planned, file_name="ทะเบียน.xlsx")
    assert desk.queries.assets.page(asset).row.place == "ศาลาประชาคม"


def test_pieces_lent_since_the_plan_was_made_are_not_counted_away(desk):
    asset = desk.asset(40, code="1-1")
    planned = plan(desk, row(3, "เก้าอี้พลาสติก", code="1-1", quantity=5))
    desk.lent((asset, 10))
    with refused(Refusal.QUANTITY_BELOW_WHAT_IS_AWAY):
        registry.import_register(desk.uow, occasion(), planned, file_name="ทะเบียน.xlsx")


def test_a_plan_row_without_details_is_refused(desk):
    planned = plan(desk, row(3, "เต็นท์"))
    broken = replace(planned, rows=(replace(planned.rows[0], details=None),))
    with refused(Refusal.CHANGED_MEANWHILE):
        registry.import_register(desk.uow, occasion(), broken, file_name="ทะเบียน.xlsx")


def test_what_is_away_is_told_to_the_import(desk):
    asset, retired = desk.asset(40), desk.asset(1)
    desk.lent((asset, 10))
    retire(desk, retired)
    told = {each.asset_id: each for each in registry.existing_assets(desk.uow)}
    assert (told[asset].away, told[asset].is_retired) == (10, False)
    assert (told[retired].away, told[retired].is_retired) == (0, True)
    assert told[asset].details == AssetDetails(
        name="เก้าอี้พลาสติก", quantity=40, unit="ตัว", division_id=2
    )


def test_a_day_of_acquisition_that_has_not_come_is_refused(desk):
    tomorrow = TODAY + timedelta(days=1)
    with refused(Refusal.DAY_IN_THE_FUTURE):
        registry.add_asset(desk.uow, occasion(), chairs(acquired_on=tomorrow))
    asset = registry.add_asset(desk.uow, occasion(), chairs(acquired_on=TODAY))
    with refused(Refusal.DAY_IN_THE_FUTURE):
        change(desk, asset, chairs(acquired_on=tomorrow))


def test_an_old_row_whose_day_lies_ahead_can_still_be_changed_otherwise(desk):
    tomorrow = TODAY + timedelta(days=1)
    asset = registry.add_asset(desk.uow, occasion(today=tomorrow), chairs(acquired_on=tomorrow))
    change(desk, asset, chairs(acquired_on=tomorrow, place="ห้องพัสดุ"))
