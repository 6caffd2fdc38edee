"""The table row of the annual count."""
# No `from __future__ import annotations`: SQLModel reads these at run time.

from datetime import date

from sqlmodel import Field, SQLModel


class AssetCountTable(SQLModel, table=True):
    """What was found of one asset at an annual count; rows are only ever inserted."""

    __tablename__ = "asset_count"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    fiscal_year: int
    asset_id: int = Field(foreign_key="asset.id")
    counted_on: date
    owned: int
    on_loan: int
    expected: int
    found: int
    damaged: int
    missing: int
    counted_by: str
    remark: str
