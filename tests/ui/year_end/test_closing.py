"""The end of a year on the screen: what is left, its papers, and the new book."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QFileDialog, QTreeWidget

from asset_desk.domain.accounts import Role
from asset_desk.services.rows import LoanList
from asset_desk.services.year_end import Matter
from asset_desk.ui.look import Theme, dress
from asset_desk.ui.widgets.dialog import QuestionDialog
from asset_desk.ui.widgets.paper_preview import PaperPreview
from asset_desk.ui.year_end.matter_words import matter_title
from asset_desk.ui.year_end.presenter import YearEndPresenter
from tests.ui.keeping import dialog, enter, part, press

AFTER_THE_YEAR = datetime(2026, 10, 5, 3, 0, tzinfo=UTC)


@pytest.fixture
def late_desk(desk):
    """The desk five days into the new year."""
    return replace(desk, clock=lambda: AFTER_THE_YEAR)


@pytest.fixture
def screen(late_desk, qtbot):
    screen = YearEndPresenter(late_desk)
    qtbot.addWidget(screen.view)
    screen.view.resize(1150, 690)
    screen.view.show()
    screen.refresh()
    return screen


def asked_of(signal):
    heard = []
    signal.connect(heard.append)
    return heard


def test_in_october_the_year_that_ended_is_in_hand(screen):
    assert screen.view.year.value() == 2569
    assert "2570" in part(screen.view, "open_new_book").text()
    assert "30 กันยายน 2569" in part(screen.view, "year_end_state").text()


def test_before_its_end_the_present_year_says_when_that_is(desk, qtbot):
    screen = YearEndPresenter(desk)
    qtbot.addWidget(screen.view)
    screen.refresh()
    assert screen.view.year.value() == 2569
    said = part(screen.view, "year_end_state").text()
    screen_after = YearEndPresenter(replace(desk, clock=lambda: AFTER_THE_YEAR))
    qtbot.addWidget(screen_after.view)
    screen_after.refresh()
    assert said != part(screen_after.view, "year_end_state").text()


@pytest.mark.parametrize("matter", sorted(Matter))
def test_every_matter_has_its_words_and_a_way(screen, late_desk, matter):
    ways = {
        "loans": asked_of(late_desk.events.loans_asked),
        "count": asked_of(late_desk.events.count_asked),
    }
    months, measures = [], []
    late_desk.events.months_asked.connect(lambda: months.append(1))
    late_desk.events.measures_asked.connect(lambda: measures.append(1))
    assert matter_title(matter)
    assert part(screen.view, f"matter_{matter.value}").text()
    press(screen.view, f"go_{matter.value}")
    tab = screen.view.tabs.currentIndex()
    texts = screen.view.findChildren(object, "year_end_text_dialog")
    went = [*ways["loans"], *ways["count"], *months, *measures, *texts, *([tab] if tab else [])]
    if matter is Matter.TEXTS:
        assert dialog(screen.view, "year_text_dialog")
    else:
        assert len(went) == 1
    if matter is Matter.OVERDUE:
        assert went == [LoanList.OVERDUE]


def test_the_new_book_is_one_click_away(screen, late_desk):
    heard = asked_of(late_desk.events.ledger_asked)
    press(screen.view, "open_new_book")
    assert heard == [2570]


def test_all_months_are_closed_after_a_question(screen, late_desk):
    press(screen.view, "close_year_months")
    (question,) = screen.view.findChildren(QuestionDialog)
    question.save.click()
    months = late_desk.queries.months.months(2569, late_desk.today())
    assert {each.state.value for each in months} == {"closed"}


def test_who_may_not_close_months_is_not_offered_to(screen, late_desk):
    enter(late_desk, Role.COMMITTEE_MEMBER)
    screen.refresh()
    assert part(screen.view, "close_year_months").isHidden()


def test_the_pack_is_planned_then_saved(screen, late_desk, qtbot, tmp_path):
    press(screen.view, "year_end_pack")
    planned = dialog(screen.view, "pack_dialog")
    tree = part(planned, "pack_tree", QTreeWidget)
    assert tree.topLevelItemCount() == 3
    press(planned, "save")
    out = tmp_path / "ชุด.zip"
    (asking,) = screen.view.findChildren(QFileDialog)
    asking.fileSelected.emit(str(out))
    asking.reject()
    qtbot.waitUntil(lambda: not late_desk.tasks.is_busy, timeout=20_000)
    with zipfile.ZipFile(out) as pack:
        assert pack.testzip() is None


@pytest.mark.parametrize("name", ["year_end_out_list", "year_end_summary"])
def test_each_paper_is_looked_at_before_it_is_printed(screen, late_desk, qtbot, name):
    press(screen.view, name)
    (preview,) = screen.view.findChildren(PaperPreview)
    qtbot.waitUntil(lambda: not late_desk.tasks.is_busy, timeout=20_000)
    assert preview.isVisible()
    preview.reject()


@pytest.mark.parametrize("theme", sorted(Theme))
def test_it_wears_every_theme(screen, qapp, theme):
    dress(qapp, theme)
    screen.refresh()
    dress(qapp, Theme.LIGHT)
    assert part(screen.view, "year_end_left").text()
