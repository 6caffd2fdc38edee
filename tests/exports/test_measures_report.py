"""The report on the measures as PDF and workbook: read back, and long cells parted well."""

from __future__ import annotations

import subprocess
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from asset_desk.exports.measures_pdf import write_measures_pdf
from asset_desk.exports.measures_report import (
    EvidenceLine,
    ItemLine,
    MeasureCells,
    MeasuresPaper,
    split_cells,
)
from asset_desk.exports.measures_xlsx import write_measures_xlsx
from asset_desk.exports.pdf import FontFiles
from asset_desk.paths import resource_folder

FONTS = FontFiles(
    *(resource_folder() / "fonts" / f"Sarabun-{weight}.ttf" for weight in ("Regular", "Bold"))
)
OFFICE = "เทศบาลตำบลบ้านสวนธาร"


def cells(number, **given):
    usual = {
        "name": f"มาตรการลำดับ {number}",
        "steps": ("1. ขั้นแรก", "2. ขั้นที่สอง"),
        "unit": ("กองคลัง",),
        "period": ("ตลอดปีงบประมาณ",),
        "results": ("1. ทำแล้ว",),
        "outcome": ("- ดีขึ้น",),
    }
    return MeasureCells(number=number, **usual | given)


PAPER = MeasuresPaper(
    office=OFFICE,
    place="อำเภอธารงาม จังหวัดสวนธารบุรี",
    fiscal_year=2569,
    measures=tuple(cells(number) for number in range(1, 6)),
    items=(ItemLine("o26", "รายงานผลการดำเนินการ", "การป้องกันการทุจริต"),),
    evidence=(EvidenceLine(3, "คำสั่ง 125-2569.pdf", "ab" * 32),),
    signs=("ผู้รายงาน", f"ปลัด{OFFICE}", "นายกเทศมนตรีตำบลบ้านสวนธาร"),
    book_head="ข้อมูลจากสมุดคุม ณ วันที่ 20 พฤษภาคม 2569",
    printed="20 พ.ค. 2569 10.00 น.",
)


def pages(paper, folder):
    out = folder / "รายงาน.pdf"
    count = write_measures_pdf(paper, out, FONTS)
    said = subprocess.run(
        ["pdftotext", "-layout", out, "-"], check=True, capture_output=True, encoding="utf-8"
    ).stdout.split("\f")[:-1]
    assert len(said) == count
    return said


def test_the_cover_says_what_it_is_whose_and_of_which_year(tmp_path):
    cover, *_ = pages(PAPER, tmp_path)
    lines = [" ".join(line.split()) for line in cover.splitlines() if line.strip()]
    assert lines[:5] == [
        "รายงานผลการดำเนินการ",
        "เพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙",
        OFFICE,
        "อำเภอธารงาม จังหวัดสวนธารบุรี",
    ]


def test_items_stand_in_the_head_with_the_digits_of_their_list(tmp_path):
    head = pages(PAPER, tmp_path)[1]
    assert "o26" in head
    assert "การป้องกันการทุจริต" in head


def test_pages_are_counted_and_signatures_are_left_empty(tmp_path):
    said = pages(PAPER, tmp_path)
    arabic = pages(replace(PAPER, has_thai_digits=False), tmp_path)
    for number, page in enumerate(arabic, start=1):
        assert f"หน้า {number}/{len(said)}" in page
    signed = next(page for page in said if "ลงชื่อ" in page)
    assert all(sign in signed for sign in PAPER.signs)
    assert "๑๒๕" not in said[-1]
    assert "ab" * 32 in said[-1].replace(" ", "")


def test_what_the_book_says_stands_apart_under_its_own_head(tmp_path):
    told = replace(PAPER, measures=(cells(3, book_results=("ให้ยืม 53 ครั้ง",)),))
    said = " ".join(" ".join(pages(told, tmp_path)).split())
    assert said.index("ทำแล้ว") < said.index("ข้อมูลจากสมุดคุม") < said.index("ให้ยืม ๕๓ ครั้ง")


