"""Review rounds and meetings: what use cases need of the book, and what screens and papers read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol

from asset_desk.domain.assets import DivisionId
from asset_desk.domain.committees import CommitteeId
from asset_desk.domain.journal import ActNo
from asset_desk.domain.manual import Concern, SectionKey, VersionId
from asset_desk.domain.meetings import Meeting, MeetingId
from asset_desk.domain.publications import PublicationId
from asset_desk.domain.review import (
    CommentId,
    CommentKind,
    CommentOutcome,
    CommentText,
    Facts,
    Round,
    RoundId,
    RoundStage,
    Speaker,
    StepKind,
    needs_answer,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepNote:
    """A step about a round's outcome. `content` is what its paper says, such as the memo's text.

    APPROVED is never noted here: it is the approval of the round's version.
    """

    kind: StepKind
    taken_on: date
    document_no: str = ""
    note: str = ""
    division_id: DivisionId | None = None
    person_name: str = ""
    publication_id: PublicationId | None = None
    content: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerNote:
    """How a comment was resolved."""

    outcome: CommentOutcome
    answer: str
    answered_on: date
    answered_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentRow:
    """What a member said, `is_own` when with their own account; its answers, oldest first."""

    comment_id: CommentId
    round_id: RoundId
    said: CommentText
    speaker: Speaker
    said_on: date
    is_own: bool
    recorded_at: datetime
    recorded_by: str
    answers: tuple[AnswerNote, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it still waits for an answer."""
        return needs_answer(self.said) and not self.answers

    @property
    def answer(self) -> AnswerNote | None:
        """How it was resolved: the latest answer counts."""
        return self.answers[-1] if self.answers else None


@dataclass(frozen=True, slots=True)
class Voices:
    """Who supports and who opposes a comment, or a section: each member once, the latest."""

    supporting: tuple[CommentRow, ...]
    opposing: tuple[CommentRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundPage:
    """Everything about one round, as of today."""

    round: Round
    committee_name: str
    stage: RoundStage
    facts: Facts
    comments: tuple[CommentRow, ...]
    meetings: tuple[Meeting, ...]
    steps: tuple[StepNote, ...]

    def voices_on(self, comment_id: CommentId) -> Voices:
        """Who supports and who opposes a comment."""
        return voices(each for each in self.comments if each.said.about == comment_id)

    def voices_on_section(self, section: SectionKey | None) -> Voices:
        """Who supports and who opposes a section as it is drafted; none means the whole."""
        return voices(
            each
            for each in self.comments
            if each.said.about is None and each.said.section == section
        )


def voices(comments: Iterable[CommentRow]) -> Voices:
    """What members last said for or against one and the same thing."""
    latest = {
        each.speaker.person_id or each.speaker.name: each
        for each in comments
        if each.said.kind in {CommentKind.SUPPORT, CommentKind.OPPOSE}
    }
    said = sorted(latest.values(), key=lambda each: each.comment_id)
    return Voices(
        tuple(each for each in said if each.said.kind is CommentKind.SUPPORT),
        tuple(each for each in said if each.said.kind is CommentKind.OPPOSE),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernFigure:
    """What the year's book counts that bears on a section: slips, and pieces where it counts."""

    concern: Concern
    slips: int
    units: int | None = None


class Reviews(Protocol):
    """Review rounds and meetings, as one transaction sees them."""

    def rounds(self) -> Sequence[Round]:
        """Every round, oldest first."""

    def get(self, round_id: RoundId) -> Round | None:
        """One round."""

    def open(self, act_no: ActNo, opened: Round) -> RoundId:
        """Open a round; the id given in it is ignored."""

    def next_round_id(self) -> RoundId:
        """The id that the next round gets, which its act names."""

    def join_draft(self, act_no: ActNo, round_id: RoundId, version_id: VersionId) -> None:
        """Say which version comes of a round."""

    def comments(self, round_id: RoundId) -> Sequence[CommentRow]:
        """What was said in a round, oldest first."""

    def comment(self, comment_id: CommentId) -> CommentRow | None:
        """One comment."""

    def add_comment(
        self,
        act_no: ActNo,
        round_id: RoundId,
        said: CommentText,
        speaker: Speaker,
        *,
        said_on: date,
        is_own: bool,
    ) -> CommentId:
        """Keep what a member said."""

    def answer(self, act_no: ActNo, comment_id: CommentId, note: AnswerNote) -> None:
        """Keep how a comment was resolved."""

    def steps(self, round_id: RoundId) -> Sequence[StepNote]:
        """The steps taken about a round's outcome, oldest first."""

    def add_step(self, act_no: ActNo, round_id: RoundId, note: StepNote) -> None:
        """Keep a step."""

    def meetings(self, committee_id: CommitteeId) -> Sequence[Meeting]:
        """The meetings of a committee, oldest first."""

    def meeting(self, meeting_id: MeetingId) -> Meeting | None:
        """One meeting."""

    def next_meeting_number(self, committee_id: CommitteeId, year: int) -> int:
        """The next number in a calendar year (พ.ศ.)."""

    def add_meeting(self, meeting: Meeting) -> MeetingId:
        """Add a meeting; the id given in it is ignored."""

    def keep_meeting(self, meeting: Meeting) -> None:
        """Keep its call, its minutes, or that they were certified; its revision grows by one."""


class ReviewQueries(Protocol):
    """Review rounds and meetings, as screens and papers read them."""

    def rounds(self) -> Sequence[Round]:
        """Every round, newest first."""

    def page(self, round_id: RoundId, today: date) -> RoundPage | None:
        """Everything about one round."""

    def comments(
        self, round_id: RoundId, section: SectionKey | None = None
    ) -> Sequence[CommentRow]:
        """What was said in a round, or of one section in it, oldest first."""

    def figures(self, fiscal_year: int, as_of: date) -> Sequence[ConcernFigure]:
        """What a fiscal year's book counts for each concern, as of a day."""

    def meetings(self, committee_id: CommitteeId) -> Sequence[Meeting]:
        """The meetings of a committee, newest first."""

    def meeting(self, meeting_id: MeetingId) -> Meeting | None:
        """One meeting."""

    def meeting_by_no(self, year: int, number: int) -> Meeting | None:
        """The meeting of this number in a calendar year (พ.ศ.), of the committee that met last."""
