"""The printed ledger: one line a movement, sums under every page, boxes to sign."""

from __future__ import annotations

import re
from datetime import date

import pytest
from openpyxl import load_workbook

from asset_desk.exports.control_ledger import Stopped
from asset_desk.exports.movement_ledger import DAMAGED, GOOD, LENT, LOST, OUT, SIGNS
from asset_desk.exports.table_paper import CARRIED_ON, CARRIED_OVER, GRAND_TOTAL, PAGE_SUM
from asset_desk.exports.table_pdf import write_table_pdf
from asset_desk.exports.table_xlsx import LOWER, ROWS_A_PAGE, write_tables_xlsx
from tests.exports.movements import SEAL, movement, movement_paper
from tests.exports.papers_read import FONTS, as_csv, convert, ink_box, pages_of, run, text_of
from tests.exports.slips import text


@pytest.fixture
def out(tmp_path):
    return tmp_path / "สมุดคุม.pdf"


@pytest.fixture
def book(tmp_path):
    return tmp_path / "สมุดคุม.xlsx"


def sixty(**changed):
    return [movement(number, **changed) for number in range(1, 61)]


def raw(pdf, page):
    return run("pdftotext", "-raw", "-f", str(page), "-l", str(page), str(pdf), "-")


def sums_of(words: str, label: str) -> list[int]:
    """The numbers that stand behind a label, on its line."""
    found = re.search(rf"^{label}((?: -?[\d,]+)+)$", words, re.MULTILINE)
    return [int(each.replace(",", "")) for each in found[1].split()] if found else []


def test_every_movement_is_on_paper_whole_on_one_page(out):
    lines = [movement(number, purpose=text(20 + number)) for number in range(1, 61)]
    pages = write_table_pdf(movement_paper(*lines), out, FONTS)
    by_page = ["".join(raw(out, page).split()) for page in range(1, pages + 1)]
    for each in lines:
        expected = "".join(f"{each.purpose} - {each.place}".split())
        assert sum(expected in page for page in by_page) == 1


def test_the_sums_of_the_pages_add_up_to_the_end_of_the_book(out):
    lines = sixty()
    pages = write_table_pdf(movement_paper(*lines), out, FONTS)
    assert pages == pages_of(out) > 3
    so_far, balance = [0, 0, 0, 0], 0
    for page in range(1, pages + 1):
        words = raw(out, page)
        if page > 1:
            assert sums_of(words, CARRIED_OVER) in ([*so_far, balance], [])
        own = sums_of(words, PAGE_SUM) or [0, 0, 0, 0]
        so_far = [before + here for before, here in zip(so_far, own, strict=True)]
        balance = so_far[0] - sum(so_far[1:])
        end = sums_of(words, CARRIED_ON) or sums_of(words, GRAND_TOTAL)
        assert end == [*so_far, balance] or page == pages
    assert so_far == [
        sum(getattr(x, n) for x in lines) for n in ("lent", "good", "damaged", "lost")
    ]


def test_lesson_05_the_balance_under_the_book_can_be_added_up(out):
    carried = movement(1, opens=True, lent=40, out=40, what="ยกมา")
    write_table_pdf(movement_paper(carried, movement(2), movement(3)), out, FONTS)
    assert "ยกมา 40 + จ่ายให้ยืม 12 - รับคืน 5 (ในจำนวนนี้ชำรุด 2) - สูญหาย 1 = คงค้าง 46 หน่วย" in text_of(
        out
    )


def test_no_heading_and_no_sum_is_broken_inside(out):
    thousands = movement(1, lent=98_765, out=98_765)
    pages = write_table_pdf(movement_paper(thousands, *sixty()[1:]), out, FONTS)
    for page in range(1, pages):
        found = text_of(out, page=page)
        assert {"สูญหาย", "ชำรุด", "รหัสทรัพย์สิน", "ลำดับ", "เลขที่ใบยืม"} <= set(found.split())
        words = raw(out, page)
        assert (sums_of(words, CARRIED_ON) or sums_of(words, GRAND_TOTAL))[0] > 98_765


def test_every_page_says_which_it_is_when_it_was_printed_and_where_the_journal_ended(out):
    pages = write_table_pdf(movement_paper(*sixty(), has_thai_digits=True), out, FONTS)
    for page in range(1, pages + 1):
        found = text_of(out, page=page)
        number = str(page).translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙"))
        assert f"หน้า {number}/" in found
        assert f"พิมพ์เมื่อ ๑ พ.ย. ๒๕๖๘ ๐๙.๓๐ น. · {SEAL}" in found
        assert "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙" in found


