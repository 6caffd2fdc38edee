"""Meetings: numbers, who came, minutes until a later meeting certified them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.meetings import MeetingStage, Presence, Quorum, attendance_of
from asset_desk.domain.preferences import Preferences
from asset_desk.domain.review import RoundId
from asset_desk.services import meetings, office
from tests.builders import TODAY, occasion
from tests.review_desk import (
    APPOINTED,
    HELD,
    appointed,
    attendance,
    call,
    called,
    held,
    meeting_of,
    members,
    minutes,
    opened_round,
)


def refused(refusal: Refusal):
    return pytest.raises(DeskError, match=f"^{refusal.name}")


def keep(desk, meeting_id, **given) -> None:
    seen = meeting_of(desk, meeting_id)
    meetings.keep_minutes(desk.uow, occasion(), seen, minutes(desk, **given))


def change(desk, meeting_id, **given) -> None:
    seen = meeting_of(desk, meeting_id)
    meetings.change_meeting(desk.uow, occasion(), seen, call(**given))


def certify(desk, meeting_id, at, corrections: str = "") -> None:
    meetings.certify_minutes(desk.uow, occasion(), meeting_id, at=at, corrections=corrections)


def test_meetings_are_numbered_by_committee_and_calendar_year(desk):
    first = appointed(desk)
    second = appointed(desk, committee_name="คณะกรรมการอื่น")
    numbers = [
        meeting_of(desk, called(desk, committee_id, on)).meeting_no
        for committee_id, on in (
            (first, HELD),
            (first, date(2026, 12, 31)),
            (second, HELD),
            (first, date(2027, 1, 1)),
            (first, TODAY),
        )
    ]
    assert numbers == ["1/2569", "2/2569", "1/2569", "1/2570", "3/2569"]


def test_a_fiscal_year_does_not_begin_the_numbers_anew(desk):
    committee_id = appointed(desk)
    days = (date(2026, 9, 30), date(2026, 10, 1))
    numbers = [meeting_of(desk, called(desk, committee_id, on)).meeting_no for on in days]
    assert numbers == ["1/2569", "2/2569"]


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"place": " "}, Refusal.MEETING_PLACE_MISSING),
        ({"agenda": ()}, Refusal.AGENDA_MISSING),
        ({"held_on": APPOINTED - timedelta(days=1)}, Refusal.NO_ORDER_IN_FORCE),
    ],
)
def test_a_call_says_where_about_what_and_who_is_to_come(desk, given, refusal):
    committee_id = appointed(desk)
    with refused(refusal):
        meetings.call_meeting(desk.uow, occasion(), committee_id, call(**given))


def test_a_meeting_belongs_to_a_round_of_its_own_committee(desk):
    committee_id = appointed(desk)
    round_id = opened_round(desk, committee_id)
    other = appointed(desk, committee_name="คณะกรรมการอื่น")
    for committee, wanted in ((other, round_id), (committee_id, RoundId(9))):
        with refused(Refusal.ROUND_NOT_FOUND):
            called(desk, committee, round_id=wanted)
    meeting_id = called(desk, committee_id, round_id=round_id)
    page = desk.queries.reviews.page(round_id, TODAY)
    assert [each.meeting_id for each in page.meetings] == [meeting_id]


def test_a_meeting_moved_to_another_year_takes_its_number_there(desk):
    meeting_id = called(desk, appointed(desk))
    change(desk, meeting_id, held_on=date(2027, 1, 5), place="ห้องประชุมเล็ก")
    moved = meeting_of(desk, meeting_id)
    assert (moved.meeting_no, moved.call.place, moved.revision) == ("1/2570", "ห้องประชุมเล็ก", 1)
    acts = len(desk.acts())
    meetings.change_meeting(desk.uow, occasion(), moved, moved.call)
    assert len(desk.acts()) == acts


def test_minutes_are_kept_and_changed_until_they_are_certified(desk):
    committee_id = appointed(desk)
    meeting_id = called(desk, committee_id)
    assert meeting_of(desk, meeting_id).stage is MeetingStage.CALLED
    keep(desk, meeting_id)
    kept = meeting_of(desk, meeting_id)
    assert kept.stage is MeetingStage.HELD
    assert kept.minutes == minutes(desk)
    keep(desk, meeting_id, others=(" นายผู้สังเกต  การณ์ ", ""))
    assert meeting_of(desk, meeting_id).minutes.others == ("นายผู้สังเกต การณ์",)
    certify(desk, meeting_id, held(desk, committee_id, TODAY), "แก้หน้า 2")
    certified = meeting_of(desk, meeting_id)
    assert (certified.stage, certified.corrections) == (MeetingStage.CERTIFIED, "แก้หน้า 2")
    for act in (
        lambda: keep(desk, meeting_id),
        lambda: change(desk, meeting_id, place="ที่อื่น"),
        lambda: certify(desk, meeting_id, certified.certified_by),
    ):
        with refused(Refusal.MINUTES_CERTIFIED):
            act()


def test_minutes_kept_as_they_are_leave_no_act(desk):
    meeting_id = held(desk, appointed(desk))
    acts = len(desk.acts())
    keep(desk, meeting_id)
    assert len(desk.acts()) == acts


def test_two_officers_do_not_write_over_each_others_minutes(desk):
    meeting_id = called(desk, appointed(desk))
    seen = meeting_of(desk, meeting_id)
    keep(desk, meeting_id)
    for act in (
        lambda: meetings.keep_minutes(desk.uow, occasion(), seen, minutes(desk)),
        lambda: meetings.change_meeting(desk.uow, occasion(), seen, call(place="ที่อื่น")),
    ):
        with refused(Refusal.CHANGED_MEANWHILE):
            act()


def test_minutes_are_of_a_meeting_that_has_been(desk):
    meeting_id = called(desk, appointed(desk), TODAY + timedelta(days=1))
    with refused(Refusal.DAY_IN_THE_FUTURE):
        keep(desk, meeting_id)
    held_already = held(desk, 1)
    with refused(Refusal.DAY_IN_THE_FUTURE):
        change(desk, held_already, held_on=TODAY + timedelta(days=1))


def absent(desk, *which: int):
    """The attendance without some of the four members."""
    return tuple(
        replace(each, presence=Presence.ABSENT, reason="ติดราชการ", substitute="")
        if number in which
        else each
        for number, each in enumerate(attendance(desk))
    )


def test_half_of_the_members_make_a_quorum_and_the_setting_may_ask_for_more(desk):
    meeting_id = called(desk, appointed(desk))
    two = {"attendance": absent(desk, 2, 3), "agenda": call().agenda}
    keep(desk, meeting_id, **two)
    for quorum, needed in ((Quorum.MORE_THAN_HALF, 3), (Quorum.TWO_THIRDS, 3)):
        office.change_preferences(desk.uow, occasion(), Preferences(quorum=quorum))
        with pytest.raises(DeskError) as refusal:
            keep(desk, meeting_id, **two, note_taker="คนอื่น")
        assert refusal.value.refusal is Refusal.NO_QUORUM
        assert refusal.value.facts == {"present": 2, "needed": needed}
    assert desk.queries.office.preferences().quorum is Quorum.TWO_THIRDS


def test_whoever_came_in_place_of_a_member_counts_for_the_quorum(desk):
    meeting_id = called(desk, appointed(desk))
    keep(desk, meeting_id, attendance=absent(desk, 2, 3), agenda=call().agenda)
    one = absent(desk, 1, 2, 3)
    with refused(Refusal.NO_QUORUM):
        keep(desk, meeting_id, attendance=one, agenda=call().agenda)


def test_the_attendance_is_of_the_members_of_that_day_and_nobody_else(desk):
    meeting_id = called(desk, appointed(desk))
    everyone = attendance_of(members(desk))
    stranger = replace(everyone[0], name="นายใคร ก็ไม่รู้")
    for wrong in (everyone[:-1], (*everyone, stranger), (*everyone, everyone[0])):
        with refused(Refusal.ATTENDANCE_NOT_OF_MEMBERS):
            keep(desk, meeting_id, attendance=wrong)
    with refused(Refusal.ATTENDANCE_NOT_OF_MEMBERS):
        keep(desk, meeting_id, attendance=(stranger, *everyone[1:]))


def test_minutes_are_certified_by_a_later_meeting_of_the_same_committee(desk):
    committee_id = appointed(desk)
    first, second = held(desk, committee_id), held(desk, committee_id, TODAY)
    other = appointed(desk, committee_name="คณะกรรมการอื่น")
    elsewhere = held(desk, other, TODAY)
    only_called = called(desk, committee_id, TODAY)
    for meeting_id, at, refusal in (
        (first, elsewhere, Refusal.MEETING_NOT_FOUND),
        (first, 99, Refusal.MEETING_NOT_FOUND),
        (first, only_called, Refusal.MINUTES_MISSING),
        (only_called, first, Refusal.MINUTES_MISSING),
        (second, first, Refusal.CERTIFIED_TOO_EARLY),
        (first, first, Refusal.CERTIFIED_TOO_EARLY),
    ):
        with refused(refusal):
            certify(desk, meeting_id, at)
    with refused(Refusal.MINUTES_TOO_LONG):
        certify(desk, first, second, "ก" * 20_001)
    certify(desk, first, second)
    assert meeting_of(desk, first).certified_by == second


def test_two_meetings_of_one_day_follow_each_other_by_the_hour(desk):
    committee_id = appointed(desk)
    morning, afternoon = held(desk, committee_id), called(desk, committee_id)
    keep(desk, afternoon, starts_at=time(13, 30), ends_at=time(15, 0))
    certify(desk, morning, afternoon)
    assert meeting_of(desk, morning).stage is MeetingStage.CERTIFIED


def test_the_meeting_of_a_number_is_that_of_the_committee_that_met_last(desk):
    held(desk, appointed(desk))
    later = held(desk, appointed(desk, committee_name="คณะกรรมการอื่น"), TODAY)
    assert desk.queries.reviews.meeting_by_no(2569, 1).meeting_id == later
    assert desk.queries.reviews.meeting_by_no(2569, 9) is None
    assert [each.number for each in desk.queries.reviews.meetings(1)] == [1]
