"""Meetings of committees, kept in the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import text
from sqlmodel import Session, col, func, select

from asset_desk.domain.committees import CommitteeId
from asset_desk.domain.journal import canonical
from asset_desk.domain.meetings import Meeting, MeetingId
from asset_desk.services.journalling import plain
from asset_desk.store.review_rows import MEETINGS, meeting_of
from asset_desk.store.tables_review import MeetingTable


class SqlMeetings:
    """Meetings by committee; one whose minutes were certified never changes again."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def meetings(self, committee_id: CommitteeId) -> Sequence[Meeting]:
        """The meetings of a committee, oldest first."""
        sql = text(f"{MEETINGS} WHERE committee_id = :id ORDER BY held_on, year, number")
        rows = self._session.execute(sql, {"id": committee_id}).mappings().all()
        return [meeting_of(row) for row in rows]

    def meeting(self, meeting_id: MeetingId) -> Meeting | None:
        """One meeting."""
        sql = text(f"{MEETINGS} WHERE id = :id")
        row = self._session.execute(sql, {"id": meeting_id}).mappings().first()
        return meeting_of(row) if row else None

    def next_meeting_number(self, committee_id: CommitteeId, year: int) -> int:
        """The next number in a calendar year (พ.ศ.)."""
        own = select(func.max(col(MeetingTable.number))).where(
            MeetingTable.committee_id == committee_id, MeetingTable.year == year
        )
        return (self._session.exec(own).one() or 0) + 1

    def add_meeting(self, meeting: Meeting) -> MeetingId:
        """Add a meeting; the id given in it is ignored."""
        row = MeetingTable(
            committee_id=meeting.committee_id, round_id=meeting.round_id, **_columns(meeting)
        )
        self._session.add(row)
        self._session.flush()
        return MeetingId(row.id or 0)

    def keep_meeting(self, meeting: Meeting) -> None:
        """Keep its call, its minutes, or that they were certified; its revision grows by one."""
        row = self._session.get_one(MeetingTable, meeting.meeting_id)
        for name, value in _columns(meeting).items():
            setattr(row, name, value)
        row.revision = meeting.revision + 1
        self._session.flush()


def _columns(meeting: Meeting) -> Mapping[str, Any]:
    return {
        "year": meeting.year,
        "number": meeting.number,
        "held_on": meeting.call.held_on,
        "call": canonical(plain(meeting.call)),
        "minutes": canonical(plain(meeting.minutes)) if meeting.minutes else "",
        "corrections": meeting.corrections,
        "certified_by": meeting.certified_by,
        "revision": meeting.revision,
    }
