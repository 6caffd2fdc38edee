"""Reports on paper: heads repeated, rows and signatures whole, pages numbered throughout."""

from __future__ import annotations

import pytest
from pypdf import PdfReader

from asset_desk.exports.control_ledger import Stopped
from asset_desk.exports.report_pdf import write_report_pdf
from tests.exports.papers_read import FONTS, ink_box, pages_of, text_of, words_in_order
from tests.exports.report_sheets import paper, table, words

LONG_NAME = "ศูนย์พัฒนาเด็กเล็กองค์การบริหารส่วนตำบลสวนธารพัฒนาร่วมใจสามัคคีเฉลิมพระเกียรติ"


def written(folder, *papers, **more):
    out = folder / "report.pdf"
    pages = write_report_pdf(papers or (paper(),), out, FONTS, **more)
    assert pages == pages_of(out)
    return out


def many(count: int, **more):
    return table(*(f"ประเภทที่ {number}" for number in range(count)), **more)


def test_a_report_says_what_it_is_of_which_day_and_what_its_figures_mean(tmp_path):
    text = words_in_order(written(tmp_path))
    for part in (
        *("สถิติการให้บริการยืม-คืน", "ประจำปีงบประมาณพ.ศ.2569", "เทศบาลตำบลบ้านสวนธาร"),
        *("ข้อมูลณวันที่30กันยายน2569", "คำนิยาม", "ครั้ง:จำนวนใบยืมที่จ่ายพัสดุแล้ว", "ผู้รายงาน"),
        *("พิมพ์เมื่อ2พ.ย.256910.30น.", "ตราสมุดabc123(บันทึกที่12)", "หน้า1/1", "รวม"),
    ):
        assert part in text


def test_the_figures_stand_as_they_are(tmp_path):
    text = text_of(written(tmp_path))
    assert "20.21" in text
    assert "25.0%" in text
    assert "1 ต.ค. 2568" in text
    assert "–" in text


def test_the_head_is_repeated_on_every_page_of_a_table(tmp_path):
    out = written(tmp_path, paper(many(90)))
    with_rows = [page for page in range(1, pages_of(out) + 1) if "0452" in text_of(out, page=page)]
    assert len(with_rows) > 1
    for page in with_rows:
        assert "ประเภท วันที่ รหัส" in text_of(out, page=page)


def test_no_row_is_lost_or_split_between_pages(tmp_path):
    out = written(tmp_path, paper(many(90)))
    pages = [text_of(out, page=page) for page in range(1, pages_of(out) + 1)]
    for number in range(90):
        row = f"ประเภทที่ {number} 1 ต.ค. 2568 0452-59 {10 + number} "
        assert [row in page for page in pages].count(True) == 1


def test_the_total_is_never_alone_on_a_page(tmp_path):
    for count in range(18, 32):
        out = written(tmp_path, paper(many(count)))
        page = next(
            page for page in range(1, pages_of(out) + 1) if " รวม " in text_of(out, page=page)
        )
        assert "ยังไม่ถึง" in text_of(out, page=page)


def test_signatures_stay_together_and_with_what_they_sign(tmp_path):
    for count in range(10, 34, 2):
        out = written(tmp_path, paper(many(count)))
        page = next(
            page for page in range(1, pages_of(out) + 1) if "ผู้รายงาน" in text_of(out, page=page)
        )
        text = text_of(out, page=page)
        assert "ผู้ตรวจสอบ" in text
        assert "คำนิยาม" in text


def test_several_reports_are_one_document_numbered_throughout(tmp_path):
    out = written(tmp_path, paper(), paper(many(60), is_wide=True), paper(title="อีกเรื่องหนึ่ง"))
    last = pages_of(out)
    assert f"หน้า {last}/{last}" in text_of(out, page=last)
    assert "อีกเรื่องหนึ่ง" in text_of(out, page=last)
    sizes = [page.mediabox.width > page.mediabox.height for page in PdfReader(out).pages]
    assert (sizes[0], sizes[1], sizes[-1]) == (False, True, False)


def test_everything_keeps_within_the_margins_however_long_the_names(tmp_path):
    long = paper(table(LONG_NAME * 3, LONG_NAME), words(LONG_NAME * 5), is_official=False)
    for each in (long, paper(table(LONG_NAME * 3), is_wide=True)):
        out = written(tmp_path, each)
        for page in range(1, pages_of(out) + 1):
            left, top, right, bottom = ink_box(out, tmp_path, page)
            assert min(left, right) > 10
            assert min(top, bottom) > 6


def test_digits_may_be_thai_but_codes_keep_theirs(tmp_path):
    text = text_of(written(tmp_path, paper(has_thai_digits=True)))
    assert "พ.ศ. ๒๕๖๙" in text
    assert "๒๐.๒๑" in text
    assert "0452-59" in text
    assert "abc123" in text


def test_the_document_has_a_title_an_author_and_a_language(tmp_path):
    read = PdfReader(written(tmp_path))
    assert read.metadata.title == "สถิติการให้บริการยืม - คืน ประจำปีงบประมาณ พ.ศ. 2569"
    assert read.metadata.author == "เทศบาลตำบลบ้านสวนธาร"
    assert read.trailer["/Root"]["/Lang"] == "th-TH"


def test_the_same_report_gives_the_same_bytes(tmp_path):
    assert written(tmp_path).read_bytes() == written(tmp_path).read_bytes()


def test_a_report_may_be_stopped(tmp_path):
    with pytest.raises(Stopped):
        written(tmp_path, paper(many(250)), progress=lambda done, _count: done < 200)
    assert not list(tmp_path.iterdir())


def test_headings_are_never_broken_within_a_word(tmp_path):
    text = text_of(written(tmp_path, paper(many(3))))
    for heading in ("จำนวน", "ค้างคืน", "ประเภท"):
        assert heading in text
