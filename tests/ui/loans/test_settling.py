"""Making good what came back damaged or lost, on the page of a loan."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from asset_desk.domain.accounts import Role
from asset_desk.domain.assets import AssetDetails
from asset_desk.domain.loans import Stage
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.settlements import Harm, Outcome
from asset_desk.services import lending, registry
from asset_desk.services.drafts import TakenBack
from asset_desk.services.rows import LoanFilter, LoanList
from asset_desk.ui.loans.settling_tab import SettlingTableModel
from asset_desk.ui.widgets.page_table_model import FixedPages
from tests.ui.loans.conftest import open_dialogs


@pytest.fixture
def harmed(counter):
    """A loan of chairs worth 350 baht, two of them damaged and one lost."""
    details = AssetDetails(name="โต๊ะพับ", quantity=10, unit="ตัว", division_id=2, value_satang=350_00)
    desk = counter.desk
    counter.assets["tables"] = registry.add_asset(desk.new_uow(), desk.occasion(), details)
    loan = counter.lent(("tables", 5))
    back(counter, loan, ReturnCount(2, 2, 1, "ขาหัก 2 หาย 1"))
    return loan


def back(counter, loan, counted, **given):
    line = counter.page(loan).lines[0].line_id
    usual = {"no_photo_reason": "ไม่มีกล้อง"} | given
    taken = TakenBack(counter.today, "ผู้ส่งคืน", "ผู้รับคืน", {line: counted}, **usual)
    lending.take_back(counter.desk.new_uow(), counter.desk.occasion(), loan, taken)


def click(widget, qtbot):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def dialog_of(loans, find, qtbot, name="settle"):
    click(find(name), qtbot)
    (dialog,) = open_dialogs(loans)
    return dialog


def part(dialog, name):
    found = dialog.findChild(object, name)
    assert found is not None, name
    return found


def choose(dialog, name, value):
    part(dialog, name).choose(value)


def shown(find):
    model = find("settling_table").model()
    return [model.row(number) for number in range(model.rowCount())]


def test_point_06_the_page_leads_to_what_is_open_and_closes_with_the_last(
    counter, loans, find, harmed, told, qtbot
):
    loans.show_loan(harmed)
    assert find("loan_tabs").tabText(find("loan_tabs").currentIndex()) == "ชดใช้ (ค้าง 3)"
    assert [(row.harm, row.quantity) for row in shown(find)] == [(Harm.DAMAGED, 2), (Harm.LOST, 1)]
    dialog = dialog_of(loans, find, qtbot)
    assert not dialog.save.isEnabled()
    choose(dialog, "outcome", Outcome.REPAIRED)
    qtbot.keyClicks(part(dialog, "document_no"), "77")
    with qtbot.waitSignals(
        [counter.desk.events.loans_changed, counter.desk.events.register_changed]
    ):
        click(dialog.save, qtbot)
    assert counter.page(harmed).row.stage is Stage.RETURNED
    assert "ยังไม่ปิด" in told.last
    dialog = dialog_of(loans, find, qtbot)
    choose(dialog, "outcome", Outcome.PAID)
    assert "350.00 บาท (สามร้อยห้าสิบบาทถ้วน)" in part(dialog, "amount").text()
    qtbot.keyClicks(part(dialog, "document_no"), "78")
    click(dialog.save, qtbot)
    assert counter.page(harmed).row.stage is Stage.CLOSED
    assert "ปิดใบยืมแล้ว" in told.last
    assert find("settle").isHidden()
    assert [row.outcome for row in shown(find)] == [Outcome.REPAIRED, Outcome.PAID]
    assert "คืนครบถ้วน" not in find("loan_next").text()


def test_what_is_lost_offers_no_repair_and_a_replacement_is_described(loans, find, harmed, qtbot):
    loans.show_loan(harmed)
    dialog = dialog_of(loans, find, qtbot)
    which = part(dialog, "harm")
    which.setCurrentIndex(1)
    ways = part(dialog, "outcome")
    assert [ways.itemData(number)[0] for number in range(ways.count())] == [
        Outcome.REPLACED,
        Outcome.PAID,
        Outcome.FOUND,
    ]
    choose(dialog, "outcome", Outcome.REPLACED)
    qtbot.keyClicks(part(dialog, "document_no"), "77")
    assert not dialog.save.isEnabled()
    qtbot.keyClicks(part(dialog, "details"), "new table")
    assert dialog.save.isEnabled()


def test_point_09_without_a_value_the_dialog_warns_and_asks_for_it(counter, loans, find, qtbot):
    loan = counter.lent(("chairs", 2))
    back(counter, loan, ReturnCount(1, 0, 1, "หาย"))
    loans.show_loan(loan)
    dialog = dialog_of(loans, find, qtbot)
    choose(dialog, "outcome", Outcome.PAID)
    qtbot.keyClicks(part(dialog, "document_no"), "77")
    assert "ไม่ได้บันทึกราคา" in part(dialog, "amount").text()
    qtbot.keyClicks(part(dialog, "unit_value"), "x")
    assert not dialog.save.isEnabled()
    part(dialog, "unit_value").clear()
    qtbot.keyClicks(part(dialog, "unit_value"), "120.50")
    assert not dialog.save.isEnabled()
    qtbot.keyClicks(part(dialog, "value_reason"), "receipt")
    click(dialog.save, qtbot)
    (kept,) = counter.desk.queries.settling.settlements_of(loan)
    assert (kept.amount_satang, kept.value_reason) == (120_50, "receipt")


def test_point_09_another_sum_is_agreed_on_with_a_reason_beside_the_value_when_lent(
    counter, loans, find, harmed, qtbot
):
    loans.show_loan(harmed)
    dialog = dialog_of(loans, find, qtbot)
    assert not part(dialog, "agreed").isVisible()
    choose(dialog, "outcome", Outcome.PAID)
    qtbot.keyClicks(part(dialog, "document_no"), "78")
    assert not part(dialog, "amount_reason").isVisible()
    qtbot.keyClicks(part(dialog, "agreed"), "x")
    assert not dialog.save.isEnabled()
    part(dialog, "agreed").clear()
    qtbot.keyClicks(part(dialog, "agreed"), "500")
    assert not dialog.save.isEnabled()
    part(dialog, "amount_reason").insert("ตกลงตามสภาพก่อนยืม")
    said = part(dialog, "amount").text()
    assert "500.00 บาท (ห้าร้อยบาทถ้วน)" in said
    assert "700.00" in said
    click(dialog.save, qtbot)
    (kept,) = counter.desk.queries.settling.settlements_of(harmed)
    assert (kept.amount_satang, kept.full_satang) == (500_00, 700_00)
    shown_row = find("settling_table").model()
    texts = [shown_row.index(1, column).data() for column in range(shown_row.columnCount())]
    assert "500.00" in texts
    assert "ราคาขณะยืม 700.00 บาท" in texts[-1]
    assert "ตกลงตามสภาพก่อนยืม" in texts[-1]


def test_cancelled_nothing_is_kept(counter, loans, find, harmed, qtbot):
    loans.show_loan(harmed)
    dialog = dialog_of(loans, find, qtbot)
    qtbot.keyClicks(part(dialog, "document_no"), "77")
    click(dialog.cancel, qtbot)
    assert counter.desk.queries.settling.settlements_of(harmed) == []


def test_who_may_not_settle_is_told_whom_to_ask(counter, loans, find, harmed):
    counter.sit(Role.PROPERTY_OFFICER)
    loans.show_loan(harmed)
    assert find("settle").isHidden()
    assert "หัวหน้าเจ้าหน้าที่พัสดุ" in find("settling_why_not").text()
    assert "หัวหน้าเจ้าหน้าที่พัสดุ" in find("why_not").text()


def test_the_list_of_what_waits_for_settlement_leads_here(counter, loans, harmed):
    waiting = counter.desk.queries.loans.loans(
        LoanFilter(which=LoanList.AWAITING_SETTLEMENT), counter.today
    )
    assert [row.loan_id for row in waiting.page(0, 9)] == [harmed]


def test_a_photo_of_the_return_is_kept_and_shown(counter, loans, find, qtbot, tmp_path):
    photo = tmp_path / "broken.png"
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(photo))
    loan = counter.lent(("chairs", 2))
    loans.show_loan(loan)
    dialog = dialog_of(loans, find, qtbot, "take_back")
    part(dialog, "good_1").setValue(1)
    assert not part(dialog, "no_photo").isVisible()
    part(dialog, "damaged_1").setValue(1)
    qtbot.keyClicks(part(dialog, "condition_1"), "broken leg")
    assert not dialog.save.isEnabled()
    dialog._photos.take(photo)
    dialog._photos.take(photo)
    assert part(dialog, "photo_names").text() == "broken.png"
    click(dialog.save, qtbot)
    (kept,) = counter.desk.queries.settling.photos_of(loan)
    assert kept.is_return
    assert counter.desk.files.attachment(kept.file.sha256).read_bytes() == photo.read_bytes()
    assert "broken.png" in find("loan_photo_0").text()


def test_photos_can_be_taken_off_again(counter, loans, find, qtbot, tmp_path):
    loan = counter.approved(("chairs", 2))
    loans.show_loan(loan)
    dialog = dialog_of(loans, find, qtbot, "hand_over")
    dialog._photos.take(tmp_path / "x.png")
    assert dialog._photos.has_any()
    click(part(dialog, "remove_photos"), qtbot)
    assert not dialog._photos.has_any()
    click(dialog.save, qtbot)
    assert counter.page(loan).row.stage is Stage.HANDED_OVER


def test_a_photo_that_cannot_be_read_refuses_the_return(counter, loans, find, qtbot, tmp_path):
    loan = counter.approved(("chairs", 2))
    loans.show_loan(loan)
    dialog = dialog_of(loans, find, qtbot, "hand_over")
    dialog._photos.take(tmp_path / "gone.png")
    click(dialog.save, qtbot)
    assert "gone.png" in dialog.refused.text()
    assert counter.page(loan).row.stage is Stage.APPROVED


def test_the_papers_open_in_the_preview(counter, loans, find, harmed, qtbot):
    loans.show_loan(harmed)
    for name in ("print_harm", "print_receipt"):
        dialog = dialog_of(loans, find, qtbot, name)
        assert dialog.objectName() == "paper_preview"
        counter.desk.tasks.wait()
        dialog.reject()


def test_the_table_of_settlements_keeps_to_the_rules_of_qt(counter, harmed, qtmodeltester):
    model = SettlingTableModel()
    model.show_pages(FixedPages(counter.desk.queries.settling.open_of(harmed)))
    qtmodeltester.check(model)
    assert model.rowCount() == 2
