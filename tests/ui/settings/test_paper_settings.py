"""The settings of the papers: checked as typed, kept for the slips to come."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPlainTextEdit, QSpinBox

from asset_desk.paths import resource_folder
from tests.ui.keeping import as_auditor, part, press, problem, type_in


@pytest.fixture
def shown(page):
    return page("papers")


@pytest.fixture
def picture(tmp_path):
    file = tmp_path / "garuda.png"
    image = QImage(60, 64, QImage.Format.Format_RGB32)
    image.fill(0x334455)
    assert image.save(str(file))
    return file


def choose(shown, name, file):
    part(shown, name)._take(file)


def test_changed_settings_are_kept(desk, shown, told, qtbot):
    type_in(shown, "slip_prefix", "ยม.")
    part(shown, "slip_first_number", QSpinBox).setValue(41)
    part(shown, "slip_thai_digits").choose(False)
    part(shown, "ledger_thai_digits").choose(True)
    part(shown, "default_loan_days", QSpinBox).setValue(5)
    part(shown, "follow_up_days", QSpinBox).setValue(10)
    part(shown, "uses_national_id", QCheckBox).setChecked(True)
    with qtbot.waitSignal(desk.events.office_changed):
        press(shown, "keep_papers")
    kept = desk.queries.office.preferences()
    assert (kept.slip_prefix, kept.slip_first_number) == ("ยม.", 41)
    assert (kept.slip_thai_digits, kept.ledger_thai_digits) == (False, True)
    assert (kept.default_loan_days, kept.follow_up_days) == (5, 10)
    assert kept.uses_national_id
    assert told.last
    assert not part(shown, "keep_papers").isEnabled()


def test_a_slip_needs_letters_before_its_number_and_an_undertaking(shown):
    type_in(shown, "slip_prefix", "")
    part(shown, "undertaking", QPlainTextEdit).setPlainText(" ")
    assert "1–20" in problem(shown, "slip_prefix")
    assert "ข้อความรับรอง" in problem(shown, "undertaking")
    assert not part(shown, "keep_papers").isEnabled()


def test_the_picture_of_the_garuda_is_shown_and_kept(desk, shown, picture):
    preview = part(shown, "garuda_preview", QLabel)
    assert preview.isHidden()
    choose(shown, "garuda_file", picture)
    assert not preview.isHidden()
    assert preview.pixmap().height() == preview.height()
    press(shown, "keep_papers")
    assert desk.queries.office.preferences().garuda_file == str(picture)
    press(shown, "clear_garuda_file")
    assert preview.isHidden()
    press(shown, "keep_papers")
    assert desk.queries.office.preferences().garuda_file == ""


def test_a_font_of_the_offices_own_is_kept(desk, shown):
    font = next((resource_folder() / "fonts").glob("*.ttf"))
    choose(shown, "font_file", font)
    press(shown, "keep_papers")
    assert desk.queries.office.preferences().font_file == str(font)


def test_a_picture_is_no_font_and_what_was_typed_stays(desk, shown, picture, told):
    type_in(shown, "slip_prefix", "ยม.")
    choose(shown, "font_file", picture)
    press(shown, "keep_papers")
    assert picture.name in told.last
    assert desk.queries.office.preferences().font_file == ""
    assert part(shown, "slip_prefix").text() == "ยม."


def test_choosing_a_file_asks_without_holding_the_desk_up(shown):
    press(shown, "choose_font_file")
    asking = part(shown, "open_file", QFileDialog)
    assert asking.isVisible()
    asking.reject()


def test_who_may_only_read_cannot_change_anything(desk, page):
    as_auditor(desk)
    shown = page("papers")
    for name in ("slip_prefix", "undertaking", "slip_first_number", "choose_font_file"):
        assert not part(shown, name).isEnabled()
