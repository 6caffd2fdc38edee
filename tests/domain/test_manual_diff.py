"""Two versions of the manual compared: what is marked gives back both, and no more is marked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asset_desk.domain.compared_text import compared, compared_lines
from asset_desk.domain.formatted_text import (
    Heading,
    ListEntry,
    Paragraph,
    Picture,
    Run,
    Table,
    text_of,
    tidied_text,
    words_of,
)
from asset_desk.domain.guidance import Guidance, GuidanceScope
from asset_desk.domain.manual import (
    ManualVersion,
    Section,
    SectionKey,
    SectionKind,
    SectionSource,
    VersionId,
)
from asset_desk.domain.manual_diff import Edition, compare
from asset_desk.domain.marked_text import Mark, after_of, before_of, is_marked, marked
from asset_desk.domain.office import WorkTypeId
from asset_desk.domain.usual_manual import usual_sections
from asset_desk.thai import line_breaks

VERSION = ManualVersion(
    version_id=VersionId(1), number=1, title="คู่มือ", fiscal_year=2569, begun_on=date(2026, 5, 1)
)
SENTENCES = (
    "ผู้ยืมต้องส่งคืนภายในกำหนด",
    "ผู้ยืมต้องส่งคืน ภายใน 7 วัน",
    "เจ้าหน้าที่พัสดุตรวจนับและตรวจสภาพร่วมกัน",
    "ห้ามให้ผู้อื่นยืมต่อ",
    "น้ำมันเชื้อเพลิง",
    "",
    " ",
    "ก",
)
RUNS = st.lists(st.builds(Run, st.sampled_from(SENTENCES), st.booleans()), max_size=4).map(tuple)
BLOCKS = st.one_of(
    st.builds(Paragraph, RUNS),
    st.builds(Heading, RUNS, st.integers(1, 3)),
    st.builds(ListEntry, RUNS, st.booleans(), st.integers(0, 2)),
    st.builds(
        Table, st.lists(st.lists(RUNS, max_size=3).map(tuple), max_size=4).map(tuple), st.booleans()
    ),
    st.builds(Picture, st.sampled_from(("ab" * 32, "cd" * 32)), st.sampled_from(SENTENCES)),
)
BODIES = st.lists(BLOCKS, max_size=6).map(tuple).map(tidied_text)


def joined(runs):
    (paragraph,) = tidied_text((Paragraph((*runs, Run("ฯ"))),))
    last = paragraph.runs[-1]
    kept = Run(last.text.removesuffix("ฯ"), last.bold)
    return (*paragraph.runs[:-1], *((kept,) if kept.text else ()))


def one(text, bold=False):
    return (Run(text, bold),)


def told(runs):
    """Marked words in short: what went in [], what came in {}."""
    around = {Mark.SAME: "{0}", Mark.REMOVED: "[{0}]", Mark.ADDED: "{{{0}}}"}
    return "".join(around[run.mark].format(run.text) for run in runs)


def section(key, parent=None, position=1, text="", **given_too):
    usual = {"heading": f"หัวข้อ {key}", "body": text_of(text)} | given_too
    return Section(key=SectionKey(key), parent=parent, position=position, **usual)


def diff(before, after, *, guided=((), ())):
    editions = [Edition(VERSION, *each) for each in zip((before, after), guided, strict=True)]
    return compare(*editions, line_breaks)


# words


@given(RUNS, RUNS)
def test_applying_the_marks_gives_back_both_wordings(before, after):
    runs = marked(before, after, line_breaks)
    assert before_of(runs) == joined(before)
    assert after_of(runs) == joined(after)


@given(RUNS)
def test_a_wording_that_stayed_is_not_marked(runs):
    assert not is_marked(marked(runs, runs, line_breaks))
    assert not is_marked(marked(runs, joined(runs), line_breaks))


def test_whole_thai_words_are_marked_and_never_pieces_of_one():
    runs = marked(one("ผู้ยืมต้องส่งคืนภายในเจ็ดวัน"), one("ผู้ยืมต้องส่งคืนภายในห้าวัน"), line_breaks)
    assert told(runs) == "ผู้ยืมต้องส่งคืนภายใน[เจ็ด]{ห้า}วัน"


def test_a_space_between_two_changes_is_no_word_that_stayed():
    runs = marked(one("แดง เขียว"), one("ขาว ดำ"), line_breaks)
    assert told(runs) == "[แดง เขียว]{ขาว ดำ}"


def test_words_made_bold_are_marked():
    runs = marked(one("ต้องคืน"), (Run("ต้อง"), Run("คืน", bold=True)), line_breaks)
    assert told(runs) == "ต้อง[คืน]{คืน}"
    assert [run.bold for run in runs if run.mark is Mark.ADDED] == [True]


def test_a_weight_that_changes_within_a_word_is_kept():
    before = (Run("ทรัพย์", bold=True), Run("สิน"))
    assert after_of(marked(one("ก"), before, line_breaks)) == before


def test_a_very_long_text_is_compared_all_the_same():
    before = one(" ".join(f"คำ{each}" for each in range(3000)))
    after = one(" ".join(f"คำ{each}" for each in range(3000) if each != 1500))
    runs = marked(before, after, str.split and (lambda text: text.split("\0")))
    assert before_of(runs) == before
    assert after_of(runs) == after


# texts


@given(BODIES, BODIES)
def test_the_blocks_and_their_marks_give_back_both_texts(before, after):
    blocks = compared(before, after, line_breaks)
    assert tuple(each.before for each in blocks if each.before is not None) == before
    assert tuple(each.after for each in blocks if each.after is not None) == after
    for block in blocks:
        if isinstance(block.block, Table):
            rows = [row for row in block.rows if not row.is_added]
            assert [seen(map(before_of, row.cells)) for row in rows] == cells(block.before)
            rows = [row for row in block.rows if not row.is_removed]
            assert [seen(map(after_of, row.cells)) for row in rows] == cells(block.after)
        else:
            assert before_of(block.runs) == runs_of(block.before)
            assert after_of(block.runs) == runs_of(block.after)


def seen(row):
    return [cell for cell in row if cell]


def cells(table):
    return [seen(joined(cell) for cell in row) for row in table.rows] if table else []


def runs_of(block):
    if block is None:
        return ()
    if isinstance(block, Picture):
        return one(block.caption) if block.caption else ()
    return joined(block.runs)


@given(BODIES)
def test_a_text_that_stayed_has_no_marks(body):
    assert all(each.is_same for each in compared(body, body, line_breaks))


def test_a_paragraph_put_in_between_leaves_its_neighbours_alone():
    before, after = text_of("หนึ่ง\nสาม"), text_of("หนึ่ง\nสอง\nสาม")
    marks = [(each.is_same, words_of(each.block.runs)) for each in compared(before, after, list)]
    assert marks == [(True, "หนึ่ง"), (False, "สอง"), (True, "สาม")]


def test_a_reworded_paragraph_is_marked_word_by_word_and_another_one_as_a_whole():
    before = text_of("ส่งคืนภายในเจ็ดวันนับแต่วันครบกำหนด\nแมวกินปลา")
    after = text_of("ส่งคืนภายในห้าวันนับแต่วันครบกำหนด\nฝนตกหนักมาก")
    reworded, gone, new = compared(before, after, line_breaks)
    assert told(reworded.runs) == "ส่งคืนภายใน[เจ็ด]{ห้า}วันนับแต่วันครบกำหนด"
    assert (told(gone.runs), gone.after) == ("[แมวกินปลา]", None)
    assert (told(new.runs), new.before) == ("{ฝนตกหนักมาก}", None)


def test_an_entry_that_became_numbered_stays_the_same_words():
    (entry,) = compared((ListEntry(one("นับ")),), (ListEntry(one("นับ"), True),), line_breaks)
    assert not entry.is_same
    assert not is_marked(entry.runs)


def test_a_table_is_compared_cell_by_cell_by_row_and_column():
    before = Table(((one("งาน"), one("วัน")), (one("ประชุม"), one("2")), (one("กีฬา"), one("3"))))
    after = Table(
        (
            (one("งาน"), one("ผู้อนุมัติ"), one("วัน")),
            (one("ประชุม"), one("ผู้อำนวยการ"), one("5")),
        )
    )
    (table,) = compared((before,), (after,), line_breaks)
    assert [[told(cell) for cell in row.cells] for row in table.rows] == [
        ["งาน", "{ผู้อนุมัติ}", "วัน"],
        ["ประชุม", "{ผู้อำนวยการ}", "[2]{5}"],
        ["[กีฬา]", "", "[3]"],
    ]
    assert [row.is_removed for row in table.rows] == [False, False, True]


def test_another_picture_is_one_gone_and_one_new():
    gone, new = compared((Picture("a", "ผัง"),), (Picture("b", "ผัง"),), line_breaks)
    assert (gone.after, new.before) == (None, None)
    (same,) = compared((Picture("a", "ผัง"),), (Picture("a", "แผนผัง"),), line_breaks)
    assert told(same.runs) == "[ผัง]{แผนผัง}"


def test_two_long_texts_with_nothing_in_common_are_told_as_they_are():
    before = text_of("\n".join(f"ก{each}" for each in range(300)))
    after = text_of("\n".join(f"ข{each}" for each in range(300)))
    blocks = compared(before, after, list)
    assert [each.after is None for each in blocks] == [True] * 300 + [False] * 300


@given(st.lists(RUNS, max_size=4), st.lists(RUNS, max_size=4))
def test_lines_are_given_back_too(before, after):
    lines = compared_lines(before, after, line_breaks)
    assert seen(map(before_of, lines)) == seen(map(joined, before))
    assert seen(map(after_of, lines)) == seen(map(joined, after))


# sections


def what(compared_manual):
    names = ("is_added", "is_removed", "is_moved", "is_renamed", "is_changed")
    return {
        each.key: [name for name in names if getattr(each, name)]
        for each in compared_manual.changed_sections
    }


def test_a_manual_compared_with_itself_has_nothing_new():
    sections = usual_sections()
    assert diff(sections, sections).is_same


def test_each_change_of_a_section_has_its_name():
    before = [section(1, text="ก"), section(2, None, 2), section(3, None, 3), section(4, 3)]
    after = [
        section(1, text="ข"),
        section(3, None, 3, heading="ใหม่"),
        section(4, 1),
        section(5, None, 4),
    ]
    found = diff(before, after)
    assert what(found) == {
        1: ["is_changed"],
        2: ["is_removed"],
        3: ["is_renamed"],
        4: ["is_moved"],
        5: ["is_added"],
    }
    assert [each.key for each in found.sections] == [1, 2, 4, 3, 5]
    assert told(found.sections[3].heading) == "[หัวข้อ 3]{ใหม่}"
    assert found.sections[1].shown.number == "หมวด 2"


def test_another_source_is_a_change_of_the_section():
    before, after = section(1), section(1, source=SectionSource.FLOW)
    assert what(diff([before], [after])) == {1: ["is_changed"]}


def test_a_section_put_before_others_does_not_make_them_moved():
    before = [section(key, None, key) for key in range(1, 9)]
    first = replace(before[7], position=0)
    assert what(diff(before, [first, *before[:7]])) == {8: ["is_moved"]}
    new = section(99, None, 0)
    assert what(diff(before, [new, *before])) == {99: ["is_added"]}


def test_a_chapter_made_an_annex_is_moved():
    before, after = section(1), section(1, kind=SectionKind.ANNEX)
    assert what(diff([before], [after])) == {1: ["is_moved"]}


@given(st.permutations(range(1, 9)))
def test_whatever_the_new_order_those_that_stayed_are_in_the_old_one(order):
    before = [section(key, None, key) for key in range(1, 9)]
    after = [section(key, None, place) for place, key in enumerate(order)]
    moved = {each.key for each in diff(before, after).sections if each.is_moved}
    stayed = [key for key in order if key not in moved]
    assert stayed == sorted(stayed)
    assert len(moved) < 8


@given(st.sets(st.integers(1, 9)), st.sets(st.integers(1, 9)))
def test_every_section_of_both_versions_is_told_once(old, new):
    found = diff([section(key) for key in old], [section(key) for key in new])
    keys = [each.key for each in found.sections]
    assert sorted(keys) == sorted(old | new)
    assert [key for key in keys if key in new] == sorted(new)


# guidance


MEETING = Guidance(
    scope=GuidanceScope.WORK_TYPE,
    name="งานประชุม",
    work_type_id=WorkTypeId(1),
    inside=("กรอกใบยืม", "รับของ"),
    longest_days=5,
)
SPORTS = Guidance(scope=GuidanceScope.CATEGORY, name="กีฬา", care="เช็ดให้แห้ง")


def test_guidance_is_compared_field_by_field():
    after = replace(
        MEETING, name="งานประชุมและอบรม", inside=("กรอกใบยืม", "ตรวจนับ", "รับของ"), longest_days=3
    )
    (found,) = diff((), (), guided=((MEETING,), (after,))).changed_guidance
    fields = {field.name: field for field in found.fields}
    assert sorted(fields) == ["inside", "longest_days", "name"]
    assert (fields["longest_days"].before, fields["longest_days"].after) == (5, 3)
    assert [told(line) for line in fields["inside"].lines] == ["กรอกใบยืม", "{ตรวจนับ}", "รับของ"]
    assert told(fields["name"].lines[0]) == "งานประชุม{และอบรม}"


def test_guidance_that_came_or_went_is_told_with_what_it_says():
    found = diff((), (), guided=((SPORTS,), (MEETING,))).changed_guidance
    assert [(each.name, each.before, each.after) for each in found] == [
        ("งานประชุม", None, MEETING),
        ("กีฬา", SPORTS, None),
    ]
    assert [field.name for field in found[0].fields] == ["name", "inside", "longest_days"]


def test_guidance_that_stayed_is_not_told():
    assert diff((), (), guided=((MEETING, SPORTS), (MEETING, SPORTS))).is_same


@pytest.mark.parametrize("count", [200])
def test_two_hundred_sections_are_compared_without_reading_those_that_stayed(count):
    sections = [section(key, None, key, text="ข้อความเดิม " * 200) for key in range(count)]
    changed = [*sections[:-1], section(count - 1, None, count - 1, text="ข้อความใหม่")]
    cut = []

    def counting(text):
        cut.append(text)
        return line_breaks(text)

    before, after = Edition(VERSION, sections, ()), Edition(VERSION, changed, ())
    assert len(compare(before, after, counting).changed_sections) == 1
    assert len(cut) < 10
