"""Table rows of settlements, repairs, fact-finding and write-offs; all are only ever inserted."""
# No `from __future__ import annotations`: SQLModel reads these at run time.

from datetime import date

from sqlmodel import Field, SQLModel


class SettlementTable(SQLModel, table=True):
    """So many pieces of a line, made good."""

    __tablename__ = "settlement"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    line_id: int = Field(foreign_key="loan_line.id")
    harm: str
    outcome: str
    quantity: int
    happened_on: date
    document_no: str
    details: str
    unit_value_satang: int | None = None
    value_reason: str
    amount_satang: int | None = None
    amount_reason: str = ""
    closed_by: str


class RepairTable(SQLModel, table=True):
    """Pieces of an asset sent to be repaired."""

    __tablename__ = "repair"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    asset_id: int = Field(foreign_key="asset.id")
    quantity: int
    source: str
    happened_on: date
    fault: str
    repairer: str
    expected_on: date | None = None
    cost_satang: int | None = None


class RepairReturnTable(SQLModel, table=True):
    """What came back of a repair at one time."""

    __tablename__ = "repair_return"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    repair_id: int = Field(foreign_key="repair.id")
    good: int
    beyond_repair: int
    happened_on: date
    cost_satang: int | None = None
    note: str


class FindingTable(SQLModel, table=True):
    """What a fact-finding came to."""

    __tablename__ = "finding"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    asset_id: int = Field(foreign_key="asset.id")
    harm: str
    quantity: int
    happened_on: date
    order_no: str
    result: str
    decided_by: str


class WriteOffTable(SQLModel, table=True):
    """A fact-finding carried out: its pieces are written off."""

    __tablename__ = "write_off"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    finding_id: int = Field(foreign_key="finding.id")
    happened_on: date
    document_no: str
