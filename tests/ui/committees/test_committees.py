"""The committee page: orders are drafted, issued, amended, revoked and looked at."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton, QTabWidget

from asset_desk.domain.accounts import Officer, Role
from asset_desk.domain.committees import OrderKind
from asset_desk.domain.usual_orders import USUAL_NAME
from asset_desk.ui.committees.table_model import OrderTableModel, TermTableModel
from asset_desk.ui.widgets.page_table_model import FixedPages
from tests.builders import TODAY
from tests.committee_desk import CHAIR, ORDER_TEXT, SECRETARY
from tests.ui.keeping import part, press, type_in

YESTERDAY = TODAY - timedelta(days=1)
ACTS = ("preview", "change", "discard", "amend", "revoke", "anew", "issue")


def dialog(page, name):
    found = [each for each in page.view.findChildren(QDialog, name) if each.isVisible()]
    assert len(found) == 1, name
    return found[0]


def offered(page):
    view = page.tab("orders").view
    return {name for name in ACTS if not part(view, f"{name}_order").isHidden()}


def cells(model):
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [[model.index(row, each).data() for each in columns] for row in rows]


def listed(page):
    return cells(page.tab("orders").view.model)


def as_role(desk, role):
    officer = desk.session.officer
    desk.session.begin(Officer(officer.account_id, officer.name, role))


def test_without_a_committee_the_page_says_what_is_next(page):
    assert part(page.view, "no_committee", QLabel).isVisible()
    assert "คณะกรรมการใหม่" in part(page.view, "no_committee_next", QLabel).text()


def test_without_a_committee_the_way_to_one_is_as_wide_as_its_words(page):
    page.view.resize(1150, 690)
    page.view.show()
    new = page.view.new
    assert new.width() <= new.sizeHint().width() + 20


def test_a_new_committee_begins_with_the_usual_text_and_who_holds_the_posts(page, desk):
    press(page.view, "new_committee")
    asked = dialog(page, "order_dialog")
    assert part(asked, "committee_name").text() == USUAL_NAME
    assert part(asked, "member_name_1").text() == "นายประธาน นำประชุม"
    assert not part(asked, "save").isEnabled()
    type_in(asked, "member_search", "วันดี รักบัญชี")
    part(asked, "member_search").entered.emit("วันดี รักบัญชี")
    part(asked, "member_seat_2").choose(SECRETARY.seat)
    press(asked, "save")
    (committee,) = desk.queries.committees.committees()
    assert committee.name == USUAL_NAME
    (draft,) = committee.orders
    assert [each.name for each in draft.text.members] == ["นายประธาน นำประชุม", "วันดี รักบัญชี"]
    assert listed(page)[0][0] == "ร่าง"
    assert offered(page) == {"preview", "change", "discard", "anew", "issue"}


def test_a_new_committee_that_is_cancelled_leaves_nothing(page, desk):
    press(page.view, "new_committee")
    press(dialog(page, "order_dialog"), "cancel")
    assert desk.queries.committees.committees() == []


def test_a_committee_without_a_name_cannot_be_kept(page):
    press(page.view, "new_committee")
    asked = dialog(page, "order_dialog")
    part(asked, "member_search").entered.emit("วันดี รักบัญชี")
    part(asked, "member_seat_2").choose(SECRETARY.seat)
    assert part(asked, "save").isEnabled()
    part(asked, "committee_name").clear()
    asked.fields["committee_name"].touch()
    assert not part(asked, "save").isEnabled()
    assert "ชื่อ" in part(asked, "committee_name_problem", QLabel).text()


def test_an_order_is_issued_under_the_next_number_of_the_year(page, desk, orders, told):
    orders.drafted()
    page.refresh()
    press(page.view, "issue_order")
    asked = dialog(page, "issue_dialog")
    assert part(asked, "order_number").value() == 1
    assert "1/2569" in part(asked, "order_signer", QLabel).text()
    assert "สมบูรณ์ ใจงาม" in part(asked, "order_signer", QLabel).text()
    press(asked, "save")
    (committee,) = desk.queries.committees.committees()
    assert committee.orders[0].issued.order_no == "1/2569"
    assert "1/2569" in told.last
    assert offered(page) == {"preview", "anew", "amend", "revoke"}


def test_a_number_that_is_taken_is_refused_and_the_dialog_stays(page, desk, orders):
    orders.issued(number=7)
    orders.drafted(committee_name="คณะทำงานอื่น")
    page.refresh()
    page.show_committee(desk.queries.committees.committees()[1].committee_id)
    press(page.view, "issue_order")
    asked = dialog(page, "issue_dialog")
    assert part(asked, "order_number").value() == 8
    part(asked, "order_number").setValue(7)
    press(asked, "save")
    assert "7/2569" in part(asked, "refused", QLabel).text()
    part(asked, "order_number").setValue(9)
    press(asked, "save")
    assert desk.queries.committees.order_by_no(2569, 9) is not None


def test_the_number_offered_follows_the_year_of_the_day_unless_one_was_typed(page, orders):
    orders.issued(number=7)
    orders.drafted(committee_name="คณะทำงานอื่น")
    page.refresh()
    page.view.committee.setCurrentIndex(1)
    press(page.view, "issue_order")
    asked = dialog(page, "issue_dialog")
    part(asked, "issued_on").set_day(TODAY.replace(year=2025))
    assert part(asked, "order_number").value() == 1
    part(asked, "order_number").setValue(40)
    part(asked, "issued_on").set_day(TODAY)
    assert part(asked, "order_number").value() == 40


@pytest.mark.parametrize("text", ["", "32/1/2569", "21 พ.ค. 2569"])
def test_an_order_is_issued_on_no_day_to_come_and_on_none_that_is_not(page, orders, text):
    orders.drafted()
    page.refresh()
    press(page.view, "issue_order")
    asked = dialog(page, "issue_dialog")
    part(asked, "issued_on_text").clear()
    type_in(asked, "issued_on_text", text)
    part(asked, "issued_on").line.textEdited.emit(text)
    assert not part(asked, "save").isEnabled()


def test_a_draft_is_changed_with_what_it_says(page, desk, orders):
    order_id = orders.drafted()
    page.refresh()
    press(page.view, "change_order")
    asked = dialog(page, "order_dialog")
    press(asked, "remove_member_2")
    part(asked, "duties").setPlainText("ข้อเดียว")
    part(asked, "effective_on").set_day(TODAY)
    press(asked, "save")
    kept = desk.queries.committees.order(order_id)
    assert kept.text == replace(
        ORDER_TEXT, members=(CHAIR, SECRETARY), duties=("ข้อเดียว",), effective_on=TODAY
    )


def test_members_are_moved_up_and_down(page, desk, orders):
    more = replace(CHAIR, seat=ORDER_TEXT.members[1].seat, name="นายท้าย มาหลัง")
    orders.drafted(text=replace(ORDER_TEXT, members=(*ORDER_TEXT.members, more)))
    page.refresh()
    press(page.view, "change_order")
    asked = dialog(page, "order_dialog")
    assert part(asked, "member_name_3").text() == "นายท้าย มาหลัง"
    press(asked, "up_member_3")
    assert part(asked, "member_name_2").text() == "นายท้าย มาหลัง"
    assert not part(asked, "up_member_1").isEnabled()
    press(asked, "down_member_2")
    assert part(asked, "member_name_3").text() == "นายท้าย มาหลัง"


def test_a_person_of_the_office_is_taken_over_with_their_position(page, desk, people):
    press(page.view, "new_committee")
    asked = dialog(page, "order_dialog")
    search = part(asked, "member_search")
    type_in(asked, "member_search", "พัสดุ ดี")
    search.textEdited.emit("พัสดุ ดี")
    assert search.choices.count() == 1
    search.entered.emit("พัสดุ ดี")
    assert part(asked, "member_name_2").text() == "นางสาวพัสดุ ดีงาม"
    assert part(asked, "member_name_2").isReadOnly()
    assert part(asked, "member_position_2").text() == "นักวิชาการพัสดุ"
    assert asked.text().members[1].person_id == people["staff"]


@pytest.mark.parametrize(("members", "word"), [((), "กรรมการ"), ((CHAIR,), "เลขานุการ")])
def test_what_is_wrong_with_the_members_is_said_beside_them(page, orders, members, word):
    orders.drafted()
    page.refresh()
    press(page.view, "change_order")
    asked = dialog(page, "order_dialog")
    for _ in range(3 - len(members)):
        press(asked, f"remove_member_{len(members) + 1}")
    assert word in part(asked, "members_problem", QLabel).text()
    assert not part(asked, "save").isEnabled()


def test_a_draft_is_discarded_for_a_reason_and_stays_struck_through(page, desk, orders):
    order_id = orders.drafted()
    page.refresh()
    press(page.view, "discard_order")
    asked = next(each for each in page.view.findChildren(QDialog) if each.isVisible())
    assert not part(asked, "save").isEnabled()
    part(asked, "reason").setPlainText("พิมพ์ผิด")
    press(asked, "save")
    assert desk.queries.committees.order(order_id).is_discarded
    model = page.tab("orders").view.model
    assert model.is_struck(model.row(0))
    assert offered(page) == {"preview", "anew"}


def test_an_amendment_begins_with_the_members_and_duties_that_stand(page, desk, orders):
    first = orders.issued(on=YESTERDAY)
    page.refresh()
    press(page.view, "amend_order")
    asked = dialog(page, "order_dialog")
    assert asked.text().members == ORDER_TEXT.members
    press(asked, "remove_member_2")
    press(asked, "save")
    draft = desk.queries.committees.committees()[0].orders[1]
    assert (draft.kind, draft.changes_id) == (OrderKind.AMEND, first)
    assert draft.text.members == (CHAIR, SECRETARY)


def test_a_revocation_asks_for_neither_members_nor_duties(page, desk, orders):
    orders.issued(on=YESTERDAY)
    page.refresh()
    press(page.view, "revoke_order")
    asked = dialog(page, "order_dialog")
    assert asked.findChild(QPushButton, "remove_member_1") is None
    press(asked, "save")
    press(page.view, "issue_order")
    press(dialog(page, "issue_dialog"), "save")
    assert desk.queries.committees.committees()[0].members_on(TODAY) == ()
    assert [row[4] for row in listed(page)] == ["ใช้บังคับอยู่", "ยกเลิกโดยที่ 2/2569"]
    assert offered(page) == {"preview", "anew"}


def test_a_committee_is_appointed_anew_with_those_who_sit_in_it(page, desk, orders):
    orders.issued(on=YESTERDAY)
    page.refresh()
    press(page.view, "anew_order")
    press(dialog(page, "order_dialog"), "save")
    committee = desk.queries.committees.committees()[0]
    assert [each.kind for each in committee.orders] == [OrderKind.APPOINT] * 2
    assert committee.orders[1].text == ORDER_TEXT


def test_the_order_is_looked_at_on_paper(page, orders, qtbot):
    orders.issued()
    page.refresh()
    press(page.view, "preview_order")
    preview = dialog(page, "paper_preview")
    qtbot.waitUntil(lambda: preview.pages.document.pageCount() == 1)
    assert "1/2569" in preview.windowTitle()


def test_the_signed_scan_is_attached_and_listed(page, desk, orders, tmp_path):
    order_id = orders.issued()
    page.refresh()
    scan = tmp_path / "คำสั่งลงนาม.pdf"
    scan.write_bytes(b"%PDF signed")
    press(page.view, "attach_order_file")
    page.view.findChild(QFileDialog).fileSelected.emit(str(scan))
    (file,) = desk.queries.committees.files(order_id)
    assert file.file_name == "คำสั่งลงนาม.pdf"
    assert part(page.view, "order_file_0").text() == "คำสั่งลงนาม.pdf"
    assert listed(page)[0][5] == "1"


def test_a_draft_takes_no_scan_yet(page, orders):
    orders.drafted()
    page.refresh()
    assert part(page.view, "attach_order_file").isHidden()
    assert "ออกคำสั่งแล้ว" in part(page.view, "no_order_files", QLabel).text()


@pytest.mark.parametrize("role", [Role.COMMITTEE_MEMBER, Role.AUDITOR, Role.APPROVER])
def test_who_may_only_read_sees_no_button_and_why(page, desk, orders, role):
    orders.issued()
    as_role(desk, role)
    page.refresh()
    assert part(page.view, "new_committee").isHidden()
    assert "เจ้าหน้าที่พัสดุ" in part(page.view, "committees_read_only", QLabel).text()
    assert offered(page) == {"preview"}
    assert part(page.view, "attach_order_file").isHidden()


def test_the_members_of_a_day_stand_first_with_their_terms(page, desk, orders):
    first = orders.issued(on=YESTERDAY)
    fewer = replace(ORDER_TEXT, members=(CHAIR, SECRETARY))
    orders.issued(OrderKind.AMEND, changes_id=first, text=fewer)
    page.refresh()
    page.view.go_to_tab("members")
    view = page.tab("members").view
    assert "2/2569" in part(view, "order_in_force", QLabel).text()
    found = cells(view.model)
    assert [row[0] for row in found] == [CHAIR.name, SECRETARY.name, "นายช่างชัย ก่อสร้าง"]
    assert found[2][4] == "19 พ.ค. 2569"
    assert found[2][5] == "พ้นแล้ว"
    view.day.set_day(YESTERDAY)
    assert "1/2569" in part(view, "order_in_force", QLabel).text()
    assert [row[5] for row in cells(view.model)] == ["เป็นกรรมการ"] * 3
    view.day.set_day(YESTERDAY - timedelta(days=1))
    assert "ไม่มีคำสั่ง" in part(view, "order_in_force", QLabel).text()


def test_committees_are_chosen_on_top(page, orders):
    orders.issued()
    orders.drafted(committee_name="คณะทำงานอื่น")
    page.refresh()
    assert listed(page)[0][0] == "1/2569"
    page.view.committee.setCurrentIndex(1)
    assert listed(page)[0][0] == "ร่าง"


def test_the_page_hears_of_orders_kept_elsewhere(page, desk, orders):
    orders.drafted()
    desk.events.committees_changed.emit()
    assert len(listed(page)) == 1


def test_the_tabs_are_read_in_when_they_are_first_opened(page, orders):
    orders.issued()
    page.refresh()
    assert list(page._tabs) == ["orders"]
    tabs = page.view.findChild(QTabWidget, "committee_tabs")
    tabs.setCurrentIndex(1)
    assert list(page._tabs) == ["orders", "members"]


def test_the_lists_are_right_models(qtmodeltester, page, orders):
    orders.issued()
    page.refresh()
    for model in (page.tab("orders").view.model, OrderTableModel(), TermTableModel()):
        qtmodeltester.check(model)
    empty = OrderTableModel()
    empty.show_pages(FixedPages([]))
    assert empty.rowCount() == 0
