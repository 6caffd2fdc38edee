"""The drawn flow of borrowing: nothing overlaps, nothing is cut, whatever the titles."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from asset_desk.domain.guidance import Guidance, GuidanceScope
from asset_desk.domain.office import OfficeType
from asset_desk.domain.preferences import Preferences
from asset_desk.exports.borrowing_flow import FlowFacts, borrowing_flow, flow_facts
from asset_desk.exports.flow_chart import LEADING, FlowChart, Shape, arrow_head, lay_out_flow
from tests.exports.manuals import CEREMONY, GUIDANCE, OFFICE, TENTS

LONG_OFFICE = replace(
    OFFICE,
    office_type=OfficeType.SUBDISTRICT_ORGANISATION,
    name="สวนธารพัฒนาร่วมใจสามัคคีเฉลิมพระเกียรติบ้านปู่ย่าตาทวด",
)


def measure(words, size, is_bold):
    """About as wide as Thai letters are; marks above and below take no room."""
    wide = [letter for letter in words if not "\u0e31" <= letter <= "\u0e4e" or letter in "าำเแโใไ"]
    return len(wide) * size * (0.62 if is_bold else 0.58)


def facts(office=OFFICE, guidance=GUIDANCE, **preferences):
    return flow_facts(office, Preferences(**preferences), guidance)


def chart(width=453.0, **more) -> FlowChart:
    return lay_out_flow(borrowing_flow(facts(**more)), width, measure)


def words_of(drawn: FlowChart) -> str:
    return " ".join(line.words for box in drawn.boxes for line in box.lines)


CASES = [
    pytest.param({}, id="usual"),
    pytest.param({"office": LONG_OFFICE}, id="longest title"),
    pytest.param({"width": 300.0}, id="narrow"),
    pytest.param({"width": 900.0}, id="wide"),
    pytest.param({"width": 220.0, "office": LONG_OFFICE}, id="narrow and long"),
]


@pytest.mark.parametrize("case", CASES)
def test_no_box_overlaps_another_or_leaves_the_frame(case):
    drawn = chart(**case)
    for one, other in itertools.combinations(drawn.boxes, 2):
        apart = (
            one.right <= other.left
            or other.right <= one.left
            or one.bottom < other.top
            or other.bottom < one.top
        )
        assert apart, (one.key, other.key)
    for box in drawn.boxes:
        assert 0 <= box.left <= box.right <= drawn.width + 0.01
        assert 0 <= box.top <= box.bottom <= drawn.height + 0.01


@pytest.mark.parametrize("case", CASES)
def test_every_line_stands_within_its_box(case):
    drawn = chart(**case)
    for box in drawn.boxes:
        for line in box.lines:
            half = measure(line.words, drawn.size, line.is_bold) / 2
            assert box.left <= line.x - half, line.words
            assert line.x + half <= box.right, line.words
            assert box.top < line.y - drawn.size * 0.7
            assert line.y + drawn.size * 0.2 < box.bottom
        lines = [line.y for line in box.lines]
        steps = {round(low - high, 3) for high, low in itertools.pairwise(lines)}
        assert steps <= {round(drawn.size * LEADING, 3)}


@pytest.mark.parametrize("case", CASES)
def test_no_arrow_runs_through_a_box_or_aslant(case):
    drawn = chart(**case)
    for arrow in drawn.arrows:
        for (x, y), (to_x, to_y) in itertools.pairwise(arrow.points):
            assert abs(x - to_x) < 0.01 or abs(y - to_y) < 0.01
            for box in drawn.boxes:
                inside = (
                    max(x, to_x) > box.left + 0.01
                    and min(x, to_x) < box.right - 0.01
                    and max(y, to_y) > box.top + 0.01
                    and min(y, to_y) < box.bottom - 0.01
                )
                assert not inside, box.key


@pytest.mark.parametrize("case", CASES)
def test_what_is_answered_stands_beside_its_arrow_and_in_no_box(case):
    drawn = chart(**case)
    assert [label.words for label in drawn.labels] == ["อนุมัติ", "ไม่", "ใช่", "ไม่", "ใช่", "ไม่"]
    for label in drawn.labels:
        right = label.x + measure(label.words, drawn.size, False)
        top, bottom = label.y - drawn.size * 0.9, label.y + drawn.size * 0.2
        for box in drawn.boxes:
            apart = (
                right <= box.left + 0.5
                or box.right <= label.x
                or bottom <= box.top
                or box.bottom <= top
            )
            assert apart or case.get("width", 453) < 300, (label.words, box.key)


def test_every_step_is_drawn_once_and_every_word_of_it():
    plan, drawn = borrowing_flow(facts()), chart()
    assert [box.key for box in drawn.boxes] == [step.key for step in plan.steps()]
    for step, box in zip(plan.steps(), drawn.boxes, strict=True):
        told = "".join(line.words for line in box.lines).replace(" ", "")
        assert told == f"{step.who}{step.words}".replace(" ", "")
    assert [box.shape for box in drawn.boxes].count(Shape.QUESTION) == 4


def test_who_approves_comes_from_the_office():
    told = words_of(chart()).replace(" ", "")
    assert told.count("นายกเทศมนตรีตำบลบ้านสวนธาร") == 2
    assert "หัวหน้าหน่วยงานซึ่งรับผิดชอบพัสดุนั้น" in told
    assert "นายกองค์การบริหารส่วนตำบลสวนธาร" in words_of(chart(office=LONG_OFFICE)).replace(" ", "")


def test_the_days_come_from_the_settings_and_the_guidance():
    assert "ทวงคืนภายใน 7 วัน" in words_of(chart())
    assert "ทวงคืนภายใน 5 วัน" in words_of(chart(follow_up_days=5))
    assert "กำหนดคืนไม่เกิน 5 ถึง 15 วัน" in words_of(chart())
    assert "กำหนดคืนไม่เกิน 5 วัน" in words_of(chart(guidance=(TENTS,)))
    assert "กำหนดคืน" not in words_of(chart(guidance=())).replace("กำหนดคืนหรือไม่", "")


def test_what_only_the_head_approves_and_whether_days_are_added_is_said_under_it():
    notes = borrowing_flow(facts()).notes
    assert notes[0] == "นายกเทศมนตรีตำบลบ้านสวนธารเป็นผู้อนุมัติเสมอสำหรับ งานรัฐพิธี"
    assert "ขอขยายกำหนดคืนได้" in notes[1]
    strict = borrowing_flow(facts(guidance=(TENTS,), may_extend=False)).notes
    assert strict == ("ไม่มีการขยายกำหนดคืน ต้องส่งคืนก่อนแล้วจึงยืมใหม่",)


def test_a_category_that_only_the_head_lends_is_named_as_one():
    arms = Guidance(scope=GuidanceScope.CATEGORY, name="อาวุธ", needs_head=True)
    assert facts(guidance=(arms, CEREMONY)).head_always == ("ทรัพย์สินประเภทอาวุธ", "งานรัฐพิธี")


def test_a_long_list_of_names_is_counted_instead():
    many = FlowFacts(head="นายก", office="ก", head_always=tuple(f"งาน {n}" for n in range(20)))
    assert borrowing_flow(many).notes[0].endswith("งาน 11 และอื่น ๆ รวม 20 รายการ")


def test_smaller_letters_are_taken_where_the_page_is_too_low():
    plan = borrowing_flow(facts())
    whole = lay_out_flow(plan, 453, measure)
    low = lay_out_flow(plan, 453, measure, height=whole.height * 0.8)
    assert low.size < whole.size
    assert low.height <= whole.height * 0.8


def test_the_same_flow_can_be_told_in_thai_digits():
    plan = borrowing_flow(facts()).told(lambda text: text.replace("7", "๗"))
    assert "๗ วัน" in " ".join(step.words for step in plan.steps())
    assert "7" not in " ".join(step.words for step in plan.steps())


def test_an_arrow_points_where_it_goes():
    tip, *others = arrow_head(((10.0, 0.0), (10.0, 30.0)))
    assert tip == (10.0, 30.0)
    assert {y for _, y in others} == {25.0}
    tip, *others = arrow_head(((50.0, 5.0), (10.0, 5.0)))
    assert {x for x, _ in others} == {15.0}
