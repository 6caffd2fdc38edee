"""Table rows of the publication register; all are only ever inserted."""
# No `from __future__ import annotations`: SQLModel reads these at run time.

from datetime import date

from sqlmodel import Field, SQLModel


class PublicationTable(SQLModel, table=True):
    """What was made public, where and when; its file is the attachment of the same act."""

    __tablename__ = "publication"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    fiscal_year: int
    what: str
    title: str
    medium: str
    published_on: date
    link: str
    note: str


class PublicationWithdrawalTable(SQLModel, table=True):
    """Since when a publication is public no more, and why."""

    __tablename__ = "publication_withdrawal"

    publication_id: int = Field(primary_key=True, foreign_key="publication.id")
    act_no: int = Field(foreign_key="act.no")
    withdrawn_on: date
    reason: str
