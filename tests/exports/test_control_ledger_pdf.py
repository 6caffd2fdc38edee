"""The control ledger as a PDF, measured and read back."""

import pytest
from pypdf import PdfReader

from asset_desk.exports.control_ledger import Stopped
from asset_desk.exports.control_ledger_pdf import write_ledger_pdf
from tests.exports.ledgers import ledger, line
from tests.exports.papers_read import (
    FONTS,
    embedded_fonts,
    ink_box,
    pages_of,
    run,
    text_of,
    words_in_order,
)
from tests.exports.slips import text


@pytest.fixture
def out(tmp_path):
    return tmp_path / "สมุดคุม.pdf"


def sixty(**changed):
    return [line(number, **changed) for number in range(1, 61)]


def test_the_header_stands_on_every_page_and_every_page_is_numbered(out):
    pages = write_ledger_pdf(ledger(*sixty()), out, FONTS)
    assert pages == pages_of(out) > 3
    for page in range(1, pages + 1):
        found = text_of(out, page=page)
        assert "สมุดคุมการให้ยืม - คืน ทรัพย์สินของทางราชการ ประจำปีงบประมาณ พ.ศ. 2569" in found
        assert "ผู้ยืม/สังกัด" in found
        assert "ผู้ส่งคืน" in found
        assert "พิมพ์เมื่อ 1 พ.ย. 2568 09.30 น." in found
        assert f"หน้า {page}/{pages}" in found


def test_every_line_is_there_whole_on_one_page(out):
    lines = [line(number, purpose=text(20 + number * 3)) for number in range(1, 61)]
    pages = write_ledger_pdf(ledger(*lines), out, FONTS)
    by_page = [
        "".join(run("pdftotext", "-raw", "-f", str(page), "-l", str(page), str(out), "-").split())
        for page in range(1, pages + 1)
    ]
    for each in lines:
        expected = "".join("".join(each.texts()).split())
        assert sum(expected in page for page in by_page) == 1


def test_nothing_is_printed_in_the_margins(out, tmp_path):
    lines = [*sixty(), line(61, purpose=text(500), place=text(200), remark=text(400))]
    for page in range(1, write_ledger_pdf(ledger(*lines), out, FONTS) + 1):
        left, top, right, bottom = ink_box(out, tmp_path, page)
        assert min(left, right, top) >= 9.5
        assert bottom >= 6


def test_a_line_longer_than_a_page_is_set_smaller_not_cut(out):
    long = line(1, purpose=text(500), place=text(500), remark=text(500))
    assert write_ledger_pdf(ledger(long, line(2)), out, FONTS) >= 1
    words = words_in_order(out)
    assert "".join(long.texts()[7].split()) in words
    assert "".join(long.remark_text.split()) in words


def test_names_and_codes_are_not_broken_inside(out):
    write_ledger_pdf(ledger(line(1)), out, FONTS)
    words = run("pdftotext", "-raw", str(out), "-").split()
    assert {"สมหญิง", "นางสาวสมหญิง"} & set(words)
    assert {"เพียงพร", "นางสาวเพียงพร"} & set(words)
    assert words.count("ปู่ย่าตายาย") == 2
    assert "0452-59-0001" in words


def test_cancelled_lines_stay_and_carried_ones_are_marked(out):
    carried = line(90, slip_no="บย.40/2568", is_carried_forward=True)
    cancelled = line(1, is_cancelled=True, lent_on=None, remark="ของไม่พอ")
    write_ledger_pdf(ledger(carried, cancelled, line(2)), out, FONTS)
    found = text_of(out)
    assert found.index("ยกมา") < found.index("ยกเลิก")
    assert "ยกมา 1 รายการ จำนวน 10 หน่วย" in found
    assert "จ่ายในปีงบประมาณนี้ 1 ครั้ง (ใบยืม) 1 รายการ" in found


def test_digits_follow_the_setting_but_codes_and_names_keep_theirs(out):
    write_ledger_pdf(ledger(line(1), has_thai_digits=True), out, FONTS)
    found = text_of(out)
    assert "พ.ศ. ๒๕๖๙" in found
    assert "หน้า ๑/๑" in found
    assert "0452-59-0001" in found
    assert "รุ่น2ที่นั่ง" in words_in_order(out)
    assert "2568" not in found


def test_an_empty_ledger_says_that_it_is_empty(out):
    assert write_ledger_pdf(ledger(filter_text="เฉพาะที่เกินกำหนดคืน"), out, FONTS) == 1
    found = text_of(out)
    assert "ไม่มีรายการที่จ่ายแล้ว" in found
    assert "เทศบาลตำบลบ้านสวนธาร · เฉพาะที่เกินกำหนดคืน" in found


def test_the_file_says_what_it_is_and_brings_its_fonts(out):
    write_ledger_pdf(ledger(line(1)), out, FONTS)
    reader = PdfReader(out)
    assert reader.metadata.title == ledger().heading
    assert reader.trailer["/Root"]["/Lang"] == "th-TH"
    assert float(reader.pages[0].mediabox.width) > float(reader.pages[0].mediabox.height)
    assert all(is_embedded for _, is_embedded in embedded_fonts(out))


def test_a_ledger_that_is_stopped_leaves_the_old_file(out):
    out.write_bytes(b"old")
    told = []

    def stop_after_two(done, count):
        told.append((done, count))
        return done < 200

    with pytest.raises(Stopped):
        write_ledger_pdf(ledger(*sixty() * 5), out, FONTS, progress=stop_after_two)
    assert told == [(100, 300), (200, 300)]
    assert out.read_bytes() == b"old"
    assert list(out.parent.iterdir()) == [out]
