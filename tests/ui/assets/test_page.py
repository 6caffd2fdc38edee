"""The page of one asset."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QPushButton

from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.assets import VEHICLES, AssetDetails, Condition
from asset_desk.domain.loans import LoanRequest, RequestedLine
from asset_desk.domain.office import (
    BorrowerKind,
    HolderId,
    Holding,
    HoldingKind,
    PersonDetails,
    Post,
)
from asset_desk.services import lending, office, registry
from asset_desk.services.drafts import HandOver
from asset_desk.ui.assets.page_models import ActTableModel, AssetLoanTableModel, OpenLoanTableModel
from asset_desk.ui.assets.retire_dialog import RetireDialog
from asset_desk.ui.look import Tone


@pytest.fixture
def borrower(desk):
    head = PersonDetails(
        prefix="นาย", name="สมศักดิ์ ใจดี", kind=BorrowerKind.STAFF, position="นายกเทศมนตรี"
    )
    uow, by = desk.new_uow, desk.occasion()
    head_id = office.add_person(uow(), by, head)
    holding = Holding(
        holder_id=HolderId(0),
        post=Post.HEAD,
        division_id=None,
        person_id=head_id,
        kind=HoldingKind.IN_POST,
        held_from=date(2020, 1, 1),
    )
    office.appoint(uow(), by, holding)
    community = PersonDetails(prefix="นาง", name="มะลิ งามตา", kind=BorrowerKind.COMMUNITY)
    return office.add_person(uow(), by, community)


@pytest.fixture
def approved(desk, borrower):
    """A loan of some pieces, approved and not yet handed over."""

    def approve(asset, quantity):
        today = desk.today()
        request = LoanRequest(
            borrower_id=borrower,
            borrower_kind=BorrowerKind.COMMUNITY,
            purpose="งานบุญ",
            work_type="งานอื่น ๆ",
            use_place=UsePlace.OUTSIDE,
            place="วัด",
            from_date=today,
            due_date=today + timedelta(days=7),
            lines=(RequestedLine(asset, quantity),),
            is_official_use=True,
        )
        loan = lending.request_loan(desk.new_uow(), desk.occasion(), request, on=today)
        page = desk.queries.loans.page(loan, today)
        quantities = {line.line_id: quantity for line in page.lines}
        lending.approve(desk.new_uow(), desk.occasion(), loan, quantities, on=today)
        return loan

    return approve


@pytest.fixture
def lent(desk, approved):
    """A loan of some pieces that are out."""

    def lend(asset, quantity):
        loan = approved(asset, quantity)
        note = HandOver(desk.today(), "นายให้ ของดี", "นางมะลิ งามตา", "ดี")
        lending.hand_over(desk.new_uow(), desk.occasion(), loan, note)
        return loan

    return lend


def count(screen, place):
    return screen.page.view.places[place].text()


def acts(screen):
    model = screen.page.view.acts
    return [model.row(number) for number in range(model.rowCount())]


@pytest.mark.parametrize("model", [AssetLoanTableModel, OpenLoanTableModel, ActTableModel])
def test_the_lists_are_sound_models(model, qtmodeltester):
    qtmodeltester.check(model())


def test_the_page_shows_where_the_pieces_are_and_who_has_them(screen, desk, add, lent, approved):
    asset = add(quantity=40, unit="ตัว")
    loan = lent(asset, 10)
    approved(asset, 5)
    screen.show_asset(asset)
    shown = [count(screen, place) for place in ("free", "on_loan", "promised", "damaged", "lost")]
    assert shown == ["25", "10", "5", "0", "0"]
    holders = screen.page.view.open_loans
    assert [holders.row(number).borrower_name for number in range(2)] == ["นางมะลิ งามตา"] * 2
    asked = []
    desk.events.loan_asked.connect(asked.append)
    screen.page.view._open.row_opened.emit(holders.row(1))
    assert asked == [loan]


def test_the_history_tells_every_act_in_words(screen, desk, add, lent):
    asset = add(quantity=2, place="โกดัง", code="1-1")
    changed = AssetDetails(
        name="เก้าอี้พลาสติก", quantity=2, place="ศาลา", code="1-1", value_satang=100
    )
    registry.change_asset(desk.new_uow(), desk.occasion(), asset, changed, seen_revision=1)
    lent(asset, 1)
    screen.show_asset(asset)
    assert [act.title for act in acts(screen)] == ["จ่ายของ", "แก้ไขข้อมูล", "เพิ่มเข้าทะเบียน"]
    assert "สถานที่: โกดัง → ศาลา" in acts(screen)[1].details
    assert "ราคาต่อหน่วย (บาท): – → 1.00" in acts(screen)[1].details
    assert "ให้ยืม 1" in acts(screen)[0].details
    assert acts(screen)[0].officer == "นางสาวพิมพ์ใจ ดูแลดี"
    assert acts(screen)[0].recorded == ""
    model = screen.page.view.acts
    assert model.data(model.index(0, 0)) == "20 พ.ค. 2569"


def test_an_act_entered_on_a_later_day_tells_when_it_was_entered(screen, desk, add):
    asset = add()
    yesterday = desk.today() - timedelta(days=1)
    registry.retire_asset(desk.new_uow(), desk.occasion(), asset, on=yesterday, reason="ผุพัง")
    screen.show_asset(asset)
    assert (acts(screen)[0].day, acts(screen)[0].recorded) == (
        "19 พ.ค. 2569",
        "20 พ.ค. 2569 10.00 น.",
    )
    assert "ผุพัง" in acts(screen)[0].details
    model = screen.page.view.acts
    assert model.data(model.index(0, 0)) == "19 พ.ค. 2569\nบันทึกเมื่อ 20 พ.ค. 2569 10.00 น."


def test_an_asset_is_retired_with_a_day_and_a_reason(screen, desk, add, told):
    asset = add()
    screen.show_asset(asset)
    screen.page.view.retire.click()
    dialog = screen.view.findChild(RetireDialog)
    assert not dialog.save.isEnabled()
    dialog.editor.setPlainText("ผุพังใช้การไม่ได้")
    dialog.save.click()
    page = desk.queries.assets.page(asset)
    assert (page.retired_on, page.retired_reason) == (desk.today(), "ผุพังใช้การไม่ได้")
    view = screen.page.view
    assert not any(part.isVisible() for part in (view.edit, view.retire, view.lend, view.photo))
    assert "ผุพังใช้การไม่ได้" in view.why_not.text()


def test_a_day_to_come_is_no_day_to_retire_on(screen, desk, add):
    screen.show_asset(add())
    screen.page.view.retire.click()
    dialog = screen.view.findChild(RetireDialog)
    dialog.editor.setPlainText("ผุพัง")
    dialog._day.set_day(desk.today() + timedelta(days=1))
    assert not dialog.save.isEnabled()
    dialog.cancel.click()
    assert desk.queries.assets.page(1).retired_on is None


def test_an_asset_that_is_out_is_not_retired_and_the_dialog_says_why(screen, desk, add, lent):
    asset = add(quantity=2)
    lent(asset, 1)
    screen.show_asset(asset)
    screen.page.view.retire.click()
    dialog = screen.view.findChild(RetireDialog)
    dialog.editor.setPlainText("ผุพัง")
    dialog.save.click()
    assert dialog.refused.isVisible()
    assert desk.queries.assets.page(asset).retired_on is None


def test_lending_asks_for_the_borrow_form_with_this_asset(screen, desk, add):
    asset, asked = add(), []
    desk.events.borrow_form_asked.connect(asked.append)
    screen.show_asset(asset)
    screen.page.view.lend.click()
    assert asked == [asset]


def test_what_cannot_be_lent_says_why(screen, add):
    screen.show_asset(add(condition=Condition.DAMAGED))
    view = screen.page.view
    assert not view.lend.isVisible()
    assert "สภาพ" in view.why_not.text()


def test_an_auditor_sees_all_and_is_told_whom_to_ask(screen, add, as_auditor):
    asset = add()
    as_auditor()
    screen.show_asset(asset)
    view = screen.page.view
    assert not any(part.isVisible() for part in (view.edit, view.retire, view.lend, view.file))
    assert "เจ้าหน้าที่พัสดุ" in view.why_not.text()


def test_a_photo_is_kept_and_shown(screen, desk, add, tmp_path):
    asset = add()
    picture = QImage(800, 600, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    picture.save(str(tmp_path / "เก้าอี้.png"))
    screen.show_asset(asset)
    screen.page.attach(tmp_path / "เก้าอี้.png", True)
    assert screen.page.view.attachments.photo.isVisible()
    (kept,) = desk.queries.assets.page(asset).attachments
    assert (kept.file_name, kept.is_photo) == ("เก้าอี้.png", True)
    assert acts(screen)[0].title == "เพิ่มรูปถ่าย"


class Opener(QObject):
    """Stands for the program that opens a file."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def take(self, url):
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def opener():
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")
    yield opener
    QDesktopServices.unsetUrlHandler("file")


