"""The printed control ledger of a fiscal year: one line a movement, in an order that stays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from asset_desk.exports.control_ledger import TITLE, LedgerColumn
from asset_desk.exports.table_paper import Cell, PageSums, TablePaper, TableRow
from asset_desk.thai_dates import short_date

SIGNS = ("ผู้จัดทำ", "ผู้ตรวจสอบ", "หัวหน้าเจ้าหน้าที่")
BACK = "รับคืน"
COLUMNS = (
    LedgerColumn("ลำดับ", 11.5, "centre"),
    LedgerColumn("วันที่", 14),
    LedgerColumn("เลขที่ใบยืม", 17),
    LedgerColumn("รายการเคลื่อนไหว", 18),
    LedgerColumn("ผู้ยืม/สังกัด", 32),
    LedgerColumn("ทรัพย์สิน (หน่วย)", 34, keeps_digits=True),
    LedgerColumn("รหัสทรัพย์สิน", 23, keeps_digits=True),
    LedgerColumn("กำหนดคืน", 14),
    LedgerColumn("จ่ายให้ยืม", 12.5, "centre"),
    LedgerColumn("ดี", 12.5, "centre", BACK),
    LedgerColumn("ชำรุด", 11.5, "centre", BACK),
    LedgerColumn("สูญหาย", 13.5, "centre"),
    LedgerColumn("ค้าง", 12.5, "centre"),
    LedgerColumn("ผู้จ่าย/ผู้ส่งคืน", 21),
    LedgerColumn("ผู้รับ", 21),
    LedgerColumn("วัตถุประสงค์-สถานที่", 33),
    LedgerColumn("หมายเหตุ", 21.5),
)
LENT, GOOD, DAMAGED, LOST, OUT = 8, 9, 10, 11, 12
_LABEL = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class MovementLine:
    """One movement. Counts are signed: what a reversal takes back is negative.

    `out` is what is out of the same line of the slip after it. `recorded_on` is given when it was
    entered on another day than that on which it happened.
    """

    running_no: int
    happened_on: date
    what: str
    slip_no: str
    borrower: str
    borrower_unit: str
    asset_name: str
    asset_code: str
    unit: str
    due_date: date
    lent: int = 0
    good: int = 0
    damaged: int = 0
    lost: int = 0
    out: int | None = None
    giver: str = ""
    receiver: str = ""
    purpose: str = ""
    place: str = ""
    remark: str = ""
    recorded_on: date | None = None
    opens: bool = False
    is_struck: bool = False

    def row(self) -> TableRow:
        """The movement as a row; what did not move is left empty."""
        entered = f"ลงบันทึก {short_date(self.recorded_on)}" if self.recorded_on else ""
        cells: tuple[Cell, ...] = (
            self.running_no,
            self.happened_on,
            self.slip_no,
            self.what,
            "\n".join(part for part in (self.borrower, self.borrower_unit) if part),
            f"{self.asset_name} ({self.unit})" if self.unit else self.asset_name,
            self.asset_code,
            self.due_date,
            self.lent or None,
            self.good or None,
            self.damaged or None,
            self.lost or None,
            self.out,
            self.giver,
            self.receiver,
            " - ".join(part for part in (self.purpose, self.place) if part),
            " · ".join(part for part in (self.remark, entered) if part),
        )
        people = (self.borrower, self.giver, self.receiver, self.place)
        return TableRow(cells, people, is_faint=self.is_struck)


@dataclass(slots=True)
class MovementTotals:
    """The year's balance: what opened it, lent, came back, was lost, and what is out at the end."""

    opening: int = 0
    lent: int = 0
    good: int = 0
    damaged: int = 0
    lost: int = 0
    cancelled: int = 0

    @property
    def out(self) -> int:
        """What is out after the last movement."""
        return self.opening + self.lent - self.good - self.damaged - self.lost

    def add(self, line: MovementLine) -> None:
        """Count a line; what was brought forward, or entered late into it, is the opening."""
        self.cancelled += line.is_struck
        if line.opens:
            self.opening += line.lent - line.good - line.damaged - line.lost
            return
        self.lent += line.lent
        self.good += line.good
        self.damaged += line.damaged
        self.lost += line.lost

    def texts(self) -> list[str]:
        """The balance in words, so that whoever checks can add it up."""
        if self == MovementTotals():
            return ["ไม่มีรายการเคลื่อนไหวในปีงบประมาณนี้"]
        return [
            f"ยกมา {self.opening:,} + จ่ายให้ยืม {self.lent:,} - รับคืน {self.good + self.damaged:,} "
            f"(ในจำนวนนี้ชำรุด {self.damaged:,}) - สูญหาย {self.lost:,} "
            f"= คงค้าง {self.out:,} หน่วย · ยกเลิกหรือไม่มารับ {self.cancelled:,} ใบ"
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class MovementBook:
    """A year's book: `lines` is read once, from the first to the last of `count`."""

    office: str
    fiscal_year: int
    printed: str
    seal: str
    lines: Iterable[MovementLine]
    count: int
    has_thai_digits: bool = False

    def paper(self) -> TablePaper:
        """The book as a table to be written once."""
        totals = MovementTotals()
        return TablePaper(
            office=self.office,
            heading=f"{TITLE} (รายการเคลื่อนไหว) ประจำปีงบประมาณ พ.ศ. {self.fiscal_year}",
            under="",
            printed=self.printed,
            seal=self.seal,
            columns=COLUMNS,
            rows=_counted(self.lines, totals),
            count=self.count,
            sheet="สมุดคุมรายการเคลื่อนไหว",
            has_thai_digits=self.has_thai_digits,
            sums=PageSums({LENT: 1, GOOD: -1, DAMAGED: -1, LOST: -1}, OUT, _LABEL, len(COLUMNS)),
            totals=totals.texts,
            signs=SIGNS,
        )


def _counted(lines: Iterable[MovementLine], totals: MovementTotals) -> Iterator[TableRow]:
    for line in lines:
        totals.add(line)
        yield line.row()
