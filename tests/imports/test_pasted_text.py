import base64
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asset_desk.domain.formatted_text import (
    Heading,
    ListEntry,
    Paragraph,
    Picture,
    Run,
    Table,
    plain_lines,
    tidied_text,
)
from asset_desk.imports.pasted_text import LeftOut, offered_picture, pasted_html, pasted_lines
from tests.imports import word_pages

SHA = "ab" * 32


def runs(text, *, bold=False):
    return (Run(text, bold),)


def body_of(html):
    return pasted_html(html).body


def test_word_of_today_keeps_headings_lists_tables_and_bold():
    assert body_of(word_pages.WORD_365) == (
        Heading(runs("หมวด ๑ บททั่วไป"), 1),
        Heading(runs("วัตถุประสงค์"), 2),
        Paragraph(
            (
                Run("ให้ผู้ยืม"),
                Run("ลงลายมือชื่อ", bold=True),
                Run("ทุกครั้ง ก่อนรับของ ตามระเบียบ\nบรรทัดที่สอง"),
            )
        ),
        ListEntry(runs("ยื่นใบยืม"), is_numbered=True),
        ListEntry(runs("แนบสำเนาบัตร"), depth=1),
        ListEntry(runs("รอผลอนุมัติ"), is_numbered=True),
        Table(
            (
                (runs("ประเภท", bold=True), runs("กำหนด", bold=True), ()),
                (runs("เต็นท์"), runs("7"), runs("วัน")),
                ((), runs("14"), ()),
            ),
        ),
        Paragraph(runs("ข้อความใหม่ มีข้อคิดเห็น")),
    )


def test_what_word_had_besides_is_counted():
    assert pasted_html(word_pages.WORD_365).left_out == {
        LeftOut.DELETION: 1,
        LeftOut.PICTURE: 1,
        LeftOut.REMARK: 1,
    }


def test_word_of_2003_is_read_as_well():
    assert body_of(word_pages.WORD_2003) == (
        Heading(runs("คู่มือ"), 1),
        Heading(runs("ข้อควรระวัง"), 3),
        ListEntry(runs("ห้ามให้ยืมต่อ")),
        Paragraph((Run("ไทยหนา", bold=True), Run(" "), Run("Latin bold", bold=True))),
    )


def test_a_filtered_page_of_word_has_its_marks_among_the_letters():
    assert body_of(word_pages.WORD_FILTERED) == (
        ListEntry(runs("เต็นท์")),
        ListEntry(runs("เต็นท์เล็ก"), is_numbered=True, depth=1),
        Paragraph(runs("ย่อหน้าที่ไม่มีเครื่องหมาย")),
    )


def test_word_in_the_browser_tells_depths_its_own_way():
    assert body_of(word_pages.WORD_ONLINE) == (
        Heading(runs("การคืน"), 2),
        ListEntry(runs("ตรวจสภาพ")),
        ListEntry(runs("ถ่ายภาพ"), depth=1),
    )


def test_libreoffice_is_read():
    assert body_of(word_pages.LIBREOFFICE) == (
        Heading(runs("ขอบเขต"), 2),
        Paragraph((Run("ใช้กับ "), Run("ทุกกอง", bold=True))),
        ListEntry(runs("หนึ่ง"), is_numbered=True),
        ListEntry(runs("หนึ่งย่อย"), is_numbered=True, depth=1),
        ListEntry(runs("สอง"), is_numbered=True),
        Table(((runs("ก"), runs("ข")), (runs("1"), ()))),
    )


def test_google_docs_is_bold_only_where_it_says_so():
    assert body_of(word_pages.GOOGLE_DOCS) == (
        Heading(runs("หน้าที่"), 3),
        Paragraph((Run("ผู้ยืม "), Run("ต้องดูแล", bold=True))),
        ListEntry(runs("รักษา")),
        ListEntry(runs("ซ่อม"), depth=1),
    )


