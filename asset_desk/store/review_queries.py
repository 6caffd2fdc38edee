"""Reading review rounds and meetings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from asset_desk.domain.committees import CommitteeId
from asset_desk.domain.manual import SectionKey, VersionStage
from asset_desk.domain.meetings import Meeting, MeetingId, MeetingStage
from asset_desk.domain.review import Facts, Round, RoundId, StepKind, stage_of
from asset_desk.services.review_rounds import in_order
from asset_desk.services.review_rows import CommentRow, ConcernFigure, RoundPage, StepNote
from asset_desk.store.concern_figures import concern_figures
from asset_desk.store.database import Database
from asset_desk.store.reading import Reader, day
from asset_desk.store.report_queries import SqlReportQueries
from asset_desk.store.review_rows import (
    ANSWERS,
    COMMENTS,
    MEETINGS,
    ROUNDS,
    STEPS,
    comments_of,
    meeting_of,
    round_of,
    step_of,
)

_COMMITTEE = "SELECT name FROM committee WHERE id = :id"
_VERSION = (
    "SELECT stage, approved_on, approver_name, document_no FROM manual_version WHERE id = :id"
)
_MISSING = (
    "SELECT count(*) FROM division WHERE is_active AND id NOT IN (SELECT division_id "
    "FROM review_step WHERE round_id = :id AND kind = 'acknowledged' AND division_id IS NOT NULL)"
)


class SqlReviewQueries:
    """Review rounds and meetings; there is one round a year, and a few meetings."""

    def __init__(self, database: Database) -> None:
        self._reader = Reader(database)
        self._reports = SqlReportQueries(database)

    def rounds(self) -> Sequence[Round]:
        """Every round, newest first."""
        return [round_of(row) for row in self._reader.rows(f"{ROUNDS} ORDER BY r.id DESC")]

    def page(self, round_id: RoundId, today: date) -> RoundPage | None:
        """Everything about one round."""
        row = self._reader.first(f"{ROUNDS} WHERE r.id = :id", {"id": round_id})
        if row is None:
            return None
        opened = round_of(row)
        committee = self._reader.first(_COMMITTEE, {"id": opened.committee_id})
        comments = tuple(self.comments(round_id))
        meetings = self._meetings("round_id = :id ORDER BY held_on, year, number", round_id)
        stage, steps = self._outcome(opened)
        facts = Facts(
            has_draft=opened.draft_id is not None,
            is_under_review=stage is VersionStage.UNDER_REVIEW,
            comments=len(comments),
            open_comments=sum(comment.is_open for comment in comments),
            meetings_held=sum(
                each.stage is not MeetingStage.CALLED and each.call.held_on <= today
                for each in meetings
            ),
            steps=frozenset(step.kind for step in steps),
            divisions_missing=self._reader.number(_MISSING, {"id": round_id}),
        )
        return RoundPage(
            round=opened,
            committee_name=committee["name"] if committee else "",
            stage=stage_of(facts),
            facts=facts,
            comments=comments,
            meetings=tuple(meetings),
            steps=steps,
        )

    def comments(
        self, round_id: RoundId, section: SectionKey | None = None
    ) -> Sequence[CommentRow]:
        """What was said in a round, or of one section in it, oldest first."""
        which = "c.round_id = :id AND (:section IS NULL OR c.section_key = :section)"
        facts = {"id": round_id, "section": section}
        rows = self._reader.rows(f"{COMMENTS} WHERE {which} ORDER BY c.id", facts)
        answers = self._reader.rows(f"{ANSWERS} WHERE {which} ORDER BY a.id", facts)
        return comments_of(rows, answers)

    def figures(self, fiscal_year: int, as_of: date) -> Sequence[ConcernFigure]:
        """What a fiscal year's book counts for each concern, as of a day."""
        return concern_figures(self._reader, self._reports, fiscal_year, as_of)

    def meetings(self, committee_id: CommitteeId) -> Sequence[Meeting]:
        """The meetings of a committee, newest first."""
        order = "committee_id = :id ORDER BY held_on DESC, year DESC, number DESC"
        return self._meetings(order, committee_id)

    def meeting(self, meeting_id: MeetingId) -> Meeting | None:
        """One meeting."""
        return next(iter(self._meetings("id = :id", meeting_id)), None)

    def meeting_by_no(self, year: int, number: int) -> Meeting | None:
        """The meeting of this number in a calendar year (พ.ศ.), of the committee that met last."""
        which = "year = :id AND number = :number ORDER BY held_on DESC, id DESC"
        return next(iter(self._meetings(which, year, number=number)), None)

    def _meetings(self, which: str, wanted: int, **facts: int) -> list[Meeting]:
        rows = self._reader.rows(f"{MEETINGS} WHERE {which}", {"id": wanted, **facts})
        return [meeting_of(row) for row in rows]

    def _outcome(self, opened: Round) -> tuple[VersionStage | None, tuple[StepNote, ...]]:
        """How far the round's version has come, and every step, its approval among them."""
        noted = self._reader.rows(STEPS, {"round_id": opened.round_id})
        steps = [step_of(row) for row in noted]
        version = self._reader.first(_VERSION, {"id": opened.draft_id})
        if version is None:
            return None, in_order(steps)
        stage = VersionStage(version["stage"])
        if stage is VersionStage.APPROVED:
            steps.append(
                StepNote(
                    kind=StepKind.APPROVED,
                    taken_on=day(version["approved_on"]),
                    document_no=version["document_no"],
                    person_name=version["approver_name"],
                )
            )
        return stage, in_order(steps)
