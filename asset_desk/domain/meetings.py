"""Meetings of a committee: agenda, who came, minutes, votes, and whether there was a quorum."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from typing import NewType

from asset_desk.domain.assets import tidy
from asset_desk.domain.committees import CommitteeId, Member, Seat, in_seat_order
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import PersonId
from asset_desk.domain.review import RoundId, tidied_lines

MeetingId = NewType("MeetingId", int)

MOST_ITEMS = 40
LONGEST_MINUTES = 20_000


class MeetingStage(StrEnum):
    """Called, held with minutes, or its minutes certified by a later meeting and fixed."""

    CALLED = "called"
    HELD = "held"
    CERTIFIED = "certified"


class Presence(StrEnum):
    """Whether a member came."""

    PRESENT = "present"
    SUBSTITUTE = "substitute"
    ABSENT = "absent"


class Quorum(StrEnum):
    """How many members must come for a meeting to decide anything."""

    HALF = "half"
    MORE_THAN_HALF = "more_than_half"
    TWO_THIRDS = "two_thirds"


class AgendaKind(StrEnum):
    """The usual parts of an agenda (ระเบียบวาระที่ 1 to 5)."""

    CHAIR_TELLS = "chair_tells"
    CERTIFYING = "certifying"
    FOR_INFORMATION = "for_information"
    FOR_DECISION = "for_decision"
    OTHER = "other"


AGENDA_WORDS = {
    AgendaKind.CHAIR_TELLS: "เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ",
    AgendaKind.CERTIFYING: "เรื่องรับรองรายงานการประชุม",
    AgendaKind.FOR_INFORMATION: "เรื่องเสนอเพื่อทราบ",
    AgendaKind.FOR_DECISION: "เรื่องเสนอเพื่อพิจารณา",
    AgendaKind.OTHER: "เรื่องอื่น ๆ",
}


@dataclass(frozen=True, slots=True)
class Resolution:
    """What was resolved (มติที่ประชุม), and the votes where it was voted on."""

    text: str
    votes_for: int | None = None
    votes_against: int | None = None
    abstained: int | None = None

    @property
    def was_voted_on(self) -> bool:
        """Whether votes were counted."""
        return self.votes_for is not None


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A matter of a meeting with what its minutes say, a paragraph a line."""

    kind: AgendaKind
    heading: str
    minutes: str = ""
    resolution: Resolution | None = None


