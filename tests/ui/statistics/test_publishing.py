"""The publication copy from the statistics screen: looked at, saved, noted on the register."""

from __future__ import annotations

import hashlib
from datetime import date, timedelta

import pytest
from openpyxl import load_workbook
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit

from asset_desk.domain.accounts import Role
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.publications import Medium, Published
from asset_desk.domain.reporting import ReportKind
from asset_desk.ui.statistics.note_offer import NoteOffer
from asset_desk.ui.statistics.public_menu import PublicMenu, PublicWay
from asset_desk.ui.statistics.publishing import page_files
from asset_desk.ui.widgets.dialog import NoticeDialog, QuestionDialog
from asset_desk.ui.widgets.paper_preview import PaperPreview
from asset_desk.ui.year_end.publication_dialog import PublicationDialog
from tests.builders import TODAY
from tests.ui.keeping import enter, part

NAME = "สมหญิง ยืมประจำ"


@pytest.fixture(autouse=True)
def busy(office, lent):
    """One more slip, so that three are counted in May."""
    chairs, first = lent["chairs"], TODAY - timedelta(days=3)
    office.lent((chairs, 4), on=first, from_date=first, due_date=TODAY)


@pytest.fixture
def choose(screen, qtbot, desk):
    def choose_way(way, file=None):
        menu = part(screen.view, "publication_copy", PublicMenu)
        assert menu.isEnabled()
        part(menu, f"public_{way}", QAction).trigger()
        if file is None:
            return
        asking = screen.view.findChild(QFileDialog, "save_file")
        assert "ฉบับเผยแพร่" in asking.findChild(QLineEdit, "fileNameEdit").text()
        asking.findChild(QLineEdit, "fileNameEdit").setText(str(file))
        asking.accept()

    return choose_way


@pytest.fixture
def opened(screen, qtbot):
    def wait_for(kind):
        found = []

        def is_open():
            found[:] = [each for each in screen.view.findChildren(kind) if each.isVisible()]
            assert found

        qtbot.waitUntil(is_open, timeout=20_000)
        return found[-1]

    return wait_for


@pytest.fixture
def long_report(screen, settle, office):
    """A report of two pages on the screen."""
    for number in range(60):
        office.asset(2, name=f"โต๊ะตัวที่ {number}", code=f"{number:04}")
    screen.view.show_kind(ReportKind.BY_ASSET)
    settle()


def size(file):
    image = QImage(str(file))
    return image.width(), image.height()


def cells(file):
    book = load_workbook(file)
    rows = (row for sheet in book for row in sheet.iter_rows(values_only=True))
    return " ".join(str(cell) for row in rows for cell in row if cell is not None)


@pytest.mark.parametrize("way", [PublicWay.PREVIEW, PublicWay.POST_PREVIEW])
def test_point_16_the_copy_is_looked_at_without_anybody_in_it(
    screen, settle, choose, opened, qtbot, way
):
    screen.view.show_kind(ReportKind.OUT_AT_YEAR_END)
    settle()
    choose(way)
    shown = opened(PaperPreview)
    qtbot.waitUntil(lambda: shown.pages.document.pageCount() > 0, timeout=20_000)
    text = "".join(shown.pages.document.getAllText(0).text().split())
    assert "ฉบับเผยแพร่" in text
    assert "".join(NAME.split()) not in text
    assert "ฉบับเผยแพร่" in shown.windowTitle()
    shown.reject()


def test_point_16_the_workbook_is_saved_without_anybody_in_it(
    screen, settle, choose, opened, tmp_path
):
    screen.view.show_kind(ReportKind.OUT_AT_YEAR_END)
    settle()
    file = tmp_path / "เผยแพร่.xlsx"
    choose(PublicWay.XLSX, file)
    assert part(opened(NoteOffer), "saved_files", QLabel).text() == file.name
    assert "ฉบับเผยแพร่" in cells(file)
    assert NAME not in cells(file)


def test_the_pdf_is_saved_and_noted_on_the_register(screen, choose, opened, tmp_path, desk, told):
    file = tmp_path / "สถิติ พ.ค. 2569.pdf"
    choose(PublicWay.PDF, file)
    opened(NoteOffer).save.click()
    noting = opened(PublicationDialog)
    assert noting.title.text() == "สถิติ พ.ค. 2569"
    assert (noting.what.value(), noting.medium.value()) == (Published.STATISTICS, Medium.WEBSITE)
    noting.link.insert("www.bansuantharn.example/stat")
    noting.save.click()
    (row,) = desk.queries.publications.publications(2569)
    assert row.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert row.details.link == "https://www.bansuantharn.example/stat"
    assert file.name in told.last


