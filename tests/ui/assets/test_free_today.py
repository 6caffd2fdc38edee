"""How many are free today is one number, whether the list, the asset's page or the form says it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from asset_desk.services.rows import AssetFilter
from asset_desk.ui.loans.form_answers import FormAnswers
from tests.builders import TODAY
from tests.ui.lender import lender

WEEK = timedelta(days=7)


@pytest.fixture
def asked(desk, book):
    """Chairs of which some are out, some promised from today, and some for next week alone."""
    desk_of_loans = lender(book)
    chairs = desk_of_loans.asset(40)
    desk_of_loans.lent((chairs, 5))
    desk_of_loans.approved((chairs, 7))
    later = {"from_date": TODAY + WEEK, "due_date": TODAY + 2 * WEEK}
    desk_of_loans.approved((chairs, 11), **later)
    return desk_of_loans, chairs


def free_in_the_list(screen):
    model = screen.list.view.model
    return [model.index(0, column).data() for column in range(model.columnCount())]


def test_list_page_and_form_agree_on_what_is_free_today(desk, screen, asked):
    loans, chairs = asked
    screen.refresh()
    assert "ว่าง 28 / 40" in free_in_the_list(screen)
    screen.page.show_asset(chairs)
    assert screen.page.view.places["free"].text() == "28"
    request = loans.form((chairs, 1), due_date=TODAY)
    (state,) = FormAnswers(desk).line_states(request, {}, {})
    assert state.free == "ว่าง 28 / 40"


def test_the_list_goes_on_counting_for_today_when_it_is_filtered(screen, asked):
    screen.list.view.filter_asked.emit(AssetFilter(text="เก้าอี้"))
    assert "ว่าง 28 / 40" in free_in_the_list(screen)