@pytest.mark.parametrize(
    ("mark", "is_numbered"),
    [
        *(
            (mark, True)
            for mark in ("1.", "๑.", "ก.", "(1)", "a)", "iv.", "1.1", "๑.๒.", "10", "ก")
        ),
        *((mark, False) for mark in ("·", "o", "§", "-", "–", "•", "Ø", "v", "q", "ü", "\uf0b7")),
    ],
)
def test_the_mark_that_word_writes_out_tells_numbers_from_bullets(mark, is_numbered):
    html = (
        "<p class=MsoListParagraph style='mso-list:l0 level3 lfo1'><span style='mso-list:Ignore'>"
        f"{mark}<span>&nbsp;&nbsp; </span></span>ข้อความ</p>"
    )
    assert body_of(html) == (ListEntry(runs("ข้อความ"), is_numbered, 2),)


@pytest.mark.parametrize(
    "html",
    [
        "<h2>หัว</h2>",
        "<h2><b>หัว</b></h2>",
        "<p class=MsoHeading2>หัว</p>",
        "<p class='Heading2'>หัว</p>",
        "<p style='mso-outline-level:2'>หัว</p>",
        "<h2 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>หัว</h2>",
        "<!--[if !mso]><!--><h2>หัว</h2><!--<![endif]-->",
        "<div role=heading aria-level=2>หัว</div>",
        "<style>p.x {MSO-OUTLINE-LEVEL: 2}</style><p class=x>หัว</p>",
        "<h2>หัว",
    ],
)
def test_a_heading_is_known_in_all_its_ways(html):
    assert body_of(html) == (Heading(runs("หัว"), 2),)


def test_headings_deeper_than_the_manual_has_stand_at_its_deepest():
    assert body_of("<h6>หัว</h6>") == (Heading(runs("หัว"), 3),)


def test_a_heading_of_two_weights_keeps_them():
    assert body_of("<h1>ก<b>ข</b></h1>") == (Heading((Run("ก"), Run("ข", bold=True))),)


@pytest.mark.parametrize(
    "html",
    [
        "<b>หนา</b>",
        "<strong>หนา</strong>",
        "<span style='font-weight:700'>หนา</span>",
        "<span style='FONT-WEIGHT: Bold'>หนา</span>",
        "<span style='font:bold 16pt Tahoma'>หนา</span>",
        "<style>.x, .y {font-weight:bold !important}</style><span class=y>หนา</span>",
        "<b><span style='color:red'>ห</span>นา</b>",
    ],
)
def test_bold_is_known_in_all_its_ways(html):
    assert body_of(f"<p>{html}</p>") == (Paragraph(runs("หนา", bold=True)),)


@pytest.mark.parametrize(
    "html",
    [
        "<del>ลบ</del>",
        "<span style='display:none'>ซ่อน</span>",
        "<span style='mso-hide:all'>ซ่อน<b>ใน</b></span>",
        "<span hidden>ซ่อน</span>",
        "<script>var ก = '<p>ข</p>';</script>",
        "<style>p {color:red}</style>",
        "<!-- ก -->",
        "<!--[if gte mso 9]><p>ก</p><![endif]-->",
        "<title>ชื่อ</title>",
        "<textarea>ช่อง</textarea>",
        "<span style='visibility:hidden'>ก</span>",
    ],
)
def test_what_is_not_seen_is_not_pasted(html):
    assert body_of(f"<p>เห็น</p>{html}") == (Paragraph(runs("เห็น")),)


def test_letters_between_hidden_ones_are_seen():
    assert body_of("<p>ก<del>ข</del>ค</p>") == (Paragraph(runs("กค")),)


def test_invisible_letters_go_and_hard_spaces_become_spaces():
    assert body_of("<p>การ\u200bยืม\u00ad&nbsp;ของ\u2060\ufeff เรา</p>") == (
        Paragraph(runs("การยืม ของ เรา")),
    )


def test_letters_are_composed():
    assert body_of("<p>e\u0301</p>") == (Paragraph(runs("é")),)


def test_merged_cells_are_filled_up():
    html = (
        "<table><tr><td rowspan=3>ก</td><td colspan=2>ข</td></tr><tr><td>1</td><td rowspan=2>2</td>"
        "</tr><tr><td>3</td></tr></table>"
    )
    assert body_of(html) == (
        Table(
            (
                (runs("ก"), runs("ข"), ()),
                ((), runs("1"), runs("2")),
                ((), runs("3"), ()),
            ),
            has_head=False,
        ),
    )


