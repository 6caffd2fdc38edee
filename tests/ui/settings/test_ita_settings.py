"""The items of each year's assessment are kept and copied forward."""

from __future__ import annotations

from asset_desk.services.measures import keep_ita_items
from tests.measure_desk import ITEMS
from tests.ui.keeping import as_auditor, dialog, part, press, problem, type_in


def items(desk, year=2569):
    return tuple(desk.queries.measures.items(year))


def keep(desk, year=2569):
    keep_ita_items(desk.new_uow(), desk.occasion(), year, ITEMS)


def test_the_list_passes_qts_own_model_test(desk, page, qtmodeltester):
    keep(desk)
    qtmodeltester.check(page("ita_items").model)


def test_an_item_is_added(desk, page):
    shown = page("ita_items")
    press(shown, "add_ita_item")
    asking = dialog(shown, "ita_dialog")
    assert not asking.save.isEnabled()
    type_in(asking, "ita_number", "o26")
    type_in(asking, "ita_indicator", "การป้องกันการทุจริต")
    part(asking, "ita_wording").setPlainText("รายงานผล")
    press(asking, "save")
    (item,) = items(desk)
    assert (item.number, item.wording, item.indicator) == ("o26", "รายงานผล", "การป้องกันการทุจริต")


def test_a_number_that_is_there_or_missing_is_said_to_be_wrong(desk, page):
    keep(desk)
    shown = page("ita_items")
    press(shown, "add_ita_item")
    asking = dialog(shown, "ita_dialog")
    part(asking, "ita_wording").setPlainText("ก")
    for number in (" ", "i21 "):
        type_in(asking, "ita_number", number)
        assert problem(asking, "ita_number")
        assert not asking.save.isEnabled()
    press(asking, "cancel")
    assert items(desk) == ITEMS


def test_an_item_is_worded_anew_and_removed(desk, page):
    keep(desk)
    shown = page("ita_items")
    press(shown, "edit_ita_item")
    asking = dialog(shown, "ita_dialog")
    type_in(asking, "ita_number", "i4")
    press(asking, "save")
    assert [each.number for each in items(desk)] == ["i4", "o26"]
    press(shown, "remove_ita_item")
    assert [each.number for each in items(desk)] == ["o26"]


def test_the_items_of_the_year_before_are_copied_with_one_click(desk, page):
    keep(desk, 2568)
    shown = page("ita_items")
    press(shown, "copy_ita_items")
    assert items(desk) == ITEMS
    assert part(shown, "copy_ita_items").isHidden()


def test_without_an_earlier_year_there_is_nothing_to_copy(page):
    assert part(page("ita_items"), "copy_ita_items").isHidden()


def test_an_auditor_reads_only(desk, page):
    as_auditor(desk)
    assert part(page("ita_items"), "add_ita_item").isHidden()
