"""The manual is opened, looked through and searched."""

from __future__ import annotations

from datetime import timedelta

import pytest

from asset_desk.domain.accounts import Role
from asset_desk.services import manual
from asset_desk.ui.look import Tone
from tests.ui.keeping import enter, part, press
from tests.ui.manual.hands import choose, headings, offers, section


def shown_title(presenter):
    return part(presenter.view, "section_title").text()


def stage(presenter):
    return part(presenter.view, "version_stage").status()


def test_a_book_without_a_manual_invites_to_begin_one(desk, shown):
    presenter = shown()
    assert part(presenter.view, "no_manual").isVisible()
    press(presenter.view, "begin_manual")
    dialog = part(presenter.view.window(), "begin_version_dialog")
    press(dialog, "save")
    (version,) = desk.queries.manuals.versions()
    assert version.fiscal_year == 2569
    assert part(presenter.view, "section_tree").isVisible()
    assert len(headings(presenter)) > 10


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.COMMITTEE_MEMBER, Role.APPROVER])
def test_who_may_not_begin_a_manual_is_told_who_does(desk, shown, role):
    enter(desk, role)
    presenter = shown()
    assert part(presenter.view, "begin_manual").isHidden()
    assert part(presenter.view, "no_manual_why").text()


def test_the_first_section_is_in_front_and_another_is_chosen(written):
    assert shown_title(written) == written.reading.sections[0].title
    choose(written, "วัตถุประสงค์")
    assert shown_title(written) == section(written, "วัตถุประสงค์").title
    assert "ทรัพย์สิน" in part(written.view, "section_text").toPlainText()


def test_the_tree_keeps_what_is_chosen_closed_and_scrolled_when_it_is_read_again(desk, written):
    tree = written._page.sections
    written.view.resize(1150, 400)
    choose(written, "ขอบเขตการใช้บังคับ")
    closed = tree.model.index_of(section(written, "กฎหมายและระเบียบที่เกี่ยวข้อง").section.key)
    tree.tree.collapse(closed)
    tree.tree.doItemsLayout()
    tree.tree.verticalScrollBar().setValue(20)
    assert tree.tree.verticalScrollBar().value() == 20
    version = written.reading.version.version_id
    manual.add_section(desk.new_uow(), desk.occasion(), version, heading="หมวดใหม่")
    desk.events.manual_changed.emit()
    assert "หมวดใหม่" in headings(written)
    assert shown_title(written) == section(written, "ขอบเขตการใช้บังคับ").title
    again = tree.model.index_of(section(written, "กฎหมายและระเบียบที่เกี่ยวข้อง").section.key)
    assert not tree.tree.isExpanded(again)
    assert tree.tree.isExpanded(tree.model.index_of(section(written, "บททั่วไป").section.key))
    assert tree.tree.verticalScrollBar().value() == 20


def test_a_search_finds_headings_at_once_and_texts_as_soon_as_they_are_read(desk, written, qtbot):
    written.reading.search("วัตถุประสงค")
    tree = written._page.sections
    assert section(written, "วัตถุประสงค์").section.key in tree.model.shown()
    qtbot.waitUntil(lambda: not desk.reading.is_busy)
    written.reading.search("ทันตแพทย์")
    assert tree.model.shown() == []
    assert "ทันตแพทย์" in part(written.view, "sections_found").text()
    written.reading.search("")
    assert len(tree.model.shown()) == len(headings(written))
    assert part(written.view, "sections_found").isHidden()


def test_a_word_that_stands_in_a_text_only_is_found_and_marked(desk, written, qtbot):
    choose(written, "วัตถุประสงค์")
    word = part(written.view, "section_text").toPlainText().split("\n")[0][:14]
    assert word not in " ".join(headings(written))
    written.reading.search(word)
    qtbot.waitUntil(lambda: not desk.reading.is_busy)
    key = section(written, "วัตถุประสงค์").section.key
    assert key in written._page.sections.model.shown()
    assert part(written.view, "section_text").extraSelections()


def test_every_version_is_offered_with_its_stage_of_today(desk, second, shown):
    presenter = shown()
    box = part(presenter.view, "manual_version")
    assert [box.itemText(number) for number in range(2)] == [
        "ฉบับที่ 2 (ปีงบประมาณ 2570) · ร่าง",
        "ฉบับที่ 1 (ปีงบประมาณ 2569) · มีผลใช้บังคับ",
    ]
    assert (stage(presenter).text, stage(presenter).tone) == ("ร่าง", Tone.WAITING)
    box.setCurrentIndex(1)
    assert (stage(presenter).text, stage(presenter).tone) == ("มีผลใช้บังคับ", Tone.GOOD)
    assert "ประเสริฐ สวนงาม" in part(presenter.view, "version_facts").text()


def test_a_version_that_is_not_in_force_yet_says_from_when(desk, begin, approve, shown):
    approve(begin(), in_force_from=desk.today() + timedelta(days=12))
    assert stage(shown()).text == "อนุมัติแล้ว มีผลใช้ตั้งแต่ 1 มิ.ย. 2569"


def test_who_writes_sees_the_draft_first_and_who_only_reads_what_is_in_force(desk, second, shown):
    assert shown().reading.version.number == 2
    enter(desk, Role.AUDITOR)
    assert shown().reading.version.number == 1


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.COMMITTEE_MEMBER])
def test_who_reads_can_print_and_change_nothing(desk, second, shown, role):
    enter(desk, role)
    presenter = shown()
    for version_id in [each.version_id for each in presenter.reading.versions]:
        presenter.show_version(version_id)
        assert part(presenter.view, "print_manual").isVisible()
        assert part(presenter.view, "manual_read_only").isVisible()
        for name in ("edit_section", "section_settings", "add_section", "send_to_review"):
            assert not part(presenter.view, name).isVisible(), name
        for name in ("begin_version", "approve_version"):
            assert part(presenter.view, name).isHidden(), name
        for name in ("change_title", "open_guidance", "take_back_from_review"):
            assert not offers(presenter.view, name), name


def test_an_approved_version_offers_no_change_and_says_to_begin_a_new_one(in_force):
    for name in ("edit_section", "section_settings", "add_section"):
        assert not part(in_force.view, name).isVisible(), name
    assert not offers(in_force.view, "open_guidance")
    assert "เริ่มฉบับใหม่" in part(in_force.view, "manual_read_only").text()
    assert part(in_force.view, "begin_version").isVisible()


def test_what_the_desk_sets_out_stands_under_the_text(desk, written):
    choose(written, "ระเบียบว่าด้วยการบริหารพัสดุภาครัฐ")
    assert part(written.view, "set_out").isVisible()
    assert "208" in part(written.view, "set_out_text").toPlainText()
    choose(written, "วัตถุประสงค์")
    assert part(written.view, "set_out").isHidden()


@pytest.mark.parametrize("heading", ["คำนำ", "แนวปฏิบัติตามประเภทงาน"])
def test_a_text_is_as_high_as_it_is_and_scrolls_with_what_stands_under_it(written, qtbot, heading):
    choose(written, "วัตถุประสงค์")
    choose(written, heading)
    texts = [part(written.view, name) for name in ("section_text", "set_out_text")]
    for text in [each for each in texts if each.isVisible()]:
        qtbot.waitUntil(lambda text=text: text.height() >= text.document().size().height())
        assert text.verticalScrollBar().maximum() == 0
