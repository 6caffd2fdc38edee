"""Table rows of committees, their orders and members, column for column."""
# No `from __future__ import annotations`: SQLModel reads these at run time.

from datetime import date

from sqlmodel import Field, SQLModel


class CommitteeTable(SQLModel, table=True):
    """A committee by the name that its orders give it."""

    __tablename__ = "committee"

    id: int | None = Field(default=None, primary_key=True)
    name: str


class OrderTable(SQLModel, table=True):
    """An order, which never changes once it is issued; `duties` is a JSON list."""

    __tablename__ = "committee_order"

    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = Field(foreign_key="committee.id")
    kind: str
    stage: str
    subject: str
    reasons: str
    authority: str
    duties: str
    effective_on: date | None = None
    changes_id: int | None = Field(default=None, foreign_key="committee_order.id")
    year: int | None = None
    number: int | None = None
    issued_on: date | None = None
    signer_name: str = ""
    signer_title: str = ""
    signer_order: str = ""
    office: str = ""
    is_discarded: bool = False
    revision: int = 0


class OrderMemberTable(SQLModel, table=True):
    """A member whom an order names, the position as of its day."""

    __tablename__ = "order_member"

    id: int | None = Field(default=None, primary_key=True)
    order_id: int = Field(foreign_key="committee_order.id")
    line_no: int
    seat: str
    person_id: int | None = Field(default=None, foreign_key="person.id")
    name: str
    position: str
