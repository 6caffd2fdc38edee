"""The guidance of a draft is listed, written, checked and removed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asset_desk.domain.errors import Refusal
from asset_desk.domain.guidance import GuidanceScope
from asset_desk.services import manual
from asset_desk.ui.manual.guidance_model import GuidanceTableModel
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.page_table_model import FixedPages
from tests.ui.keeping import dialog, part, press, problem
from tests.ui.manual.hands import act


@pytest.fixture
def guided(written):
    """The screen on the guidance of a draft."""
    act(written.view, "open_guidance")
    return written


def guidance(desk, presenter):
    return desk.queries.manuals.guidance(presenter.reading.version.version_id)


def ask(presenter, number=0):
    presenter.guidance.view.table.choose(number)
    press(presenter.view, "change_guidance")
    return dialog(presenter.view, "guidance_dialog")


def test_the_list_keeps_to_the_rules_of_models(desk, guided, qtmodeltester):
    model = GuidanceTableModel()
    model.show_pages(FixedPages(guidance(desk, guided)))
    qtmodeltester.check(model)


def test_types_of_work_come_before_categories(desk, guided):
    listed = guidance(desk, guided)
    assert guided.guidance.view.model.rowCount() == len(listed)
    scopes = [each.scope for each in listed]
    assert scopes == sorted(scopes, key=list(GuidanceScope).index)


def test_guidance_is_changed_and_kept(desk, guided):
    asking = ask(guided)
    part(asking, "summary").setPlainText("แจ้งก่อน 3 วัน")
    part(asking, "inside").setPlainText("ยื่นใบยืม\n\n  ตรวจสภาพ ")
    part(asking, "longest_days").setValue(5)
    part(asking, "default_days").setValue(3)
    press(asking, "save")
    after = guidance(desk, guided)[0]
    assert (after.summary, after.inside) == ("แจ้งก่อน 3 วัน", ("ยื่นใบยืม", "ตรวจสภาพ"))
    assert (after.default_days, after.longest_days) == (3, 5)


def test_more_usual_days_than_allowed_are_marked_on_their_sheet(desk, guided):
    before = guidance(desk, guided)
    asking = ask(guided)
    part(asking, "longest_days").setValue(2)
    part(asking, "default_days").setValue(9)
    assert problem(asking, "default_days") == refusal_text(Refusal.USUAL_DAYS_OVER_LONGEST)
    assert not part(asking, "guidance_tabs").tabIcon(0).isNull()
    assert part(asking, "guidance_tabs").tabIcon(1).isNull()
    assert not asking.save.isEnabled()
    asking.reject()
    assert guidance(desk, guided) == before


def test_too_many_steps_are_marked_on_the_sheet_of_steps(guided):
    asking = ask(guided)
    part(asking, "outside").setPlainText("\n".join("ก" * 3 for _ in range(31)))
    assert not part(asking, "guidance_tabs").tabIcon(1).isNull()
    assert not asking.save.isEnabled()


def test_guidance_that_somebody_else_changed_is_not_written_over(desk, guided):
    asking = ask(guided)
    seen, version = guidance(desk, guided)[0], guided.reading.version.version_id
    theirs = replace(seen, care="ของอีกคน")
    manual.keep_guidance(desk.new_uow(), desk.occasion(), version, theirs)
    part(asking, "care").setPlainText("ของฉัน")
    press(asking, "save")
    assert part(asking, "refused").text() == refusal_text(Refusal.CHANGED_MEANWHILE)
    assert guidance(desk, guided)[0].care == "ของอีกคน"


def test_guidance_is_removed_after_asking_and_added_again(desk, guided):
    gone = guidance(desk, guided)[0]
    guided.guidance.view.table.choose(0)
    press(guided.view, "remove_guidance")
    asking = part(guided.view, "question").window()
    assert gone.name in part(asking, "question").text()
    asking.reject()
    assert gone in guidance(desk, guided)
    press(guided.view, "remove_guidance")
    press(part(guided.view, "question").window(), "save")
    assert gone.key not in [each.key for each in guidance(desk, guided)]
    press(guided.view, "add_guidance")
    choice = dialog(guided.view, "guidance_choice_dialog")
    assert gone.name in part(choice, "guidance_for").currentText()
    press(choice, "save")
    press(dialog(guided.view, "guidance_dialog"), "save")
    assert gone.key in [each.key for each in guidance(desk, guided)]


def test_nothing_is_offered_when_everything_has_its_guidance(guided):
    press(guided.view, "add_guidance")
    choice = dialog(guided.view, "guidance_choice_dialog")
    assert not choice.save.isEnabled()
    choice.reject()


def test_the_way_back_leads_to_the_text(guided):
    press(guided.view, "back_from_guidance")
    assert part(guided.view, "section_tree").isVisible()
