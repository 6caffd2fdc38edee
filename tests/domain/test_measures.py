"""The five measures, and the items of the assessment that they answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ita_items import (
    MOST_ITEMS,
    ItaItem,
    check_items,
    item_problems,
    tidied_items,
)
from asset_desk.domain.measures import (
    NUMBERS,
    Measure,
    MeasureId,
    MeasureText,
    carried_forward,
    check_measure,
    measure_problems,
    paragraphs,
    tidied_measure,
)
from asset_desk.domain.usual_measures import usual_measures

TEXT = MeasureText(name="มาตรการ", period="ตุลาคม 2568 - กันยายน 2569", results="ทำแล้วเมื่อปี 2569")


def test_a_first_report_has_five_measures_that_can_be_kept():
    begun = usual_measures(2569)
    assert tuple(each.number for each in begun) == NUMBERS
    for each in begun:
        check_measure(each.text)
        assert tidied_measure(each.text) == each.text
        assert each.copied_from is None


def test_point_19_nothing_is_said_to_have_been_done_that_nobody_did():
    assert [each.text.results for each in usual_measures(2569)] == [""] * 5


def test_point_20_no_municipality_is_named_in_the_texts_that_come_with_the_program():
    said = " ".join(str(each.text) for each in usual_measures(2569))
    assert not any(word in said for word in ("เทศบาล", "องค์การบริหาร", "หนอง", "น้ำซึม", "www"))


def test_the_period_of_a_first_report_is_its_fiscal_year():
    assert usual_measures(2570)[0].text.period == "ตุลาคม 2569 - กันยายน 2570"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("ตุลาคม 2568 - กันยายน 2569", "ตุลาคม 2569 - กันยายน 2570"),
        ("ตุลาคม ๒๕๖๘ - กันยายน ๒๕๖๙", "ตุลาคม ๒๕๖๙ - กันยายน ๒๕๗๐"),
        ("ตลอดปีงบประมาณ", "ตลอดปีงบประมาณ"),
        ("โทร. 0-2569-1234 ห้อง 12568", "โทร. 0-2570-1234 ห้อง 12568"),
    ],
)
def test_a_copied_measure_keeps_its_words_and_moves_the_years_of_its_period(before, after):
    old = Measure(MeasureId(7), 2569, 3, replace(TEXT, period=before), copied_from=2568)
    new = carried_forward(old, 2570)
    assert new.text == replace(old.text, period=after)
    assert (new.fiscal_year, new.number, new.copied_from) == (2570, 3, 2569)


def test_empty_lines_are_left_out_and_the_others_stay_apart():
    text = tidied_measure(replace(TEXT, steps=" 1.  ก \n\n 2. ข\n", name=" ก \n ข "))
    assert (text.steps, text.name) == ("1. ก\n2. ข", "ก ข")
    assert paragraphs(text.steps) == ("1. ก", "2. ข")
    assert paragraphs("") == ()


@pytest.mark.parametrize(
    ("changed", "problems"),
    [
        ({}, {}),
        ({"name": " "}, {"name": Refusal.MEASURE_NAME_MISSING}),
        ({"unit": "ก" * 301}, {"unit": Refusal.MEASURE_TEXT_TOO_LONG}),
        ({"results": "ก" * 8001}, {"results": Refusal.MEASURE_TEXT_TOO_LONG}),
    ],
)
def test_a_measure_needs_a_name_and_has_an_end(changed, problems):
    text = replace(TEXT, **changed)
    assert measure_problems(text) == problems
    if problems:
        with pytest.raises(DeskError, match=next(iter(problems.values())).name):
            check_measure(text)


ITEM = ItaItem("การใช้ทรัพย์สินของราชการ", "i21", "มีการขออนุญาตอย่างถูกต้อง")


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"number": " "}, "number"),
        ({"number": "1" * 21}, "number"),
        ({"wording": ""}, "wording"),
        ({"wording": "ก" * 501}, "wording"),
        ({"indicator": "ก" * 201}, "indicator"),
    ],
)
def test_an_item_needs_number_and_wording(changed, field):
    assert item_problems(ITEM) == {}
    assert item_problems(replace(ITEM, **changed)) == {field: Refusal.ITA_ITEM_INCOMPLETE}
    with pytest.raises(DeskError, match=Refusal.ITA_ITEM_INCOMPLETE.name):
        check_items((ITEM, replace(ITEM, **changed)))


def test_a_number_stands_once_in_a_year():
    check_items((ITEM, replace(ITEM, number="i22", indicator="")))
    with pytest.raises(DeskError, match=Refusal.ITA_NUMBER_TWICE.name):
        check_items(tidied_items((ITEM, replace(ITEM, number=" i21 "))))
    many = tuple(replace(ITEM, number=str(number)) for number in range(MOST_ITEMS + 1))
    with pytest.raises(DeskError, match=Refusal.TOO_MANY_ITA_ITEMS.name):
        check_items(many)
