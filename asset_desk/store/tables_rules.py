"""Table rows of opinions, waived rules and cited clauses, column for column."""
# No `from __future__ import annotations`: SQLModel reads these at run time.

from datetime import date

from sqlmodel import Field, SQLModel


class OpinionTable(SQLModel, table=True):
    """An opinion on a request, with the person and position of that day; only ever inserted."""

    __tablename__ = "opinion"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    loan_id: int = Field(foreign_key="loan.id")
    step: str
    given_on: date
    person_name: str
    person_title: str
    order_text: str
    agrees: bool
    remark: str
    is_own: bool


class WaiverTable(SQLModel, table=True):
    """A rule that the head waived for one loan; rows are only ever inserted."""

    __tablename__ = "waiver"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    loan_id: int = Field(foreign_key="loan.id")
    rule: str
    waived_on: date
    person_name: str
    person_title: str
    reason: str


class ClauseTable(SQLModel, table=True):
    """A clause as the office words it; one that was never changed has no row."""

    __tablename__ = "clause"

    number: str = Field(primary_key=True)
    wording: str
    source: str
    checked_on: date | None = None
