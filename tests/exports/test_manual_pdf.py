"""The printed manual: the right pages in its contents, nothing cut, one style throughout."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from asset_desk.domain.formatted_text import ListEntry, Picture, Run, Table
from asset_desk.domain.manual import SectionKind, numbered
from asset_desk.exports.control_ledger import Stopped
from asset_desk.exports.manual_paper import FRONT, front_number, in_thai_digits
from asset_desk.exports.manual_pdf import write_manual
from tests.exports.manuals import (
    LONG_HEADING,
    SENTENCE,
    Writer,
    manual,
    many_sections,
    paragraph,
    usual_sections,
)
from tests.exports.papers_read import (
    FONTS,
    font_sizes,
    ink_box,
    pages_of,
    run,
    text_of,
    words_in_order,
)
from tests.exports.slips import text

LINE = re.compile(r"^\s*(.*?\S)\s+([0-9๐-๙]+|[ก-ฮ])$")


@pytest.fixture
def written(tmp_path):
    def write(paper=None, **more) -> Path:
        out = tmp_path / "manual.pdf"
        pages = write_manual(paper or manual(), out, FONTS, **more)
        assert pages == pages_of(out)
        return out

    return write


def one_section(*body, **more):
    """A manual of one chapter."""
    writer = Writer()
    writer.add("การใช้รถยนต์", body=body, **more)
    return manual(writer.sections)


def bookmarks(reader, tree=None, depth=0):
    """Title, depth and page (from 0) of every bookmark."""
    for each in reader.outline if tree is None else tree:
        if isinstance(each, Destination):
            yield each.title, depth, reader.get_destination_page_number(each)
        else:
            yield from bookmarks(reader, each, depth + 1)


def bare(words: str) -> str:
    return "".join(words.split())


def pages_in_order(out: Path) -> list[str]:
    """The words of every page in the order in which they were drawn, without spaces."""
    raw = run("pdftotext", "-raw", "-enc", "UTF-8", str(out), "-")
    return ["".join(page.split()) for page in raw.split("\f")]


def one_chapter():
    writer = Writer()
    writer.add("การใช้รถยนต์", body=(paragraph(SENTENCE),))
    return writer.sections


MANUALS = {"usual": usual_sections, "200 sections": many_sections, "one chapter": one_chapter}


@pytest.mark.parametrize("which", sorted(MANUALS))
def test_every_bookmark_leads_to_the_page_on_which_its_heading_stands(written, which):
    paper = manual(MANUALS[which]())
    out = written(paper)
    pages, marks = pages_in_order(out), list(bookmarks(PdfReader(out)))
    titles = [title for title, _, _ in marks if title != "สารบัญ"]
    assert titles == [in_thai_digits(each.title) for each in paper.sections]
    for title, _, page in marks:
        assert bare(title) in pages[page], title
    depths = [depth for title, depth, _ in marks if title != "สารบัญ"]
    assert depths == [each.depth for each in paper.sections]


@pytest.mark.parametrize("which", sorted(MANUALS))
def test_every_line_of_the_contents_names_the_page_that_its_bookmark_leads_to(written, which):
    out = written(manual(MANUALS[which]()))
    reader = PdfReader(out)
    labels = reader.page_labels
    marks = {bare(title): labels[page] for title, _, page in bookmarks(reader)}
    told = contents_of(out, reader)
    assert told == {title: label for title, label in marks.items() if title != "สารบัญ"}


def contents_of(out: Path, reader: PdfReader) -> dict[str, str]:
    """What the contents say: heading and page, lines that go on joined."""
    marks = list(bookmarks(reader))
    (first,) = [page for title, _, page in marks if title == "สารบัญ"]
    chapters = [page for title, _, page in marks if title.startswith(("หมวด", "ภาคผนวก"))]
    told, waiting = {}, ""
    for page in range(first, min(chapters)):
        lines = run("pdftotext", "-f", str(page + 1), "-l", str(page + 1), "-layout", str(out), "-")
        for line in lines.splitlines()[1:]:
            if "พิมพ์เมื่อ" in line or line.strip() in ("", "สารบัญ"):
                continue
            found = LINE.match(line)
            if found is None:
                waiting += bare(line)
                continue
            told[waiting + bare(found[1])] = found[2]
            waiting = ""
    assert waiting == ""
    return told


def test_every_line_of_the_contents_can_be_clicked(written):
    out = written(manual(many_sections()))
    reader = PdfReader(out)
    wanted = [page for title, _, page in bookmarks(reader) if title != "สารบัญ"]
    links = [
        reader.get_page_number(note.get_object()["/Dest"][0].get_object())
        for page in reader.pages
        for note in page.get("/Annots", [])
    ]
    assert links == wanted


def test_two_hundred_sections_are_more_than_150_pages_and_none_is_empty(written):
    out = written(manual(many_sections()))
    pages = pages_in_order(out)[:-1]
    assert len(pages) > 150
    assert min(len(page) for page in pages[1:]) > 150


def test_no_heading_stands_alone_at_the_foot_of_a_page(written):
    sections = numbered(many_sections())
    out = written(manual(many_sections()))
    headings = {bare(in_thai_digits(each.title)) for each in sections}
    for page in pages_in_order(out)[10:-1]:
        before = page.partition("พิมพ์เมื่อ")[0]
        assert not any(before.endswith(heading) for heading in headings)


def test_the_cover_says_which_version_it_is_and_who_approved_it(written):
    cover = text_of(written(), page=1)
    for words in (
        "คู่มือการใช้ทรัพย์สินของทางราชการ",
        "ฉบับที่ ๒",
        "ปีงบประมาณ พ.ศ. ๒๕๖๙",
        "เทศบาลตำบลบ้านสวนธาร",
        "อำเภอสวนธาร จังหวัดธารทิพย์",
        "อนุมัติโดย นายสมชาย สวนธาร นายกเทศมนตรีตำบลบ้านสวนธาร เมื่อวันที่ ๑๐ พฤศจิกายน ๒๕๖๘",
        "ตามหนังสือที่ สธ ๕๒๐๐๑/๑๑๘",
        "ใช้บังคับตั้งแต่วันที่ ๑๕ พฤศจิกายน ๒๕๖๘ เป็นต้นไป",
    ):
        assert words in cover
    assert "ร่าง" not in cover


def test_point_19_a_draft_names_nobody_and_every_page_says_that_it_is_one(written):
    out = written(manual(approval=None))
    assert "ยังไม่ได้รับอนุมัติ" in text_of(out, page=1)
    whole = text_of(out)
    assert "นายสมชาย" not in whole
    for page in range(1, pages_of(out) + 1):
        assert "ร่าง" in text_of(out, page=page)


def test_point_14_one_style_and_one_margin_throughout(written, tmp_path):
    out = written()
    assert font_sizes(out, 0) == {29, 20, 16}
    assert font_sizes(out, 3) <= {20, 18, 16, 12, 10.5}
    for page in range(1, pages_of(out)):
        left, top, right, bottom = ink_box(out, tmp_path, page)
        assert left >= 29.2, page
        assert right >= 19.3, page
        assert min(top, bottom) >= 8, page


def test_head_and_foot_say_what_it_is_when_it_was_printed_and_which_page(written):
    out = written()
    labels = PdfReader(out).page_labels
    assert labels[:5] == ["ปก", "ก", "ข", "๑", "๒"]
    for page in (2, 3, 4, 7):
        told = text_of(out, page=page)
        assert told.startswith("คู่มือการใช้ทรัพย์สินของทางราชการ ฉบับที่ ๒")
        assert "พิมพ์เมื่อ ๒๐ พ.ย. ๒๕๖๘" in told
        assert told.endswith(f"หน้า {labels[page - 1]}")


def test_preface_contents_chapters_and_annexes_follow_each_other(written):
    order = [title for title, depth, _ in bookmarks(PdfReader(written())) if depth == 0]
    assert [title.split()[0] for title in order] == [
        *("คำนำ", "สารบัญ", "หมวด", "หมวด", "หมวด", "ภาคผนวก", "ภาคผนวก")
    ]


def test_what_the_desk_sets_out_stands_under_its_sections(written):
    told = words_in_order(written())
    for words in (
        *("งานประชุมอบรมสัมมนา", "โดยปกติ๒วันไม่เกิน๗วัน", "ไฟฟ้าและวิทยุ,คอมพิวเตอร์"),
        *("เสนอหัวหน้าหน่วยงานที่รับผิดชอบพัสดุ", "กรอกใบยืมล่วงหน้าอย่างน้อย๓วันทำการ"),
        *("นายกเทศมนตรีตำบลบ้านสวนธารทุกกรณี", "ผึ่งให้แห้งก่อนเก็บ", "พัสดุชำรุดเสื่อมสภาพ"),
        *("ติดตามทวงคืนภายใน๗วัน", "ใบยืมพัสดุ/ครุภัณฑ์", "หมู่ที่"),
    ):
        assert words in told, words


def test_the_empty_form_stands_on_a_page_of_its_own_as_it_is_filled_in(written):
    out = written()
    page = text_of(out, page=pages_of(out))
    assert "ใบยืมพัสดุ/ครุภัณฑ์" in page
    assert "ผู้รับคืน" in page
    assert "คู่มือการใช้ทรัพย์สิน" not in page


def test_digits_follow_the_setting_but_codes_and_addresses_keep_theirs(written):
    told = words_in_order(written())
    assert "044-123456" in told
    assert "452-59-0159" in told
    assert "https://www.bansuantharn.go.th/8" in told
    plain = words_in_order(written(manual(has_thai_digits=False)))
    assert not re.search("[๐-๙]", plain)
    assert "หมวด1" in plain


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("ข้อ 208 ภายใน 7 วัน", "ข้อ ๒๐๘ ภายใน ๗ วัน"),
        ("รหัส452-59-0159 และ 1-7 วัน", "รหัส452-59-0159 และ ๑-๗ วัน"),
        ("โทร 044-123456 ต่อ 12", "โทร 044-123456 ต่อ ๑๒"),
        ("A4 https://ก.th/8?x=1 5", "A4 https://ก.th/8?x=1 ๕"),
        ("1,250.50 บาท", "๑,๒๕๐.๕๐ บาท"),
    ],
)
def test_which_digits_are_told_in_thai(words, told):
    assert in_thai_digits(words) == told


def table_of(count, words="ตรวจสภาพก่อนรับของ"):
    rows = [("ลำดับ", "รายการตรวจ", "ผู้ตรวจ")]
    rows += [(f"{number}", f"{words} ลำดับย่อย {number}x", "เจ้าหน้าที่พัสดุ") for number in range(count)]
    return Table(tuple(tuple((Run(cell),) for cell in row) for row in rows))


def test_the_head_of_a_table_stands_on_every_page_and_no_row_is_lost(written):
    out = written(one_section(table_of(120)))
    pages = [text_of(out, page=page) for page in range(3, pages_of(out) + 1)]
    assert len(pages) > 3
    assert all("ลำดับ รายการตรวจ ผู้ตรวจ" in page for page in pages)
    for number in range(120):
        assert [f"ย่อย {number}x" in page for page in pages].count(True) == 1


def test_a_row_longer_than_a_page_goes_on_over_the_next(written):
    out = written(one_section(table_of(2, SENTENCE * 14)))
    assert pages_of(out) > 4
    whole = words_in_order(out)
    assert whole.count("เสมือน") == 28


@pytest.mark.parametrize("columns", [1, 2, 6, 14, 30])
def test_a_table_of_many_columns_stays_between_the_margins(written, tmp_path, columns):
    rows = tuple(
        tuple((Run(f"พนักงานขับรถยนต์ {row}{column}"),) for column in range(columns))
        for row in range(4)
    )
    out = written(one_section(Table(rows)))
    left, _, right, _ = ink_box(out, tmp_path, 3)
    assert (left >= 29.2, right >= 19.3) == (True, True)
    whole = words_in_order(out)
    numbers = re.findall("[๐-๙]", whole.partition("รถยนต์")[2])
    assert len(numbers) >= sum(len(f"{row}{n}") for row in range(4) for n in range(columns))


def test_a_table_that_has_only_a_head_or_empty_cells_is_drawn(written):
    head = Table((((Run("ลำดับ"),), ()),))
    out = written(one_section(head, Table((((),), ((),)))))
    assert "ลำดับ" in text_of(out)


def test_what_cannot_be_broken_stays_between_the_margins(written, tmp_path):
    word = "ก" * 300
    body = (
        paragraph(word),
        ListEntry((Run(word),), depth=2),
        Table((((Run(word),), (Run("ข"),)),)),
    )
    out = written(one_section(*body))
    assert words_in_order(out).count("ก" * 300) == 3
    for page in range(3, pages_of(out) + 1):
        _, _, right, _ = ink_box(out, tmp_path, page)
        assert right >= 19.3


def test_the_longest_headings_and_title_are_never_cut(written, tmp_path):
    longest = text(300)
    writer = Writer()
    chapter = writer.add(longest)
    writer.add(longest, chapter, body=(paragraph(SENTENCE),))
    out = written(manual(writer.sections, title=f"{LONG_HEADING} {LONG_HEADING}"))
    told = words_in_order(out)
    assert told.count(bare(longest)) >= 4
    assert bare(LONG_HEADING * 2) in told
    for page in range(1, pages_of(out) + 1):
        left, _, right, _ = ink_box(out, tmp_path, page)
        assert (left >= 29.2, right >= 19.3) == (True, True)


def picture(folder: Path, size=(800, 600)) -> Path:
    from PIL import Image

    file = folder / f"{size[0]}x{size[1]}.png"
    Image.new("RGB", size, "#336699").save(file)
    return file


def with_pictures(files, *pictures):
    return replace(one_section(paragraph(SENTENCE * 3), *pictures), pictures=files)


def image_sides(out: Path) -> list[tuple[float, float]]:
    """Width and height in points of every picture drawn."""
    content = "".join(
        page.get_contents().get_data().decode("latin1") for page in PdfReader(out).pages
    )
    found = re.findall(r"([\d.]+) 0 0 ([\d.]+) [\d.]+ [\d.]+ cm\s*/FormXob", content)
    return [(float(wide), float(high)) for wide, high in found]


def test_a_picture_is_as_wide_as_asked_and_keeps_its_caption(written, tmp_path):
    files = {"a": picture(tmp_path)}
    out = written(with_pictures(files, Picture("a", "ภาพที่ 1 จุดรับของ", 50)))
    ((wide, high),) = image_sides(out)
    assert wide == pytest.approx(160 / 25.4 * 72 / 2, abs=0.5)
    assert high == pytest.approx(wide * 0.75, abs=0.5)
    assert "ภาพที่ ๑ จุดรับของ" in text_of(out, page=3)


def test_a_tall_picture_fits_on_its_page_with_its_caption(written, tmp_path):
    out = written(with_pictures({"a": picture(tmp_path, (300, 3000))}, Picture("a", "แผนผัง")))
    ((wide, high),) = image_sides(out)
    assert high < 252 / 25.4 * 72
    assert high == pytest.approx(wide * 10, abs=1)
    assert "แผนผัง" in text_of(out, page=pages_of(out))


def test_a_picture_that_is_gone_or_broken_is_said_to_be_and_the_rest_is_printed(written, tmp_path):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG nothing")
    files = {"b": broken, "c": tmp_path / "gone.png"}
    out = written(with_pictures(files, Picture("a"), Picture("b"), Picture("c", "คำบรรยาย")))
    told = words_in_order(out)
    assert told.count("ไม่พบแฟ้มภาพ") == 3
    assert "คำบรรยาย" in told


def test_a_manual_without_sections_says_so(written):
    out = written(manual([]))
    assert pages_of(out) == 2
    assert "ยังไม่มีหมวดในคู่มือฉบับนี้" in text_of(out, page=2)


def test_a_section_under_the_preface_has_no_number(written):
    writer = Writer()
    preface = writer.add("คำนำ", kind=SectionKind.PREFACE)
    writer.add("คำขอบคุณ", preface, kind=SectionKind.PREFACE, body=(paragraph(SENTENCE),))
    marks = list(bookmarks(PdfReader(written(manual(writer.sections)))))
    assert marks[:2] == [("คำนำ", 0, 1), ("คำขอบคุณ", 1, 1)]


def test_a_name_is_never_broken_between_lines(written):
    body = tuple(
        paragraph(f"{'ก' * number} ขอยืมจากเทศบาลตำบลบ้านสวนธาร เพื่อใช้ในงานบุญ")
        for number in range(30, 50)
    )
    raw = run("pdftotext", "-layout", "-enc", "UTF-8", str(written(one_section(*body))), "-")
    lines = [line for line in raw.splitlines() if "ขอยืม" in line or "ตำบล" in line]
    assert sum("เทศบาลตำบลบ้านสวนธาร" in line for line in lines) >= 20


def test_the_pdf_says_what_it_is_and_opens_with_its_bookmarks(written):
    reader = PdfReader(written())
    assert reader.metadata.title == "คู่มือการใช้ทรัพย์สินของทางราชการ ฉบับที่ ๒"
    assert reader.metadata.author == "เทศบาลตำบลบ้านสวนธาร"
    assert reader.page_mode == "/UseOutlines"
    assert reader.trailer["/Root"]["/Lang"] == "th-TH"


def test_the_same_manual_prints_the_same_bytes(written):
    first = written().read_bytes()
    assert written().read_bytes() == first


def test_making_it_can_be_stopped_and_leaves_nothing_behind(tmp_path):
    out = tmp_path / "a.pdf"
    with pytest.raises(Stopped):
        write_manual(manual(many_sections()), out, FONTS, progress=lambda _done, _count: False)
    assert not out.exists()


def test_the_pages_before_the_first_chapter_are_counted_in_letters():
    assert [front_number(count) for count in (1, 2, len(FRONT), len(FRONT) + 1)] == [
        "ก",
        "ข",
        "ฮ",
        "กก",
    ]
