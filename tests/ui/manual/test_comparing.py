"""Two versions are held against each other, and their changes gone through."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCursor

from asset_desk.domain.formatted_text import text_of
from asset_desk.services import manual
from tests.ui.keeping import part, press
from tests.ui.manual.hands import kept, section

PLACE, OTHER = "วัตถุประสงค์", "คำจำกัดความ"


@pytest.fixture
def compared(desk, second, shown, qtbot):
    """The comparison of a draft, in which something was changed, added and removed."""
    presenter = shown()
    uow, by, gone = desk.new_uow, desk.occasion(), section(presenter, "ขอบเขตการใช้บังคับ")
    for heading, words in ((PLACE, "ทรัพย์สินเก่า"), (OTHER, "คำใหม่")):
        seen = kept(desk, presenter, heading)
        manual.change_section(uow(), by, second, seen, replace(seen, body=text_of(words)))
    manual.add_section(uow(), by, second, heading="หมวดโดรน")
    manual.remove_section(uow(), by, second, gone.section.key)
    first = desk.queries.manuals.guidance(second)[0]
    manual.keep_guidance(uow(), by, second, replace(first, longest_days=4, default_days=2))
    desk.events.manual_changed.emit()
    press(presenter.view, "compare_versions")
    qtbot.waitUntil(lambda: presenter.compare.view.model.rowCount() > 0)
    return presenter


def rows(presenter):
    model = presenter.compare.view.model
    return [model.row(number) for number in range(model.rowCount())]


def choose(presenter, title):
    number = next(at for at, row in enumerate(rows(presenter)) if row.title.endswith(title))
    presenter.compare.view.table.choose(number)


def test_what_became_of_each_section_is_listed(compared, qtmodeltester):
    qtmodeltester.check(compared.compare.view.model)
    said = {row.title: row.status.text for row in rows(compared)}
    assert next(said[title] for title in said if title.endswith(PLACE)) == "แก้ไข"
    assert next(said[title] for title in said if title.endswith("หมวดโดรน")) == "เพิ่มใหม่"
    gone = next(title for title in said if title.endswith("ขอบเขตการใช้บังคับ"))
    assert said[gone] == "นำออก"
    assert "เพิ่มใหม่ 1 · นำออก 1 · แก้ไข 3" in part(compared.view, "compare_counts").text()


def test_what_came_is_underlined_and_what_went_is_struck_through(compared):
    choose(compared, PLACE)
    text = compared.compare.view.text
    cursor = QTextCursor(text.document())
    forms = []
    for place in range(1, text.document().characterCount()):
        cursor.setPosition(place)
        forms.append(cursor.charFormat())
    added = [form for form in forms if form.fontUnderline()]
    removed = [form for form in forms if form.fontStrikeOut()]
    assert added
    assert removed
    assert {form.foreground().color().name() for form in added} != {
        form.foreground().color().name() for form in removed
    }


def test_changes_are_gone_through_over_the_end_of_a_section(compared):
    view = compared.compare.view
    view.table.choose(0)
    seen = []
    for _ in range(200):
        if not view.next.isEnabled():
            break
        view.next.click()
        seen.append((view.table.currentIndex().row(), view.text.at))
    assert {row for row, _ in seen} == set(range(len(rows(compared))))
    assert len(set(seen)) == len(seen)
    back = []
    while view.previous.isEnabled() and len(back) < 200:
        view.previous.click()
        back.append((view.table.currentIndex().row(), view.text.at))
    assert back == seen[:-1][::-1]


def test_a_rule_that_changed_is_shown_with_both_its_values(compared):
    compared.compare.view.table.choose(len(rows(compared)) - 1)
    said = compared.compare.view.text.toPlainText()
    assert "จำนวนวันสูงสุด" in said
    assert "4" in said


def test_two_versions_that_are_the_same_say_so(compared, desk, qtbot):
    view = compared.compare.view
    view.before.choose(view.after.value())
    qtbot.waitUntil(lambda: not desk.reading.is_busy)
    assert rows(compared) == []
    assert view.text.toPlainText() == ""


def test_the_way_back_leads_to_the_text(compared):
    press(compared.view, "back_from_compare")
    assert part(compared.view, "section_tree").isVisible()
