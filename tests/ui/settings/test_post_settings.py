"""Posts: who signs on a given day, in person or acting, and since when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QDialog

from asset_desk.domain.errors import Refusal
from asset_desk.domain.office import HoldingKind, Post
from asset_desk.services.office import change_division
from asset_desk.services.signatories import sign_as_of
from asset_desk.ui.people.person_dialog import PersonDialog
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.settings.post_choices import post_choices
from tests.ui.keeping import as_auditor, dialog, known, part, press, problem, type_in

TODAY, LATER = date(2026, 5, 20), date(2026, 6, 1)


@pytest.fixture
def mayor(desk):
    return known(desk, "สมชาย ใจกว้าง", position="นายกเทศมนตรี")


@pytest.fixture
def deputy(desk):
    return known(desk, "วิชัย รักษาการ", position="รองปลัดเทศบาล")


@pytest.fixture
def appoint(page):
    """Opens the dialog above the page of posts."""

    def open_dialog(person_id=None):
        shown = page("posts")
        press(shown, "appoint")
        opened = dialog(shown, "appoint_dialog")
        if person_id is not None:
            part(opened, "holder").choose(person_id)
        return opened

    return open_dialog


def signing(desk, day=TODAY):
    with desk.new_uow() as uow:
        found = sign_as_of(uow, Post.HEAD, None, day)
    return found.name if found else ""


def put(opened, name, day):
    opened.fields[name].editor.set_day(day)


def appointed(opened, since=TODAY):
    put(opened, "held_from", since)
    press(opened, "save")


def acting(opened, order_no="12/2569"):
    part(opened, "holding_kind").choose(HoldingKind.ACTING)
    type_in(opened, "own_title", "รองปลัดเทศบาล")
    type_in(opened, "order_no", order_no)
    put(opened, "order_date", date(2026, 5, 18))


def test_the_lists_pass_qts_own_model_test(mayor, appoint, page, qtmodeltester):
    appointed(appoint(mayor))
    shown = page("posts")
    qtmodeltester.check(shown.model)
    qtmodeltester.check(shown.signing)


def test_every_post_is_shown_with_nobody_until_someone_is_appointed(desk, page):
    shown = page("posts")
    assert shown.signing.rowCount() == len(post_choices(desk)) == 8
    assert shown.signing.row(0).name == ""


def test_an_appointed_holder_signs_from_the_day_on(desk, mayor, appoint, page, qtbot):
    with qtbot.waitSignal(desk.events.office_changed):
        appointed(appoint(mayor))
    shown = page("posts")
    assert shown.signing.row(0).name == "นายสมชาย ใจกว้าง"
    assert shown.model.row(0).person_name == "นายสมชาย ใจกว้าง"
    shown.day.set_day(date(2026, 5, 19))
    assert shown.signing.row(0).name == ""


def test_an_acting_holder_signs_with_both_titles_and_shows_the_order(
    desk, mayor, deputy, appoint, page
):
    appointed(appoint(mayor))
    opened = appoint(deputy)
    acting(opened)
    put(opened, "held_until", LATER)
    appointed(opened)
    shown = page("posts")
    assert shown.signing.row(0).name == "นายวิชัย รักษาการ"
    assert shown.signing.row(0).title.startswith("รองปลัดเทศบาล รักษาราชการแทน")
    assert shown.model.index(0, 5).data() == "12/2569 (18 พ.ค. 2569)"
    assert signing(desk, date(2026, 6, 2)) == "นายสมชาย ใจกว้าง"


def test_the_order_is_asked_only_of_those_who_act(mayor, appoint):
    opened = appoint(mayor)
    assert part(opened, "order_no").isHidden() or not part(opened, "order_no").isVisible()
    part(opened, "holding_kind").choose(HoldingKind.DELEGATED)
    assert part(opened, "order_no").isVisible()
    assert not opened.save.isEnabled()


def test_an_acting_holder_without_an_order_cannot_be_entered(deputy, appoint):
    opened = appoint(deputy)
    acting(opened)
    type_in(opened, "order_no", "")
    assert problem(opened, "order_no") == refusal_text(Refusal.HOLDER_ORDER_MISSING)
    assert not opened.save.isEnabled()


def test_nobody_can_be_entered_whose_name_is_not_in_the_list(appoint):
    opened = appoint()
    part(opened, "holder").setEditText("ใครก็ไม่รู้")
    assert problem(opened, "holder") == refusal_text(Refusal.PERSON_NOT_FOUND)
    assert not opened.save.isEnabled()


def test_crossed_days_are_told_beside_the_last_day(mayor, appoint):
    opened = appoint(mayor)
    put(opened, "held_from", LATER)
    put(opened, "held_until", TODAY)
    assert problem(opened, "held_until") == refusal_text(Refusal.HOLDER_DATES_CROSSED)
    assert not opened.save.isEnabled()


def test_a_day_that_cannot_be_understood_keeps_the_dialog_from_saving(mayor, appoint):
    opened = appoint(mayor)
    type_in(opened, "held_until_text", "31/2/2569")
    assert not opened.save.isEnabled()
    type_in(opened, "held_until_text", "")
    assert opened.save.isEnabled()
    type_in(opened, "held_from_text", "")
    assert problem(opened, "held_from")
    assert not opened.save.isEnabled()


def test_two_in_the_same_post_at_once_are_refused(desk, mayor, deputy, appoint):
    appointed(appoint(mayor))
    opened = appoint(deputy)
    appointed(opened)
    assert part(opened, "refused").text()
    assert signing(desk) == "นายสมชาย ใจกว้าง"


def test_a_successor_ends_the_one_before(desk, mayor, deputy, appoint):
    appointed(appoint(mayor), since=date(2026, 1, 1))
    appointed(appoint(deputy))
    assert signing(desk, date(2026, 5, 19)) == "นายสมชาย ใจกว้าง"
    assert signing(desk) == "นายวิชัย รักษาการ"


def test_cancelling_appoints_nobody(desk, mayor, appoint):
    press(appoint(mayor), "cancel")
    assert desk.queries.office.holdings() == []


def test_someone_new_is_added_in_place_and_chosen(desk, appoint):
    opened = appoint()
    part(opened, "holder").setEditText("มานี รักเรียน")
    press(opened, "add_person")
    added = dialog(opened, "person_dialog")
    assert isinstance(added, PersonDialog)
    assert part(added, "person_name").text() == "มานี รักเรียน"
    press(added, "save")
    appointed(opened)
    assert signing(desk) == "มานี รักเรียน"


def test_opening_a_post_offers_that_post(page, desk):
    shown = page("posts")
    shown.signing_table.row_opened.emit(shown.signing.row(4))
    opened = dialog(shown, "appoint_dialog")
    assert part(opened, "post").currentText() == "ผู้อำนวยการกองคลัง"


def test_a_holding_ends_on_the_day_given(desk, mayor, appoint, page):
    appointed(appoint(mayor))
    shown = page("posts")
    shown.table.choose(0)
    press(shown, "end_holding")
    opened = dialog(shown, "end_holding_dialog")
    put(opened, "last_day", LATER)
    press(opened, "save")
    assert signing(desk, LATER) == "นายสมชาย ใจกว้าง"
    assert signing(desk, date(2026, 6, 2)) == ""
    assert shown.model.index(0, 4).data() == "1 มิ.ย. 2569"


def test_a_holding_cannot_end_before_it_began_nor_without_a_day(mayor, appoint, page):
    appointed(appoint(mayor))
    shown = page("posts")
    shown.table.choose(0)
    press(shown, "end_holding")
    opened = dialog(shown, "end_holding_dialog")
    put(opened, "last_day", date(2026, 5, 1))
    assert problem(opened, "last_day") == refusal_text(Refusal.HOLDER_DATES_CROSSED)
    assert not opened.save.isEnabled()
    put(opened, "last_day", None)
    assert problem(opened, "last_day")
    assert not opened.save.isEnabled()


def test_cancelling_ends_nothing(desk, mayor, appoint, page):
    appointed(appoint(mayor))
    shown = page("posts")
    shown.table.choose(0)
    press(shown, "end_holding")
    press(dialog(shown, "end_holding_dialog"), "cancel")
    assert desk.queries.office.holdings()[0].held_until is None


def test_who_may_only_read_opens_no_dialog_from_the_list(desk, page):
    as_auditor(desk)
    shown = page("posts")
    shown.signing_table.row_opened.emit(shown.signing.row(0))
    assert not shown.findChildren(QDialog)


def test_a_division_that_is_closed_has_no_post_to_be_appointed_to(desk, page):
    closed = replace(desk.queries.office.divisions()[2], is_active=False)
    change_division(desk.new_uow(), desk.occasion(), closed)
    assert "ผู้อำนวยการกองช่าง" not in [each.title for each in post_choices(desk)]


def test_a_day_that_is_no_day_shows_nobody_as_signing(page):
    shown = page("posts")
    shown.day.set_day(None)
    assert shown.signing.rowCount() == 0


def test_whose_holding_a_new_one_ends_is_said(desk, appoint, mayor, deputy, told):
    for person, day in ((mayor, "1/1/2569"), (deputy, "20/5/2569")):
        opened = appoint(person)
        type_in(opened, "held_from_text", day)
        press(opened, "save")
    assert "สมชาย ใจกว้าง" in told.last
    assert "19 พ.ค. 2569" in told.last
