"""A draft is written in place, its sections are added, moved and removed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage

from asset_desk.domain.errors import Refusal
from asset_desk.domain.formatted_text import pictures_of, plain_lines, text_of
from asset_desk.domain.manual import Concern, SectionKind, SectionSource
from asset_desk.services import manual
from asset_desk.ui.refusal_text import refusal_text
from tests.ui.keeping import dialog, part, press, type_in
from tests.ui.manual.hands import choose, headings, kept, section, write

WORDS = "ผู้ยืมต้องดูแลทรัพย์สินเสมือนของตนเอง"
PLACE = "วัตถุประสงค์"


def lines(desk, presenter, heading):
    return plain_lines(kept(desk, presenter, heading).body)


def being_written(presenter):
    return plain_lines(part(presenter.view, "section_editor_text").text())


def change_behind(desk, presenter, heading, words):
    """Somebody else writes in the same section."""
    seen = kept(desk, presenter, heading)
    version = presenter.reading.version.version_id
    after = replace(seen, body=text_of(words))
    manual.change_section(desk.new_uow(), desk.occasion(), version, seen, after)


def test_a_section_is_written_and_kept(desk, written, told):
    choose(written, PLACE)
    press(written.view, "edit_section")
    assert not part(written.view, "keep_section").isEnabled()
    write(written, WORDS)
    assert written.is_in_work
    press(written.view, "keep_section")
    assert lines(desk, written, PLACE) == [WORDS]
    assert not written.is_in_work
    assert part(written.view, "section_text").toPlainText() == WORDS
    assert told.last == "บันทึกหัวข้อแล้ว"


def test_a_heading_is_written_with_its_text(desk, written):
    choose(written, PLACE)
    press(written.view, "edit_section")
    type_in(written.view, "section_heading", "ความมุ่งหมาย")
    press(written.view, "keep_section")
    assert "ความมุ่งหมาย" in headings(written)
    assert PLACE not in headings(written)


def test_a_section_without_a_heading_can_not_be_kept(written):
    choose(written, PLACE)
    press(written.view, "edit_section")
    type_in(written.view, "section_heading", " ")
    said = refusal_text(Refusal.HEADING_MISSING)
    assert part(written.view, "heading_problem").text() == said
    assert not part(written.view, "keep_section").isEnabled()


def test_what_is_written_is_thrown_away_only_after_asking(desk, written):
    choose(written, PLACE)
    before = lines(desk, written, PLACE)
    write(written, WORDS)
    press(written.view, "leave_section")
    part(written.view, "question").window().reject()
    assert written.is_in_work
    press(written.view, "leave_section")
    part(written.view, "question").window().accept()
    assert not written.is_in_work
    assert lines(desk, written, PLACE) == before


def test_another_section_is_opened_only_after_asking(written):
    choose(written, PLACE)
    write(written, WORDS)
    choose(written, "คำจำกัดความ")
    part(written.view, "question").window().reject()
    assert written.reading.key == section(written, PLACE).section.key
    assert written.is_in_work
    choose(written, "คำจำกัดความ")
    part(written.view, "question").window().accept()
    assert part(written.view, "section_title").text().endswith("คำจำกัดความ")


def test_another_version_is_opened_only_after_asking(second, shown):
    presenter = shown()
    choose(presenter, PLACE)
    write(presenter, WORDS)
    box = part(presenter.view, "manual_version")
    box.setCurrentIndex(1)
    part(presenter.view, "question").window().reject()
    assert box.currentIndex() == 0
    assert presenter.is_in_work
    box.setCurrentIndex(1)
    part(presenter.view, "question").window().accept()
    assert presenter.reading.version.number == 1


def test_news_leave_what_is_being_written(desk, written):
    choose(written, PLACE)
    write(written, WORDS)
    change_behind(desk, written, "คำจำกัดความ", "คำอื่น")
    desk.events.manual_changed.emit()
    assert written.is_in_work
    assert being_written(written) == [WORDS]


def test_what_somebody_else_kept_meanwhile_is_not_written_over(desk, written):
    choose(written, PLACE)
    write(written, WORDS)
    change_behind(desk, written, PLACE, "ข้อความของอีกคน")
    press(written.view, "keep_section")
    assert part(written.view, "section_clash").isVisible()
    assert not part(written.view, "keep_section").isEnabled()
    assert being_written(written) == [WORDS]
    assert lines(desk, written, PLACE) == ["ข้อความของอีกคน"]
    press(written.view, "copy_mine")
    assert QGuiApplication.clipboard().text() == WORDS
    press(written.view, "show_theirs")
    assert part(written.view, "section_clash").isHidden()
    assert being_written(written) == ["ข้อความของอีกคน"]
    write(written, "ข้อความของทั้งสองคน")
    press(written.view, "keep_section")
    assert lines(desk, written, PLACE) == ["ข้อความของทั้งสองคน"]


def test_a_picture_is_kept_with_the_version(desk, written):
    choose(written, PLACE)
    press(written.view, "edit_section")
    sheet = part(written.view, "section_editor_text").sheet
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    mime = QMimeData()
    mime.setImageData(image)
    sheet.insertFromMimeData(mime)
    press(written.view, "keep_section")
    (sha256,) = pictures_of(kept(desk, written, PLACE).body)
    assert desk.files.attachment(sha256).is_file()
    (file,) = desk.queries.manuals.files(written.reading.version.version_id)
    assert (file.sha256, file.is_photo) == (sha256, True)


def ask_new(presenter):
    press(presenter.view, "add_section")
    return dialog(presenter.view, "add_section_dialog")


def test_a_section_is_added_after_the_chosen_one_and_opened_for_writing(desk, written):
    choose(written, PLACE)
    asking = ask_new(written)
    assert not asking.save.isEnabled()
    type_in(asking, "heading", "เป้าหมาย")
    press(asking, "save")
    order = headings(written)
    assert order[order.index(PLACE) + 1] == "เป้าหมาย"
    added, before = kept(desk, written, "เป้าหมาย"), kept(desk, written, PLACE)
    assert (added.parent, added.kind) == (before.parent, before.kind)
    assert part(written.view, "section_heading").text() == "เป้าหมาย"


@pytest.mark.parametrize(
    ("place", "kind", "is_under"),
    [
        ("ใต้", SectionKind.CHAPTER, True),
        ("เป็นหมวดสุดท้าย", SectionKind.CHAPTER, False),
        ("ในส่วนนำ", SectionKind.PREFACE, False),
        ("เป็นภาคผนวกสุดท้าย", SectionKind.ANNEX, False),
    ],
)
def test_a_section_is_added_where_it_is_wanted(desk, written, place, kind, is_under):
    choose(written, PLACE)
    asking = ask_new(written)
    type_in(asking, "heading", "ใหม่")
    box = part(asking, "where")
    texts = [box.itemText(number) for number in range(box.count())]
    box.setCurrentIndex(next(at for at, text in enumerate(texts) if text.startswith(place)))
    press(asking, "save")
    added = kept(desk, written, "ใหม่")
    assert added.kind is kind
    assert added.parent == (kept(desk, written, PLACE).key if is_under else None)


def test_a_section_without_a_heading_is_not_added(desk, written):
    before = headings(written)
    asking = ask_new(written)
    type_in(asking, "heading", "  ")
    assert part(asking, "heading_problem").text() == refusal_text(Refusal.HEADING_MISSING)
    assert not asking.save.isEnabled()
    asking.reject()
    assert headings(written) == before


def test_a_section_is_moved_step_by_step(desk, written):
    choose(written, PLACE)
    old = headings(written)
    press(written.view, "move_up")
    order = headings(written)
    assert order.index(PLACE) == old.index(PLACE) - 1
    assert not part(written.view, "move_up").isEnabled()
    assert not part(written.view, "move_in").isEnabled()
    press(written.view, "move_down")
    assert headings(written) == old
    press(written.view, "move_in")
    above = section(written, old[old.index(PLACE) - 1])
    assert section(written, PLACE).section.parent == above.section.key
    press(written.view, "move_out")
    assert headings(written) == old
    press(written.view, "move_out")
    assert section(written, PLACE).section.parent is None
    assert written.reading.key == section(written, PLACE).section.key


def test_a_section_is_dragged_under_another(desk, written):
    model = written._page.sections.model
    moved, onto = section(written, PLACE), section(written, "คำจำกัดความ")
    mime = model.mimeData([model.index_of(moved.section.key)])
    target = model.index_of(onto.section.key)
    assert not model.dropMimeData(mime, Qt.DropAction.MoveAction, -1, 0, target)
    assert kept(desk, written, PLACE).parent == onto.section.key


def test_a_section_is_not_dropped_under_itself(desk, written, told):
    model = written._page.sections.model
    chapter = section(written, "บททั่วไป")
    mime = model.mimeData([model.index_of(chapter.section.key)])
    child = model.index_of(section(written, PLACE).section.key)
    model.dropMimeData(mime, Qt.DropAction.MoveAction, -1, 0, child)
    assert told.last == refusal_text(Refusal.SECTION_UNDER_ITSELF)
    assert kept(desk, written, "บททั่วไป").parent is None


def test_nothing_is_moved_while_only_what_was_found_is_shown(written):
    choose(written, PLACE)
    written.reading.search(PLACE)
    for name in ("move_up", "move_down", "move_in", "move_out"):
        assert not part(written.view, name).isEnabled(), name
    index = written._page.sections.model.index_of(written.reading.key)
    flags = written._page.sections.model.flags(index)
    assert not flags & Qt.ItemFlag.ItemIsDragEnabled


def test_a_section_is_removed_after_asking(written):
    choose(written, PLACE)
    press(written.view, "remove_section")
    asking = part(written.view, "question").window()
    assert PLACE in part(asking, "question").text()
    asking.reject()
    assert PLACE in headings(written)
    press(written.view, "remove_section")
    press(part(written.view, "question").window(), "save")
    assert PLACE not in headings(written)
    assert part(written.view, "section_title").text().endswith("หลักการและเหตุผล")


def test_a_section_with_others_under_it_is_not_removed(written):
    choose(written, "บททั่วไป")
    press(written.view, "remove_section")
    asking = part(written.view, "question").window()
    press(asking, "save")
    assert part(asking, "refused").text() == refusal_text(Refusal.SECTION_HAS_SECTIONS)
    assert "บททั่วไป" in headings(written)


def test_what_a_section_shows_is_chosen(desk, written):
    choose(written, PLACE)
    press(written.view, "section_settings")
    asking = dialog(written.view, "section_dialog")
    part(asking, "source").choose(SectionSource.CLAUSES)
    part(asking, "concern_overdue").setChecked(True)
    press(asking, "save")
    after = kept(desk, written, PLACE)
    assert (after.source, after.concerns) == (SectionSource.CLAUSES, (Concern.OVERDUE,))
    assert part(written.view, "set_out").isVisible()
    assert "ค้างคืนเกินกำหนด" in part(written.view, "section_facts").text()


def test_a_cancelled_choice_of_what_a_section_shows_changes_nothing(desk, written):
    choose(written, PLACE)
    press(written.view, "section_settings")
    asking = dialog(written.view, "section_dialog")
    part(asking, "source").choose(SectionSource.FLOW)
    asking.reject()
    assert kept(desk, written, PLACE).source is SectionSource.NONE


def test_a_choice_made_over_a_change_by_somebody_else_is_refused(desk, written):
    choose(written, PLACE)
    press(written.view, "section_settings")
    asking = dialog(written.view, "section_dialog")
    change_behind(desk, written, PLACE, "ของอีกคน")
    part(asking, "source").choose(SectionSource.FLOW)
    press(asking, "save")
    assert part(asking, "refused").text() == refusal_text(Refusal.CHANGED_MEANWHILE)
    assert lines(desk, written, PLACE) == ["ของอีกคน"]
