"""The rules of meetings: quorum, attendance, votes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asset_desk.domain.committees import CommitteeId, Member, Seat
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.meetings import (
    MOST_ITEMS,
    AgendaItem,
    AgendaKind,
    Attendance,
    Meeting,
    MeetingCall,
    MeetingId,
    MeetingStage,
    Minutes,
    Presence,
    Quorum,
    Resolution,
    attendance_of,
    came,
    check_call,
    check_minutes,
    needed_for,
    tidied_call,
    tidied_minutes,
    usual_agenda,
)

ITEM = AgendaItem(AgendaKind.FOR_DECISION, "ร่างคู่มือ")
CAME = Attendance("นายก มาประชุม", "", Seat.CHAIR)


def minutes(*presence: Presence, **said) -> Minutes:
    """Minutes of as many members as are given, all of them if none."""
    everyone = tuple(
        replace(CAME, name=f"คนที่ {n}", presence=each, reason="ลา", substitute="คนแทน")
        for n, each in enumerate(presence or (Presence.PRESENT,) * 4)
    )
    usual = {"starts_at": time(9), "ends_at": time(10), "attendance": everyone, "agenda": (ITEM,)}
    return Minutes(**usual | said)


def refused(refusal: Refusal):
    return pytest.raises(DeskError, match=f"^{refusal.name}")


@pytest.mark.parametrize(
    ("quorum", "needed"),
    [
        (Quorum.HALF, (1, 1, 2, 2, 3, 3)),
        (Quorum.MORE_THAN_HALF, (1, 2, 2, 3, 3, 4)),
        (Quorum.TWO_THIRDS, (1, 2, 2, 3, 4, 4)),
    ],
)
def test_so_many_of_one_to_six_members_make_a_quorum(quorum, needed):
    assert tuple(needed_for(quorum, members) for members in range(1, 7)) == needed


@given(st.sampled_from(Quorum), st.integers(1, 200))
def test_a_quorum_is_never_more_than_everyone_nor_nobody(quorum, members):
    assert 1 <= needed_for(quorum, members) <= members


def test_members_who_came_and_who_stood_in_for_one_count():
    said = minutes(Presence.PRESENT, Presence.SUBSTITUTE, Presence.ABSENT)
    assert came(said.attendance) == 2


def test_minutes_without_a_quorum_or_without_members_are_refused():
    check_minutes(minutes(Presence.PRESENT, Presence.ABSENT), Quorum.HALF)
    with refused(Refusal.NO_QUORUM):
        check_minutes(minutes(Presence.PRESENT, Presence.ABSENT), Quorum.MORE_THAN_HALF)
    with refused(Refusal.NO_QUORUM):
        check_minutes(minutes(attendance=()), Quorum.HALF)


@pytest.mark.parametrize(
    ("votes", "is_right"),
    [
        ((3, 1, 0), True),
        ((4, 0, 0), True),
        ((2, 1, 0), True),
        ((4, 1, 0), False),
        ((5, None, None), False),
        ((-1, 0, 0), False),
        ((None, None, None), True),
    ],
)
def test_no_more_votes_are_counted_than_heads(votes, is_right):
    said = minutes(agenda=(replace(ITEM, resolution=Resolution("เห็นชอบ", *votes)),))
    if is_right:
        check_minutes(said, Quorum.HALF)
    else:
        with refused(Refusal.VOTES_DO_NOT_ADD_UP):
            check_minutes(said, Quorum.HALF)


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"ends_at": time(9)}, Refusal.MEETING_TIMES_CROSSED),
        ({"agenda": ()}, Refusal.AGENDA_MISSING),
        ({"agenda": (ITEM,) * (MOST_ITEMS + 1)}, Refusal.AGENDA_MISSING),
        ({"agenda": (replace(ITEM, minutes="ก" * 20_001),)}, Refusal.MINUTES_TOO_LONG),
    ],
)
def test_minutes_that_cannot_be_are_refused(given, refusal):
    with refused(refusal):
        check_minutes(minutes(**given), Quorum.HALF)


def test_who_did_not_come_gives_a_reason_and_who_sent_somebody_says_whom():
    came_too = (CAME, CAME)
    for presence, refusal in (
        (Presence.ABSENT, Refusal.ABSENCE_REASON_MISSING),
        (Presence.SUBSTITUTE, Refusal.SUBSTITUTE_MISSING),
    ):
        with refused(refusal):
            said = minutes(attendance=(*came_too, replace(CAME, presence=presence)))
            check_minutes(said, Quorum.HALF)


def test_tidied_minutes_keep_lines_and_drop_what_says_nothing():
    item = replace(ITEM, minutes=" ย่อหน้าแรก \n  ย่อหน้าสอง\n\n", resolution=Resolution("  "))
    said = tidied_minutes(minutes(Presence.PRESENT, Presence.ABSENT, agenda=(item,)))
    assert said.agenda == (replace(ITEM, minutes="ย่อหน้าแรก\nย่อหน้าสอง"),)
    assert [(each.reason, each.substitute) for each in said.attendance] == [("", ""), ("ลา", "")]
    voted = replace(ITEM, resolution=Resolution(" ", 3))
    assert tidied_minutes(minutes(agenda=(voted,))).agenda[0].resolution == Resolution("", 3)


def test_a_call_is_tidied_and_names_its_place():
    call = MeetingCall(
        held_on=date(2026, 5, 18), starts_at=time(9), place="  ห้อง  ", agenda=(ITEM,)
    )
    check_call(tidied_call(call))
    assert tidied_call(call).place == "ห้อง"
    with refused(Refusal.MEETING_PLACE_MISSING):
        check_call(tidied_call(replace(call, place=" ")))


def test_the_attendance_begins_with_everyone_by_seat():
    members = (Member(Seat.SECRETARY, "เลขา"), Member(Seat.CHAIR, "ประธาน", "ปลัด"))
    assert attendance_of(members) == (
        Attendance("ประธาน", "ปลัด", Seat.CHAIR),
        Attendance("เลขา", "", Seat.SECRETARY),
    )


def test_the_usual_agenda_has_five_parts_and_names_the_minutes_to_certify():
    assert [item.kind for item in usual_agenda()] == list(AgendaKind)
    assert usual_agenda("1/2569")[1].heading == "รับรองรายงานการประชุม ครั้งที่ 1/2569"


def test_a_meeting_is_called_then_held_then_certified():
    call = MeetingCall(held_on=date(2026, 5, 18), starts_at=time(9), place="ห้อง", agenda=(ITEM,))
    meeting = Meeting(
        meeting_id=MeetingId(1),
        committee_id=CommitteeId(1),
        round_id=None,
        year=2569,
        number=1,
        call=call,
    )
    held = replace(meeting, minutes=minutes())
    certified = replace(held, certified_by=MeetingId(2))
    stages = [each.stage for each in (meeting, held, certified)]
    assert stages == list(MeetingStage)
    held.must_be_open()
    with refused(Refusal.MINUTES_CERTIFIED):
        certified.must_be_open()