def test_point_16_the_picture_for_facebook_is_1080_by_1350(choose, opened, tmp_path, told):
    file = tmp_path / "โพสต์.png"
    choose(PublicWay.POST, file)
    offer = opened(NoteOffer)
    assert size(file) == (1080, 1350)
    assert file.name in told.last
    offer.save.click()
    assert opened(PublicationDialog).medium.value() is Medium.FACEBOOK


def test_the_pages_for_the_website_are_a4_and_noted_one_after_the_other(
    long_report, choose, opened, tmp_path, desk, qtbot
):
    file = tmp_path / "ภาพ.png"
    choose(PublicWay.PAGES, file)
    offer = opened(NoteOffer)
    later = tmp_path / "ภาพ หน้า 2.png"
    assert size(file) == size(later) == (1754, 1240)
    assert later.name in part(offer, "saved_files", QLabel).text()
    offer.save.click()
    first = opened(PublicationDialog)
    first.link.insert("www.bansuantharn.example/1")
    first.save.click()
    qtbot.waitUntil(lambda: opened(PublicationDialog).title.text() == later.stem)
    second = opened(PublicationDialog)
    assert second.link.text() == "www.bansuantharn.example/1"
    second.save.click()
    noted = desk.queries.publications.publications(2569)
    assert {row.file_name for row in noted} >= {file.name, later.name}


@pytest.mark.parametrize("is_meant", [True, False])
def test_a_later_page_takes_no_other_files_place_unasked(
    long_report, choose, opened, tmp_path, qtbot, is_meant
):
    file, other = tmp_path / "ภาพ.png", tmp_path / "ภาพ หน้า 2.png"
    other.write_bytes(b"something else")
    choose(PublicWay.PAGES, file)
    question = opened(QuestionDialog)
    assert other.name in part(question, "question", QLabel).text()
    if is_meant:
        question.save.click()
        opened(NoteOffer)
        assert size(other) == (1754, 1240)
    else:
        question.cancel.click()
        assert other.read_bytes() == b"something else"
        assert not file.exists()


def test_not_now_notes_nothing(choose, opened, tmp_path, desk):
    choose(PublicWay.PDF, tmp_path / "สถิติ.pdf")
    opened(NoteOffer).cancel.click()
    assert list(desk.queries.publications.publications(2569)) == []


def test_who_may_not_keep_the_register_saves_the_copy_and_is_offered_nothing(
    screen, choose, tmp_path, desk, qtbot, told
):
    enter(desk, Role.COMMITTEE_MEMBER)
    file = tmp_path / "สถิติ.pdf"
    choose(PublicWay.PDF, file)
    qtbot.waitUntil(lambda: bool(told) and file.name in told.last, timeout=20_000)
    assert screen.view.findChild(NoteOffer) is None


@pytest.mark.parametrize("way", [PublicWay.PDF, PublicWay.XLSX, PublicWay.PAGES, PublicWay.POST])
def test_point_16_so_few_that_all_would_know_them_are_told_in_words_and_nothing_is_saved(
    screen, settle, office, choose, tmp_path, told, qtbot, way
):
    screen.view.filters.borrower_kind.choose(BorrowerKind.STAFF)
    screen.view.periods.earlier.click()
    settle()
    assert screen.view.wanted().question.period.first == date(2026, 4, 1)
    file = tmp_path / f"น้อย.{'xlsx' if way is PublicWay.XLSX else 'png'}"
    told.clear()
    choose(way, file)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "น้อยกว่า 3 ใบ" in told.last
    assert list(tmp_path.glob("น้อย*")) == []


def test_a_folder_that_is_gone_is_told_with_the_name_of_the_picture(choose, opened, tmp_path):
    gone = tmp_path / "stick"
    gone.mkdir()
    choose(PublicWay.POST, gone / "โพสต์.png")
    gone.rmdir()
    notice = opened(NoticeDialog)
    assert "โพสต์.png" in part(notice, "notice", QLabel).text()


def test_the_definitions_have_no_publication_copy(screen, settle):
    screen.view.sections.setCurrentRow(screen.view.sections.count() - 1)
    settle()
    assert not part(screen.view, "publication_copy").isEnabled()


def test_later_pages_have_their_number_after_the_name(tmp_path):
    names = [each.name for each in page_files(tmp_path / "สถิติ ต.ค. 2568.png", 3)]
    assert names == [
        "สถิติ ต.ค. 2568.png",
        "สถิติ ต.ค. 2568 หน้า 2.png",
        "สถิติ ต.ค. 2568 หน้า 3.png",
    ]


def test_many_pictures_are_not_all_named(front):
    offer = NoteOffer([f"{page}.png" for page in range(9)], front)
    assert part(offer, "saved_files", QLabel).text().endswith("และอีก 5 ภาพ")
