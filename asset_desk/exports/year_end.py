"""Papers of the annual check (ข้อ 213): what was out on 30 September, and the count sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from asset_desk.exports.control_ledger import LedgerColumn
from asset_desk.exports.table_paper import Band, Cell, TablePaper, TableRow
from asset_desk.thai_dates import long_date

OUT_TITLE = "ทรัพย์สินที่อยู่ระหว่างการยืม"
OUT_COLUMNS = (
    LedgerColumn("ลำดับ", 10, "centre"),
    LedgerColumn("ผู้ยืม/สังกัด", 34),
    LedgerColumn("สถานที่ใช้", 30),
    LedgerColumn("เลขที่ใบยืม", 18),
    LedgerColumn("วันที่ยืม", 15),
    LedgerColumn("กำหนดคืน", 15),
    LedgerColumn("รายการ", 40, keeps_digits=True),
    LedgerColumn("รหัสทรัพย์สิน", 26, keeps_digits=True),
    LedgerColumn("จำนวน", 13, "centre"),
    LedgerColumn("หน่วย", 13, "centre"),
    LedgerColumn("หน่วยงานเจ้าของ", 26),
    LedgerColumn("หมายเหตุ", 24),
)
CHECKERS = ("ประธานกรรมการตรวจสอบพัสดุ", "กรรมการ", "กรรมการ")
COUNT_COLUMNS = (
    LedgerColumn("ลำดับ", 11, "centre"),
    LedgerColumn("รหัสทรัพย์สิน", 30, keeps_digits=True),
    LedgerColumn("รายการ", 56, keeps_digits=True),
    LedgerColumn("หน่วย", 14, "centre"),
    LedgerColumn("จำนวนตามทะเบียน", 17, "centre"),
    LedgerColumn("ระหว่างยืม", 18, "centre", "ไม่อยู่ในที่เก็บ"),
    LedgerColumn("ส่งซ่อม", 14, "centre", "ไม่อยู่ในที่เก็บ"),
    LedgerColumn("สูญหาย", 14, "centre", "ไม่อยู่ในที่เก็บ"),
    LedgerColumn("ควรมีอยู่", 15, "centre"),
    LedgerColumn("พบ", 15, "centre", "ผลการตรวจนับ"),
    LedgerColumn("ชำรุด", 15, "centre", "ผลการตรวจนับ"),
    LedgerColumn("ขาด", 15, "centre", "ผลการตรวจนับ"),
    LedgerColumn("หมายเหตุ", 40),
)
ROOM_TO_WRITE = 20.0
"""How high a row is at least, in points, so that a count can be written in by hand."""

NO_DIVISION, NO_PLACE = "ไม่ระบุหน่วยงาน", "ไม่ระบุที่เก็บ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """Whose paper it is, when it was printed, the journal's seal, and with which digits."""

    office: str
    printed: str
    seal: str
    has_thai_digits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OutLine:
    """What was out of one line of a slip that day."""

    borrower: str
    borrower_unit: str
    place: str
    slip_no: str
    lent_on: date
    due_date: date
    asset_name: str
    asset_code: str
    quantity: int
    unit: str
    owner: str
    is_overdue: bool = False

    def row(self, number: int) -> TableRow:
        """The line as a row."""
        cells: tuple[Cell, ...] = (
            number,
            "\n".join(part for part in (self.borrower, self.borrower_unit) if part),
            self.place,
            self.slip_no,
            self.lent_on,
            self.due_date,
            self.asset_name,
            self.asset_code,
            self.quantity,
            self.unit,
            self.owner,
            "เกินกำหนดคืน" if self.is_overdue else "",
        )
        return TableRow(cells, (self.borrower, self.place))


@dataclass(frozen=True, slots=True)
class OutPart:
    """The whole list in one order: what it is ordered by, and each group with its lines."""

    words: str
    groups: Sequence[tuple[str, Sequence[OutLine]]]

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return sum(len(lines) for _, lines in self.groups)

    @property
    def units(self) -> int:
        """How many pieces are out."""
        return sum(line.quantity for _, lines in self.groups for line in lines)


def out_paper(parts: Sequence[OutPart], day: date, how: Printing) -> TablePaper:
    """The list, in each order once, each on pages of its own."""
    first = parts[0]
    return TablePaper(
        office=how.office,
        heading=f"{OUT_TITLE} ณ วันที่ {long_date(day)}",
        under=" และ".join(part.words for part in parts),
        printed=how.printed,
        seal=how.seal,
        columns=OUT_COLUMNS,
        rows=_out_rows(parts),
        count=sum(part.lines for part in parts),
        sheet=first.words,
        has_thai_digits=how.has_thai_digits,
        totals=lambda: _out_totals(first),
        signs=CHECKERS,
    )


