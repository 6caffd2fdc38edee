"""Review rounds, what was said in them and what came of them, kept in the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import text
from sqlmodel import Session, col, func, select

from asset_desk.domain.journal import ActNo, canonical
from asset_desk.domain.manual import VersionId
from asset_desk.domain.review import CommentId, CommentText, Round, RoundId, Speaker
from asset_desk.services.journalling import plain
from asset_desk.services.review_rows import AnswerNote, CommentRow, StepNote
from asset_desk.store.meeting_store import SqlMeetings
from asset_desk.store.review_rows import (
    ANSWERS,
    COMMENTS,
    ROUNDS,
    STEPS,
    Row,
    comments_of,
    round_of,
    step_of,
)
from asset_desk.store.tables_review import (
    ReviewAnswerTable,
    ReviewCommentTable,
    ReviewDraftTable,
    ReviewRoundTable,
    ReviewStepTable,
)


class SqlReviews(SqlMeetings):
    """Rounds with all that belongs to them; rows are only ever added, meetings excepted."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def rounds(self) -> Sequence[Round]:
        """Every round, oldest first."""
        return [round_of(row) for row in self._rows(f"{ROUNDS} ORDER BY r.id")]

    def get(self, round_id: RoundId) -> Round | None:
        """One round."""
        found = self._rows(f"{ROUNDS} WHERE r.id = :id", id=round_id)
        return round_of(found[0]) if found else None

    def open(self, act_no: ActNo, opened: Round) -> RoundId:
        """Open a round; the id given in it is ignored."""
        row = ReviewRoundTable(
            id=self.next_round_id(),
            act_no=act_no,
            fiscal_year=opened.fiscal_year,
            committee_id=opened.committee_id,
            base_id=opened.base_id,
            opened_on=opened.opened_on,
        )
        self._add(row)
        return RoundId(row.id or 0)

    def next_round_id(self) -> RoundId:
        """The id that the next round gets, which its act names."""
        last = self._session.exec(select(func.max(col(ReviewRoundTable.id)))).one()
        return RoundId((last or 0) + 1)

    def join_draft(self, act_no: ActNo, round_id: RoundId, version_id: VersionId) -> None:
        """Say which version comes of a round."""
        self._add(ReviewDraftTable(act_no=act_no, round_id=round_id, version_id=version_id))

    def comments(self, round_id: RoundId) -> Sequence[CommentRow]:
        """What was said in a round, oldest first."""
        return self._comments("c.round_id = :id", round_id)

    def comment(self, comment_id: CommentId) -> CommentRow | None:
        """One comment."""
        found = self._comments("c.id = :id", comment_id)
        return found[0] if found else None

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
        row = ReviewCommentTable(
            act_no=act_no,
            round_id=round_id,
            section_key=said.section,
            kind=said.kind.value,
            text=said.text,
            wording=said.wording,
            about_id=said.about,
            person_id=speaker.person_id,
            name=speaker.name,
            position=speaker.position,
            seat=speaker.seat.value if speaker.seat else None,
            said_on=said_on,
            is_own=is_own,
        )
        self._add(row)
        return CommentId(row.id or 0)

    def answer(self, act_no: ActNo, comment_id: CommentId, note: AnswerNote) -> None:
        """Keep how a comment was resolved."""
        self._add(
            ReviewAnswerTable(
                act_no=act_no,
                comment_id=comment_id,
                outcome=note.outcome.value,
                answer=note.answer,
                answered_on=note.answered_on,
            )
        )

    def steps(self, round_id: RoundId) -> Sequence[StepNote]:
        """The steps taken about a round's outcome, oldest first."""
        return [step_of(row) for row in self._rows(STEPS, round_id=round_id)]

    def add_step(self, act_no: ActNo, round_id: RoundId, note: StepNote) -> None:
        """Keep a step."""
        self._add(
            ReviewStepTable(
                act_no=act_no,
                round_id=round_id,
                kind=note.kind.value,
                taken_on=note.taken_on,
                document_no=note.document_no,
                note=note.note,
                division_id=note.division_id,
                person_name=note.person_name,
                publication_id=note.publication_id,
                content=canonical(plain(note.content)),
            )
        )

    def _comments(self, which: str, wanted: int) -> list[CommentRow]:
        rows = self._rows(f"{COMMENTS} WHERE {which} ORDER BY c.id", id=wanted)
        answers = self._rows(f"{ANSWERS} WHERE {which} ORDER BY a.id", id=wanted)
        return comments_of(rows, answers)

    def _rows(self, sql: str, **facts: int) -> Sequence[Row]:
        return self._session.execute(text(sql), facts).mappings().all()

    def _add(self, row: object) -> None:
        self._session.add(row)
        self._session.flush()