def test_the_boxes_to_sign_stand_whole_on_the_last_page_and_are_empty(out):
    for count in range(1, 14):
        lines = [movement(number) for number in range(1, count + 1)]
        pages = write_table_pdf(movement_paper(*lines), out, FONTS)
        last = text_of(out, page=pages)
        assert all(sign in last for sign in SIGNS)
        assert last.count("ลงชื่อ") == 3
        assert not re.search(r"ลงชื่อ\s*\(?\s*(นาย|นาง)", last)


def test_nothing_is_printed_in_the_margins(out, tmp_path):
    long = movement(61, purpose=text(500), place=text(200), remark=text(400))
    for page in range(1, write_table_pdf(movement_paper(*sixty(), long), out, FONTS) + 1):
        left, top, right, bottom = ink_box(out, tmp_path, page)
        assert min(left, right, top) >= 9.5
        assert bottom >= 6


def test_what_was_entered_on_another_day_says_so(out):
    late = movement(1, recorded_on=date(2025, 10, 9), remark="เอกสารมาช้า")
    write_table_pdf(movement_paper(late), out, FONTS)
    assert "เอกสารมาช้า·ลงบันทึก9ต.ค.2568" in "".join(raw(out, 1).split())


def test_a_printed_line_is_the_same_in_a_later_print(out, tmp_path):
    later = tmp_path / "later.pdf"
    write_table_pdf(movement_paper(*sixty()), out, FONTS)
    more = [movement(number, lent=7777) for number in range(61, 90)]
    write_table_pdf(movement_paper(*sixty(), *more, seal="ตราสมุด ffff"), later, FONTS)
    first, second = raw(out, 1).splitlines(), raw(later, 1).splitlines()
    assert [line for line in first if "ตราสมุด" not in line and "หน้า" not in line] == [
        line for line in second if "ตราสมุด" not in line and "หน้า" not in line
    ]


def test_an_empty_book_says_that_it_is_empty(out, book):
    assert write_table_pdf(movement_paper(), out, FONTS) == 1
    assert "ไม่มีรายการเคลื่อนไหวในปีงบประมาณนี้" in text_of(out)
    assert write_tables_xlsx([movement_paper()], book) == 0


def test_the_workbook_holds_days_and_counts_and_its_pages_add_up(book):
    lines = sixty()
    assert write_tables_xlsx([movement_paper(*lines)], book) == 60
    sheet = load_workbook(book).worksheets[0]
    rows = list(sheet.iter_rows(min_row=LOWER + 1, values_only=True))
    own = [row for row in rows if isinstance(row[0], int)]
    assert [row[0] for row in own] == list(range(1, 61))
    assert {row[1].date() for row in own} == {date(2025, 10, 1)}
    assert {row[6] for row in own} == {line.asset_code for line in lines}
    labels = [row[5] for row in rows if row[5] in (PAGE_SUM, CARRIED_ON, CARRIED_OVER, GRAND_TOTAL)]
    assert labels == [PAGE_SUM, CARRIED_ON, CARRIED_OVER] * 2 + [PAGE_SUM, GRAND_TOTAL]
    pages = [row for row in rows if row[5] == PAGE_SUM]
    for column in (LENT, GOOD, DAMAGED, LOST):
        (end,) = [row[column] for row in rows if row[5] == GRAND_TOTAL]
        assert sum(row[column] for row in pages) == end
        assert end == sum(row[column] or 0 for row in own)
    (closing,) = [row[OUT] for row in rows if row[5] == GRAND_TOTAL]
    assert closing == sum(line.lent - line.good - line.damaged - line.lost for line in lines)
    assert len(sheet.row_breaks.brk) == 60 // ROWS_A_PAGE - 1


def test_the_workbook_shows_thai_years_and_prints_as_a_book(book, tmp_path):
    named = movement(1, borrower="=1+1", remark="@x")
    write_tables_xlsx([movement_paper(named, *sixty()[1:])], book)
    sheet = load_workbook(book).worksheets[0]
    assert sheet.cell(LOWER + 1, 5).value.startswith("=1+1")
    assert sheet.cell(LOWER + 1, 5).data_type == "s"
    assert sheet.print_title_rows.replace("$", "") == f"1:{LOWER}"
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth) == ("landscape", 1)
    shown = as_csv(book, tmp_path)
    assert "1 ต.ค. 2568" in shown
    assert "2025" not in shown
    assert SEAL in shown
    convert(book, "pdf", tmp_path)
    assert pages_of(tmp_path / f"{book.stem}.pdf") == 60 // ROWS_A_PAGE


def test_a_book_that_is_stopped_leaves_the_old_file(out, book):
    for file, write in (
        (
            out,
            lambda told: write_table_pdf(movement_paper(*sixty() * 3), out, FONTS, progress=told),
        ),
        (book, lambda told: write_tables_xlsx([movement_paper(*sixty() * 3)], book, progress=told)),
    ):
        file.write_bytes(b"old")
        with pytest.raises(Stopped):
            write(lambda done, _count: done < 100)
        assert file.read_bytes() == b"old"
