"""Use cases of a committee's meetings: call one, keep its minutes, certify them at a later one."""

from __future__ import annotations

from dataclasses import replace

from asset_desk.domain.accounts import Permission
from asset_desk.domain.committees import CommitteeId, buddhist_year
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind, digest
from asset_desk.domain.meetings import (
    LONGEST_MINUTES,
    Meeting,
    MeetingCall,
    MeetingId,
    Minutes,
    check_attendance,
    check_call,
    check_certifying,
    check_minutes,
    tidied_call,
    tidied_minutes,
)
from asset_desk.domain.review import RoundId, tidied_lines
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.review_rounds import check_day, members_on, round_of

SUBJECT = "meeting"


def call_meeting(
    uow: UnitOfWork,
    by: Occasion,
    committee_id: CommitteeId,
    call: MeetingCall,
    *,
    round_id: RoundId | None = None,
) -> MeetingId:
    """Call a meeting; it takes the next number of its calendar year (พ.ศ.).

    Refused when no order says who sits in the committee on that day. `round_id` is the review
    round that it deals with.
    """
    by.must(Permission.KEEP_MANUAL)
    call = tidied_call(call)
    check_call(call)
    with uow:
        members_on(uow, committee_id, call.held_on)
        if round_id is not None and round_of(uow, round_id).committee_id != committee_id:
            raise DeskError(Refusal.ROUND_NOT_FOUND)
        year = buddhist_year(call.held_on)
        meeting = Meeting(
            meeting_id=MeetingId(0),
            committee_id=committee_id,
            round_id=round_id,
            year=year,
            number=uow.reviews.next_meeting_number(committee_id, year),
            call=call,
        )
        meeting_id = uow.reviews.add_meeting(meeting)
        names = ("committee_id", "round_id", "year", "number", "call")
        payload = {name: plain(getattr(meeting, name)) for name in names}
        note_act(uow, by, ActKind.MEETING_CALLED, (SUBJECT, meeting_id), payload)
        uow.commit()
    return meeting_id


def change_meeting(uow: UnitOfWork, by: Occasion, seen: Meeting, call: MeetingCall) -> None:
    """Move a meeting or word its agenda anew; in another calendar year it takes another number."""
    by.must(Permission.KEEP_MANUAL)
    call = tidied_call(call)
    check_call(call)
    with uow:
        before = _unchanged(uow, seen)
        if call == before.call:
            return
        members = members_on(uow, before.committee_id, call.held_on)
        if before.minutes is not None:
            check_day(call.held_on, by.today)
            check_attendance(before.minutes.attendance, members)
        after = replace(before, call=call)
        year = buddhist_year(call.held_on)
        if year != before.year:
            number = uow.reviews.next_meeting_number(before.committee_id, year)
            after = replace(after, year=year, number=number)
        uow.reviews.keep_meeting(after)
        payload = {name: plain(getattr(after, name)) for name in ("year", "number", "call")}
        note_act(uow, by, ActKind.MEETING_CHANGED, (SUBJECT, before.meeting_id), payload)
        uow.commit()


def keep_minutes(uow: UnitOfWork, by: Occasion, seen: Meeting, minutes: Minutes) -> None:
    """Keep a meeting's minutes, new or changed, until a later meeting has certified them.

    The attendance is of the members of the order in force that day, and enough of them came.
    """
    by.must(Permission.KEEP_MANUAL)
    minutes = tidied_minutes(minutes)
    with uow:
        before = _unchanged(uow, seen)
        if minutes == before.minutes:
            return
        check_day(before.call.held_on, by.today)
        members = members_on(uow, before.committee_id, before.call.held_on)
        check_attendance(minutes.attendance, members)
        check_minutes(minutes, uow.office.preferences().quorum)
        uow.reviews.keep_meeting(replace(before, minutes=minutes))
        payload = {"meeting": before.meeting_no, "sealed": digest(plain(minutes))}
        note_act(uow, by, ActKind.MINUTES_KEPT, (SUBJECT, before.meeting_id), payload)
        uow.commit()


def certify_minutes(
    uow: UnitOfWork, by: Occasion, meeting_id: MeetingId, *, at: MeetingId, corrections: str = ""
) -> None:
    """Say that a later meeting of the committee certified the minutes: they never change again.

    `corrections` are what it had corrected in them; without any they were certified as they are.
    """
    by.must(Permission.KEEP_MANUAL)
    corrections = tidied_lines(corrections)
    if len(corrections) > LONGEST_MINUTES:
        raise DeskError(Refusal.MINUTES_TOO_LONG, longest=LONGEST_MINUTES)
    with uow:
        before, later = _meeting(uow, meeting_id), _meeting(uow, at)
        if before.committee_id != later.committee_id:
            raise DeskError(Refusal.MEETING_NOT_FOUND)
        check_certifying(before, later)
        uow.reviews.keep_meeting(replace(before, certified_by=at, corrections=corrections))
        payload = {
            "meeting": before.meeting_no,
            "certified_by": at,
            "certified_at": later.meeting_no,
            "corrections": corrections,
        }
        note_act(uow, by, ActKind.MINUTES_CERTIFIED, (SUBJECT, meeting_id), payload)
        uow.commit()


def _meeting(uow: UnitOfWork, meeting_id: MeetingId) -> Meeting:
    meeting = uow.reviews.meeting(meeting_id)
    if meeting is None:
        raise DeskError(Refusal.MEETING_NOT_FOUND)
    return meeting


def _unchanged(uow: UnitOfWork, seen: Meeting) -> Meeting:
    """The meeting as it is; refused when it is fixed, or when somebody changed it meanwhile."""
    before = _meeting(uow, seen.meeting_id)
    before.must_be_open()
    if before.revision != seen.revision:
        raise DeskError(Refusal.CHANGED_MEANWHILE)
    return before
