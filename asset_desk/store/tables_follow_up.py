"""Table rows of what happens while something is late: follow-ups and extensions."""
# No `from __future__ import annotations`: SQLModel reads these at run time.

from datetime import date

from sqlmodel import Field, SQLModel


class FollowUpTable(SQLModel, table=True):
    """One time that the lender asked for a loan back; rows are only ever inserted.

    `due_date` and `chase_by` are those in force then.
    """

    __tablename__ = "follow_up"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    loan_id: int = Field(foreign_key="loan.id")
    followed_up_on: date
    due_date: date
    chase_by: date
    followed_up_by: str
    channel: str
    answer: str
    next_on: date | None = None


class ExtensionTable(SQLModel, table=True):
    """A later due date, by whom it was allowed, and the one before; rows are only ever inserted."""

    __tablename__ = "extension"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    loan_id: int = Field(foreign_key="loan.id")
    decided_on: date
    reason: str
    old_due_date: date
    new_due_date: date
    person_name: str
    person_title: str
    order_text: str
