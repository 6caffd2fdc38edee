"""Meetings of a committee: agenda, who came, minutes, votes, and whether there was a quorum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import NewType

from asset_desk.domain.committees import CommitteeId, Seat
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import PersonId
from asset_desk.domain.review import RoundId

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


def check_minutes(minutes: Minutes, quorum: Quorum) -> None:
    """Refuse minutes that cannot be: no quorum, more votes than heads, no reason of an absence."""
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


def _check_votes(resolution: Resolution, present: int) -> None:
    votes = (resolution.votes_for, resolution.votes_against, resolution.abstained)
    counted = [each for each in votes if each is not None]
    if counted and (min(counted) < 0 or sum(counted) > present):
        raise DeskError(Refusal.VOTES_DO_NOT_ADD_UP, votes=sum(counted), present=present)
