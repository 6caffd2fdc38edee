"""Table rows of report presets."""
# No `from __future__ import annotations`: SQLModel reads these at run time.

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field, SQLModel


class ReportPresetTable(SQLModel, table=True):
    """Reports kept under a name; a preset that was removed keeps its row."""

    __tablename__ = "report_preset"

    id: int | None = Field(default=None, primary_key=True)
    name: str
    name_key: str
    name_sort_key: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    reports: str
    period: str
    division_id: int | None = Field(default=None, foreign_key="division.id")
    category: str | None = None
    borrower_kind: str | None = None
    work_type: str | None = None
    has_thai_digits: bool = False
    format: str
    is_active: bool = True
