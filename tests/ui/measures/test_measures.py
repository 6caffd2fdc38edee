"""The report is begun, worded, backed by files and looked at."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from asset_desk.domain.accounts import Role
from asset_desk.domain.errors import Refusal
from asset_desk.services.measures import begin_measures, change_measure, keep_ita_items
from asset_desk.ui.refusal_text import refusal_text
from tests.measure_desk import ITEMS
from tests.ui.keeping import dialog, enter, part, press, problem


def rows(desk, year=2569):
    return desk.queries.measures.of_year(year)


def edit(presenter, field, text):
    part(presenter.view, f"measure_{field}").setPlainText(text)


def test_a_year_is_begun_with_the_usual_measures(desk, shown, told):
    presenter = shown()
    assert part(presenter.view, "begin_copy").isHidden()
    assert not part(presenter.view, "preview_measures").isEnabled()
    press(presenter.view, "begin_usual")
    assert len(rows(desk)) == 5
    assert "2569" in told.last
    assert part(presenter.view, "measure_name").toPlainText() == rows(desk)[0].measure.text.name


def test_a_year_is_copied_from_the_one_before_and_says_that_nobody_read_it(desk, shown):
    begin_measures(desk.new_uow(), desk.occasion(), 2568)
    presenter = shown()
    button = part(presenter.view, "begin_copy")
    assert "2568" in button.text()
    press(presenter.view, "begin_copy")
    assert "2568" in part(presenter.view, "measure_state").text()
    press(presenter.view, "keep_measure")
    assert rows(desk)[0].measure.copied_from is None
    assert part(presenter.view, "measure_state").text() == ""


def test_what_is_worded_is_kept(desk, begun, told):
    assert not part(begun.view, "keep_measure").isEnabled()
    edit(begun, "results", "1. อบรมแล้ว\n2. ประกาศแล้ว")
    assert begun.is_in_work
    press(begun.view, "keep_measure")
    assert rows(desk)[0].measure.text.results == "1. อบรมแล้ว\n2. ประกาศแล้ว"
    assert not begun.is_in_work
    assert "1" in told.last


def test_a_measure_without_a_name_can_not_be_kept(begun):
    edit(begun, "name", " ")
    assert problem(begun.view, "measure_name") == refusal_text(Refusal.MEASURE_NAME_MISSING)
    assert not part(begun.view, "keep_measure").isEnabled()


def test_as_it_was_brings_the_kept_text_back(desk, begun):
    edit(begun, "results", "ผิด")
    press(begun.view, "undo_measure")
    assert part(begun.view, "measure_results").toPlainText() == ""
    assert not begun.is_in_work


def test_another_measure_is_opened_only_after_asking_when_something_would_be_lost(begun):
    edit(begun, "results", "ยังไม่ได้บันทึก")
    press(begun.view, "measure_2")
    asking = part(begun.view, "question").window()
    asking.reject()
    assert part(begun.view, "measure_results").toPlainText() == "ยังไม่ได้บันทึก"
    assert part(begun.view, "measure_1").isChecked()
    press(begun.view, "measure_2")
    part(begun.view, "question").window().accept()
    assert part(begun.view, "measure_2").isChecked()
    assert "เปิดเผยข้อมูล" in part(begun.view, "measure_name").toPlainText()


def test_reading_again_leaves_what_is_typed(begun):
    edit(begun, "results", "กำลังพิมพ์")
    begun.refresh()
    assert part(begun.view, "measure_results").toPlainText() == "กำลังพิมพ์"


def test_a_text_changed_elsewhere_is_not_written_over(desk, begun, told):
    edit(begun, "results", "ของฉัน")
    seen = rows(desk)[0].measure
    other = type(seen.text)(name=seen.text.name, results="ของคนอื่น")
    change_measure(desk.new_uow(), desk.occasion(), seen, other)
    press(begun.view, "keep_measure")
    assert told.last == refusal_text(Refusal.CHANGED_MEANWHILE)
    assert part(begun.view, "measure_results").toPlainText() == "ของฉัน"


def test_what_the_book_says_stands_apart_and_is_not_typed(begun):
    assert part(begun.view, "book_results").parentWidget().parentWidget().isHidden()
    press(begun.view, "measure_3")
    assert "สมุดคุมการให้ยืม" in part(begun.view, "book_results").text()
    assert part(begun.view, "measure_results").toPlainText() == ""
    press(begun.view, "measure_5")
    assert "ไม่มีเรื่องร้องเรียน" in part(begun.view, "book_results").text()


def test_the_items_of_the_year_are_named(desk, shown):
    presenter = shown()
    assert "ยังไม่ได้กรอก" in part(presenter.view, "measures_items").text()
    keep_ita_items(desk.new_uow(), desk.occasion(), 2569, ITEMS)
    presenter.refresh()
    assert "i21, o26" in part(presenter.view, "measures_items").text()


def test_a_file_is_added_opened_and_withdrawn(desk, begun, tmp_path, monkeypatch):
    file = tmp_path / "คำสั่ง.pdf"
    file.write_bytes(b"%PDF an order")
    press(begun.view, "add_evidence")
    begun.view.findChild(QFileDialog, "open_file").fileSelected.emit(str(file))
    assert [each.file_name for each in rows(desk)[0].evidence] == ["คำสั่ง.pdf"]
    opened = []
    monkeypatch.setattr(
        "asset_desk.ui.measures.report_presenter.QDesktopServices.openUrl", opened.append
    )
    press(begun.view, "evidence_0")
    assert opened[0].toLocalFile().endswith("คำสั่ง.pdf")
    press(begun.view, "withdraw_evidence_0")
    asking = part(begun.view, "reason").window()
    assert not asking.save.isEnabled()
    part(asking, "reason").setPlainText("แนบผิด")
    press(asking, "save")
    assert rows(desk)[0].evidence[0].withdrawn_reason == "แนบผิด"


def test_a_file_that_can_not_be_read_is_refused(desk, begun, tmp_path, told):
    press(begun.view, "add_evidence")
    begun.view.findChild(QFileDialog, "open_file").fileSelected.emit(str(tmp_path / "ไม่มี.pdf"))
    assert "ไม่มี.pdf" in told.last
    assert rows(desk)[0].evidence == ()


def test_another_year_is_shown_with_its_own_text(desk, begun):
    begun.report.view.year.choose(2568)
    assert "2568" in part(begun.view, "nothing_begun").text()
    begun.report.view.year.choose(2569)
    assert part(begun.view, "preview_measures").isEnabled()


def test_the_paper_is_looked_at(begun, qtbot):
    press(begun.view, "preview_measures")
    preview = dialog(begun.view, "paper_preview")
    qtbot.waitUntil(lambda: preview.pages.document.pageCount() >= 3, timeout=20_000)
    assert part(preview, "save_workbook").isEnabled()


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.COMMITTEE_MEMBER])
def test_who_may_only_read_is_told_whom_to_ask(desk, begun, role):
    enter(desk, role)
    begun.refresh()
    assert not part(begun.view, "measures_read_only").isHidden()
    assert part(begun.view, "keep_measure").isHidden()
    assert part(begun.view, "add_evidence").isHidden()
    assert part(begun.view, "measure_results").isReadOnly()


@pytest.mark.parametrize(
    ("role", "may"),
    [
        (Role.HEAD_OF_SUPPLIES, True),
        (Role.PROPERTY_OFFICER, False),
        (Role.APPROVER, False),
        (Role.COMMITTEE_MEMBER, False),
        (Role.AUDITOR, False),
    ],
)
def test_point_16_only_who_may_is_offered_the_complaints(desk, begun, role, may):
    enter(desk, role)
    begun.refresh()
    assert part(begun.view, "complaints_register").isHidden() is not may
    begun.show_complaints()
    assert (begun.complaints is not None) is may
