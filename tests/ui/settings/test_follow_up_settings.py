"""The settings of follow-ups and extensions."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from asset_desk.domain.letter_wording import FOLLOW_UP_LETTER
from tests.ui.keeping import as_auditor, part, press, problem, type_in


@pytest.fixture
def shown(page):
    return page("follow_ups")


def memo(shown):
    return part(shown, "follow_up_memo", QPlainTextEdit)


def test_changed_wording_and_the_ban_on_extensions_are_kept(desk, shown, told, qtbot):
    part(shown, "may_extend").choose(False)
    memo(shown).setPlainText("ทวง {borrower}\n{items}")
    with qtbot.waitSignal(desk.events.office_changed):
        press(shown, "keep_follow_ups")
    kept = desk.queries.office.preferences()
    assert (kept.may_extend, kept.follow_up_memo) == (False, "ทวง {borrower}\n{items}")
    assert kept.follow_up_letter == FOLLOW_UP_LETTER
    assert told.last == "บันทึกการตั้งค่าแล้ว มีผลกับหนังสือฉบับต่อไป"


def test_a_wording_that_no_letter_can_be_made_with_is_said_beside_it(shown):
    memo(shown).setPlainText("ทวง {borrower}")
    assert "items" in problem(shown, "follow_up_memo")
    assert not part(shown, "keep_follow_ups").isEnabled()


def test_the_usual_wording_can_be_had_back(shown):
    memo(shown).setPlainText("อื่น\n{items}")
    press(shown, "usual_wording")
    assert not part(shown, "keep_follow_ups").isEnabled()


def test_neither_page_takes_back_what_the_other_keeps(desk, page):
    papers = page("papers")
    type_in(papers, "slip_prefix", "ยม.")
    shown = page("follow_ups")
    part(shown, "may_extend").choose(False)
    press(shown, "keep_follow_ups")
    papers = page("papers")
    press(papers, "keep_papers")
    kept = desk.queries.office.preferences()
    assert (kept.slip_prefix, kept.may_extend) == ("ยม.", False)


def test_an_auditor_only_reads(desk, settings, page):
    as_auditor(desk)
    settings.refresh()
    shown = page("follow_ups")
    assert part(shown, "keep_follow_ups").isHidden()
    assert memo(shown).isReadOnly()