def test_a_file_is_opened_as_a_copy_under_its_own_name(screen, desk, add, opener, tmp_path):
    asset = add()
    (tmp_path / "ใบตรวจรับ.pdf").write_bytes(b"%PDF-1.4 paper")
    screen.show_asset(asset)
    screen.page.attach(tmp_path / "ใบตรวจรับ.pdf", False)
    screen.page.view.findChild(QPushButton, "attachment_0").click()
    (copy,) = opener.opened
    assert (copy.name, copy.read_bytes()) == ("ใบตรวจรับ.pdf", b"%PDF-1.4 paper")
    (kept,) = desk.queries.assets.page(asset).attachments
    assert copy != desk.files.attachment(kept.sha256)


def test_a_file_that_is_gone_from_the_book_is_refused_in_words(
    screen, desk, add, opener, told, tmp_path
):
    asset = add()
    (tmp_path / "ใบตรวจรับ.pdf").write_bytes(b"%PDF-1.4 paper")
    screen.show_asset(asset)
    screen.page.attach(tmp_path / "ใบตรวจรับ.pdf", False)
    (kept,) = desk.queries.assets.page(asset).attachments
    desk.files.attachment(kept.sha256).unlink()
    screen.page.view.findChild(QPushButton, "attachment_0").click()
    assert "ใบตรวจรับ.pdf" in told.last
    assert opener.opened == []


