"""Slip numbers run without a gap within a fiscal year, and begin again with the next."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from asset_desk.domain.errors import DeskError
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.domain.preferences import Preferences
from asset_desk.services import lending, office
from tests.builders import occasion

LAST = date(2026, 9, 30)
FIRST = date(2026, 10, 1)


def approve_on(desk, asset, day: date) -> str:
    return desk.loan(desk.approved((asset, 1), on=day, from_date=day, due_date=day)).slip_no


def test_lesson_08_numbers_begin_again_on_1_october_and_not_before(desk):
    asset = desk.asset(9)
    numbers = [approve_on(desk, asset, day) for day in (LAST, LAST, FIRST, FIRST)]
    assert numbers == ["บย.1/2569", "บย.2/2569", "บย.1/2570", "บย.2/2570"]


def test_a_paper_of_30_september_that_came_late_goes_into_the_old_book(desk):
    asset = desk.asset(9)
    numbers = [approve_on(desk, asset, day) for day in (LAST, FIRST, LAST)]
    assert numbers == ["บย.1/2569", "บย.1/2570", "บย.2/2569"]


def test_an_office_that_starts_in_mid_year_goes_on_from_its_paper_book_once(desk):
    office.change_preferences(desk.uow, occasion(), Preferences(slip_first_number=120))
    asset = desk.asset(9)
    numbers = [approve_on(desk, asset, day) for day in (LAST, LAST, FIRST)]
    assert numbers == ["บย.120/2569", "บย.121/2569", "บย.1/2570"]


def test_a_new_prefix_goes_on_counting(desk):
    asset = desk.asset(9)
    approve_on(desk, asset, LAST)
    office.change_preferences(desk.uow, occasion(), Preferences(slip_prefix="ยพ."))
    assert approve_on(desk, asset, LAST) == "ยพ.2/2569"


def test_lesson_08_a_refused_approval_takes_no_number(desk):
    asset = desk.asset(1)
    first, second = desk.requested((asset, 1)), desk.requested((asset, 1))
    desk.approve(first)
    with suppress(DeskError):
        desk.approve(second)
    lending.cancel(desk.uow, occasion(), first, on=occasion().today, reason="งด")
    assert desk.approve(second) == "บย.2/2569"


STEPS = st.lists(
    st.tuples(st.sampled_from(["approve", "cancel", "refuse", "too much"]), st.integers(0, 40)),
    max_size=20,
)


@settings(max_examples=40)
@given(STEPS)
def test_lesson_08_numbers_have_no_gap_and_no_double_whatever_is_called_off(open_desk, steps):
    with open_desk() as desk:
        asset, day = desk.asset(9_999), LAST - timedelta(days=300)
        for step, days in steps:
            day += timedelta(days=days)
            loan_id = desk.requested((asset, 1), on=day, from_date=day, due_date=day)
            by = occasion(today=day)
            if step == "refuse":
                lending.refuse(desk.uow, by, loan_id, on=day, reason="ไม่ว่าง")
                continue
            with suppress(DeskError):
                desk.approve(loan_id, 2 if step == "too much" else 1, on=day)
            if step == "cancel":
                lending.cancel(desk.uow, by, loan_id, on=day, reason="งด")
        kept = desk.sql(
            "SELECT fiscal_year, serial, slip_no, decided_on FROM loan "
            "WHERE slip_no <> '' ORDER BY id"
        )
        years: dict[int, list[int]] = {}
        for year, serial, slip_no, decided_on in kept:
            assert year == fiscal_year_of(date.fromisoformat(decided_on))
            assert slip_no == f"บย.{serial}/{year}"
            years.setdefault(year, []).append(serial)
        for serials in years.values():
            assert serials == list(range(1, len(serials) + 1))
        lines = desk.sql("SELECT ledger_year, ledger_no FROM loan_line WHERE ledger_no NOT NULL")
        assert sorted(map(tuple, lines)) == sorted(
            (year, serial) for year, serials in years.items() for serial in serials
        )
