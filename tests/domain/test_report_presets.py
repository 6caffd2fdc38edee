"""A preset names its reports, and its period by where it lies from the day it is run."""

from __future__ import annotations

from datetime import date

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.periods import PeriodKind, days, half, month, quarter, whole_year
from asset_desk.domain.report_presets import (
    LONGEST_PRESET_NAME,
    PresetDetails,
    PresetPeriod,
    check_preset,
    period_from,
    preset_problems,
    question_of,
    tidied_preset,
)
from asset_desk.domain.reporting import Question, ReportKind

MONTHLY = PresetDetails(name="ประจำเดือน", reports=(ReportKind.MONTHLY,))


def test_a_tidied_preset_has_each_report_once_in_the_order_of_reports():
    untidy = PresetDetails(
        name="  ประจำ  เดือน ",
        reports=(ReportKind.HARM, ReportKind.MONTHLY, ReportKind.HARM),
    )
    tidied = tidied_preset(untidy)
    assert tidied.name == "ประจำ เดือน"
    assert tidied.reports == (ReportKind.MONTHLY, ReportKind.HARM)


@pytest.mark.parametrize(
    ("details", "problems"),
    [
        (MONTHLY, {}),
        (PresetDetails(name=" ", reports=MONTHLY.reports), {"name": Refusal.PRESET_NAME_MISSING}),
        (PresetDetails(name="ก", reports=()), {"reports": Refusal.PRESET_EMPTY}),
        (
            PresetDetails(name="ก" * (LONGEST_PRESET_NAME + 1), reports=()),
            {"name": Refusal.NAME_TOO_LONG, "reports": Refusal.PRESET_EMPTY},
        ),
    ],
)
def test_a_preset_needs_a_name_and_a_report(details, problems):
    assert preset_problems(details) == problems
    if problems:
        with pytest.raises(DeskError, match=next(iter(problems.values())).name):
            check_preset(details)
    else:
        check_preset(details)


DAYS = [date(2026, 9, 30), date(2026, 10, 1), date(2028, 2, 29), date(2026, 12, 31)]


@pytest.mark.parametrize(
    ("day", "which", "period"),
    [
        (date(2026, 9, 30), PresetPeriod.THIS_MONTH, month(date(2026, 9, 1))),
        (date(2026, 10, 1), PresetPeriod.THIS_MONTH, month(date(2026, 10, 1))),
        (date(2026, 10, 1), PresetPeriod.LAST_MONTH, month(date(2026, 9, 1))),
        (date(2028, 3, 1), PresetPeriod.LAST_MONTH, month(date(2028, 2, 1))),
        (date(2026, 9, 30), PresetPeriod.THIS_QUARTER, quarter(2569, 4)),
        (date(2026, 10, 1), PresetPeriod.THIS_QUARTER, quarter(2570, 1)),
        (date(2026, 10, 1), PresetPeriod.LAST_QUARTER, quarter(2569, 4)),
        (date(2026, 3, 31), PresetPeriod.THIS_HALF, half(2569, 1)),
        (date(2026, 10, 1), PresetPeriod.LAST_HALF, half(2569, 2)),
        (date(2026, 9, 30), PresetPeriod.THIS_YEAR, whole_year(2569)),
        (date(2026, 10, 1), PresetPeriod.LAST_YEAR, whole_year(2569)),
    ],
)
def test_a_period_is_reckoned_from_the_day(day, which, period):
    assert period_from(day, which) == period


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("which", PresetPeriod)
def test_this_period_holds_the_day_and_the_last_one_ends_just_before_it(day, which):
    period = period_from(day, which)
    if which.value.startswith("this"):
        assert period.first <= day <= period.last
        return
    this = period_from(day, PresetPeriod(which.value.replace("last", "this")))
    assert period == this.before()
    assert period.kind is not PeriodKind.DAYS


def test_the_question_of_a_preset_is_as_of_the_day_it_is_run():
    details = PresetDetails(
        name="กอง", reports=MONTHLY.reports, category="สนาม", borrower_kind=BorrowerKind.CITIZEN
    )
    day = date(2026, 5, 20)
    assert question_of(details, day) == Question(
        period=month(day), as_of=day, category="สนาม", borrower_kind=BorrowerKind.CITIZEN
    )
    assert question_of(details, day).period != days(day, day)
