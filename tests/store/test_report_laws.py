"""Reports of books in which anything may have happened: they add up, and say the same for ever."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule, run_state_machine_as_test

from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.periods import days, month, whole_year
from asset_desk.domain.reporting import Question
from asset_desk.paths import DataFolder
from asset_desk.services import office, registry
from tests.services.desk_machine import ANY
from tests.services.desk_machine_requests import CATEGORIES
from tests.services.desk_model import year_of
from tests.services.test_desk_machine import DeskMachine
from tests.store.report_laws import Checked

NEAR = st.sampled_from((0, 1, 2, 5, 12, 30, 60, 400))
PERIODS = st.tuples(NEAR, st.sampled_from((0, 6, 30, 200)), st.sampled_from((0, 0, 1, 4, 20)))
FILTERS = st.fixed_dictionaries(
    {},
    optional={
        "division_id": st.sampled_from((2, 3)),
        "category": st.sampled_from(sorted(CATEGORIES)),
        "borrower_kind": st.sampled_from(sorted(BorrowerKind)),
    },
)


class ReportedDesk(DeskMachine):
    """A desk of which reports are made now and then, and whose names change."""

    def __init__(self, open_desk, folder):
        super().__init__(open_desk, folder)
        self.made = []

    @initialize(quantities=st.lists(st.integers(4, 9), min_size=4, max_size=6), seed=ANY)
    def begin(self, quantities, seed):
        """Some weeks in which loans came and went."""
        super().begin(quantities)
        draw = random.Random(seed)
        for _ in range(draw.randint(2, 12)):
            self.time_passes(draw.choice((0, 1, 3, 9, 20)))
            self.a_loan_is_asked_for(
                draw.randrange(99),
                [draw.randint(1, 4) for _ in range(draw.randint(1, 3))],
                (draw.randint(0, 1), draw.randint(0, 6)),
                0,
                [step_of(draw) for _ in range(draw.randint(2, 6))],
            )
            self.loans_go_on([(draw.randrange(99), step_of(draw)) for _ in range(2)])

    @rule(ago=PERIODS, filters=FILTERS)
    def a_report_is_made(self, ago, filters):
        """As of yesterday at the latest: today is not over."""
        first, length, late = ago
        first_day = self.ago(first + 1)
        period = days(first_day, first_day + timedelta(days=length))
        question = Question(period=period, as_of=self.ago(1 + late), **filters)
        with_laws(
            self.desk, lambda checked: self.made.append((question, checked.answers(question)))
        )

    @rule(which=ANY)
    def an_asset_is_named_and_sorted_anew(self, which):
        asset = self.asset(which)
        if asset.is_retired:
            return
        name, category = f"เก้าอี้แบบ {which}", CATEGORIES[which % len(CATEGORIES)]
        with self.desk.uow as uow:
            seen, kept = uow.assets.revision(asset.asset_id), uow.assets.get(asset.asset_id).details
        details = replace(kept, name=name, category=category)
        if details != kept:
            act = partial(registry.change_asset, self.desk.uow, self.by(), asset.asset_id, details)
            act(seen_revision=seen)
            asset.category = category
            self.model.acts += 1

    @rule(which=st.integers(1, 3), name=ANY)
    def a_division_is_named_anew(self, which, name):
        with self.desk.uow as uow:
            kept = next(each for each in uow.office.divisions() if each.division_id == which)
        changed = replace(kept, name=f"กองที่ {which} ({name})")
        if changed != kept:
            office.change_division(self.desk.uow, self.by(), changed)
            self.model.acts += 1

    def teardown(self):
        try:
            with_laws(self.desk, self._all_laws_hold)
        finally:
            super().teardown()

    def _all_laws_hold(self, checked):
        for question, answers in self.made:
            assert checked.answers(question) == answers
        today = self.model.today
        for question, _ in self.made[-3:]:
            checked.everything(question)
            checked.everything(replace(question, as_of=today))
        for of in (today, self.ago(200)):
            question = Question(period=whole_year(year_of(of)), as_of=of)
            checked.everything(question)
            checked.years_are_made_of_their_parts(question)
        checked.everything(Question(period=month(self.ago(30)), as_of=today))


def step_of(draw):
    """What comes next for a loan: some days ago, with what was counted, and how odd it is."""
    parts = [(draw.randint(0, 3), draw.choice((0, 0, 1)), draw.choice((0, 0, 1))) for _ in "123"]
    return draw.choice((0, 0, 0, 1, 2)), parts, draw.randrange(84)


def with_laws(desk, check):
    checked = Checked(desk)
    try:
        check(checked)
    finally:
        checked.close()


def ran(open_desk, folder, **often):
    DataFolder(folder).make()
    machine = partial(ReportedDesk, open_desk, folder)
    run_state_machine_as_test(machine, settings=settings(**often))


def test_point_11_reports_add_up_whatever_officers_do(open_desk, tmp_path):
    ran(open_desk, tmp_path, max_examples=15, stateful_step_count=40)


@pytest.mark.soak
def test_the_same_for_very_long(open_desk, tmp_path):
    ran(open_desk, tmp_path, max_examples=500, stateful_step_count=150)