@pytest.mark.parametrize(
    ("html", "has_head"),
    [
        ("<tr><th>ก<th>ข<tr><td>1<td>2", True),
        ("<thead><tr><td>ก</td></tr></thead><tr><td>1</td></tr>", True),
        ("<tr><td><b>ก</b></td></tr><tr><td>1</td></tr>", True),
        ("<tr><td>ก</td></tr><tr><td>1</td></tr>", False),
        ("<tr><td><b>ก</b></td></tr><tr><td><b>1</b></td></tr>", False),
        ("<tr><th>ก</th><td>ข</td></tr><tr><th>ค</th><td>ง</td></tr>", False),
    ],
)
def test_the_head_of_a_table_is_known(html, has_head):
    (table,) = body_of(f"<table>{html}</table>")
    assert table.has_head is has_head


def test_a_table_in_a_cell_becomes_lines_of_it():
    pasted = pasted_html(
        "<table><tr><td>ก<table><tr><td>1</td><td>2</td></tr></table>ข</td><td>ค</td></tr></table>"
    )
    assert pasted.body == (Table(((runs("ก\n1\n2\nข"), runs("ค")),), has_head=False),)
    assert pasted.left_out == {LeftOut.NESTED_TABLE: 1}


def test_lists_in_a_cell_become_lines_with_marks():
    html = "<table><tr><td><ul><li>ก</ul><ol><li>ข<li>ค</ol><p>ง</td></tr></table>"
    assert body_of(html) == (Table(((runs("• ก\n1. ข\n2. ค\nง"),),), has_head=False),)


def test_a_table_that_is_too_long_is_cut_and_that_is_counted():
    pasted = pasted_html("<table>" + "<tr><td>ก</td><td>ข</td></tr>" * 2_500 + "</table>")
    assert len(pasted.body[0].rows) == 2_000
    assert pasted.left_out == {LeftOut.ROW: 500}


def test_an_empty_table_is_nothing():
    assert body_of("<table><tr><td></td></tr></table><p>ก</p>") == (Paragraph(runs("ก")),)


def test_paragraphs_of_one_entry_are_lines_of_it():
    assert body_of("<ul><li><p>ก</p><p>ข</p></li><li>ค<br>ง</li></ul>") == (
        ListEntry(runs("ก\nข")),
        ListEntry(runs("ค\nง")),
    )


def test_the_lines_of_a_listing_stay_lines():
    assert body_of("<pre>ก\n  ข</pre><p>ค\nง</p>") == (
        Paragraph(runs("ก\nข")),
        Paragraph(runs("ค ง")),
    )


@pytest.mark.parametrize("text", ["1. หนึ่ง", "- หนึ่ง", "• หนึ่ง"])
def test_what_only_looks_like_a_list_stays_text(text):
    assert pasted_lines(text) == (Paragraph(runs(text)),)
    assert body_of(f"<p>{text}</p>") == (Paragraph(runs(text)),)


def test_plain_lines_are_paragraphs():
    assert pasted_lines("ก\u200bข\r\n\r\n  ค\u00a0ง  \n") == (
        Paragraph(runs("กข")),
        Paragraph(runs("ค ง")),
    )


def test_a_link_keeps_its_words():
    pasted = pasted_html("<p><a href='https://example.org'>ที่นี่</a> <a href='#x'>ข้อ 1</a></p>")
    assert pasted.body == (Paragraph(runs("ที่นี่ ข้อ 1")),)
    assert pasted.left_out == {LeftOut.LINK: 1}


PNG = base64.b64encode(b"\x89PNG picture").decode()


def test_pictures_are_offered_to_be_kept_and_stand_where_they_stood():
    offered = []

    def keep(picture):
        offered.append(picture)
        return SHA

    html = (
        f"<p>ก</p><img src='data:image/png;base64,{PNG}'><p>ข<img src='file:///tmp/a%20b.jpg'></p>"
        "<table><tr><td>ค<img src='file://localhost/c.png'></td></tr></table>"
    )
    assert pasted_html(html, keep).body == (
        Paragraph(runs("ก")),
        Picture(SHA),
        Paragraph(runs("ข")),
        Picture(SHA),
        Table(((runs("ค"),),), has_head=False),
        Picture(SHA),
    )
    assert offered[0].content == b"\x89PNG picture"
    assert offered[0].suffix == ".png"
    assert [each.file for each in offered[1:]] == [Path("/tmp/a b.jpg"), Path("/c.png")]


