"""The cited clauses are read, worded anew, and said to be unchecked until they are."""

from __future__ import annotations

from asset_desk.domain.errors import Refusal
from asset_desk.ui.refusal_text import refusal_text
from tests.ui.keeping import as_auditor, dialog, part, press, problem, type_in


def test_the_list_passes_qts_own_model_test(page, qtmodeltester):
    qtmodeltester.check(page("clauses").model)


def test_what_came_with_the_program_is_said_to_be_unchecked(page):
    shown = page("clauses")
    assert shown.model.rowCount() == 16
    texts = {shown.model.index(row, 2).data() for row in range(16)}
    assert texts == {"ยังไม่ได้ตรวจกับต้นฉบับ"}


def opened(shown):
    press(shown, "edit_clause")
    return dialog(shown, "clause_dialog")


def test_a_checked_wording_is_kept_with_its_day(desk, page, qtbot):
    shown = page("clauses")
    asking = opened(shown)
    part(asking, "wording").setPlainText("ลงทะเบียนคุมพัสดุ")
    part(asking, "checked_on").set_day(desk.today())
    with qtbot.waitSignal(desk.events.office_changed):
        press(asking, "save")
    kept = desk.queries.office.clauses()[0]
    assert (kept.wording, kept.checked_on) == ("ลงทะเบียนคุมพัสดุ", desk.today())
    assert "20 พ.ค. 2569" in shown.model.index(0, 2).data()


def test_a_clause_without_words_or_source_cannot_be_kept(page):
    asking = opened(page("clauses"))
    part(asking, "wording").setPlainText(" ")
    assert problem(asking, "wording") == refusal_text(Refusal.CLAUSE_WORDING_MISSING)
    part(asking, "wording").setPlainText("ก")
    type_in(asking, "source", " ")
    assert problem(asking, "source") == refusal_text(Refusal.CLAUSE_SOURCE_MISSING)
    assert not asking.save.isEnabled()


def test_cancelling_changes_nothing(desk, page):
    before = desk.queries.office.clauses()
    asking = opened(page("clauses"))
    part(asking, "wording").setPlainText("อื่น")
    press(asking, "cancel")
    assert desk.queries.office.clauses() == before


def test_an_auditor_reads_only(desk, page):
    as_auditor(desk)
    shown = page("clauses")
    assert part(shown, "edit_clause").isHidden()
