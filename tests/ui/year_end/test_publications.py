"""The publication register on the screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from asset_desk.domain.accounts import Role
from asset_desk.domain.publications import Medium, PublicationDetails, Published
from asset_desk.services.publications import note_publication
from asset_desk.ui.year_end.publication_dialog import PublicationDialog
from asset_desk.ui.year_end.publication_model import PublicationModel
from asset_desk.ui.year_end.publications_tab import PublicationsPresenter
from asset_desk.ui.year_end.withdraw_dialog import WithdrawDialog
from tests.ui.keeping import dialog as open_dialog
from tests.ui.keeping import enter, part, press, problem, type_in

YEAR = 2569


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "สรุปผล 2569 ฉบับเผยแพร่.pdf"
    file.write_bytes(b"%PDF a summary")
    return file


@pytest.fixture
def screen(desk, qtbot):
    screen = PublicationsPresenter(desk)
    qtbot.addWidget(screen.view)
    screen.view.resize(1150, 640)
    screen.view.show()
    screen.show_year(YEAR)
    return screen


@pytest.fixture
def posted(desk, file):
    details = PublicationDetails(
        fiscal_year=YEAR,
        what=Published.SUMMARY,
        title="สรุปผลการดำเนินการ",
        medium=Medium.WEBSITE,
        published_on=desk.today(),
        link="https://www.bansuantharn.example/1",
    )
    note = desk.files.keep_attachment(file, ("publication", 0), is_photo=False)
    return note_publication(desk.new_uow(), desk.occasion(), details, note)


@pytest.fixture
def opened(desk, front):
    def open_one(**given):
        dialog = PublicationDialog(desk, YEAR, front, **given)
        dialog.open()
        return dialog

    return open_one


def register(desk):
    return desk.queries.publications.publications(YEAR)


def test_the_register_is_a_sound_model(screen, posted, qtmodeltester):
    qtmodeltester.check(PublicationModel())
    screen.refresh()
    qtmodeltester.check(screen.view.model)
    assert screen.view.model.rowCount() == 1


def test_what_is_noted_keeps_the_very_file(desk, opened, file):
    dialog = opened(file=file, what=Published.SUMMARY)
    assert part(dialog, "title").text() == file.stem
    assert not dialog.save.isEnabled()
    type_in(dialog, "link", "www.bansuantharn.example/2")
    press(dialog, "save")
    (row,) = register(desk)
    assert row.details.link == "https://www.bansuantharn.example/2"
    assert desk.files.attachment(row.sha256).read_bytes() == file.read_bytes()


def test_a_notice_board_needs_no_link_but_a_file(desk, opened, file):
    dialog = opened()
    dialog.medium.choose(Medium.NOTICE_BOARD)
    type_in(dialog, "title", "สถิติการยืม")
    assert not dialog.save.isEnabled()
    dialog.file.show_file(str(file))
    dialog.file.file_changed.emit()
    press(dialog, "save")
    assert [row.details.title for row in register(desk)] == ["สถิติการยืม"]


def test_what_is_no_link_is_told_beside_its_field_and_nothing_is_lost(desk, opened, file):
    dialog = opened(file=file)
    type_in(dialog, "link", "ดูที่ เฟซบุ๊ก")
    assert problem(dialog, "link")
    assert not dialog.save.isEnabled()
    dialog.reject()
    assert register(desk) == []


def test_a_file_that_has_gone_meanwhile_is_told_in_the_dialog(desk, opened, file):
    dialog = opened(file=file)
    type_in(dialog, "link", "www.bansuantharn.example")
    file.unlink()
    press(dialog, "save")
    assert dialog.isVisible()
    assert file.name in part(dialog, "refused", QLabel).text()


def test_a_withdrawn_publication_stays_on_the_list_with_day_and_reason(desk, screen, posted):
    screen.refresh()
    press(screen.view, "withdraw_publication")
    (dialog,) = screen.view.findChildren(WithdrawDialog)
    part(dialog, "reason", QPlainTextEdit).setPlainText("มีชื่อผู้ยืม")
    press(dialog, "save")
    (row,) = register(desk)
    assert (row.withdrawn_on, row.withdrawn_reason) == (desk.today(), "มีชื่อผู้ยืม")
    assert not part(screen.view, "withdraw_publication").isEnabled()
    assert "มีชื่อผู้ยืม" in part(screen.view, "publication_facts").text()


def test_a_day_before_it_was_public_is_refused_in_the_dialog(desk, screen, posted):
    (row,) = register(desk)
    dialog = WithdrawDialog(desk, row, screen.view)
    dialog.open()
    part(dialog, "reason", QPlainTextEdit).setPlainText("ผิดไฟล์")
    dialog.day.set_day(desk.today() - timedelta(days=1))
    press(dialog, "save")
    assert dialog.isVisible()
    assert part(dialog, "refused", QLabel).text()
    dialog.reject()
    assert register(desk)[0].stands


def test_the_file_and_the_link_open_elsewhere(desk, screen, posted, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    screen.refresh()
    press(screen.view, "open_public_link")
    press(screen.view, "open_public_file")
    assert opened[0] == QUrl("https://www.bansuantharn.example/1")
    assert opened[1].toLocalFile().endswith(".pdf")


def test_who_only_reads_sees_the_register_without_its_buttons(desk, screen, posted):
    enter(desk, Role.COMMITTEE_MEMBER)
    screen.refresh()
    assert screen.view.model.rowCount() == 1
    assert part(screen.view, "note_publication").isHidden()
    assert part(screen.view, "withdraw_publication").isHidden()
    assert part(screen.view, "open_public_file").isEnabled()


def test_the_dialog_opens_from_the_list(screen):
    press(screen.view, "note_publication")
    assert open_dialog(screen.view, "publication_dialog").fields["title"].isVisible()


def test_nothing_public_is_told_with_the_next_step(screen):
    screen.refresh()
    assert screen.view.model.rowCount() == 0
    assert not part(screen.view, "open_public_link").isEnabled()


def test_what_was_posted_without_a_link_has_none_to_open(desk, screen, posted, file):
    note = desk.files.keep_attachment(file, ("publication", 0), is_photo=False)
    details = replace(register(desk)[0].details, medium=Medium.OTHER, link="")
    note_publication(desk.new_uow(), desk.occasion(), details, note)
    screen.refresh()
    screen.view.table.choose(1)
    assert not part(screen.view, "open_public_link").isEnabled()