@dataclass(frozen=True, slots=True)
class Attendance:
    """A member of the order in force that day: came, sent somebody, or why not."""

    name: str
    position: str
    seat: Seat
    presence: Presence = Presence.PRESENT
    reason: str = ""
    substitute: str = ""
    person_id: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingCall:
    """When and where a meeting is called."""

    held_on: date
    starts_at: time
    place: str
    agenda: tuple[AgendaItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """What a meeting's minutes (รายงานการประชุม แบบที่ 11) say."""

    starts_at: time
    ends_at: time
    attendance: tuple[Attendance, ...]
    agenda: tuple[AgendaItem, ...]
    others: tuple[str, ...] = ()
    note_taker: str = ""
    note_taker_position: str = ""
    checker: str = ""
    checker_position: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting: its number counts within the calendar year (พ.ศ.) of its committee.

    `certified_by` is the meeting that certified its minutes; they never change from then on.
    """

    meeting_id: MeetingId
    committee_id: CommitteeId
    round_id: RoundId | None
    year: int
    number: int
    call: MeetingCall
    minutes: Minutes | None = None
    certified_by: MeetingId | None = None
    corrections: str = ""
    revision: int = 0

    @property
    def stage(self) -> MeetingStage:
        """How far it has come."""
        if self.certified_by is not None:
            return MeetingStage.CERTIFIED
        return MeetingStage.HELD if self.minutes else MeetingStage.CALLED

    @property
    def meeting_no(self) -> str:
        """Such as 1/2569."""
        return f"{self.number}/{self.year}"

    def must_be_open(self) -> None:
        """Refuse to touch certified minutes."""
        if self.certified_by is not None:
            raise DeskError(Refusal.MINUTES_CERTIFIED, meeting=self.meeting_no)


def usual_agenda(previous: str = "") -> tuple[AgendaItem, ...]:
    """The five usual parts, the second naming the meeting whose minutes are to be certified."""
    headings = {AgendaKind.CERTIFYING: f"รับรองรายงานการประชุม ครั้งที่ {previous}" if previous else ""}
    return tuple(AgendaItem(kind, headings.get(kind, "")) for kind in AgendaKind)


def needed_for(quorum: Quorum, members: int) -> int:
    """How many of so many members must come."""
    match quorum:
        case Quorum.HALF:
            return -(-members // 2)
        case Quorum.MORE_THAN_HALF:
            return members // 2 + 1
        case Quorum.TWO_THIRDS:
            return -(-2 * members // 3)


def came(attendance: Sequence[Attendance]) -> int:
    """How many count for the quorum: members who came, and substitutes."""
    return sum(each.presence is not Presence.ABSENT for each in attendance)


def attendance_of(members: Iterable[Member]) -> tuple[Attendance, ...]:
    """The attendance to begin with: every member of the order, as if all had come."""
    return tuple(
        Attendance(each.name, each.position, each.seat, person_id=each.person_id)
        for each in in_seat_order(members)
    )


def tidied_call(call: MeetingCall) -> MeetingCall:
    """The call with tidy texts."""
    return replace(call, place=tidy(call.place), agenda=_tidied_agenda(call.agenda))


def check_call(call: MeetingCall) -> None:
    """Refuse a call that nobody could follow: no place, no matter, or far too many."""
    if not call.place:
        raise DeskError(Refusal.MEETING_PLACE_MISSING)
    _check_agenda(call.agenda)


def tidied_minutes(minutes: Minutes) -> Minutes:
    """The minutes with tidy texts; a reason or substitute where there is none is left out."""
    return replace(
        minutes,
        attendance=tuple(map(_tidied_attendance, minutes.attendance)),
        agenda=_tidied_agenda(minutes.agenda),
        others=tuple(other for other in map(tidy, minutes.others) if other),
        note_taker=tidy(minutes.note_taker),
        note_taker_position=tidy(minutes.note_taker_position),
        checker=tidy(minutes.checker),
        checker_position=tidy(minutes.checker_position),
    )


def check_minutes(minutes: Minutes, quorum: Quorum) -> None:
    """Refuse minutes that cannot be: no quorum, more votes than heads, no reason of an absence."""
    _check_agenda(minutes.agenda)
    present, members = came(minutes.attendance), len(minutes.attendance)
    needed = needed_for(quorum, members)
    if present < needed or not members:
        raise DeskError(Refusal.NO_QUORUM, present=present, needed=needed)
    if minutes.ends_at <= minutes.starts_at:
        raise DeskError(Refusal.MEETING_TIMES_CROSSED)
    for each in minutes.attendance:
        if each.presence is Presence.ABSENT and not each.reason.strip():
            raise DeskError(Refusal.ABSENCE_REASON_MISSING, name=each.name)
        if each.presence is Presence.SUBSTITUTE and not each.substitute.strip():
            raise DeskError(Refusal.SUBSTITUTE_MISSING, name=each.name)
    for item in minutes.agenda:
        if item.resolution:
            _check_votes(item.resolution, present)


def check_attendance(attendance: Sequence[Attendance], members: Sequence[Member]) -> None:
    """Refuse an attendance that is not of the order in force that day: a quorum is counted on it.

    Members are told apart by person, or by name where the order names somebody unknown.
    """
    missing = {(each.person_id, each.name) for each in members}
    for each in attendance:
        known = (each.person_id, each.name)
        if known not in missing:
            raise DeskError(Refusal.ATTENDANCE_NOT_OF_MEMBERS, name=each.name)
        missing.remove(known)
    for member in members:
        if (member.person_id, member.name) in missing:
            raise DeskError(Refusal.ATTENDANCE_NOT_OF_MEMBERS, name=member.name)


def check_certifying(meeting: Meeting, at: Meeting) -> None:
    """Refuse to certify what was not written, or at a meeting that was not held later."""
    meeting.must_be_open()
    for each in (meeting, at):
        if each.minutes is None:
            raise DeskError(Refusal.MINUTES_MISSING, meeting=each.meeting_no)
    if _began(at) <= _began(meeting):
        raise DeskError(Refusal.CERTIFIED_TOO_EARLY, meeting=meeting.meeting_no, at=at.meeting_no)


def _began(meeting: Meeting) -> tuple[date, time]:
    starts_at = meeting.minutes.starts_at if meeting.minutes else meeting.call.starts_at
    return meeting.call.held_on, starts_at


def _check_agenda(agenda: Sequence[AgendaItem]) -> None:
    if not 0 < len(agenda) <= MOST_ITEMS:
        raise DeskError(Refusal.AGENDA_MISSING, most=MOST_ITEMS)
    for item in agenda:
        said = item.minutes + (item.resolution.text if item.resolution else "")
        if len(said) > LONGEST_MINUTES:
            raise DeskError(Refusal.MINUTES_TOO_LONG, longest=LONGEST_MINUTES)


def _tidied_agenda(agenda: Iterable[AgendaItem]) -> tuple[AgendaItem, ...]:
    return tuple(
        replace(
            item,
            heading=tidy(item.heading),
            minutes=tidied_lines(item.minutes),
            resolution=_tidied_resolution(item.resolution),
        )
        for item in agenda
    )


def _tidied_resolution(resolution: Resolution | None) -> Resolution | None:
    """The resolution with a tidy text; one that says nothing and was not voted on is none."""
    if resolution is None:
        return None
    text = tidied_lines(resolution.text)
    if not text and not resolution.was_voted_on:
        return None
    return replace(resolution, text=text)


def _tidied_attendance(each: Attendance) -> Attendance:
    is_absent = each.presence is Presence.ABSENT
    sent = each.presence is Presence.SUBSTITUTE
    return replace(
        each,
        reason=tidy(each.reason) if is_absent or sent else "",
        substitute=tidy(each.substitute) if sent else "",
    )


def _check_votes(resolution: Resolution, present: int) -> None:
    votes = (resolution.votes_for, resolution.votes_against, resolution.abstained)
    counted = [each for each in votes if each is not None]
    if counted and (min(counted) < 0 or sum(counted) > present):
        raise DeskError(Refusal.VOTES_DO_NOT_ADD_UP, votes=sum(counted), present=present)
