"""The control ledger สมุดคุมการให้ยืม - คืน ทรัพย์สินของทางราชการ as a paper: what it says (DOMAIN 4)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from asset_desk.thai_dates import short_date

TITLE = "สมุดคุมการให้ยืม - คืน ทรัพย์สินของทางราชการ"


@dataclass(frozen=True, slots=True)
class LedgerColumn:
    """A column: its heading, the heading over it if any, its share of the width, its alignment.

    One that keeps digits shows codes and names as they stand in the register.
    """

    title: str
    share: float
    align: str = "left"
    group: str = ""
    keeps_digits: bool = False


COLUMNS = (
    LedgerColumn("ลำดับ", 10.5, "centre"),
    LedgerColumn("เลขที่ใบยืม", 17),
    LedgerColumn("วันที่ยืม", 13.5),
    LedgerColumn("ผู้ยืม/สังกัด", 26),
    LedgerColumn("รายการ", 29, keeps_digits=True),
    LedgerColumn("รหัสทรัพย์สิน", 23.5, keeps_digits=True),
    LedgerColumn("จำนวน", 12.5, "centre"),
    LedgerColumn("วัตถุประสงค์-สถานที่", 30.5),
    LedgerColumn("ผู้อนุมัติ", 20),
    LedgerColumn("กำหนดคืน", 13.5),
    LedgerColumn("วันที่", 13.5, group="คืน"),
    LedgerColumn("จำนวน", 12, "centre", "คืน"),
    LedgerColumn("สภาพ", 15, group="คืน"),
    LedgerColumn("ผู้ส่งคืน", 21.5, group="คืน"),
    LedgerColumn("ผู้รับคืน", 21.5, group="คืน"),
    LedgerColumn("ค้าง", 9.5, "centre"),
    LedgerColumn("หมายเหตุ", 19),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """One line of the ledger: one asset of one slip, with all that came back of it so far.

    What came back holds what came back damaged; what is lost never did.
    The day, condition and names of a return are those of the last one; earlier part returns are
    named in the remark, so that a line stays one line.
    """

    running_no: int
    slip_no: str
    lent_on: date | None
    borrower: str
    borrower_unit: str
    asset_name: str
    asset_code: str
    quantity: int
    unit: str
    purpose: str
    place: str
    approver: str
    due_date: date
    back_on: date | None = None
    came_back: int = 0
    damaged: int = 0
    lost: int = 0
    condition: str = ""
    returned_by: str = ""
    received_by: str = ""
    out: int = 0
    remark: str = ""
    is_cancelled: bool = False
    is_carried_forward: bool = False
    is_not_collected: bool = False

    @property
    def remark_text(self) -> str:
        """The remark, with ยกเลิก, ยกมา and what was damaged or lost before it."""
        marks = (
            "ยกเลิก" if self.is_cancelled else "",
            "ไม่มารับ" if self.is_not_collected else "",
            "ยกมา" if self.is_carried_forward else "",
            f"ชำรุด {self.damaged:,}" if self.damaged else "",
            f"สูญหาย {self.lost:,}" if self.lost else "",
        )
        return " · ".join(part for part in (*marks, self.remark) if part)

    def values(self) -> tuple[str | int | date | None, ...]:
        """The line as values, in the order of the columns; what never happened is None."""
        return (
            self.running_no,
            self.slip_no,
            self.lent_on,
            "\n".join(part for part in (self.borrower, self.borrower_unit) if part),
            self.asset_name,
            self.asset_code,
            self.quantity,
            " - ".join(part for part in (self.purpose, self.place) if part),
            self.approver,
            self.due_date,
            self.back_on,
            self.came_back or None,
            self.condition,
            self.returned_by,
            self.received_by,
            None if self.is_cancelled or self.lent_on is None else self.out,
            self.remark_text,
        )

    def texts(self) -> tuple[str, ...]:
        """The line as it is printed; the quantity with its unit."""
        texts = [cell_text(value) for value in self.values()]
        texts[6] = f"{self.quantity:,} {self.unit}".strip()
        return tuple(texts)


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerPaper:
    """A year's ledger: `lines` is read once, from the first to the last of `count`."""

    office: str
    fiscal_year: int
    printed_at: str
    filter_text: str
    lines: Iterable[LedgerLine]
    count: int
    has_thai_digits: bool = False

    @property
    def heading(self) -> str:
        """The lines above the table, joined."""
        return f"{TITLE} ประจำปีงบประมาณ พ.ศ. {self.fiscal_year}"


@dataclass(slots=True)
class LedgerTotals:
    """What stands under the last line. A loan counts in the year in which it was lent."""

    slips: int = 0
    lines: int = 0
    units: int = 0
    carried_lines: int = 0
    carried_units: int = 0
    back: int = 0
    damaged: int = 0
    lost: int = 0
    out: int = 0
    _last_slip: str = ""

    def add(self, line: LedgerLine) -> None:
        """Count a line; what was cancelled or never handed over is not lent."""
        if line.is_cancelled or line.lent_on is None:
            return
        if line.is_carried_forward:
            self.carried_lines += 1
            self.carried_units += line.quantity
        else:
            self.slips += line.slip_no != self._last_slip
            self._last_slip = line.slip_no
            self.lines += 1
            self.units += line.quantity
        self.back += line.came_back
        self.damaged += line.damaged
        self.lost += line.lost
        self.out += line.out

    def texts(self) -> list[str]:
        """The totals in words, each with what it counts."""
        if not self.lines and not self.carried_lines:
            return ["ไม่มีรายการที่จ่ายแล้ว"]
        carried = f"ยกมา {self.carried_lines:,} รายการ จำนวน {self.carried_units:,} หน่วย"
        lent = (
            f"จ่ายในปีงบประมาณนี้ {self.slips:,} ครั้ง (ใบยืม) {self.lines:,} รายการ "
            f"จำนวน {self.units:,} หน่วย"
        )
        fate = (
            f"รวม {self.carried_units + self.units:,} หน่วย คืนแล้ว {self.back:,} "
            f"(ในจำนวนนี้ชำรุด {self.damaged:,}) สูญหาย {self.lost:,} ค้าง {self.out:,}"
        )
        return [carried, lent, fate] if self.carried_lines else [lent, fate]


Progress = Callable[[int, int], bool]
"""Told how many lines are done of how many; answers False to stop."""


class Stopped(Exception):
    """The officer asked to stop; the file is not finished."""


def tell(progress: Progress | None, done: int, count: int) -> None:
    """Report every hundredth line; raises Stopped when told to stop."""
    if progress and done % 100 == 0 and not progress(done, count):
        raise Stopped


def groups(columns: Sequence[LedgerColumn]) -> list[tuple[str, int, int]]:
    """The headings over several columns: words, first column, columns."""
    found: list[tuple[str, int, int]] = []
    for number, column in enumerate(columns):
        if column.group and found and found[-1][0] == column.group:
            found[-1] = (column.group, found[-1][1], found[-1][2] + 1)
        elif column.group:
            found.append((column.group, number, 1))
    return found


def cell_text(value: str | int | date | None) -> str:
    """A cell as it is printed."""
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, int):
        return f"{value:,}"
    return value or ""