@pytest.mark.parametrize(
    "source",
    [
        "https://example.org/a.png",
        "file://server/share/a.png",
        "cid:image001",
        "data:image/svg+xml,<svg/>",
        "data:image/png;base64,not base64!",
        "data:",
        "",
        "http://[broken",
    ],
)
def test_pictures_that_are_elsewhere_or_unknown_are_not_fetched(source):
    assert offered_picture(source) is None
    assert pasted_html(f'<img src="{source}">').left_out == {LeftOut.PICTURE: 1}


HOSTILE = [
    "<![if !vml]",
    "<![CDATA[ก]]>",
    "<![foo[",
    "<!",
    "<!-",
    "<a href='",
    "</",
    "<table><tr><td rowspan=99999999999 colspan=-1>ก",
    "</table></td>" * 5,
    "<td>ก</td>",
    "<li>ก",
    "&#xD800;&#1114112;&bogus;",
    "<p style='margin-left:1e99pt;mso-list:l0 level9 lfo1'>ก",
    "<li data-aria-level='x'>ก</li>",
    "<div>" * 5_000 + "ก",
    "<b>" * 5_000 + "ก" + "</b>" * 5_000,
    "<table><tr><td>" * 1_000 + "ก",
    "Version:0.9\r\nStartHTML:00000097\r\n<html><body><p>ก</p></body></html>",
]


@pytest.mark.parametrize("html", HOSTILE, ids=range(len(HOSTILE)))
def test_broken_pages_are_read_as_far_as_they_go(html):
    body = body_of(html)
    assert tidied_text(body) == body
    if "ก" in html and "[foo" not in html:
        assert any("ก" in line for line in plain_lines(body))


TAGS = st.sampled_from(
    (
        *("p", "div", "span", "b", "i", "h1", "h3", "ul", "ol", "li", "table", "tr", "td", "th"),
        *("br", "img", "pre", "del", "a", "thead", "o:p", "style", "script", "font"),
    )
)
STYLES = st.sampled_from(
    (
        *("", "font-weight:bold", "display:none", "mso-list:l0 level2 lfo1", "mso-list:Ignore"),
        *("mso-outline-level:2", "white-space:pre", "mso-element:comment", ";;:", "font:"),
    )
)
PIECES = st.one_of(
    st.text(max_size=12),
    st.sampled_from(HOSTILE[:10]),
    st.builds("<{} style='{}'>".format, TAGS, STYLES),
    st.builds("</{}>".format, TAGS),
    st.builds("<{} rowspan={} colspan={}>".format, TAGS, st.integers(-2, 9), st.integers(-2, 99)),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_no_page_whatever_is_refused_and_all_give_tidy_blocks(html):
    body = body_of(html)
    assert tidied_text(body) == body
    for block in body:
        if isinstance(block, Table):
            assert len({len(row) for row in block.rows}) == 1
        elif not isinstance(block, Picture):
            assert plain_lines((block,))


WORDS = st.text("กขคงเแำิ่้ABC๑2", min_size=1, max_size=8)
WRAPS = st.sampled_from(
    (
        *(
            "{}",
            "<p>{}</p>",
            "<b>{}</b>",
            "<h2>{}</h2>",
            "<ul><li>{}</ul>",
            "<ol><li><p>{}</p></ol>",
        ),
        *(
            "<table><tr><td>{}</table>",
            "<table><tr><th>{}<td>x</table>",
            "<div><div>{}</div></div>",
        ),
        *("<pre>{}\n</pre>", "<span style='color:red'>{}</span>", "<font size=7>{}</font>"),
        *(
            "<p class=MsoNormal>{}<o:p></o:p></p>",
            "<blockquote>{}</blockquote>",
            "<s>{}</s>",
            "{}<br>",
        ),
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1."
        "</span>{}</p>",
    )
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(WORDS, st.lists(WRAPS, max_size=4)), min_size=1, max_size=8))
def test_no_visible_word_is_lost_and_their_order_stays(parts):
    html = ""
    for word, wraps in parts:
        wrapped = word
        for wrap in wraps:
            wrapped = wrap.format(wrapped)
        html += f" {wrapped} "
    found = re.sub(r"\s", "", "".join(plain_lines(body_of(html))))
    for word, _ in parts:
        sought = unicodedata.normalize("NFC", word)
        assert sought in found
        found = found[found.index(sought) + len(sought) :]
