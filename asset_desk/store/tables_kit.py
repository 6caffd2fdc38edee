"""Table rows of kits: named sets of assets that are lent together."""
# No `from __future__ import annotations`: SQLModel reads these at run time.

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field, SQLModel


class KitTable(SQLModel, table=True):
    """A kit; one that is closed keeps its row."""

    __tablename__ = "kit"

    id: int | None = Field(default=None, primary_key=True)
    name: str
    name_key: str
    name_sort_key: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    accessories: str
    is_active: bool = True


class KitLineTable(SQLModel, table=True):
    """So many pieces of one asset in a kit, with what belongs to them."""

    __tablename__ = "kit_line"

    id: int | None = Field(default=None, primary_key=True)
    kit_id: int = Field(foreign_key="kit.id")
    line_no: int
    asset_id: int = Field(foreign_key="asset.id")
    quantity: int
    accessories: str
