"""Table rows of measures, items, complaints and holidays, column for column."""
# No `from __future__ import annotations`: SQLModel reads these at run time.

from datetime import date

from sqlmodel import Field, SQLModel


class MeasureTable(SQLModel, table=True):
    """A measure of one fiscal year; its evidence is among the attachments."""

    __tablename__ = "measure"

    id: int | None = Field(default=None, primary_key=True)
    fiscal_year: int
    number: int
    name: str
    steps: str
    unit: str
    period: str
    results: str
    outcome: str
    copied_from: int | None = None


class EvidenceWithdrawalTable(SQLModel, table=True):
    """Why a file is evidence no more; rows are only ever inserted."""

    __tablename__ = "evidence_withdrawal"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    attachment_id: int = Field(foreign_key="attachment.id")
    reason: str


class ItaItemTable(SQLModel, table=True):
    """An item that a fiscal year's report answers."""

    __tablename__ = "ita_item"

    id: int | None = Field(default=None, primary_key=True)
    fiscal_year: int
    line_no: int
    indicator: str
    number: str
    wording: str


class HolidayYearTable(SQLModel, table=True):
    """A calendar year whose holidays the office keeps; one that it never changed has no row."""

    __tablename__ = "holiday_year"

    year: int = Field(primary_key=True)
    source: str
    checked_on: date | None = None


class HolidayTable(SQLModel, table=True):
    """A public holiday of a year that the office keeps."""

    __tablename__ = "holiday"

    day: date = Field(primary_key=True)
    year: int = Field(foreign_key="holiday_year.year")
    name: str


class ComplaintTable(SQLModel, table=True):
    """A complaint as it was received; rows are only ever inserted."""

    __tablename__ = "complaint"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    fiscal_year: int
    number: int
    received_on: date
    channel: str
    subject: str
    details: str
    complainant: str
    contact: str


class ComplaintStepTable(SQLModel, table=True):
    """A step taken about a complaint; rows are only ever inserted."""

    __tablename__ = "complaint_step"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    complaint_id: int = Field(foreign_key="complaint.id")
    kind: str
    happened_on: date
    by_whom: str
    result: str
    document_no: str
    ordered: str | None = None


class ComplaintCorrectionTable(SQLModel, table=True):
    """A step, or without one the whole entry, that was a mistake; rows are only ever inserted."""

    __tablename__ = "complaint_correction"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    complaint_id: int = Field(foreign_key="complaint.id")
    step_id: int | None = Field(default=None, foreign_key="complaint_step.id")
    reason: str
