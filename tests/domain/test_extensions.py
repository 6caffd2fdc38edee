"""A later due date: later than the one in force, not before it is allowed, within 365 days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from asset_desk.domain.errors import Refusal
from asset_desk.domain.extensions import Extension, added_days, extension_problems, first_day

BEGUN, DUE = date(2026, 5, 20), date(2026, 5, 22)


def asked(**given) -> Extension:
    usual = {"on": DUE, "seen_due_date": DUE, "reason": "งานยังไม่เสร็จ"}
    return Extension(**usual | {"new_due_date": DUE + timedelta(days=5)} | given)


@pytest.mark.parametrize(
    ("given", "problems"),
    [
        ({}, {}),
        ({"new_due_date": DUE + timedelta(days=1)}, {}),
        ({"new_due_date": None}, {"new_due_date": Refusal.DUE_DATE_MISSING}),
        ({"new_due_date": DUE}, {"new_due_date": Refusal.NEW_DUE_DATE_TOO_EARLY}),
        (
            {"on": DUE + timedelta(days=6), "new_due_date": DUE + timedelta(days=5)},
            {"new_due_date": Refusal.NEW_DUE_DATE_TOO_EARLY},
        ),
        ({"on": DUE + timedelta(days=5)}, {}),
        ({"new_due_date": BEGUN + timedelta(days=365)}, {}),
        (
            {"new_due_date": BEGUN + timedelta(days=366)},
            {"new_due_date": Refusal.LOAN_TOO_LONG},
        ),
        ({"reason": "  "}, {"reason": Refusal.REASON_MISSING}),
        ({"on": DUE + timedelta(days=8)}, {"on": Refusal.DAY_IN_THE_FUTURE}),
    ],
)
def test_what_is_wrong_with_an_extension_is_said_by_field(given, problems):
    today = DUE + timedelta(days=7)
    found = extension_problems(asked(**given), DUE, BEGUN, today)
    assert {name: found.get(name) for name in problems} == problems
    assert bool(found) == bool(problems)


def test_a_loan_collected_early_is_counted_from_the_day_on_which_it_was_collected():
    assert first_day(BEGUN, None) == BEGUN
    assert first_day(BEGUN, BEGUN - timedelta(days=2)) == BEGUN - timedelta(days=2)
    assert first_day(BEGUN, BEGUN + timedelta(days=1)) == BEGUN


def test_an_extension_adds_the_days_after_the_due_date_and_none_that_are_past():
    new = DUE + timedelta(days=5)
    assert added_days(DUE - timedelta(days=1), DUE, new) == (DUE + timedelta(days=1), new)
    assert added_days(DUE + timedelta(days=3), DUE, new) == (DUE + timedelta(days=3), new)
