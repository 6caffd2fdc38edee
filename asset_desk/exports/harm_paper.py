"""What a return receipt and a damage record say."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from asset_desk import thai
from asset_desk.exports.thai_text import name_parts
from asset_desk.thai_dates import long_date

RECEIPT_TITLE = "ใบรับคืนพัสดุ/ครุภัณฑ์"
RECORD_TITLE = "บันทึกความเสียหายและการชดใช้"


@dataclass(frozen=True, slots=True)
class PaperTable:
    """A table: headings with their share of the width in percent and alignment, and rows.

    `heading` stands above it. A row's texts stand as they are to be printed.
    """

    heading: str
    columns: tuple[tuple[str, float, str], ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Signer:
    """A line to sign on; the name is only that of somebody who has acted."""

    role: str
    name: str = ""
    on: date | None = None
    has_post: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HarmPaper:
    """One paper: title, number, day, paragraphs, tables, remarks and those who sign."""

    title: str
    office: str
    slip_no: str
    on: date
    statement: str
    tables: tuple[PaperTable, ...]
    remarks: tuple[str, ...]
    signers: tuple[tuple[Signer, ...], ...]
    kept_whole: tuple[str, ...] = field(default=())
    has_thai_digits: bool = True

    def digits(self, text: str) -> str:
        """The text in the digits that the office chose for slips."""
        return thai.thai_digits(text) if self.has_thai_digits else text

    @property
    def names(self) -> tuple[str, ...]:
        """What is never broken between lines, as long as it fits on one."""
        signed = (each.name for row in self.signers for each in row)
        whole = (self.office, long_date(self.on), *self.kept_whole, *signed)
        parts = (part for name in whole for part in name_parts(self.digits(name)))
        return tuple(dict.fromkeys(parts))
