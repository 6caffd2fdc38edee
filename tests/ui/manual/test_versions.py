"""A version is begun, titled, sent to review, taken back and approved; its files are kept."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QFileDialog

from asset_desk.domain.accounts import Role
from asset_desk.domain.errors import Refusal
from asset_desk.domain.manual import VersionStage
from asset_desk.services import manual
from asset_desk.thai_dates import short_date
from asset_desk.ui.refusal_text import refusal_text
from tests.ui.keeping import dialog, enter, part, press, problem, type_in
from tests.ui.manual.conftest import TITLE
from tests.ui.manual.hands import act, offers


def versions(desk):
    return desk.queries.manuals.versions()


def day_in(asking, name, day):
    part(asking, name).set_day(day)


def ask_to_begin(presenter):
    press(presenter.view, "begin_version")
    return dialog(presenter.view, "begin_version_dialog")


def test_a_new_version_begins_with_the_one_in_force(desk, in_force, told):
    asking = ask_to_begin(in_force)
    assert part(asking, "title").text() == TITLE
    part(asking, "fiscal_year").choose(2570)
    press(asking, "save")
    first, second = versions(desk)
    assert (second.base_id, second.fiscal_year) == (first.version_id, 2570)
    assert in_force.reading.version == second
    assert part(in_force.view, "edit_section").isVisible()
    assert told.last == "เริ่มจัดทำฉบับใหม่แล้ว"


def test_a_new_version_may_begin_with_the_starting_text_again(desk, in_force):
    asking = ask_to_begin(in_force)
    part(asking, "base_version").choose(None)
    press(asking, "save")
    assert versions(desk)[-1].base_id is None


def test_a_version_without_a_title_is_not_begun(desk, in_force):
    asking = ask_to_begin(in_force)
    type_in(asking, "title", "")
    assert problem(asking, "title") == refusal_text(Refusal.MANUAL_TITLE_MISSING)
    assert not asking.save.isEnabled()
    asking.reject()
    assert len(versions(desk)) == 1


def test_two_drafts_at_once_are_refused_in_the_dialog(desk, in_force, begin):
    asking = ask_to_begin(in_force)
    begin()
    press(asking, "save")
    assert part(asking, "refused").text() == refusal_text(Refusal.VERSION_OPEN_ALREADY)


def test_nobody_begins_another_while_a_draft_is_open(written):
    assert part(written.view, "begin_version").isHidden()


def test_the_title_and_what_is_new_are_kept(desk, written):
    act(written.view, "change_title")
    asking = dialog(written.view, "title_dialog")
    type_in(asking, "title", "คู่มือการยืม")
    part(asking, "changes").setPlainText("เพิ่มหมวดอากาศยานไร้คนขับ")
    press(asking, "save")
    (version,) = versions(desk)
    assert (version.title, version.changes) == ("คู่มือการยืม", "เพิ่มหมวดอากาศยานไร้คนขับ")


def test_a_title_that_is_taken_away_is_not_kept(desk, written):
    act(written.view, "change_title")
    asking = dialog(written.view, "title_dialog")
    type_in(asking, "title", " ")
    assert problem(asking, "title") == refusal_text(Refusal.MANUAL_TITLE_MISSING)
    assert not asking.save.isEnabled()
    asking.reject()
    assert versions(desk)[0].title == TITLE


def test_a_title_changed_by_somebody_else_is_not_written_over(desk, written):
    act(written.view, "change_title")
    asking = dialog(written.view, "title_dialog")
    by, seen = desk.occasion(), versions(desk)[0]
    manual.change_version(desk.new_uow(), by, seen, title="คู่มืออื่น", changes="")
    type_in(asking, "title", "คู่มือการยืม")
    press(asking, "save")
    assert part(asking, "refused").text() == refusal_text(Refusal.CHANGED_MEANWHILE)
    assert versions(desk)[0].title == "คู่มืออื่น"


def send(presenter):
    press(presenter.view, "send_to_review")
    press(part(presenter.view, "question").window(), "save")


def test_a_draft_is_sent_to_review_after_asking(desk, written):
    press(written.view, "send_to_review")
    part(written.view, "question").window().reject()
    assert versions(desk)[0].stage is VersionStage.DRAFT
    send(written)
    assert versions(desk)[0].stage is VersionStage.UNDER_REVIEW
    assert part(written.view, "version_stage").status().text == "อยู่ระหว่างทบทวน"
    assert part(written.view, "edit_section").isVisible()
    assert part(written.view, "send_to_review").isHidden()


def test_a_draft_is_taken_back_with_a_reason(desk, written):
    assert not offers(written.view, "take_back_from_review")
    send(written)
    act(written.view, "take_back_from_review")
    asking = part(written.view, "reason").window()
    assert not asking.save.isEnabled()
    part(asking, "reason").setPlainText("ยังไม่ครบ")
    press(asking, "save")
    assert versions(desk)[0].stage is VersionStage.DRAFT


@pytest.fixture
def reviewed(mayor, written):
    """The screen on a draft under review."""
    send(written)
    return written


def ask_approval(presenter):
    press(presenter.view, "approve_version")
    return dialog(presenter.view, "approve_version_dialog")


def test_an_approval_names_who_signs_as_of_its_day(desk, reviewed, told):
    asking = ask_approval(reviewed)
    assert part(asking, "approver_name").text() == "นายประเสริฐ สวนงาม"
    assert part(asking, "approver_titles").text() == "นายกเทศมนตรีตำบลบ้านสวนธาร"
    day_in(asking, "in_force_from", desk.today() + timedelta(days=12))
    type_in(asking, "document_no", "สธ 52001/118")
    press(asking, "save")
    (version,) = versions(desk)
    approval = version.approval
    assert (approval.approved_on, approval.document_no) == (desk.today(), "สธ 52001/118")
    assert approval.in_force_from == desk.today() + timedelta(days=12)
    assert approval.name == "นายประเสริฐ สวนงาม"
    assert not part(reviewed.view, "edit_section").isVisible()
    assert "อนุมัติ" in told.last


def test_the_first_day_in_force_follows_the_approval_until_it_is_given(desk, reviewed):
    asking = ask_approval(reviewed)
    day_in(asking, "approved_on", desk.today() - timedelta(days=3))
    assert part(asking, "in_force_from").day() == desk.today() - timedelta(days=3)
    day_in(asking, "in_force_from", desk.today())
    day_in(asking, "approved_on", desk.today() - timedelta(days=5))
    assert part(asking, "in_force_from").day() == desk.today()


@pytest.mark.parametrize(
    ("name", "days", "said"),
    [
        ("approved_on", 1, Refusal.DAY_IN_THE_FUTURE),
        ("in_force_from", -1, Refusal.IN_FORCE_BEFORE_APPROVAL),
    ],
)
def test_an_approval_on_a_day_that_can_not_be_is_not_kept(desk, reviewed, name, days, said):
    asking = ask_approval(reviewed)
    day_in(asking, name, desk.today() + timedelta(days=days))
    assert problem(asking, name) == refusal_text(said)
    assert not asking.save.isEnabled()
    asking.reject()
    assert versions(desk)[0].approval is None


def test_an_approval_before_anybody_was_in_post_says_what_to_do(desk, reviewed):
    asking = ask_approval(reviewed)
    long_ago = desk.today() - timedelta(days=2000)
    day_in(asking, "approved_on", long_ago)
    assert "ผู้ดำรงตำแหน่ง" in part(asking, "approver_titles").text()
    assert not asking.save.isEnabled()


def test_a_version_is_not_in_force_before_the_last_one(desk, begin, approve, shown):
    later = desk.today() + timedelta(days=30)
    base = approve(begin(), in_force_from=later)
    manual.send_to_review(desk.new_uow(), desk.occasion(), begin(base, 2570))
    asking = ask_approval(shown())
    assert "ฉบับที่ 1" in problem(asking, "in_force_from")
    day_in(asking, "in_force_from", later)
    assert problem(asking, "in_force_from") == ""
    assert asking.save.isEnabled()


@pytest.mark.parametrize(
    ("role", "may"),
    [
        (Role.PROPERTY_OFFICER, False),
        (Role.HEAD_OF_SUPPLIES, True),
        (Role.APPROVER, True),
        (Role.COMMITTEE_MEMBER, False),
        (Role.AUDITOR, False),
    ],
)
def test_only_who_may_approve_is_offered_it(desk, reviewed, role, may):
    enter(desk, role)
    reviewed.refresh()
    reviewed.show_version(versions(desk)[0].version_id)
    assert part(reviewed.view, "approve_version").isHidden() is not may


def test_a_file_is_added_to_an_approved_version_and_opened(desk, in_force, tmp_path, monkeypatch):
    file = tmp_path / "คำอนุมัติ.pdf"
    file.write_bytes(b"%PDF approved")
    act(in_force.view, "open_files")
    listing = dialog(in_force.view, "files_dialog")
    assert part(listing, "no_files").isVisible()
    press(listing, "add_file")
    listing.findChild(QFileDialog, "open_file").fileSelected.emit(str(file))
    (kept,) = desk.queries.manuals.files(in_force.reading.version.version_id)
    assert kept.file_name == "คำอนุมัติ.pdf"
    opened = []
    monkeypatch.setattr(
        "asset_desk.ui.manual.version_presenter.QDesktopServices.openUrl", opened.append
    )
    press(listing, "file_0")
    assert opened[0].toLocalFile().endswith("คำอนุมัติ.pdf")


def test_who_reads_opens_files_and_adds_none(desk, in_force):
    enter(desk, Role.AUDITOR)
    in_force.refresh()
    act(in_force.view, "open_files")
    assert part(dialog(in_force.view, "files_dialog"), "add_file").isHidden()


def test_the_manual_is_looked_at_on_paper(written, qtbot):
    press(written.view, "print_manual")
    preview = dialog(written.view, "paper_preview")
    qtbot.waitUntil(lambda: preview.pages.document.pageCount() >= 5, timeout=30_000)
    assert "(ร่าง)" in preview._file_name


def test_the_empty_borrow_form_is_looked_at(written, qtbot):
    written._page.page.form_asked.emit()
    preview = dialog(written.view, "paper_preview")
    qtbot.waitUntil(lambda: preview.pages.document.pageCount() >= 1, timeout=20_000)


def test_the_day_of_the_approval_stands_on_top(desk, in_force):
    facts = part(in_force.view, "version_facts").text()
    assert short_date(desk.today()) in facts
    assert "สธ 1/2569" in facts
