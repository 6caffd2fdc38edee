"""Table rows of the manual: versions, sections and guidance, column for column."""
# No `from __future__ import annotations`: SQLModel reads these at run time.

from datetime import date

from sqlmodel import Field, SQLModel


class ManualVersionTable(SQLModel, table=True):
    """A version, which never changes once it is approved, nor do its parts.

    `last_key` is the highest key that was ever given to a section, in this version or before it.
    """

    __tablename__ = "manual_version"

    id: int | None = Field(default=None, primary_key=True)
    number: int
    title: str
    fiscal_year: int
    begun_on: date
    stage: str
    base_id: int | None = Field(default=None, foreign_key="manual_version.id")
    changes: str
    approved_on: date | None = None
    in_force_from: date | None = None
    approver_name: str = ""
    approver_title: str = ""
    approver_order: str = ""
    document_no: str = ""
    last_key: int = 0


class ManualSectionTable(SQLModel, table=True):
    """A section of a version; `body` is formatted text and `concerns` a list, both as JSON."""

    __tablename__ = "manual_section"

    id: int | None = Field(default=None, primary_key=True)
    version_id: int = Field(foreign_key="manual_version.id")
    key: int
    parent_key: int | None = None
    position: int
    kind: str
    heading: str
    body: str
    source: str
    concerns: str


class ManualGuidanceTable(SQLModel, table=True):
    """The guidance of a version for a type of work or a category; steps and categories as JSON."""

    __tablename__ = "manual_guidance"

    id: int | None = Field(default=None, primary_key=True)
    version_id: int = Field(foreign_key="manual_version.id")
    scope: str
    name: str
    work_type_id: int | None = Field(default=None, foreign_key="work_type.id")
    summary: str
    inside: str
    outside: str
    agencies: str
    care: str
    documents: str
    categories: str
    default_days: int | None = None
    longest_days: int | None = None
    needs_head: bool = False