def test_lesson_14_a_cell_longer_than_a_page_goes_on_and_loses_no_line(tmp_path):
    results = tuple(f"{n}. เรื่องลำดับคำว่า{'ยาว ' * 40}ลงท้าย{n}จบ" for n in range(1, 41))
    long = replace(PAPER, measures=(cells(1, results=results), cells(2)), has_thai_digits=False)
    said = pages(long, tmp_path)
    flat = "".join("".join(said).split())
    assert all(f"ลงท้าย{n}จบ" in flat for n in range(1, 41))
    in_table = [page for page in said if "มาตรการ/กิจกรรม" in page]
    assert len(in_table) >= 3
    assert sum("(ต่อ)" in page for page in said) >= len(in_table) - 1


def test_one_paragraph_longer_than_a_page_is_parted_between_its_lines(tmp_path):
    words = " ".join(f"w{n}w" for n in range(1, 900))
    long = replace(PAPER, measures=(cells(1, results=(words,)),), has_thai_digits=False)
    flat = "".join("".join(pages(long, tmp_path)).split())
    assert [n for n in range(1, 900) if f"w{n}w" not in flat] == []


def test_a_report_without_items_and_evidence_is_shorter(tmp_path):
    bare = replace(PAPER, items=(), evidence=())
    said = pages(bare, tmp_path)
    assert len(said) < len(pages(PAPER, tmp_path))
    assert "SHA-256" not in "".join(said)
    assert "ITA ที่เกี่ยวข้อง" not in "".join(said)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("ปี 2569", "ปี ๒๕๖๙"),
        ("www.suan1.go.th ครั้งที่ 2", "www.suan1.go.th ครั้งที่ ๒"),
        ("ข้อ o26", "ข้อ o26"),
        ("", ""),
    ],
)
def test_thai_digits_leave_addresses_and_item_numbers_alone(text, shown):
    assert PAPER.digits(text) == shown
    assert replace(PAPER, has_thai_digits=False).digits(text) == text


def test_a_room_takes_whole_paragraphs_from_the_top():
    assert split_cells([[3, 3, 3], [10], []], 7) == (2, 0, 0)
    assert split_cells([[3, 4]], 7) == (2,)


def opened(paper, folder):
    out = folder / "รายงาน.xlsx"
    rows = write_measures_xlsx(paper, out)
    return rows, load_workbook(out)


def test_the_workbook_has_the_table_the_items_and_the_evidence(tmp_path):
    rows, book = opened(PAPER, tmp_path)
    assert rows == 5
    assert book.sheetnames == ["รายงานผลการดำเนินการ", "ตัวชี้วัด ITA", "เอกสารหลักฐาน"]
    table = book.worksheets[0]
    assert [cell.value for cell in table[3]][:2] == ["มาตรการ/กิจกรรม", "ขั้นตอน/วิธีการปฏิบัติ"]
    assert table.cell(6, 1).value == "๓. มาตรการลำดับ ๓"
    assert table.cell(6, 2).value == "๑. ขั้นแรก\n๒. ขั้นที่สอง"
    assert table.page_setup.orientation == "landscape"
    assert table.print_title_rows == "$1:$3"
    assert book.properties.creator == OFFICE


def test_lesson_14_a_cell_higher_than_a_sheet_allows_goes_on_in_the_next_row(tmp_path):
    results = tuple(f"{n}. ผลลำดับที่{'ยาว ' * 30}" for n in range(1, 41))
    rows, book = opened(replace(PAPER, measures=(cells(1, results=results),)), tmp_path)
    table = book.worksheets[0]
    shown = [table.cell(row, 5).value.count("\n") + 1 for row in range(4, 4 + rows)]
    assert rows > 1
    assert sum(shown) == 40
    assert all(table.row_dimensions[row].height <= 409 for row in range(4, 4 + rows))
    assert table.cell(5, 1).value.endswith("(ต่อ)")


def test_lesson_15_what_looks_like_a_formula_stays_text(tmp_path):
    _, book = opened(replace(PAPER, measures=(cells(1, outcome=("=1+1",)),)), tmp_path)
    cell = book.worksheets[0].cell(4, 6)
    assert (cell.value, cell.data_type) == ("=1+1".replace("1", "๑"), "s")
