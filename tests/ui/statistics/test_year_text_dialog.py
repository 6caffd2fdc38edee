"""The words of a year's summary are asked for, kept, and refused when there is no room."""

from __future__ import annotations

from asset_desk.domain.accounts import AccountId, Officer, Role
from asset_desk.domain.year_texts import LONGEST_YEAR_TEXT, YearText
from asset_desk.services.year_texts import keep_year_text
from asset_desk.ui.statistics.year_text_dialog import ask_year_text

TEXT = YearText(fiscal_year=2569, problems="เต็นท์ไม่พอ", suggestions="จัดซื้อเพิ่ม")


def asked(desk, front, year=2569):
    return ask_year_text(desk, year, front)


def test_the_texts_of_the_year_are_kept_as_they_are_typed(desk, front):
    dialog = asked(desk, front)
    dialog.fields["problems"].editor.setPlainText("เต็นท์ไม่พอ")
    dialog.fields["suggestions"].editor.setPlainText("จัดซื้อเพิ่ม")
    dialog.save.click()
    assert desk.queries.year_texts.of(2569) == TEXT


def test_what_was_kept_is_shown_to_be_changed(desk, front):
    keep_year_text(desk.new_uow(), desk.occasion(), TEXT)
    dialog = asked(desk, front)
    assert dialog.text() == TEXT
    assert "2569" in dialog.windowTitle()
    assert asked(desk, front, 2568).text() == YearText(fiscal_year=2568)


def test_a_text_too_long_is_said_beside_its_field_and_can_not_be_saved(desk, front):
    dialog = asked(desk, front)
    field = dialog.fields["suggestions"]
    field.editor.setPlainText("ก" * (LONGEST_YEAR_TEXT + 1))
    assert not dialog.save.isEnabled()
    assert "4,000" in field.problem.text()
    field.editor.setPlainText("ก" * LONGEST_YEAR_TEXT)
    assert dialog.save.isEnabled()
    assert field.problem.text() == ""


def test_a_dialog_that_is_cancelled_keeps_nothing(desk, front):
    dialog = asked(desk, front)
    dialog.fields["problems"].editor.setPlainText("เต็นท์ไม่พอ")
    dialog.cancel.click()
    assert desk.queries.year_texts.of(2569) == YearText(fiscal_year=2569)


def test_an_officer_who_may_only_read_is_refused_in_the_dialog(desk, front):
    desk.session.begin(Officer(AccountId(1), "สมชาย ทดสอบงาน", Role.AUDITOR))
    dialog = asked(desk, front)
    dialog.fields["problems"].editor.setPlainText("เต็นท์ไม่พอ")
    dialog.save.click()
    assert not dialog.refused.isHidden()
    assert desk.queries.year_texts.of(2569) == YearText(fiscal_year=2569)
