"""The borrow form shows what the manual in force says, and warns of what it does not allow."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.guidance import Guidance, GuidanceScope
from asset_desk.domain.office import BorrowerKind
from asset_desk.services.rows import AssetFilter
from asset_desk.ui.loans.guidance_dialog import guidance_html, steps_for
from tests.builders import Desk
from tests.manual_desk import manual_in_force

from .conftest import open_dialogs
from .filling import fill_in, form, scan

__all__ = ["form"]

MEETINGS = "งานประชุม อบรม สัมมนา"


@pytest.fixture
def put_in_force(book, counter):
    """Puts a version of the manual in force today, with other rules for what is named."""

    def put(**rules):
        manual_in_force(Desk(book.engine), {MEETINGS: rules}, on=counter.today)
        counter.desk.events.manual_changed.emit()

    return put


def to_last_day(form, day):
    form.due_date.set_day(day)
    form.due_date.day_changed.emit()


def test_the_form_shows_and_enforces_the_guidance_in_force(
    put_in_force, counter, form, find, qtbot
):
    put_in_force(summary="ส่งคืนภายในวันเดียว", default_days=1, longest_days=1)
    fill_in(find, qtbot)
    assert find("guidance").text() == "ส่งคืนภายในวันเดียว"
    assert form.due_date.day() == counter.today + timedelta(days=1)
    assert not find("due_date_problem").isVisible()
    to_last_day(form, counter.today + timedelta(days=2))
    assert "1 วัน" in find("due_date_problem").text()


def test_a_category_that_is_added_brings_its_limit(book, counter, form, find, qtbot):
    desk = Desk(book.engine)
    category = desk.queries.assets.by_code("400-52-0001").category
    manual_in_force(desk, {category: {"longest_days": 1}}, on=counter.today)
    counter.desk.events.manual_changed.emit()
    find("work_type").choose(MEETINGS)
    to_last_day(form, counter.today + timedelta(days=3))
    assert not find("due_date_problem").isVisible()
    scan(find, qtbot, "400-52-0001")
    assert "1 วัน" in find("due_date_problem").text()


def test_the_steps_of_the_place_are_one_press_away(put_in_force, loans, form, find, qtbot):
    put_in_force(
        inside=("ยื่นแบบที่กอง",), outside=("ยื่นแบบที่กองคลัง", "รออนุมัติ"), documents="สำเนาโครงการ"
    )
    find("work_type").choose(MEETINGS)
    find("use_outside").click()
    qtbot.mouseClick(find("guidance_more"), Qt.MouseButton.LeftButton)
    said = find("guidance_text").text()
    assert "รออนุมัติ" in said
    assert "สำเนาโครงการ" in said
    assert "ยื่นแบบที่กอง<" not in said
    qtbot.mouseClick(find("save"), Qt.MouseButton.LeftButton)
    assert open_dialogs(loans) == []


def test_without_a_manual_only_the_settings_speak(counter, form, find):
    find("work_type").choose(MEETINGS)
    assert find("guidance").text()
    assert not find("guidance_more").isVisible()


def test_the_page_of_a_loan_says_under_which_version_it_was_asked_for(put_in_force, counter):
    tent = counter.desk.queries.assets.assets(AssetFilter()).page(0, 1)[0]
    counter.assets = {"first": tent.asset_id}
    before = counter.requested(("first", 1))
    put_in_force()
    after = counter.requested(("first", 1))
    assert [counter.page(each).manual_number for each in (before, after)] == [None, 1]


@pytest.mark.parametrize(
    ("kind", "place", "steps"),
    [
        (BorrowerKind.STAFF, UsePlace.INSIDE, "inside"),
        (BorrowerKind.STAFF, UsePlace.OUTSIDE, "outside"),
        (BorrowerKind.CITIZEN, UsePlace.INSIDE, "outside"),
        (BorrowerKind.STATE_AGENCY, UsePlace.INSIDE, "agencies"),
    ],
)
def test_the_steps_follow_the_borrower_and_the_place(kind, place, steps):
    assert steps_for(kind, place) == steps


def test_a_guidance_is_shown_as_text_whatever_stands_in_it():
    guidance = Guidance(
        scope=GuidanceScope.CATEGORY,
        name="<b>กล้อง</b>",
        care="เช็ดเลนส์\nเก็บในกระเป๋า",
        longest_days=3,
        needs_head=True,
    )
    said = guidance_html(guidance, "inside")
    assert "&lt;b&gt;กล้อง" in said
    assert "เช็ดเลนส์<br/>เก็บในกระเป๋า" in said
    assert "3 วัน" in said
    assert "ขั้นตอน" not in said