def _out_rows(parts: Sequence[OutPart]) -> Iterator[TableRow | Band]:
    for part in parts:
        if len(parts) > 1 and part.lines:
            yield Band(part.words, begins_page=part is not parts[0])
        number = 0
        for words, lines in part.groups:
            units = sum(line.quantity for line in lines)
            yield Band(f"{words} · {len(lines):,} รายการ {units:,} หน่วย")
            for line in lines:
                number += 1
                yield line.row(number)


def _out_totals(part: OutPart) -> list[str]:
    if not part.lines:
        return ["ไม่มีทรัพย์สินที่อยู่ระหว่างการยืมในวันนั้น"]
    late = sum(line.is_overdue for _, lines in part.groups for line in lines)
    return [f"รวม {part.lines:,} รายการ {part.units:,} หน่วย · เกินกำหนดคืน {late:,} รายการ"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountLine:
    """One asset to be counted; what was found is None until it is recorded."""

    division: str
    place: str
    code: str
    name: str
    unit: str
    owned: int
    on_loan: int
    in_repair: int
    lost: int
    expected: int
    found: int | None = None
    damaged: int | None = None
    missing: int | None = None
    remark: str = ""

    def row(self, number: int) -> TableRow:
        """The asset as a row; what is not known yet is left empty to be filled in by hand."""
        cells: tuple[Cell, ...] = (
            number,
            self.code,
            self.name,
            self.unit,
            self.owned,
            self.on_loan or None,
            self.in_repair or None,
            self.lost or None,
            self.expected,
            self.found,
            self.damaged,
            self.missing,
            self.remark,
        )
        return TableRow(cells)


@dataclass(slots=True)
class CountTotals:
    """The sums under a count sheet."""

    assets: int = 0
    owned: int = 0
    on_loan: int = 0
    in_repair: int = 0
    lost: int = 0
    expected: int = 0
    counted: int = 0
    found: int = 0
    damaged: int = 0
    missing: int = 0

    def add(self, line: CountLine) -> None:
        """Count an asset."""
        self.assets += 1
        self.counted += line.found is not None
        for name in ("owned", "on_loan", "in_repair", "lost", "expected"):
            setattr(self, name, getattr(self, name) + getattr(line, name))
        for name in ("found", "damaged", "missing"):
            setattr(self, name, getattr(self, name) + (getattr(line, name) or 0))

    def texts(self) -> list[str]:
        """The sums in words, so that whoever checks can add them up."""
        if not self.assets:
            return ["ไม่มีทรัพย์สินในทะเบียนในวันนั้น"]
        away = (
            f"รวม {self.assets:,} รายการ จำนวนตามทะเบียน {self.owned:,} "
            f"- ระหว่างยืม {self.on_loan:,} - ส่งซ่อม {self.in_repair:,} - สูญหาย {self.lost:,} "
            f"= ควรมีอยู่ {self.expected:,} หน่วย"
        )
        result = (
            f"บันทึกผลแล้ว {self.counted:,} รายการ พบ {self.found:,} ชำรุด {self.damaged:,} "
            f"ขาด {self.missing:,}"
        )
        return [away, result] if self.counted else [away]


def count_paper(
    lines: Iterable[CountLine], count: int, fiscal_year: int, day: date, how: Printing
) -> TablePaper:
    """The count sheet: each division begins a page, each place has its heading."""
    totals = CountTotals()
    return TablePaper(
        office=how.office,
        heading=f"แบบตรวจนับพัสดุประจำปีงบประมาณ พ.ศ. {fiscal_year}",
        under=f"ยอดตามบัญชี ณ วันที่ {long_date(day)}",
        printed=how.printed,
        seal=how.seal,
        columns=COUNT_COLUMNS,
        rows=_count_rows(lines, totals),
        count=count,
        sheet="แบบตรวจนับ",
        least_height=ROOM_TO_WRITE,
        has_thai_digits=how.has_thai_digits,
        totals=totals.texts,
        signs=CHECKERS,
    )


def _count_rows(lines: Iterable[CountLine], totals: CountTotals) -> Iterator[TableRow | Band]:
    division: str | None = None
    place: str | None = None
    for line in lines:
        if (line.division, line.place) != (division, place):
            words = (line.division or NO_DIVISION, line.place or NO_PLACE)
            yield Band(" · ".join(words), begins_page=line.division != division)
            division, place = line.division, line.place
        totals.add(line)
        yield line.row(totals.assets)
