"""An order read back from the PDF, and measured (ข้อ 16, ข้อ 71)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from PIL import Image

from asset_desk.exports.order_paper import MemberLine, OrderPaper
from asset_desk.exports.order_pdf import write_order
from tests.exports.papers_read import FONTS, font_sizes, ink_box, run, text_of, words_in_order

ORDER = OrderPaper(
    office="เทศบาลตำบลบ้านสวนธาร",
    subject="แต่งตั้งคณะกรรมการทบทวนคู่มือ",
    opening=("ด้วยมาตรการกำหนดให้ทบทวนคู่มือเป็นประจำทุกปี",),
    decision="อาศัยอำนาจตามมาตรา 48 จึงแต่งตั้งคณะกรรมการ ดังต่อไปนี้",
    effect="ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป",
    signer_title_lines=("นายกเทศมนตรีตำบลบ้านสวนธาร",),
    members=(
        MemberLine("นายเอก นำหน้า", "ปลัดเทศบาล", "ประธานกรรมการ"),
        MemberLine("นางโท ตามมา", "ผู้อำนวยการกองคลัง", "กรรมการและเลขานุการ"),
    ),
    duties_intro="โดยให้คณะกรรมการมีหน้าที่ ดังต่อไปนี้",
    duties=("ทบทวนคู่มือ", "รายงานผล"),
    order_no="125/2569",
    issued_on=date(2026, 9, 18),
    signer_name="นายสมชาย ใจดี",
)
DRAFT = replace(ORDER, order_no="", issued_on=None, signer_name="")
MANY = replace(
    ORDER, members=ORDER.members * 9, duties=("ทบทวนคู่มือการใช้ทรัพย์สินของทางราชการ " * 3,) * 9
)


@pytest.fixture
def out(tmp_path):
    return tmp_path / "order.pdf"


@pytest.fixture
def picture(tmp_path):
    file = tmp_path / "garuda.png"
    Image.new("RGB", (190, 210), "black").save(file)
    return file


def test_an_order_stands_in_the_order_of_the_office_rules(out):
    assert write_order(ORDER, out, FONTS) == 1
    found = words_in_order(out)
    wanted = (
        "คำสั่งเทศบาลตำบลบ้านสวนธาร",
        "ที่๑๒๕/๒๕๖๙",
        "เรื่องแต่งตั้งคณะกรรมการทบทวนคู่มือ",
        "ด้วยมาตรการ",
        "อาศัยอำนาจตามมาตรา๔๘",
        "๑.นายเอกนำหน้าปลัดเทศบาลประธานกรรมการ",
        "๒.นางโทตามมาผู้อำนวยการกองคลังกรรมการและเลขานุการ",
        "โดยให้คณะกรรมการมีหน้าที่ดังต่อไปนี้๑.ทบทวนคู่มือ๒.รายงานผล",
        "ทั้งนี้ตั้งแต่บัดนี้เป็นต้นไป",
        "สั่งณวันที่๑๘กันยายนพ.ศ.๒๕๖๙",
        "(นายสมชายใจดี)นายกเทศมนตรีตำบลบ้านสวนธาร",
    )
    places = [found.index(each) for each in wanted]
    assert places == sorted(places)
    assert not re.search(r"[0-9]", found)


def test_point_14_the_garuda_is_3_cm_high_in_the_middle_and_undistorted(out, picture):
    write_order(replace(ORDER, garuda=picture), out, FONTS)
    line = run("pdfimages", "-list", str(out)).splitlines()[2].split()
    across, up = int(line[12]), int(line[13])
    assert across == up
    assert 210 / up * 2.54 == pytest.approx(3, abs=0.02)


def test_without_a_picture_the_place_of_the_garuda_stays_free(out, tmp_path, picture):
    """Many offices print on paper that bears the Garuda already."""
    write_order(ORDER, out, FONTS)
    _, top, _, _ = ink_box(out, tmp_path)
    assert 45 <= top <= 60
    assert len(run("pdfimages", "-list", str(out)).splitlines()) == 2


@pytest.mark.parametrize("order", [ORDER, DRAFT, MANY], ids=("order", "draft", "many"))
def test_the_margins_are_3_and_2_cm(out, tmp_path, picture, order):
    pages = write_order(replace(order, garuda=picture), out, FONTS)
    for page in range(1, pages + 1):
        left, top, right, bottom = ink_box(out, tmp_path, page)
        assert left >= 29.2
        assert top >= 14.5
        assert right >= 19.5
        assert bottom >= 19.5
    write_order(order, out, FONTS)
    left, _, _, _ = ink_box(out, tmp_path, 1)
    assert left == pytest.approx(30, abs=1.5)


def test_point_14_the_head_is_set_in_20_points_and_the_text_in_16(out):
    write_order(ORDER, out, FONTS)
    assert font_sizes(out) == {20.0, 16.0}


def test_the_first_line_of_a_paragraph_is_2_5_cm_in(out):
    write_order(ORDER, out, FONTS)
    words = run("pdftotext", "-bbox", str(out), "-")
    (found,) = re.findall(r'xMin="([\d.]+)"[^>]*>(?:ด้วยมาตรการ)', words)
    assert float(found) / 72 * 2.54 == pytest.approx(5.5, abs=0.02)


def test_a_draft_is_marked_on_every_page_and_has_no_number_no_day_and_no_name(out):
    pages = write_order(replace(MANY, order_no="", issued_on=None, signer_name=""), out, FONTS)
    assert pages > 1
    for page in range(1, pages + 1):
        assert "ร่าง" in text_of(out, page=page)
    found = words_in_order(out)
    assert "ที่/เรื่อง" in found
    assert "สั่งณวันที่เดือนพ.ศ." in found
    assert "()นายกเทศมนตรีตำบลบ้านสวนธาร" in found


def test_an_issued_order_bears_no_mark_of_a_draft(out):
    write_order(ORDER, out, FONTS)
    assert "ร่าง" not in text_of(out)


def test_a_long_order_goes_on_on_numbered_pages(out):
    pages = write_order(MANY, out, FONTS)
    assert pages == 3
    assert not text_of(out, page=1).startswith("-")
    assert text_of(out, page=2).startswith("- ๒ -")
    assert text_of(out, page=3).startswith("- ๓ -")


@pytest.mark.parametrize("duties", range(1, 14))
def test_point_13_the_signature_stays_with_the_last_lines(out, duties):
    long = replace(ORDER, duties=("ทบทวนคู่มือการใช้ทรัพย์สินของทางราชการ " * 2,) * duties)
    last = text_of(out, page=write_order(long, out, FONTS))
    for words in ("ทั้งนี้", "สั่ง ณ วันที่", "(นายสมชาย ใจดี)", "นายกเทศมนตรี", "ทบทวนคู่มือ"):
        assert words in last


def test_positions_stand_under_the_names_where_columns_are_too_narrow(out):
    wide = MemberLine(
        "นางสาวสมหญิง ยืมประจำ", "ผู้อำนวยการกองสาธารณสุขและสิ่งแวดล้อม", "กรรมการและผู้ช่วยเลขานุการ"
    )
    write_order(replace(ORDER, members=(*ORDER.members, wide)), out, FONTS)
    lines = run("pdftotext", "-layout", "-enc", "UTF-8", str(out), "-").splitlines()
    (named,) = [line for line in lines if "ยืมประจำ" in line]
    assert named.split()[-1] == "กรรมการและผู้ช่วยเลขานุการ"
    assert "ผู้อำนวยการ" not in named


def test_an_order_that_revokes_has_neither_members_nor_duties(out):
    revoking = replace(
        ORDER, members=(), duties=(), duties_intro="", decision="จึงยกเลิกคำสั่ง ที่ 9/2569"
    )
    assert write_order(revoking, out, FONTS) == 1
    assert "จึงยกเลิกคำสั่งที่๙/๒๕๖๙ทั้งนี้" in words_in_order(out)


def test_the_same_order_gives_the_same_bytes():
    first, second = BytesIO(), BytesIO()
    for out in (first, second):
        write_order(ORDER, out, FONTS)
    assert first.getvalue() == second.getvalue()
