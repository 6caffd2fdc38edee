"""Table rows of review rounds, what members said, and meetings, column for column."""
# No `from __future__ import annotations`: SQLModel reads these at run time.

from datetime import date

from sqlmodel import Field, SQLModel


class ReviewRoundTable(SQLModel, table=True):
    """A review round of a fiscal year; rows are only ever inserted."""

    __tablename__ = "review_round"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    fiscal_year: int
    committee_id: int = Field(foreign_key="committee.id")
    base_id: int | None = Field(default=None, foreign_key="manual_version.id")
    opened_on: date


class ReviewDraftTable(SQLModel, table=True):
    """The version that comes of a round; rows are only ever inserted."""

    __tablename__ = "review_draft"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    round_id: int = Field(foreign_key="review_round.id")
    version_id: int = Field(foreign_key="manual_version.id")


class ReviewCommentTable(SQLModel, table=True):
    """What a member said; rows are only ever inserted."""

    __tablename__ = "review_comment"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    round_id: int = Field(foreign_key="review_round.id")
    section_key: int | None = None
    kind: str
    text: str
    wording: str
    about_id: int | None = Field(default=None, foreign_key="review_comment.id")
    person_id: int | None = Field(default=None, foreign_key="person.id")
    name: str
    position: str
    seat: str | None = None
    said_on: date
    is_own: bool


class ReviewAnswerTable(SQLModel, table=True):
    """How a comment was resolved; the latest counts, and rows are only ever inserted."""

    __tablename__ = "review_answer"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    comment_id: int = Field(foreign_key="review_comment.id")
    outcome: str
    answer: str
    answered_on: date


class ReviewStepTable(SQLModel, table=True):
    """A step about a round's outcome; `content` is JSON, and rows are only ever inserted."""

    __tablename__ = "review_step"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    round_id: int = Field(foreign_key="review_round.id")
    kind: str
    taken_on: date
    document_no: str
    note: str
    division_id: int | None = Field(default=None, foreign_key="division.id")
    person_name: str
    publication_id: int | None = Field(default=None, foreign_key="publication.id")
    content: str


class MeetingTable(SQLModel, table=True):
    """A meeting; `call` and `minutes` are JSON, fixed once a later meeting certified them."""

    __tablename__ = "meeting"

    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = Field(foreign_key="committee.id")
    round_id: int | None = Field(default=None, foreign_key="review_round.id")
    year: int
    number: int
    held_on: date
    call: str
    minutes: str
    corrections: str
    certified_by: int | None = Field(default=None, foreign_key="meeting.id")
    revision: int = 0
