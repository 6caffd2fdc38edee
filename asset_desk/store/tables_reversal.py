"""Table rows of what was taken back, and of the months that are closed."""
# No `from __future__ import annotations`: SQLModel reads these at run time.

from datetime import date

from sqlmodel import Field, SQLModel


class ReversalTable(SQLModel, table=True):
    """An act that takes another one back; rows are only ever inserted, one for an act at most."""

    __tablename__ = "reversal"

    act_no: int | None = Field(default=None, primary_key=True, foreign_key="act.no")
    reversed_act_no: int = Field(foreign_key="act.no")
    loan_id: int = Field(foreign_key="loan.id")
    happened_on: date
    reason: str


class MonthCloseTable(SQLModel, table=True):
    """A month closed or reopened; rows are only ever inserted, the last one of a month counts."""

    __tablename__ = "month_close"

    act_no: int | None = Field(default=None, primary_key=True, foreign_key="act.no")
    month: date
    is_closed: bool
    reason: str
