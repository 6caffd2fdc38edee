"""Review rounds and meetings as they are kept, and the SQL that both sides of the store share."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import time
from typing import Any, Protocol

from asset_desk.domain.assets import DivisionId
from asset_desk.domain.committees import CommitteeId, Seat
from asset_desk.domain.manual import SectionKey, VersionId
from asset_desk.domain.meetings import (
    AgendaItem,
    AgendaKind,
    Attendance,
    Meeting,
    MeetingCall,
    MeetingId,
    Minutes,
    Presence,
    Resolution,
)
from asset_desk.domain.office import PersonId
from asset_desk.domain.publications import PublicationId
from asset_desk.domain.review import (
    CommentId,
    CommentKind,
    CommentOutcome,
    CommentText,
    Round,
    RoundId,
    Speaker,
    StepKind,
)
from asset_desk.services.review_rows import AnswerNote, CommentRow, StepNote
from asset_desk.store.reading import day, instant


class Row(Protocol):
    """A row of either side of the store, or a part of kept JSON."""

    def __getitem__(self, key: str, /) -> Any: ...


ROUNDS = (
    "SELECT r.*, d.version_id AS draft_id FROM review_round AS r "
    "LEFT JOIN review_draft AS d ON d.round_id = r.id"
)
COMMENTS = (
    "SELECT c.*, act.recorded_at, act.officer_name FROM review_comment AS c "
    "JOIN act ON act.no = c.act_no"
)
ANSWERS = (
    "SELECT a.*, act.officer_name FROM review_answer AS a JOIN act ON act.no = a.act_no "
    "JOIN review_comment AS c ON c.id = a.comment_id"
)
STEPS = "SELECT * FROM review_step WHERE round_id = :round_id ORDER BY id"
MEETINGS = "SELECT * FROM meeting"


def round_of(row: Row) -> Round:
    """A row of `ROUNDS`."""
    return Round(
        round_id=RoundId(row["id"]),
        fiscal_year=row["fiscal_year"],
        committee_id=CommitteeId(row["committee_id"]),
        base_id=VersionId(row["base_id"]) if row["base_id"] is not None else None,
        draft_id=VersionId(row["draft_id"]) if row["draft_id"] is not None else None,
        opened_on=day(row["opened_on"]),
    )


def comments_of(rows: Iterable[Row], answers: Iterable[Row]) -> list[CommentRow]:
    """Rows of `COMMENTS`, each with those of `ANSWERS` that are its own."""
    own: defaultdict[int, list[AnswerNote]] = defaultdict(list)
    for answer in answers:
        own[answer["comment_id"]].append(_answer(answer))
    return [_comment(row, tuple(own[row["id"]])) for row in rows]


def step_of(row: Row) -> StepNote:
    """A row of `STEPS`."""
    division, publication = row["division_id"], row["publication_id"]
    return StepNote(
        kind=StepKind(row["kind"]),
        taken_on=day(row["taken_on"]),
        document_no=row["document_no"],
        note=row["note"],
        division_id=DivisionId(division) if division is not None else None,
        person_name=row["person_name"],
        publication_id=PublicationId(publication) if publication is not None else None,
        content=json.loads(row["content"]),
    )


def meeting_of(row: Row) -> Meeting:
    """A row of `MEETINGS`."""
    round_id, certified_by = row["round_id"], row["certified_by"]
    return Meeting(
        meeting_id=MeetingId(row["id"]),
        committee_id=CommitteeId(row["committee_id"]),
        round_id=RoundId(round_id) if round_id is not None else None,
        year=row["year"],
        number=row["number"],
        call=_call(json.loads(row["call"])),
        minutes=_minutes(json.loads(row["minutes"])) if row["minutes"] else None,
        certified_by=MeetingId(certified_by) if certified_by is not None else None,
        corrections=row["corrections"],
        revision=row["revision"],
    )


def _comment(row: Row, answers: tuple[AnswerNote, ...]) -> CommentRow:
    section, about, seat = row["section_key"], row["about_id"], row["seat"]
    said = CommentText(
        kind=CommentKind(row["kind"]),
        section=SectionKey(section) if section is not None else None,
        text=row["text"],
        wording=row["wording"],
        about=CommentId(about) if about is not None else None,
    )
    speaker = Speaker(
        person_id=_person(row["person_id"]),
        name=row["name"],
        position=row["position"],
        seat=Seat(seat) if seat else None,
    )
    return CommentRow(
        comment_id=CommentId(row["id"]),
        round_id=RoundId(row["round_id"]),
        said=said,
        speaker=speaker,
        said_on=day(row["said_on"]),
        is_own=bool(row["is_own"]),
        recorded_at=instant(row["recorded_at"]),
        recorded_by=row["officer_name"],
        answers=answers,
    )


def _answer(row: Row) -> AnswerNote:
    return AnswerNote(
        outcome=CommentOutcome(row["outcome"]),
        answer=row["answer"],
        answered_on=day(row["answered_on"]),
        answered_by=row["officer_name"],
    )


def _call(said: Row) -> MeetingCall:
    return MeetingCall(
        held_on=day(said["held_on"]),
        starts_at=time.fromisoformat(said["starts_at"]),
        place=said["place"],
        agenda=_agenda(said["agenda"]),
    )


def _minutes(said: Row) -> Minutes:
    fixed = ("note_taker", "note_taker_position", "checker", "checker_position")
    return Minutes(
        starts_at=time.fromisoformat(said["starts_at"]),
        ends_at=time.fromisoformat(said["ends_at"]),
        attendance=tuple(_attendance(each) for each in said["attendance"]),
        agenda=_agenda(said["agenda"]),
        others=tuple(said["others"]),
        **{name: said[name] for name in fixed},
    )


def _agenda(said: Iterable[Row]) -> tuple[AgendaItem, ...]:
    return tuple(
        AgendaItem(
            AgendaKind(each["kind"]),
            each["heading"],
            each["minutes"],
            Resolution(**each["resolution"]) if each["resolution"] else None,
        )
        for each in said
    )


def _attendance(said: Row) -> Attendance:
    return Attendance(
        name=said["name"],
        position=said["position"],
        seat=Seat(said["seat"]),
        presence=Presence(said["presence"]),
        reason=said["reason"],
        substitute=said["substitute"],
        person_id=_person(said["person_id"]),
    )


def _person(kept: int | None) -> PersonId | None:
    return PersonId(kept) if kept is not None else None
