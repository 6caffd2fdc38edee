"""Long papers, against the plainest way of writing the same cells and strings."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from openpyxl import Workbook
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.control_ledger import COLUMNS, LedgerLine, LedgerPaper
from asset_desk.exports.control_ledger_pdf import write_ledger_pdf
from asset_desk.exports.control_ledger_xlsx import UNIT_AFTER, write_ledger_xlsx
from asset_desk.exports.pdf import LANDSCAPE, FontFiles
from asset_desk.exports.table_pdf import WIDTH
from asset_desk.paths import resource_folder
from tests.bench.measuring import Figure, compare

BOOK_LINES, PAGES = 50_000, 1_000
LINES_A_PAGE = 10
FONTS = FontFiles(
    resource_folder() / "fonts" / "Sarabun-Regular.ttf",
    resource_folder() / "fonts" / "Sarabun-Bold.ttf",
)
_NAMES = ("บุญมี", "สมหญิง", "วิชัย", "มาลี", "ประเสริฐ", "กาญจนา", "ณัฐพล", "ศิริพร")
_FAMILIES = ("สวนธาร", "ใจกว้าง", "ปู่ย่า", "รุ่งเรืองธาร", "นาสวนเหนือ", "เพชรสวนหลวง", "คำแสนธาร")
_UNITS = ("หมู่ที่ 4 บ้านสวนธาร", "กองช่าง", "วัดสวนธารสามัคคี", "โรงเรียนอนุบาลธารน้อย")
_ASSETS = (
    *("เต็นท์ผ้าใบ 4x8 เมตร พร้อมโครงเหล็ก", "เก้าอี้พลาสติกมีพนักพิง", "โต๊ะพับเอนกประสงค์ หน้าโฟเมก้า"),
    *("เครื่องเสียงพร้อมลำโพง", "สายไฟพร้อมปลั๊กพ่วง ยาว 30 เมตร", "เครื่องสูบน้ำเบนซิน ขนาด 3 นิ้ว"),
)
_PURPOSES = ("ใช้ในงานบุญประจำปีของหมู่บ้าน", "จัดประชุมประชาคม", "งานบำเพ็ญกุศล", "แข่งขันกีฬาต้านยาเสพติด")


def paper_figures(scratch: Path) -> list[Figure]:
    """A ledger of 50,000 lines as a workbook, and one of 1,000 pages as a PDF."""
    lines = ledger_lines(BOOK_LINES)
    out, bare = scratch / "ledger.xlsx", scratch / "bare.xlsx"
    book = compare(
        f"ledger workbook, {BOOK_LINES:,} lines",
        lambda: write_ledger_xlsx(paper_of(lines), out),
        lambda: bare_book(lines, bare),
        aim=1.25,
        turns=3,
    )
    printed = ledger_lines(PAGES * LINES_A_PAGE)
    pages: list[int] = []
    paper = compare(
        f"ledger PDF, {PAGES:,} pages",
        lambda: pages.append(write_ledger_pdf(paper_of(printed), scratch / "ledger.pdf", FONTS)),
        lambda: bare_pdf(printed, scratch / "bare.pdf"),
        aim=2.0,
        turns=3,
    )
    return [book, paper]


def ledger_lines(count: int) -> Sequence[LedgerLine]:
    """Invented lines, of which no two are alike."""
    chance = random.Random(2569)
    return [_line(chance, number) for number in range(1, count + 1)]


def paper_of(lines: Sequence[LedgerLine]) -> LedgerPaper:
    """The lines as a year's ledger."""
    return LedgerPaper(
        office="เทศบาลตำบลบ้านสวนธาร",
        fiscal_year=2569,
        printed_at="2 พ.ย. 2569 10.30 น.",
        filter_text="",
        lines=lines,
        count=len(lines),
    )


def bare_book(lines: Sequence[LedgerLine], out: Path) -> None:
    """The same cells, written by openpyxl alone."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("สมุดคุม")
    for line in lines:
        values = list(line.values())
        values.insert(UNIT_AFTER, line.unit)
        sheet.append(values)
    book.save(out)


def bare_pdf(lines: Sequence[LedgerLine], out: Path) -> None:
    """The same strings at their places, neither broken nor shaped, without any rule."""
    pdfmetrics.registerFont(TTFont("bare", str(FONTS.regular)))
    canvas = Canvas(str(out), pagesize=LANDSCAPE)
    shares = sum(column.share for column in COLUMNS)
    for number, line in enumerate(lines):
        if number % LINES_A_PAGE == 0:
            if number:
                canvas.showPage()
            canvas.setFont("bare", 8.6)
        x, y = 28.0, 520 - number % LINES_A_PAGE * 48
        for text, column in zip(line.texts(), COLUMNS, strict=True):
            canvas.drawString(x, y, text)
            x += WIDTH * column.share / shares
    canvas.save()


def _line(chance: random.Random, number: int) -> LedgerLine:
    lent = date(2025, 10, 1) + timedelta(days=number * 364 // 60_000 % 364)
    due = lent + timedelta(days=chance.randint(1, 15))
    quantity = chance.randint(1, 200)
    people = [f"นาย{chance.choice(_NAMES)} {chance.choice(_FAMILIES)}" for _ in range(4)]
    return LedgerLine(
        running_no=number,
        slip_no=f"บย.{number // 3 + 1}/2569",
        lent_on=lent,
        borrower=people[0],
        borrower_unit=chance.choice(_UNITS),
        asset_name=chance.choice(_ASSETS),
        asset_code=f"{chance.randint(400, 499)}-{chance.randint(50, 68)}-{number % 10_000:04d}",
        quantity=quantity,
        unit="ตัว",
        purpose=chance.choice(_PURPOSES),
        place=chance.choice(_UNITS),
        approver=people[1],
        due_date=due,
        back_on=due,
        came_back=quantity,
        condition="ใช้การได้ดี",
        returned_by=people[2],
        received_by=people[3],
        remark="" if number % 7 else f"คืน {number % 28 + 1} ต.ค. 2568 จำนวน {quantity // 2}",
    )