def test_a_file_that_cannot_be_read_is_refused_in_words(screen, add, told, tmp_path):
    screen.show_asset(add())
    screen.page.attach(tmp_path / "ไม่มี.pdf", False)
    assert "ไม่มี.pdf" in told.last


def test_escape_goes_back_to_the_list(screen, add, qtbot):
    screen.view.activateWindow()
    qtbot.waitUntil(screen.view.isActiveWindow)
    screen.show_asset(add())
    screen.page.view.tabs.setFocus()
    qtbot.keyClick(screen.page.view.tabs, Qt.Key.Key_Escape)
    assert screen.view.currentWidget() is screen.list.view


def test_an_asset_that_is_not_there_is_refused(screen, told):
    screen.show_asset(99)
    assert told.last
    assert screen.view.currentWidget() is screen.list.view


def test_what_is_no_picture_is_not_kept_as_a_photo(screen, desk, add, told, tmp_path):
    asset = add()
    (tmp_path / "เก้าอี้.jpg").write_bytes(b"MZ this is no picture")
    screen.show_asset(asset)
    screen.page.attach(tmp_path / "เก้าอี้.jpg", True)
    assert "เก้าอี้.jpg" in told.last
    assert told[-1][0] is Tone.WARNING
    assert not desk.queries.assets.page(asset).attachments


@pytest.mark.parametrize("name", ["ใบตรวจรับ.exe", "ใบตรวจรับ.PDF.Bat", "ทางลัด.lnk"])
def test_a_program_is_never_kept_where_a_click_would_run_it(
    screen, desk, add, told, tmp_path, name
):
    asset = add()
    (tmp_path / name).write_bytes(b"MZ")
    screen.show_asset(asset)
    screen.page.attach(tmp_path / name, False)
    assert name in told.last
    assert not desk.queries.assets.page(asset).attachments


def test_point_18_a_car_is_not_offered_for_lending_and_form_3_is_named(screen, add):
    screen.show_asset(add("รถยนต์ส่วนกลาง", category=VEHICLES))
    view = screen.page.view
    assert not view.lend.isVisible()
    assert "แบบ 3" in view.why_not.text()


def test_the_page_fits_the_lowest_window_with_its_calendar(screen, add):
    screen.page.show_asset(add(name="เก้าอี้พลาสติก" * 5))
    view = screen.page.view
    view.tabs.setCurrentIndex(view.tabs.count() - 1)
    assert view.minimumSizeHint().height() <= 540
