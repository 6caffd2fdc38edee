"""Free for a range of days is one count, whoever asks, and agrees with a model day by day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asset_desk.domain.asset_calendar import Holding
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.returns import ReturnCount
from asset_desk.services import lending
from asset_desk.services.releasing import release
from asset_desk.services.rows import AssetFilter
from asset_desk.ui.assets.wording import free_of
from tests.builders import TODAY, occasion

OWNED = 10
DAYS = st.integers(-6, 9).map(lambda number: TODAY + timedelta(days=number))
TOMORROW, IN_A_WEEK = TODAY + timedelta(days=1), TODAY + timedelta(days=7)


@pytest.fixture
def chairs(desk):
    return desk.asset(OWNED)


def free(desk, asset_id, first=TODAY, last=TODAY, but=None):
    with desk.uow as uow:
        return lending.free_for(uow, asset_id, first, last, but=but)


def day_of(desk, asset_id, day):
    return next(each for each in desk.queries.assets.month(asset_id, day) if each.day == day)


def counts(desk, asset_id, day, but=None):
    """What the approval, the form and the calendar say of one day, and the page of a loan."""
    said = {
        free(desk, asset_id, day, day),
        desk.queries.assets.availability(asset_id, day, day).free,
    }
    said.add(day_of(desk, asset_id, day).free)
    said.add(listed(desk, asset_id, day))
    return said


def listed(desk, asset_id, day):
    """What the register, listed for a day, says is free of it."""
    rows = desk.queries.assets.assets(AssetFilter(on=day, with_retired=True)).page(0, 100)
    return free_of(next(row for row in rows if row.asset_id == asset_id))


def test_what_is_promised_for_other_days_is_free_today_in_the_list_as_on_the_form(desk, chairs):
    desk.approved((chairs, 4), from_date=TOMORROW, due_date=IN_A_WEEK)
    assert counts(desk, chairs, TODAY) == {10}
    assert counts(desk, chairs, TOMORROW) == {6}
    assert counts(desk, chairs, IN_A_WEEK) == {6}
    (row,) = desk.queries.assets.assets(AssetFilter()).page(0, 10)
    assert (row.promised, row.promised_then) == (4, 4)


def test_lesson_01_what_is_overdue_is_not_free_until_it_is_back_whatever_its_due_date(desk, chairs):
    loan_id = desk.lent(
        (chairs, 4), on=date(2026, 4, 1), from_date=date(2026, 4, 1), due_date=date(2026, 4, 3)
    )
    for day in (TODAY, TOMORROW, IN_A_WEEK):
        assert counts(desk, chairs, day) == {6}
        assert day_of(desk, chairs, day).late == 4
    with pytest.raises(DeskError, match=f"^{Refusal.MORE_THAN_IS_FREE.name}"):
        desk.approved((chairs, 7))
    desk.take_back(loan_id, 4)
    assert counts(desk, chairs, TODAY) == {10}


def test_lesson_01_damaged_and_lost_pieces_are_not_handed_out_again(desk, chairs):
    loan_id = desk.lent((chairs, 5))
    desk.take_back(loan_id, ReturnCount(2, 2, 1, "ขาหัก 2 หาย 1"))
    assert counts(desk, chairs, IN_A_WEEK) == {7}


def test_requests_reserve_nothing(desk, chairs):
    desk.requested((chairs, 10))
    assert counts(desk, chairs, TODAY) == {10}


@pytest.mark.parametrize(("day", "is_free"), [(-1, 10), (0, 7), (2, 7), (3, 10)])
def test_what_is_approved_reserves_its_first_and_last_day_and_no_other(desk, chairs, day, is_free):
    first = TODAY + timedelta(days=4)
    desk.approved((chairs, 3), from_date=first, due_date=first + timedelta(days=2))
    assert counts(desk, chairs, first + timedelta(days=day)) == {is_free}


def test_lesson_07_it_is_counted_again_at_the_approval(desk, chairs):
    first, second = desk.requested((chairs, 6)), desk.requested((chairs, 6))
    desk.approve(first)
    with pytest.raises(DeskError, match=f"^{Refusal.MORE_THAN_IS_FREE.name}") as refused:
        desk.approve(second)
    assert refused.value.facts["free"] == 4
    desk.approve(second, 4)


def test_lesson_07_it_is_counted_again_at_the_hand_over(desk, chairs):
    late = desk.lent(
        (chairs, 6),
        on=TODAY - timedelta(days=3),
        from_date=TODAY - timedelta(days=3),
        due_date=TODAY,
    )
    waiting = desk.approved((chairs, 4), from_date=TOMORROW, due_date=IN_A_WEEK)
    desk.take_back(late, ReturnCount(damaged=6, condition="พัง"))
    desk.hand_over(waiting)
    other = desk.requested((chairs, 1))
    with pytest.raises(DeskError, match=f"^{Refusal.MORE_THAN_IS_FREE.name}"):
        desk.approve(other)


def test_the_page_of_a_loan_counts_the_same_with_the_loan_itself_left_out(desk, chairs):
    desk.approved((chairs, 3))
    desk.lent((chairs, 2))
    loan_id = desk.requested((chairs, 9))
    row = desk.page(loan_id).lines[0]
    loan = desk.loan(loan_id)
    assert row.free == free(desk, chairs, loan.from_date, loan.due_date, but=loan_id) == 5


def test_lesson_11_a_return_leaves_no_old_holder_on_the_calendar(desk, chairs):
    loan_id = desk.lent(
        (chairs, 4), on=TODAY - timedelta(days=1), from_date=TODAY, due_date=IN_A_WEEK
    )
    desk.take_back(loan_id, 4)
    (back,) = day_of(desk, chairs, TODAY).holdings
    assert (back.holding, back.quantity, back.loan_id) == (Holding.BACK, 4, loan_id)
    assert day_of(desk, chairs, TOMORROW).holdings == ()
    (out,) = day_of(desk, chairs, TODAY - timedelta(days=1)).holdings
    assert (out.holding, out.quantity) == (Holding.OUT, 4)


def test_what_was_lent_and_brought_back_on_one_day_stands_on_that_day(desk, chairs):
    loan_id = desk.lent((chairs, 3))
    desk.take_back(loan_id, 3)
    day = day_of(desk, chairs, TODAY)
    assert (day.free, day.out) == (10, 0)
    assert [(each.holding, each.quantity) for each in day.holdings] == [(Holding.BACK, 3)]


def test_a_part_return_leaves_the_rest_out_and_says_what_came_back(desk, chairs):
    loan_id = desk.lent((chairs, 5), due_date=TODAY)
    desk.take_back(loan_id, 2)
    day = day_of(desk, chairs, TODAY)
    assert (day.free, day.out) == (7, 3)
    said = {(each.holding, each.quantity) for each in day.holdings}
    assert said == {(Holding.OUT, 3), (Holding.BACK, 2)}
    (late,) = day_of(desk, chairs, TOMORROW).holdings
    assert (late.holding, late.quantity) == (Holding.LATE, 3)


def test_the_month_is_read_without_looking_at_every_loan_the_asset_ever_had(desk, chairs):
    plan = "\n".join(
        str(tuple(row))
        for row in desk.sql(
            "EXPLAIN QUERY PLAN SELECT e.id FROM ledger_entry AS e "
            "CROSS JOIN posting AS p ON p.entry_id = e.id "
            "WHERE e.asset_id = 1 AND e.happened_on >= '2026-05-01'"
        )
    )
    assert "ix_ledger_entry_asset (asset_id=? AND happened_on>?)" in plan


@dataclass
class Slip:
    """A loan as a child would keep it: who waits, who has it since when, and until when."""

    loan_id: int
    quantity: int
    first: date
    last: date
    out_since: date | None = None
    is_gone: bool = False


@dataclass
class Model:
    """Looks at one day at a time, at every slip."""

    slips: list[Slip] = field(default_factory=list)
    broken: int = 0

    def free(self, first: date, last: date, but: Slip | None = None) -> int:
        """The brute-force count: what is away, less the promises that meet any of the days."""
        here = OWNED - self.broken - sum(slip.quantity for slip in self.out())
        waiting = [slip for slip in self.waiting() if slip is not but]
        met = [
            slip
            for slip in waiting
            if any(slip.first <= day <= slip.last for day in _days(first, last))
        ]
        return max(here - sum(slip.quantity for slip in met), 0)

    def out(self) -> list[Slip]:
        """What is away, late or not."""
        return [slip for slip in self.slips if slip.out_since and not slip.is_gone]

    def waiting(self) -> list[Slip]:
        """What is promised and not collected."""
        return [slip for slip in self.slips if not slip.out_since and not slip.is_gone]


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += timedelta(days=1)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["approve", "approve", "hand_over", "take_back", "break", "release"]),
        st.integers(1, 6),
        DAYS,
        st.integers(0, 4),
    ),
    max_size=14,
)


@settings(max_examples=60)
@given(steps=STEPS)
def test_free_agrees_with_a_model_that_looks_at_every_slip_on_every_day(open_desk, steps):
    with open_desk() as desk:
        chairs, model = desk.asset(OWNED), Model()
        for what, number, day, span in steps:
            _do(desk, chairs, model, (what, number, day, span))
        for first in (TODAY + timedelta(days=number) for number in range(0, 12, 3)):
            for last in (first, first + timedelta(days=4)):
                wanted = model.free(first, last)
                assert free(desk, chairs, first, last) == wanted
                assert desk.queries.assets.availability(chairs, first, last).free == wanted
        for each in desk.queries.assets.month(chairs, TODAY):
            if each.day >= TODAY:
                assert each.free == model.free(each.day, each.day)
                assert each.out == sum(slip.quantity for slip in model.out())


def _do(desk, chairs, model: Model, step) -> None:
    what, number, day, span = step
    if what == "approve":
        _approve(desk, chairs, model, Slip(0, number, day, day + timedelta(days=span)))
    elif what == "hand_over" and model.waiting():
        _hand_over(desk, model, model.waiting()[number % len(model.waiting())])
    elif what in ("take_back", "break") and model.out():
        slip = model.out()[number % len(model.out())]
        broken = 1 if what == "break" else 0
        whole = slip.quantity - broken
        desk.take_back(slip.loan_id, ReturnCount(whole, broken, 0, "นับแล้ว"))
        slip.is_gone, model.broken = True, model.broken + broken
    elif what == "release":
        _release(desk, model)


def _approve(desk, chairs, model: Model, slip: Slip) -> None:
    asked_on = min(slip.first, TODAY)
    slip.loan_id = desk.requested(
        (chairs, slip.quantity), on=asked_on, from_date=slip.first, due_date=slip.last
    )
    if slip.quantity <= model.free(slip.first, slip.last):
        desk.approve(slip.loan_id, on=asked_on)
        model.slips.append(slip)
        return
    with pytest.raises(DeskError, match=f"^{Refusal.MORE_THAN_IS_FREE.name}"):
        desk.approve(slip.loan_id, on=asked_on)


def _hand_over(desk, model: Model, slip: Slip) -> None:
    if slip.last < TODAY:
        return
    if slip.quantity <= model.free(min(slip.first, TODAY), slip.last, but=slip):
        desk.hand_over(slip.loan_id)
        slip.out_since = TODAY
        return
    with pytest.raises(DeskError, match=f"^{Refusal.MORE_THAN_IS_FREE.name}"):
        desk.hand_over(slip.loan_id)


def _release(desk, model: Model) -> None:
    for slip in model.waiting():
        if slip.last < TODAY:
            release(desk.uow, occasion(), slip.loan_id, on=TODAY)
            slip.is_gone = True
