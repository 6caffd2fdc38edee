"""Table rows of what a year's summary says in words."""
# No `from __future__ import annotations`: SQLModel reads these at run time.

from sqlmodel import Field, SQLModel


class YearTextTable(SQLModel, table=True):
    """The texts of one fiscal year, as they were last worded."""

    __tablename__ = "year_text"

    fiscal_year: int = Field(primary_key=True)
    problems: str
    suggestions: str
