"""The office: first-run set-up, divisions, people, posts and settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from asset_desk.domain.accounts import Role
from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.assets import DivisionId
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import (
    USUAL_WORK_TYPES,
    HolderId,
    HoldingKind,
    Person,
    PersonDetails,
    PersonId,
    Post,
)
from asset_desk.domain.preferences import Preferences
from asset_desk.services import office, registry
from asset_desk.services.drafts import AccountDraft
from tests.builders import (
    DIVISIONS,
    HASHER,
    OFFICE,
    PASSWORD,
    TODAY,
    holding,
    occasion,
)


def refused(refusal: Refusal):
    return pytest.raises(DeskError, match=f"^{refusal.name}\\b")


def set_up(desk, described=OFFICE, divisions=DIVISIONS, username="malee", password=PASSWORD):
    draft = AccountDraft(username, " มาลี  ทดสอบงาน ", Role.AUDITOR)
    administrator = (draft, password)
    return office.set_up(
        desk.uow,
        HASHER,
        occasion(Role.AUDITOR),
        office=described,
        divisions=divisions,
        administrator=administrator,
    )


# set-up


def test_the_first_run_describes_the_office_and_makes_its_administrator(new_desk):
    officer = set_up(new_desk, replace(OFFICE, name=" เทศบาลตำบลบ้านสวนธาร"))
    assert (officer.name, officer.role) == ("มาลี ทดสอบงาน", Role.ADMINISTRATOR)
    assert new_desk.queries.office.office() == OFFICE
    divisions = new_desk.queries.office.divisions()
    assert [each.name for each in divisions] == list(DIVISIONS)
    assert [each.is_finance for each in divisions] == [False, True, False]
    assert divisions[0].head_title == "หัวหน้าสำนักปลัดเทศบาล"


def test_a_book_begins_with_the_usual_types_of_work(new_desk):
    assert new_desk.queries.office.work_types() == []
    set_up(new_desk)
    kept = new_desk.queries.office.work_types()
    assert tuple(kept) == USUAL_WORK_TYPES
    assert kept[-1] == "งานอื่น ๆ"


def test_the_set_up_is_one_act_of_the_new_administrator(new_desk):
    set_up(new_desk)
    (act,) = new_desk.acts()
    assert (act.kind, act.officer_id, act.officer_name) == ("office.set_up", 1, "มาลี ทดสอบงาน")
    assert act.payload["office"]["name"] == "บ้านสวนธาร"
    assert act.payload["divisions"] == list(DIVISIONS)
    told = [each["name"] for each in act.payload["work_types"]]
    assert told == list(USUAL_WORK_TYPES)
    assert all(each["guidance"] for each in act.payload["work_types"])


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"described": replace(OFFICE, name="เทศบาลตำบล")}, Refusal.OFFICE_NAME_MISSING),
        ({"described": replace(OFFICE, province=" ")}, Refusal.PROVINCE_MISSING),
        ({"divisions": [" "]}, Refusal.DIVISION_NAME_MISSING),
        ({"divisions": ["กองคลัง", "กองคลัง "]}, Refusal.DIVISION_NAME_TAKEN),
        ({"username": " "}, Refusal.USERNAME_MISSING),
        ({"password": "สั้น"}, Refusal.PASSWORD_TOO_SHORT),
    ],
)
def test_a_set_up_with_something_missing_leaves_the_book_empty(new_desk, wrong, refusal):
    with refused(refusal):
        set_up(new_desk, **wrong)
    assert new_desk.queries.office.office() is None
    assert new_desk.acts() == []
    assert new_desk.queries.office.holdings() == []


def test_an_office_is_set_up_once(desk):
    with refused(Refusal.ALREADY_SET_UP):
        set_up(desk, username="other")


# the office and its settings


def test_the_office_is_described_anew_and_the_act_says_what_changed(desk):
    office.change_office(desk.uow, occasion(), replace(OFFICE, phone=" 044-000 000 "))
    assert desk.queries.office.office().phone == "044-000 000"
    assert desk.acts()[-1].payload == {"changed": {"phone": ["", "044-000 000"]}}


def test_an_office_missing_from_the_book_can_be_described(new_desk):
    with new_desk.uow as uow:
        uow.accounts.add(AccountDraft("malee", "มาลี ทดสอบงาน", Role.ADMINISTRATOR), "hash")
        uow.commit()
    office.change_office(new_desk.uow, occasion(), OFFICE)
    assert new_desk.acts()[-1].payload["changed"]["name"] == "บ้านสวนธาร"


def test_settings_are_kept_and_the_act_says_what_changed(desk):
    office.change_preferences(desk.uow, occasion(), Preferences(slip_prefix=" ยพ. "))
    assert desk.queries.office.preferences().slip_prefix == "ยพ."
    assert desk.acts()[-1].payload == {"changed": {"slip_prefix": ["บย.", "ยพ."]}}


def test_settings_out_of_range_are_refused(desk):
    with refused(Refusal.SETTING_OUT_OF_RANGE):
        office.change_preferences(desk.uow, occasion(), Preferences(follow_up_days=0))


PNG = b"\x89PNG\r\n\x1a\n" + b"picture"
TRUETYPE = b"\x00\x01\x00\x00" + b"font"


@pytest.mark.parametrize(
    ("field", "content"),
    [("garuda_file", PNG), ("font_file", TRUETYPE), ("bold_font_file", TRUETYPE)],
)
def test_a_chosen_font_or_picture_is_kept(desk, tmp_path, field, content):
    file = tmp_path / "แฟ้ม"
    file.write_bytes(content)
    office.change_preferences(desk.uow, occasion(), Preferences(**{field: str(file)}))
    assert getattr(desk.queries.office.preferences(), field) == str(file)


@pytest.mark.parametrize("field", ["garuda_file", "font_file", "bold_font_file"])
@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", None])
def test_a_chosen_file_that_is_missing_or_of_another_kind_is_refused(
    desk, tmp_path, field, content
):
    file = tmp_path / "แฟ้ม"
    if content is not None:
        file.write_bytes(content)
    with refused(Refusal.FILE_UNREADABLE) as unreadable:
        office.change_preferences(desk.uow, occasion(), Preferences(**{field: str(file)}))
    assert unreadable.value.facts["field"] == field


def test_a_file_that_has_gone_since_does_not_hold_up_other_settings(desk, tmp_path):
    file = tmp_path / "garuda.png"
    file.write_bytes(PNG)
    chosen = Preferences(garuda_file=str(file))
    office.change_preferences(desk.uow, occasion(), chosen)
    file.unlink()
    office.change_preferences(desk.uow, occasion(), replace(chosen, follow_up_days=5))
    office.change_preferences(desk.uow, occasion(), Preferences(follow_up_days=5))
    assert desk.queries.office.preferences().garuda_file == ""


def test_saving_what_was_not_changed_is_no_act(desk):
    acts = len(desk.acts())
    by, person = occasion(), desk.queries.office.person(PersonId(4))
    office.change_office(desk.uow, by, OFFICE)
    office.change_preferences(desk.uow, by, Preferences())
    office.change_division(desk.uow, by, desk.queries.office.divisions()[0])
    office.change_person(desk.uow, by, person)
    assert len(desk.acts()) == acts


# divisions


def test_a_division_is_added_with_the_title_of_its_head(desk):
    office.add_division(desk.uow, occasion(), " กองการศึกษา ")
    office.add_division(desk.uow, occasion(), "งานตรวจสอบ", "หัวหน้าตรวจสอบ")
    added = desk.queries.office.divisions()[-2:]
    assert [(each.name, each.head_title) for each in added] == [
        ("กองการศึกษา", "ผู้อำนวยการกองการศึกษา"),
        ("งานตรวจสอบ", "หัวหน้าตรวจสอบ"),
    ]


@pytest.mark.parametrize(
    ("name", "refusal"),
    [(" ", Refusal.DIVISION_NAME_MISSING), ("กองช่าง ", Refusal.DIVISION_NAME_TAKEN)],
)
def test_a_division_has_a_name_of_its_own(desk, name, refusal):
    with refused(refusal):
        office.add_division(desk.uow, occasion(), name)
    division = desk.queries.office.divisions()[1]
    with refused(refusal):
        office.change_division(desk.uow, occasion(), replace(division, name=name))


def test_a_division_is_renamed_and_closed(desk):
    division = desk.queries.office.divisions()[2]
    changed = replace(division, name=" กองโยธา ", head_title="", is_active=False)
    office.change_division(desk.uow, occasion(), changed)
    kept = desk.queries.office.divisions()[2]
    told = (kept.name, kept.head_title, kept.is_active)
    assert told == ("กองโยธา", "ผู้อำนวยการกองโยธา", False)
    assert desk.acts()[-1].payload["changed"]["name"] == ["กองช่าง", "กองโยธา"]


def test_a_division_that_owns_assets_may_not_close(desk):
    asset = desk.asset(division_id=3)
    closed = replace(desk.queries.office.divisions()[2], is_active=False)
    with refused(Refusal.DIVISION_IN_USE):
        office.change_division(desk.uow, occasion(), closed)
    registry.retire_asset(desk.uow, occasion(), asset, on=TODAY, reason="ผุพัง")
    office.change_division(desk.uow, occasion(), closed)


def test_a_division_that_is_not_there_is_refused(desk):
    stranger = replace(desk.queries.office.divisions()[0], division_id=DivisionId(99))
    with refused(Refusal.DIVISION_NAME_MISSING):
        office.change_division(desk.uow, occasion(), stranger)


# people


def test_a_person_is_entered_with_tidy_texts(desk):
    person_id = desk.person("  สมชาย   ใจดี ", " นาย ", phone=" 081 ")
    person = desk.queries.office.person(person_id)
    assert (person.full_name, person.details.phone) == ("นายสมชาย ใจดี", "081")


def test_a_person_without_a_name_is_refused(desk):
    with refused(Refusal.PERSON_NAME_MISSING):
        desk.person(" ")


def test_the_national_id_is_kept_only_where_the_office_turned_it_on(desk):
    before = desk.person("ก่อน เปิดใช้", national_id="1234567890121")
    office.change_preferences(desk.uow, occasion(), Preferences(uses_national_id=True))
    after = desk.person("หลัง เปิดใช้", national_id="1234567890121")
    kept = [desk.queries.office.person(each).details.national_id for each in (before, after)]
    assert kept == ["", "1234567890121"]


def test_turning_the_national_id_off_erases_none_and_takes_no_new_one(desk):
    office.change_preferences(desk.uow, occasion(), Preferences(uses_national_id=True))
    person_id = desk.person("สมชาย", national_id="1234567890121")
    office.change_preferences(desk.uow, occasion(), Preferences())
    details = desk.queries.office.person(person_id).details
    for typed in ("", "1111111111119"):
        changed = replace(details, phone=f"08{typed}", national_id=typed)
        office.change_person(desk.uow, occasion(), Person(person_id, changed))
        assert desk.queries.office.person(person_id).details.national_id == "1234567890121"


def test_the_journal_never_tells_a_national_id(desk):
    office.change_preferences(desk.uow, occasion(), Preferences(uses_national_id=True))
    person_id = desk.person("สมชาย", national_id="1234567890121")
    assert desk.acts()[-1].payload["national_id"] is True
    details = PersonDetails(name="สมชาย", national_id="3-1111-11111-11-9")
    office.change_person(desk.uow, occasion(), Person(person_id, details))
    assert desk.acts()[-1].payload["changed"] == {"national_id": True}


def test_lesson_09_a_renamed_person_keeps_the_old_name_on_old_slips(desk):
    loan_id = desk.approved((desk.asset(), 1))
    person = desk.queries.office.person(desk.people["borrower"])
    married = replace(person.details, prefix="นาง", name="สมหญิง มีคู่")
    office.change_person(desk.uow, occasion(), Person(person.person_id, married))
    assert desk.page(loan_id).row.borrower_name == "นางสาวสมหญิง ยืมประจำ"
    assert desk.page(desk.approved((desk.asset(), 1))).row.borrower_name == "นางสมหญิง มีคู่"


def test_a_person_who_is_not_there_is_refused(desk):
    with refused(Refusal.PERSON_NOT_FOUND):
        office.change_person(desk.uow, occasion(), Person(PersonId(99), PersonDetails(name="ก")))
    with refused(Refusal.PERSON_NOT_FOUND):
        office.appoint(desk.uow, occasion(), holding(99))
    with refused(Refusal.PERSON_NOT_FOUND):
        office.end_holding(desk.uow, occasion(), HolderId(99), TODAY)


# posts


def test_someone_newly_in_post_ends_the_one_before_on_the_day_before(desk):
    desk.people["next"] = desk.person("ใหม่ มาแทน", "นาย")
    holder_id = desk.appoint("next", held_from=date(2026, 6, 1))
    held = {each.person_name: each for each in desk.queries.office.holdings()}
    assert held["นายสมบูรณ์ ใจงาม"].held_until == date(2026, 5, 31)
    assert held["นายใหม่ มาแทน"].held_until is None
    payload = desk.acts()[-1].payload
    assert (payload["holder_id"], payload["ended"]) == (holder_id, [1])


def test_r208c_acting_needs_the_order_and_ends_nobody_elses_post(desk):
    acting = {"kind": HoldingKind.ACTING, "held_from": date(2026, 5, 1)}
    with refused(Refusal.HOLDER_ORDER_MISSING):
        desk.appoint("finance", **acting)
    desk.appoint("finance", order_no=" 7/2569 ", order_date=date(2026, 4, 30), **acting)
    row, *others = desk.queries.office.holdings()
    assert (row.order_no, row.kind) == ("7/2569", HoldingKind.ACTING)
    assert all(each.held_until is None for each in others)


def test_an_appointment_that_is_refused_ends_nothing(desk):
    desk.appoint("works", held_from=date(2026, 7, 1), held_until=date(2026, 7, 31))
    with refused(Refusal.HOLDER_OVERLAPS):
        desk.appoint("finance", held_from=date(2026, 6, 1))
    mayor = next(
        each for each in desk.queries.office.holdings() if each.person_name == "นายสมบูรณ์ ใจงาม"
    )
    assert mayor.held_until == date(2026, 6, 30)


def test_a_post_of_the_whole_office_belongs_to_no_division(desk):
    desk.appoint("works", Post.CLERK, division_id=DivisionId(3))
    row = next(each for each in desk.queries.office.holdings() if each.post is Post.CLERK)
    assert (row.division_name, row.post_title) == ("", "ปลัดเทศบาลตำบลบ้านสวนธาร")


def test_a_holding_ends_on_a_day_that_still_belongs_to_it(desk):
    office.end_holding(desk.uow, occasion(), HolderId(1), TODAY)
    outside = {"use_place": UsePlace.OUTSIDE}
    assert desk.approved((desk.asset(), 1), **outside)
    with refused(Refusal.APPROVER_NOT_KNOWN):
        desk.approved((desk.asset(), 1), on=date(2026, 5, 21), **outside)


def test_a_holding_does_not_end_before_it_began(desk):
    with refused(Refusal.HOLDER_DATES_CROSSED):
        office.end_holding(desk.uow, occasion(), HolderId(1), date(2024, 9, 30))
